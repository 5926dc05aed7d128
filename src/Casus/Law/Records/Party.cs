// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>How one member stands to one version of an instrument, where that differs from the general rule.</summary>
[Summary("How one member stands to a version, where that differs from the general rule.")]
public sealed record Party : Entry
{
    /// <summary>The member.</summary>
    [Field("Code of the member.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>Day it signed.</summary>
    [Field("Quantity: day it signed.")]
    public Quantity<Day>? Signed { get; init; }

    /// <summary>Day it ratified.</summary>
    [Field("Quantity: day it ratified.")]
    public Quantity<Day>? Ratified { get; init; }

    /// <summary>Day it was bound.</summary>
    [Field("Quantity: first day on which it was bound.")]
    public Quantity<Day>? InForce { get; init; }

    /// <summary>Day on which its being bound became known.</summary>
    [Field("Quantity: day on which it became known that it was bound; the day itself when left out.")]
    public Quantity<Day>? Known { get; init; }

    /// <summary>First day on which it was no longer bound.</summary>
    [Field("Quantity: first day on which it was no longer bound, after withdrawal or denunciation.")]
    public Quantity<Day>? Withdrawn { get; init; }

    /// <summary>When it applied the version provisionally.</summary>
    [Field("Periods in which it applied the version provisionally.")]
    public ImmutableArray<LawPeriod> Provisional { get; init; } = [];

    /// <summary>When its being bound was suspended.</summary>
    [Field("Periods in which it was not bound because of suspension.")]
    public ImmutableArray<LawPeriod> Suspended { get; init; } = [];

    /// <summary>Its reservations.</summary>
    [Field("Its reservations.")]
    public ImmutableArray<Reservation> Reservations { get; init; } = [];

    /// <summary>Whether it never became a party.</summary>
    [Field("Whether it never became a party.")]
    public bool Never { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on it.</summary>
    [Field("Ids of assumptions on it.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said on it.")]
    public string? Note { get; init; }

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Never && (InForce is not null || Ratified is not null || Withdrawn is not null || !Provisional.IsEmpty))
            diagnostics.Error(WrittenAt, "contradiction", $"{Member} never became a party, and yet has days on which it did.", "Remove 'never', or the days.");
    }
}

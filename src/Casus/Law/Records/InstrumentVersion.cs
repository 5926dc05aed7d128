// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>One text of an instrument: signed on one day, in force from another, and not for every party from the same day.</summary>
[Summary("One text of an instrument, with the days of its signature and entry into force.")]
public sealed record InstrumentVersion : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the version, such as treaty-2010.")]
    [Names("version")]
    public required string Id { get; init; }

    /// <summary>What it is called in a sentence; the title of the instrument with the id of the version when null.</summary>
    [Field("What it is called in a sentence, such as 'the protocol of 2010 to the treaty'; the title with the id when left out.")]
    public string? Called { get; init; }

    /// <summary>What this version brought.</summary>
    [Field("What this version says or changed, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Day of adoption.</summary>
    [Field("Quantity: day of adoption, where it is not that of signature.")]
    public Quantity<Day>? Adopted { get; init; }

    /// <summary>Day of signature.</summary>
    [Field("Quantity: day of signature; 'adopted' or 'signed' must be there.")]
    public Quantity<Day>? Signed { get; init; }

    /// <summary>Day on which its text became known; that of adoption or signature when null.</summary>
    [Field("Quantity: day on which its text became known; that of adoption or signature when left out.")]
    public Quantity<Day>? Known { get; init; }

    /// <summary>Day of general entry into force.</summary>
    [Field("Quantity: day of general entry into force; leave out when it never entered into force or waits for another instrument.")]
    public Quantity<Day>? InForce { get; init; }

    /// <summary>Day it ceased to be in force.</summary>
    [Field("Quantity: first day on which it was no longer in force.")]
    public Quantity<Day>? Until { get; init; }

    /// <summary>When it was applied provisionally.</summary>
    [Field("Periods of provisional application before entry into force.")]
    public ImmutableArray<LawPeriod> Provisional { get; init; } = [];

    /// <summary>When it was suspended.</summary>
    [Field("Periods in which it was suspended.")]
    public ImmutableArray<LawPeriod> Suspended { get; init; } = [];

    /// <summary>Versions that must be in force before this one is.</summary>
    [Field("Ids of versions without which this one has no effect.")]
    [Refers("version", Acyclic = true)]
    public ImmutableArray<string> EffectiveWhen { get; init; } = [];

    /// <summary>Parties for which something differs.</summary>
    [Field("Parties for which signature, ratification or entry into force differs from the general rule.")]
    public ImmutableArray<Party> Parties { get; init; } = [];

    /// <summary>Its provisions that the model uses.</summary>
    [Field("Its provisions that the model uses.")]
    public ImmutableArray<Provision> Provisions { get; init; } = [];

    /// <summary>Claims on the version.</summary>
    [Field("Ids of claims on the version.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the version.</summary>
    [Field("Ids of assumptions on the version.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Adopted is null && Signed is null)
            diagnostics.Error(WrittenAt, "missing-field", $"The version '{Id}' says neither when it was adopted nor when it was signed.", "Add 'adopted' or 'signed'.");
        foreach (var twice in Parties.GroupBy(party => party.Member, StringComparer.Ordinal).Where(group => group.Count() > 1))
            diagnostics.Error(twice.Last().WrittenAt, "duplicate-id", $"{twice.Key} stands twice among the parties of '{Id}'.", "Put both into one entry.");
    }
}

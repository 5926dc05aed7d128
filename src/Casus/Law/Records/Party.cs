// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
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

    /// <summary>Whether it never became a party.</summary>
    [Field("Whether it never became a party.")]
    public bool Never { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said on it.")]
    public string? Note { get; init; }
}

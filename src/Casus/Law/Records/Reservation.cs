// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>A reservation by which a party is not bound by some provisions.</summary>
[Summary("A reservation by which a party is not bound by some provisions of a version.")]
public sealed record Reservation : Entry
{
    /// <summary>The provisions that do not bind it.</summary>
    [Field("Ids of the provisions that do not bind the party.")]
    [Refers("provision")]
    public required ImmutableArray<string> Provisions { get; init; }

    /// <summary>What it says.</summary>
    [Field("What the reservation says, in our own words.")]
    public required string Says { get; init; }

    /// <summary>First day; from the beginning when null.</summary>
    [Field("Quantity: first day; from the beginning when left out.")]
    public Quantity<Day>? From { get; init; }

    /// <summary>First day after it was withdrawn.</summary>
    [Field("Quantity: first day after its withdrawal; leave out while it stands.")]
    public Quantity<Day>? Until { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

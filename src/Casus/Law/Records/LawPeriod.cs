// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>A period in which a version of an instrument stood otherwise than its days of entry and end say.</summary>
[Summary("A period in which a version stood otherwise than its days of entry and end say: provisionally applied, or suspended.")]
public sealed record LawPeriod : Entry
{
    /// <summary>First day.</summary>
    [Field("Quantity: first day.")]
    public required Quantity<Day> From { get; init; }

    /// <summary>First day on which it was over.</summary>
    [Field("Quantity: first day on which it was over; leave out while it lasts.")]
    public Quantity<Day>? Until { get; init; }

    /// <summary>What happened.</summary>
    [Field("What happened, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims that say so.</summary>
    [Field("Ids of claims that say so.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions it rests on.</summary>
    [Field("Ids of assumptions it rests on.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];
}

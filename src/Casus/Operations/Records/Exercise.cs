// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Operations;

/// <summary>An exercise held or planned.</summary>
[Summary("An exercise held or planned.")]
public sealed record Exercise : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the exercise.")]
    [Names("exercise")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the exercise.")]
    public required string Name { get; init; }

    /// <summary>When it was held.</summary>
    [Field("When it was held: a year, a month, a day or a range of days, in words.")]
    public required string When { get; init; }

    /// <summary>Where it was held.</summary>
    [Field("Where it was held.")]
    public required string Where { get; init; }

    /// <summary>Who took part.</summary>
    [Field("Codes of the states that took part.")]
    [Refers("country")]
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>People in it.</summary>
    [Field("Quantity: people in it.")]
    public Quantity<Persons>? Persons { get; init; }

    /// <summary>Vehicles in it.</summary>
    [Field("Quantity: vehicles in it.")]
    public Quantity<Vehicles>? Vehicles { get; init; }

    /// <summary>What was rehearsed.</summary>
    [Field("What was rehearsed, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Claims on it.</summary>
    [Field("Ids of claims on it.")]
    [Refers("claim")]
    public required ImmutableArray<string> Claims { get; init; }
}

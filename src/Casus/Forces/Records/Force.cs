// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Forces;

/// <summary>A collective force, to which members assign units.</summary>
[Summary("A collective force, to which members assign units.")]
public sealed record Force : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the force, such as rapid-reaction.")]
    [Names("force")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the force.")]
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    [Field("Kind of the force.")]
    public required ForceKind Kind { get; init; }

    /// <summary>What it is for.</summary>
    [Field("What it is for and how it is led, in our own words.")]
    public required string Says { get; init; }

    /// <summary>First day on which it existed.</summary>
    [Field("First day on which it existed, if that matters to a case.")]
    public LocalDate? From { get; init; }

    /// <summary>Its strength.</summary>
    [Field("Quantity: its strength.")]
    public Quantity<Persons>? Strength { get; init; }

    /// <summary>The part held ready.</summary>
    [Field("Quantity: the part of it held in constant readiness.")]
    public Quantity<Persons>? Ready { get; init; }

    /// <summary>States in whose territory it may act; everywhere in the organisation when left out.</summary>
    [Field("Codes of the states in whose territory it may act; all members when left out.")]
    [Refers("country")]
    public ImmutableArray<string> Area { get; init; } = [];

    /// <summary>What it may be used for.</summary>
    [Field("Kinds of crisis it may be used for; any when left out.")]
    public ImmutableArray<CrisisKind> For { get; init; } = [];

    /// <summary>Who commands it.</summary>
    [Field("Who commands it and who deputises.")]
    public Command? Command { get; init; }

    /// <summary>Claims on the force.</summary>
    [Field("Ids of claims on the force.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Forces;

/// <summary>Vehicles of one type in a unit.</summary>
[Summary("Vehicles of one type that a unit takes along.")]
public sealed record VehicleHolding : Entry
{
    /// <summary>The type.</summary>
    [Field("Id of the vehicle type.")]
    [Refers("vehicle type")]
    public required string Type { get; init; }

    /// <summary>How many.</summary>
    [Field("Quantity: how many of them the unit takes along.")]
    public required Quantity<Vehicles> Number { get; init; }
}

/// <summary>How fast a unit gets ready.</summary>
[Summary("How fast a unit gets ready to load after the order.")]
public sealed record Readiness : Entry
{
    /// <summary>Notice to move, as published.</summary>
    [Field("Quantity: notice to move as published; shown beside the ramp and not added to it.")]
    public Quantity<Hours>? Notice { get; init; }

    /// <summary>When the first part is ready.</summary>
    [Field("Quantity: time from the order until its first part is ready to load.")]
    public required Quantity<Hours> First { get; init; }

    /// <summary>When all of it is ready.</summary>
    [Field("Quantity: time from the order until all of it is ready to load; not before the first part.")]
    public required Quantity<Hours> Full { get; init; }

    /// <summary>Points of the ramp between the first part and all.</summary>
    [Field("Points of the ramp between the first part and all, by rising share; a straight line when left out.")]
    public ImmutableArray<ReadinessPoint> Ramp { get; init; } = [];
}

/// <summary>One point of a readiness ramp.</summary>
[Summary("One point of a readiness ramp: a share of the unit and when it is ready to load.")]
public sealed record ReadinessPoint : Entry
{
    /// <summary>The share.</summary>
    [Field("Quantity: share of the unit.")]
    public required Quantity<Share> Share { get; init; }

    /// <summary>When it is ready.</summary>
    [Field("Quantity: time from the order until that share is ready to load.")]
    public required Quantity<Hours> After { get; init; }
}

/// <summary>A place on the map where a unit is stationed.</summary>
[Summary("A place on the map.")]
public sealed record StationPlace : Entry
{
    /// <summary>Latitude in degrees.</summary>
    [Field("Latitude in degrees, north positive.", Minimum = -90, Maximum = 90)]
    public required double Latitude { get; init; }

    /// <summary>Longitude in degrees.</summary>
    [Field("Longitude in degrees, east positive.", Minimum = -180, Maximum = 180)]
    public required double Longitude { get; init; }

    /// <summary>The source of the position.</summary>
    [Field("Id of the source of the position.")]
    [Refers("source")]
    public required string Origin { get; init; }
}

/// <summary>A unit in the order of battle.</summary>
[Summary("A unit in the order of battle.")]
public sealed record Unit : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the unit.")]
    [Names("unit")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the unit.")]
    public required string Name { get; init; }

    /// <summary>The member it belongs to.</summary>
    [Field("Code of the member it belongs to.")]
    [Refers("member")]
    public required string Member { get; init; }

    /// <summary>The formation it belongs to.</summary>
    [Field("Id of the formation it belongs to.")]
    [Refers("unit", Acyclic = true)]
    public string? Parent { get; init; }

    /// <summary>Its size class.</summary>
    [Field("Size class.")]
    public required Echelon Echelon { get; init; }

    /// <summary>Its home.</summary>
    [Field("Where it is stationed, in words.")]
    public required string Station { get; init; }

    /// <summary>Its home on the map.</summary>
    [Field("Where its station lies. With it the way to the airfield is a march of its own; without it the march is counted into readiness.")]
    public StationPlace? At { get; init; }

    /// <summary>Which part of its state it belongs to.</summary>
    [Field("Which part of its state it belongs to; the ministry of defence when left out.")]
    public Service Service { get; init; } = Service.Defence;

    /// <summary>What it can do.</summary>
    [Field("What it can do, in words that tasks ask for: parachute, guard, engineer, medical, ...")]
    public ImmutableArray<string> Skills { get; init; } = [];

    /// <summary>The airfield from which it flies.</summary>
    [Field("Id of the airfield from which it would fly (port of embarkation).")]
    [Refers("airfield")]
    public string? Airfield { get; init; }

    /// <summary>Its strength. Only a unit that gives strength and readiness can be sent; others are formations.</summary>
    [Field("Quantity: people it can send. A formation whose parts are listed leaves it out.")]
    public Quantity<Persons>? Persons { get; init; }

    /// <summary>What it takes along.</summary>
    [Field("Vehicles it takes along.")]
    public ImmutableArray<VehicleHolding> Vehicles { get; init; } = [];

    /// <summary>Types without which it is not complete.</summary>
    [Field("Vehicle types of which all must be in place before the unit counts as complete, beside the stated share of the rest; none when left out.")]
    [Refers("vehicle type")]
    public ImmutableArray<string> Critical { get; init; } = [];

    /// <summary>Loose stores.</summary>
    [Field("Quantity: loose stores it takes along; none when left out.")]
    public Quantity<Tonnes>? Stores { get; init; }

    /// <summary>Share of contract soldiers; the rest are conscripts.</summary>
    [Field("Quantity: share of contract soldiers; the rest are conscripts.")]
    public Quantity<Share>? Contract { get; init; }

    /// <summary>How fast it gets ready.</summary>
    [Field("How fast it gets ready. A formation whose parts are listed leaves it out.")]
    public Readiness? Readiness { get; init; }

    /// <summary>Forces it is assigned to.</summary>
    [Field("Ids of the collective forces it is assigned to.")]
    [Refers("force")]
    public ImmutableArray<string> Assigned { get; init; } = [];

    /// <summary>Assignments that began, ended or have limits of their own.</summary>
    [Field("Assignments that began or ended in its time, or have limits of their own, beside those under 'assigned'.")]
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>Order in which its member sends its units.</summary>
    [Field("Order in which its member sends its units: lower first; ties by id.", Minimum = 0, Maximum = 1000)]
    public int Order { get; init; } = 100;

    /// <summary>First day on which it existed as described.</summary>
    [Field("First day on which it existed as described.")]
    public LocalDate? From { get; init; }

    /// <summary>First day on which it no longer did.</summary>
    [Field("First day on which it no longer did.")]
    public LocalDate? Until { get; init; }

    /// <summary>Claims on the unit.</summary>
    [Field("Ids of claims on the unit.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Anything to be said.</summary>
    [Field("Anything to be said on it.")]
    public string? Note { get; init; }

    /// <summary>Whether it existed on the day.</summary>
    public bool Exists(LocalDate day) => (From is not { } from || day >= from) && (Until is not { } until || day < until);
}

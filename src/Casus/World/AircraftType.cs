// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.World;

/// <summary>The cargo hold of an aircraft.</summary>
[Summary("The usable inside of a cargo hold.")]
public sealed record Hold : Entry
{
    /// <summary>Usable floor length.</summary>
    [Field("Quantity: usable length of the floor.")]
    public required Quantity<Metres> Length { get; init; }

    /// <summary>Usable width.</summary>
    [Field("Quantity: usable width.")]
    public required Quantity<Metres> Width { get; init; }

    /// <summary>Usable height.</summary>
    [Field("Quantity: usable height.")]
    public required Quantity<Metres> Height { get; init; }

    /// <summary>Length of the ramp that can carry a load.</summary>
    [Field("Quantity: length of the ramp that can carry a load in flight, beyond the floor; none when left out.")]
    public Quantity<Metres>? Ramp { get; init; }

    /// <summary>Greatest load on the ramp.</summary>
    [Field("Quantity: greatest load on the ramp.")]
    public Quantity<Tonnes>? RampLoad { get; init; }

    /// <summary>Greatest load of one axle on the floor.</summary>
    [Field("Quantity: greatest load of one axle on the floor; no limit when left out.")]
    public Quantity<Tonnes>? AxleLoad { get; init; }

    /// <summary>Heaviest single item.</summary>
    [Field("Quantity: heaviest single item; no limit but the load when left out.")]
    public Quantity<Tonnes>? Heaviest { get; init; }
}

/// <summary>A type of transport aircraft.</summary>
[Summary("A type of transport aircraft.")]
public sealed record AircraftType : Entry
{
    /// <summary>Id, such as <c>il-76</c>.</summary>
    [Field("Id of the type.")]
    [Names("aircraft type")]
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    [Field("Name of the type.")]
    public required string Name { get; init; }

    /// <summary>Planning load.</summary>
    [Field("Quantity: planning load on a typical leg.")]
    public required Quantity<Tonnes> Payload { get; init; }

    /// <summary>Seats for passengers.</summary>
    [Field("Quantity: people it carries with their gear.")]
    public required Quantity<Persons> Seats { get; init; }

    /// <summary>Seats that stay free when the hold is full.</summary>
    [Field("Quantity: seats apart from the hold, which stay free when vehicles fill it; none when left out.")]
    public Quantity<Persons>? UpperSeats { get; init; }

    /// <summary>How much of an apron it takes.</summary>
    [Field("How much of an apron it takes; large when left out.")]
    public SizeClass Size { get; init; } = SizeClass.Large;

    /// <summary>Its hold.</summary>
    [Field("Usable inside of the hold.")]
    public required Hold Hold { get; init; }

    /// <summary>Block speed.</summary>
    [Field("Quantity: cruising speed.")]
    public required Quantity<Speed> Speed { get; init; }

    /// <summary>Range with the planning load.</summary>
    [Field("Quantity: range with the planning load.")]
    public required Quantity<Metres> Range { get; init; }

    /// <summary>Lighter loads over longer legs.</summary>
    [Field("Lighter loads over longer legs, so that load falls with range; beyond the last point the type does not fly. The planning load and its range are the first point.")]
    public ImmutableArray<PayloadAtRange> Farther { get; init; } = [];

    /// <summary>Runway that it needs.</summary>
    [Field("Quantity: runway that it needs.")]
    public required Quantity<Metres> Runway { get; init; }

    /// <summary>Whether it uses unpaved runways.</summary>
    [Field("Whether it uses unpaved runways.")]
    public bool Unpaved { get; init; }

    /// <summary>Time from parking to ready for take-off with a load.</summary>
    [Field("Quantity: time on the ground to load.")]
    public required Quantity<Hours> Loading { get; init; }

    /// <summary>Time from parking to empty.</summary>
    [Field("Quantity: time on the ground to unload.")]
    public required Quantity<Hours> Unloading { get; init; }

    /// <summary>Time between sorties beside loading and unloading.</summary>
    [Field("Quantity: time between two sorties for fuel, crew and checks, beside loading and unloading.")]
    public required Quantity<Hours> TurnRound { get; init; }

    /// <summary>Share of departures without a fault.</summary>
    [Field("Quantity: share of departures without a fault that delays them; all when left out. Drawn in replications, none fails on best evidence.")]
    public Quantity<Share>? Reliability { get; init; }

    /// <summary>How long a fault takes to mend.</summary>
    [Field("Quantity: how long a fault takes to mend.")]
    public Quantity<Hours>? Repair { get; init; }

    /// <summary>What it drops by parachute.</summary>
    [Field("What it drops by parachute; nothing when left out.")]
    public Airdrop? Airdrop { get; init; }
}

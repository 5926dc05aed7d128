// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Movement;

/// <summary>How a case moves its forces.</summary>
[Summary("What lift there is for the case and where forces arrive.")]
public sealed record LiftPlan : Entry
{
    /// <summary>Fleets given to the case.</summary>
    [Field("Fleets given to the case, each with the number allotted.")]
    public required ImmutableArray<FleetShare> Fleets { get; init; }

    /// <summary>Airfields of arrival, the first preferred.</summary>
    [Field("Airfields of arrival (ports of debarkation).")]
    public required ImmutableArray<Arrival> Arrivals { get; init; }

    /// <summary>Farthest road move of a neighbour.</summary>
    [Field("Quantity: farthest distance at which a neighbouring member's unit goes by road.")]
    public required Quantity<Metres> RoadLimit { get; init; }

    /// <summary>Road distance over great circle.</summary>
    [Field("Quantity: length of the road over the great circle.")]
    public required Quantity<Ratio> RoadDetour { get; init; }

    /// <summary>Speed of a column.</summary>
    [Field("Quantity: average speed of a column on the march, halts and the border included.")]
    public required Quantity<Speed> MarchSpeed { get; init; }

    /// <summary>Time to form and to close up a column.</summary>
    [Field("Quantity: time to form a column and to close it up.")]
    public required Quantity<Hours> ColumnForming { get; init; }

    /// <summary>Flown distance over great circle.</summary>
    [Field("Quantity: flown distance over the great circle.")]
    public required Quantity<Ratio> FlightDetour { get; init; }

    /// <summary>Time added to each leg.</summary>
    [Field("Quantity: time for climb, approach and taxiing added to each leg.")]
    public required Quantity<Hours> ApproachAndClimb { get; init; }

    /// <summary>Share of the hold that loads really use.</summary>
    [Field("Quantity: share of seats and floor that real loads use.")]
    public required Quantity<Share> LoadFactor { get; init; }

    /// <summary>Mass of a person with gear.</summary>
    [Field("Quantity: mass of a person with gear, which counts against the load; none when left out.")]
    public Quantity<Tonnes>? PersonMass { get; init; }

    /// <summary>Gap kept between two vehicles in a hold.</summary>
    [Field("Quantity: gap kept between two things in a hold, for lashing and to walk; none when left out.")]
    public Quantity<Metres>? LashingGap { get; init; }

    /// <summary>Hours on the road in a day.</summary>
    [Field("Quantity: hours of a day that a column spends on the road when the march is longer than that; without halts by night when left out.")]
    public Quantity<Hours>? MarchDay { get; init; }

    /// <summary>Time at a border on the road.</summary>
    [Field("Quantity: time at a border on the road; counted in the speed of march when left out.")]
    public Quantity<Hours>? RoadBorder { get; init; }

    /// <summary>How units go by rail.</summary>
    [Field("How units go by rail; not at all when left out.")]
    public RailRule? Rail { get; init; }

    /// <summary>Leave to pass.</summary>
    [Field("Leave of states to fly through their airspace or to cross their land.")]
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>Points to go around by.</summary>
    [Field("Points that flights may go around by.")]
    public ImmutableArray<Waypoint> Waypoints { get; init; } = [];

    /// <summary>Share in place at which a unit is complete.</summary>
    [Field("Quantity: share of a unit's people, and of its vehicles, in place at which it counts as complete, beside all of its critical types; all of it when left out.")]
    public Quantity<Share>? CompleteAt { get; init; }

    /// <summary>Queuing efficiency of an apron.</summary>
    [Field("Quantity: queuing efficiency of an apron, with which formula 9.0 checks the schedule from outside; no check when left out.")]
    public Quantity<Ratio>? QueuingEfficiency { get; init; }

    /// <summary>Relief of the force.</summary>
    [Field("Relief of a part of the force; none when left out.")]
    public Rotation? Rotation { get; init; }

    /// <summary>Time from landing to ready at the place.</summary>
    [Field("Quantity: time a unit needs from its last landing to ready for its task.")]
    public required Quantity<Hours> Onward { get; init; }
}

/// <summary>How much of a fleet a case is given.</summary>
[Summary("How much of a fleet the case is given.")]
public sealed record FleetShare : Entry
{
    /// <summary>The fleet.</summary>
    [Field("Id of the fleet.")]
    [Refers("fleet")]
    public required string Fleet { get; init; }

    /// <summary>Aircraft given.</summary>
    [Field("Quantity: aircraft given to the case; all of the fleet when left out.")]
    public Quantity<AircraftCount>? Number { get; init; }
}

/// <summary>An airfield of arrival.</summary>
[Summary("An airfield of arrival.")]
public sealed record Arrival : Entry
{
    /// <summary>The airfield.</summary>
    [Field("Id of the airfield.")]
    [Refers("airfield")]
    public required string Airfield { get; init; }

    /// <summary>Share of the force that goes there.</summary>
    [Field("Quantity: share of the force that goes there; what is left over goes to the first airfield.")]
    public Quantity<Share>? Share { get; init; }

    /// <summary>Hours from the request until it can be used.</summary>
    [Field("Quantity: time from the request until it can be used; at once when left out.")]
    public Quantity<Hours>? OpenFrom { get; init; }

    /// <summary>Hours from the request from which it can no longer be used.</summary>
    [Field("Quantity: time from the request from which it can no longer be used; never when left out.")]
    public Quantity<Hours>? ClosedFrom { get; init; }

    /// <summary>Arrival by parachute.</summary>
    [Field("Arrival by parachute over a zone near the airfield; aircraft land there when left out.")]
    public DropZone? Drop { get; init; }
}

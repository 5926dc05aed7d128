// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// One line of the movement requirement: a unit, from where, to where, from when. The names are those of a time-phased force deployment list: unit line number and
/// its parent, origin, POE and POD (ports of embarkation and debarkation), ready-to-load at the origin, available-to-load at the POE, earliest and latest arrival, priority, passengers, cargo.
/// </summary>
public sealed record RequirementLine
{
    /// <summary>Unit line number: the id of the unit moved, with a suffix for a relief or a way home.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the unit moved.</summary>
    public required string Unit { get; init; }

    /// <summary>Id of the line's parent: the formation of the unit, or empty.</summary>
    public string Parent { get; init; } = string.Empty;

    /// <summary>The member whose it is.</summary>
    public required string Member { get; init; }

    /// <summary>Lower goes first where the rule of dispatch asks for priority.</summary>
    public int Priority { get; init; } = 100;

    /// <summary>How it moves.</summary>
    public required Mode Mode { get; init; }

    /// <summary>Modes by which it could move, the present one among them.</summary>
    public ImmutableArray<Mode> Modes { get; init; } = [Mode.Air];

    /// <summary>Where it is stationed, in words.</summary>
    public string Origin { get; init; } = string.Empty;

    /// <summary>Port of embarkation: the airfield, or the station where a march or a train begins.</summary>
    public required string From { get; init; }

    /// <summary>Port of debarkation.</summary>
    public required string To { get; init; }

    /// <summary>Whether the port of debarkation is stated, as in a table of lines, and not the plan's to choose.</summary>
    public bool ToIsStated { get; init; }

    /// <summary>Number of the port of embarkation within the run.</summary>
    public required int FromNumber { get; init; }

    /// <summary>Number of the port of debarkation within the run.</summary>
    public required int ToNumber { get; init; }

    /// <summary>People.</summary>
    public required int Persons { get; init; }

    /// <summary>Vehicles by type, longest type first.</summary>
    public ImmutableArray<VehicleCount> Vehicles { get; init; } = [];

    /// <summary>Tonnes of loose stores.</summary>
    public double Stores { get; init; }

    /// <summary>When the order was given.</summary>
    public required Tick OrderedAt { get; init; }

    /// <summary>When national law lets it go.</summary>
    public required Tick FreeAt { get; init; }

    /// <summary>When each share of it is ready at its origin.</summary>
    public required ReadinessRamp Ready { get; init; }

    /// <summary>Time of the way from its origin to the port of embarkation; none where readiness counts it in.</summary>
    public Tick Approach { get; init; }

    /// <summary>Not wanted in place before this.</summary>
    public Tick EarliestArrival { get; init; }

    /// <summary>Wanted in place by this, or null.</summary>
    public Tick? LatestArrival { get; init; }

    /// <summary>Until when only aircraft that stand at its port of embarkation take of it, so that those that brought a load there do not fly back empty; null where any may.</summary>
    public Tick? KeptUntil { get; init; }

    /// <summary>Vehicle types of which all must be in place before it is complete.</summary>
    public ImmutableArray<string> Critical { get; init; } = [];

    /// <summary>Share of its people, and of its vehicles, in place at which it is complete.</summary>
    public double CompleteAt { get; init; } = 1;

    /// <summary>Vehicles of all types.</summary>
    public int VehicleTotal => Vehicles.Sum(each => each.Count);

    /// <summary>When a part of the line may load at the port of embarkation: ready, marched there, and let go by national law.</summary>
    /// <param name="share">Share of the line that must be ready, 0 to 1.</param>
    /// <param name="relaxed">The constraint taken away.</param>
    public Tick ReadyAt(double share, Relaxation relaxed)
    {
        var ready = (relaxed == Relaxation.UnitReadiness ? OrderedAt : Ready.At(share)) + Approach;
        return relaxed == Relaxation.Gates ? ready : Tick.Max(ready, FreeAt);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>A line as the bound sees it: every way in which it can go, and what it must bring to be complete.</summary>
internal sealed class BoundLine
{
    /// <summary>Makes one.</summary>
    /// <param name="line">The line.</param>
    /// <param name="options">The ways by air; none when nothing can fly it.</param>
    /// <param name="land">When it can arrive by road or rail.</param>
    /// <param name="vehicles">Its vehicles by cargo number.</param>
    /// <param name="critical">Which types must be there to the last.</param>
    public BoundLine(RequirementLine line, ImmutableArray<BoundOption> options, LandReach land, ImmutableArray<int> vehicles, ImmutableArray<bool> critical)
    {
        (Line, Options, Vehicles, Critical) = (line, options, vehicles, critical);
        Persons = (int)Math.Ceiling((line.CompleteAt * line.Persons) - BoundScene.Slack);
        VehiclesNeeded = Math.Max(
            (int)Math.Ceiling((line.CompleteAt * line.VehicleTotal) - BoundScene.Slack),
            Enumerable.Range(0, vehicles.Length).Where(i => critical[i]).Sum(i => vehicles[i]));
        Ground = land.Complete(this);
        GroundFirst = land.First(this);
    }

    /// <summary>The line.</summary>
    public RequirementLine Line { get; }

    /// <summary>The ways by air.</summary>
    public ImmutableArray<BoundOption> Options { get; }

    /// <summary>When enough of it has arrived by road or rail at the earliest, or null.</summary>
    public long? Ground { get; }

    /// <summary>When the first of it can have arrived by road or rail, or null.</summary>
    public long? GroundFirst { get; }

    /// <summary>Its vehicles by cargo number.</summary>
    public ImmutableArray<int> Vehicles { get; }

    /// <summary>Cargo types of which all must be there before it is complete.</summary>
    public ImmutableArray<bool> Critical { get; }

    /// <summary>People that must be there before it is complete.</summary>
    public int Persons { get; }

    /// <summary>Vehicles that must be there before it is complete.</summary>
    public int VehiclesNeeded { get; }

    /// <summary>People and vehicles that must be there before it is complete.</summary>
    public int Needed => Persons + VehiclesNeeded;

    /// <summary>People and vehicles of the whole line.</summary>
    public int All => Line.Persons + Line.VehicleTotal;

    /// <summary>Whether some of it can be complete by nothing at all.</summary>
    public bool Stuck => Options.IsEmpty && Ground is null;

    /// <summary>
    /// When a number of its people and vehicles, counted alike, may have begun to load at the earliest: loads of a line begin to load only when the share taken with
    /// them is ready.
    /// </summary>
    public long ReadyAt(int count) => Line.ReadyAt(Taken(count), Relaxation.None).Seconds;

    /// <summary>The share of the line that a number of things is, in the very binary fraction of the simulation.</summary>
    public double Taken(int count) => 1 - ((double)(All - count) / All);

    /// <summary>The most people and vehicles, counted alike, that may have begun to load by a time.</summary>
    public int BegunBy(long time)
    {
        var (low, high) = (0, All);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (ReadyAt(middle) <= time)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }

    /// <summary>Whether it must fly if all is to have arrived by a time.</summary>
    public bool MustFly(long arrivedBy) => !(Ground <= arrivedBy);
}

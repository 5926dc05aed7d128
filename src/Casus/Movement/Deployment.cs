// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What had arrived by a time.</summary>
/// <param name="At">The time.</param>
/// <param name="Persons">People unloaded by then.</param>
/// <param name="Vehicles">Vehicles unloaded by then.</param>
public readonly record struct CurvePoint(Tick At, int Persons, int Vehicles);

/// <summary>The closure with one constraint taken away.</summary>
/// <param name="Relaxation">The constraint.</param>
/// <param name="ClosureAt">The closure without it: the soonest of the same plan carried out without it, of a plan made without it, and of the schedule at hand, which is still possible.</param>
/// <param name="Replanned">Whether another plan than that of the deployment gives this closure.</param>
public readonly record struct RelaxedClosure(Relaxation Relaxation, Tick ClosureAt, bool Replanned = false)
{
    /// <summary>How much sooner closure comes without the constraint.</summary>
    /// <param name="closure">The closure with it.</param>
    public Tick Gain(Tick closure) => closure - ClosureAt;
}

/// <summary>A time before which closure is impossible with these loads.</summary>
/// <param name="ClosureAt">The time.</param>
/// <param name="Kind">Which kind of limit it comes from.</param>
/// <param name="Says">Which limit it comes from, a clause.</param>
public sealed record ClosureBound(Tick ClosureAt, BoundKind Kind, string Says);

/// <summary>Which kind of limit a bound comes from.</summary>
public enum BoundKind
{
    /// <summary>One line alone, without any queue: readiness, loading, the way, unloading.</summary>
    Way,

    /// <summary>The loads that the whole fleet can bring.</summary>
    Fleet,

    /// <summary>Ground time through the places and teams of an airfield.</summary>
    Handling,

    /// <summary>All of them together: flow over time.</summary>
    Flow,
}

/// <summary>When a line is complete in a schedule.</summary>
/// <param name="Line">The line.</param>
/// <param name="FirstAt">First arrival.</param>
/// <param name="LastAt">Last unloading.</param>
/// <param name="CompleteAt">When the stated share, and all of its critical types, are in place and ready.</param>
/// <param name="Loads">Loads it took.</param>
/// <param name="LeastLoads">Fewest loads that could carry it, proven; 0 for a march.</param>
public sealed record LineClosure(RequirementLine Line, Tick FirstAt, Tick LastAt, Tick CompleteAt, int Loads, int LeastLoads);

/// <summary>A line, or what is left of it, that cannot be moved.</summary>
/// <param name="Line">The line.</param>
/// <param name="Persons">People left.</param>
/// <param name="Vehicles">Vehicles left, by type.</param>
/// <param name="Why">Why, and what would help: a sentence for each reason.</param>
public sealed record UnmovedLine(RequirementLine Line, int Persons, ImmutableArray<Forces.VehicleCount> Vehicles, ImmutableArray<string> Why);

/// <summary>The answer of the movement stage.</summary>
public sealed record Deployment
{
    /// <summary>What was to be moved, each line with the priority, the mode and the airfield of arrival that the plan gives it.</summary>
    public required ImmutableArray<RequirementLine> Lines { get; init; }

    /// <summary>Every loaded flight, road column and train, in order of unloading.</summary>
    public required ImmutableArray<Sortie> Sorties { get; init; }

    /// <summary>Lines, or parts of them, that nothing could move.</summary>
    public ImmutableArray<UnmovedLine> Unmoved { get; init; } = [];

    /// <summary>When each line that moved is complete, in the order of the lines.</summary>
    public ImmutableArray<LineClosure> Closures { get; init; } = [];

    /// <summary>First landing, drop or arrival; null when nothing moves.</summary>
    public Tick? FirstArrivalAt { get; init; }

    /// <summary>When the last unit is complete and ready; null when nothing moves or something cannot.</summary>
    public Tick? ClosureAt { get; init; }

    /// <summary>What had arrived after each unloading.</summary>
    public ImmutableArray<CurvePoint> Curve { get; init; } = [];

    /// <summary>A time before which closure is impossible, or null where it was not asked for.</summary>
    public ClosureBound? Bound { get; init; }

    /// <summary>The most that could have arrived by each time, whatever the plan: the curve of any plan lies on or below it.</summary>
    public ImmutableArray<CurvePoint> Envelope { get; init; } = [];

    /// <summary>Closure with each constraint taken away alone.</summary>
    public ImmutableArray<RelaxedClosure> Relaxed { get; init; } = [];

    /// <summary>The constraint whose absence would bring closure forward most, or none.</summary>
    public Relaxation Bottleneck { get; init; }

    /// <summary>What each hour of closure is owed to, in the order of the way of the last load.</summary>
    public ImmutableArray<OwedTime> Owed { get; init; } = [];

    /// <summary>How the plan was found, or null where none was searched for.</summary>
    public PlanAccount? Plan { get; init; }

    /// <summary>The plan that was carried out, found by a search or given.</summary>
    public DispatchOrder Order { get; init; } = DispatchOrder.By(LiftChoices.UsualRule);

    /// <summary>Lines that could move in several ways, and why the plan moves them as it does.</summary>
    public ImmutableArray<ModeChoice> Modes { get; init; } = [];

    /// <summary>What closure rests on.</summary>
    public required Reason Because { get; init; }

    /// <summary>Loaded flights.</summary>
    public int Flights => Sorties.Count(each => each.Aircraft is not null);

    /// <summary>People moved.</summary>
    public int Persons => Sorties.Sum(each => each.Persons);

    /// <summary>Vehicles moved.</summary>
    public int Vehicles => Sorties.Sum(each => each.VehicleTotal);

    /// <summary>The sortie, column or train that arrived last, or null.</summary>
    public Sortie? Last => Sorties.IsEmpty ? null : Sorties[^1];
}

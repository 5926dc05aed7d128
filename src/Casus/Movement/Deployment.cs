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
/// <param name="ClosureAt">The closure without it.</param>
public readonly record struct RelaxedClosure(Relaxation Relaxation, Tick ClosureAt);

/// <summary>A time before which closure is impossible with these loads.</summary>
/// <param name="ClosureAt">The time.</param>
/// <param name="Says">Which limit it comes from.</param>
public sealed record ClosureBound(Tick ClosureAt, string Says);

/// <summary>The answer of the movement stage.</summary>
/// <param name="Lines">What was to be moved.</param>
/// <param name="Sorties">Every loaded flight and road column, in order of unloading.</param>
/// <param name="Unmoved">Parts of lines that nothing could move.</param>
/// <param name="FirstArrivalAt">First landing or arrival; null when nothing moves.</param>
/// <param name="ClosureAt">When the last unit is complete and ready; null when nothing moves or something cannot.</param>
/// <param name="Curve">What had arrived after each unloading.</param>
/// <param name="Bound">A time before which closure is impossible.</param>
/// <param name="Relaxed">Closure with each constraint taken away alone.</param>
/// <param name="Bottleneck">The constraint whose absence would bring closure forward most, or none.</param>
/// <param name="Because">What closure rests on.</param>
public sealed record Deployment(
    ImmutableArray<RequirementLine> Lines,
    ImmutableArray<Sortie> Sorties,
    ImmutableArray<(RequirementLine Line, int Persons, int Vehicles)> Unmoved,
    Tick? FirstArrivalAt,
    Tick? ClosureAt,
    ImmutableArray<CurvePoint> Curve,
    ClosureBound? Bound,
    ImmutableArray<RelaxedClosure> Relaxed,
    Relaxation Bottleneck,
    Reason Because)
{
    /// <summary>Loaded flights.</summary>
    public int Flights => Sorties.Count(each => each.Aircraft is not null);

    /// <summary>People moved.</summary>
    public int Persons => Sorties.Sum(each => each.Persons);

    /// <summary>Vehicles moved.</summary>
    public int Vehicles => Sorties.Sum(each => each.Vehicles.Length);

    /// <summary>The sortie or column that arrived last, or null.</summary>
    public Sortie? Last => Sorties.IsEmpty ? null : Sorties[^1];
}

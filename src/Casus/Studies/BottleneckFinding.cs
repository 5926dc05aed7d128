// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Movement;

namespace Casus.Studies;

/// <summary>What taking one constraint away does.</summary>
/// <param name="Relaxation">The constraint.</param>
/// <param name="Best">Closure without it on best evidence, the plan made anew where that helps; null where something would still stay behind, and for what is only drawn (weather and faults).</param>
/// <param name="Gain">How many hours sooner closure comes over the draws, the same plan carried out with and without it on the same draws.</param>
/// <param name="Most">Share of the draws in which this constraint gains most, and enough to be called the bottleneck.</param>
/// <param name="Enables">Draws in which the force closes without it and not with it.</param>
public sealed record RelaxationEffect(Relaxation Relaxation, RelaxedClosure? Best, PairedDifference Gain, VoteSample Most, int Enables);

/// <summary>Which constraint sets the time of closure, and how sure that is.</summary>
/// <param name="Deployment">The movement on best evidence, with its plan, its bound and each constraint taken away.</param>
/// <param name="Effects">Every constraint, in the order of their list.</param>
/// <param name="Replications">Draws asked for.</param>
/// <param name="Moved">Draws in which the council adopted and something was to be moved.</param>
/// <param name="Closed">Draws in which the force closed with every constraint.</param>
/// <param name="Mean">Mean closure over those, in hours; 0 where there is none.</param>
/// <param name="NoneMost">Share of those in which no constraint alone gains enough to be called the bottleneck.</param>
/// <param name="Delay">Why they are later than best evidence; null where best evidence or every draw does not close.</param>
public sealed record BottleneckFinding(
    Deployment Deployment,
    ImmutableArray<RelaxationEffect> Effects,
    int Replications,
    int Moved,
    int Closed,
    double Mean,
    VoteSample NoneMost,
    DrawnDelay? Delay)
{
    /// <summary>The constraints of the standing question: places, fleet, loading, readiness, each alone.</summary>
    public static ImmutableArray<Relaxation> Standing { get; } = [Relaxation.Places, Relaxation.Fleet, Relaxation.Loading, Relaxation.UnitReadiness];

    /// <summary>The bottleneck on best evidence.</summary>
    public Relaxation Bottleneck => Deployment.Bottleneck;

    /// <summary>The constraint that is the bottleneck in most draws, and in how large a share of them; the first of the list where two are alike. Null without draws.</summary>
    public (Relaxation Relaxation, VoteSample Share)? Likeliest =>
        Closed == 0
            ? null
            : Effects.Select(each => (each.Relaxation, Share: each.Most)).Prepend((Relaxation: Relaxation.None, Share: NoneMost)).MaxBy(each => each.Share.Chance);
}

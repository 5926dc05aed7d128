// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// A time before which no plan can close, and the most that any plan could have in place by each time. Any plan: whatever loads are formed, in whatever order, by whichever of the aircraft, to whichever airfield of arrival of the case
/// and by whichever mode the lines may choose. It holds on best evidence, where all loads of one type take the same time on the ground; a replication with drawn times has another bound.
/// <para>
/// Each limit says of a time whether all could be unloaded by it. What a limit allows for one time it allows for every later one, so the least time that all limits allow is found by halving; it is a lower bound since every plan that
/// closes satisfies every limit at the time of its own closure.
/// </para>
/// </summary>
public static class ClosureBounds
{
    /// <summary>Farthest time that is looked at, in seconds after the shortest way. A setting of the tool: ten years.</summary>
    private const long Farthest = 10L * 365 * 24 * 3600;

    /// <summary>How finely the time that the flow allows is sought, in seconds. A setting of the tool: its steps of time are coarser.</summary>
    private const long FlowStep = 60;

    /// <summary>Bounds closure and curve.</summary>
    /// <param name="model">Everything resolved for the run, on best evidence.</param>
    /// <param name="lines">What is moved.</param>
    /// <returns>The bound, null where some line can be moved by nothing or there is none; and the envelope of the curve, of the lines that can be moved.</returns>
    public static (ClosureBound? Bound, ImmutableArray<CurvePoint> Envelope) Of(LiftModel model, ImmutableArray<RequirementLine> lines)
    {
        var scene = new BoundScene(model, lines);
        if (new WayLimit(scene).Last() is not { UnloadedAt: < FleetReach.Never } last)
            return (null, CurveEnvelope.Of(scene));
        var best = last.UnloadedAt;
        var (kind, says) = (BoundKind.Way, $"{last.Line.Line.Id} on its way without any queue, ready at {new Tick(last.Line.ReadyAt(last.Line.Needed))}");
        var choices = CountedLoads.Choices(scene).ToArray();
        foreach (var loads in choices)
        {
            Raise(BoundKind.Handling, new HandlingLimit(scene, loads).Refuses, 1);
            Raise(BoundKind.Fleet, new FleetLimit(scene, loads).Refuses, 1);
        }
        if (new CoverLimit(scene, best + Farthest).After(best) is { } cover)
            (best, kind, says) = (cover.Refused + 1, cover.Kind, cover.Says);
        foreach (var loads in choices)
            Raise(BoundKind.Flow, new FlowLimit(scene, loads).Refuses, FlowStep);
        return (new ClosureBound(new Tick(best + scene.Onward), kind, says), CurveEnvelope.Of(scene));

        // The last time refused is earlier than any closure, and times are whole seconds.
        void Raise(BoundKind limit, Func<long, string?> refuses, long step)
        {
            if (refuses(best) is not { } because)
                return;
            var (refused, allowed) = (best, Allowed(best, refuses));
            while (refused + step < allowed)
            {
                var middle = refused + ((allowed - refused) / 2);
                if (refuses(middle) is { } still)
                    (refused, because) = (middle, still);
                else
                    allowed = middle;
            }
            (best, kind, says) = (refused + 1, limit, because);
        }
    }

    /// <summary>A later time that a limit allows, or the farthest.</summary>
    private static long Allowed(long refused, Func<long, string?> refuses)
    {
        for (var more = 3600L; more < Farthest; more *= 2)
        {
            if (refuses(refused + more) is null)
                return refused + more;
        }
        return refused + Farthest;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>When a line can arrive by road or rail at the earliest, whatever else moves: columns do not queue, and a train is bound by its own readiness alone.</summary>
/// <param name="model">The movement.</param>
/// <param name="destinations">The line with each airfield of arrival that it may be sent to.</param>
internal sealed class LandReach(LiftModel model, ImmutableArray<RequirementLine> destinations)
{
    /// <summary>When enough of it to be complete is in place; null where it cannot go by land.</summary>
    public long? Complete(BoundLine line) => Soonest(line, line.All, line.Needed);

    /// <summary>When the first of it is in place.</summary>
    public long? First(BoundLine line) => Soonest(line, line.All, 1);

    /// <summary>A column leaves whole; a train when the share that it takes is ready.</summary>
    private long? Soonest(BoundLine line, int inColumn, int inTrains)
    {
        long? soonest = null;
        foreach (var destination in destinations)
        {
            foreach (var mode in new[] { Mode.Road, Mode.Rail })
            {
                if (line.Line.Mode != mode && !line.Line.Modes.Contains(mode))
                    continue;
                var candidate = destination with { Mode = mode };
                if (model.BordersOf(candidate, Relaxation.None, out var opens) < 0)
                    continue;
                var arrives = mode == Mode.Road ? March(candidate, line.Taken(inColumn), opens) : Train(candidate, line.Taken(inTrains), opens);
                soonest = soonest is { } known && known <= arrives ? known : arrives;
            }
        }
        return soonest;
    }

    private long March(RequirementLine line, double share, Tick opens)
    {
        // A column sets out from the station itself where that is known.
        var setsOut = model.HasStation(line) ? line with { Approach = Tick.Zero } : line;
        return (Tick.Max(setsOut.ReadyAt(share, Relaxation.None), opens) + model.March(line)).Seconds;
    }

    private long Train(RequirementLine line, double share, Tick opens)
    {
        var (rail, quantities) = (model.Rail, model.Quantities);
        var stands = line.OrderedAt + Tick.FromHours(quantities.Of(rail.Assembling).Value);
        var begins = Tick.Max(Tick.Max(line.ReadyAt(share, Relaxation.None), opens), stands);
        var moving = Tick.FromHours(quantities.Of(rail.Loading).Value) + model.Train(line)!.Value + Tick.FromHours(quantities.Of(rail.Unloading).Value);
        return (begins + moving).Seconds;
    }
}

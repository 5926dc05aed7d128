// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Times before which closure is impossible with the loads as planned and their own service times, whatever the schedule: (a) each load on its way without any
/// queue; (b) the ground time of all loads at an airfield through its places. The greater of the two counts.
/// </summary>
internal static class LowerBound
{
    /// <summary>Bounds the closure of a plan.</summary>
    public static ClosureBound Of(LiftModel model, ImmutableArray<Sortie> sorties, Tick onward)
    {
        var bound = new ClosureBound(Tick.Zero, BoundKind.Way, string.Empty);
        foreach (var sortie in sorties)
        {
            var alone = Alone(model, sortie);
            if (alone > bound.ClosureAt)
                bound = new ClosureBound(alone, BoundKind.Way, $"load {sortie.Number + 1} of {sortie.Line.Id} on its way without any queue");
        }
        foreach (var group in sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Line.To, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var through = Through(model, group.Key, [.. group]);
            if (through > bound.ClosureAt)
                bound = new ClosureBound(through, BoundKind.Handling, $"unloading of all loads through the places of {group.Key}");
        }
        return bound with { ClosureAt = bound.ClosureAt + onward };
    }

    private static Tick Alone(LiftModel model, Sortie sortie)
    {
        if (sortie.Aircraft is not { } aircraft)
            return sortie.UnloadedAt;
        var landed = sortie.ReadyAt + model.Service(aircraft.Carrier, sortie.Line, sortie.Number, loading: true) + model.Flight(aircraft.Carrier, sortie.Line.FromNumber, sortie.Line.ToNumber);
        return Tick.Max(landed, model.OpenFrom(sortie.Line.To, Relaxation.None)) + model.Service(aircraft.Carrier, sortie.Line, sortie.Number, loading: false);
    }

    private static Tick Through(LiftModel model, string airfield, Sortie[] loads)
    {
        var earliest = loads.Min(each => (Alone(model, each) - model.Service(each.Aircraft!.Carrier, each.Line, each.Number, loading: false)).Seconds);
        var ground = loads.Sum(each => model.Service(each.Aircraft!.Carrier, each.Line, each.Number, loading: false).Seconds);
        return new Tick(earliest + (ground / model.Places(airfield, Relaxation.None)));
    }
}

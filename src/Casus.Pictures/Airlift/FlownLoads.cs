// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Casus.Pictures.Loads;

namespace Casus.Pictures.Airlift;

/// <summary>The loads of a schedule as they are drawn: those with the same vehicles in the same type of aircraft together, the commonest first.</summary>
internal static class FlownLoads
{
    /// <summary>Most drawings: a page shows the common ones. A setting of the picture.</summary>
    private const int Most = 9;

    /// <summary>The commonest loads of a run, and how many kinds there are in all.</summary>
    public static (IReadOnlyList<LoadFigure> Shown, int Kinds) Of(Run run)
    {
        if (run.Best is not { Movement: { } movement, Lift: { } model })
            return ([], 0);
        var kinds = movement.Sorties
            .Where(each => each.Aircraft is not null && each.Line.Mode == Mode.Air)
            .GroupBy(each => (Carrier: each.Aircraft!.Carrier.Number, Vehicles: string.Join(' ', each.Vehicles.Select(held => $"{held.Count}x{held.Type}"))))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Carrier).ThenBy(group => group.Key.Vehicles, StringComparer.Ordinal)
            .ToArray();
        var accounts = LineLoads.Of(run);
        return ([.. kinds.Take(Most).Select(kind => Figure(run, model, [.. kind], accounts))], kinds.Length);
    }

    private static LoadFigure Figure(Run run, LiftModel model, Sortie[] sorties, IEnumerable<LineLoads> accounts)
    {
        // The one with most people stands for its kind: it is the tightest.
        var sortie = sorties.MaxBy(each => each.Persons)!;
        var pack = run.Scenario.Pack;
        var taken = new int[model.Cargo.Length];
        foreach (var held in sortie.Vehicles)
            taken[model.CargoNumber(held.Type)] = held.Count;
        var layout = model.Load.Layout(sortie.Aircraft!.Carrier.Number, taken, sortie.Persons, sortie.Stores);
        return LoadFigure.Of(layout, pack.AircraftTypes[sortie.Aircraft.Carrier.Id].Name, type => pack.VehicleTypes[type].Name, sortie.Allowed, $"no more because {Stopped(sortie, accounts)}", sorties.Length);
    }

    /// <summary>What kept one more thing out of the load, with its figure.</summary>
    private static string Stopped(Sortie sortie, IEnumerable<LineLoads> accounts) => accounts
        .Where(each => each.Line.Id == sortie.Line.Id)
        .SelectMany(each => each.Loads)
        .First(each => each.Type.Number == sortie.Aircraft!.Carrier.Number && each.Persons == sortie.Persons && each.Limit == sortie.Limit && each.Vehicles.SequenceEqual(sortie.Vehicles))
        .Stopped;
}

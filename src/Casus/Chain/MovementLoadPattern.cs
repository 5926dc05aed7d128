// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Movement;

namespace Casus.Chain;

/// <summary>The loads that a line flew, like ones together, each with what kept one more thing out of it.</summary>
internal static class MovementLoadPattern
{
    /// <summary>The loads in the order in which they were first taken.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="line">The line.</param>
    /// <param name="flights">Its flights, by their numbers.</param>
    /// <param name="nameOf">Name of a vehicle type by its id.</param>
    internal static ImmutableArray<FlownLoad> Of(LiftModel model, RequirementLine line, IReadOnlyList<Sortie> flights, Func<string, string> nameOf)
    {
        var left = new int[model.Cargo.Length];
        foreach (var each in line.Vehicles)
            left[model.CargoNumber(each.Type)] += each.Count;
        var (persons, stores) = (line.Persons, line.Stores);
        var found = new List<(string Key, FlownLoad Load)>();
        foreach (var flight in flights)
        {
            var taken = new int[left.Length];
            foreach (var each in flight.Vehicles)
                taken[model.CargoNumber(each.Type)] = each.Count;
            for (var i = 0; i < left.Length; i++)
                left[i] -= taken[i];
            (persons, stores) = (persons - flight.Persons, stores - flight.Stores);
            var key = Key(flight);
            var same = found.FindIndex(each => each.Key == key);
            if (same >= 0)
                found[same] = (key, found[same].Load with { Times = found[same].Load.Times + 1 });
            else
                found.Add((key, Load(model, line, flight, taken, left, persons > 0 || stores > StoresLeft.Crumb, nameOf)));
        }
        return [.. found.Select(each => each.Load)];
    }

    private static string Key(Sortie flight) => string.Create(
        CultureInfo.InvariantCulture,
        $"{flight.Aircraft!.Carrier.Number}/{flight.Persons}/{flight.Stores:0.###}/{flight.Allowed:0.###}/{flight.Limit}/{string.Join(' ', flight.Vehicles.Select(each => $"{each.Count}x{each.Type}"))}");

    private static FlownLoad Load(LiftModel model, RequirementLine line, Sortie flight, int[] taken, int[] left, bool othersLeft, Func<string, string> nameOf)
    {
        var (type, drop) = (flight.Aircraft!.Carrier, line.Mode == Mode.Drop);
        var layout = model.Load.Layout(type.Number, taken, flight.Persons, flight.Stores, drop);
        return new FlownLoad(
            type,
            1,
            flight.Persons,
            flight.Vehicles,
            flight.Stores,
            flight.Tonnes,
            flight.Allowed,
            layout.FloorUsed,
            flight.Limit,
            Stopped());

        string Stopped()
        {
            if (flight.Limit == LoadLimit.Ready)
                return LoadWords.Of(LoadLimit.Ready);
            for (var i = 0; i < left.Length; i++)
            {
                if (left[i] > 0 && model.Load.OneMore(type.Number, flight.Allowed, taken, flight.Persons, flight.Stores, i, drop) is { } clause)
                    return clause.Replace(model.Cargo[i].Type, nameOf(model.Cargo[i].Type), StringComparison.Ordinal);
            }
            return LoadWords.Of(othersLeft || left.Any(each => each > 0) ? flight.Limit : LoadLimit.None);
        }
    }
}

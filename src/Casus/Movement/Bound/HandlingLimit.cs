// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Whether the airfields can handle all loads by a time. For every two thresholds: the loads that cannot begin their service before x, and need at least q after it, all pass through
/// the places of the airfield between x and (the time - q). An airfield of departure serves the loads of its own lines; airfields of arrival serve, one by one, the loads that can go nowhere else, and
/// all together all loads.
/// <para>
/// Aircraft that are not counted are looked at in two ways, of which the stricter counts. As if they took no place: each of their sorties lessens the whole loads that the others must bring. Or in weight and time of the
/// apron: with R_j the loads of counted types that field j serves in a second, a sortie of another type of weight g takes as much of the apron as C loads of the counted types, so that all weight is at most
/// Σ R_j × window + Σ sorties × max(0, g - C), the least C over the fields: weak duality with price R_j on the time of the apron.
/// </para>
/// </summary>
internal sealed class HandlingLimit(BoundScene scene, CountedLoads loads)
{
    private readonly bool all = loads.Carriers.Length == scene.Carriers.Length;

    /// <summary>Says why not all can be unloaded by a time, a clause; null when this limit allows it.</summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    public string? Refuses(long unloadedBy)
    {
        var brought = loads.Brought(unloadedBy);
        foreach (var field in scene.Departures)
        {
            if (RefusesLoading(field, unloadedBy, brought) is { } why)
                return why;
        }
        foreach (var field in scene.Arrivals)
        {
            if (RefusesUnloading([field], unloadedBy, brought) is { } why)
                return why;
        }
        return scene.Arrivals.Length > 1 ? RefusesUnloading([.. scene.Arrivals], unloadedBy, brought) : null;
    }

    private string? RefusesLoading(BoundField field, long unloadedBy, double brought)
    {
        var here = Enumerable.Range(0, loads.Needs.Length).Where(i => loads.Needs[i].Line.Line.From == field.Id && loads.Needs[i].Line.MustFly(unloadedBy)).ToArray();
        if (here.Length == 0)
            return null;
        var service = Shortest(here, option => option.Loading);
        var work = new HandlingWork();
        foreach (var i in here)
        {
            var need = loads.Needs[i];
            work.Add(need, need.Options.Min(each => each.Flight + each.Unloading), release => loads.Begins(i, release));
        }
        foreach (var (count, _, from, tail) in work.Thresholds())
        {
            if (count - brought > field.Most(unloadedBy - tail - from, loads.Carriers, service))
                return $"loading {count} loads at {field.Id}, the first of them at {new Tick(from)}";
        }
        if (all)
            return null;
        var shared = new HandlingWork();
        foreach (var i in here)
            shared.Add(loads.Needs[i], loads.Needs[i].Line.Options.Min(each => each.Flight + each.Unloading), release => loads.AnyBegins(i, release));
        var gained = loads.Gained(unloadedBy, Costs([field], service));
        var rate = field.Rate(loads.Carriers, service);
        foreach (var (count, weight, from, tail) in shared.Thresholds())
        {
            if (weight - gained > (rate * Math.Max(0, unloadedBy - tail - from)) + BoundScene.Slack)
                return $"loading what fills {count} loads at {field.Id}, the first of them at {new Tick(from)}";
        }
        return null;
    }

    private string? RefusesUnloading(BoundField[] fields, long unloadedBy, double brought)
    {
        bool Ours(BoundOption option) => fields.Any(field => !option.Drop && field.Id == option.Line.To);
        var here = Enumerable.Range(0, loads.Needs.Length).Where(i => loads.Needs[i].Line.MustFly(unloadedBy) && loads.Needs[i].Line.Options.All(Ours)).ToArray();
        if (here.Length == 0)
            return null;
        var service = Shortest(here, option => option.Unloading);
        var at = string.Join(", ", fields.Select(each => each.Id));
        var work = new HandlingWork();
        foreach (var i in here)
            work.Add(loads.Needs[i], 0, release => loads.Needs[i].Options.Min(each => each.Arrives(loads.Begins(i, release))));
        foreach (var (count, _, from, _) in work.Thresholds())
        {
            if (count - brought > fields.Sum(field => field.Most(unloadedBy - Math.Max(from, field.OpenFrom), loads.Carriers, service)))
                return $"unloading {count} loads at {at}, the first of them at {new Tick(from)}";
        }
        if (all)
            return null;
        var shared = new HandlingWork();
        foreach (var i in here)
            shared.Add(loads.Needs[i], 0, release => loads.Needs[i].Line.Options.Min(each => each.Arrives(loads.AnyBegins(i, release))));
        var gained = loads.Gained(unloadedBy, Costs(fields, service));
        foreach (var (count, weight, from, _) in shared.Thresholds())
        {
            if (weight - gained > fields.Sum(field => field.Rate(loads.Carriers, service) * Math.Max(0, unloadedBy - Math.Max(from, field.OpenFrom))) + BoundScene.Slack)
                return $"unloading what fills {count} loads at {at}, the first of them at {new Tick(from)}";
        }
        return null;
    }

    /// <summary>The shortest service of some lines by carrier number; the greatest number where a type never serves.</summary>
    private long[] Shortest(int[] needs, Func<BoundOption, long> time)
    {
        var service = new long[scene.CarrierCount];
        Array.Fill(service, long.MaxValue);
        foreach (var option in needs.SelectMany(i => loads.Needs[i].Line.Options))
            service[option.Carrier.Number] = Math.Min(service[option.Carrier.Number], time(option));
        return service;
    }

    /// <summary>Weight of the counted types that one load of each other type takes the place of, at the field where it is least.</summary>
    private double[] Costs(BoundField[] fields, long[] service) =>
        [.. Enumerable.Range(0, scene.CarrierCount).Select(number => service[number] == long.MaxValue ? 0 : fields.Min(field => field.Cost(loads.Carriers, service, number, service[number])))];
}

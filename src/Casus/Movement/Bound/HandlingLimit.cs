// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Whether the airfields can handle all loads by a time. For every two thresholds: the loads that cannot begin their service before x, and need at least q after it, all pass through
/// the places of the airfield between x and (the time - q). An airfield of departure serves the loads of its own lines; airfields of arrival serve, one by one, the loads that can go nowhere else, and
/// all together all loads.
/// </summary>
internal sealed class HandlingLimit(BoundScene scene, CountedLoads loads)
{
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
        var work = new List<(long Release, long Tail)>();
        var service = Shortest(need => need.Line.Line.From == field.Id, option => option.Loading);
        for (var i = 0; i < loads.Needs.Length; i++)
        {
            var need = loads.Needs[i];
            if (need.Line.Line.From != field.Id || !need.Line.MustFly(unloadedBy))
                continue;
            var tail = need.Options.Min(each => each.Flight + each.Unloading);
            foreach (var release in need.Releases)
                work.Add((loads.Begins(i, release), tail));
        }
        foreach (var tail in work.Select(each => each.Tail).Distinct().Order().ToArray())
        {
            var releases = work.Where(each => each.Tail >= tail).Select(each => each.Release).OrderDescending().ToArray();
            for (var count = 1; count <= releases.Length; count++)
            {
                if (count < releases.Length && releases[count] == releases[count - 1])
                    continue;
                if (count - brought > field.Most(unloadedBy - tail - releases[count - 1], loads.Carriers, service))
                    return $"loading {count} loads at {field.Id}, the first of them at {new Tick(releases[count - 1])}";
            }
        }
        return null;
    }

    private string? RefusesUnloading(BoundField[] fields, long unloadedBy, double brought)
    {
        bool Ours(BoundOption option) => fields.Any(field => !option.Drop && field.Id == option.Line.To);
        var releases = new List<long>();
        var service = Shortest(need => need.Options.Any(Ours), option => Ours(option) ? option.Unloading : long.MaxValue);
        for (var i = 0; i < loads.Needs.Length; i++)
        {
            var need = loads.Needs[i];
            if (!need.Line.MustFly(unloadedBy) || !need.Options.All(Ours))
                continue;
            foreach (var release in need.Releases)
                releases.Add(need.Options.Min(each => each.Arrives(loads.Begins(i, release))));
        }
        releases.Sort((a, b) => b.CompareTo(a));
        for (var count = 1; count <= releases.Count; count++)
        {
            if (count < releases.Count && releases[count] == releases[count - 1])
                continue;
            var most = 0.0;
            foreach (var field in fields)
                most += field.Most(unloadedBy - Math.Max(releases[count - 1], field.OpenFrom), loads.Carriers, service);
            if (count - brought > most)
                return $"unloading {count} loads at {string.Join(", ", fields.Select(each => each.Id))}, the first of them at {new Tick(releases[count - 1])}";
        }
        return null;
    }

    /// <summary>The shortest service by carrier number; the greatest number where a type never serves.</summary>
    private long[] Shortest(Func<LineNeed, bool> which, Func<BoundOption, long> time)
    {
        var service = new long[scene.CarrierCount];
        Array.Fill(service, long.MaxValue);
        foreach (var option in loads.Needs.Where(which).SelectMany(each => each.Options))
            service[option.Carrier.Number] = Math.Min(service[option.Carrier.Number], time(option));
        return service;
    }
}

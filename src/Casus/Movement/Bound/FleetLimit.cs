// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Whether the aircraft can carry all loads by a time.
/// <para>
/// A load of a line takes an aircraft at least v = way in + loading + flight + unloading, where the way in is the turn and the shortest empty flight from any airfield of arrival. An aircraft that begins to load
/// its first load at b, unloads its last by D, and does so for loads that begin no earlier than r, has Σ v ≤ D - max(r, b) + (way in of its first load). Each v is rounded down to whole minutes;
/// so what one aircraft does is at most the greatest sum of whole numbers of those v that does not exceed that time. The sum over the aircraft must reach the sum over the loads. Loads whose v is below a threshold
/// may be left out, on both sides; every threshold and every r gives a true limit.
/// </para>
/// </summary>
internal sealed class FleetLimit
{
    private const long Minute = 60;

    /// <summary>Times of release tried at most. A setting of the tool: fewer make the bound weaker, never wrong.</summary>
    private const int Releases = 24;

    private readonly BoundScene scene;
    private readonly CountedLoads loads;
    private readonly long[] values;
    private readonly ImmutableArray<int> aircraft;

    /// <summary>Prepares the limit.</summary>
    public FleetLimit(BoundScene scene, CountedLoads loads)
    {
        (this.scene, this.loads) = (scene, loads);
        values = [.. loads.Needs.Select(need => need.Options.Min(each => each.Through + scene.Reach.Return(each.Carrier, need.Line.Line.FromNumber)) / Minute)];
        aircraft = [.. Enumerable.Range(0, scene.Aircraft.Length).Where(i => loads.Counted[scene.Aircraft[i].Carrier.Number])];
    }

    /// <summary>Says why not all can be unloaded by a time, a clause; null when this limit allows it.</summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    public string? Refuses(long unloadedBy)
    {
        var brought = loads.Brought(unloadedBy);
        var flying = Enumerable.Range(0, loads.Needs.Length).Where(i => loads.Needs[i].Line.MustFly(unloadedBy)).ToArray();
        var releases = Sample([.. flying.SelectMany(i => loads.Needs[i].Releases).Distinct().Order()]);
        foreach (var least in flying.Select(i => values[i]).Distinct().OrderDescending().ToArray())
        {
            var chosen = flying.Where(i => values[i] >= least).ToArray();
            var ways = Ways(chosen);
            var longest = aircraft.Select(i => Time(scene.Aircraft[i], ways, long.MinValue / 8, unloadedBy)).DefaultIfEmpty(0).Max();
            var best = Sums([.. chosen.Select(i => values[i]).Distinct()], longest / Minute);
            foreach (var release in releases)
            {
                var wanted = chosen.Sum(i => (double)values[i] * loads.Needs[i].From(release)) - (brought * chosen.Max(i => values[i]));
                if (wanted <= 0)
                    continue;
                foreach (var each in aircraft)
                    wanted -= best[Time(scene.Aircraft[each], ways, release, unloadedBy) / Minute];
                if (wanted > 0)
                    return $"{chosen.Sum(i => loads.Needs[i].From(release))} loads from {new Tick(release)} on by {aircraft.Length} aircraft";
            }
        }
        return null;
    }

    /// <summary>The shortest sortie of the chosen lines by airfield of departure and aircraft type, with the way in.</summary>
    private (int From, int Carrier, long Through, long In)[] Ways(int[] chosen) =>
    [
        .. chosen.SelectMany(i => loads.Needs[i].Options).GroupBy(each => (each.Line.FromNumber, each.Carrier.Number))
            .Select(group => (group.Key.FromNumber, group.Key.Number, group.Min(each => each.Through), scene.Reach.Return(group.First().Carrier, group.Key.FromNumber))),
    ];

    /// <summary>The time that an aircraft has for such loads, the way in of its first load added; 0 where it cannot do even one.</summary>
    private long Time(Aircraft each, (int From, int Carrier, long Through, long In)[] ways, long release, long unloadedBy)
    {
        var most = 0L;
        foreach (var (from, carrier, through, inward) in ways)
        {
            if (carrier != each.Carrier.Number)
                continue;
            var begins = Math.Max(release, scene.Reach.There(each, from));
            if (begins + through <= unloadedBy)
                most = Math.Max(most, unloadedBy - begins + inward);
        }
        return most;
    }

    /// <summary>For each number of minutes the greatest sum of whole numbers of the values that does not exceed it.</summary>
    private static long[] Sums(long[] values, long longest)
    {
        var best = new long[longest + 1];
        for (var minute = 1L; minute <= longest; minute++)
        {
            best[minute] = best[minute - 1];
            foreach (var value in values)
            {
                if (value <= minute)
                    best[minute] = Math.Max(best[minute], value == 0 ? minute : best[minute - value] + value);
            }
        }
        return best;
    }

    private static long[] Sample(long[] releases) =>
        releases.Length <= Releases ? releases : [.. Enumerable.Range(0, Releases).Select(i => releases[(long)i * (releases.Length - 1) / (Releases - 1)])];
}

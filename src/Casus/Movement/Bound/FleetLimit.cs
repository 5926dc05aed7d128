// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Whether the aircraft can carry all loads by a time.
/// <para>
/// A load takes an aircraft at least w = way in + loading + flight + unloading, where the way in is the turn and the shortest empty flight from any airfield of arrival. An aircraft that begins to load
/// its first load at b, unloads its last by D, and does so for loads that begin no earlier than r, has Σ w ≤ D - max(r, b) + (way in of its first load). Each load of a counted type is worth v, the least w of its line; one
/// of another type that weighs g is worth g × v. All times are rounded down to whole minutes. So what one aircraft does is worth at most what a knapsack of that length holds (whole numbers of loads, any number of each), and the sum over the aircraft
/// must reach the worth of all loads. Lines whose v is below a threshold may be left out, on both sides; every threshold and every r gives a true limit.
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
    private readonly bool all;

    /// <summary>Prepares the limit.</summary>
    public FleetLimit(BoundScene scene, CountedLoads loads)
    {
        (this.scene, this.loads) = (scene, loads);
        all = loads.Carriers.Length == scene.Carriers.Length;
        values = [.. loads.Needs.Select(need => need.Options.Min(Length) / Minute)];
    }

    /// <summary>Says why not all can be unloaded by a time, a clause; null when this limit allows it.</summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    public string? Refuses(long unloadedBy)
    {
        var flying = Enumerable.Range(0, loads.Needs.Length).Where(i => loads.Needs[i].Line.MustFly(unloadedBy)).ToArray();
        var releases = Sample([.. flying.SelectMany(i => loads.Needs[i].Releases).Distinct().Order()]);
        foreach (var least in flying.Select(i => values[i]).Distinct().OrderDescending().ToArray())
        {
            var chosen = flying.Where(i => values[i] >= least).ToArray();
            var ways = Ways(chosen);
            var longest = scene.Aircraft.Select(each => Time(each, ways, long.MinValue / 8, unloadedBy)).DefaultIfEmpty(0).Max() / Minute;
            if (Refuses(unloadedBy, chosen, ways, releases, longest, whole: true) is { } why)
                return why;
            // By weight the need is a little less, and what the other types bring is much less where a load of theirs is a little above a whole number.
            if (!all && Refuses(unloadedBy, chosen, ways, releases, longest, whole: false) is { } because)
                return because;
        }
        return null;
    }

    private string? Refuses(long unloadedBy, int[] chosen, (int From, int Carrier, long Through, long In)[] ways, long[] releases, long longest, bool whole)
    {
        var best = new double[scene.CarrierCount][];
        foreach (var carrier in scene.Carriers)
            best[carrier.Number] = Knapsack(Items(chosen, carrier.Number, whole), longest);
        foreach (var release in releases)
        {
            var wanted = chosen.Sum(i => values[i] * (whole ? loads.Needs[i].From(release) : loads.Needs[i].WeightFrom(release)));
            foreach (var each in scene.Aircraft)
            {
                if (wanted <= 0)
                    break;
                wanted -= best[each.Carrier.Number][Time(each, ways, release, unloadedBy) / Minute];
            }
            if (wanted > 1e-6)
                return Says(chosen.Sum(i => loads.Needs[i].From(release)), release);
        }
        return null;
    }

    /// <summary>The loads are those that would be needed of the counted types alone; what the other aircraft bring has been taken off by then.</summary>
    private string Says(int needed, long release)
    {
        var types = string.Join(", ", scene.Carriers.Where(each => loads.Counted[each.Number]).Select(each => each.Id));
        var others = scene.Aircraft.Count(each => !loads.Counted[each.Carrier.Number]);
        return $"as much as {needed} loads of {types} from {new Tick(release)} on by {scene.Aircraft.Length - others} aircraft" + (others > 0 ? $", beside the most that {others} others can bring" : string.Empty);
    }

    private long Length(BoundOption option) => option.Through + scene.Reach.Return(option.Carrier, option.Line.FromNumber);

    /// <summary>What an aircraft of a type may do: the minutes that a load takes, and its worth; of like minutes the greatest worth.</summary>
    private (long Takes, double Worth)[] Items(int[] chosen, int carrier, bool whole)
    {
        var items = new SortedDictionary<long, double>();
        foreach (var i in chosen)
        {
            var gain = loads.Counted[carrier] ? 1 : loads.Needs[i].Gain[carrier];
            var worth = values[i] * (whole ? Math.Ceiling(gain - BoundScene.Slack) : gain);
            foreach (var option in loads.Needs[i].Line.Options)
            {
                if (option.Carrier.Number != carrier || worth <= 0)
                    continue;
                var takes = Length(option) / Minute;
                items[takes] = Math.Max(items.GetValueOrDefault(takes), worth);
            }
        }
        return [.. items.Select(each => (each.Key, each.Value))];
    }

    /// <summary>The shortest sortie of the chosen lines by airfield of departure and aircraft type, with the way in.</summary>
    private (int From, int Carrier, long Through, long In)[] Ways(int[] chosen) =>
    [
        .. chosen.SelectMany(i => loads.Needs[i].Line.Options).GroupBy(each => (each.Line.FromNumber, each.Carrier.Number))
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

    /// <summary>For each number of minutes the greatest worth of loads that take no longer together.</summary>
    private static double[] Knapsack((long Takes, double Worth)[] items, long longest)
    {
        var best = new double[longest + 1];
        if (items.Length > 0 && items[0].Takes == 0)
        {
            Array.Fill(best, double.PositiveInfinity);
            return best;
        }
        for (var minute = 1L; minute <= longest; minute++)
        {
            best[minute] = best[minute - 1];
            foreach (var (takes, worth) in items)
            {
                if (takes > minute)
                    break;
                best[minute] = Math.Max(best[minute], best[minute - takes] + worth);
            }
        }
        return best;
    }

    private static long[] Sample(long[] releases) =>
        releases.Length <= Releases ? releases : [.. Enumerable.Range(0, Releases).Select(i => releases[(long)i * (releases.Length - 1) / (Releases - 1)])];
}

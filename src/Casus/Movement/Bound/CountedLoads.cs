// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// The loads that all lines need at least of a chosen set of aircraft types, the others being taken to bring as much as they ever could without using any place. Choosing the set well makes the bound strong where
/// a few large aircraft fly beside many smaller ones; any choice gives a true bound.
/// </summary>
internal sealed class CountedLoads
{
    private readonly BoundScene scene;
    private readonly long[] firstAtField;
    private readonly long[] firstOfAny;
    private readonly double[] gains;

    /// <summary>Works them out.</summary>
    /// <param name="scene">The movement.</param>
    /// <param name="counted">The aircraft types that are counted, by number.</param>
    public CountedLoads(BoundScene scene, bool[] counted)
    {
        this.scene = scene;
        Counted = counted;
        Carriers = [.. scene.Carriers.Select(each => each.Number).Where(each => counted[each])];
        Needs = [.. scene.Lines.Where(line => !line.Options.IsEmpty).Select(line => new LineNeed(scene, line, counted)).Where(each => each.Releases.Length > 0)];
        firstAtField = [.. Needs.Select(need => FirstAircraft(need, number => counted[number]))];
        firstOfAny = [.. Needs.Select(need => FirstAircraft(need, _ => true))];
        gains = [.. Enumerable.Range(0, scene.CarrierCount).Select(number => counted[number] ? 0 : Needs.Select(each => each.Gain[number]).DefaultIfEmpty(0).Max())];
    }

    /// <summary>Which aircraft types are counted.</summary>
    public bool[] Counted { get; }

    /// <summary>Their numbers.</summary>
    public int[] Carriers { get; }

    /// <summary>What each line needs.</summary>
    public ImmutableArray<LineNeed> Needs { get; }

    /// <summary>From when on a load can begin to load: when it is ready and the first counted aircraft can be there.</summary>
    public long Begins(int need, long release) => Math.Max(release, firstAtField[need]);

    /// <summary>
    /// Loads by which the aircraft that are not counted can at most lessen the need, if all is unloaded by a time. One load of weight g lessens ⌈W⌉ by at most ⌈g⌉.
    /// </summary>
    public double Brought(long unloadedBy) => Brought(unloadedBy, number => Math.Ceiling(gains[number] - BoundScene.Slack));

    /// <summary>
    /// The same in weight, where a load of such a type is charged for the time of the places that it takes from the counted types.
    /// </summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    /// <param name="cost">Weight that the counted types could have brought in that time, by carrier number.</param>
    public double Gained(long unloadedBy, double[] cost) => Brought(unloadedBy, number => Math.Max(0, gains[number] - cost[number]));

    private double Brought(long unloadedBy, Func<int, double> each)
    {
        var brought = 0.0;
        for (var i = 0; i < scene.Aircraft.Length; i++)
        {
            if (gains[scene.Aircraft[i].Carrier.Number] > 0)
                brought += each(scene.Aircraft[i].Carrier.Number) * scene.Reach.Sorties(i, unloadedBy);
        }
        return brought;
    }

    /// <summary>Every choice worth trying: all types; each alone; all but one.</summary>
    public static IEnumerable<CountedLoads> Choices(BoundScene scene)
    {
        var all = Enumerable.Repeat(true, scene.CarrierCount).ToArray();
        yield return new CountedLoads(scene, all);
        if (scene.Carriers.Length == 1)
            yield break;
        foreach (var carrier in scene.Carriers)
        {
            var alone = new bool[scene.CarrierCount];
            alone[carrier.Number] = true;
            yield return new CountedLoads(scene, alone);
            if (scene.Carriers.Length == 2)
                continue;
            var others = (bool[])all.Clone();
            others[carrier.Number] = false;
            yield return new CountedLoads(scene, others);
        }
    }

    /// <summary>The same for a load of any type, counted or not.</summary>
    public long AnyBegins(int need, long release) => Math.Max(release, firstOfAny[need]);

    private long FirstAircraft(LineNeed need, Func<int, bool> of)
    {
        var first = FleetReach.Never;
        foreach (var aircraft in scene.Aircraft)
        {
            if (of(aircraft.Carrier.Number) && need.Line.Options.Any(each => each.Carrier.Number == aircraft.Carrier.Number))
                first = Math.Min(first, scene.Reach.There(aircraft, need.Line.Line.FromNumber));
        }
        return first;
    }
}

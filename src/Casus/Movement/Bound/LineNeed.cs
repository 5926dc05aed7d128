// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// The loads that a line needs at least of the aircraft types that are counted, and from when on each of them can begin to load.
/// <para>
/// Each thing i has a weight w(i): the least share of a load that it takes over the counted types which can fly it. Over one load of a counted type the shares add up to at most
/// one, and so do the weights. Let W be the least weight of a set of things that makes the line complete, and A(m) the weight of its m heaviest. If by a time t at most m things of the line have begun to load, at least
/// W - A(m) of weight is still to come, in at least ⌈W - A(m)⌉ loads. So at least k loads begin no earlier than the time at which the least m with A(m) ≥ W - (k - 1) things are ready.
/// Any other set that completes the line holds, from the heaviest down, at least as much thing for thing, so that the statement holds for it too.
/// </para>
/// </summary>
internal sealed class LineNeed
{
    /// <summary>Works it out.</summary>
    /// <param name="scene">The movement.</param>
    /// <param name="line">The line.</param>
    /// <param name="counted">The aircraft types that are counted, by number.</param>
    public LineNeed(BoundScene scene, BoundLine line, bool[] counted)
    {
        Line = line;
        Options = [.. line.Options.Where(each => counted[each.Carrier.Number])];
        var chosen = LineWeights.Best(scene, line, Options);
        Weight = chosen.Total;
        Releases = new long[Math.Max((int)Math.Ceiling(chosen.Total - BoundScene.Slack), 0)];
        for (var k = 1; k <= Releases.Length; k++)
            Releases[k - 1] = line.ReadyAt(chosen.Fewest(chosen.Total - (k - 1)));
        Gain = [.. Enumerable.Range(0, scene.CarrierCount).Select(number => counted[number] ? 0 : Math.Min(Weight, chosen.Gain(scene, line, number)))];
    }

    /// <summary>The line.</summary>
    public BoundLine Line { get; }

    /// <summary>The ways of the counted types.</summary>
    public ImmutableArray<BoundOption> Options { get; }

    /// <summary>For each load, from when on it can begin to load, latest first.</summary>
    public long[] Releases { get; }

    /// <summary>The most by which one load of an aircraft type lessens the weight that is needed, by number; 0 where it cannot carry any.</summary>
    public ImmutableArray<double> Gain { get; }

    /// <summary>Weight of all that makes the line complete.</summary>
    public double Weight { get; }

    /// <summary>Loads that begin to load no earlier than a time.</summary>
    public int From(long time)
    {
        var count = 0;
        while (count < Releases.Length && Releases[count] >= time)
            count++;
        return count;
    }

    /// <summary>Weight that begins to load no earlier than a time: all of it, or, where at least k loads do, more than k - 1 of it.</summary>
    public double WeightFrom(long time) => From(time) is var count && count == Releases.Length ? Weight : Math.Max(0, count - 1);
}

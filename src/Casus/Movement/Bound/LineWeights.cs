// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>Weights of the things of a line such that no load of the counted aircraft types weighs more than one.</summary>
internal sealed class LineWeights
{
    private readonly double[] weights;
    private readonly List<(double Weight, int Count)> heaviestFirst = [];

    private LineWeights(BoundLine line, double[] weights)
    {
        this.weights = weights;
        heaviestFirst.Add((weights[^1], line.Persons));
        var wanted = line.VehiclesNeeded;
        foreach (var i in Enumerable.Range(0, line.Vehicles.Length).OrderByDescending(i => line.Critical[i]).ThenBy(i => weights[i]).ThenBy(i => i))
        {
            var count = line.Critical[i] ? line.Vehicles[i] : Math.Min(Math.Max(0, wanted), line.Vehicles[i]);
            heaviestFirst.Add((weights[i], count));
            wanted -= count;
        }
        heaviestFirst.Sort((a, b) => b.Weight.CompareTo(a.Weight));
        Total = heaviestFirst.Sum(each => each.Weight * each.Count);
    }

    /// <summary>Least weight of what makes the line complete.</summary>
    public double Total { get; }

    /// <summary>Of all weights to be had from the measures of the types, those by which the line needs most.</summary>
    public static LineWeights Best(BoundScene scene, BoundLine line, ImmutableArray<BoundOption> options)
    {
        var best = new LineWeights(line, new double[scene.Cargo.Length + 1]);
        var types = options.Select(each => (each.Carrier, each.Drop)).Distinct().ToArray();
        if (types.Length == 0)
            return best;
        // With one type each of its measures serves; with several a thing weighs the least that it does by the measures of one kind.
        var choices = types.Length == 1
            ? [.. scene.Shares.Of(types[0].Carrier, types[0].Drop).Select(each => new[] { each })]
            : Enum.GetValues<LoadMeasureKind>().Select(kind => types.Select(type => Strongest(scene, line, type.Carrier, type.Drop, kind)).OfType<LoadMeasure>().ToArray());
        foreach (var measures in choices.Where(each => each.Length == types.Length))
        {
            var weights = new LineWeights(line, Weights(scene, types, measures));
            if (weights.Total > best.Total)
                best = weights;
        }
        return best;
    }

    /// <summary>The least number of things, heaviest first, that weigh at least so much.</summary>
    public int Fewest(double wanted)
    {
        var (taken, weight) = (0, 0.0);
        foreach (var (each, count) in heaviestFirst)
        {
            if (each <= 0)
                break;
            var enough = Math.Ceiling(((wanted - weight) / each) - BoundScene.Slack);
            if (enough <= count)
                return taken + Math.Max(0, (int)enough);
            taken += count;
            weight += each * count;
        }
        return taken;
    }

    /// <summary>
    /// The most that a load of another type weighs: its shares by any measure add up to at most one, so its weight is at most the greatest weight / share over the things of the line that it can carry.
    /// </summary>
    public double Gain(BoundScene scene, BoundLine line, int carrier)
    {
        var gain = 0.0;
        foreach (var option in line.Options.Where(each => each.Carrier.Number == carrier).DistinctBy(each => each.Drop))
            gain = Math.Max(gain, scene.Shares.Of(option.Carrier, option.Drop).Min(measure => Gain(scene, line, option, measure)));
        return gain;
    }

    private double Gain(BoundScene scene, BoundLine line, BoundOption option, LoadMeasure measure)
    {
        var gain = line.Persons == 0 || weights[^1] <= 0 ? 0 : weights[^1] / measure.Person;
        for (var i = 0; i < scene.Cargo.Length; i++)
        {
            if (line.Vehicles[i] > 0 && weights[i] > 0 && scene.Shares.Fits(option.Carrier, i, option.Drop))
                gain = Math.Max(gain, weights[i] / measure.Things[i]);
        }
        return gain;
    }

    private static LoadMeasure? Strongest(BoundScene scene, BoundLine line, Carrier carrier, bool drop, LoadMeasureKind kind) =>
        scene.Shares.Of(carrier, drop).Where(each => each.Kind == kind).MaxBy(each => each.Of(line.Vehicles.AsSpan(), line.Persons, 0));

    /// <summary>The least share over the types that can carry a thing; 0 for what none of them can. The last is a person.</summary>
    private static double[] Weights(BoundScene scene, (Carrier Carrier, bool Drop)[] types, LoadMeasure[] measures)
    {
        var weights = new double[scene.Cargo.Length + 1];
        for (var i = 0; i < scene.Cargo.Length; i++)
        {
            var least = double.PositiveInfinity;
            for (var type = 0; type < types.Length; type++)
            {
                if (scene.Shares.Fits(types[type].Carrier, i, types[type].Drop))
                    least = Math.Min(least, measures[type].Things[i]);
            }
            weights[i] = double.IsFinite(least) ? least : 0;
        }
        weights[^1] = measures.Min(each => each.Person);
        return weights;
    }
}

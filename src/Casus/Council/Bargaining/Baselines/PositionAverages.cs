// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Averages of positions, made so that no scale overflows and equal positions have exactly themselves as average.</summary>
internal static class PositionAverages
{
    /// <summary>Capability times salience of each actor, as a share of the greatest: only their ratios count.</summary>
    public static double[] Weights(IReadOnlyList<UtilityActor> actors)
    {
        var greatest = 0.0;
        foreach (var actor in actors)
            greatest = Math.Max(greatest, actor.Capability);
        var weights = new double[actors.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = actors[i].Capability / greatest * actors[i].Salience;
        var heaviest = 0.0;
        foreach (var weight in weights)
            heaviest = Math.Max(heaviest, weight);
        for (var i = 0; i < weights.Length; i++)
            weights[i] /= heaviest;
        return weights;
    }

    /// <summary>The mean weighted by the weights.</summary>
    public static double Mean(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights)
    {
        var (least, greatest) = Ends(positions);
        var (sum, total) = (0.0, 0.0);
        for (var i = 0; i < positions.Length; i++)
        {
            sum += weights[i] * (positions[i] - least);
            total += weights[i];
        }
        return Math.Min(greatest, least + (sum / total));
    }

    /// <summary>The mean of all alike.</summary>
    public static double Mean(ReadOnlySpan<double> positions)
    {
        var (least, greatest) = Ends(positions);
        var sum = 0.0;
        foreach (var position in positions)
            sum += position - least;
        return Math.Min(greatest, least + (sum / positions.Length));
    }

    /// <summary>
    /// The position of an actor that no other beats when each votes with its weight times the difference of the two distances: scanned in ascending order, a
    /// position takes the place of the holder if it has more votes.
    /// </summary>
    public static double CondorcetWinner(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights)
    {
        var ascending = positions.ToArray();
        Array.Sort(ascending);
        var (holder, range) = (ascending[0], ascending[^1] - ascending[0]);
        foreach (var challenger in ascending.AsSpan(1))
        {
            if (challenger > holder && Votes(positions, weights, challenger, holder, range) > 0)
                holder = challenger;
        }
        return holder;
    }

    /// <summary>
    /// The place with no more than half of the weight below it and no more than half above it; the middle between two positions when exactly half the weight
    /// lies at or below the one and half at or above the other.
    /// </summary>
    public static double Median(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights)
    {
        var order = new int[positions.Length];
        for (var i = 0; i < order.Length; i++)
            order[i] = i;
        var ascending = positions.ToArray();
        Array.Sort(ascending, order);
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var (below, at) = (0.0, 0);
        while (below + weights[order[at]] < (0.5 - ExpectedUtilityModel.Tie) * total)
            below += weights[order[at++]];
        var isHalf = below + weights[order[at]] <= (0.5 + ExpectedUtilityModel.Tie) * total && at + 1 < order.Length;
        return isHalf ? ascending[at] + ((ascending[at + 1] - ascending[at]) / 2) : ascending[at];
    }

    /// <summary>Votes for one position less those for another; 0 when they differ by no more than rounding.</summary>
    private static double Votes(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights, double first, double second, double range)
    {
        var (votes, total) = (0.0, 0.0);
        for (var i = 0; i < positions.Length; i++)
        {
            votes += weights[i] * ((Math.Abs(positions[i] - second) - Math.Abs(positions[i] - first)) / range);
            total += weights[i];
        }
        return Math.Abs(votes) > ExpectedUtilityModel.Tie * total ? votes : 0;
    }

    private static (double Least, double Greatest) Ends(ReadOnlySpan<double> positions)
    {
        var (least, greatest) = (positions[0], positions[0]);
        foreach (var position in positions)
            (least, greatest) = (Math.Min(least, position), Math.Max(greatest, position));
        return (least, greatest);
    }
}

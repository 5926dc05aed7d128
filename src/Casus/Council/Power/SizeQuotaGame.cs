// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// A game in which a coalition wins if its weight reaches a quota that depends on its size alone and does not rise with it. A weighted game is one, its quota the
/// same for every size; so is every formula over one weight and the number of members, for each size fixes what is asked of the weight.
/// </summary>
internal sealed class SizeQuotaGame
{
    private readonly long[] prefix;

    private SizeQuotaGame(long[] weights, long[] quotas)
    {
        Weights = weights;
        Quotas = quotas;
        Falling = [.. Enumerable.Range(0, weights.Length).OrderByDescending(player => weights[player])];
        prefix = new long[weights.Length + 1];
        for (var s = 0; s < weights.Length; s++)
            prefix[s + 1] = prefix[s] + weights[Falling[s]];
        IsWeighted = quotas.All(quota => quota == quotas[0]);
    }

    /// <summary>How many players.</summary>
    public int Count => Weights.Length;

    /// <summary>The weight of each player.</summary>
    public long[] Weights { get; }

    /// <summary>The sum of all weights.</summary>
    public long Total => prefix[^1];

    /// <summary>The least weight that wins for each size from 0 to all; from 0 to one more than the sum of all weights, which no coalition reaches.</summary>
    public long[] Quotas { get; }

    /// <summary>The players by falling weight, equal ones by number.</summary>
    public int[] Falling { get; }

    /// <summary>Whether the quota is the same for every size.</summary>
    public bool IsWeighted { get; }

    /// <summary>The weight of the player at a place in the falling order.</summary>
    public long WeightAt(int place) => Weights[Falling[place]];

    /// <summary>The least weight of a coalition of a given size among the first players of the falling order.</summary>
    public long LeastWeight(int size, int among) => prefix[among] - prefix[among - size];

    /// <summary>The game in this form, or null if two criteria are not the same for all players.</summary>
    public static SizeQuotaGame? Of(ReducedGame game)
    {
        if (game.Count == 0)
            return null;
        var large = -1;
        for (var c = game.Totals.Length - 1; c >= 0; c--)
        {
            if (!game.Named[c] || game.Scores.All(row => row[c] == game.Scores[0][c]))
                continue;
            if (large >= 0)
                return null;
            large = c;
        }
        if (large < 0)
            large = Array.IndexOf(game.Named, true);
        var weights = game.Scores.Select(row => row[large]).ToArray();
        var unit = (long)weights.Aggregate(BigInteger.Zero, (divisor, weight) => BigInteger.GreatestCommonDivisor(divisor, weight));
        unit = Math.Max(unit, 1);
        var total = game.Totals[large] / unit;
        var quotas = new long[game.Count + 1];
        var sums = new long[game.Totals.Length];
        for (var size = 0; size <= game.Count; size++)
        {
            for (var c = 0; c < sums.Length; c++)
                sums[c] = c == large ? 0 : size * game.Scores[0][c];
            var least = Math.Clamp(FormulaThreshold.Least(game.Formula, large, sums), 0, game.Totals[large] + 1);
            quotas[size] = least == 0 ? 0 : Math.Min(((least - 1) / unit) + 1, total + 1);
        }
        return new SizeQuotaGame([.. weights.Select(weight => weight / unit)], quotas);
    }

    /// <summary>A game with the same quota for every size.</summary>
    public static SizeQuotaGame Weighted(long[] weights, long quota) => new(weights, [.. Enumerable.Repeat(quota, weights.Length + 1)]);

    /// <summary>The dual game, in which a coalition wins if those outside it lose.</summary>
    public SizeQuotaGame Dual() => new(Weights, [.. Enumerable.Range(0, Count + 1).Select(size => Total + 1 - Quotas[Count - size])]);
}

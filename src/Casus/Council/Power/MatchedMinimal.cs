// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Minimal winning coalitions by meeting in the middle. With player s the last of its coalition in the falling order, its k others are all before it and weigh at
/// least quota(k+1) - w_s and less than quota(k). All players s together take about three and a half times the work of the last.
/// </summary>
internal static class MatchedMinimal
{
    /// <summary>The plan of this count, or null for too many players.</summary>
    public static Plan<MinimalCounts>? Plan(SizeQuotaGame game)
    {
        var half = (game.Count + 1) / 2;
        if (half > HalfCoalitions.MostPlayers)
            return null;
        var size = Math.ScaleB(1.0, half);
        return new Plan<MinimalCounts>(PowerMethod.MeetInTheMiddle, 28.0 * size * (half + 1) * half, size * 80, () => Count(game));
    }

    private static MinimalCounts Count(SizeQuotaGame game)
    {
        var n = game.Count;
        var (bySize, byPlayer) = (new BigInteger[n + 1], Enumerable.Range(0, n).Select(_ => new BigInteger[n + 1]).ToArray());
        for (var last = 0; last < n; last++)
        {
            var matching = new HalfMatching(n, n + 1);
            var weight = game.WeightAt(last);
            matching.Count(Half(last, 0), Half(last, 1), (one, other) => (game.Quotas[one.Label + other.Label + 1] - weight, game.Quotas[one.Label + other.Label] - 1));
            for (var others = 0; others <= last; others++)
            {
                bySize[others + 1] += matching.Totals[others];
                byPlayer[game.Falling[last]][others + 1] += matching.Totals[others];
                for (var place = 0; place < last; place++)
                    byPlayer[game.Falling[place]][others + 1] += matching.ByPlayer[game.Falling[place]][others];
            }
        }
        return new MinimalCounts(bySize, byPlayer);

        HalfCoalitions Half(int last, int parity) =>
            new([.. game.Falling.Take(last).Where((_, place) => place % 2 == parity)], player => game.Weights[player], _ => [1], 0);
    }
}

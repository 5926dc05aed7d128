// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Critical members by meeting in the middle. In a winning coalition of size k and weight quota(k-1) + e those members are critical who weigh more than e. For each
/// split of the players into heavy and light, coalitions are grouped by size and by the number of heavy members, and those are counted whose e lies between the
/// heaviest light and the lightest heavy player.
/// </summary>
internal static class MatchedCritical
{
    /// <summary>The plan of this count, or null for too many players.</summary>
    public static Plan<CriticalCounts>? Plan(SizeQuotaGame game)
    {
        var half = (game.Count + 1) / 2;
        if (half > HalfCoalitions.MostPlayers)
            return null;
        var size = Math.ScaleB(1.0, half);
        var splits = game.Weights.Distinct().Count();
        return new Plan<CriticalCounts>(PowerMethod.MeetInTheMiddle, 4.0 * splits * size * ((half * half / 4) + (half * half / 2) + 16), size * 80, () => Count(game));
    }

    private static CriticalCounts Count(SizeQuotaGame game)
    {
        var n = game.Count;
        var byPlayer = Enumerable.Range(0, n).Select(_ => new BigInteger[n + 1]).ToArray();
        for (var heavy = 1; heavy <= n; heavy++)
        {
            if (heavy < n && game.WeightAt(heavy) == game.WeightAt(heavy - 1))
                continue;
            var lightest = game.WeightAt(heavy - 1);

            // Without a light player a coalition may also win by less than the quota of the next smaller size: then all its members are critical.
            var heaviest = heavy < n ? game.WeightAt(heavy) : long.MinValue;
            var isHeavy = new bool[n];
            foreach (var player in game.Falling.Take(heavy))
                isHeavy[player] = true;
            var matching = new HalfMatching(n, n + 1);
            matching.Count(Half(isHeavy, 0), Half(isHeavy, 1), (one, other) => Window(one, other, heaviest, lightest));
            foreach (var player in game.Falling.Take(heavy))
            {
                for (var count = 1; count <= n; count++)
                    byPlayer[player][count] += matching.ByPlayer[player][count];
            }
        }
        return new CriticalCounts(byPlayer);

        HalfCoalitions Half(bool[] isHeavy, int parity) =>
            new([.. game.Falling.Where((_, place) => place % 2 == parity)], player => game.Weights[player], player => [1, isHeavy[player] ? 1 : 0], 1);

        (long Low, long High) Window(HalfCoalitions.Group one, HalfCoalitions.Group other, long heaviest, long lightest)
        {
            var size = (int)((one.Small.Length > 0 ? one.Small[0] : 0) + (other.Small.Length > 0 ? other.Small[0] : 0));
            if (size == 0)
                return (1, 0);
            var smaller = game.Quotas[size - 1];
            return (heaviest == long.MinValue ? game.Quotas[size] : Math.Max(game.Quotas[size], smaller + heaviest), smaller + lightest - 1);
        }
    }
}

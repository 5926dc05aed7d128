// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Swings by size from the winning coalitions of each size with each player, counted by meeting in the middle: player i makes the difference to as many coalitions
/// of k others as there are winning ones of k + 1 with it, less those of k without it. Any formula; the criterion with the greatest sum may be of any size.
/// </summary>
internal static class MatchedSwings
{
    /// <summary>The plan of this count, or null for too many players.</summary>
    public static Plan<SwingCounts>? Plan(ReducedGame game)
    {
        var half = (game.Count + 1) / 2;
        if (half > HalfCoalitions.MostPlayers)
            return null;
        var large = Large(game);
        var groups = half + 1.0;
        for (var c = 0; c < game.Totals.Length; c++)
            groups *= c == large || game.Scores.All(row => row[c] == game.Scores[0][c]) ? 1 : (game.Totals[c] / 2.0) + 1;
        var size = Math.ScaleB(1.0, half);
        return new Plan<SwingCounts>(
            PowerMethod.MeetInTheMiddle,
            8 * size * (Math.Min(groups, size) + (half * half)),
            size * 80,
            () => Count(game, large));
    }

    private static int Large(ReducedGame game) => Enumerable.Range(0, game.Totals.Length).Where(c => game.Named[c]).MaxBy(c => game.Totals[c]);

    private static SwingCounts Count(ReducedGame game, int large)
    {
        var n = game.Count;
        int[] criteria = [.. Enumerable.Range(0, game.Totals.Length).Where(c => c != large)];

        // The alternate halves of the players by falling weight: so every group of the one has about as many coalitions as its like of the other.
        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(player => game.Scores[player][large])];
        var (left, right) = (Half(0), Half(1));
        var sums = new long[game.Totals.Length];
        var matching = new HalfMatching(n, n + 1);
        matching.Count(left, right, Window);
        var winning = matching.Totals;
        var bySize = new BigInteger[n][];
        for (var player = 0; player < n; player++)
        {
            var with = matching.ByPlayer[player];
            bySize[player] = [.. Enumerable.Range(0, n).Select(k => (BigInteger)with[k + 1] - (winning[k] - with[k]))];
        }
        return SwingCounts.Of(winning.Aggregate(BigInteger.Zero, (sum, each) => sum + each), bySize);

        HalfCoalitions Half(int parity) =>
            new([.. order.Where((_, place) => place % 2 == parity)], player => game.Scores[player][large], player => [1, .. criteria.Select(c => game.Scores[player][c])], 0);

        (long Low, long High) Window(HalfCoalitions.Group one, HalfCoalitions.Group other)
        {
            for (var i = 0; i < criteria.Length; i++)
                sums[criteria[i]] = At(one, i + 1) + At(other, i + 1);
            return (Math.Clamp(FormulaThreshold.Least(game.Formula, large, sums), 0, game.Totals[large] + 1), game.Totals[large]);
        }
    }

    /// <summary>A small sum of a group; a half without players has none.</summary>
    private static long At(HalfCoalitions.Group group, int i) => i < group.Small.Length ? group.Small[i] : 0;
}

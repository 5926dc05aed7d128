// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// The indices of a game with unions by trying, for each union, every set of the other unions with every set of its own members. Any formula; few unions of few
/// members.
/// </summary>
internal static class UnionEnumeration
{
    /// <summary>The plan of this count, or null for too many unions or members.</summary>
    public static Plan<UnionValues[]>? Plan(ReducedGame game, int[][] unions)
    {
        var longest = unions.Max(union => unions.Length - 1 + union.Length);
        return longest > 30
            ? null
            : new Plan<UnionValues[]>(PowerMethod.Enumeration, unions.Sum(union => Math.ScaleB(20.0 + union.Length, unions.Length - 1 + union.Length)), 0, () => Count(game, unions));
    }

    private static UnionValues[] Count(ReducedGame game, int[][] unions)
    {
        var values = new UnionValues[game.Count];
        for (var u = 0; u < unions.Length; u++)
        {
            long[][] others = [.. unions.Where((_, v) => v != u).Select(union => Sum(game, union))];
            var swings = Swings(game, unions[u], others);
            for (var i = 0; i < unions[u].Length; i++)
                values[unions[u][i]] = UnionValues.Of(swings[i], unions.Length, unions[u].Length);
        }
        return values;
    }

    private static long[] Sum(ReducedGame game, int[] union)
    {
        var sums = new long[game.Totals.Length];
        foreach (var player in union)
        {
            for (var c = 0; c < sums.Length; c++)
                sums[c] += game.Scores[player][c];
        }
        return sums;
    }

    /// <summary>The swings of each member of a union by the number of other unions and of other members.</summary>
    private static long[][][] Swings(ReducedGame game, int[] union, long[][] others)
    {
        var members = union.Length;
        long[][][] swings = [.. union.Select(_ => Enumerable.Range(0, others.Length + 1).Select(_ => new long[members]).ToArray())];
        var (start, sums, wins) = (new long[game.Totals.Length], new long[game.Totals.Length], new bool[1 << members]);
        for (var joined = 0; joined < 1 << others.Length; joined++)
        {
            Array.Clear(start);
            for (var v = 0; v < others.Length; v++)
            {
                for (var c = 0; (joined >> v & 1) == 1 && c < start.Length; c++)
                    start[c] += others[v][c];
            }
            for (var set = 0; set < wins.Length; set++)
            {
                start.CopyTo(sums, 0);
                for (var rest = set; rest != 0; rest &= rest - 1)
                {
                    var scores = game.Scores[union[BitOperations.TrailingZeroCount(rest)]];
                    for (var c = 0; c < sums.Length; c++)
                        sums[c] += scores[c];
                }
                wins[set] = game.Formula.Holds(sums);
            }
            for (var set = 0; set < wins.Length; set++)
            {
                for (var i = 0; i < members && wins[set]; i++)
                {
                    if ((set >> i & 1) == 1 && !wins[set ^ (1 << i)])
                        swings[i][BitOperations.PopCount((uint)joined)][BitOperations.PopCount((uint)set) - 1]++;
                }
            }
        }
        return swings;
    }
}

/// <summary>The indices of one player of a game with unions.</summary>
internal sealed record UnionValues(Rational Owen, Rational BanzhafOwen, Rational Symmetric)
{
    /// <summary>The indices from swings by the number a of other unions and b of other members. Owen weighs them by a!(m-1-a)!/m! and b!(p-1-b)!/p!.</summary>
    /// <param name="swings">The swings, by a and b.</param>
    /// <param name="unions">How many unions, m.</param>
    /// <param name="members">How many members the player's union has, p.</param>
    public static UnionValues Of(long[][] swings, int unions, int members)
    {
        var (among, within) = (Combinations.Factorials(unions), Combinations.Factorials(members));
        var (owen, banzhaf, symmetric) = (BigInteger.Zero, BigInteger.Zero, BigInteger.Zero);
        for (var a = 0; a < unions; a++)
        {
            for (var b = 0; b < members; b++)
            {
                var orders = within[b] * within[members - 1 - b] * swings[a][b];
                owen += among[a] * among[unions - 1 - a] * orders;
                symmetric += orders;
                banzhaf += swings[a][b];
            }
        }
        return Of(owen, banzhaf, symmetric, unions, members);
    }

    /// <summary>The indices from the weighted sums of swings.</summary>
    public static UnionValues Of(BigInteger owen, BigInteger banzhaf, BigInteger symmetric, int unions, int members)
    {
        var (among, within) = (Combinations.Factorials(unions)[unions], Combinations.Factorials(members)[members]);
        return new(
            new Rational(owen, among * within),
            new Rational(banzhaf, BigInteger.Pow(2, unions - 1 + members - 1)),
            new Rational(symmetric, BigInteger.Pow(2, unions - 1) * within));
    }
}

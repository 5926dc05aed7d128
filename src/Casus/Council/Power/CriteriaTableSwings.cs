// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Swings by size in a game of several criteria, from the number of coalitions with each combination of size and sums (generating functions of several variables,
/// Bilbao et al. 2002). The combination is one number in mixed radix, so the table is that of a single polynomial and a player enters or leaves at one distance.
/// </summary>
internal static class CriteriaTableSwings
{
    /// <summary>The plan of this count.</summary>
    public static Plan<SwingCounts> Plan(ReducedGame game, PowerOptions options)
    {
        var cells = game.Totals.Aggregate(game.Count + 1.0, (product, total) => product * (total + 1.0));
        var moduli = ResidueSystem.Needed(Combinations.MostOfOneSize(game.Count));
        var distinct = game.Scores.Select(row => string.Join(' ', row)).Distinct(StringComparer.Ordinal).Count();
        var atOnce = Math.Min(moduli, options.ThreadCount);
        return new Plan<SwingCounts>(
            PowerMethod.CriteriaTable,
            cells * (20 + (2.0 * moduli * (game.Count + (2 * distinct)))),
            cells > Array.MaxLength ? double.PositiveInfinity : cells * ((2 * sizeof(ulong) * atOnce) + 5),
            () => Count(game, options));
    }

    private static SwingCounts Count(ReducedGame game, PowerOptions options)
    {
        var n = game.Count;
        var strides = new long[game.Totals.Length + 1];
        strides[0] = 1;
        var cells = n + 1L;
        for (var c = 0; c < game.Totals.Length; c++)
        {
            strides[c + 1] = cells;
            cells *= game.Totals[c] + 1;
        }
        int[] distances = [.. game.Scores.Select(row => (int)(1 + row.Select((score, c) => score * strides[c + 1]).Sum()))];
        int[] distinct = [.. distances.Distinct()];
        var wins = Winners(game, strides, (int)cells);
        var system = new ResidueSystem(Combinations.MostOfOneSize(n));
        var residues = system.Each(options.ThreadCount, modulus => Residues(distances, distinct, wins, n, modulus));
        var winning = BigInteger.Zero;
        for (var k = 0; k <= n; k++)
        {
            var size = k;
            winning += system.Count(r => residues[r].Winning[size]);
        }
        var byDistance = new Dictionary<int, BigInteger[]>();
        for (var d = 0; d < distinct.Length; d++)
        {
            var number = d;
            byDistance[distinct[d]] = [.. Enumerable.Range(0, n).Select(k => system.Count(r => residues[r].Swings[number][k]))];
        }
        return SwingCounts.Of(winning, [.. distances.Select(distance => byDistance[distance])]);
    }

    private static bool[] Winners(ReducedGame game, long[] strides, int cells)
    {
        var wins = new bool[cells];
        var sums = new long[game.Totals.Length];
        for (var cell = 0; cell < cells; cell++)
        {
            for (var c = 0; c < sums.Length; c++)
                sums[c] = cell / strides[c + 1] % (game.Totals[c] + 1);
            wins[cell] = game.Formula.Holds(sums);
        }
        return wins;
    }

    private static (ulong[] Winning, ulong[][] Swings) Residues(int[] distances, int[] distinct, bool[] wins, int n, Modulus modulus)
    {
        var table = new ulong[wins.Length];
        table[0] = 1;
        foreach (var distance in distances)
        {
            for (var cell = table.Length - 1; cell >= distance; cell--)
                table[cell] = modulus.Add(table[cell], table[cell - distance]);
        }
        var winning = new ulong[n + 1];
        for (var cell = 0; cell < table.Length; cell++)
        {
            if (wins[cell])
                winning[cell % (n + 1)] = modulus.Add(winning[cell % (n + 1)], table[cell]);
        }
        var without = new ulong[wins.Length];
        var swings = new ulong[distinct.Length][];
        for (var d = 0; d < distinct.Length; d++)
        {
            swings[d] = new ulong[n];
            var distance = distinct[d];
            for (var cell = 0; cell < table.Length; cell++)
            {
                without[cell] = cell < distance ? table[cell] : modulus.Subtract(table[cell], without[cell - distance]);
                if (without[cell] != 0 && !wins[cell] && wins[cell + distance])
                    swings[d][cell % (n + 1)] = modulus.Add(swings[d][cell % (n + 1)], without[cell]);
            }
        }
        return (winning, swings);
    }
}

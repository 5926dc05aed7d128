// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Swings by size from a table of coalitions by size and weight (Cantor, in Lucas 1983). A player of weight w turns k others of weight t into winners if
/// quota(k+1) - w &lt;= t &lt; quota(k). "From below or above": the game or its dual, whichever has the smaller table; they have the same swings, those of k others
/// in the one being those of n-1-k in the other.
/// </summary>
internal static class TableSwings
{
    /// <summary>The plan of this count.</summary>
    public static Plan<SwingCounts> Plan(SizeQuotaGame game, PowerOptions options)
    {
        var (bytes, additions) = CoalitionTable.Cost(game);
        var dual = game.Dual();
        var (dualBytes, dualAdditions) = CoalitionTable.Cost(dual);
        var above = dualAdditions < additions;
        var moduli = ResidueSystem.Needed(Combinations.MostOfOneSize(game.Count));
        return new Plan<SwingCounts>(
            PowerMethod.WeightTable,
            Math.Min(additions, dualAdditions) * moduli,
            above ? dualBytes : bytes,
            () => above ? FromDual(Count(dual, dualBytes, options)) : Count(game, bytes, options));
    }

    private static SwingCounts Count(SizeQuotaGame game, double bytes, PowerOptions options)
    {
        var n = game.Count;
        var distinct = game.Weights.Distinct().ToArray();
        var system = new ResidueSystem(Combinations.MostOfOneSize(n));
        var threads = (int)Math.Clamp(options.MostBytes / Math.Max(bytes, 1), 1, options.ThreadCount);
        var idle = new ConcurrentBag<CoalitionTable>();
        var residues = system.Each(threads, modulus =>
        {
            // A table may be of a hundred megabytes: as many as there are threads serve all moduli.
            var table = idle.TryTake(out var used) ? used.Emptied(modulus) : new CoalitionTable(game, modulus);
            var found = Residues(game, table, distinct, modulus);
            idle.Add(table);
            return found;
        });
        var losing = BigInteger.Zero;
        for (var size = 0; size <= n; size++)
        {
            var k = size;
            losing += system.Count(r => residues[r].Losing[k]);
        }
        var byWeight = new Dictionary<long, BigInteger[]>();
        for (var w = 0; w < distinct.Length; w++)
        {
            var row = new BigInteger[n];
            for (var k = 0; k < n; k++)
            {
                var (weight, size) = (w, k);
                row[k] = system.Count(r => residues[r].Swings[weight][size]);
            }
            byWeight[distinct[w]] = row;
        }
        return SwingCounts.Of(BigInteger.Pow(2, n) - losing, [.. game.Weights.Select(weight => byWeight[weight])]);
    }

    private static (ulong[] Losing, ulong[][] Swings) Residues(SizeQuotaGame game, CoalitionTable table, long[] distinct, Modulus modulus)
    {
        table.EnterAll();
        var losing = new ulong[game.Count + 1];
        for (var size = 0; size <= game.Count; size++)
            losing[size] = table.UpTo(size, game.Quotas[size] - 1);
        var swings = new ulong[distinct.Length][];
        for (var w = 0; w < distinct.Length; w++)
        {
            swings[w] = new ulong[game.Count];
            for (var k = 0; k < game.Count; k++)
            {
                var above = table.UpToWithout(k, game.Quotas[k] - 1, distinct[w]);
                swings[w][k] = modulus.Subtract(above, table.UpToWithout(k, game.Quotas[k + 1] - distinct[w] - 1, distinct[w]));
            }
        }
        return (losing, swings);
    }

    private static SwingCounts FromDual(SwingCounts dual)
    {
        var all = BigInteger.Pow(2, dual.Totals.Length);
        return dual with { Winning = all - dual.Winning, BySize = [.. dual.BySize!.Select(row => row.Reverse().ToArray())] };
    }
}

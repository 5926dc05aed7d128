// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Minimal winning coalitions from the table of coalitions by size and weight, read after each player that enters. A coalition of k others, all before player s in
/// the falling order, is minimal with s as its last member if quota(k+1) - w_s &lt;= weight &lt; quota(k); those with a given earlier player are all less those without.
/// </summary>
internal static class TableMinimal
{
    /// <summary>The plan of this count.</summary>
    public static Plan<MinimalCounts> Plan(SizeQuotaGame game, PowerOptions options)
    {
        var (bytes, additions) = CoalitionTable.Cost(game);
        var moduli = ResidueSystem.Needed(Combinations.MostOfOneSize(game.Count));
        return new Plan<MinimalCounts>(PowerMethod.WeightTable, 2 * additions * moduli, bytes, () => Count(game, bytes, options));
    }

    private static MinimalCounts Count(SizeQuotaGame game, double bytes, PowerOptions options)
    {
        var n = game.Count;
        var system = new ResidueSystem(Combinations.MostOfOneSize(n));
        var threads = (int)Math.Clamp(options.MostBytes / Math.Max(bytes, 1), 1, options.ThreadCount);
        var residues = system.Each(threads, modulus => Residues(game, modulus));
        var (bySize, byPlayer) = (new BigInteger[n + 1], new BigInteger[n][]);
        for (var place = 0; place < n; place++)
            byPlayer[game.Falling[place]] = [.. Enumerable.Range(0, n + 1).Select(size => system.Count(r => residues[r].ByPlace[place][size]))];
        for (var k = 0; k <= n; k++)
        {
            var size = k;
            bySize[k] = system.Count(r => residues[r].BySize[size]);
        }
        return new MinimalCounts(bySize, byPlayer);
    }

    private static (ulong[] BySize, ulong[][] ByPlace) Residues(SizeQuotaGame game, Modulus modulus)
    {
        var n = game.Count;
        var table = new CoalitionTable(game, modulus);
        var bySize = new ulong[n + 1];
        ulong[][] byPlace = [.. Enumerable.Range(0, n).Select(_ => new ulong[n + 1])];
        for (var last = 0; last < n; last++, table.EnterNext())
        {
            for (var others = 0; others <= last; others++)
            {
                var (low, high) = (game.Quotas[others + 1] - game.WeightAt(last) - 1, game.Quotas[others] - 1);
                var all = modulus.Subtract(table.UpTo(others, high), table.UpTo(others, low));
                bySize[others + 1] = modulus.Add(bySize[others + 1], all);
                byPlace[last][others + 1] = modulus.Add(byPlace[last][others + 1], all);
                var (weight, with) = (-1L, 0UL);
                for (var place = 0; place < last; place++)
                {
                    if (game.WeightAt(place) != weight)
                    {
                        weight = game.WeightAt(place);
                        with = modulus.Subtract(all, modulus.Subtract(table.UpToWithout(others, high, weight), table.UpToWithout(others, low, weight)));
                    }
                    byPlace[place][others + 1] = modulus.Add(byPlace[place][others + 1], with);
                }
            }
        }
        return (bySize, byPlace);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Critical members of the winning coalitions of a weighted game, for Johnston's index. In a coalition of weight q + e exactly those members are critical who weigh
/// more than e. Between two distinct weights the heavy players, who would be critical, stay the same: the table counts coalitions by the number of heavy members and
/// by weight. It begins with all players light; each in falling order is taken out as light and put in as heavy.
/// </summary>
internal static class TableCritical
{
    /// <summary>The plan of this count, for a game with one quota.</summary>
    public static Plan<CriticalCounts> Plan(SizeQuotaGame game, PowerOptions options)
    {
        var bound = Bound(game);
        var (cells, steps) = (bound > Array.MaxLength ? double.PositiveInfinity : 0.0, (double)bound * game.Count);
        for (var heavy = 0; heavy <= game.Count && game.LeastWeight(heavy, game.Count) < bound; heavy++)
        {
            cells += bound - game.LeastWeight(heavy, game.Count);
            for (var players = Math.Max(heavy, 1); players <= game.Count; players++)
                steps += 3.0 * Math.Max(0, bound - game.LeastWeight(heavy, players));
        }
        var moduli = ResidueSystem.Needed(BigInteger.Pow(2, game.Count));
        return new Plan<CriticalCounts>(PowerMethod.WeightTable, steps * moduli, cells * sizeof(ulong), () => Count(game, cells * sizeof(ulong), options));
    }

    private static long Bound(SizeQuotaGame game) => Math.Min(game.Quotas[0] + game.WeightAt(0), game.Total + 1);

    private static CriticalCounts Count(SizeQuotaGame game, double bytes, PowerOptions options)
    {
        var n = game.Count;
        var system = new ResidueSystem(BigInteger.Pow(2, n));
        var threads = (int)Math.Clamp(options.MostBytes / Math.Max(bytes, 1), 1, options.ThreadCount);
        var residues = system.Each(threads, modulus => new HeavyLightTable(game, modulus).Critical());
        var byPlayer = new BigInteger[n][];
        for (var place = 0; place < n; place++)
        {
            byPlayer[game.Falling[place]] = place > 0 && game.WeightAt(place) == game.WeightAt(place - 1)
                ? byPlayer[game.Falling[place - 1]]
                : [.. Enumerable.Range(0, n + 1).Select(count => system.Count(r => residues[r][place][count]))];
        }
        return new CriticalCounts(byPlayer);
    }

    /// <summary>The table modulo one number.</summary>
    private sealed class HeavyLightTable
    {
        private readonly SizeQuotaGame game;
        private readonly Modulus modulus;
        private readonly ulong[][] rows;
        private readonly long[] starts;
        private readonly long bound;

        public HeavyLightTable(SizeQuotaGame game, Modulus modulus)
        {
            (this.game, this.modulus, bound) = (game, modulus, Bound(game));
            starts = [.. Enumerable.Range(0, game.Count + 1).Select(heavy => game.LeastWeight(heavy, game.Count)).TakeWhile(start => start < bound)];
            rows = [.. starts.Select((start, heavy) => heavy == 0 ? TableTotals.UpTo(game.Weights, bound, modulus) : new ulong[bound - start])];
        }

        /// <summary>For each place of the falling order, the coalitions in which it is critical by the number of critical members.</summary>
        public ulong[][] Critical()
        {
            var n = game.Count;
            ulong[][] critical = [.. Enumerable.Range(0, n).Select(_ => new ulong[n + 1])];
            for (var place = 0; place < n; place++)
            {
                TurnHeavy(place);
                var lighter = place + 1 < n ? game.WeightAt(place + 1) : 0;
                if (lighter < game.WeightAt(place))
                    Read(critical, place + 1, game.Quotas[0] + lighter, game.Quotas[0] + game.WeightAt(place) - 1);
            }
            return critical;
        }

        /// <summary>Counts the coalitions of weight between two bounds: with so many players heavy, their heavy members are the critical ones.</summary>
        private void Read(ulong[][] critical, int heavyPlayers, long low, long high)
        {
            high = Math.Min(high, game.Total);
            if (low > high)
                return;
            for (var count = 1; count <= heavyPlayers && count <= rows.Length; count++)
            {
                var (weight, found) = (-1L, 0UL);
                for (var place = 0; place < heavyPlayers; place++)
                {
                    if (game.WeightAt(place) != weight)
                    {
                        weight = game.WeightAt(place);
                        found = modulus.Subtract(UpToWithout(count - 1, high - weight, weight), UpToWithout(count - 1, low - 1 - weight, weight));
                    }
                    critical[place][count] = modulus.Add(critical[place][count], found);
                }
            }
        }

        private void TurnHeavy(int place)
        {
            var weight = game.WeightAt(place);
            for (var heavy = 0; heavy <= place && heavy < rows.Length; heavy++)
                TakeOut(rows[heavy], (int)Math.Max(0, FirstFilled(heavy, place) - starts[heavy]), weight);
            for (var heavy = Math.Min(place + 1, rows.Length - 1); heavy > 0; heavy--)
            {
                var start = FirstFilled(heavy, place + 1);
                if (start >= bound)
                    continue;
                var to = rows[heavy].AsSpan((int)(start - starts[heavy]));
                var from = rows[heavy - 1].AsSpan((int)(start - weight - starts[heavy - 1]), to.Length);
                for (var t = 0; t < to.Length; t++)
                    to[t] = modulus.Add(to[t], from[t]);
            }
        }

        private long FirstFilled(int heavy, int among) => game.LeastWeight(heavy, among);

        private void TakeOut(ulong[] row, int start, long weight)
        {
            if (start + weight >= row.Length)
                return;
            var shift = (int)weight;
            for (var t = start + shift; t < row.Length; t++)
                row[t] = modulus.Subtract(row[t], row[t - shift]);
        }

        private ulong UpToWithout(int heavy, long weight, long without)
        {
            var sum = 0UL;
            for (var others = heavy; others >= 0 && weight >= 0; others--, weight -= without)
            {
                var each = others < rows.Length && weight >= starts[others] ? rows[others][weight - starts[others]] : 0;
                sum = ((heavy - others) & 1) == 0 ? modulus.Add(sum, each) : modulus.Subtract(sum, each);
            }
            return sum;
        }
    }
}

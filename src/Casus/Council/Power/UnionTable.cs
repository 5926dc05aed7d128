// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// The indices of a weighted game with unions from two tables: of the other unions by number and weight, and of the co-members likewise. The orders of the unions
/// weigh on the first table alone and those of the members on the second, so each is summed over its sizes before they meet.
/// </summary>
internal sealed class UnionTable
{
    private readonly SizeQuotaGame game;
    private readonly SizeQuotaGame quotient;
    private readonly int[][] unions;
    private readonly long quota;
    private readonly Modulus modulus;

    private UnionTable(SizeQuotaGame game, SizeQuotaGame quotient, int[][] unions, Modulus modulus)
    {
        (this.game, this.quotient, this.unions, this.modulus) = (game, quotient, unions, modulus);
        quota = quotient.Quotas[0];
    }

    /// <summary>The plan of this count, for a game with one quota.</summary>
    public static Plan<UnionValues[]> Plan(SizeQuotaGame game, int[][] unions, PowerOptions options)
    {
        var quotient = SizeQuotaGame.Weighted([.. unions.Select(union => union.Sum(player => game.Weights[player]))], Math.Min(game.Quotas[0], game.Total + 1 - game.Quotas[0]));
        var quota = (double)quotient.Quotas[0];
        var (bytes, additions) = CoalitionTable.Cost(quotient);
        var most = unions.Max(union => union.Length);
        var greatest = Combinations.Factorials(unions.Length)[unions.Length] * Combinations.Factorials(most)[most];
        var within = unions.Sum(union => 6.0 * union.Length * (union.Length + 1) * Math.Min(quota, union.Sum(player => (double)game.Weights[player]) + 1));
        var steps = additions + (6.0 * unions.Length * unions.Length * quota) + within;
        bytes += sizeof(ulong) * quota * (3 + most);
        return new Plan<UnionValues[]>(PowerMethod.WeightTable, steps * ResidueSystem.Needed(greatest), bytes, () =>
        {
            var system = new ResidueSystem(greatest);
            var threads = (int)Math.Clamp(options.MostBytes / Math.Max(bytes, 1), 1, options.ThreadCount);
            var residues = system.Each(threads, modulus => new UnionTable(game, quotient, unions, modulus).Sums());
            var values = new UnionValues[game.Count];
            foreach (var union in unions)
            {
                foreach (var player in union)
                {
                    var (owen, banzhaf, symmetric) =
                        (system.Count(r => residues[r][player].Owen), system.Count(r => residues[r][player].Banzhaf), system.Count(r => residues[r][player].Symmetric));
                    values[player] = UnionValues.Of(owen, banzhaf, symmetric, unions.Length, union.Length);
                }
            }
            return values;
        });
    }

    private (ulong Owen, ulong Banzhaf, ulong Symmetric)[] Sums()
    {
        var table = new CoalitionTable(quotient, modulus);
        table.EnterAll();
        var sums = new (ulong, ulong, ulong)[game.Count];
        var orders = Orders(unions.Length);
        for (var u = 0; u < unions.Length; u++)
        {
            var (plain, ordered) = OtherUnions(table, quotient.Weights[u], orders);
            var members = Members(unions[u]);
            var within = Orders(unions[u].Length);
            foreach (var player in unions[u])
                sums[player] = Meet(plain, ordered, members, game.Weights[player], within);
        }
        return sums;
    }

    /// <summary>For each size a of n - 1 others, the number a!(n-1-a)! of orders with a of them before.</summary>
    private ulong[] Orders(int n)
    {
        var factorials = Combinations.Factorials(n);
        return [.. Enumerable.Range(0, n).Select(a => (ulong)(factorials[a] * factorials[n - 1 - a] % modulus.Value))];
    }

    /// <summary>For each weight below the quota, the sets of the other unions that weigh at most so much: their number, and the number of orders.</summary>
    private (ulong[] Plain, ulong[] Ordered) OtherUnions(CoalitionTable table, long own, ulong[] orders)
    {
        var (plain, ordered) = (new ulong[quota], new ulong[quota]);
        var (row, smaller) = (new ulong[quota], new ulong[quota]);
        for (var a = 0; a < unions.Length; a++)
        {
            (row, smaller) = (smaller, row);
            for (var t = 0L; t < quota; t++)
            {
                row[t] = modulus.Subtract(table.UpTo(a, t), a > 0 && t >= own ? smaller[t - own] : 0);
                plain[t] = modulus.Add(plain[t], row[t]);
                ordered[t] = modulus.Add(ordered[t], modulus.Multiply(orders[a], row[t]));
            }
        }
        return (plain, ordered);
    }

    /// <summary>The sets of members of a union by number and weight below the quota.</summary>
    private ulong[][] Members(int[] union)
    {
        var length = Math.Min(quota, union.Sum(player => game.Weights[player]) + 1);
        ulong[][] rows = [.. Enumerable.Range(0, union.Length).Select(_ => new ulong[length])];
        rows[0][0] = 1;
        for (var entered = 0; entered < union.Length; entered++)
        {
            var weight = game.Weights[union[entered]];
            for (var size = Math.Min(entered + 1, union.Length - 1); size > 0; size--)
            {
                for (var t = weight; t < length; t++)
                    rows[size][t] = modulus.Add(rows[size][t], rows[size - 1][t - weight]);
            }
        }
        return rows;
    }

    private (ulong Owen, ulong Banzhaf, ulong Symmetric) Meet(ulong[] plain, ulong[] ordered, ulong[][] members, long weight, ulong[] within)
    {
        var (owen, banzhaf, symmetric) = (0UL, 0UL, 0UL);
        var (row, smaller) = (new ulong[members[0].Length], new ulong[members[0].Length]);
        for (var b = 0; b < members.Length; b++)
        {
            (row, smaller) = (smaller, row);
            var (sumPlain, sumOrdered) = (0UL, 0UL);
            for (var t = 0L; t < row.Length; t++)
            {
                row[t] = modulus.Subtract(members[b][t], b > 0 && t >= weight ? smaller[t - weight] : 0);
                if (row[t] == 0)
                    continue;
                sumPlain = modulus.Add(sumPlain, modulus.Multiply(row[t], Between(plain, quota - 1 - t, weight)));
                sumOrdered = modulus.Add(sumOrdered, modulus.Multiply(row[t], Between(ordered, quota - 1 - t, weight)));
            }
            owen = modulus.Add(owen, modulus.Multiply(within[b], sumOrdered));
            symmetric = modulus.Add(symmetric, modulus.Multiply(within[b], sumPlain));
            banzhaf = modulus.Add(banzhaf, sumPlain);
        }
        return (owen, banzhaf, symmetric);
    }

    /// <summary>The sets of other unions that weigh at most so much and more than that less the player's weight.</summary>
    private ulong Between(ulong[] upTo, long high, long weight) => modulus.Subtract(upTo[high], high >= weight ? upTo[high - weight] : 0);
}

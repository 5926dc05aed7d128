// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// Swings of a weighted game without their sizes, from the number of coalitions that weigh at most so much: about n times q additions, and q/w for each player
/// of weight w, who is taken out again without a table of its own. From below or above, the smaller.
/// </summary>
internal static class TableTotals
{
    /// <summary>The plan of this count, for a game with one quota.</summary>
    public static Plan<SwingCounts> Plan(SizeQuotaGame game, PowerOptions options)
    {
        var quota = Math.Min(game.Quotas[0], game.Total + 1 - game.Quotas[0]);
        var above = quota != game.Quotas[0];
        var moduli = ResidueSystem.Needed(BigInteger.Pow(2, game.Count));
        return new Plan<SwingCounts>(
            PowerMethod.WeightTable,
            (double)quota * game.Count * moduli,
            quota > Array.MaxLength ? double.PositiveInfinity : (double)quota * sizeof(ulong) * Math.Min(moduli, options.ThreadCount),
            () => Count(game, quota, above, options));
    }

    /// <summary>How many coalitions of players of these weights weigh at most so much, for every weight below a bound.</summary>
    public static ulong[] UpTo(IReadOnlyList<long> weights, long bound, Modulus modulus)
    {
        var table = new ulong[bound];
        table.AsSpan().Fill(1);
        for (var i = 0; i < weights.Count; i++)
        {
            var fold = i % Modulus.AdditionsBetweenFolds == Modulus.AdditionsBetweenFolds - 1;
            Enter(table, weights[i], fold ? modulus.Deficit : null);
        }
        for (var t = 0; t < table.Length; t++)
            table[t] = modulus.Canonical(table[t]);
        return table;
    }

    private static void Enter(ulong[] table, long weight, uint? deficit)
    {
        unchecked
        {
            var shift = (int)Math.Min(weight, table.Length);
            var lower = table.AsSpan(0, table.Length - shift);
            var upper = table.AsSpan(shift);
            for (var t = lower.Length - 1; t >= 0; t--)
                upper[t] += lower[t];
            if (deficit is not { } fold)
                return;
            for (var t = 0; t < table.Length; t++)
                table[t] = Modulus.Fold(table[t], fold);
        }
    }

    private static SwingCounts Count(SizeQuotaGame game, long quota, bool above, PowerOptions options)
    {
        var all = BigInteger.Pow(2, game.Count);
        var system = new ResidueSystem(all);
        var distinct = game.Weights.Distinct().ToArray();
        var residues = system.Each(options.ThreadCount, modulus =>
        {
            var table = UpTo(game.Weights, quota, modulus);
            return (Losing: table[^1], Swings: distinct.Select(weight => Swings(table, weight, modulus)).ToArray());
        });
        var losing = system.Count(r => residues[r].Losing);
        var byWeight = new Dictionary<long, BigInteger>();
        for (var w = 0; w < distinct.Length; w++)
        {
            var weight = w;
            byWeight[distinct[w]] = system.Count(r => residues[r].Swings[weight]);
        }
        return new SwingCounts(above ? losing : all - losing, [.. game.Weights.Select(weight => byWeight[weight])], null);
    }

    /// <summary>The coalitions without the player that weigh from q - w to q - 1: those up to q - 1, less those up to q - w - 1.</summary>
    private static ulong Swings(ulong[] table, long weight, Modulus modulus)
    {
        var swings = 0UL;
        var positive = true;
        for (var t = table.Length - 1L; t >= 0; t -= weight)
        {
            var upTo = table[t];
            var less = t >= weight ? table[t - weight] : 0;
            var each = modulus.Subtract(upTo, less);
            swings = positive ? modulus.Add(swings, each) : modulus.Subtract(swings, each);
            positive = !positive;
        }
        return swings;
    }
}

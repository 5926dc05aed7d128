// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>The indices as fractions of counts; null where the definition divides by zero.</summary>
internal static class ExactIndices
{
    /// <summary>An index that rests on swings.</summary>
    public static Rational[]? OfSwings(PowerIndex index, SwingCounts counts)
    {
        var n = counts.Totals.Length;
        var all = BigInteger.Pow(2, n);
        return index switch
        {
            PowerIndex.ShapleyShubik => ShapleyShubik(counts.BySize!),
            PowerIndex.BanzhafAbsolute => [.. counts.Totals.Select(swings => new Rational(2 * swings, all))],
            PowerIndex.BanzhafNormalised => Shares(counts.Totals, Sum(counts.Totals)),
            PowerIndex.ColemanPrevent => Shares(counts.Totals, counts.Winning),
            PowerIndex.ColemanInitiate => Shares(counts.Totals, all - counts.Winning),
            PowerIndex.Rae => [.. counts.Totals.Select(swings => new Rational(all + (2 * swings), 2 * all))],
            _ => throw new ArgumentOutOfRangeException(nameof(index)),
        };
    }

    /// <summary>An index that rests on minimal winning coalitions.</summary>
    public static Rational[]? OfMinimal(PowerIndex index, MinimalCounts counts)
    {
        var totals = counts.ByPlayer.Select(Sum).ToArray();
        if (index == PowerIndex.PublicGood)
            return Shares(totals, Sum(totals));
        var all = Sum(counts.BySize);
        return Sum(totals).IsZero ? null : [.. counts.ByPlayer.Select(row => Divided(row) / all)];
    }

    /// <summary>Johnston's index.</summary>
    public static Rational[]? Johnston(CriticalCounts counts)
    {
        var shares = counts.ByPlayer.Select(Divided).ToArray();
        var sum = shares.Aggregate(Rational.Zero, (left, right) => left + right);
        return sum.Sign == 0 ? null : [.. shares.Select(share => share / sum)];
    }

    /// <summary>A swing of k others stands for k!(n-1-k)! of the n! orders.</summary>
    private static Rational[] ShapleyShubik(BigInteger[][] bySize)
    {
        var n = bySize.Length;
        var factorials = Combinations.Factorials(n);
        BigInteger[] orders = [.. Enumerable.Range(0, n).Select(k => factorials[k] * factorials[n - 1 - k])];
        return [.. bySize.Select(row => new Rational(row.Zip(orders, (swings, each) => swings * each).Aggregate(BigInteger.Zero, (sum, each) => sum + each), factorials[n]))];
    }

    /// <summary>The sum of numbers, each divided by its place.</summary>
    private static Rational Divided(BigInteger[] row)
    {
        var sum = Rational.Zero;
        for (var place = 1; place < row.Length; place++)
        {
            if (!row[place].IsZero)
                sum += new Rational(row[place], place);
        }
        return sum;
    }

    private static Rational[]? Shares(BigInteger[] parts, BigInteger whole) => whole.IsZero ? null : [.. parts.Select(part => new Rational(part, whole))];

    private static BigInteger Sum(BigInteger[] parts) => parts.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
}

// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>Factorials and numbers of subsets.</summary>
internal static class Combinations
{
    /// <summary>The factorials of 0 to n.</summary>
    public static BigInteger[] Factorials(int n)
    {
        var factorials = new BigInteger[n + 1];
        factorials[0] = BigInteger.One;
        for (var i = 1; i <= n; i++)
            factorials[i] = factorials[i - 1] * i;
        return factorials;
    }

    /// <summary>The number of subsets of each size from 0 to n of a set of n.</summary>
    public static BigInteger[] Subsets(int n)
    {
        var row = new BigInteger[n + 1];
        row[0] = BigInteger.One;
        for (var k = 1; k <= n; k++)
            row[k] = row[k - 1] * (n - k + 1) / k;
        return row;
    }

    /// <summary>The greatest number of subsets of one size of a set of n.</summary>
    public static BigInteger MostOfOneSize(int n) => Subsets(n)[n / 2];
}

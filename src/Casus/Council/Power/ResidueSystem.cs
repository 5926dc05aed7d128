// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>
/// As many moduli without common divisor as a count of a given length needs, and the count put together again from its residues (Chinese remainder theorem). The
/// residues are independent of each other, so threads may share them out and the result stays the same.
/// </summary>
internal sealed class ResidueSystem
{
    private readonly BigInteger[] basis;
    private readonly BigInteger product = BigInteger.One;

    /// <summary>A system for counts from 0 to a greatest one.</summary>
    public ResidueSystem(BigInteger greatest)
    {
        var moduli = new List<Modulus>();

        // 93 is the first deficit that leaves a prime, so that few later ones are refused.
        for (var deficit = 93u; product <= greatest; deficit += 2)
        {
            var modulus = new Modulus(deficit);
            if (!BigInteger.GreatestCommonDivisor(product, modulus.Value).IsOne)
                continue;
            moduli.Add(modulus);
            product *= modulus.Value;
        }
        Moduli = [.. moduli];
        basis = [.. moduli.Select(modulus => product / modulus.Value * Inverse(product / modulus.Value, modulus.Value))];
    }

    /// <summary>The moduli.</summary>
    public Modulus[] Moduli { get; }

    /// <summary>How many moduli the counts up to a greatest one need.</summary>
    public static int Needed(BigInteger greatest) => ((int)greatest.GetBitLength() / 59) + 1;

    /// <summary>The count that leaves these residues, one for each modulus, each below it.</summary>
    public BigInteger Count(Func<int, ulong> residue)
    {
        if (basis.Length == 1)
            return residue(0);
        var sum = BigInteger.Zero;
        for (var i = 0; i < basis.Length; i++)
            sum += basis[i] * residue(i);
        return sum % product;
    }

    /// <summary>Does the same work under each modulus on several threads, and gives the results in the order of the moduli.</summary>
    /// <param name="threads">How many threads.</param>
    /// <param name="work">The work under one modulus.</param>
    public T[] Each<T>(int threads, Func<Modulus, T> work)
    {
        var results = new T[Moduli.Length];
        if (Moduli.Length == 1 || threads <= 1)
            return [.. Moduli.Select(work)];
        Parallel.For(0, Moduli.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => results[i] = work(Moduli[i]));
        return results;
    }

    private static BigInteger Inverse(BigInteger number, BigInteger modulus)
    {
        var (rest, nextRest) = (modulus, number % modulus);
        var (factor, nextFactor) = (BigInteger.Zero, BigInteger.One);
        while (!nextRest.IsZero)
        {
            var quotient = BigInteger.Divide(rest, nextRest);
            (rest, nextRest) = (nextRest, rest - (quotient * nextRest));
            (factor, nextFactor) = (nextFactor, factor - (quotient * nextFactor));
        }
        return factor.Sign < 0 ? factor + modulus : factor;
    }
}

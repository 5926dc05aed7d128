// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Arithmetic modulo a number a little less than 2 to the power 60. Sixteen times such a number still fits 64 bits, so a table may be added to three times before its
/// entries are folded back, and folding needs no division: 2 to the power 60 is congruent to the small deficit.
/// </summary>
/// <param name="Deficit">How much less than 2 to the power 60; under a million.</param>
internal readonly record struct Modulus(uint Deficit)
{
    /// <summary>How many additions of tables an entry stands before it must be folded.</summary>
    public const int AdditionsBetweenFolds = 3;

    private const int Bits = 60;
    private const ulong Mask = (1UL << Bits) - 1;

    /// <summary>The modulus itself.</summary>
    public ulong Value => (1UL << Bits) - Deficit;

    /// <summary>A congruent number of little more than 60 bits.</summary>
    public static ulong Fold(ulong number, uint deficit) => unchecked((number & Mask) + ((number >> Bits) * deficit));

    /// <summary>The congruent number below the modulus.</summary>
    public ulong Canonical(ulong number)
    {
        var folded = Fold(number, Deficit);
        return folded >= Value ? folded - Value : folded;
    }

    /// <summary>The sum of two numbers below the modulus.</summary>
    public ulong Add(ulong left, ulong right)
    {
        var sum = unchecked(left + right);
        return sum >= Value ? unchecked(sum - Value) : sum;
    }

    /// <summary>The difference of two numbers below the modulus.</summary>
    public ulong Subtract(ulong left, ulong right) => unchecked(left >= right ? left - right : left + Value - right);

    /// <summary>The product of two numbers below the modulus.</summary>
    public ulong Multiply(ulong left, ulong right)
    {
        unchecked
        {
            var high = Math.BigMul(left, right, out var low);
            var highAgain = Math.BigMul((high << 4) | (low >> Bits), Deficit, out var lowAgain);
            var rest = ((highAgain << 4) | (lowAgain >> Bits)) * Deficit;
            return Canonical((low & Mask) + (lowAgain & Mask) + rest);
        }
    }
}

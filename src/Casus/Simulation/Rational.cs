// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;

namespace Casus.Simulation;

/// <summary>An exact fraction of whole numbers of any size, always reduced, its denominator positive. The default value is zero.</summary>
public readonly record struct Rational : IComparable<Rational>
{
    // Stored less one, so that the default value is 0/1 and equal to every other zero.
    private readonly BigInteger denominatorLessOne;

    /// <summary>A fraction, which is reduced.</summary>
    /// <param name="numerator">Above the line.</param>
    /// <param name="denominator">Below the line; not zero.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public Rational(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("A fraction cannot have zero below the line.");
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        Numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>A whole number.</summary>
    public Rational(BigInteger whole)
    {
        Numerator = whole;
        denominatorLessOne = BigInteger.Zero;
    }

    /// <summary>0.</summary>
    public static Rational Zero => default;

    /// <summary>1.</summary>
    public static Rational One => new(BigInteger.One);

    /// <summary>Above the line; carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>Below the line; positive, with no factor in common with the numerator.</summary>
    public BigInteger Denominator => denominatorLessOne + 1;

    /// <summary>Minus one, zero or one.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Rational(BigInteger whole) => new(whole);

    /// <summary>A whole number as a fraction.</summary>
    public static implicit operator Rational(long whole) => new(whole);

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        new((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The same with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) => new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The right side is zero.</exception>
    public static Rational operator /(Rational left, Rational right) => new(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>Whether the left is less.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left is not greater.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left is not less.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>
    /// The nearest floating number, ties to even; infinite beyond the greatest. Below the least normal number (2 to the power -1022) it may be off by one unit in the last place.
    /// </summary>
    public double ToDouble()
    {
        if (Numerator.IsZero)
            return 0;
        var (above, below) = (BigInteger.Abs(Numerator), Denominator);

        // The quotient gets 63 or 64 bits. What is left over goes into the last bit, so that the one rounding to 53 bits knows of it.
        var shift = 63 - ((int)above.GetBitLength() - (int)below.GetBitLength());
        var quotient = shift >= 0 ? BigInteger.DivRem(above << shift, below, out var rest) : BigInteger.DivRem(above, below << -shift, out rest);
        var bits = (ulong)quotient | (rest.IsZero ? 0UL : 1UL);
        return Math.ScaleB((double)bits, -shift) * Numerator.Sign;
    }

    /// <summary>The fraction in digits, such as <c>421/2145</c>; a whole number without a line.</summary>
    public override string ToString() =>
        denominatorLessOne.IsZero ? Numerator.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");
}

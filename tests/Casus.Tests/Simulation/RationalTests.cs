// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;
using Casus.Simulation;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Simulation;

public sealed class RationalTests
{
    private static readonly FsCheck.Gen<(long A, long B, long C, long D)> Fractions =
        from a in Gen.Choose(-10_000, 10_000)
        from b in Gen.Choose(1, 10_000)
        from c in Gen.Choose(-10_000, 10_000)
        from d in Gen.Choose(1, 10_000)
        select ((long)a, (long)b, (long)c, (long)d);

    [Theory]
    [InlineData(842, 4290, "421/2145")]
    [InlineData(-6, 4, "-3/2")]
    [InlineData(6, -4, "-3/2")]
    [InlineData(-6, -4, "3/2")]
    [InlineData(0, -7, "0")]
    [InlineData(12, 4, "3")]
    public void A_fraction_is_reduced_and_its_denominator_positive(long above, long below, string text) => new Rational(above, below).ToString().ShouldBe(text);

    [Fact]
    public void The_default_is_zero_and_equal_to_every_zero()
    {
        default(Rational).ShouldBe(new Rational(0, 5));
        default(Rational).ToString().ShouldBe("0");
        (default(Rational) + Rational.One).ShouldBe(Rational.One);
    }

    [Fact]
    public void Nothing_is_divided_by_zero()
    {
        Should.Throw<DivideByZeroException>(() => new Rational(1, 0));
        Should.Throw<DivideByZeroException>(() => Rational.One / Rational.Zero);
    }

    [Fact]
    public void Sums_products_and_order_are_those_of_cross_multiplication() => Always.Holds(Fractions, sample =>
    {
        var (a, b, c, d) = sample;
        var (left, right) = (new Rational(a, b), new Rational(c, d));
        (left + right).ShouldBe(new Rational((a * d) + (c * b), b * d));
        (left - right).ShouldBe(new Rational((a * d) - (c * b), b * d));
        (left * right).ShouldBe(new Rational(a * c, b * d));
        left.CompareTo(right).ShouldBe((a * d).CompareTo(c * b));
        (left < right).ShouldBe(a * d < c * b);
        (left >= right).ShouldBe(a * d >= c * b);
        if (c != 0)
            (left / right * right).ShouldBe(left);
        BigInteger.GreatestCommonDivisor(left.Numerator, left.Denominator).ShouldBe(BigInteger.One);
    });

    [Fact]
    public void The_floating_number_is_the_nearest_one() => Always.Holds(Fractions, sample =>
    {
        // One division of two whole numbers that a double holds exactly is correctly rounded (IEEE 754).
        new Rational(sample.A, sample.B).ToDouble().ShouldBe((double)sample.A / sample.B);
    });

    [Fact]
    public void Ties_go_to_the_even_neighbour_and_what_is_left_over_breaks_them()
    {
        var tie = (BigInteger.One << 53) + 1;
        new Rational(tie).ToDouble().ShouldBe(9007199254740992.0);
        new Rational((tie << 100) + 1, BigInteger.One << 100).ToDouble().ShouldBe(9007199254740994.0);
    }

    [Fact]
    public void Very_long_fractions_have_a_floating_number_too()
    {
        new Rational(BigInteger.Pow(3, 2000), BigInteger.Pow(3, 2001)).ToDouble().ShouldBe(1.0 / 3.0);
        new Rational(1, BigInteger.Pow(2, 1000)).ToDouble().ShouldBe(Math.ScaleB(1, -1000));
        new Rational(BigInteger.Pow(10, 400) + 1, BigInteger.Pow(10, 400)).ToDouble().ShouldBe(1.0);
        new Rational(BigInteger.Pow(10, 400)).ToDouble().ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void The_text_does_not_follow_the_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fa-IR");
            new Rational(-1234567, 89).ToString().ShouldBe("-1234567/89");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

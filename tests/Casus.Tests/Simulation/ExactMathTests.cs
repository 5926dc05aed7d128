// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Tests.Simulation;

public sealed partial class ExactMathTests
{
    private static readonly KeyedDraws Draws = new(1, 0);

    [Fact]
    public void The_logarithm_is_that_of_the_library_to_two_parts_in_a_thousand_million_million()
    {
        for (var i = 0u; i < 100_000; i++)
        {
            var u = Draws.Uniform("log", "x", i);
            double[] wide = [Math.Pow(10, (600 * u) - 300), 0.5 + u, 1 + (u * 1e-6), 1 - (u * 1e-6), 1 + u * 1e-12];
            foreach (var x in wide)
                ShouldBeClose(ExactMath.Log(x), Math.Log(x), x);
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(Math.E, 1)]
    [InlineData(2, 0.6931471805599453)]
    [InlineData(0.5, -0.6931471805599453)]
    [InlineData(double.Epsilon, -744.4400719213812)]
    [InlineData(2.2250738585072014e-308, -708.3964185322641)]
    [InlineData(double.MaxValue, 709.782712893384)]
    public void The_logarithm_at_the_ends_of_its_range(double x, double expected) => ExactMath.Log(x).ShouldBe(expected, (2e-15 * Math.Abs(expected)) + double.Epsilon);

    [Fact]
    public void The_exponential_is_that_of_the_library_to_two_parts_in_a_thousand_million_million()
    {
        for (var i = 0u; i < 100_000; i++)
        {
            var u = Draws.Uniform("exp", "x", i);
            double[] wide = [(1408 * u) - 700, (2 * u) - 1, (u - 0.5) * 1e-9];
            foreach (var x in wide)
                ShouldBeClose(ExactMath.Exp(x), Math.Exp(x), x);
        }
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, Math.E)]
    [InlineData(-741, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    public void The_exponential_at_the_ends_of_its_range(double x, double expected) => ExactMath.Exp(x).ShouldBe(expected, (1e-15 * expected) + double.Epsilon);

    [Fact]
    public void A_very_small_exponential_is_rounded_once()
    {
        // Below 2^-1022 the steps between numbers no longer shrink: an error of one step is all that two correct roundings can differ by.
        ExactMath.Exp(-735).ShouldBe(Math.Exp(-735), 1.01 * double.Epsilon);
        ExactMath.Exp(-720).ShouldBe(Math.Exp(-720), 1.01 * double.Epsilon);
    }

    [Theory]
    [InlineData(0.975, 1.9599639845400538556, "simulation.md, section 3")]
    [InlineData(0.995, 2.5758293035489004539, "simulation.md, section 3")]
    [InlineData(0.25, -0.6744897501960817432, "simulation.md, section 3")]
    [InlineData(1e-10, -6.3613409024040561991, "simulation.md, section 3")]
    [InlineData(0.95, 1.6448536269514722843, "mpmath 1.3 with 60 digits")]
    [InlineData(0.3, -0.52440051270804081597, "mpmath 1.3 with 60 digits")]
    [InlineData(0.001, -3.0902323061678135354, "mpmath 1.3 with 60 digits")]
    [InlineData(0.075, -1.4395314709384559349, "mpmath 1.3: where the centre meets the middle")]
    [InlineData(0.0750001, -1.4395307645017296865, "mpmath 1.3: just inside the centre")]
    [InlineData(0.9249999, 1.4395307645017295885, "mpmath 1.3: just inside the centre")]
    [InlineData(1.4e-11, -6.6567230915181836356, "mpmath 1.3: where the middle meets the far tail")]
    [InlineData(1e-300, -37.047096299361199237, "mpmath 1.3: the far tail")]
    public void The_normal_inverse_at_known_points(double p, double expected, string source) =>
        ExactMath.NormalInverse(p).ShouldBe(expected, 1e-14 * Math.Abs(expected), source);

    [Fact]
    public void The_normal_inverse_is_odd_about_one_half_and_rises()
    {
        ExactMath.NormalInverse(0.5).ShouldBe(0);
        var before = double.NegativeInfinity;
        for (var i = 1; i < 4096; i++)
        {
            var value = ExactMath.NormalInverse(i / 4096.0);
            value.ShouldBe(-ExactMath.NormalInverse(1 - (i / 4096.0)));
            value.ShouldBeGreaterThan(before);
            before = value;
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_has_no_logarithm_is_refused(double x) => Should.Throw<ArgumentOutOfRangeException>(() => ExactMath.Log(x)).ParamName.ShouldBe("x");

    [Theory]
    [InlineData(709)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_has_no_finite_exponential_is_refused(double x) => Should.Throw<ArgumentOutOfRangeException>(() => ExactMath.Exp(x)).ParamName.ShouldBe("x");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void What_is_no_probability_is_refused(double p) => Should.Throw<ArgumentOutOfRangeException>(() => ExactMath.NormalInverse(p)).ParamName.ShouldBe("p");

    private static void ShouldBeClose(double value, double expected, double x)
    {
        if (Math.Abs(value - expected) > 2e-15 * Math.Abs(expected))
            value.ShouldBe(expected, 2e-15 * Math.Abs(expected), $"at {x:R}");
    }
}

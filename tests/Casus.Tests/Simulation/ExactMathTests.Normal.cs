// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Tests.Simulation;

/// <summary>The normal distribution function against published values and against its inverse.</summary>
public sealed partial class ExactMathTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(0.5, 0.69146246127401310364)]
    [InlineData(1, 0.84134474606854294859)]
    [InlineData(1.96, 0.97500210485177952)]
    [InlineData(2, 0.97724986805182079279)]
    [InlineData(3, 0.99865010196836990547)]
    [InlineData(4, 0.99996832875816688008)]
    [InlineData(6, 0.99999999901341236)]
    public void The_normal_distribution_at_tabled_points(double x, double expected)
    {
        // Abramowitz and Stegun 1964, table 26.1, gives 15 decimals to x = 2, 10 to x = 3; the further digits with mpmath 1.3 at 50 digits.
        ExactMath.Normal(x).ShouldBe(expected, 1e-14);
        ExactMath.Normal(-x).ShouldBe(1 - expected, 1e-14);
    }

    [Theory]
    [InlineData(-3, 1.3498980316300945e-3)]
    [InlineData(-6, 9.8658764503769814e-10)]
    [InlineData(-7, 1.2798125438858350e-12)]
    [InlineData(-7.5, 3.1908916729108969e-14)]
    [InlineData(-10, 7.6198530241605261e-24)]
    [InlineData(-20, 2.7536241186062337e-89)]
    public void The_tail_keeps_its_digits_and_not_only_its_size(double x, double expected) => (ExactMath.Normal(x) / expected).ShouldBe(1, 1e-8);

    [Theory]
    [InlineData(38, 1)]
    [InlineData(-38, 0)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NegativeInfinity, 0)]
    public void Far_out_nothing_or_everything_is_left(double x, double expected) => ExactMath.Normal(x).ShouldBe(expected);

    [Fact]
    public void The_normal_distribution_undoes_its_inverse()
    {
        for (var i = 1; i < 20_000; i++)
        {
            var p = i / 20_000.0;
            ExactMath.Normal(ExactMath.NormalInverse(p)).ShouldBe(p, 1e-14);
        }
    }

    [Fact]
    public void The_inverse_undoes_the_normal_distribution()
    {
        // Where the density is φ, an error e of the chance is one of e/φ of x; the bound is 2e-15/φ(x).
        for (var x = -5.0; x <= 5; x += 1 / 64.0)
            ExactMath.NormalInverse(ExactMath.Normal(x)).ShouldBe(x, 5e-15 * Math.Exp(x * x / 2) + 1e-13);
    }

    [Fact]
    public void The_normal_distribution_never_falls()
    {
        var before = 0.0;
        for (var i = -40_000; i <= 40_000; i++)
        {
            var value = ExactMath.Normal(i / 1_000.0);
            value.ShouldBeInRange(before - 1e-15, 1, $"at {i / 1_000.0}");
            before = value;
        }
    }

    [Fact]
    public void The_two_tails_are_each_others_complement()
    {
        for (var x = 0.0; x < 9; x += 1 / 128.0)
            (ExactMath.Normal(x) + ExactMath.Normal(-x)).ShouldBe(1, 1e-15);
    }

    [Fact]
    public void The_two_forms_of_the_tail_meet()
    {
        // The rational form ends at z = 5√2; just beyond it the continued fraction takes over.
        const double Seam = 7.07106781186547;
        (ExactMath.Normal(-(Seam + 1e-12)) / ExactMath.Normal(-(Seam - 1e-12))).ShouldBe(1, 1e-7);
    }
}

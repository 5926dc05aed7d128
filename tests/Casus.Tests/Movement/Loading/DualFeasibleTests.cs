// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Movement.Loading;

/// <summary>Dual feasible functions.</summary>
public sealed class DualFeasibleTests
{
    [Theory]
    [InlineData(1, 0.5, 0.5)] // 2 x 0.5 is whole: the length itself.
    [InlineData(1, 0.51, 1)]
    [InlineData(1, 0.49, 0)]
    [InlineData(2, 0.34, 0.5)] // floor(1.02) / 2
    [InlineData(2, 0.67, 1)] // floor(2.01) / 2
    [InlineData(3, 0.3, 1.0 / 3)] // floor(1.2) / 3
    [InlineData(0, 0.3, 0.3)]
    public void Values_by_hand(int k, double x, double value) => DualFeasible.Of(k, x).ShouldBe(value, 1e-12);

    [Fact]
    public void Lengths_that_fit_together_have_values_that_fit_together() => Always.Holds(
        from parts in Gen.Choose(1, 400).NonEmptyListOf()
        from k in Gen.Choose(0, 9)
        from spare in Gen.Choose(0, 300)
        select (parts, k, whole: parts.Sum() + spare),
        sample => sample.parts.Sum(each => DualFeasible.Of(sample.k, (double)each / sample.whole)).ShouldBeLessThanOrEqualTo(1 + 1e-9),
        times: 2_000);

    [Fact]
    public void Thirds_and_sixths_that_fill_the_whole_do_not_pass_it_by_rounding()
    {
        for (var k = 1; k < 12; k++)
        {
            (3 * DualFeasible.Of(k, 1.0 / 3)).ShouldBeLessThanOrEqualTo(1 + 1e-12);
            (DualFeasible.Of(k, 0.5) + DualFeasible.Of(k, 1.0 / 3) + DualFeasible.Of(k, 1.0 / 6)).ShouldBeLessThanOrEqualTo(1 + 1e-12);
            (DualFeasible.Of(k, 6.6 / 20) + (2 * DualFeasible.Of(k, 6.7 / 20))).ShouldBeLessThanOrEqualTo(1 + 1e-12);
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Bargaining;

public sealed class RealPowerTests
{
    [Theory]
    [InlineData(.5)]
    [InlineData(.7541959272)]
    [InlineData(1)]
    [InlineData(2)]
    public void Nought_stays_nought_and_one_stays_one(double exponent)
    {
        new RealPower(0).To(exponent).ShouldBe(0);
        new RealPower(-1e-17).To(exponent).ShouldBe(0);
        new RealPower(1).To(exponent).ShouldBe(1);
    }

    [Fact]
    public void The_first_power_is_the_number_itself() => new RealPower(.1).To(1).ShouldBe(.1);

    [Fact]
    public void Squares_and_roots_are_what_they_are_called() => Always.Holds(Gen.Choose(1, 1_000_000).Select(x => x / 1e6), x =>
    {
        new RealPower(x).To(2).ShouldBe(x * x, 1e-14 * x * x);
        new RealPower(x).To(.5).ShouldBe(Math.Sqrt(x), 1e-14 * Math.Sqrt(x));
        new RealPower(x).To(1.4056527842).ShouldBe(Math.Pow(x, 1.4056527842), 2e-14 * Math.Pow(x, 1.4056527842));
    });
}

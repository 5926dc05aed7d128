// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.Tests.Documents;

namespace Casus.Tests.Simulation;

public sealed class TickTests
{
    [Theory]
    [InlineData(1, 3600)]
    [InlineData(0.5, 1800)]
    [InlineData(1.0 / 3600, 1)]
    [InlineData(0.5 / 3600, 1, "half a second is rounded away from zero")]
    [InlineData(-0.5 / 3600, -1, "half a second is rounded away from zero")]
    [InlineData(1.5 / 3600, 2, "not to the even second")]
    [InlineData(2.5 / 3600, 3, "not to the even second")]
    [InlineData(0.49 / 3600, 0)]
    [InlineData(-12.25, -44_100)]
    public void Hours_become_the_nearest_whole_second(double hours, long seconds, string? why = null) => Tick.FromHours(hours).Seconds.ShouldBe(seconds, why);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(9e6)]
    [InlineData(-9e6)]
    public void A_time_beyond_a_thousand_years_is_refused(double hours) => Should.Throw<ArgumentOutOfRangeException>(() => Tick.FromHours(hours)).ParamName.ShouldBe("hours");

    [Fact]
    public void Ticks_are_added_compared_and_turned_back_into_hours()
    {
        var (one, two) = (Tick.FromHours(1), Tick.FromHours(2));
        (one + one).ShouldBe(two);
        (one - two).ShouldBe(Tick.FromHours(-1));
        two.Hours.ShouldBe(2);
        (one < two && one <= two && two > one && two >= one).ShouldBeTrue();
        (one > two || one >= two || two < one || two <= one).ShouldBeFalse();
        Tick.Max(one, two).ShouldBe(two);
        Tick.Max(two, one).ShouldBe(two);
        one.CompareTo(two).ShouldBe(-1);
        default(Tick).ShouldBe(Tick.Zero);
    }

    [Fact]
    public void A_sum_that_does_not_fit_is_an_error_and_no_time_in_the_past()
    {
        Should.Throw<OverflowException>(() => new Tick(long.MaxValue) + new Tick(1));
        Should.Throw<OverflowException>(() => new Tick(long.MinValue) - new Tick(1));
    }

    [Theory]
    [MemberData(nameof(Cultures.Failing), MemberType = typeof(Cultures))]
    public void It_is_written_with_one_decimal_and_a_point_in_every_culture(string culture) =>
        Cultures.In(culture, () =>
        {
            Tick.FromHours(12.5).ToString().ShouldBe("12.5 h");
            Tick.FromHours(-0.25).ToString().ShouldBe("-0.3 h");
        });
}

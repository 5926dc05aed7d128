// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;

namespace Casus.Tests.Forces;

public sealed class NumberSetTests
{
    [Fact]
    public void Ranges_that_touch_are_one() => NumberSet.Zero.Or(NumberSet.Zero.Plus(1, 4, 100)).Ranges.ShouldBe([(0, 4)]);

    [Fact]
    public void Sums_stop_at_the_limit() => NumberSet.Zero.Plus(60, 80, 100).Plus(30, 80, 100).Ranges.ShouldBe([(90, 100)]);

    [Fact]
    public void Two_units_of_60_to_80_reach_160_and_leave_gaps()
    {
        var one = NumberSet.Zero.Or(NumberSet.Zero.Plus(60, 80, 1000));
        var both = one.Plus(one, 1000);
        both.Ranges.ShouldBe([(0, 0), (60, 80), (120, 160)]);
        (both.Meets(81, 119), both.Meets(80, 119), both.Meets(0, 0), both.Meets(161, 900)).ShouldBe((false, true, true, false));
        both.Greatest.ShouldBe(160);
    }

    [Fact]
    public void Nothing_has_no_number() => NumberSet.Nothing.Plus(NumberSet.Zero, 10).Meets(0, 10).ShouldBeFalse();
}

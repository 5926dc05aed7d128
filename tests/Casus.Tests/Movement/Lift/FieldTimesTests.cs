// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

public sealed class FieldTimesTests
{
    private const long Hour = 3600;

    [Theory]
    [InlineData(0, 6, "before it opens in the morning")]
    [InlineData(6, 6, "as it opens")]
    [InlineData(17, 17, "in its hours")]
    [InlineData(18, 30, "as it closes")]
    [InlineData(-1, 6, "the evening before")]
    public void Hours_of_the_day_come_round(double at, double expected, string why) =>
        new FieldTimes { Opens = 6 * Hour, Lasts = 12 * Hour }.NextLanding((long)(at * Hour), always: false, draws: null).ShouldBe((long)(expected * Hour), why);

    [Fact]
    public void Opening_and_closing_are_about_landing_alone()
    {
        var times = new FieldTimes { OpenFrom = 10 * Hour, ClosedFrom = 20 * Hour };
        times.NextLanding(0, false, null).ShouldBe(10 * Hour);
        times.NextLanding(20 * Hour, false, null).ShouldBe(FieldTimes.Never);
        times.NextLanding(20 * Hour, true, null).ShouldBe(20 * Hour, "taken away");
        times.NextTakeOff(0, false, null).ShouldBe(0);
        times.NextTakeOff(30 * Hour, false, null).ShouldBe(30 * Hour);
    }

    [Fact]
    public void Weather_closes_its_share_of_the_time_in_spells_of_its_length_and_none_on_best_evidence()
    {
        var times = new FieldTimes { WeatherShare = 0.25, SpellLasts = 3 * Hour, Weather = Identity.Of("weather", "FIELD") };
        var (closed, all, longest) = (0, 0, 0L);
        for (var at = -1_000 * Hour; at < 10_000 * Hour; at += 600)
        {
            var opens = times.NextTakeOff(at, false, new KeyedDraws(1, 0));
            (closed, all, longest) = (closed + (opens > at ? 1 : 0), all + 1, Math.Max(longest, opens - at));
            times.NextTakeOff(at, false, null).ShouldBe(at);
        }
        ((double)closed / all).ShouldBe(0.25, 0.005);
        longest.ShouldBeLessThanOrEqualTo(6 * Hour, "two spells may meet at the seam of two blocks");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

public sealed class CrewCycleTests
{
    [Theory]
    // Sorties of 5 with 3 between: 5, 13, 21.
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(21, 3)]
    public void Without_limits_sorties_follow_each_other(long window, long most) => CrewCycle.Unlimited.Most(window, 5, 3).ShouldBe(most);

    [Theory]
    // One sortie a duty, and nine more between two duties: 5, 22, 39.
    [InlineData(5, 1)]
    [InlineData(21, 1)]
    [InlineData(22, 2)]
    [InlineData(38, 2)]
    [InlineData(39, 3)]
    public void With_one_sortie_a_duty_each_waits_for_the_rest_before_it(long window, long most) => CrewCycle.Of(12, 9, 8).Most(window, 5, 3).ShouldBe(most);

    [Theory]
    // Two sorties a duty: 5 and 13, rest, 30 and 38, rest, 55.
    [InlineData(29, 2)]
    [InlineData(30, 3)]
    [InlineData(38, 4)]
    [InlineData(54, 4)]
    [InlineData(55, 5)]
    public void With_two_sorties_a_duty_every_second_one_waits(long window, long most) => CrewCycle.Of(17, 9, 8).Most(window, 5, 3).ShouldBe(most);

    [Fact]
    public void The_count_is_that_of_sorties_set_one_after_the_other()
    {
        for (var perDuty = 1; perDuty <= 4; perDuty++)
        {
            var cycle = CrewCycle.Of(perDuty * 8, 9, 8);
            cycle.MostPerDuty.ShouldBe(perDuty);
            for (var window = 0L; window < 120; window++)
            {
                var (count, end) = (0L, -3L);
                while (end + 3 + (count > 0 && count % perDuty == 0 ? 9 : 0) + 5 <= window)
                {
                    end += 3 + (count > 0 && count % perDuty == 0 ? 9 : 0) + 5;
                    count++;
                }
                cycle.Most(window, 5, 3).ShouldBe(count, $"{perDuty} a duty, {window}");
            }
        }
    }

    [Fact]
    public void A_sortie_takes_its_part_of_the_pause_as_well()
    {
        // Of a duty of 16 a sortie of 8 is half: half of the pause in proportion (order 0) and by u(1), u(2); one of 10 is more than half, all of it by u(1).
        var cycle = CrewCycle.Of(16, 9, 8);
        cycle.Takes(8, 0).ShouldBe(12.5);
        cycle.Takes(8, 1).ShouldBe(12.5);
        cycle.Takes(10, 0).ShouldBe(10 + (9 * 10 / 16.0), 1e-12);
        cycle.Takes(10, 1).ShouldBe(19);
        CrewCycle.Unlimited.Takes(8, 0).ShouldBe(8);
    }

    [Fact]
    public void Without_a_rest_longer_than_what_lies_between_there_is_no_limit() => CrewCycle.Of(16, 0, 8).ShouldBe(CrewCycle.Unlimited);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>What no plan can better.</summary>
public sealed class ChallengeBoundTests
{
    [Theory]
    [InlineData("Test_0_Level_0", 2_571, 77)]
    [InlineData("Test_0_Level_1", 2_477, 112)]
    [InlineData("Test_0_Level_2", 2_562, 82)]
    [InlineData("Test_1_Level_0", 2_554, 112)]
    [InlineData("Test_1_Level_1", 2_566, 117)]
    [InlineData("Test_1_Level_2", 2_543, 87)]
    [InlineData("Test_2_Level_0", 2_593, 122)]
    [InlineData("Test_2_Level_1", 2_553, 122)]
    [InlineData("Test_2_Level_2", 2_555, 122)]
    [InlineData("Test_3_Level_0", 2_555, 137)]
    [InlineData("Test_3_Level_1", 2_522, 122)]
    [InlineData("Test_3_Level_2", 2_532, 132)]
    [InlineData("Test_4_Level_0", 2_590, 204)]
    [InlineData("Test_4_Level_1", 2_603, 194)]
    [InlineData("Test_4_Level_2", 2_606, 199)]
    public void The_bound_on_delivery_is_that_of_the_reference(string name, int lastDelivery, int softSlack)
    {
        // movement.md 7.8, the last two columns.
        var bound = ChallengeBound.Of(ChallengeSet.Instance(name));
        (bound.LastDelivery, bound.SmallestSoftSlack, bound.Missed).ShouldBe((lastDelivery, softSlack, 0));
        bound.Unreachable.ShouldBeEmpty();
        bound.Score.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_items_that_can_meet_share_a_flight_and_two_that_cannot_do_not()
    {
        // One route of price 0.01 * (1 / 1) * (10 / 2 items) = 0.05 for the whole flight. Weights 4 and 4 by a limit of 10: each pays half if they can meet.
        ChallengeInstance World(int available) => new(
            "shares",
            [new(1, 0, 0, 1, 10), new(2, 1, 0, 1, 10)],
            [new(0, 10)],
            [new(0, 1, 2, 6, 1), new(0, 2, 1, 6, 1)],
            [new("a_0", 0, 1)],
            [new(0, 1, 2, 4, 1, 40, 140), new(1, 1, 2, 4, available, available + 40, available + 140)],
            null,
            null);
        ChallengeBound.Of(World(1)).Score.ShouldBe(0.05, 1e-12);
        ChallengeBound.Of(World(1_000)).Score.ShouldBe(0.10, 1e-12);
        // The plan flies there, back and there again in the second case: the bound does not see the flight back.
        ChallengePlanner.Plan(World(1), 0).Result.Score.ShouldBe(0.05, 1e-12);
        ChallengePlanner.Plan(World(1_000), 0).Result.Score.ShouldBe(0.15, 1e-12);
    }

    [Fact]
    public void What_nothing_can_carry_is_named()
    {
        var world = new ChallengeInstance(
            "unreachable",
            [new(1, 0, 0, 1, 10), new(2, 1, 0, 1, 10), new(3, 1, 0, 1, 10)],
            [new(0, 2)],
            [new(0, 1, 2, 6, 1), new(0, 2, 1, 6, 1)],
            [new("a_0", 0, 1)],
            [new(4, 1, 3, 1, 1, 40, 140), new(5, 1, 2, 3, 1, 40, 140), new(6, 1, 2, 1, 1, 40, 140), new(7, 1, 2, 1, 1, 20, 30), new(8, 1, 2, 1, 4_990, 6_000, 6_001)],
            null,
            null);
        var solution = ChallengePlanner.Plan(world, 0);
        solution.Bound.Unreachable.ShouldBe([4, 5, 8]);
        solution.Bound.Missed.ShouldBe(2);
        solution.Bound.Earliest.ShouldBe([null, null, 32, 32, 5_021]);
        (solution.Result.Missed, solution.Result.Late).ShouldBe((2, 1));
        solution.Bound.Score.ShouldBeLessThanOrEqualTo(solution.Result.Score);
    }
}

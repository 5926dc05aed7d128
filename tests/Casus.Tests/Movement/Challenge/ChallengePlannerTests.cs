// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>The planner of the published airlift benchmark.</summary>
public sealed class ChallengePlannerTests
{
    /// <summary>A small part of the usual effort, so that the tests are quick.</summary>
    private const int Little = 1;

    [Fact]
    public void With_little_effort_nothing_is_missed_in_the_published_instances_and_the_score_is_twenty_times_better()
    {
        var (score, missed) = (0.0, 0);
        foreach (var name in ChallengeSet.Names)
        {
            var solution = ChallengePlanner.Plan(ChallengeSet.Instance(name), Little);
            score += solution.Result.Score;
            missed += solution.Result.Missed;
            solution.Bound.Score.ShouldBeLessThanOrEqualTo(solution.Result.Score, name);
        }
        missed.ShouldBe(0);
        // movement.md 7.8: summed score of the baseline.
        (2_032.878 / score).ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_same_effort_gives_the_same_orders()
    {
        var instance = ChallengeSet.Instance("Test_0_Level_1");
        var first = ChallengePlanner.Plan(instance, Little);
        var second = ChallengePlanner.Plan(instance, Little);
        Text(instance, second).ShouldBe(Text(instance, first));
        second.Plans.ShouldBe(first.Plans);
    }

    [Fact]
    public void More_effort_is_never_worse_than_the_first_plan()
    {
        var instance = ChallengeSet.Instance("Test_3_Level_2");
        var first = ChallengePlanner.Plan(instance, 0);
        first.Plans.ShouldBe(0);
        ChallengePlanner.Plan(instance, Little).Result.Score.ShouldBeLessThan(first.Result.Score);
    }

    [Fact]
    public void A_plan_written_out_and_read_back_has_the_same_score()
    {
        var instance = ChallengeSet.Instance("Test_2_Level_2");
        var solution = ChallengePlanner.Plan(instance, Little);
        using var stream = new MemoryStream(Text(instance, solution));
        var trace = ChallengeTraceReader.Read(stream, "plan.json");
        var replayed = ChallengeChecker.Check(instance, trace.Orders);
        replayed.Score.ShouldBe(solution.Result.Score);
        (trace.Score, trace.Missed, trace.Steps, trace.ScaledCost, trace.ScaledLateness).ShouldBe((replayed.Score, replayed.Missed, replayed.Steps, replayed.ScaledCost, replayed.ScaledLateness));
        trace.Delivered.Values.ShouldBe(replayed.Delivered);
        trace.FlightCost.Values.Sum().ShouldBe(replayed.FlightCost.Sum(), 1e-9);
    }

    [Fact]
    public void Instances_of_every_kind_get_a_valid_plan_that_the_checker_scores_as_the_planner_does()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var network = new ChallengeNetwork(ChallengeWorlds.Draw(seed));
            var tables = new ChallengeTables(network);
            var search = new ChallengeSearch(network, tables);
            var plan = search.Run(5_000);
            var orders = System.Collections.Immutable.ImmutableArray.CreateBuilder<ChallengeOrder>();
            new ChallengeTimetable(network, tables, plan) { Orders = orders }.Run(plan);
            var result = ChallengeChecker.Check(network, orders);
            result.Score.ShouldBe(search.Score, 1e-9, $"seed {seed}");
            var bound = ChallengeBound.Of(network, tables);
            bound.Score.ShouldBeLessThanOrEqualTo(result.Score + 1e-9, $"seed {seed}");
            bound.Missed.ShouldBeLessThanOrEqualTo(result.Missed, $"seed {seed}");
            bound.Earliest.Zip(result.Delivered).ShouldAllBe(each => each.Second == null || each.First <= each.Second);
        }
    }

    [Fact]
    public void An_effort_below_nothing_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => ChallengePlanner.Plan(ChallengeWorlds.Draw(1), -1));

    private static byte[] Text(ChallengeInstance instance, ChallengeSolution solution) => ChallengeTraceWriter.Write(instance, solution.Orders, solution.Result).ToArray();
}

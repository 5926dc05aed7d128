// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>The published traces, replayed: benchmarks/airlift-challenge/README.md and movement.md 7.6 and 7.8.</summary>
public sealed class ChallengeTraceTests
{
    [Theory]
    [InlineData("Test_0_Level_0", 1.2724787413414733, 2_661)]
    [InlineData("Test_0_Level_1", 3.3935641459771606, 2_583)]
    [InlineData("Test_0_Level_2", 1.3651273703997677, 2_619)]
    [InlineData("Test_1_Level_0", 10.797138982494602, 2_653)]
    [InlineData("Test_1_Level_1", 3.832043100745393, 2_666)]
    [InlineData("Test_1_Level_2", 7.767058383635215, 2_740)]
    public void A_published_trace_is_scored_as_published(string name, double score, int steps)
    {
        var (instance, trace) = (ChallengeSet.Instance(name), ChallengeSet.Trace(name));
        var result = ChallengeChecker.Check(instance, trace.Orders);
        result.Score.ShouldBe(score, 1e-9);
        result.Score.ShouldBe(trace.PublishedScore!.Value, 1e-9);
        (result.Steps, result.Missed).ShouldBe((steps, 0));
        result.ScaledCost.ShouldBe(trace.ScaledCost!.Value, 1e-9);
        result.ScaledLateness.ShouldBe(trace.ScaledLateness!.Value, 1e-9);
        for (var i = 0; i < instance.Items.Length; i++)
            result.Delivered[i].ShouldBe(trace.Delivered[instance.Items[i].Id]);
        for (var i = 0; i < instance.Planes.Length; i++)
            result.FlightCost[i].ShouldBe(trace.FlightCost[instance.Planes[i].Id], 1e-9);
        instance.BaselineScore.ShouldBe(score);
    }

    [Fact]
    public void The_plans_beside_the_instances_are_worth_what_they_say()
    {
        foreach (var name in ChallengeSet.Names)
        {
            var plan = ChallengeSet.Plan(name);
            var result = ChallengeChecker.Check(ChallengeSet.Instance(name), plan.Orders);
            (result.Score, result.Missed, result.Steps).ShouldBe((plan.Score!.Value, 0, plan.Steps!.Value), name);
        }
    }

    [Fact]
    public void The_worked_example_is_made_of_its_parts()
    {
        // movement.md 7.6: one type never flies; the other: 149.1708601470 flown, diameter 3.0913922507, 110 of weight, 48 items; 14 steps of lateness on a span of 84.
        var result = ChallengeChecker.Check(ChallengeSet.Instance("Test_0_Level_0"), ChallengeSet.Trace("Test_0_Level_0").Orders);
        result.ScaledCost.ShouldBe(110.5812074675, 1e-9);
        (149.1708601470 / 3.0913922507 * 110 / 48).ShouldBe(result.ScaledCost, 1e-8);
        result.FlightCost.Sum().ShouldBe(149.1708601470, 1e-9);
        result.ScaledLateness.ShouldBe(14.0 / 84, 1e-12);
        result.Late.ShouldBe(1);
        result.Score.ShouldBe(1.2724787413, 1e-9);
    }
}

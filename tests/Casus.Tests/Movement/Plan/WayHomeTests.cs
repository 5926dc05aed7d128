// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Movement.Plan;

public sealed class WayHomeTests
{
    [Fact]
    public void A_unit_goes_home_from_where_it_did_arrive()
    {
        // The plan lets both trade airfields; each then flies home one hour, and not the five hours from where the rule had sent it. Ready at 100 h with its aircraft at the base: there at 101 h, 2 + 1 + 1.
        var model = Crossed().Model();
        var deployment = MovementStage.Answer(model, inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(7));
        var home = WayHome.Of(model, deployment, _ => Tick.FromHours(100), LiftChoices.None, null);
        home.Lines.Select(line => (line.From, line.To)).ShouldBe([("NEAR-WEST", "WEST"), ("NEAR-EAST", "EAST")]);
        home.HomeAt("AAA").ShouldBe(Tick.FromHours(105));
        home.Unmoved.ShouldBeEmpty();
    }

    [Fact]
    public void A_plan_made_before_is_carried_out_without_a_search()
    {
        var model = Crossed().Model();
        var deployment = MovementStage.Answer(model, inDepth: true);
        var searched = WayHome.Of(model, deployment, _ => Tick.FromHours(100), LiftChoices.None, null);
        var again = WayHome.Of(model, deployment, _ => Tick.FromHours(100), LiftChoices.None, searched.Order);
        again.Plan.ShouldBeNull();
        again.Sorties.Select(each => (each.Line.Id, each.UnloadedAt)).ShouldBe(searched.Sorties.Select(each => (each.Line.Id, each.UnloadedAt)));
    }

    [Fact]
    public void The_way_home_is_no_later_than_by_a_rule() => Always.Holds(PlanSearchTests.Lifts, model =>
    {
        var deployment = MovementStage.Answer(model, inDepth: false);
        var (planned, ruled) = (Home(new LiftChoices { Effort = 120 }), Home(new LiftChoices { Rule = DispatchRule.Soonest }));
        if (planned.Unmoved.IsEmpty && !planned.Sorties.IsEmpty)
            planned.Sorties[^1].UnloadedAt.ShouldBeLessThanOrEqualTo(ruled.Sorties[^1].UnloadedAt);
        WayHome Home(LiftChoices choices) => WayHome.Of(model, deployment, _ => Tick.FromHours(200), choices, null);
    }, times: 30);

    [Fact]
    public void A_relief_is_planned_only_where_the_mission_lasts_long_enough_and_only_in_depth()
    {
        var lift = new TinyLift { Relieves = ("10 hours", "50 percent", "5 hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 100);
        lift.Operate(lasts: "120 hours", inDepth: true).Relief.ShouldNotBeNull().RelievedAt.ShouldBe(Tick.FromHours(26));
        lift.Operate(lasts: "9 hours", inDepth: true).Relief.ShouldBeNull();
        lift.Operate(lasts: "120 hours").Relief.ShouldBeNull();
    }

    private static TinyLift Crossed() => new TinyLift()
        .Field("WEST", 0).Field("EAST", 3_000).Arrival("NEAR-EAST", 2_500).Arrival("NEAR-WEST", 500, share: "50 percent")
        .Fleet("WEST").Fleet("EAST").Unit("west", "WEST", 100).Unit("east", "EAST", 100);
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement.Plan;

public sealed class PlanSearchTests
{
    /// <summary>
    /// Two groups, each with an aircraft that takes a tall vehicle and one that does not, and with people that both could take. In the west the people are ready first, and an aircraft that takes what it can
    /// begin soonest takes them with the tall hold; in the east the people are ready last, and one that takes the longest way first does the same there. The tall hold then comes back for the
    /// vehicle. The best plan keeps both tall holds for the vehicles: the last to be complete are the people of the east, ready at 2 h, two hours to load, two to fly, one to unload, three onward.
    /// </summary>
    internal static TinyLift TwoGroups() => new TinyLift()
        .Type("tall", hold: (20, 3.5, 4.5)).Type("low", hold: (20, 3.5, 3.0)).Vehicle("crane", 9, 2.5, 4, 10)
        .Field("WEST", 0).Field("EAST", 2_000).Arrival("TO", 1_000)
        .Fleet("WEST", type: "tall").Fleet("WEST", type: "low").Fleet("EAST", type: "tall").Fleet("EAST", type: "low")
        .Unit("west-people", "WEST", 100).Unit("west-crane", "WEST", 1, ["crane 1"], first: 1)
        .Unit("east-people", "EAST", 100, first: 2).Unit("east-crane", "EAST", 1, ["crane 1"], first: 1);

    [Fact]
    public void Where_every_rule_goes_astray_the_search_finds_the_best_plan()
    {
        var model = TwoGroups().Model();
        foreach (var rule in new[] { DispatchRule.Soonest, DispatchRule.Priority, DispatchRule.LongestWay })
            new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(rule), Relaxation.None).ClosureAt.ShouldNotBeNull().ShouldBeGreaterThan(Tick.FromHours(10), $"{rule}");
        var deployment = MovementStage.Answer(model, inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(10));
        deployment.Sorties.Length.ShouldBe(4);
    }

    [Fact]
    public void Units_trade_airfields_when_that_brings_closure_forward_and_keeps_the_shares()
    {
        // The rule sends the first unit to the first airfield, five hours away, and the second to the other, five hours away as well. The other way round both fly one hour: 2 + 1 + 1 + 3.
        var model = Crossed("50 percent").Model();
        new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).ClosureAt.ShouldBe(Tick.FromHours(11));
        var deployment = MovementStage.Answer(model, inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(7));
        deployment.Lines.Select(line => (line.Id, line.To)).ShouldBe([("west", "NEAR-WEST"), ("east", "NEAR-EAST")]);
        deployment.Sorties.Select(each => each.Line).ShouldBeSubsetOf(deployment.Lines);
    }

    [Fact]
    public void Nobody_is_sent_where_the_case_wants_nobody()
    {
        // All go to the first airfield, which is far from one of them; the other one stays unused whatever it would gain.
        var deployment = MovementStage.Answer(Crossed(null).Model(), inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(11));
        deployment.Lines.ShouldAllBe(line => line.To == "NEAR-EAST");
    }

    [Fact]
    public void A_line_that_could_go_by_road_goes_the_way_that_closes_sooner()
    {
        // By road 2 h to form up and 300 km at 30 km/h, so 12 h and three onward; by air 2 + 0.4 + 1 and three onward.
        var model = new TinyLift { RoadLimit = "500 kilometres" }.Field("FROM", 0).Arrival("TO", 200).Fleet("FROM").Unit("unit", "FROM", 100).Model();
        ImmutableArray<RequirementLine> lines = [model.Lines[0] with { Mode = Mode.Road, Modes = [Mode.Air, Mode.Road] }];
        var task = new PlanTask(model, new AirliftSimulation(model), lines, 50);
        var found = PlanSearch.Find(task);
        found.Account.Order.Lines["unit"].Mode.ShouldBe(Mode.Air);
        found.Score.Closure.ShouldBe(Tick.FromHours(6.4).Seconds);
        var choice = ModeChoice.Of(task, found.Account.Order).ShouldHaveSingleItem();
        choice.Says.ShouldBe("air 6.4 h against 15.0 h by road");
        choice.Ways.Select(way => (way.Mode, way.CompleteAt?.Hours)).ShouldBe([(Mode.Air, 6.4), (Mode.Road, 15.0)]);
    }

    [Fact]
    public void A_plan_is_never_worse_than_the_best_rule_and_never_below_the_bound() => Always.Holds(Lifts, model =>
    {
        var (found, simulation) = (PlanSearch.Find(Task(model, 60)), new AirliftSimulation(model));
        foreach (var rule in Enum.GetValues<DispatchRule>())
            PlanScore.Of(simulation.Run(model.Lines, DispatchOrder.By(rule), Relaxation.None)).ShouldBeGreaterThanOrEqualTo(found.Score, $"{rule}");
        var deployment = MovementStage.Answer(model, inDepth: true, new LiftChoices { Effort = 60 });
        if (deployment.Bound is { } bound && deployment.ClosureAt is { } closure)
            bound.ClosureAt.ShouldBeLessThanOrEqualTo(closure);
    }, times: 15);

    [Fact]
    public void The_plan_carried_out_gives_what_the_search_promised() => Always.Holds(Lifts, model =>
    {
        var found = PlanSearch.Find(Task(model, 60));
        PlanScore.Of(new AirliftSimulation(model).Run(model.Lines, found.Account.Order, Relaxation.None)).ShouldBe(found.Score);
    }, times: 60);

    [Fact]
    public void Every_step_is_better_than_the_last_and_the_effort_is_never_exceeded() => Always.Holds(from model in Lifts from effort in Gen.Choose(1, 80) select (model, effort), pair =>
    {
        var (model, effort) = pair;
        var account = PlanSearch.Find(Task(model, effort)).Account;
        account.Tried.ShouldBeInRange(1, effort);
        account.Steps.ShouldNotBeEmpty();
        for (var i = 1; i < account.Steps.Length; i++)
        {
            account.Steps[i].Tried.ShouldBeGreaterThan(account.Steps[i - 1].Tried);
            if (account.Steps[i - 1].ClosureAt is { } before && account.Steps[i].ClosureAt is { } after)
                after.ShouldBeLessThanOrEqualTo(before);
        }
    }, times: 60);

    [Fact]
    public void More_effort_goes_on_where_less_stopped() => Always.Holds(Lifts, model =>
    {
        var (less, more) = (PlanSearch.Find(Task(model, 25)), PlanSearch.Find(Task(model, 75)));
        more.Score.ShouldBeLessThanOrEqualTo(less.Score);
        more.Account.Steps.Take(less.Account.Steps.Length).ShouldBe(less.Account.Steps);
    }, times: 60);

    [Fact]
    public void The_same_effort_gives_the_same_plan() => Always.Holds(Lifts, model =>
    {
        var (one, two) = (PlanSearch.Find(Task(model, 60)).Account, PlanSearch.Find(Task(model, 60)).Account);
        two.Steps.ShouldBe(one.Steps);
        (two.Tried, two.Stopped, two.Order.Rule, two.Order.Patience).ShouldBe((one.Tried, one.Stopped, one.Order.Rule, one.Order.Patience));
        two.Order.Lines.ShouldBe(one.Order.Lines);
    }, times: 30);

    [Fact]
    public void The_same_effort_gives_the_same_plan_on_any_thread()
    {
        var found = new PlanFound[4];
        Parallel.For(0, found.Length, i => found[i] = PlanSearch.Find(Task(TwoGroups().Model(), 60)));
        foreach (var each in found)
        {
            each.Score.ShouldBe(found[0].Score);
            each.Account.Steps.ShouldBe(found[0].Account.Steps);
        }
    }

    [Fact]
    public void People_are_kept_for_later_loads_where_vehicles_could_go_before_them()
    {
        // Ten people and four lorries, ready one after the other from 0 to 14 h, two lorries a load, one aircraft. Full of people the first load is ready at 12 h, and the second begins at 20 h. Without any it is ready
        // at 2 h, the aircraft is back at 10 h, and the second load goes when all is ready, at 14 h: 14 + 2 + 2 + 1, three onward.
        var model = new TinyLift().Vehicle("lorry", 9, 2.5, 3, 10).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 10, ["lorry 4"], full: 14).Model();
        new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).ClosureAt.ShouldBe(Tick.FromHours(28));
        var deployment = MovementStage.Answer(model, inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(22));
        deployment.Order.Seating.ShouldBe(Seating.Late);
    }

    [Fact]
    public void A_type_stays_on_the_ground_where_its_place_is_worth_more_to_another()
    {
        // One place. A small aircraft takes ten of the hundred people and the place for six hours, and the large one loads after it: 6 + 2 + 2 + 1, three onward. The large one alone takes all of them at once: 2 + 2 + 1 + 3.
        var model = new TinyLift().Type("small", seats: "10 persons", loading: "6 hours").Type("large").Field("FROM", 0, "1 places").Arrival("TO", 1_000)
            .Fleet("FROM", type: "small").Fleet("FROM", type: "large").Unit("unit", "FROM", 100).Model();
        new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).ClosureAt.ShouldBe(Tick.FromHours(14));
        var deployment = MovementStage.Answer(model, inDepth: true);
        deployment.ClosureAt.ShouldBe(Tick.FromHours(8));
        deployment.Sorties.ShouldHaveSingleItem().Aircraft!.Carrier.Id.ShouldBe("large");
    }

    [Fact]
    public void It_stops_when_the_bound_is_reached()
    {
        var model = TwoGroups().Model();
        var account = PlanSearch.Find(Task(model, 400) with { Bound = Tick.FromHours(10) }).Account;
        account.Tried.ShouldBeLessThan(400);
        (account.Steps[^1].ClosureAt, account.Stopped).ShouldBe((Tick.FromHours(10), "the bound is reached"));
    }

    [Fact]
    public void It_stops_when_nothing_is_left_to_try()
    {
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 300).Model();
        var account = PlanSearch.Find(Task(model, 400)).Account;
        (account.Tried, account.Stopped).ShouldBe((4, "there is nothing to decide"));
    }

    internal static Gen<LiftModel> Lifts =>
        from places in Gen.Choose(1, 3)
        from fleets in Gen.Choose(1, 2).ArrayOf(2)
        from count in Gen.Choose(2, 5)
        from units in Units.ArrayOf(count)
        from share in Gen.Elements("0 percent", "40 percent", "50 percent")
        select Made(places, fleets, units, share);

    private static Gen<(int Persons, int Lorries, int Ready)> Units =>
        from persons in Gen.Choose(20, 260)
        from lorries in Gen.Choose(0, 3)
        from ready in Gen.Choose(0, 12)
        select (persons, lorries, ready);

    private static PlanTask Task(LiftModel model, int effort) => new(model, new AirliftSimulation(model), model.Lines, effort) { Wish = new ArrivalWish(model, model.Lines) };

    private static LiftModel Made(int places, int[] fleets, (int Persons, int Lorries, int Ready)[] units, string share)
    {
        var lift = new TinyLift().Type("large").Type("small", payload: "15 tonnes", seats: "60 persons", hold: (12, 3, 2.8), turnRound: "2 hours").Vehicle("lorry", 8, 2.5, 2.7, 9)
            .Field("WEST", 0).Field("EAST", 2_600).Arrival("A", 1_000, $"{places} places").Arrival("B", 1_500, "1 places", share)
            .Fleet("WEST", fleets[0], "large").Fleet("EAST", fleets[1], "small");
        for (var i = 0; i < units.Length; i++)
            lift.Unit($"u-{i}", i % 2 == 0 ? "WEST" : "EAST", units[i].Persons, units[i].Lorries == 0 ? null : [$"lorry {units[i].Lorries}"], first: units[i].Ready, full: units[i].Ready + (i * 3));
        return lift.Model();
    }

    private static TinyLift Crossed(string? share) => new TinyLift()
        .Field("WEST", 0).Field("EAST", 3_000).Arrival("NEAR-EAST", 2_500).Arrival("NEAR-WEST", 500, share: share)
        .Fleet("WEST").Fleet("EAST").Unit("west", "WEST", 100).Unit("east", "EAST", 100);
}

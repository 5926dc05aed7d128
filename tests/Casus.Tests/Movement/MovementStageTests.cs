// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;
using Casus.Tests.Law;
using Casus.Tests.Movement.Plan;

namespace Casus.Tests.Movement;

public sealed class MovementStageTests
{
    [Fact]
    public void Closure_is_the_last_unloading_and_the_time_from_there_to_ready()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 200, first: 10, full: 20).Move();
        deployment.FirstArrivalAt.ShouldBe(Tick.FromHours(19));
        deployment.ClosureAt.ShouldBe(Tick.FromHours(31), "empty at 28 h, and three hours onward");
        (deployment.Flights, deployment.Persons, deployment.Vehicles).ShouldBe((2, 200, 0));
    }

    [Fact]
    public void The_curve_counts_what_has_been_unloaded()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 250).Move();
        deployment.Curve.ShouldBe([new CurvePoint(Tick.FromHours(5), 100, 0), new CurvePoint(Tick.FromHours(13), 200, 0), new CurvePoint(Tick.FromHours(21), 250, 0)]);
    }

    [Fact]
    public void Loads_unloaded_at_one_moment_are_one_point_of_the_curve() =>
        new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 2).Unit("unit", "FROM", 200).Move().Curve.ShouldBe([new CurvePoint(Tick.FromHours(5), 200, 0)]);

    [Fact]
    public void A_curve_never_falls_and_ends_with_all_that_was_moved() => Always.Holds(PlanSearchTests.Lifts, model =>
    {
        var deployment = MovementStage.Answer(model, inDepth: false);
        if (deployment.Sorties.IsEmpty)
            return;
        for (var i = 1; i < deployment.Curve.Length; i++)
        {
            deployment.Curve[i].At.ShouldBeGreaterThan(deployment.Curve[i - 1].At);
            deployment.Curve[i].Persons.ShouldBeGreaterThanOrEqualTo(deployment.Curve[i - 1].Persons);
            deployment.Curve[i].Vehicles.ShouldBeGreaterThanOrEqualTo(deployment.Curve[i - 1].Vehicles);
        }
        (deployment.Curve[^1].Persons, deployment.Curve[^1].Vehicles).ShouldBe((deployment.Persons, deployment.Vehicles));
    });

    [Fact]
    public void Late_aircraft_are_named_as_the_bottleneck()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", first: "30 hours", all: "30 hours").Unit("unit", "FROM", 80).Move();
        deployment.Bottleneck.ShouldBe(Relaxation.AircraftReadiness);
        Without(deployment, Relaxation.AircraftReadiness).ShouldBe(8, "two to load, two to fly, one to unload, three onward");
        Without(deployment, Relaxation.Places).ShouldBe(38);
    }

    [Fact]
    public void A_single_place_is_named_as_the_bottleneck()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 8).Unit("unit", "FROM", 800).Move();
        deployment.ClosureAt.ShouldBe(Tick.FromHours(15), "eight hours of unloading from 4 h");
        Without(deployment, Relaxation.Places).ShouldBe(8, "all at once");
        Without(deployment, Relaxation.Service).ShouldBe(5, "no time on the ground either, and that is sooner still");
        deployment.Bottleneck.ShouldBe(Relaxation.Service);
    }

    [Fact]
    public void One_aircraft_for_many_loads_is_named_as_the_bottleneck()
    {
        // Three loads of one aircraft: 5 h, 13 h, 21 h. With a second one the last is empty at 13 h.
        var deployment = new TinyLift().Type(loading: "0 hours", unloading: "0 hours", turnRound: "0 hours").Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 300).Move();
        deployment.ClosureAt.ShouldBe(Tick.FromHours(13), "2, 6 and 10 h, and three hours onward");
        deployment.Bottleneck.ShouldBe(Relaxation.Fleet);
        Without(deployment, Relaxation.Fleet).ShouldBe(9);
    }

    [Fact]
    public void A_parliament_that_takes_its_time_is_named_as_the_bottleneck()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 80, gate: 40, first: 10).Move();
        deployment.Bottleneck.ShouldBe(Relaxation.Gates);
        Without(deployment, Relaxation.Gates).ShouldBe(18);
        Without(deployment, Relaxation.UnitReadiness).ShouldBe(48, "ready at once and not let go");
    }

    [Fact]
    public void A_unit_that_is_not_ready_is_named_as_the_bottleneck()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 80, ordered: 2, first: 50).Move();
        deployment.Bottleneck.ShouldBe(Relaxation.UnitReadiness);
        Without(deployment, Relaxation.UnitReadiness).ShouldBe(10);
    }

    [Fact]
    public void A_closed_airfield_is_named_as_the_bottleneck()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "40 hours").Fleet("FROM").Unit("unit", "FROM", 80).Move();
        deployment.Bottleneck.ShouldBe(Relaxation.ArrivalsOpen);
        Without(deployment, Relaxation.ArrivalsOpen).ShouldBe(8);
    }

    [Fact]
    public void Where_no_constraint_alone_brings_it_forward_by_a_hundredth_there_is_no_bottleneck()
    {
        // A column: nothing that concerns aircraft or airfields moves it, and it was ready when ordered.
        var deployment = new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100).Unit("unit", "FROM", 150).Move();
        deployment.Bottleneck.ShouldBe(Relaxation.None);
    }

    [Fact]
    public void Every_constraint_is_taken_away_once_and_alone() =>
        Shipped.Pass("kazakhstan-2022", "council-adopts").Movement.ShouldNotBeNull().Relaxed.Select(each => each.Relaxation)
            .ShouldBe(Relaxations.OnBestEvidence);

    [Fact]
    public void On_best_evidence_the_movement_of_January_2022_is_complete_and_lies_above_its_bound()
    {
        var movement = Shipped.Pass("kazakhstan-2022", "council-adopts").Movement.ShouldNotBeNull();
        movement.Unmoved.ShouldBeEmpty();
        movement.Bound.ShouldNotBeNull().ClosureAt.ShouldBeLessThanOrEqualTo(movement.ClosureAt.ShouldNotBeNull());
        movement.Persons.ShouldBe(movement.Lines.Sum(line => line.Persons));
        movement.Because.Because.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_constraint_taken_away_never_puts_closure_off() => Always.Holds(PlanSearchTests.Lifts, model =>
    {
        var deployment = MovementStage.Answer(model, inDepth: true, new LiftChoices { Effort = 40 });
        if (deployment.ClosureAt is not { } closure)
            return;
        deployment.Relaxed.Length.ShouldBe(Relaxations.OnBestEvidence.Length);
        deployment.Relaxed.ShouldAllBe(each => each.ClosureAt <= closure);
        if (deployment.Bottleneck != Relaxation.None)
            Without(deployment, deployment.Bottleneck).ShouldBe(deployment.Relaxed.Min(each => each.ClosureAt.Hours));
    }, times: 12);

    [Fact]
    public void A_rule_asked_for_dispatches_without_a_search()
    {
        var model = PlanSearchTests.TwoGroups().Model();
        var deployment = MovementStage.Answer(model, inDepth: true, new LiftChoices { Rule = DispatchRule.LongestWay });
        deployment.Plan.ShouldBeNull();
        deployment.Order.Rule.ShouldBe(DispatchRule.LongestWay);
        deployment.ClosureAt.ShouldBe(new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(DispatchRule.LongestWay), Relaxation.None).ClosureAt);
        deployment.Relaxed.ShouldAllBe(each => !each.Replanned);
    }

    [Fact]
    public void A_replication_carries_out_the_plan_of_best_evidence()
    {
        var model = PlanSearchTests.TwoGroups().Model();
        var best = MovementStage.Answer(model, inDepth: true);
        var again = MovementStage.Answer(PlanSearchTests.TwoGroups().Model(new KeyedDraws(1, 0)), inDepth: false, LiftChoices.None, best.Order);
        again.ClosureAt.ShouldBe(best.ClosureAt);
        (again.Plan, again.Bound, again.Relaxed.Length).ShouldBe((null, null, 0));
        MovementStage.Answer(model, inDepth: false).ClosureAt.ShouldNotBe(best.ClosureAt, "the rule alone");
    }

    [Fact]
    public void Of_two_limits_that_gain_alike_the_narrower_is_named() =>
        MovementStage.BottleneckOf(Tick.FromHours(10), [new RelaxedClosure(Relaxation.Places, Tick.FromHours(5)), new RelaxedClosure(Relaxation.ArrivalPlaces, Tick.FromHours(5))]).ShouldBe(Relaxation.ArrivalPlaces);

    [Fact]
    public void A_gain_of_less_than_a_hundredth_names_no_bottleneck() =>
        MovementStage.BottleneckOf(Tick.FromHours(1000), [new RelaxedClosure(Relaxation.Fleet, Tick.FromHours(991))]).ShouldBe(Relaxation.None);

    private static double Without(Deployment deployment, Relaxation relaxation) => deployment.Relaxed.Single(each => each.Relaxation == relaxation).ClosureAt.Hours;
}

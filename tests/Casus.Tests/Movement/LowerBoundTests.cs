// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Movement;

public sealed class LowerBoundTests
{
    [Fact]
    public void A_load_without_any_queue_is_as_early_as_the_bound()
    {
        // Ready at 10 h, loaded at 12 h, landed at 14 h, empty at 15 h, onward three hours.
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 80, first: 10).Move();
        deployment.Bound.ShouldBe(new ClosureBound(Tick.FromHours(18), "load 1 of unit on its way without any queue"));
        deployment.ClosureAt.ShouldBe(deployment.Bound.ShouldNotBeNull().ClosureAt);
    }

    [Fact]
    public void An_aircraft_that_comes_late_lies_above_the_bound()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", first: "30 hours", all: "30 hours").Unit("unit", "FROM", 80, first: 10).Move();
        deployment.Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(18));
        deployment.ClosureAt.ShouldBe(Tick.FromHours(38));
    }

    [Fact]
    public void All_loads_through_one_place_cannot_be_faster_than_their_unloading_together()
    {
        // Four aircraft land at 4 h; four hours of unloading through one place, and three onward: 11 h.
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 4).Unit("unit", "FROM", 400).Move();
        deployment.Bound.ShouldBe(new ClosureBound(Tick.FromHours(11), "unloading of all loads through the places of TO"));
        deployment.ClosureAt.ShouldBe(Tick.FromHours(11));
    }

    [Fact]
    public void Through_two_places_it_takes_half_as_long()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "2 places").Fleet("FROM", number: 4).Unit("unit", "FROM", 400).Move();
        deployment.Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(9));
        deployment.ClosureAt.ShouldBe(Tick.FromHours(9));
    }

    [Fact]
    public void An_airfield_that_opens_late_is_in_the_bound() =>
        new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "20 hours").Fleet("FROM").Unit("unit", "FROM", 80).Move().Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(24));

    [Fact]
    public void A_column_is_bound_by_its_own_march() =>
        new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100).Unit("unit", "FROM", 150, first: 10).Move().Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(20));

    [Fact]
    public void No_random_movement_closes_before_its_bound() => Always.Holds(AirliftSimulationTests.Lifts, model => Holds(model), times: 300);

    [Fact]
    public void No_replication_of_January_2022_closes_before_its_bound()
    {
        foreach (var model in AirliftSimulationTests.January.Value)
            Holds(model);
    }

    private static void Holds(LiftModel model)
    {
        var sorties = AirliftSimulation.Run(model, model.Lines, Relaxation.None, out _);
        if (sorties.IsEmpty)
            return;
        var bound = LowerBound.Of(model, sorties, Tick.Zero);
        bound.ClosureAt.ShouldBeLessThanOrEqualTo(sorties[^1].UnloadedAt, bound.Says);
        bound.ClosureAt.ShouldBeGreaterThan(Tick.Zero);
    }
}

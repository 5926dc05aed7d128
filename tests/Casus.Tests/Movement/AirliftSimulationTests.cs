// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>Small movements worked out by hand. A leg of 1,000 km takes two hours, loading two, unloading one, turning round one.</summary>
public sealed partial class AirliftSimulationTests
{
    [Fact]
    public void One_aircraft_and_one_load_go_step_by_step()
    {
        // Ordered at 4 h, let go at 6 h, ready at 10 h. The aircraft is ready two hours after the order and stands at the place of loading.
        var sortie = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", first: "2 hours", all: "2 hours").Unit("unit", "FROM", 80, ordered: 4, gate: 6, first: 10).Move().Sorties.ShouldHaveSingleItem();
        Times(sortie).ShouldBe((10, 6, 10, 12, 14, 14, 15));
        (sortie.Persons, sortie.Number, sortie.Aircraft!.Id).ShouldBe((80, 0, "fleet-1/1"));
    }

    [Fact]
    public void Two_loads_of_one_aircraft_go_one_after_the_other_with_the_empty_leg_between_them()
    {
        // First part ready at 10 h, all at 20 h: half of the unit, the first load, at 15 h. Back at 20 + 1 + 2 = 23 h.
        var sorties = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 200, first: 10, full: 20).Move().Sorties;
        sorties.Select(Times).ShouldBe([(15, 0, 15, 17, 19, 19, 20), (20, 23, 23, 25, 27, 27, 28)]);
        sorties.Select(each => each.Number).ShouldBe([0, 1]);
    }

    [Fact]
    public void An_aircraft_from_another_base_flies_to_the_place_of_loading_first() =>
        Times(new TinyLift().Field("FROM", 0).Field("BASE", -500).Arrival("TO", 1_000).Fleet("BASE").Unit("unit", "FROM", 50).Move().Sorties.Single()).ShouldBe((0, 1, 1, 3, 5, 5, 6));

    [Fact]
    public void Where_there_is_one_place_the_second_aircraft_waits_for_the_first_to_leave()
    {
        var sorties = new TinyLift().Field("FROM", 0, places: "1 places").Arrival("TO", 1_000).Fleet("FROM", number: 2).Unit("unit", "FROM", 200).Move().Sorties;
        sorties.Select(Times).ShouldBe([(0, 0, 0, 2, 4, 4, 5), (0, 0, 2, 4, 6, 6, 7)]);
    }

    [Fact]
    public void Where_there_is_one_place_to_unload_the_second_aircraft_waits_with_its_load()
    {
        // Unloading takes one hour; the second lands with the first at 4 h and begins at 5 h.
        var sorties = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 2).Unit("unit", "FROM", 200).Move().Sorties;
        sorties.Select(each => (each.LandedAt.Hours, each.UnloadingAt.Hours, each.UnloadedAt.Hours)).ShouldBe([(4, 4, 5), (4, 5, 6)]);
    }

    [Fact]
    public void A_place_that_falls_free_is_taken_at_that_moment_by_who_lands_then()
    {
        // The second unit is ready an hour later and lands at 5 h, when the first has just unloaded.
        var sorties = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 2).Unit("u-1", "FROM", 100).Unit("u-2", "FROM", 100, first: 1).Move().Sorties;
        sorties.Select(each => (each.LandedAt.Hours, each.UnloadingAt.Hours, each.UnloadedAt.Hours)).ShouldBe([(4, 4, 5), (5, 5, 6)]);
    }

    [Fact]
    public void Who_has_waited_goes_before_who_lands_as_the_place_falls_free()
    {
        // Three aircraft, one place: the first two land at 4 h, the third at 5 h, just as the first leaves its place to the second.
        var sorties = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 3).Unit("u-1", "FROM", 200).Unit("u-2", "FROM", 100, first: 1).Move().Sorties;
        sorties.Select(each => (each.Line.Id, each.LandedAt.Hours, each.UnloadingAt.Hours)).ShouldBe([("u-1", 4, 4), ("u-1", 4, 5), ("u-2", 5, 6)]);
    }

    [Fact]
    public void Of_aircraft_free_at_the_same_moment_the_first_of_the_plan_takes_the_first_load()
    {
        var sorties = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 3).Unit("unit", "FROM", 300).Move().Sorties;
        sorties.Select(each => (each.Number, each.Aircraft!.Id)).ShouldBe([(0, "fleet-1/1"), (1, "fleet-1/2"), (2, "fleet-1/3")]);
    }

    [Fact]
    public void A_free_aircraft_takes_the_load_that_it_can_begin_to_load_soonest()
    {
        // The far unit stands first in the order; it is 500 km off, the near one here.
        new TinyLift().Field("HERE", 0).Field("THERE", -500).Arrival("TO", 1_000).Fleet("HERE").Unit("far", "THERE", 50).Unit("near", "HERE", 50).Move().Sorties.Select(each => each.Line.Id).ShouldBe(["near", "far"]);
        new TinyLift().Field("HERE", 0).Field("THERE", -500).Arrival("TO", 1_000).Fleet("HERE").Unit("far", "THERE", 50).Unit("near", "HERE", 50, first: 2).Move().Sorties[0].Line.Id.ShouldBe("far");
        new TinyLift().Field("HERE", 0).Arrival("TO", 1_000).Fleet("HERE").Unit("u-2", "HERE", 50).Unit("u-1", "HERE", 50).Move().Sorties[0].Line.Id.ShouldBe("u-2", "at a tie the order of the lines");
    }

    [Fact]
    public void Nobody_lands_before_the_airfield_is_open()
    {
        var sortie = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "20 hours").Fleet("FROM").Unit("unit", "FROM", 50).Move().Sorties.Single();
        Times(sortie).ShouldBe((0, 0, 0, 2, 20, 20, 21));
    }

    [Fact]
    public void A_neighbour_near_by_marches_and_needs_no_aircraft()
    {
        // 100 km by a road of one and a half times, at 30 km/h, after two hours of forming up: 2 + 5 = 7 h, once all of it is ready.
        var sortie = new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100, openFrom: "90 hours").Vehicle("lorry", 8, 2.5, 3, 10)
            .Unit("unit", "FROM", 150, ["lorry 3"], gate: 4, first: 5, full: 10).Move().Sorties.Single();
        Times(sortie).ShouldBe((10, 10, 10, 10, 17, 17, 17));
        (sortie.Aircraft, sortie.Persons, sortie.Vehicles.Length).ShouldBe((null, 150, 3));
    }

    [Fact]
    public void Vehicles_and_people_share_a_load_and_what_is_left_takes_the_next()
    {
        // Two lorries of nine metres leave two of twenty metres free: ten of a hundred people. The third lorry leaves eleven, 55 people; the rest fly without.
        var sorties = new TinyLift().Vehicle("lorry", 9, 2.5, 3, 10).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 3).Unit("unit", "FROM", 100, ["lorry 3"]).Move().Sorties;
        sorties.Select(each => (each.Vehicles.Length, each.Persons)).ShouldBe([(2, 10), (1, 55), (0, 35)]);
    }

    [Fact]
    public void What_fits_into_no_aircraft_is_told_as_unmoved_and_the_rest_goes()
    {
        var deployment = new TinyLift().Vehicle("crane", 12, 4.5, 3, 30).Vehicle("lorry", 9, 2.5, 3, 10).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 20, ["crane 2", "lorry 1"]).Move();
        deployment.Persons.ShouldBe(20);
        deployment.Vehicles.ShouldBe(1);
        var (line, persons, vehicles) = deployment.Unmoved.ShouldHaveSingleItem();
        (line.Id, persons, vehicles).ShouldBe(("unit", 0, 2));
        deployment.ClosureAt.ShouldBeNull("a unit that is not complete has not closed");
        deployment.Bound.ShouldBeNull();
        deployment.FirstArrivalAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_bigger_aircraft_takes_what_the_smaller_cannot_and_leaves_it_the_rest()
    {
        var deployment = new TinyLift().Type().Type("big", payload: "120 tonnes", hold: (36, 6.4, 4.4)).Vehicle("crane", 12, 4.5, 3, 30).Field("FROM", 0).Arrival("TO", 1_000)
            .Fleet("FROM").Fleet("FROM", type: "big").Unit("unit", "FROM", 0, ["crane 3"]).Move();
        deployment.Unmoved.ShouldBeEmpty();
        deployment.Sorties.ShouldAllBe(each => each.Aircraft!.Carrier.Id == "big");
    }

    [Fact]
    public void Without_aircraft_nothing_moves()
    {
        var deployment = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Unit("unit", "FROM", 50).Move();
        deployment.Sorties.ShouldBeEmpty();
        deployment.Unmoved.Single().Persons.ShouldBe(50);
        (deployment.FirstArrivalAt, deployment.ClosureAt, deployment.Last).ShouldBe((null, null, null));
    }

    [Fact]
    public void With_nothing_to_move_nothing_moves() => new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Move().Sorties.ShouldBeEmpty();

    [Fact]
    public void Sorties_are_told_in_the_order_in_which_they_were_empty()
    {
        var sorties = new TinyLift().Field("NEAR", 500).Field("FAR", -2_000).Arrival("TO", 1_000).Fleet("FAR").Fleet("NEAR").Unit("a-far", "FAR", 50).Unit("b-near", "NEAR", 50).Move().Sorties;
        sorties.Select(each => each.Line.Id).ShouldBe(["b-near", "a-far"]);
    }

    private static (double, double, double, double, double, double, double) Times(Sortie sortie) =>
        (sortie.ReadyAt.Hours, sortie.AircraftAt.Hours, sortie.LoadingAt.Hours, sortie.TakeOffAt.Hours, sortie.LandedAt.Hours, sortie.UnloadingAt.Hours, sortie.UnloadedAt.Hours);
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

/// <summary>
/// What a dispatcher looks at before an aircraft takes a load: the rest of its crew, who else would be sooner, how many people go along. A leg of 1,000 km takes two hours, loading two, unloading one, turning round one.
/// </summary>
public sealed class DispatchChoicesTests
{
    [Fact]
    public void A_crew_rests_where_it_is_when_it_would_have_to_rest_before_loading_anyhow()
    {
        // On duty 0-5 h, turned round at 6 h. It could fly back by 8 h within its duty of eight hours and would then rest there until 18 h; rested at 15 h where it is, it begins to load at 17 h.
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "8", "10") };
        var second = made.Sorties()[1];
        (second.TakenAt.Hours, second.Rested.Hours, second.AircraftAt.Hours, second.LoadingAt.Hours, second.UnloadedAt.Hours).ShouldBe((6, 9, 17, 17, 22));
    }

    [Fact]
    public void A_crew_flies_back_at_once_where_another_waits_for_it_at_its_base()
    {
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("2", "8", "10") };
        var second = made.Sorties()[1];
        (second.Rested.Hours, second.LoadingAt.Hours).ShouldBe((0, 8));
    }

    [Fact]
    public void While_a_crew_rests_another_aircraft_may_take_the_load()
    {
        // The first aircraft is rested at 15 h; the second one comes at 12 h and takes the second load.
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>("2 aircraft"), AllReady = made.Says<Hours>("12 hours"), Crews = made.Crews("1", "8", "10") };
        made.Sorties().Select(each => (each.Aircraft!.Id, each.LoadingAt.Hours)).ShouldBe([("fleet/1", 0), ("fleet/2", 12)]);
    }

    [Fact]
    public void The_last_load_waits_for_the_aircraft_that_is_sooner_where_the_plan_says_so()
    {
        // One needs six hours to come and would have it in place at 11 h. The other is ready at 2 h and has it there at 7 h.
        var model = new TinyLift().Field("FAR", -3_000).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FAR", id: "far").Fleet("FROM", first: "2 hours", all: "2 hours", id: "near").Unit("unit", "FROM", 100).Model();
        var simulation = new AirliftSimulation(model);
        var rule = DispatchOrder.By(DispatchRule.Soonest);
        Taken(rule).ShouldBe(("far/1", 11));
        Taken(rule with { Yields = true }).ShouldBe(("near/1", 7));

        (string, double) Taken(DispatchOrder order)
        {
            simulation.Run(model.Lines, order, Relaxation.None).UnmovedUnits.ShouldBe(0);
            var sortie = simulation.Sorties().ShouldHaveSingleItem();
            return (sortie.Aircraft!.Id, sortie.UnloadedAt.Hours);
        }
    }

    [Fact]
    public void Where_both_are_needed_neither_leaves_its_load_to_the_other()
    {
        var model = new TinyLift().Field("FAR", -3_000).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FAR", id: "far").Fleet("FROM", first: "2 hours", all: "2 hours", id: "near").Unit("unit", "FROM", 200).Model();
        var simulation = new AirliftSimulation(model);
        simulation.Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest) with { Yields = true }, Relaxation.None);
        simulation.Sorties().Select(each => (each.Aircraft!.Id, each.UnloadedAt.Hours)).ShouldBe([("near/1", 7), ("far/1", 11)]);
    }

    [Theory]
    [InlineData(Seating.Filled, 10, 12, "two lorries and all people are 12 of 14")]
    [InlineData(Seating.Even, 5, 7, "two of four lorries and half of the people")]
    [InlineData(Seating.Late, 0, 2, "there is room for all ten beside the other two lorries")]
    public void People_go_with_the_vehicles_as_the_plan_seats_them(Seating seating, int persons, double ready, string why)
    {
        // Ten people and four lorries, ready one after the other from 0 to 14 h; two lorries of 9 m stand in a hold of 20 m and leave room for a tenth of a hundred people.
        var made = new MadeLift { Persons = 10, Vehicles = [new VehicleCount("lorry", 4)], Full = 14 };
        made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>("2 aircraft") };
        var sorties = made.Sorties(order: DispatchOrder.By(DispatchRule.Soonest) with { Seating = seating });
        sorties.Select(each => each.VehicleTotal).ShouldBe([2, 2]);
        sorties.Select(each => each.Persons).ShouldBe([persons, 10 - persons]);
        sorties[0].LoadingAt.ShouldBe(Tick.FromHours(ready), why);
        sorties[1].LoadingAt.ShouldBe(Tick.FromHours(14));
    }

    [Fact]
    public void A_type_that_the_plan_leaves_on_the_ground_flies_nothing()
    {
        var model = new TinyLift().Type("large").Type("small", seats: "10 persons").Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", type: "large").Fleet("FROM", type: "small").Unit("unit", "FROM", 300).Model();
        var simulation = new AirliftSimulation(model);
        var rule = DispatchOrder.By(DispatchRule.Soonest);
        simulation.Run(model.Lines, rule, Relaxation.None);
        simulation.Sorties().Select(each => each.Aircraft!.Carrier.Id).Distinct().Order().ShouldBe(["large", "small"]);
        simulation.Run(model.Lines, rule with { Grounded = ["small"] }, Relaxation.None).UnmovedUnits.ShouldBe(0);
        simulation.Sorties().Select(each => each.Aircraft!.Carrier.Id).Distinct().ShouldBe(["large"]);
    }

    [Fact]
    public void A_type_takes_first_of_the_line_that_claims_it()
    {
        // Both units are ready; each type would take of the first one. The second claims the large one.
        var model = new TinyLift().Type("large").Type("small", seats: "60 persons").Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", type: "large").Fleet("FROM", type: "small").Unit("u-1", "FROM", 60).Unit("u-2", "FROM", 100).Model();
        var simulation = new AirliftSimulation(model);
        var rule = DispatchOrder.By(DispatchRule.Soonest);
        simulation.Run(model.Lines, rule, Relaxation.None);
        simulation.Sorties().Select(each => (each.Line.Id, each.Aircraft!.Carrier.Id)).ShouldBe([("u-1", "large"), ("u-2", "small"), ("u-2", "large")]);
        simulation.Run(model.Lines, rule with { Lines = rule.Lines.Add("u-2", new LineOrder(null, null, null) { Claims = "large" }) }, Relaxation.None);
        simulation.Sorties().Select(each => (each.Line.Id, each.Aircraft!.Carrier.Id)).ShouldBe([("u-1", "small"), ("u-2", "large")]);
    }

    [Fact]
    public void No_crew_without_a_relief_works_two_loads_beyond_its_duty()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (duty, rest, aircraft) = (6 + (seed % 9), 8 + (seed % 5), 1 + (seed % 3));
            var made = new MadeLift { Persons = 900, Full = seed % 4 * 6 };
            made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>($"{aircraft} aircraft"), Crews = made.Crews("1", $"{duty}", $"{rest}") };
            var sorties = made.Sorties(order: DispatchOrder.By(DispatchRule.Soonest) with { Yields = seed % 2 == 0 });
            sorties.Sum(each => each.Persons).ShouldBe(900);
            foreach (var flights in sorties.GroupBy(each => each.Aircraft!.Id).Select(own => own.OrderBy(each => each.LoadingAt).ToArray()))
            {
                for (var i = 1; i < flights.Length; i++)
                {
                    var rested = flights[i].LoadingAt - flights[i - 1].UnloadedAt >= Tick.FromHours(rest);
                    (rested || flights[i].UnloadedAt - flights[i - 1].LoadingAt <= Tick.FromHours(duty)).ShouldBeTrue($"{flights[i].Aircraft!.Id}, load {i + 1}, seed {seed}");
                }
            }
        }
    }
}

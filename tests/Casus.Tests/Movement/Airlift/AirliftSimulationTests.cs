// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;
using Casus.World;
using NodaTime;

namespace Casus.Tests.Movement;

/// <summary>Small movements worked out by hand. A leg of 1,000 km takes two hours, loading two, unloading one, turning round one.</summary>
public sealed class AirliftSimulationTests
{
    [Fact]
    public void Two_loads_of_one_aircraft_go_one_after_the_other_with_the_empty_leg_between_them()
    {
        // First part ready at 10 h, all at 20 h: half of the unit, the first load, at 15 h. Back at 20 + 1 + 2 = 23 h.
        var made = new MadeLift { Persons = 200, First = 10, Full = 20 };
        made.Sorties().Select(Times).ShouldBe([(15, 15, 15, 17, 19, 19, 20), (20, 23, 23, 25, 27, 27, 28)]);
    }

    [Fact]
    public void An_aircraft_leaves_its_base_in_time_to_be_there_when_the_load_is_ready()
    {
        var made = new MadeLift { First = 10 };
        made.Base = made.FieldAt("BASE", -500, "AAA");
        made.Fleet = made.Fleet with { Base = "BASE" };
        var sortie = made.Sorties().Single();
        Times(sortie).ShouldBe((10, 10, 10, 12, 14, 14, 15));
        (sortie.TakenAt.Hours, sortie.PositionedFrom, Math.Round(sortie.EmptyKilometres)).ShouldBe((0, "BASE", 500));
    }

    [Fact]
    public void Where_there_is_one_team_the_second_aircraft_waits_on_its_place()
    {
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>("2 aircraft") };
        made.From = made.From with { Handling = made.Says<Teams>("1 teams") };
        made.Sorties().Select(each => each.LoadingAt.Hours).ShouldBe([0, 2]);
        made.Sorties(relaxed: Relaxation.DeparturePlaces).Select(each => each.LoadingAt.Hours).ShouldBe([0, 0]);
        made.Sorties(relaxed: Relaxation.ArrivalPlaces).Select(each => each.LoadingAt.Hours).ShouldBe([0, 2]);
    }

    [Fact]
    public void A_crew_rests_where_it_is_when_it_could_not_end_what_comes_next()
    {
        // On duty 0-5 h. The leg back, from 6 h, would end at 8 h: it rests until 15 h, is back at 17 h, could not end five more hours by 21 h, and rests until 27 h.
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "6", "10") };
        var second = made.Sorties()[1];
        (second.LoadingAt.Hours, second.UnloadedAt.Hours, second.Rested.Hours).ShouldBe((27, 32, 19));
        made.Sorties(relaxed: Relaxation.Crews)[1].LoadingAt.Hours.ShouldBe(8);
    }

    [Fact]
    public void At_its_base_a_tired_crew_hands_over_to_one_that_waits()
    {
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("2", "6", "10") };
        var second = made.Sorties()[1];
        (second.LoadingAt.Hours, second.Rested.Hours).ShouldBe((17, 9));
    }

    [Fact]
    public void Where_a_plain_crew_could_not_end_a_load_an_augmented_one_is_called_and_without_one_the_line_says_so()
    {
        var made = new MadeLift();
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "4", "10", "8") };
        made.Sorties().Single().UnloadedAt.Hours.ShouldBe(5);
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "4", "10") };
        made.Run(out var totals).Unmoved().Single().Why.Single().ShouldContain("augmented crews");
        totals.ClosureAt.ShouldBeNull();
    }

    [Fact]
    public void Aircraft_for_which_there_is_no_crew_stay_on_the_ground()
    {
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Number = made.Says<AircraftCount>("2 aircraft"), Crews = made.Crews("0.5", "20", "10") };
        made.Sorties().Select(each => each.Aircraft!.Id).Distinct().ShouldBe(["fleet/1"]);
    }

    [Fact]
    public void Nothing_lands_outside_the_hours_of_an_airfield()
    {
        // Open 6-18 h of universal time. Over the field at 18 h, a second too late: lands at 6 h of the next day.
        var made = new MadeLift { First = 14 };
        made.To = made.To with { Hours = new OperatingHours { Opens = made.Says<Hours>("6 hours"), Lasts = made.Says<Hours>("12 hours") } };
        var sortie = made.Sorties().Single();
        (sortie.OverheadAt.Hours, sortie.LandedAt.Hours).ShouldBe((18, 30));
        made.Sorties(relaxed: Relaxation.ArrivalsOpen).Single().LandedAt.Hours.ShouldBe(18);

        // Asked at 3 h: six o'clock is three hours later.
        made.First = 0;
        made.RequestAt = new LocalDateTime(2022, 1, 5, 3, 0).WithOffset(Offset.Zero);
        made.Sorties().Single().LandedAt.Hours.ShouldBe(4);
        made.RequestAt = new LocalDateTime(2022, 1, 5, 0, 0).WithOffset(Offset.Zero);
        made.Sorties().Single().LandedAt.Hours.ShouldBe(6);
    }

    [Fact]
    public void What_cannot_land_before_an_airfield_closes_is_left_behind_and_says_so()
    {
        var made = new MadeLift { Persons = 200 };
        made.Arrival = made.Arrival with { ClosedFrom = made.Says<Hours>("6 hours") };
        var simulation = made.Run(out var totals);
        simulation.Sorties().Length.ShouldBe(1);
        (totals.UnmovedPersons, totals.ClosureAt).ShouldBe((100, null));
        simulation.CompletedAt[0].ShouldBe(long.MaxValue);
        simulation.Unmoved().Single().Why.ShouldContain(each => each.Contains("closed from 6.0 h", StringComparison.Ordinal));
    }

    [Fact]
    public void A_fault_holds_an_aircraft_on_its_place_in_drawn_runs_alone()
    {
        var made = new MadeLift();
        made.Plane = made.Plane with { Reliability = made.Says<Share>("50 percent"), Repair = made.Says<Hours>("3 hours") };
        made.Sorties().Single().TakeOffAt.Hours.ShouldBe(2);
        var delays = Enumerable.Range(0, 60).Select(i => made.Sorties(new KeyedDraws(1, (uint)i)).Single()).Select(each => (each.TakeOffAt - each.LoadedAt).Hours).ToArray();
        delays.Distinct().Order().ShouldBe([0, 3]);
        delays.Count(each => each > 0).ShouldBeInRange(18, 42, "half of them, within three standard deviations");
    }

    [Fact]
    public void A_state_that_refuses_is_flown_around_by_a_waypoint_and_without_one_the_line_says_so()
    {
        var made = new MadeLift { Outlines = Middle() };
        made.Plan = made.Plan with { Passages = [new Passage { Country = "MMM", Refused = true, Says = "No." }] };
        made.Run(out _).Unmoved().Single().Why.Single().ShouldContain("MMM refuses passage");
        made.Sorties(relaxed: Relaxation.Passages).Single().LandedAt.Hours.ShouldBe(4);

        made.Plan = made.Plan with { Waypoints = [new Waypoint { Id = "north", Latitude = 8, Longitude = 4.5 }] };
        var around = Geodesic.Kilometres(made.From.Position, new Coordinates(8, 4.5)) + Geodesic.Kilometres(new Coordinates(8, 4.5), made.To.Position);
        var sortie = made.Sorties().Single();
        sortie.Kilometres.ShouldBe(around, 1e-9);
        (sortie.LandedAt - sortie.TakeOffAt).ShouldBe(Tick.FromHours(around / 500));

        made.Plan = made.Plan with { Passages = [made.Plan.Passages[0] with { Members = ["BBB"] }] };
        made.Sorties().Single().LandedAt.Hours.ShouldBe(4, "the refusal is about somebody else");
    }

    [Fact]
    public void Leave_to_pass_that_comes_later_is_waited_for()
    {
        var made = new MadeLift { Outlines = Middle() };
        made.Plan = made.Plan with { Passages = [new Passage { Country = "MMM", Opens = made.Says<Hours>("30 hours"), Says = "Later." }] };
        var sortie = made.Sorties().Single();
        (sortie.LoadedAt.Hours, sortie.TakeOffAt.Hours, sortie.LandedAt.Hours).ShouldBe((2, 30, 32));
    }

    [Fact]
    public void Where_there_is_no_fuel_the_load_is_that_of_the_way_out_and_back()
    {
        // 40 t as far as 1,500 km, 10 t as far as 2,500 km: 25 t over 2,000 km, there and back. Two lorries of 10 t and no third one.
        var made = new MadeLift();
        made.Plane = made.Plane with
        {
            Range = made.Says<Metres>("1500 kilometres"),
            Farther = [new PayloadAtRange { Payload = made.Says<Tonnes>("10 tonnes"), Range = made.Says<Metres>("2500 kilometres") }],
        };
        made.Sorties().Single().Allowed.ShouldBe(40);
        made.To = made.To with { Fuel = false };
        made.Sorties().Single().Allowed.ShouldBe(25, 1e-6);
    }

    [Fact]
    public void A_column_halts_by_night_and_waits_at_the_border()
    {
        // 1,000 km by road of one and a half times at 30 km/h: 50 hours, ten a day: four halts of 14 hours. Two hours to form up, two at the border.
        var made = new MadeLift();
        made.Plan = made.Plan with { RoadLimit = made.Says<Metres>("2000 kilometres"), MarchDay = made.Says<Hours>("10 hours"), RoadBorder = made.Says<Hours>("2 hours") };
        var sortie = made.Sorties().Single();
        sortie.Aircraft.ShouldBeNull();
        sortie.UnloadedAt.Hours.ShouldBe(50 + 56 + 2 + 2, 0.001);
    }

    [Fact]
    public void Trains_leave_a_station_one_after_the_other()
    {
        // Two trains of 100 people: the first stands at 8 h, loads six, runs 20 h at 50 km/h, unloads four; the second stands two hours later.
        var made = new MadeLift { Persons = 200 };
        made.Plan = made.Plan with
        {
            Rail = new RailRule
            {
                Detour = made.Says<Ratio>("1 ratio"),
                Speed = made.Says<Speed>("50 km/h"),
                Loading = made.Says<Hours>("6 hours"),
                Unloading = made.Says<Hours>("4 hours"),
                TrainVehicles = made.Says<Vehicles>("30 vehicles"),
                TrainPersons = made.Says<Persons>("100 persons"),
                Interval = made.Says<Hours>("2 hours"),
                Assembling = made.Says<Hours>("8 hours"),
            },
        };
        var rule = DispatchOrder.By(DispatchRule.Soonest);
        var order = rule with { Lines = rule.Lines.Add("unit", new LineOrder(null, Mode.Rail, null)) };
        made.Sorties(order: order).Select(each => (each.Persons, each.LoadingAt.Hours, each.UnloadedAt.Hours)).ShouldBe([(100, 8, 38), (100, 10, 40)]);
        made.Sorties().ShouldAllBe(each => each.Aircraft != null);
    }

    [Fact]
    public void A_line_is_complete_with_its_share_and_all_that_is_critical()
    {
        // Three loads: two lorries with ten people, then one with 55, then 35 people alone; one aircraft.
        var made = new MadeLift { Persons = 100, Vehicles = [new VehicleCount("lorry", 3)] };
        made.Run(out var all).Closures().Single().Loads.ShouldBe(3);
        made.Plan = made.Plan with { CompleteAt = made.Says<Share>("60 percent") };
        made.Run(out var most);
        most.ClosureAt.ShouldNotBeNull().ShouldBeLessThan(all.ClosureAt!.Value);
    }

    private static StateOutlines Middle() => new([("MMM", [[new(-5, 4), new(5, 4), new(5, 5), new(-5, 5), new(-5, 4)]])]);

    private static (double, double, double, double, double, double, double) Times(Sortie sortie) =>
        (sortie.ReadyAt.Hours, sortie.AircraftAt.Hours, sortie.LoadingAt.Hours, sortie.TakeOffAt.Hours, sortie.LandedAt.Hours, sortie.UnloadingAt.Hours, sortie.UnloadedAt.Hours);
}

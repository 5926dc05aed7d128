// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Movement;

public sealed class OwedTimesTests
{
    [Fact]
    public void A_lone_load_owes_its_hours_to_each_step_of_its_way()
    {
        // Ordered at 5 h, ready at 12, national law at 20, loaded 22, over the field 24, open from 30, empty 31, onward three hours.
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "30 hours").Fleet("FROM").Unit("unit", "FROM", 80, ordered: 5, gate: 20, first: 12).Model();
        Parts(model, decided: 5).ShouldBe(
        [
            (DelayCause.Decision, 5.0),
            (DelayCause.Generation, 7.0),
            (DelayCause.Authorisation, 8.0),
            (DelayCause.Loading, 2.0),
            (DelayCause.EnRoute, 2.0),
            (DelayCause.ArrivalField, 6.0),
            (DelayCause.Unloading, 1.0),
            (DelayCause.Completeness, 3.0),
        ]);
    }

    [Fact]
    public void Waiting_for_the_aircraft_is_followed_back_along_what_it_did()
    {
        // One aircraft, two loads, both ready at once: the second waits while the first is loaded (2), flown (2), unloaded (1), and the aircraft turns round (1) and comes back (2).
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 200).Model();
        var owed = Owed(model, 0);
        owed.Where(each => each.Cause == DelayCause.Fleet).Select(each => each.Time.Hours).ShouldBe([2.0, 2.0, 1.0, 1.0, 2.0]);
        owed.First(each => each.Cause == DelayCause.Fleet).Says.ShouldContain("still took load 1 of unit aboard at FROM");
    }

    [Fact]
    public void An_aircraft_that_is_made_ready_late_is_named()
    {
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", first: "30 hours", all: "30 hours").Unit("unit", "FROM", 80, first: 10).Model();
        var fleet = Owed(model, 0).Single(each => each.Cause == DelayCause.Fleet);
        fleet.Time.ShouldBe(Tick.FromHours(20));
        fleet.Says.ShouldBe("fleet-1/1 made ready at FROM");
    }

    [Fact]
    public void A_queue_at_the_airfield_of_departure_is_owed_to_it()
    {
        // Two loads, two aircraft, one place: the second begins to load when the first is loaded.
        var model = new TinyLift().Field("FROM", 0, places: "1 places").Arrival("TO", 1_000).Fleet("FROM", number: 2).Unit("unit", "FROM", 200).Model();
        Owed(model, 0).Single(each => each.Cause == DelayCause.DepartureField).Time.ShouldBe(Tick.FromHours(2));
    }

    [Fact]
    public void A_march_is_owed_to_readiness_and_the_road()
    {
        // Ready at 10 h, forming and 150 km of road in seven hours, onward three.
        var model = new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100).Unit("unit", "FROM", 150, first: 10).Model();
        var owed = Owed(model, 0);
        owed.Select(each => each.Cause).ShouldBe([DelayCause.Generation, DelayCause.EnRoute, DelayCause.Completeness]);
        new Tick(owed.Sum(each => each.Time.Seconds)).ShouldBe(Tick.FromHours(20));
    }

    [Fact]
    public void The_parts_of_every_random_closure_add_up_to_it()
    {
        for (var seed = 0u; seed < 100; seed++)
            AddUp(new RichLift(seed).Model());
        Always.Holds(RandomLift.Models, AddUp, times: 100);
    }

    private static void AddUp(LiftModel model)
    {
        var simulation = new AirliftSimulation(model);
        var totals = simulation.Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None);
        var owed = OwedTimes.Of(model, simulation.Sorties(), simulation.Closures(), Tick.Zero);
        if (totals.ClosureAt is { } closure)
            owed.Sum(each => each.Time.Seconds).ShouldBe(closure.Seconds);
        owed.ShouldAllBe(each => each.Time > Tick.Zero && each.Says.Length > 0);
    }

    private static (DelayCause Cause, double Hours)[] Parts(LiftModel model, double decided) => [.. Owed(model, decided).Select(each => (each.Cause, each.Time.Hours))];

    private static ImmutableArray<OwedTime> Owed(LiftModel model, double decided)
    {
        var simulation = new AirliftSimulation(model);
        simulation.Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None);
        return OwedTimes.Of(model, simulation.Sorties(), simulation.Closures(), Tick.FromHours(decided));
    }
}

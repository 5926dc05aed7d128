// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Movement;

namespace Casus.Tests.Chain;

/// <summary>The way home and the rotation, by hand: 1,000 km at 500 km/h, loading two hours, unloading one, turning round one.</summary>
public sealed class MovementReturnTests
{
    [Fact]
    public void The_way_home_says_how_long_in_how_many_and_what_it_is_owed_to()
    {
        // May load at 100 h; one aircraft, at its base: there at 102, off at 104, home at 106, empty at 107. Round again: off at 108, there at 110, off at 112, home at 114, empty at 115.
        var home = Home(aircraft: 1, persons: 200, handOver: 0);
        (home.StartAt, home.FirstOffAt, home.FirstHomeAt).ShouldBe((Tick.FromHours(100), Tick.FromHours(104), Tick.FromHours(107)));
        (home.LastOffAt, home.LastHomeAt, home.Takes).ShouldBe((Tick.FromHours(112), Tick.FromHours(115), Tick.FromHours(15)));
        (home.Flights, home.Columns, home.Trains).ShouldBe((2, 0, 0));
        home.Unmoved.ShouldBeEmpty();
        home.Lines.ShouldHaveSingleItem().HomeAt.ShouldBe(Tick.FromHours(115));
        // Out empty and home loaded, twice.
        home.Kilometres.Share.ShouldBe(0.5, 1e-9);
        home.Owed.Sum(each => each.Time.Hours).ShouldBe(15, 1e-9);
        home.Owed[0].Cause.ShouldBe(DelayCause.Fleet);
        home.Owed.ShouldContain((DelayCause.Loading, Tick.FromHours(2)));
        home.Owed.ShouldContain((DelayCause.EnRoute, Tick.FromHours(2)));
        home.Owed.ShouldContain((DelayCause.Unloading, Tick.FromHours(1)));
    }

    [Fact]
    public void Handing_over_is_a_part_of_it()
    {
        var home = Home(aircraft: 2, persons: 100, handOver: 30);
        home.AllReadyAt.ShouldBe(Tick.FromHours(130));
        home.Owed[0].ShouldBe((DelayCause.Generation, Tick.FromHours(30)));
        home.Owed.Sum(each => each.Time.Hours).ShouldBe(home.Takes!.Value.Hours, 1e-9);
    }

    [Fact]
    public void A_rotation_counts_the_loads_home_of_aircraft_that_had_brought_one()
    {
        // ReliefPlannerTests works the times out; one flight out, one home by the same aircraft, 2,000 km in all and none of them empty; as two movements each is flown once more.
        var lift = new TinyLift { Relieves = ("10 hours", "50 percent", "0 hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 100);
        var relief = MovementRelief.Of(lift.Operate(inDepth: true).Relief.ShouldNotBeNull()).ShouldNotBeNull();
        (relief.StartAt, relief.RelievedAt, relief.HomeAt).ShouldBe((Tick.FromHours(18), Tick.FromHours(26), Tick.FromHours(34)));
        (relief.Persons, relief.FlightsIn, relief.FlightsHome, relief.BackHauls).ShouldBe((50, 1, 1, 1));
        relief.EmptyTogether.ShouldBe(0, 1e-6);
        relief.EmptyApart.ShouldBe(2_000, 1e-6);
        relief.EmptySaved.ShouldBe(2_000, 1e-6);
    }

    [Fact]
    public void A_rotation_after_the_mission_says_so()
    {
        var scenario = Shipped.Scenario("kazakhstan-2022", "then.rotation=60 days");
        MovementRelief.WhyNone(scenario, Shipped.Pass("kazakhstan-2022", "then.rotation=60 days")).ShouldBe("the withdrawal begins 12.2 days after closure, before the relief, which is due 60.0 days after it");
    }

    [Fact]
    public void A_rotation_can_be_set_on_a_case_that_states_none()
    {
        string[] settings = ["then.rotation=5 days", "then.rotation.share=20 percent", "lift.effort=20"];
        var pass = Shipped.Pass("kazakhstan-2022", settings);
        var relief = MovementRelief.Of(pass).ShouldNotBeNull();
        relief.StartAt.ShouldBe(pass.Movement!.ClosureAt!.Value + Tick.FromHours(120));
        relief.Persons.ShouldBe(pass.Movement.Lines.Sum(line => (int)Math.Ceiling((line.Persons * 0.2) - 1e-9)));
        relief.BackHauls.ShouldBeInRange(0, relief.FlightsHome);
        relief.Together.Loaded.ShouldBe(relief.Apart.Loaded, relief.Apart.Loaded * 0.25);
        MovementRelief.WhyNone(Shipped.Scenario("kazakhstan-2022", settings), pass).ShouldBeNull();
        // Movement out is the same with and without.
        pass.Movement.ClosureAt.ShouldBe(Shipped.Pass("kazakhstan-2022", "lift.effort=20").Movement!.ClosureAt);
    }

    [Fact]
    public void A_rotation_stands_in_results_timeline_and_JSON_with_what_it_rests_on()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022", "then.rotation=5 days", "then.rotation.share=20 percent", "lift.effort=20"), replications: 0, threads: 1);
        var relieved = run.Results["then.rotation.relievedHours"];
        relieved.Number.ShouldBe(run.Best.Operations!.Relief!.RelievedAt!.Value.Hours);
        relieved.Because.Because[0].Because.Select(each => each.Id).ShouldContain("mission.hand-over");
        run.Timeline.Select(each => each.What).ShouldContain("the relief is in place");
        var rotation = RunDocument.Then(run)["rotation"].ShouldNotBeNull();
        rotation["flightsHome"]!.GetValue<int>().ShouldBe(MovementRelief.Of(run.Best)!.FlightsHome);
        RunDocument.Then(Shipped.Run("kazakhstan-2022"))["rotation"].ShouldBeNull();
        var full = MovementDocument.InFull(run);
        full["home"]!["flights"]!.GetValue<int>().ShouldBe(full["home"]!["loads"]!.AsArray().Count(each => each!["aircraft"] is not null));
        full["why"]!.AsArray().Sum(each => each!["flown"]!.GetValue<int>()).ShouldBe(run.Best.Movement!.Flights);
    }

    private static MovementReturn Home(int aircraft, int persons, int handOver)
    {
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", aircraft).Unit("unit", "FROM", persons).Model();
        var home = WayHome.Of(model, MovementStage.Answer(model, inDepth: false), _ => Tick.FromHours(100 + handOver), LiftChoices.None, DispatchOrder.By(LiftChoices.UsualRule));
        return MovementReturn.Of(model, home, Tick.FromHours(100)).ShouldNotBeNull();
    }
}

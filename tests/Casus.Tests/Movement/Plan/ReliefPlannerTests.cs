// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Movement.Plan;

/// <summary>
/// A relief by hand: 100 people came over 1,000 km, in place at 8 h. Ten hours later half of them are relieved. The aircraft flies two hours with the fifty, and those relieved may load once both have
/// stood together.
/// </summary>
public sealed class ReliefPlannerTests
{
    [Fact]
    public void Those_relieved_go_home_in_the_aircraft_that_brought_their_relief()
    {
        var relief = Relieve(handOver: 0);
        // Ready at 18 h: loaded at 20 h, there at 22 h, empty at 23 h, in place three hours later, at 26 h. Then 2 h to load, 2 h home, 1 h to unload, 3 h onward.
        relief.RelievedAt.ShouldBe(Tick.FromHours(26));
        relief.HomeAt.ShouldBe(Tick.FromHours(34));
        relief.Lines.Select(line => (line.Id, line.Persons, line.From, line.To)).ShouldBe([("unit+relief", 50, "FROM", "TO"), ("unit+home", 50, "TO", "FROM")]);
        relief.Sorties.Select(each => (each.Line.Id, each.LoadingAt.Hours, each.UnloadedAt.Hours)).ShouldBe([("unit+relief", 18, 23), ("unit+home", 26, 31)]);
    }

    [Fact]
    public void Back_haul_doubles_what_is_flown_loaded()
    {
        // Together 1,000 km out and 1,000 km home, both loaded. Apart each way is flown once more empty.
        var relief = Relieve(handOver: 0);
        relief.Together.Flown.ShouldBe(2_000, 1e-6);
        relief.Together.Share.ShouldBe(1, 1e-9);
        relief.Apart.Flown.ShouldBe(4_000, 1e-6);
        relief.Apart.Share.ShouldBe(0.5, 1e-9);
    }

    [Fact]
    public void The_relieved_wait_for_the_hand_over() => Relieve(handOver: 12).Sorties.Single(each => each.Line.Id == "unit+home").LoadingAt.ShouldBe(Tick.FromHours(38));

    [Fact]
    public void Nobody_loads_before_the_relief_has_come_and_handed_over()
    {
        // Four units, two aircraft: reliefs come one after another, and each line home waits for its own.
        var lift = new TinyLift { Relieves = ("10 hours", "50 percent", "5 hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 2);
        for (var i = 0; i < 4; i++)
            lift.Unit($"u-{i}", "FROM", 180);
        var model = lift.Model();
        var relief = Planned(model).ShouldNotBeNull();
        relief.Closures.Length.ShouldBe(8);
        for (var i = 0; i < 4; i++)
        {
            var came = relief.Closures.Single(each => each.Line.Id == $"u-{i}+relief").CompleteAt;
            relief.Sorties.Where(each => each.Line.Id == $"u-{i}+home").ShouldAllBe(each => each.LoadingAt >= came + Tick.FromHours(5));
        }
        relief.Together.Share.ShouldBeGreaterThan(relief.Apart.Share);
    }

    [Fact]
    public void Aircraft_that_stand_idle_at_their_base_do_not_take_the_relieved_from_those_that_brought_the_relief()
    {
        var lift = new TinyLift { Relieves = ("10 hours", "50 percent", "5 hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 6);
        for (var i = 0; i < 2; i++)
            lift.Unit($"u-{i}", "FROM", 100);
        var relief = Planned(lift.Model()).ShouldNotBeNull();
        string[] By(string suffix) => [.. relief.Sorties.Where(each => each.Line.Id.EndsWith(suffix, StringComparison.Ordinal)).Select(each => each.Aircraft!.Id).Order()];
        By("+home").ShouldBe(By("+relief"));
        // Two aircraft, 1,000 km out and 1,000 km home, and nothing empty.
        relief.Together.Flown.ShouldBe(4_000, 1e-6);
    }

    [Fact]
    public void Those_whom_nobody_on_the_spot_can_take_are_fetched_by_others()
    {
        // One unit comes by road, so that no aircraft stands there; its people fly home all the same, or march.
        var lift = new TinyLift { RoadLimit = "2000 kilometres", Relieves = ("10 hours", "50 percent", "5 hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 1);
        lift.Unit("u", "FROM", 100);
        var relief = Planned(lift.Model()).ShouldNotBeNull();
        relief.Unmoved.ShouldBeEmpty();
        relief.HomeAt.ShouldNotBeNull();
    }

    [Fact]
    public void A_force_that_never_closed_is_not_relieved() => Planned(OneUnit(0, aircraft: 0)).ShouldBeNull();

    [Fact]
    public void Times_of_a_relief_are_never_before_its_order() => Always.Holds(PlanSearchTests.Lifts, made =>
    {
        var relief = ReliefPlanner.Of(made, MovementStage.Answer(made, inDepth: false), new Rotation { After = made.Plan.Onward, Share = made.Plan.LoadFactor, HandOver = made.Plan.Onward }, new LiftChoices { Effort = 40 });
        if (relief is null)
            return;
        relief.Sorties.Where(each => each.Line.Id.EndsWith("+home", StringComparison.Ordinal)).ShouldAllBe(each =>
            each.LoadingAt >= relief.Closures.Single(other => other.Line.Unit == each.Line.Unit && other.Line.Id.EndsWith("+relief", StringComparison.Ordinal)).CompleteAt + Tick.FromHours(3));
        relief.Together.Share.ShouldBeInRange(0, 1);
    }, times: 40);

    private static Relief Relieve(int handOver) => Planned(OneUnit(handOver, aircraft: 1)).ShouldNotBeNull();

    private static LiftModel OneUnit(int handOver, int aircraft) =>
        new TinyLift { Relieves = ("10 hours", "50 percent", $"{handOver} hours") }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", aircraft).Unit("unit", "FROM", 100).Model();

    private static Relief? Planned(LiftModel model) => ReliefPlanner.Of(model, MovementStage.Answer(model, inDepth: true), model.Plan.Rotation!, LiftChoices.None);
}

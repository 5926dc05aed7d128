// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.World;

namespace Casus.Tests.Movement;

/// <summary>Who stands where and when, worked out by hand from a few sorties.</summary>
public sealed class ApronOccupancyTests
{
    [Fact]
    public void Two_aircraft_that_share_one_place_are_counted_as_served_and_as_waiting()
    {
        // FROM: one waits from 0 h and loads from 2 h to 4 h; the other waits from 1 h and loads from 4 h to 6 h. TO: unloading from 6 h to 7 h at once; the other waits from 8 h and unloads from 9 h to 10 h.
        var aprons = ApronOccupancy.Of([Sortie(0, 2, 4, 6, 6, 7), Sortie(1, 4, 6, 8, 9, 10)]);

        aprons.Select(each => each.Airfield).ShouldBe(["FROM", "TO"]);
        Said(aprons[0]).ShouldBe([(0, 0, 1), (1, 0, 2), (2, 1, 1), (4, 1, 0), (6, 0, 0)]);
        Said(aprons[1]).ShouldBe([(6, 1, 0), (7, 0, 0), (8, 0, 1), (9, 1, 0), (10, 0, 0)]);
        aprons.Select(each => (each.MostServed, each.MostWaiting)).ShouldBe([(1, 2), (1, 1)]);

        // 2 h and 3 h; nothing and 1 h.
        aprons.Select(each => each.Waited.Hours).ShouldBe([5, 1]);
    }

    [Fact]
    public void Who_is_served_side_by_side_counts_together()
    {
        var apron = ApronOccupancy.Of([Sortie(0, 0, 3, 5, 5, 6), Sortie(1, 1, 4, 6, 6, 7), Sortie(2, 2, 5, 7, 7, 8)])[0];
        Said(apron).ShouldBe([(0, 1, 0), (1, 2, 0), (2, 3, 0), (3, 2, 0), (4, 1, 0), (5, 0, 0)]);
        (apron.MostServed, apron.MostWaiting, apron.Waited).ShouldBe((3, 0, Tick.Zero));
    }

    [Fact]
    public void One_field_that_some_leave_and_others_reach_is_one_apron()
    {
        var out1 = Sortie(0, 0, 2, 4, 4, 5);
        var home = Sortie(1, 1, 3, 5, 5, 6);
        home = home with { Line = home.Line with { From = "TO", To = "FROM" } };
        var aprons = ApronOccupancy.Of([out1, home]);
        aprons.Select(each => each.Airfield).ShouldBe(["FROM", "TO"]);
        Said(aprons[0]).ShouldBe([(0, 1, 0), (2, 0, 0), (5, 1, 0), (6, 0, 0)]);
        Said(aprons[1]).ShouldBe([(1, 1, 0), (3, 0, 0), (4, 1, 0), (5, 0, 0)]);
    }

    [Fact]
    public void Who_drops_never_stands_at_the_other_end()
    {
        var drop = Sortie(0, 0, 2, 4, 4, 5);
        ApronOccupancy.Of([drop with { Line = drop.Line with { Mode = Mode.Drop } }]).Select(each => each.Airfield).ShouldBe(["FROM"]);
    }

    [Fact]
    public void Columns_and_trains_take_no_place()
    {
        var march = Sortie(0, 0, 2, 4, 4, 5) with { Aircraft = null };
        ApronOccupancy.Of([march with { Line = march.Line with { Mode = Mode.Road } }]).ShouldBeEmpty();
        ApronOccupancy.Of([]).ShouldBeEmpty();
    }

    [Fact]
    public void An_apron_that_nobody_used_has_no_most()
    {
        var empty = new ApronOccupancy("X", []);
        (empty.MostServed, empty.MostWaiting, empty.Waited).ShouldBe((0, 0, Tick.Zero));
    }

    /// <summary>Whatever was simulated: nobody is left standing, no number is negative, and those served are those whose service the sorties show.</summary>
    [Fact]
    public void The_aprons_of_any_schedule_empty_in_the_end()
    {
        for (var seed = 0u; seed < 20; seed++)
        {
            var model = new RichLift(seed).Model();
            var simulation = new AirliftSimulation(model);
            simulation.Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None);
            var sorties = simulation.Sorties();
            foreach (var apron in ApronOccupancy.Of(sorties))
            {
                apron.Points.ShouldAllBe(each => each.Served >= 0 && each.Waiting >= 0);
                (apron.Points[^1].Served, apron.Points[^1].Waiting).ShouldBe((0, 0));
                foreach (var point in apron.Points)
                    point.Served.ShouldBe(sorties.Count(each => Serves(each, apron.Airfield, point.At)));
                var waited = sorties.Where(each => each.Aircraft is not null).Sum(each =>
                    (each.Line.From == apron.Airfield ? (each.LoadingAt - each.AircraftAt).Seconds : 0)
                    + (each.Line.To == apron.Airfield && each.Line.Mode == Mode.Air ? (each.UnloadingAt - each.LandedAt).Seconds : 0));
                apron.Waited.Seconds.ShouldBe(waited);
            }
        }
    }

    private static bool Serves(Sortie each, string airfield, Tick at) =>
        each.Aircraft is not null
        && ((each.Line.From == airfield && each.LoadingAt <= at && at < each.LoadedAt) || (each.Line.To == airfield && each.Line.Mode == Mode.Air && each.UnloadingAt <= at && at < each.UnloadedAt));

    private static (double Hours, int Served, int Waiting)[] Said(ApronOccupancy apron) => [.. apron.Points.Select(each => (each.At.Hours, each.Served, each.Waiting))];

    private static Sortie Sortie(double there, double loading, double loaded, double landed, double unloading, double unloaded) => new()
    {
        Line = new RequirementLine
        {
            Id = "u",
            Unit = "u",
            Member = "AAA",
            Mode = Mode.Air,
            From = "FROM",
            To = "TO",
            FromNumber = 0,
            ToNumber = 1,
            Persons = 1,
            OrderedAt = Tick.Zero,
            FreeAt = Tick.Zero,
            Ready = ReadinessRamp.Straight(Tick.Zero, Tick.Zero),
        },
        Number = 0,
        Aircraft = new Aircraft("fleet/1", "fleet", "AAA", new Carrier("plane", 0, SizeClass.Large, new LoadCurve([(40, 5_000)]), 100, 0, new HoldSpace(20, 3.5, 3.5), 500, 2_000), "FROM", 0, Tick.Zero),
        Persons = 1,
        ReadyAt = Tick.Zero,
        AircraftAt = Tick.FromHours(there),
        LoadingAt = Tick.FromHours(loading),
        LoadedAt = Tick.FromHours(loaded),
        TakeOffAt = Tick.FromHours(loaded),
        OverheadAt = Tick.FromHours(landed),
        LandedAt = Tick.FromHours(landed),
        UnloadingAt = Tick.FromHours(unloading),
        UnloadedAt = Tick.FromHours(unloaded),
    };
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;

namespace Casus.Tests.Movement;

public sealed class ClosureBoundsTests
{
    [Fact]
    public void A_load_without_any_queue_is_as_early_as_the_bound()
    {
        // Ready at 10 h, loaded at 12 h, landed at 14 h, empty at 15 h, onward three hours.
        var bound = Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 80, first: 10));
        (bound.ClosureAt, bound.Kind).ShouldBe((Tick.FromHours(18), BoundKind.Way));
        bound.Says.ShouldContain("unit");
    }

    [Fact]
    public void An_aircraft_that_comes_late_moves_the_bound()
    {
        // Ready to leave at 30 h, an hour to the field (500 km at 500 km/h): loads from 31 h, 33, 35, 36, onward three hours.
        var bound = Bound(new TinyLift().Field("BASE", -500).Field("FROM", 0).Arrival("TO", 1_000).Fleet("BASE", first: "30 hours", all: "30 hours").Unit("unit", "FROM", 80, first: 10));
        (bound.ClosureAt, bound.Kind).ShouldBe((Tick.FromHours(39), BoundKind.Way));
    }

    [Theory]
    // Four aircraft land at 4 h; four hours of unloading through one place, or two through two; onward three hours.
    [InlineData(1, 11)]
    [InlineData(2, 9)]
    public void All_loads_through_few_places_cannot_be_faster_than_their_unloading_together(int places, int hours)
    {
        var bound = Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: $"{places} places").Fleet("FROM", number: 4).Unit("unit", "FROM", 400));
        (bound.ClosureAt, bound.Kind).ShouldBe((Tick.FromHours(hours), BoundKind.Handling));
        bound.Says.ShouldContain("unloading 4 loads at TO");
    }

    [Fact]
    public void All_loads_through_one_place_of_departure()
    {
        // Four loadings of two hours through one place end at 8 h; two hours of flight, one of unloading, three onward: 14 h.
        var bound = Bound(new TinyLift().Field("FROM", 0, places: "1 places").Arrival("TO", 1_000).Fleet("FROM", number: 4).Unit("unit", "FROM", 400));
        (bound.ClosureAt, bound.Kind).ShouldBe((Tick.FromHours(14), BoundKind.Handling));
        bound.Says.ShouldContain("loading 4 loads at FROM");
    }

    [Fact]
    public void One_aircraft_for_all_loads_is_bound_by_its_cycle()
    {
        // Load 2, fly 2, unload 1, turn 1, back 2: a cycle of eight hours. The third load is empty at 5 + 8 + 8 = 21 h, ready at 24 h.
        var bound = Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 300));
        (bound.ClosureAt, bound.Kind).ShouldBe((Tick.FromHours(24), BoundKind.Fleet));
    }

    [Fact]
    public void Two_aircraft_share_five_loads_in_whole_sorties()
    {
        // Three sorties for one of them: 21 h, not the 17 h that two and a half would take.
        var bound = Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 2).Unit("unit", "FROM", 500));
        bound.ClosureAt.ShouldBe(Tick.FromHours(24));
    }

    [Fact]
    public void An_airfield_that_opens_late_is_in_the_bound() =>
        Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "20 hours").Fleet("FROM").Unit("unit", "FROM", 80)).ClosureAt.ShouldBe(Tick.FromHours(24));

    [Fact]
    public void A_line_that_may_go_elsewhere_is_bound_by_the_better_airfield() =>
        Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, openFrom: "20 hours").Arrival("NEAR", 500).Fleet("FROM").Unit("unit", "FROM", 80)).ClosureAt.ShouldBe(Tick.FromHours(7));

    [Fact]
    public void A_column_is_bound_by_its_own_march() =>
        Bound(new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100).Unit("unit", "FROM", 150, first: 10)).ClosureAt.ShouldBe(Tick.FromHours(20));

    [Fact]
    public void The_last_of_a_ramp_sets_the_bound_of_the_way()
    {
        // Ready between 10 and 40 h: the last person at 40 h, five hours later empty, onward three hours.
        Bound(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 4).Unit("unit", "FROM", 400, first: 10, full: 40)).ClosureAt.ShouldBe(Tick.FromHours(48));
    }

    [Fact]
    public void What_nothing_can_move_has_no_bound() =>
        ClosureBounds.Of(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Unit("unit", "FROM", 80).Model(), new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Unit("unit", "FROM", 80).Model().Lines).Bound.ShouldBeNull();

    [Fact]
    public void A_unit_that_is_complete_with_a_part_of_it_is_bound_by_that_part()
    {
        // Half of four hundred people is there with the second of four loads through one place: 4 h + 2 h + onward three hours.
        var model = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 4).Unit("unit", "FROM", 400).Model();
        ClosureBounds.Of(model, [model.Lines[0] with { CompleteAt = 0.5 }]).Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(9));
    }

    [Fact]
    public void The_same_movement_has_the_same_bound_again() => Always.Holds(
        RandomLift.Models,
        model =>
        {
            var (bound, envelope) = ClosureBounds.Of(model, model.Lines);
            var (again, same) = ClosureBounds.Of(model, model.Lines);
            again.ShouldBe(bound);
            same.ShouldBe(envelope);
        },
        times: 5);

    [Fact]
    public void No_plan_of_any_random_movement_closes_before_the_bound_or_rises_above_the_envelope() =>
        Always.Holds(RandomLift.Models, model => _ = Holds(model, model.Lines), times: 25);

    [Fact]
    public void Nor_where_units_are_complete_early_have_critical_types_steps_of_readiness_and_a_march_to_the_field() =>
        Always.Holds(RandomLift.Models, model => _ = Holds(model, Varied(model.Lines)), times: 25);

    [Fact]
    public void Nor_where_everything_that_the_simulation_knows_takes_part()
    {
        var closed = 0;
        for (var seed = 0u; seed < 40; seed++)
        {
            var model = new RichLift(seed).Model();
            closed += Holds(model, model.Lines) ? 1 : 0;
        }
        closed.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Two_types_bring_what_the_holds_of_both_hold_and_no_more()
    {
        // Three lorries a small load (20 m and 8 m each: two), four a big one (36 m): 2 small and 1 big aircraft bring 8 at 5 h. The ninth is empty at 13 h, after a cycle of eight hours.
        var lift = new TinyLift().Type("small").Type("big", payload: "100 tonnes", hold: (36, 3.5, 3.5)).Vehicle("lorry", 8, 2.5, 3.2, 11)
            .Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 2, type: "small").Fleet("FROM", type: "big").Unit("unit", "FROM", 0, ["lorry 9"]);
        Bound(lift).ClosureAt.ShouldBe(Tick.FromHours(16));
        lift.Move().ClosureAt.ShouldBe(Tick.FromHours(16));
    }

    [Fact]
    public void Lines_that_go_alike_are_each_served_from_when_they_are_ready()
    {
        // One place of departure: "later" loads 10-12 h, "sooner" 0-2 h, long before. The last is empty at 15 h. Both counted from 10 h would give 17 h.
        var lift = new TinyLift().Field("FROM", 0, places: "1 places").Arrival("TO", 1_000).Fleet("FROM", number: 2).Unit("later", "FROM", 100, first: 10).Unit("sooner", "FROM", 100);
        Bound(lift).ClosureAt.ShouldBe(Tick.FromHours(18));
        lift.Move().ClosureAt.ShouldBe(Tick.FromHours(18));
    }

    /// <returns>Whether some plan closed.</returns>
    private static bool Holds(LiftModel model, ImmutableArray<RequirementLine> lines)
    {
        var (bound, envelope) = ClosureBounds.Of(model, lines);
        var simulation = new AirliftSimulation(model);
        var (soonest, best) = (default(Tick?), ImmutableArray<Sortie>.Empty);
        for (var trial = 0u; trial < 12; trial++)
        {
            var totals = simulation.Run(lines, Order(model, trial), Relaxation.None);
            var sorties = simulation.Sorties();
            if (totals.ClosureAt is { } closure && !(soonest <= closure))
                (soonest, best) = (closure, sorties);
            Schedules.ShouldLieBelow(sorties, envelope);
        }
        if (soonest is not { } closed)
            return false;
        bound.ShouldNotBeNull().ClosureAt.ShouldBeLessThanOrEqualTo(closed, bound.Says);
        Schedules.ShouldSatisfyEveryLimit(new BoundScene(model, lines), best, closed.Seconds - model.Onward.Seconds);
        return true;
    }

    private static ImmutableArray<RequirementLine> Varied(ImmutableArray<RequirementLine> lines) =>
        [.. lines.Select((line, i) => line with
        {
            CompleteAt = 1 - (0.2 * (i % 4)),
            Critical = i % 2 == 0 ? ["crane"] : [],
            Ready = new ReadinessRamp([(0, line.Ready.First), (0.4, line.Ready.First), (0.4 + (0.1 * i), line.Ready.Full), (1, line.Ready.Full + Tick.FromHours(i))]),
            Approach = Tick.FromHours(i % 3),
        })];

    /// <summary>A plan at random: another rule, priorities and airfields of arrival.</summary>
    private static DispatchOrder Order(LiftModel model, uint trial)
    {
        var draws = new KeyedDraws(7, trial);
        var order = DispatchOrder.By((DispatchRule)(int)(draws.Uniform("rule", "any") * 4));
        if (trial < 2)
            return order;
        return order with
        {
            Lines = model.Lines.ToImmutableSortedDictionary(
                line => line.Id,
                line => new LineOrder((int)(draws.Uniform("priority", line.Id) * 10), line.Modes[(int)(draws.Uniform("mode", line.Id) * line.Modes.Length)], draws.Uniform("to", line.Id) < 0.5 ? null : model.Plan.Arrivals[(int)(draws.Uniform("where", line.Id) * model.Plan.Arrivals.Length)].Airfield),
                StringComparer.Ordinal),
        };
    }

    private static ClosureBound Bound(TinyLift lift)
    {
        var model = lift.Model();
        return ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull();
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;

namespace Casus.Tests.Movement;

/// <summary>What holds for every movement, read off the sorties alone.</summary>
public sealed class AnyAirliftTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_schedule_could_have_happened_whichever_constraint_is_taken_away(int seed)
    {
        var model = new RichLift((uint)seed).Model();
        var simulation = new AirliftSimulation(model);
        foreach (var relaxation in Enum.GetValues<Relaxation>())
        {
            foreach (var rule in Enum.GetValues<DispatchRule>())
            {
                var totals = simulation.Run(model.Lines, DispatchOrder.By(rule), relaxation);
                var sorties = simulation.Sorties();
                NothingIsLost(model, sorties, simulation.Unmoved(), totals);
                foreach (var flights in sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Id))
                    OneAircraftIsInOnePlace(model, [.. flights.OrderBy(each => each.LoadingAt)], relaxation);
                for (var field = 0; field < model.AirfieldCount; field++)
                    PlacesAndTeamsAreEnough(model, field, sorties, relaxation);
                foreach (var sortie in sorties)
                    DutyLasts(model, sortie, relaxation);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_schedule_could_have_happened_however_people_are_seated_and_loads_left_to_others(int seed)
    {
        var model = new RichLift((uint)seed).Model();
        var simulation = new AirliftSimulation(model);
        foreach (var rule in Enum.GetValues<DispatchRule>())
        {
            foreach (var seating in Enum.GetValues<Seating>())
            {
                foreach (var yields in new[] { false, true })
                {
                    var totals = simulation.Run(model.Lines, DispatchOrder.By(rule) with { Seating = seating, Yields = yields }, Relaxation.None);
                    var sorties = simulation.Sorties();
                    NothingIsLost(model, sorties, simulation.Unmoved(), totals);
                    foreach (var flights in sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Id))
                        OneAircraftIsInOnePlace(model, [.. flights.OrderBy(each => each.LoadingAt)], Relaxation.None);
                    for (var field = 0; field < model.AirfieldCount; field++)
                        PlacesAndTeamsAreEnough(model, field, sorties, Relaxation.None);
                }
            }
        }
    }

    [Fact]
    public void A_movement_is_the_same_when_it_is_run_again_and_in_a_workspace_used_before()
    {
        var model = January();
        var simulation = new AirliftSimulation(model);
        var order = DispatchOrder.By(DispatchRule.Soonest);
        simulation.Run(model.Lines, order, Relaxation.None);
        var first = simulation.Sorties();
        foreach (var relaxation in Enum.GetValues<Relaxation>())
            simulation.Run(model.Lines, order, relaxation);
        simulation.Run(model.Lines, order, Relaxation.None);
        simulation.Sorties().Select(Text).ShouldBe(first.Select(Text));
    }

    [Fact]
    public void A_running_simulation_allocates_nothing()
    {
        var model = January();
        var simulation = new AirliftSimulation(model);
        var order = DispatchOrder.By(DispatchRule.Soonest);
        for (var i = 0u; i < 40; i++)
            Run(i);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0u; i < 40; i++)
            Run(i).Events.ShouldBeGreaterThan(500);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(40 * 500, "not a byte for each event; what is left is that of the assertion itself");

        RunTotals Run(uint replication)
        {
            simulation.Draws = new KeyedDraws(1, replication);
            return simulation.Run(model.Lines, order, Relaxation.None);
        }
    }

    [Fact]
    public void Draws_belong_to_loads_and_stay_when_an_aircraft_is_added()
    {
        var few = new MadeLift { Persons = 600 };
        few.Plane = few.Plane with { Loading = few.Says<Casus.Evidence.Hours>("1 to 4 hours"), Unloading = few.Says<Casus.Evidence.Hours>("0.5 to 3 hours") };
        few.Fleet = few.Fleet with { Number = few.Says<Casus.Evidence.AircraftCount>("2 aircraft") };
        var before = Served(few.Sorties(new KeyedDraws(7, 3)));
        few.Fleet = few.Fleet with { Number = few.Says<Casus.Evidence.AircraftCount>("3 aircraft") };
        Served(few.Sorties(new KeyedDraws(7, 3))).ShouldBe(before);
        before.Distinct().Count().ShouldBe(6, "each load has its own");

        static (long, long)[] Served(ImmutableArray<Sortie> sorties) =>
            [.. sorties.OrderBy(each => each.Number).Select(each => ((each.LoadedAt - each.LoadingAt).Seconds, (each.UnloadedAt - each.UnloadingAt).Seconds))];
    }

    private static LiftModel January() =>
        Enumerable.Range(0, 50).Select(i => Shipped.Drawn("kazakhstan-2022", (uint)i).Lift).First(each => each is not null)!;

    private static string Text(Sortie each) => $"{each.Line.Id} {each.Number} {each.Aircraft?.Id} {each.LoadingAt.Seconds} {each.UnloadedAt.Seconds} {each.Persons} {each.VehicleTotal}";

    private static void NothingIsLost(LiftModel model, ImmutableArray<Sortie> sorties, ImmutableArray<UnmovedLine> unmoved, RunTotals totals)
    {
        foreach (var line in model.Lines)
        {
            var own = sorties.Where(each => each.Line.Id == line.Id).ToArray();
            var left = unmoved.SingleOrDefault(each => each.Line.Id == line.Id);
            (own.Sum(each => each.Persons) + (left?.Persons ?? 0)).ShouldBe(line.Persons, line.Id);
            foreach (var vehicle in line.Vehicles)
                (own.SelectMany(each => each.Vehicles).Where(each => each.Type == vehicle.Type).Sum(each => each.Count) + (left?.Vehicles.Where(each => each.Type == vehicle.Type).Sum(each => each.Count) ?? 0)).ShouldBe(vehicle.Count, line.Id);
            own.Select(each => each.Number).Distinct().Count().ShouldBe(own.Length);
            if (left is not null)
                left.Why.ShouldNotBeEmpty();
        }
        totals.ClosureAt.HasValue.ShouldBe(unmoved.IsEmpty && !sorties.IsEmpty);
        totals.Flights.ShouldBe(sorties.Count(each => each.Aircraft is not null));
    }

    private static void OneAircraftIsInOnePlace(LiftModel model, Sortie[] flights, Relaxation relaxed)
    {
        var aircraft = flights[0].Aircraft!;
        var (place, free) = (aircraft.BaseNumber, relaxed == Relaxation.AircraftReadiness ? Tick.Zero : aircraft.ReadyAfter);
        foreach (var flight in flights)
        {
            var carrier = aircraft.Carrier;
            flight.AircraftAt.ShouldBeGreaterThanOrEqualTo(free + model.Flight(carrier, place, flight.Line.FromNumber), aircraft.Id);
            flight.LoadingAt.ShouldBeGreaterThanOrEqualTo(flight.AircraftAt);
            flight.LoadingAt.ShouldBeGreaterThanOrEqualTo(flight.ReadyAt);
            flight.TakeOffAt.ShouldBeGreaterThanOrEqualTo(flight.LoadedAt);
            (flight.OverheadAt - flight.TakeOffAt).ShouldBe(model.Flight(carrier, flight.Line.FromNumber, flight.Line.ToNumber));
            flight.LandedAt.ShouldBeGreaterThanOrEqualTo(flight.OverheadAt);
            flight.UnloadingAt.ShouldBeGreaterThanOrEqualTo(flight.LandedAt);
            flight.UnloadedAt.ShouldBeGreaterThanOrEqualTo(flight.UnloadingAt);
            if (relaxed != Relaxation.ArrivalsOpen)
                flight.LandedAt.ShouldBeGreaterThanOrEqualTo(model.OpenFrom(flight.Line.To, relaxed));
            flight.Tonnes.ShouldBeLessThanOrEqualTo(flight.Allowed + 1e-6);
            (place, free) = (flight.Line.ToNumber, flight.UnloadedAt);
        }
    }

    /// <summary>At no moment do those on an apron take more than it, counted in a common measure of its places, nor are there more served than teams.</summary>
    private static void PlacesAndTeamsAreEnough(LiftModel model, int field, ImmutableArray<Sortie> sorties, Relaxation relaxed)
    {
        var id = model.AirfieldId(field);
        var stays = sorties.Where(each => each.Aircraft is not null && each.Line.FromNumber == field).Select(each => (each.Aircraft, From: each.LoadingAt, Until: each.LoadedAt))
            .Concat(sorties.Where(each => each.Aircraft is not null && each.Line.ToNumber == field && each.Line.Mode == Mode.Air).Select(each => (each.Aircraft, From: each.UnloadingAt, Until: each.UnloadedAt)))
            .Where(each => each.Until > each.From)
            .ToArray();
        foreach (var at in stays.Select(each => each.From).Distinct())
        {
            var there = stays.Where(each => each.From <= at && at < each.Until).ToArray();
            there.Sum(each => 1.0 / model.Places(id, each.Aircraft!.Carrier.Size, relaxed)).ShouldBeLessThanOrEqualTo(1 + 1e-9, id);
            if (model.Teams(id, relaxed) is { } teams)
                there.Length.ShouldBeLessThanOrEqualTo(teams, id);
        }
    }

    /// <summary>A crew that reports to load at the latest ends within its duty, apart from a queue at the far end.</summary>
    private static void DutyLasts(LiftModel model, Sortie sortie, Relaxation relaxed)
    {
        if (sortie.Aircraft is not { Crews: { } crews } aircraft || relaxed == Relaxation.Crews)
            return;
        model.Task(aircraft, sortie.Line, relaxed).ShouldBeLessThanOrEqualTo(crews.Longest, sortie.Line.Id);
    }
}

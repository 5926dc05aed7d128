// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

/// <summary>Checks that a schedule could have happened: read off the sorties alone, without looking into the simulation.</summary>
internal static class Schedule
{
    public static void ShouldBePossible(
        LiftModel model,
        ImmutableArray<RequirementLine> lines,
        ImmutableArray<Sortie> sorties,
        ImmutableArray<(RequirementLine Line, int Persons, int Vehicles)> unmoved,
        Relaxation relaxed = Relaxation.None)
    {
        NothingIsLost(lines, sorties, unmoved);
        foreach (var sortie in sorties)
            StepsFollow(model, sortie, relaxed);
        foreach (var flights in sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Id))
            OneAircraftIsInOnePlace(model, [.. flights.OrderBy(each => each.LoadingAt)], relaxed);
        foreach (var airfield in lines.SelectMany(line => new[] { line.From, line.To }).Distinct())
            PlacesAreEnough(airfield, model.Places(airfield, relaxed), sorties);
        for (var i = 1; i < sorties.Length; i++)
            sorties[i].UnloadedAt.ShouldBeGreaterThanOrEqualTo(sorties[i - 1].UnloadedAt);
    }

    private static void NothingIsLost(ImmutableArray<RequirementLine> lines, ImmutableArray<Sortie> sorties, ImmutableArray<(RequirementLine Line, int Persons, int Vehicles)> unmoved)
    {
        foreach (var line in lines)
        {
            var own = sorties.Where(each => each.Line == line).OrderBy(each => each.Number).ToArray();
            var (_, persons, vehicles) = unmoved.SingleOrDefault(each => each.Line == line);
            (own.Sum(each => each.Persons) + persons).ShouldBe(line.Persons, line.Id);
            (own.Sum(each => each.Vehicles.Length) + vehicles).ShouldBe(line.Vehicles.Length, line.Id);
            foreach (var type in own.SelectMany(each => each.Vehicles).GroupBy(type => type))
                type.Count().ShouldBeLessThanOrEqualTo(line.Vehicles.Count(each => each.Type == type.Key), $"{line.Id} {type.Key}");
            own.Select(each => each.Number).ShouldBe(Enumerable.Range(0, own.Length), line.Id);
            own.All(each => each.Persons > 0 || each.Vehicles.Length > 0 || each.Aircraft is null).ShouldBeTrue($"an aircraft flies empty for {line.Id}");
        }
    }

    private static void StepsFollow(LiftModel model, Sortie sortie, Relaxation relaxed)
    {
        var line = sortie.Line;
        if (relaxed != Relaxation.Gates)
            sortie.ReadyAt.ShouldBeGreaterThanOrEqualTo(line.FreeAt);
        if (relaxed != Relaxation.UnitReadiness)
            sortie.ReadyAt.ShouldBeGreaterThanOrEqualTo(line.FirstReadyAt);
        sortie.LoadingAt.ShouldBeGreaterThanOrEqualTo(sortie.ReadyAt);
        sortie.LoadingAt.ShouldBeGreaterThanOrEqualTo(sortie.AircraftAt);
        sortie.TakeOffAt.ShouldBeGreaterThanOrEqualTo(sortie.LoadingAt);
        sortie.LandedAt.ShouldBeGreaterThanOrEqualTo(sortie.TakeOffAt);
        sortie.UnloadingAt.ShouldBeGreaterThanOrEqualTo(sortie.LandedAt);
        sortie.UnloadedAt.ShouldBeGreaterThanOrEqualTo(sortie.UnloadingAt);
        if (sortie.Aircraft is not { Carrier: var carrier })
            return;
        model.CanFly(carrier, line).ShouldBeTrue($"{carrier.Id} cannot fly {line.Id}");
        (sortie.LandedAt - sortie.TakeOffAt).ShouldBeGreaterThanOrEqualTo(model.Flight(carrier, line.FromNumber, line.ToNumber));
        sortie.LandedAt.ShouldBeGreaterThanOrEqualTo(model.OpenFrom(line.To, relaxed));
        sortie.Persons.ShouldBeLessThanOrEqualTo((int)carrier.Seats);
        var aboard = sortie.Vehicles.Select(type => line.Vehicles.First(each => each.Type == type)).ToArray();
        aboard.Sum(each => each.Mass).ShouldBeLessThanOrEqualTo(carrier.Payload + 1e-9);
        aboard.All(each => each.Height <= carrier.Height && each.Width <= carrier.Width).ShouldBeTrue();
        if (aboard.Length > 0)
            aboard.Sum(each => each.Length).ShouldBeLessThanOrEqualTo((Math.Floor((carrier.Width / aboard.Max(each => each.Width)) + 1e-9) * carrier.Length) + 1e-6);
    }

    private static void OneAircraftIsInOnePlace(LiftModel model, Sortie[] flights, Relaxation relaxed)
    {
        var aircraft = flights[0].Aircraft!;
        var (place, free) = (aircraft.BaseNumber, relaxed == Relaxation.AircraftReadiness ? Tick.Zero : aircraft.ReadyAfter);
        foreach (var flight in flights)
        {
            flight.AircraftAt.ShouldBeGreaterThanOrEqualTo(free + model.Flight(aircraft.Carrier, place, flight.Line.FromNumber), aircraft.Id);
            (place, free) = (flight.Line.ToNumber, flight.UnloadedAt);
        }
    }

    /// <summary>Never more on an apron than it has places; first come, first served; and nobody waits while a place is free.</summary>
    private static void PlacesAreEnough(string airfield, int places, ImmutableArray<Sortie> sorties)
    {
        var stays = sorties.Where(each => each.Aircraft is not null && each.Line.From == airfield).Select(each => (Asks: Tick.Max(each.AircraftAt, each.ReadyAt), Begins: each.LoadingAt, Ends: each.TakeOffAt))
            .Concat(sorties.Where(each => each.Aircraft is not null && each.Line.To == airfield).Select(each => (Asks: each.LandedAt, Begins: each.UnloadingAt, Ends: each.UnloadedAt)))
            .OrderBy(each => each.Asks).ThenBy(each => each.Begins).ToArray();
        var changes = new SortedDictionary<Tick, (int Standing, int Waiting)>();
        void Change(Tick at, int standing, int waiting) =>
            changes[at] = changes.TryGetValue(at, out var known) ? (known.Standing + standing, known.Waiting + waiting) : (standing, waiting);
        foreach (var (asks, begins, ends) in stays)
        {
            Change(asks, 0, 1);
            Change(begins, 1, -1);
            Change(ends, -1, 0);
        }
        var (on, queued) = (0, 0);
        foreach (var (at, change) in changes)
        {
            (on, queued) = (on + change.Standing, queued + change.Waiting);
            if (on > places || (queued > 0 && on < places))
                Assert.Fail($"{on} stand on the {places} places of {airfield} at {at}, and {queued} wait");
        }
        for (var i = 1; i < stays.Length; i++)
            stays[i].Begins.ShouldBeGreaterThanOrEqualTo(stays[i - 1].Begins, $"out of turn at {airfield}");
    }
}

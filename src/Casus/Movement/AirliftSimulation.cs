// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Simulates the movement event by event. A free aircraft takes the load that it can begin to load soonest; it flies to the place of embarkation, waits until the
/// load is ready, takes a parking place, loads, flies, takes a place, unloads, turns round and is free again. Greedy, and so not the best schedule there is: the
/// bound says how far off it can be. At one tick, what ends comes before what begins, and among the like the earlier scheduled comes first.
/// </summary>
public sealed class AirliftSimulation
{
    private enum Step : byte
    {
        Unloaded,
        Loaded,
        AtDestination,
        ReadyToLoad,
        AtOrigin,
        Free,
    }

    private readonly LiftModel model;
    private readonly Relaxation relaxed;
    private readonly ImmutableArray<RequirementLine> lines;
    private readonly Aircraft[] aircraft;
    private readonly Remainder[] left;
    private readonly Dictionary<string, Apron> aprons = new(StringComparer.Ordinal);
    private readonly EventList<(Step Step, int Aircraft)> events;
    private readonly Flight[] flights;
    private readonly List<Sortie> sorties = [];
    private readonly List<int> taken = [];
    private readonly bool?[,] canFly;

    private AirliftSimulation(LiftModel model, ImmutableArray<RequirementLine> lines, Relaxation relaxed)
    {
        (this.model, this.lines, this.relaxed) = (model, lines, relaxed);
        aircraft = relaxed == Relaxation.Fleet ? [.. model.Aircraft, .. model.Aircraft.Select(each => each with { Id = each.Id + "+" })] : [.. model.Aircraft];
        left = [.. lines.Select(line => new Remainder(line, model.CargoOf(line)))];
        canFly = new bool?[model.Aircraft.Select(each => each.Carrier.Number + 1).DefaultIfEmpty(0).Max(), lines.Length];
        flights = new Flight[aircraft.Length];
        events = new EventList<(Step, int)>(Math.Max(16, aircraft.Length * 2));
    }

    /// <summary>Runs the movement.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="lines">What is moved.</param>
    /// <param name="relaxed">The constraint taken away, if any.</param>
    /// <param name="unmoved">Ids of lines of which a part could not be moved, with what was left.</param>
    /// <returns>Every loaded flight and road column, in order of unloading.</returns>
    public static ImmutableArray<Sortie> Run(
        LiftModel model,
        ImmutableArray<RequirementLine> lines,
        Relaxation relaxed,
        out ImmutableArray<(RequirementLine Line, int Persons, int Vehicles)> unmoved)
    {
        var simulation = new AirliftSimulation(model, lines, relaxed);
        simulation.Run();
        unmoved = [.. simulation.left.Where(each => !each.IsEmpty).Select(each => (each.Line, each.Persons, each.Vehicles.Count))];
        return [.. simulation.sorties.OrderBy(each => each.UnloadedAt).ThenBy(each => each.Line.Id, StringComparer.Ordinal).ThenBy(each => each.Number)];
    }

    private void Run()
    {
        foreach (var line in lines)
        {
            if (line.Mode == Mode.Road)
                March(line);
        }
        if (lines.All(line => line.Mode == Mode.Road))
            return;
        var ordered = lines.Min(line => line.OrderedAt.Seconds);
        for (var i = 0; i < aircraft.Length; i++)
        {
            flights[i] = new Flight { Place = aircraft[i].BaseNumber };
            var ready = relaxed == Relaxation.AircraftReadiness ? Tick.Zero : aircraft[i].ReadyAfter;
            events.Schedule(new Tick(ordered) + ready, (byte)Step.Free, (Step.Free, i));
        }
        while (events.TryNext(out var now, out var happened))
            Happen(now, happened.Step, happened.Aircraft);
    }

    private void March(RequirementLine line)
    {
        var ready = line.ReadyAt(1, relaxed);
        var arrives = ready + model.March(line);
        sorties.Add(new Sortie
        {
            Line = line,
            Number = 0,
            Persons = line.Persons,
            Vehicles = line.Vehicles,
            Kilometres = model.Kilometres(line.FromNumber, line.ToNumber),
            TakenAt = ready,
            ReadyAt = ready,
            AircraftAt = ready,
            LoadingAt = ready,
            LoadedAt = ready,
            TakeOffAt = ready,
            OverheadAt = arrives,
            LandedAt = arrives,
            UnloadingAt = arrives,
            UnloadedAt = arrives,
        });
        left[lines.IndexOf(line)].Clear();
    }

    private void Happen(Tick now, Step step, int who)
    {
        ref var flight = ref flights[who];
        switch (step)
        {
            case Step.Free:
                Dispatch(now, who);
                break;
            case Step.AtOrigin:
                flight.AircraftAt = now;
                events.Schedule(Tick.Max(now, flight.ReadyAt), (byte)Step.ReadyToLoad, (Step.ReadyToLoad, who));
                break;
            case Step.ReadyToLoad:
                if (ApronOf(flight.Line!.From).TryEnter(who))
                    BeginLoading(now, who);
                break;
            case Step.Loaded:
                flight.TakeOffAt = now;
                HandOn(now, flight.Line!.From);
                var lands = Tick.Max(now + model.Flight(aircraft[who].Carrier, flight.Line.FromNumber, flight.Line.ToNumber), model.OpenFrom(flight.Line.To, relaxed));
                events.Schedule(lands, (byte)Step.AtDestination, (Step.AtDestination, who));
                break;
            case Step.AtDestination:
                flight.LandedAt = now;
                flight.Unloading = true;
                if (ApronOf(flight.Line!.To).TryEnter(who))
                    BeginUnloading(now, who);
                break;
            case Step.Unloaded:
                Finish(now, who);
                break;
        }
    }

    private void Dispatch(Tick now, int who)
    {
        var chosen = -1;
        var soonest = default(Tick);
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i].IsEmpty || !CanFly(aircraft[who].Carrier, i))
                continue;
            var ready = lines[i].ReadyAt(left[i].Taken, relaxed);
            var begins = Tick.Max(ready, now + model.Flight(aircraft[who].Carrier, flights[who].Place, lines[i].FromNumber));
            if (chosen >= 0 && begins >= soonest)
                continue;
            LoadPlan.Fill(aircraft[who].Carrier, left[i].Vehicles, left[i].Persons, taken);
            if (taken.Count > 0 || (left[i].Persons > 0 && aircraft[who].Carrier.Seats >= 1))
                (chosen, soonest) = (i, begins);
        }
        if (chosen >= 0)
            Take(now, who, chosen);
    }

    private void Take(Tick now, int who, int chosen)
    {
        var remainder = left[chosen];
        var persons = LoadPlan.Fill(aircraft[who].Carrier, remainder.Vehicles, remainder.Persons, taken);
        var types = ImmutableArray.CreateBuilder<string>(taken.Count);
        foreach (var index in taken)
            types.Add(remainder.Vehicles[index].Type);
        ref var flight = ref flights[who];
        flight.Line = lines[chosen];
        flight.Number = remainder.Loads++;
        flight.Persons = persons;
        flight.Vehicles = types.ToImmutable();
        flight.Unloading = false;
        remainder.Take(persons, taken);
        flight.ReadyAt = lines[chosen].ReadyAt(remainder.Taken, relaxed);
        var arrives = now + model.Flight(aircraft[who].Carrier, flight.Place, lines[chosen].FromNumber);
        flight.Place = lines[chosen].FromNumber;
        events.Schedule(arrives, (byte)Step.AtOrigin, (Step.AtOrigin, who));
    }

    private void BeginLoading(Tick now, int who)
    {
        ref var flight = ref flights[who];
        flight.LoadingAt = now;
        events.Schedule(now + Service(who, loading: true), (byte)Step.Loaded, (Step.Loaded, who));
    }

    private void BeginUnloading(Tick now, int who)
    {
        ref var flight = ref flights[who];
        flight.UnloadingAt = now;
        events.Schedule(now + Service(who, loading: false), (byte)Step.Unloaded, (Step.Unloaded, who));
    }

    private void Finish(Tick now, int who)
    {
        ref var flight = ref flights[who];
        sorties.Add(new Sortie
        {
            Line = flight.Line!,
            Number = flight.Number,
            Aircraft = aircraft[who],
            Persons = flight.Persons,
            Vehicles = [.. flight.Vehicles.GroupBy(each => each, StringComparer.Ordinal).Select(group => new Forces.VehicleCount(group.Key, group.Count()))],
            Kilometres = model.Kilometres(flight.Line!.FromNumber, flight.Line.ToNumber),
            TakenAt = flight.AircraftAt,
            ReadyAt = flight.ReadyAt,
            AircraftAt = flight.AircraftAt,
            LoadingAt = flight.LoadingAt,
            LoadedAt = flight.TakeOffAt,
            TakeOffAt = flight.TakeOffAt,
            OverheadAt = flight.LandedAt,
            LandedAt = flight.LandedAt,
            UnloadingAt = flight.UnloadingAt,
            UnloadedAt = now,
        });
        HandOn(now, flight.Line!.To);
        flight.Place = flight.Line.ToNumber;
        var turn = relaxed == Relaxation.Service ? Tick.Zero : model.TurnRound(aircraft[who], flight.Flown++);
        events.Schedule(now + turn, (byte)Step.Free, (Step.Free, who));
    }

    private void HandOn(Tick now, string airfield)
    {
        if (ApronOf(airfield).Leave() is >= 0 and var next)
        {
            if (flights[next].Unloading)
                BeginUnloading(now, next);
            else
                BeginLoading(now, next);
        }
    }

    private Tick Service(int who, bool loading) =>
        relaxed == Relaxation.Service ? Tick.Zero : model.Service(aircraft[who].Carrier, flights[who].Line!, flights[who].Number, loading);

    private bool CanFly(Carrier carrier, int line) => canFly[carrier.Number, line] ??= model.CanFly(carrier, lines[line]);

    private Apron ApronOf(string airfield)
    {
        if (!aprons.TryGetValue(airfield, out var apron))
            aprons[airfield] = apron = new Apron(model.Places(airfield, relaxed));
        return apron;
    }

    private struct Flight
    {
        public int Place;
        public RequirementLine? Line;
        public int Number;
        public int Persons;
        public int Flown;
        public bool Unloading;
        public ImmutableArray<string> Vehicles;
        public Tick ReadyAt;
        public Tick AircraftAt;
        public Tick LoadingAt;
        public Tick TakeOffAt;
        public Tick LandedAt;
        public Tick UnloadingAt;
    }

    /// <summary>What is left of a line.</summary>
    private sealed class Remainder(RequirementLine line, ImmutableArray<Cargo> vehicles)
    {
        public RequirementLine Line { get; } = line;

        public List<Cargo> Vehicles { get; } = line.Mode == Mode.Road ? [] : [.. vehicles];

        public int Persons { get; private set; } = line.Persons;

        public int Loads { get; set; }

        public bool IsEmpty => Persons == 0 && Vehicles.Count == 0;

        /// <summary>Share of the line, people and vehicles counted alike, that has been taken.</summary>
        public double Taken
        {
            get
            {
                var all = Line.Persons + Line.VehicleTotal;
                return all == 0 ? 1 : 1 - ((double)(Persons + Vehicles.Count) / all);
            }
        }

        public void Take(int persons, List<int> vehicles)
        {
            Persons -= persons;
            for (var i = vehicles.Count - 1; i >= 0; i--)
                Vehicles.RemoveAt(vehicles[i]);
        }

        public void Clear()
        {
            Persons = 0;
            Vehicles.Clear();
        }
    }
}

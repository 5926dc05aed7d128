// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What a run came to.</summary>
public sealed partial class AirliftSimulation
{
    /// <summary>Every loaded flight, road column and train of the last run, in order of unloading.</summary>
    public ImmutableArray<Sortie> Sorties()
    {
        var sorties = new Sortie[rows.Count];
        for (var row = 0; row < sorties.Length; row++)
            sorties[row] = SortieOf(row);
        Array.Sort(sorties, Earlier);
        return ImmutableCollectionsMarshal.AsImmutableArray(sorties);
    }

    /// <summary>When each line that moved in the last run is complete, in the order of the lines. The fewest loads are proven on best evidence alone: a drawn run leaves them at 0.</summary>
    public ImmutableArray<LineClosure> Closures() =>
    [
        .. work.Where(each => each.CompleteAt != FieldTimes.Never && each.LandedLoads > 0)
            .Select(each => new LineClosure(each.Course.Line, new Tick(each.FirstAt), new Tick(each.LastAt), new Tick(each.CompleteAt), each.LandedLoads, model.IsDrawn ? 0 : LeastLoads(each))),
    ];

    /// <summary>What the last run left behind, with why.</summary>
    public ImmutableArray<UnmovedLine> Unmoved() =>
    [
        .. work.Where(each => !each.IsEmpty).Select(each =>
        {
            ImmutableArray<VehicleCount> vehicles = [.. model.Cargo.Where(type => each.Left[type.Number] > 0).Select(type => new VehicleCount(type.Type, each.Left[type.Number]))];
            return new UnmovedLine(each.Course.Line, each.Persons, vehicles, WhyUnmoved.Of(model, each.Course.Line, each.Persons, vehicles, each.Stores, relaxed));
        }),
    ];

    private static int Earlier(Sortie a, Sortie b)
    {
        var order = a.UnloadedAt.CompareTo(b.UnloadedAt);
        if (order == 0)
            order = string.CompareOrdinal(a.Line.Id, b.Line.Id);
        return order == 0 ? a.Number.CompareTo(b.Number) : order;
    }

    private RunTotals Totals()
    {
        var (first, last, sum, weighted, flights) = (FieldTimes.Never, 0L, 0L, 0L, 0);
        var (persons, vehicles, all) = (0, 0, true);
        for (var i = 0; i < work.Length; i++)
        {
            var line = work[i];
            (persons, vehicles) = (persons + line.Persons, vehicles + line.Vehicles);
            first = Math.Min(first, line.FirstAt);
            completedAt[i] = line.IsEmpty ? line.CompleteAt : FieldTimes.Never;
            if (completedAt[i] == FieldTimes.Never)
            {
                all = false;
                continue;
            }
            last = Math.Max(last, line.CompleteAt);
            sum += line.CompleteAt;
            weighted += line.CompleteAt * line.Own.Persons;
        }
        foreach (ref readonly var row in CollectionsMarshal.AsSpan(rows))
        {
            if (row.Aircraft >= 0)
                flights++;
        }
        return new RunTotals(
            first == FieldTimes.Never ? null : new Tick(first),
            all && rows.Count > 0 ? new Tick(last) : null,
            sum,
            weighted,
            flights,
            flown,
            persons,
            vehicles,
            happened);
    }

    private Sortie SortieOf(int row)
    {
        var (who, state, unloaded) = rows[row];
        var line = work[state.Line].Course;
        var vehicles = ImmutableArray.CreateBuilder<VehicleCount>();
        var tonnes = (state.Persons * model.PersonMass) + state.Stores;
        for (var i = 0; i < types; i++)
        {
            if (rowVehicles[(row * types) + i] is > 0 and var count)
            {
                vehicles.Add(new VehicleCount(model.Cargo[i].Type, count));
                tonnes += count * model.Cargo[i].Mass;
            }
        }
        return new Sortie
        {
            Line = line.Line,
            Number = state.Number,
            Aircraft = who < 0 ? null : aircraft[who],
            Persons = state.Persons,
            Vehicles = vehicles.ToImmutable(),
            Stores = state.Stores,
            Tonnes = tonnes,
            Allowed = who < 0 ? tonnes : line.Allowed[wingOf[who]],
            Limit = state.Limit,
            PositionedFrom = who < 0 ? string.Empty : model.AirfieldId(state.FetchedFrom),
            EmptyKilometres = state.EmptyKilometres,
            Kilometres = who >= 0 ? line.Kilometres[wingOf[who]] : model.LandKilometres(line.Line),
            TakenAt = new Tick(state.TakenAt),
            Rested = new Tick(state.RestedFor),
            ReadyAt = new Tick(state.ReadyAt),
            AircraftAt = new Tick(state.AircraftAt),
            LoadingAt = new Tick(state.LoadingAt),
            LoadedAt = new Tick(state.LoadedAt),
            TakeOffAt = new Tick(state.TakeOffAt),
            OverheadAt = new Tick(state.OverheadAt),
            LandedAt = new Tick(state.LandedAt),
            UnloadingAt = new Tick(state.UnloadingAt),
            UnloadedAt = new Tick(unloaded),
        };
    }

    /// <summary>
    /// Fewest loads that could carry a line, proven. Of one type of aircraft by its own measures; of several by floor and seats together, each thing counted with its
    /// least share in any of them: no load of any type exceeds 1 in it.
    /// </summary>
    private int LeastLoads(LineProgress line)
    {
        var course = line.Course;
        if (course.Line.Mode is not (Mode.Air or Mode.Drop))
            return 0;
        var types = Enumerable.Range(0, wings.Length).Where(wing => course.CanFly[wing]).Select(wing => wings[wing].Carrier.Number).Distinct().ToArray();
        var vehicles = new int[model.Cargo.Length];
        foreach (var vehicle in line.Own.Vehicles)
            vehicles[model.CargoNumber(vehicle.Type)] += vehicle.Count;
        var measures = types.Select(type => model.Load.Measures(type, course.IsDrop)).ToArray();
        if (measures.Length == 1)
            return measures[0].LeastLoads(vehicles, line.Own.Persons, line.Own.Stores);
        var sum = measures.Length == 0 ? 0 : line.Own.Persons * measures.Min(each => each.Together.Person);
        for (var i = 0; i < vehicles.Length && measures.Length > 0; i++)
            sum += vehicles[i] * measures.Min(each => each.Together.Things[i]);
        return Math.Max(1, (int)Math.Ceiling(sum - 1e-6));
    }
}

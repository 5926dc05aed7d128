// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>Columns and trains: nothing queues for a road, and trains leave a station one after the other, the first that is ready first.</summary>
public sealed partial class AirliftSimulation
{
    private readonly List<(long Ready, int Line, int Number, int Of)> trains = [];
    private readonly long[] stationFreeAt;

    private void MoveByLand()
    {
        trains.Clear();
        Array.Fill(stationFreeAt, long.MinValue);
        for (var i = 0; i < work.Length; i++)
        {
            var course = work[i].Course;
            if (work[i].IsEmpty || !course.LandIsOpen)
                continue;
            if (course.Line.Mode == Mode.Road)
            {
                March(i, course.LandOpens);
                continue;
            }
            for (var number = 0; number < course.Trains; number++)
                trains.Add((Math.Max(course.Line.ReadyAt((double)(number + 1) / course.Trains, relaxed).Seconds, course.LandOpens), i, number, course.Trains));
        }
        if (trains.Count == 0)
            return;
        trains.Sort();
        foreach (var (ready, line, number, of) in trains)
            RunTrain(ready, line, number, of);
    }

    private void March(int number, long opens)
    {
        var line = work[number];
        var ready = line.Course.Line.ReadyAt(1, relaxed).Seconds;
        var leaves = Math.Max(ready, opens);
        var arrives = Math.Max(leaves + line.Course.LandTakes, line.Own.EarliestArrival.Seconds);
        line.Left.CopyTo(taken, 0);
        Deliver(line, taken, new AircraftState
        {
            Line = number,
            Number = line.Loads++,
            Persons = line.Persons,
            Stores = line.Stores,
            TakenAt = ready,
            ReadyAt = ready,
            AircraftAt = ready,
            LoadingAt = ready,
            LoadedAt = ready,
            TakeOffAt = leaves,
            OverheadAt = arrives,
            LandedAt = arrives,
            UnloadingAt = arrives,
        }, arrives);
    }

    private void RunTrain(long ready, int number, int part, int of)
    {
        var (line, rail, quantities) = (work[number], model.Rail, model.Quantities);
        var station = line.Course.Line.FromNumber;
        var stands = Math.Max(line.Own.OrderedAt.Seconds + Tick.FromHours(quantities.Of(rail.Assembling).Value).Seconds, stationFreeAt[station]);
        var loading = Math.Max(ready, stands);
        stationFreeAt[station] = loading + Tick.FromHours(quantities.Of(rail.Interval).Value).Seconds;
        var loaded = loading + (relaxed is Relaxation.Service or Relaxation.Loading ? 0 : Tick.FromHours(quantities.Of(rail.Loading).Value).Seconds);
        var arrives = Math.Max(loaded + line.Course.LandTakes, line.Own.EarliestArrival.Seconds);
        var unloaded = arrives + (relaxed == Relaxation.Service ? 0 : Tick.FromHours(quantities.Of(rail.Unloading).Value).Seconds);
        Share(line, part, of);
        Deliver(line, taken, new AircraftState
        {
            Line = number,
            Number = line.Loads++,
            Persons = Part(line.Own.Persons, part, of),
            Stores = part == of - 1 ? line.Stores : line.Own.Stores / of,
            TakenAt = ready,
            ReadyAt = ready,
            AircraftAt = stands,
            LoadingAt = loading,
            LoadedAt = loaded,
            TakeOffAt = loaded,
            OverheadAt = arrives,
            LandedAt = arrives,
            UnloadingAt = arrives,
        }, unloaded);
    }

    /// <summary>The vehicles of one train: those of the line in the order of their types, cut into equal parts.</summary>
    private void Share(LineProgress line, int part, int of)
    {
        var (from, to) = ((int)((long)line.Own.VehicleTotal * part / of), (int)((long)line.Own.VehicleTotal * (part + 1) / of));
        Array.Clear(taken);
        var before = 0;
        foreach (var vehicle in line.Own.Vehicles)
        {
            taken[model.CargoNumber(vehicle.Type)] += Math.Max(0, Math.Min(to, before + vehicle.Count) - Math.Max(from, before));
            before += vehicle.Count;
        }
    }

    private void Deliver(LineProgress line, int[] vehicles, AircraftState state, long unloaded)
    {
        line.Take(vehicles, state.Persons, state.Stores);
        rows.Add(new SortieRow(-1, state, unloaded));
        rowVehicles.AddRange(vehicles);
        line.Land(state.LandedAt, unloaded, vehicles, state.Persons);
    }

    private static int Part(int whole, int part, int of) => (int)(((long)whole * (part + 1) / of) - ((long)whole * part / of));
}

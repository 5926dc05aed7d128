// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>Marches and trains.</summary>
public sealed partial class LiftModel
{
    /// <summary>Time of a road move, forming up, halts by night and borders included. It begins at the station where that is known, else at the place of embarkation.</summary>
    public Tick March(RequirementLine line) => OnTheRoad(line.Unit, RoadKilometres(line), Math.Max(0, BordersOf(line, Relaxation.None, out _)));

    /// <summary>Great-circle distance of a road move in kilometres.</summary>
    public double RoadKilometres(RequirementLine line)
    {
        if (!stations.TryGetValue(line.Unit, out var station))
            return Kilometres(line.FromNumber, line.ToNumber);
        var other = fields.IsArrival(line.ToNumber) ? line.To : line.From;
        return Geodesic.Kilometres(new Coordinates(station.Latitude, station.Longitude), inquiry.Airfields[other].Position);
    }

    /// <summary>Whether a line may go by road: within the limit of road moves, from a neighbour or within the state, and let across the border.</summary>
    internal bool RoadIsOpen(RequirementLine line)
    {
        var (from, to) = (inquiry.Airfields[line.From].Country, inquiry.Airfields[line.To].Country);
        return land.AreNeighbours(from, to)
            && RoadKilometres(line) * 1000 <= Quantities.Of(Plan.RoadLimit).Value
            && BordersOf(line, Relaxation.None, out _) >= 0;
    }

    /// <summary>Borders on the way of a line by land, -1 for no way, and from when the way is open.</summary>
    internal int BordersOf(RequirementLine line, Relaxation relaxed, out Tick opens)
    {
        var borders = land.Borders(inquiry.Airfields[line.From].Country, inquiry.Airfields[line.To].Country, line.Member, relaxed == Relaxation.Passages, out var from);
        opens = new Tick(from);
        return borders;
    }

    /// <summary>Time of one train from departure to arrival, borders included, loading and unloading apart.</summary>
    /// <returns>The time; null where the plan has no rule for trains.</returns>
    public Tick? Train(RequirementLine line)
    {
        if (Plan.Rail is not { } rail)
            return null;
        var hours = Kilometres(line.FromNumber, line.ToNumber) * Quantities.Of(rail.Detour).Value / Quantities.Of(rail.Speed, "train", line.Id).KilometresPerHour;
        var border = Quantities.Of(rail.Border, new Hours(0)).Value * Math.Max(0, BordersOf(line, Relaxation.None, out _));
        return Tick.FromHours(hours + border);
    }

    /// <summary>Trains that a line takes: by its vehicles or by its people, whichever needs more; at least one.</summary>
    public int Trains(RequirementLine line) => Math.Max(
        1,
        Math.Max(Parts(line.VehicleTotal, Quantities.Of(Rail.TrainVehicles).Count), Parts(line.Persons, Quantities.Of(Rail.TrainPersons).Count)));

    internal RailRule Rail => Plan.Rail ?? throw new InvalidOperationException("The plan has no rule for trains.");

    private static int Parts(int things, int most) => things == 0 ? 0 : (things + Math.Max(1, most) - 1) / Math.Max(1, most);

    private Tick OnTheRoad(string unit, double kilometres, int borders)
    {
        var driven = kilometres * Quantities.Of(Plan.RoadDetour).Value / Quantities.Of(Plan.MarchSpeed, "march", unit).KilometresPerHour;
        var halts = 0.0;
        if (Plan.MarchDay is { } marchDay && Quantities.Of(marchDay).Value is > 0 and < 24 and var day && driven > day)
            halts = (Math.Ceiling((driven / day) - 1e-9) - 1) * (24 - day);
        return Tick.FromHours(Quantities.Of(Plan.ColumnForming).Value + driven + halts + (borders * Quantities.Of(Plan.RoadBorder, new Hours(0)).Value));
    }
}

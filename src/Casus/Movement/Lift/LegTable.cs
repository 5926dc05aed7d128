// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>
/// Distances between the airfields of a movement and times of flight by aircraft type, each worked out once. Airfields and types go by numbers here, because a
/// simulation asks for a leg far more often than there are legs.
/// </summary>
internal sealed class LegTable
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<Coordinates> positions = [];
    private readonly double detour;
    private readonly double approach;
    private double[] kilometres = [];
    private long[][] flights = [];

    /// <summary>Makes an empty table.</summary>
    /// <param name="detour">Flown distance over great circle.</param>
    /// <param name="approachHours">Hours added to each leg.</param>
    public LegTable(double detour, double approachHours) => (this.detour, approach) = (detour, approachHours);

    /// <summary>The geography of the airfields by these numbers, found before; null for none.</summary>
    public LiftGround? Ground { get; set; }

    /// <summary>Number of an airfield; a new one gets the next number.</summary>
    public int NumberOf(string airfield, Coordinates position)
    {
        if (places.TryGetValue(airfield, out var number))
            return number;
        places[airfield] = number = positions.Count;
        positions.Add(position);
        return number;
    }

    /// <summary>Great-circle distance in kilometres.</summary>
    public double Kilometres(int from, int to)
    {
        Grow();
        ref var known = ref kilometres[(from * positions.Count) + to];
        if (known < 0)
            known = Ground?.Kilometres(from, to) ?? Geodesic.Kilometres(positions[from], positions[to]);
        return known;
    }

    /// <summary>Distance flown in kilometres, detour included.</summary>
    public double Flown(int from, int to) => Kilometres(from, to) * detour;

    /// <summary>Flown distance over great circle.</summary>
    public double Detour => detour;

    /// <summary>Time of a leg of so many kilometres flown.</summary>
    public Tick Flight(Carrier carrier, double flown) => Tick.FromHours((flown / carrier.Speed) + approach);

    /// <summary>Time of a leg by an aircraft type, climb and approach included; nothing between an airfield and itself.</summary>
    public Tick Flight(Carrier carrier, int from, int to)
    {
        if (from == to)
            return Tick.Zero;
        Grow();
        if (carrier.Number >= flights.Length)
            Array.Resize(ref flights, carrier.Number + 1);
        var known = flights[carrier.Number] ??= NewTable();
        ref var seconds = ref known[(from * positions.Count) + to];
        if (seconds < 0)
            seconds = Tick.FromHours((Flown(from, to) / carrier.Speed) + approach).Seconds;
        return new Tick(seconds);
    }

    private long[] NewTable()
    {
        var table = new long[positions.Count * positions.Count];
        Array.Fill(table, -1);
        return table;
    }

    private void Grow()
    {
        if (kilometres.Length == positions.Count * positions.Count)
            return;
        kilometres = new double[positions.Count * positions.Count];
        Array.Fill(kilometres, -1);
        flights = [];
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What fits into one aircraft: vehicles in lanes on the floor, people in the seats that are left.</summary>
public static class LoadPlan
{
    /// <summary>So much may the sum of stated lengths miss a stated length by, in binary. A setting of the tool.</summary>
    private const double Slack = 1e-9;

    /// <summary>
    /// Loads an aircraft from what is left of a line. Vehicles go aboard longest first into the first lane with room (first fit, decreasing); as many lanes are
    /// used as the widest vehicle aboard allows. People take the share of the seats that the share of the floor left free stands for. The mass of people is not counted: seats
    /// bind first.
    /// </summary>
    /// <param name="carrier">The aircraft type.</param>
    /// <param name="vehicles">Vehicles left, longest first.</param>
    /// <param name="persons">People left.</param>
    /// <param name="taken">Takes the places in <paramref name="vehicles"/> of those that go aboard; cleared first.</param>
    /// <returns>How many people go aboard.</returns>
    public static int Fill(Carrier carrier, IReadOnlyList<Cargo> vehicles, int persons, List<int> taken)
    {
        taken.Clear();
        Span<double> lanes = stackalloc double[8];
        var (used, laneCount, mass, widest) = (0, 0, 0.0, 0.0);
        for (var i = 0; i < vehicles.Count; i++)
        {
            var vehicle = vehicles[i];
            if (vehicle.Height > carrier.Hold.Height || vehicle.Width > carrier.Hold.Width || mass + vehicle.Mass > carrier.Load.Planned)
                continue;
            var allowed = Math.Clamp((int)((carrier.Hold.Width / Math.Max(widest, vehicle.Width)) + Slack), 1, lanes.Length);
            if (allowed < used || !Place(lanes[..allowed], vehicle.Length, carrier.Hold.Length, ref used))
                continue;
            taken.Add(i);
            mass += vehicle.Mass;
            widest = Math.Max(widest, vehicle.Width);
            laneCount = allowed;
        }
        var floor = 0.0;
        for (var lane = 0; lane < used; lane++)
            floor += lanes[lane];
        var free = laneCount == 0 ? 1 : Math.Max(0, 1 - (floor / (laneCount * carrier.Hold.Length)));
        return Math.Min(persons, (int)((carrier.Seats * free) + Slack));
    }

    private static bool Place(Span<double> lanes, double length, double floor, ref int used)
    {
        for (var lane = 0; lane < lanes.Length; lane++)
        {
            if (lanes[lane] + length > floor + Slack)
                continue;
            lanes[lane] += length;
            used = Math.Max(used, lane + 1);
            return true;
        }
        return false;
    }
}

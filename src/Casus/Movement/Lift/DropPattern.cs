// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// How an aircraft drops its load over a zone: jumpers follow each other in streams at an interval for as long as the aircraft is over the zone, vehicles leave on
/// passes of their own before them, and after each pass the aircraft comes round.
/// </summary>
/// <param name="Length">Usable length of the zone in metres.</param>
/// <param name="Interval">Seconds between two jumpers of one stream.</param>
/// <param name="Circuit">Seconds to come round for another pass.</param>
/// <param name="VehiclesPerPass">Vehicles that leave on one pass; 0 for all at once.</param>
public readonly record struct DropPattern(double Length, double Interval, double Circuit, int VehiclesPerPass)
{
    /// <summary>So much may a product of measures miss a whole number by, in binary. A setting of the tool.</summary>
    private const double Slack = 1e-9;

    /// <summary>Jumpers of one stream that leave on one pass: the first at the edge of the zone, the others at the interval while the aircraft flies on; at least one.</summary>
    /// <param name="drop">The aircraft type.</param>
    public int StreamPerPass(CarrierDrop drop)
    {
        var metres = drop.Speed / 3.6 * Interval;
        return metres <= 0 ? int.MaxValue : (int)Math.Min(int.MaxValue - 1, Math.Floor((Length / metres) + Slack) + 1);
    }

    /// <summary>Passes that a load takes.</summary>
    public int Passes(CarrierDrop drop, int jumpers, int vehicles)
    {
        var stream = (jumpers + drop.Streams - 1) / drop.Streams;
        var perPass = StreamPerPass(drop);
        var forVehicles = vehicles == 0 ? 0 : VehiclesPerPass <= 0 ? 1 : (vehicles + VehiclesPerPass - 1) / VehiclesPerPass;
        return forVehicles + (stream / perPass) + (stream % perPass > 0 ? 1 : 0);
    }

    /// <summary>Seconds from the first jumper, or vehicle, to the last: the intervals between the jumpers of the longest stream, and a circuit between two passes.</summary>
    public double Seconds(CarrierDrop drop, int jumpers, int vehicles)
    {
        var stream = (jumpers + drop.Streams - 1) / drop.Streams;
        var perPass = StreamPerPass(drop);
        var jumpPasses = (stream / perPass) + (stream % perPass > 0 ? 1 : 0);
        return (Math.Max(0, stream - jumpPasses) * Interval) + (Math.Max(0, Passes(drop, jumpers, vehicles) - 1) * Circuit);
    }

    /// <summary>The same, to the nearest second.</summary>
    public Tick Takes(CarrierDrop drop, int jumpers, int vehicles) => new((long)Math.Round(Seconds(drop, jumpers, vehicles), MidpointRounding.AwayFromZero));
}

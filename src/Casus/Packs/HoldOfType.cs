// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Movement;
using Casus.World;

namespace Casus.Packs;

/// <summary>Whether an aircraft type that a case is not given would hold a thing, on best evidence, with the same share of its hold used as the case uses of others.</summary>
internal static class HoldOfType
{
    /// <summary>Whether it fits into the empty hold at the planning load.</summary>
    public static bool Fits(AircraftType type, in Cargo cargo, Quantities best, LiftPlan lift)
    {
        var factor = best.Of(lift.LoadFactor).Value;
        var hold = new HoldSpace(
            best.Of(type.Hold.Length).Value * factor,
            best.Of(type.Hold.Width).Value,
            best.Of(type.Hold.Height).Value,
            AxleLoad: Most(type.Hold.AxleLoad),
            Heaviest: Most(type.Hold.Heaviest));
        var load = new LoadCurve([(best.Of(type.Payload).Value * factor, best.Of(type.Range).Value / 1000)]);
        return CargoFit.Fits(new Carrier(type.Id, 0, type.Size, load, 0, 0, hold, best.Of(type.Speed).KilometresPerHour, best.Of(type.Runway).Value), cargo);

        double Most(Quantity<Tonnes>? tonnes) => tonnes is null ? double.PositiveInfinity : best.Of(tonnes).Value;
    }
}

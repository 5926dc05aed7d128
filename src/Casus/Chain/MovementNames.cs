// SPDX-License-Identifier: Apache-2.0
using Casus.Packs;

namespace Casus.Chain;

/// <summary>Names of what moves, for sentences on a movement.</summary>
public static class MovementNames
{
    /// <summary>The name of an aircraft type, a vehicle type or an airfield by its id, without what stands in brackets behind it; the id where the pack has none such.</summary>
    /// <param name="id">The id.</param>
    /// <param name="pack">The pack.</param>
    public static string Of(string id, Pack pack)
    {
        ArgumentNullException.ThrowIfNull(pack);
        var name = pack.AircraftTypes.TryGetValue(id, out var aircraft) ? aircraft.Name
            : pack.VehicleTypes.TryGetValue(id, out var vehicle) ? vehicle.Name
            : pack.Airfields.TryGetValue(id, out var airfield) ? airfield.Name
            : id;
        return name.Split(" (")[0];
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>One way in which a load of a line can go by air: an aircraft type and an airfield of arrival, with the times that no plan can shorten, in seconds.</summary>
/// <param name="Carrier">The aircraft type.</param>
/// <param name="Line">The line with this arrival.</param>
/// <param name="Loading">Time to load.</param>
/// <param name="Flight">Time of the loaded flight.</param>
/// <param name="Unloading">Time to unload; 0 for a drop, which this bound takes to need no time over the zone.</param>
/// <param name="OpenFrom">Before this the airfield of arrival cannot be used.</param>
/// <param name="Drop">Whether the load is dropped: it then needs no place at the airfield of arrival.</param>
internal sealed record BoundOption(Carrier Carrier, RequirementLine Line, long Loading, long Flight, long Unloading, long OpenFrom, bool Drop)
{
    /// <summary>Seconds that a crew has to reckon with for a load: those of the aircraft for which it is longest.</summary>
    public long Task { get; init; }

    /// <summary>Whether the way or the airfield of arrival is shut from some time on, so that an aircraft may find itself at the airfield of departure in vain.</summary>
    public bool Closes { get; init; }

    /// <summary>Tonnes that the aircraft which carries most on this way may carry.</summary>
    public double Tonnes { get; init; } = double.PositiveInfinity;

    /// <summary>When the first of the line is ready.</summary>
    public long First { get; init; }

    /// <summary>Time from the beginning of loading to the end of unloading, without any queue.</summary>
    public long Through => Loading + Flight + Unloading;

    /// <summary>When unloading can begin for a load whose loading begins at a time.</summary>
    public long Arrives(long loadingAt) => Math.Max(loadingAt + Loading + Flight, OpenFrom);
}

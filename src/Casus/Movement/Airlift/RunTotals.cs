// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What one run of the simulation comes to: all that a search compares.</summary>
/// <param name="FirstArrivalAt">First landing, drop or arrival with a load; null when nothing moves.</param>
/// <param name="ClosureAt">When the last line is complete and ready; null when something is left unmoved or nothing moves.</param>
/// <param name="SumOfCompletions">Sum over the lines of the seconds, from the request, at which each is complete and ready. A line that stays incomplete counts as nothing: compare only runs that close.</param>
/// <param name="PersonSeconds">The same with each line weighted by its people.</param>
/// <param name="Flights">Loaded flights.</param>
/// <param name="FlownSeconds">Seconds flown by all aircraft, empty legs counted in.</param>
/// <param name="UnmovedPersons">People left behind.</param>
/// <param name="UnmovedVehicles">Vehicles left behind.</param>
/// <param name="Events">Events that the run went through.</param>
public readonly record struct RunTotals(
    Tick? FirstArrivalAt,
    Tick? ClosureAt,
    long SumOfCompletions,
    long PersonSeconds,
    int Flights,
    long FlownSeconds,
    int UnmovedPersons,
    int UnmovedVehicles,
    int Events)
{
    /// <summary>People and vehicles left behind.</summary>
    public int UnmovedUnits => UnmovedPersons + UnmovedVehicles;
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>An order to one plane at one step of the published airlift benchmark. It replaces the plane's standing order.</summary>
/// <param name="Step">Step at which it is given, from 1.</param>
/// <param name="Plane">Id of the plane.</param>
/// <param name="Priority">Place in the queue of an airport, smaller first; 0 holds a landed plane back; null keeps the plane's present one.</param>
/// <param name="Load">Ids of the items to load, in the order in which they are tried.</param>
/// <param name="Unload">Ids of the items to unload.</param>
/// <param name="Destination">Id of the airport to fly to once the plane is ready; 0 for none.</param>
public sealed record ChallengeOrder(int Step, string Plane, int? Priority, ImmutableArray<int> Load, ImmutableArray<int> Unload, int Destination);

/// <summary>The orders of a whole episode and what its file says came of them.</summary>
/// <param name="Name">Name of the instance; null when the file has none.</param>
/// <param name="Orders">The orders, in the order of the file.</param>
/// <param name="PublishedScore">Score of the archive's table; null when the file has none.</param>
/// <param name="Score">Score that the writer of the file found; null when the file has none.</param>
/// <param name="Missed">Items missed; null when the file has none.</param>
/// <param name="Steps">Step at which the episode ended; null when the file has none.</param>
/// <param name="ScaledCost">Scaled cost; null when the file has none.</param>
/// <param name="ScaledLateness">Scaled lateness; null when the file has none.</param>
/// <param name="Delivered">Step of delivery by id of item, null for never; empty when the file has none.</param>
/// <param name="FlightCost">Summed cost of the flights by id of plane; empty when the file has none.</param>
public sealed record ChallengeTrace(
    string? Name,
    ImmutableArray<ChallengeOrder> Orders,
    double? PublishedScore,
    double? Score,
    int? Missed,
    int? Steps,
    double? ScaledCost,
    double? ScaledLateness,
    ImmutableSortedDictionary<int, int?> Delivered,
    ImmutableSortedDictionary<string, double> FlightCost);

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>What came of the orders of an episode of the published airlift benchmark. Smaller scores are better.</summary>
/// <param name="Score">10 for each missed item, plus the scaled lateness, plus a hundredth of the scaled cost.</param>
/// <param name="Missed">Items not delivered when the episode ended after their hard deadline.</param>
/// <param name="Late">Items with lateness: delivered after their soft deadline, or still open at the very last step.</param>
/// <param name="ScaledLateness">Sum over the items of their steps of lateness, each divided by the steps between its two deadlines (at least one).</param>
/// <param name="ScaledCost">Sum over the types of plane of flown cost by diameter of the type's routes, times the type's whole weight limit by item.</param>
/// <param name="Steps">Step at which the episode ended.</param>
/// <param name="Delivered">Step of delivery of each item in the order of the instance; null for never.</param>
/// <param name="FlightCost">Summed cost of the flights of each plane in the order of the instance.</param>
public sealed record ChallengeResult(
    double Score,
    int Missed,
    int Late,
    double ScaledLateness,
    double ScaledCost,
    int Steps,
    ImmutableArray<int?> Delivered,
    ImmutableArray<double> FlightCost);

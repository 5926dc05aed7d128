// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>A load in place, as the simulation keeps it until somebody asks for the sorties.</summary>
/// <param name="Aircraft">Number of the aircraft, -1 for a column or a train.</param>
/// <param name="State">The aircraft as it was; for a column or a train the times of that.</param>
/// <param name="UnloadedAt">When it was empty.</param>
internal readonly record struct SortieRow(int Aircraft, AircraftState State, long UnloadedAt);

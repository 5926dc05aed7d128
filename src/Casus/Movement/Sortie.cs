// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>One loaded flight, or one road column, as it went.</summary>
/// <param name="Line">The requirement line.</param>
/// <param name="Number">Number of the load within the line, from 0.</param>
/// <param name="Aircraft">The aircraft, or null for a column.</param>
/// <param name="Persons">People carried.</param>
/// <param name="Vehicles">Types of the vehicles carried.</param>
/// <param name="ReadyAt">When the load was ready and free to go.</param>
/// <param name="AircraftAt">When the aircraft stood at the airfield of embarkation.</param>
/// <param name="LoadingAt">When loading began.</param>
/// <param name="TakeOffAt">When it took off, or the column set out.</param>
/// <param name="LandedAt">When it landed, or the column arrived.</param>
/// <param name="UnloadingAt">When unloading began.</param>
/// <param name="UnloadedAt">When it was empty.</param>
public sealed record Sortie(
    RequirementLine Line,
    int Number,
    Aircraft? Aircraft,
    int Persons,
    ImmutableArray<string> Vehicles,
    Tick ReadyAt,
    Tick AircraftAt,
    Tick LoadingAt,
    Tick TakeOffAt,
    Tick LandedAt,
    Tick UnloadingAt,
    Tick UnloadedAt);

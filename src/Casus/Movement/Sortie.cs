// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>One loaded flight, road column or train, as it went.</summary>
public sealed record Sortie
{
    /// <summary>The requirement line.</summary>
    public required RequirementLine Line { get; init; }

    /// <summary>Number of the load within the line, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The aircraft, or null for a column or a train.</summary>
    public Aircraft? Aircraft { get; init; }

    /// <summary>People carried.</summary>
    public required int Persons { get; init; }

    /// <summary>Vehicles carried, by type.</summary>
    public ImmutableArray<VehicleCount> Vehicles { get; init; } = [];

    /// <summary>Tonnes of loose stores carried.</summary>
    public double Stores { get; init; }

    /// <summary>Tonnes aboard, people and stores counted in.</summary>
    public double Tonnes { get; init; }

    /// <summary>Tonnes that the aircraft could carry over this distance.</summary>
    public double Allowed { get; init; }

    /// <summary>What kept one more thing out.</summary>
    public LoadLimit Limit { get; init; }

    /// <summary>Where the aircraft came from to take the load.</summary>
    public string PositionedFrom { get; init; } = string.Empty;

    /// <summary>Kilometres flown empty to take the load.</summary>
    public double EmptyKilometres { get; init; }

    /// <summary>Kilometres flown or driven with the load.</summary>
    public double Kilometres { get; init; }

    /// <summary>When the aircraft was given the load.</summary>
    public Tick TakenAt { get; init; }

    /// <summary>Time that its crew rested, or that a fresh one was waited for, between being given the load and loading.</summary>
    public Tick Rested { get; init; }

    /// <summary>When the load was ready and free to go.</summary>
    public required Tick ReadyAt { get; init; }

    /// <summary>When the aircraft stood at the port of embarkation.</summary>
    public required Tick AircraftAt { get; init; }

    /// <summary>When loading began: a place and a team were free.</summary>
    public required Tick LoadingAt { get; init; }

    /// <summary>When it was loaded.</summary>
    public required Tick LoadedAt { get; init; }

    /// <summary>When it took off, or set out.</summary>
    public required Tick TakeOffAt { get; init; }

    /// <summary>When it was over the port of debarkation; it lands when that is open.</summary>
    public required Tick OverheadAt { get; init; }

    /// <summary>When it landed, dropped the first load, or arrived.</summary>
    public required Tick LandedAt { get; init; }

    /// <summary>When unloading began.</summary>
    public required Tick UnloadingAt { get; init; }

    /// <summary>When it was empty.</summary>
    public required Tick UnloadedAt { get; init; }

    /// <summary>Vehicles of all types.</summary>
    public int VehicleTotal => Vehicles.Sum(each => each.Count);
}

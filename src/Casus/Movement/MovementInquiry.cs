// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.World;
using NodaTime;

namespace Casus.Movement;

/// <summary>A question put to the movement stage: how fast?</summary>
/// <param name="Contributions">What is to be moved.</param>
/// <param name="Plan">Lift and airfields of arrival.</param>
/// <param name="Host">The state of arrival.</param>
/// <param name="Fleets">Fleets by id.</param>
/// <param name="Airfields">Airfields by id.</param>
/// <param name="AircraftTypes">Aircraft types by id.</param>
/// <param name="VehicleTypes">Vehicle types by id.</param>
/// <param name="Countries">Countries by code, for land borders.</param>
/// <param name="Quantities">Resolves everything that is measured.</param>
public sealed record MovementInquiry(
    ImmutableArray<Contribution> Contributions,
    LiftPlan Plan,
    string Host,
    ImmutableSortedDictionary<string, Fleet> Fleets,
    ImmutableSortedDictionary<string, Airfield> Airfields,
    ImmutableSortedDictionary<string, AircraftType> AircraftTypes,
    ImmutableSortedDictionary<string, VehicleType> VehicleTypes,
    ImmutableSortedDictionary<string, Country> Countries,
    Quantities Quantities)
{
    /// <summary>Aircraft of every fleet over those given to the case, for a what-if: each number is multiplied and rounded to whole aircraft, halves away from zero.</summary>
    public double AircraftTimes { get; init; } = 1;

    /// <summary>Requirement lines given by a table, which take the place of those made from the contributions; none when empty. Their numbers of airfields are filled in.</summary>
    public ImmutableArray<RequirementLine> Lines { get; init; } = [];

    /// <summary>When the request was made: tick 0. Null for midnight of a day without a name; passages with days of their own then all hold.</summary>
    public OffsetDateTime? RequestAt { get; init; }

    /// <summary>Outlines of states, to see which a flight crosses; null for those of the world.</summary>
    public StateOutlines? Outlines { get; init; }

    /// <summary>Classes of cargo by size, in the order of the pack.</summary>
    public ImmutableArray<CargoClass> CargoClasses { get; init; } = [];
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.World;

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
    Quantities Quantities);

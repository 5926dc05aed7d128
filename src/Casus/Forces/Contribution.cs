// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>Vehicles of one type that go along.</summary>
/// <param name="Type">The type.</param>
/// <param name="Count">How many.</param>
public readonly record struct VehicleCount(string Type, int Count);

/// <summary>A unit, or part of one, that a member sends.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Persons">People sent.</param>
/// <param name="Vehicles">Vehicles sent, in the order of the unit.</param>
/// <param name="OrderedAt">When the order is given: the decision of the council.</param>
/// <param name="GateOpensAt">When national law lets it go.</param>
/// <param name="FirstReadyAt">When its first part is ready to load, national law apart.</param>
/// <param name="FullReadyAt">When all of it is ready to load, national law apart.</param>
/// <param name="Because">What size and readiness rest on.</param>
public sealed record Contribution(
    Unit Unit,
    int Persons,
    ImmutableArray<VehicleCount> Vehicles,
    Tick OrderedAt,
    Tick GateOpensAt,
    Tick FirstReadyAt,
    Tick FullReadyAt,
    Reason Because)
{
    /// <summary>Vehicles of all types.</summary>
    public int VehicleTotal => Vehicles.Sum(each => each.Count);

    /// <summary>When all of it may load: ready and let go.</summary>
    public Tick ReadyAt => Tick.Max(FullReadyAt, GateOpensAt);
}

/// <summary>A unit that is not sent, and why.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Why">The reason, a clause.</param>
public sealed record HeldBack(Unit Unit, string Why);

/// <summary>The answer of the forces stage.</summary>
/// <param name="Wanted">People wanted.</param>
/// <param name="Contributions">What is sent, by member in the order of the pack.</param>
/// <param name="Held">What is not sent, and why.</param>
/// <param name="Because">What the size wanted rests on.</param>
public sealed record ForceOutcome(int Wanted, ImmutableArray<Contribution> Contributions, ImmutableArray<HeldBack> Held, Reason Because)
{
    /// <summary>People sent.</summary>
    public int Persons => Contributions.Sum(each => each.Persons);

    /// <summary>Vehicles sent.</summary>
    public int Vehicles => Contributions.Sum(each => each.VehicleTotal);
}

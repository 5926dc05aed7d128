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
    private readonly ImmutableArray<(double Share, Tick At)> ramp;

    /// <summary>Share of what is sent that is ready to load against time, by rising share: the first part (share 0) first and all of it (share 1) last. Times do not fall. A straight line unless set.</summary>
    public ImmutableArray<(double Share, Tick At)> Ramp
    {
        get => ramp.IsDefaultOrEmpty ? [(0, FirstReadyAt), (1, FullReadyAt)] : ramp;
        init => ramp = value;
    }

    /// <summary>Notice to move as published, or null; read in depth only. Shown beside the ramp and not added to it.</summary>
    public double? NoticeHours { get; init; }

    /// <summary>Loose stores sent, in tonnes.</summary>
    public double Stores { get; init; }

    /// <summary>Vehicle types of which all must be in place before it counts as complete.</summary>
    public ImmutableArray<string> Critical => Unit.Critical;

    /// <summary>Share of contract soldiers in the unit, 0 to 1; null when the pack does not say. Read in depth only.</summary>
    public double? ContractShare { get; init; }

    /// <summary>Whether its member's own law lets contract soldiers or volunteers only go.</summary>
    public bool ContractOnly { get; init; }

    /// <summary>Vehicles of all types.</summary>
    public int VehicleTotal => Vehicles.Sum(each => each.Count);

    /// <summary>When all of it may load: ready and let go.</summary>
    public Tick ReadyAt => Tick.Max(FullReadyAt, GateOpensAt);

    /// <summary>When its first part may load: ready and let go.</summary>
    public Tick FirstFreeAt => Tick.Max(FirstReadyAt, GateOpensAt);

    /// <summary>Share of what is sent that is ready to load and let go at a moment: 0 before, 1 from <see cref="ReadyAt"/> on, straight between the points of the ramp.</summary>
    public double ReadyShare(Tick at)
    {
        if (at < GateOpensAt)
            return 0;
        var points = Ramp;
        for (var i = points.Length - 1; i >= 0; i--)
        {
            if (at < points[i].At)
                continue;
            if (i == points.Length - 1)
                return 1;
            var (from, to) = (points[i], points[i + 1]);
            return from.Share + ((to.Share - from.Share) * (at - from.At).Seconds / (to.At - from.At).Seconds);
        }
        return 0;
    }
}

/// <summary>A unit that is not sent, and why.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Why">The reason, a clause.</param>
public sealed record HeldBack(Unit Unit, string Why);

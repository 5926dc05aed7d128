// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Studies;

/// <summary>What one draw of a scenario at a size comes to.</summary>
/// <param name="Sent">What is sent.</param>
/// <param name="Full">Whether all the people asked for are sent.</param>
/// <param name="DecidedAt">When the council decides.</param>
/// <param name="Closures">Closure from the request for each number of aircraft; null where something is left or nothing is sent.</param>
internal sealed record ClosureDraw(ImmutableArray<Contribution> Sent, bool Full, Tick DecidedAt, ImmutableArray<Tick?> Closures)
{
    /// <summary>Closure from the request for each number of aircraft by each plan that was tried with it; empty where nothing is sent.</summary>
    public ImmutableArray<ImmutableArray<Tick?>> Tried { get; init; } = [];

    /// <summary>When the first unit is let go; the decision where nothing is sent.</summary>
    public Tick OrderedAt => Sent.IsEmpty ? DecidedAt : Sent.MinBy(each => each.GateOpensAt)!.GateOpensAt;

    /// <summary>Closure for a number of aircraft in hours from a start; infinity for never.</summary>
    public double HoursFrom(ClosureStart start, int cell) => Closures[cell] is { } closure
        ? (closure - (start switch { ClosureStart.Request => Tick.Zero, ClosureStart.Decision => DecidedAt, _ => OrderedAt })).Hours
        : double.PositiveInfinity;

    /// <summary>Whether the same is sent at the same times, so that the same lift carries it alike.</summary>
    public static bool Alike(ImmutableArray<Contribution> a, ImmutableArray<Contribution> b) => a.Length == b.Length && a.Zip(b).All(pair => Alike(pair.First, pair.Second));

    private static bool Alike(Contribution a, Contribution b) =>
        a.Unit.Id == b.Unit.Id
        && a.Persons == b.Persons
        && a.Stores.Equals(b.Stores)
        && a.OrderedAt == b.OrderedAt
        && a.GateOpensAt == b.GateOpensAt
        && a.Vehicles.AsSpan().SequenceEqual(b.Vehicles.AsSpan())
        && a.Ramp.AsSpan().SequenceEqual(b.Ramp.AsSpan());
}

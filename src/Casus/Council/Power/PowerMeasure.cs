// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>One number on power.</summary>
/// <param name="Value">The value, or its estimate.</param>
/// <param name="Low">Lower end of the interval of an estimate; the value itself if exact.</param>
/// <param name="High">Upper end of the interval of an estimate; the value itself if exact.</param>
/// <param name="Exact">The value as a fraction, if it is exact.</param>
public readonly record struct PowerValue(double Value, double Low, double High, Rational? Exact)
{
    /// <summary>An exact value.</summary>
    public static PowerValue Of(Rational exact) => new(exact.ToDouble(), exact.ToDouble(), exact.ToDouble(), exact);
}

/// <summary>One index for all players.</summary>
/// <param name="Finding">How it was got, or why there is none.</param>
/// <param name="Values">The value of each player, in their order; empty if there is none.</param>
public sealed record PowerMeasure(Finding Finding, ImmutableArray<PowerValue> Values);

/// <summary>One number on the game as a whole.</summary>
/// <param name="Finding">How it was got, or why there is none.</param>
/// <param name="Value">The number, if there is one.</param>
public sealed record CollectiveMeasure(Finding Finding, PowerValue? Value);

/// <summary>How many coalitions there are of some kind.</summary>
/// <param name="Finding">How it was got, or why there is none.</param>
/// <param name="Count">The number, if it is known.</param>
public sealed record CoalitionCount(Finding Finding, BigInteger? Count);

/// <summary>Coalitions of some kind, by size and then by the numbers of their players.</summary>
/// <param name="Count">How many there are in all.</param>
/// <param name="Listed">The first of them, each with its players in order.</param>
/// <param name="Complete">Whether all are listed.</param>
public sealed record CoalitionList(CoalitionCount Count, ImmutableArray<ImmutableArray<int>> Listed, bool Complete)
{
    /// <summary>How many are not listed, if that is known.</summary>
    public BigInteger? LeftOff => Complete ? BigInteger.Zero : Count.Count - Listed.Length;
}

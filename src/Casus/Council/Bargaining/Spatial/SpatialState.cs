// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>Where the actors stand between two turns.</summary>
/// <param name="Turn">How many turns led here; 0 before the first.</param>
/// <param name="Positions">Position of each actor in each dimension, from 0 to 100.</param>
/// <param name="Ideals">What each actor would have in each dimension, from 0 to 100; the positions themselves unless the options say otherwise.</param>
/// <param name="Risks">Attitude to risk of each actor, within the range that the options set: the higher, the safer it feels and the more it wants its own way.</param>
/// <param name="WinningChances">
/// For each actor the chance that its position wins if all actors voted now, by influence. Actors that stand within a thousandth of the scale of each other share one
/// position and each have the chance of it, so the sum over actors may exceed 1.
/// </param>
public sealed record SpatialState(
    int Turn,
    ImmutableArray<ImmutableArray<double>> Positions,
    ImmutableArray<ImmutableArray<double>> Ideals,
    ImmutableArray<double> Risks,
    ImmutableArray<double> WinningChances);

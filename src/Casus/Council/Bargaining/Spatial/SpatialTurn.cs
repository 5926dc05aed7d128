// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>What happened in one turn of the spatial model.</summary>
/// <param name="Turn">Number of the turn, from 0; it leads from the state of this number to the next.</param>
/// <param name="Gains">What each actor expects from challenging each other actor, row by row (see <see cref="GainOf"/>).</param>
/// <param name="Targets">For each actor whom it challenges; null when it expects to gain from nobody.</param>
/// <param name="Bargains">The bargains proposed, by challenger.</param>
/// <param name="Choices">For each actor what it could choose among and what it chose.</param>
public sealed record SpatialTurn(
    int Turn,
    ImmutableArray<double> Gains,
    ImmutableArray<SpatialTarget?> Targets,
    ImmutableArray<SpatialBargain> Bargains,
    ImmutableArray<SpatialChoice> Choices)
{
    /// <summary>The utility that a challenger expects to gain, in its own eyes, by challenging another; 0 for itself.</summary>
    /// <param name="challenger">Number of the challenger.</param>
    /// <param name="challenged">Number of the challenged.</param>
    public double GainOf(int challenger, int challenged) => Gains[(challenger * Targets.Length) + challenged];
}

/// <summary>Whom an actor challenges.</summary>
/// <param name="Actor">Number of the challenged.</param>
/// <param name="Gain">Utility that the challenger expects to gain.</param>
/// <param name="Success">Chance of winning that the challenger sees.</param>
public sealed record SpatialTarget(int Actor, double Gain, double Success);

/// <summary>What one actor could choose among and what it chose. It takes its own side of the bargain; the other party may choose otherwise.</summary>
/// <param name="Actor">Number of the actor.</param>
/// <param name="Options">The status quo (null), the bargains that it proposed, those proposed to it by challenger.</param>
/// <param name="Chances">Chance of each in an election among all actors.</param>
/// <param name="Chosen">Place in <paramref name="Options"/> of the one taken.</param>
public sealed record SpatialChoice(int Actor, ImmutableArray<SpatialBargain?> Options, ImmutableArray<double> Chances, int Chosen);

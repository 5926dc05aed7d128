// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;

namespace Casus.Council;

/// <summary>What an analysis of power found.</summary>
/// <param name="Game">The game.</param>
/// <param name="Winning">How many of the coalitions win, the empty one counted too.</param>
/// <param name="Swings">How many coalitions of the others each player turns into winning ones.</param>
/// <param name="ToAct">Coleman's power of a collectivity to act: the share of the coalitions that win (Coleman 1971).</param>
/// <param name="MinimalWinning">The winning coalitions that lose if anyone leaves, if asked for.</param>
/// <param name="MinimalBlocking">The coalitions without which the others lose, and of which that is no longer so if anyone leaves, if asked for.</param>
/// <param name="Measures">The indices asked for.</param>
/// <param name="Proper">Whether no two disjoint coalitions both win; null if that was not found out.</param>
public sealed record PowerReport(
    SimpleGame Game,
    CoalitionCount Winning,
    SwingList Swings,
    CollectiveMeasure ToAct,
    CoalitionList? MinimalWinning,
    CoalitionList? MinimalBlocking,
    ImmutableSortedDictionary<PowerIndex, PowerMeasure> Measures,
    bool? Proper)
{
    /// <summary>An index that was asked for.</summary>
    /// <exception cref="KeyNotFoundException">It was not asked for.</exception>
    public PowerMeasure this[PowerIndex index] => Measures[index];

    /// <summary>Whether even the empty coalition wins.</summary>
    public bool EverybodyWins => Game.EverybodyWins;

    /// <summary>Whether even all together lose.</summary>
    public bool NobodyCanWin => Game.NobodyCanWin;
}

/// <summary>The swings of all players.</summary>
/// <param name="Finding">How they were got, or why there are none.</param>
/// <param name="Counts">The swings of each player, in their order; empty if they are not known.</param>
public sealed record SwingList(Finding Finding, ImmutableArray<BigInteger> Counts);

// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>How many coalitions win, and for how many of the others each player makes the difference.</summary>
/// <param name="Winning">The number of winning coalitions.</param>
/// <param name="Totals">For each player the number of coalitions of others that it turns into winning ones: its swings.</param>
/// <param name="BySize">The swings of each player by the number of others, if they were counted so.</param>
internal sealed record SwingCounts(BigInteger Winning, BigInteger[] Totals, BigInteger[][]? BySize)
{
    /// <summary>Swings counted by size.</summary>
    public static SwingCounts Of(BigInteger winning, BigInteger[][] bySize) =>
        new(winning, [.. bySize.Select(row => row.Aggregate(BigInteger.Zero, (sum, each) => sum + each))], bySize);
}

/// <summary>The minimal winning coalitions: those in which everyone is critical.</summary>
/// <param name="BySize">Their number by size, from 0 to all players.</param>
/// <param name="ByPlayer">For each player, the number of those that it belongs to, by size.</param>
internal sealed record MinimalCounts(BigInteger[] BySize, BigInteger[][] ByPlayer);

/// <summary>The winning coalitions in which each player is critical.</summary>
/// <param name="ByPlayer">For each player their number, by the number of critical members from 0 to all players.</param>
internal sealed record CriticalCounts(BigInteger[][] ByPlayer);

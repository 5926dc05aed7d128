// SPDX-License-Identifier: Apache-2.0
using System.Numerics;

namespace Casus.Council;

/// <summary>All coalitions in turn: the check on every other method. 2 to the power n bits and about n/2 looks for each coalition.</summary>
internal sealed class EveryCoalition
{
    /// <summary>The most players: 22.</summary>
    public const int MostPlayers = 22;

    private readonly ReducedGame game;
    private readonly bool dual;
    private readonly Lazy<(SwingCounts Swings, MinimalCounts Minimal, CriticalCounts Critical)> counts;

    /// <summary>The coalitions of a game, not yet counted.</summary>
    /// <param name="game">The game.</param>
    /// <param name="dual">Whether its dual is meant, in which a coalition wins if those outside it lose.</param>
    public EveryCoalition(ReducedGame game, bool dual = false)
    {
        (this.game, this.dual) = (game, dual);
        counts = new(Count);
    }

    /// <summary>The number of steps.</summary>
    public double Steps => Math.ScaleB(8.0 * game.Count, game.Count);

    /// <summary>The plan of counting swings.</summary>
    public Plan<SwingCounts> Swings => new(PowerMethod.Enumeration, Steps, 0, () => counts.Value.Swings);

    /// <summary>The plan of counting minimal winning coalitions.</summary>
    public Plan<MinimalCounts> Minimal => new(PowerMethod.Enumeration, Steps, 0, () => counts.Value.Minimal);

    /// <summary>The plan of counting critical members.</summary>
    public Plan<CriticalCounts> Critical => new(PowerMethod.Enumeration, Steps, 0, () => counts.Value.Critical);

    /// <summary>Which coalitions win, as a set of bits at the coalition's mask.</summary>
    public static ulong[] Winners(ReducedGame game)
    {
        var wins = new ulong[Math.Max(1, (1 << game.Count) / 64)];
        var sums = new long[game.Totals.Length];
        var mask = 0u;

        // Gray's order: each coalition differs from the last by the one player at the lowest set bit of its number.
        for (var number = 0u; ;)
        {
            if (game.Formula.Holds(sums))
                wins[mask >> 6] |= 1UL << (int)(mask & 63);
            if (++number >= 1u << game.Count)
                return wins;
            var player = BitOperations.TrailingZeroCount(number);
            mask ^= 1u << player;
            var sign = (mask >> player & 1) == 1 ? 1 : -1;
            for (var c = 0; c < sums.Length; c++)
                sums[c] += sign * game.Scores[player][c];
        }
    }

    /// <summary>Whether the coalition of a mask is among those that win.</summary>
    public static bool Wins(ulong[] wins, uint mask) => (wins[mask >> 6] >> (int)(mask & 63) & 1) == 1;

    private (SwingCounts Swings, MinimalCounts Minimal, CriticalCounts Critical) Count()
    {
        var n = game.Count;
        var wins = dual ? Dual(Winners(game), (1u << n) - 1) : Winners(game);
        var winning = 0L;
        var (swings, critical, minimal) = (Table(n, n), Table(n, n + 1), Table(n, n + 1));
        var minimalBySize = new long[n + 1];
        for (var mask = 0u; mask < 1u << n; mask++)
        {
            if (!Wins(wins, mask))
                continue;
            winning++;
            var needed = 0u;
            for (var rest = mask; rest != 0; rest &= rest - 1)
            {
                var bit = rest & ~(rest - 1);
                if (!Wins(wins, mask ^ bit))
                    needed |= bit;
            }
            var (size, count) = (BitOperations.PopCount(mask), BitOperations.PopCount(needed));
            for (var rest = needed; rest != 0; rest &= rest - 1)
            {
                var player = BitOperations.TrailingZeroCount(rest);
                swings[player][size - 1]++;
                critical[player][count]++;
                if (needed == mask)
                    minimal[player][size]++;
            }
            if (needed == mask)
                minimalBySize[size]++;
        }
        return (SwingCounts.Of(winning, Exact(swings)), new MinimalCounts([.. minimalBySize.Select(each => (BigInteger)each)], Exact(minimal)), new CriticalCounts(Exact(critical)));
    }

    private static ulong[] Dual(ulong[] wins, uint all)
    {
        var dual = new ulong[wins.Length];
        for (var mask = 0u; mask <= all; mask++)
            dual[mask >> 6] |= Wins(wins, all ^ mask) ? 0 : 1UL << (int)(mask & 63);
        return dual;
    }

    private static long[][] Table(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new long[columns])];

    private static BigInteger[][] Exact(long[][] table) => [.. table.Select(row => row.Select(each => (BigInteger)each).ToArray())];
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// Lists minimal winning or minimal blocking coalitions by size and then by the numbers of their players. A start of a coalition is given up if it already wins, for
/// then the whole is not minimal, or if even the best of the players after it would not make it win.
/// </summary>
internal sealed class MinimalSearch
{
    private const int MostTrials = 3_000_000;

    private readonly ReducedGame game;
    private readonly bool blocking;
    private readonly int limit;
    private readonly long[][][] best;
    private readonly long[] sums;
    private readonly long[] hoped;
    private readonly long[] others;
    private readonly List<int> chosen = [];
    private readonly ImmutableArray<ImmutableArray<int>>.Builder found = ImmutableArray.CreateBuilder<ImmutableArray<int>>();
    private int trials;
    private bool stopped;

    private MinimalSearch(ReducedGame game, bool blocking, int limit)
    {
        (this.game, this.blocking, this.limit) = (game, blocking, limit);
        sums = new long[game.Totals.Length];
        hoped = new long[game.Totals.Length];
        others = new long[game.Totals.Length];
        best = [.. Enumerable.Range(0, game.Totals.Length).Select(c => Best(game, c))];
    }

    /// <summary>Lists the coalitions.</summary>
    /// <param name="game">The game.</param>
    /// <param name="blocking">Whether to list blocking ones.</param>
    /// <param name="limit">The most to list.</param>
    /// <returns>The coalitions, in numbers of the whole game, and whether there are no more.</returns>
    public static (ImmutableArray<ImmutableArray<int>> Listed, bool Complete) Of(ReducedGame game, bool blocking, int limit)
    {
        var search = new MinimalSearch(game, blocking, limit);
        for (var size = 1; size <= game.Count && !search.stopped; size++)
            search.Extend(0, size);
        return (search.found.ToImmutable(), !search.stopped);
    }

    /// <summary>For each first player that may still join, the greatest sum that so many of those from it on add to a criterion.</summary>
    private static long[][] Best(ReducedGame game, int criterion)
    {
        var (best, falling) = (new long[game.Count + 1][], new List<long>());
        best[game.Count] = [0];
        for (var from = game.Count - 1; from >= 0; from--)
        {
            var score = game.Scores[from][criterion];
            var at = falling.FindIndex(other => other < score);
            falling.Insert(at < 0 ? falling.Count : at, score);
            best[from] = new long[falling.Count + 1];
            for (var count = 0; count < falling.Count; count++)
                best[from][count + 1] = best[from][count] + falling[count];
        }
        return best;
    }

    private void Extend(int from, int missing)
    {
        for (var player = from; player + missing <= game.Count && !stopped; player++)
        {
            if (!CanWin(player, missing))
                return;
            Add(player, 1);
            chosen.Add(player);
            if (missing == 1)
                Keep();
            else if (!Wins(sums))
                Extend(player + 1, missing - 1);
            chosen.RemoveAt(chosen.Count - 1);
            Add(player, -1);
        }
    }

    private void Keep()
    {
        if (!Wins(sums))
            return;
        foreach (var member in chosen)
        {
            Add(member, -1);
            var stillWins = Wins(sums);
            Add(member, 1);
            if (stillWins)
                return;
        }
        stopped |= found.Count == limit;
        if (!stopped)
            found.Add([.. chosen.Select(player => game.Players[player])]);
    }

    private bool CanWin(int from, int missing)
    {
        for (var c = 0; c < sums.Length; c++)
            hoped[c] = sums[c] + best[c][from][missing];
        return Wins(hoped);
    }

    private bool Wins(long[] of)
    {
        if (++trials > MostTrials)
            stopped = true;
        if (!blocking)
            return game.Formula.Holds(of);
        for (var c = 0; c < others.Length; c++)
            others[c] = game.Totals[c] - of[c];
        return !game.Formula.Holds(others);
    }

    private void Add(int player, int sign)
    {
        for (var c = 0; c < sums.Length; c++)
            sums[c] += sign * game.Scores[player][c];
    }
}

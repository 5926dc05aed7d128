// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Counts coalitions of two halves of the players by matching the sorted sums of the halves (Horowitz and Sahni 1974): for a coalition of the one half, those of the
/// other that bring the sum into a window are found by two pointers that only fall.
/// </summary>
internal sealed class HalfMatching
{
    private readonly ulong[] totals;
    private readonly ulong[][] byPlayer;

    /// <summary>Nothing counted yet.</summary>
    /// <param name="players">How many players the game has.</param>
    /// <param name="labels">How many values the label of a coalition may take.</param>
    public HalfMatching(int players, int labels)
    {
        totals = new ulong[labels];
        byPlayer = [.. Enumerable.Range(0, players).Select(_ => new ulong[labels])];
    }

    /// <summary>The least and the greatest large sum that count, given a group of either half; none if the least is the greater.</summary>
    public delegate (long Low, long High) Window(HalfCoalitions.Group left, HalfCoalitions.Group right);

    /// <summary>The coalitions found so far, by label.</summary>
    public ulong[] Totals => totals;

    /// <summary>For each player the coalitions found so far that it belongs to, by label.</summary>
    public ulong[][] ByPlayer => byPlayer;

    /// <summary>Counts the coalitions in the window.</summary>
    public void Count(HalfCoalitions left, HalfCoalitions right, Window window)
    {
        Half(left, right, window, alsoTotals: true);
        Half(right, left, (one, other) => window(other, one), alsoTotals: false);
    }

    /// <summary>Counts coalitions by the members that they have in one half.</summary>
    private void Half(HalfCoalitions own, HalfCoalitions others, Window window, bool alsoTotals)
    {
        foreach (var group in own.Groups)
        {
            var matches = new ulong[group.Sums.Length];
            for (var i = 0; i < others.Groups.Length; i++)
            {
                var other = others.Groups[i];
                var (low, high) = window(group, other);
                if (low <= high)
                    Match(group.Sums, other.Sums, low, high, matches);
                if (i + 1 < others.Groups.Length && others.Groups[i + 1].Label == other.Label)
                    continue;
                Enter(own.Players, group.Masks, matches, group.Label + other.Label, alsoTotals);
                Array.Clear(matches);
            }
        }
    }

    private static void Match(long[] own, long[] others, long low, long high, ulong[] matches)
    {
        // Of the others, those before the first pointer stay below the window, those from the second on are above it.
        var (below, above) = (others.Length, others.Length);
        for (var i = 0; i < own.Length; i++)
        {
            var (least, most) = (low - own[i], high - own[i]);
            while (below > 0 && others[below - 1] >= least)
                below--;
            while (above > 0 && others[above - 1] > most)
                above--;
            matches[i] += (ulong)(above - below);
        }
    }

    private void Enter(int[] players, int[] masks, ulong[] matches, int label, bool alsoTotals)
    {
        var sum = 0UL;
        Span<ulong> bits = stackalloc ulong[HalfCoalitions.MostPlayers];
        for (var i = 0; i < matches.Length; i++)
        {
            if (matches[i] == 0)
                continue;
            sum += matches[i];
            for (var rest = masks[i]; rest != 0; rest &= rest - 1)
                bits[System.Numerics.BitOperations.TrailingZeroCount(rest)] += matches[i];
        }
        if (sum == 0)
            return;
        if (alsoTotals)
            totals[label] += sum;
        for (var bit = 0; bit < players.Length; bit++)
            byPlayer[players[bit]][label] += bits[bit];
    }
}

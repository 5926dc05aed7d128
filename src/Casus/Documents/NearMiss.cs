// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>Finds the known word that a misspelt one most likely stands for.</summary>
public static class NearMiss
{
    /// <summary>
    /// The known word nearest to <paramref name="word"/> by edit distance with neighbour swaps (Damerau 1964, optimal string
    /// alignment), or null when none is near: at most one slip for every three letters, and never all of them.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > 200)
            return null;
        string? nearest = null;
        var least = Math.Min(Math.Max(1, word.Length / 3) + 1, word.Length);
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
                continue;
            var distance = Distance(word, candidate);
            if (distance < least)
                (least, nearest) = (distance, candidate);
        }
        return nearest;
    }

    /// <summary>A remedy in words: the near miss if there is one, else the list of what is known when it is short.</summary>
    public static string Remedy(string word, IEnumerable<string> known, string what)
    {
        var all = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Of(word, all) is { } near)
            return $"Did you mean '{near}'?";
        return all.Count switch
        {
            0 => $"There is no {what} to choose from.",
            <= 12 => $"Known: {string.Join(", ", all)}.",
            _ => $"{all.Count} are known, such as {string.Join(", ", all.Take(5))}.",
        };
    }

    private static int Distance(string left, string right)
    {
        var (a, b) = (left.ToLowerInvariant(), right.ToLowerInvariant());
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var change = table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    best = Math.Min(best, table[i - 2, j - 2] + 1);
                table[i, j] = best;
            }
        }
        return table[a.Length, b.Length];
    }
}

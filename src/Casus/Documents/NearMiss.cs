// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>Finds the known word that a misspelt one most likely stands for.</summary>
public static class NearMiss
{
    private const int MostSlips = 5;

    /// <summary>
    /// The known word nearest to <paramref name="word"/> by edit distance with neighbour swaps (Damerau 1964, optimal string
    /// alignment), or null when none is near: at most one slip for every three letters, five in all, and never all letters.
    /// </summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > 200)
            return null;
        string? nearest = null;
        var least = Math.Min(Math.Clamp(word.Length / 3, 1, MostSlips) + 1, word.Length);
        word = word.ToLowerInvariant();
        foreach (var candidate in known.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - word.Length) >= least)
                continue;
            var distance = Distance(word, candidate.ToLowerInvariant(), least - 1);
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

    /// <summary>
    /// The distance, or something above the limit when it is above it: only the band about the diagonal that can stay within the limit is worked out, so
    /// that a pack with thousands of wrong ids is told of them at once.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        Span<int> beforeLast = stackalloc int[b.Length + 1];
        Span<int> last = stackalloc int[b.Length + 1];
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row.Fill(limit + 1);
            row[0] = i;
            var least = i;
            for (var j = Math.Max(1, i - limit); j <= Math.Min(b.Length, i + limit); j++)
            {
                row[j] = Math.Min(last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }
            if (least > limit)
                return least;
            var spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.Length];
    }
}

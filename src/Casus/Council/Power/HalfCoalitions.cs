// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The coalitions of some of the players, grouped by small sums and sorted by a large one within each group.</summary>
internal sealed class HalfCoalitions
{
    /// <summary>The most players of a half: 22.</summary>
    public const int MostPlayers = 22;

    /// <summary>The coalitions of some players.</summary>
    /// <param name="players">Their numbers; each is a bit of the masks.</param>
    /// <param name="large">What a player adds to the large sum.</param>
    /// <param name="small">What a player adds to each small sum.</param>
    /// <param name="label">Which of the small sums the counts are wanted by.</param>
    public HalfCoalitions(int[] players, Func<int, long> large, Func<int, long[]> small, int label)
    {
        Players = players;
        var count = 1 << players.Length;
        var (sums, group) = (new long[count], new int[count]);
        var keys = new List<long[]> { players.Length == 0 ? [] : new long[small(players[0]).Length] };
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal) { [Key(keys[0])] = 0 };
        for (var i = 0; i < players.Length; i++)
        {
            var (add, addSmall) = (large(players[i]), small(players[i]));
            int[] moved = [.. keys.ToArray().Select(key => Number([.. key.Zip(addSmall, (left, right) => left + right)]))];
            var bit = 1 << i;
            for (var mask = 0; mask < bit; mask++)
            {
                sums[mask | bit] = sums[mask] + add;
                group[mask | bit] = moved[group[mask]];
            }
        }
        Groups = Sorted(keys, sums, group, label);

        int Number(long[] key)
        {
            var text = Key(key);
            if (!numbers.TryGetValue(text, out var number))
            {
                numbers[text] = number = keys.Count;
                keys.Add(key);
            }
            return number;
        }
    }

    /// <summary>The players.</summary>
    public int[] Players { get; }

    /// <summary>The groups by rising label.</summary>
    public Group[] Groups { get; }

    private static string Key(long[] sums) => string.Join(' ', sums);

    private static Group[] Sorted(List<long[]> keys, long[] sums, int[] group, int label)
    {
        var sizes = new int[keys.Count];
        foreach (var each in group)
            sizes[each]++;
        Group[] groups = [.. keys.Select((key, g) => new Group(key.Length == 0 ? 0 : (int)key[label], key, new long[sizes[g]], new int[sizes[g]]))];
        var filled = new int[keys.Count];
        for (var mask = 0; mask < sums.Length; mask++)
        {
            var g = group[mask];
            groups[g].Sums[filled[g]] = sums[mask];
            groups[g].Masks[filled[g]++] = mask;
        }
        foreach (var each in groups)
            Array.Sort(each.Sums, each.Masks);
        return [.. groups.OrderBy(each => each.Label)];
    }

    /// <summary>Coalitions with the same small sums.</summary>
    /// <param name="Label">The small sum that counts are wanted by.</param>
    /// <param name="Small">The small sums.</param>
    /// <param name="Sums">The large sum of each coalition, rising.</param>
    /// <param name="Masks">The players of each coalition, as bits.</param>
    internal sealed record Group(int Label, long[] Small, long[] Sums, int[] Masks);
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Finds again, from how many of each thing are aboard, where they stand: in the order of the search, with the few at the end that a search may have added there.</summary>
internal static class LoadStanding
{
    /// <summary>Puts the things into the hold.</summary>
    /// <param name="search">Takes what stands where.</param>
    /// <param name="hold">The hold.</param>
    /// <param name="taken">How many of each, by number.</param>
    /// <returns>How many things there are.</returns>
    /// <exception cref="ArgumentException">They do not fit.</exception>
    internal static int Stand(LoadSearch search, HoldFit hold, ReadOnlySpan<int> taken)
    {
        var expected = 0;
        foreach (var count in taken)
            expected += count;
        var rest = taken.ToArray();
        for (var added = 0; added <= LoadSearch.MostAdded; added++)
        {
            if (Holding(search, hold, rest, new int[added], 0, 0, expected))
                return expected;
        }
        throw new ArgumentException("The load does not fit.", nameof(taken));
    }

    private static bool Holding(LoadSearch search, HoldFit hold, int[] rest, int[] last, int chosen, int from, int expected)
    {
        if (chosen == last.Length)
            return Put(search, hold, rest, last) == expected;
        for (var k = from; k < hold.Order.Length; k++)
        {
            var thing = hold.Order[k];
            if (rest[thing] == 0)
                continue;
            rest[thing]--;
            last[chosen] = thing;
            var held = Holding(search, hold, rest, last, chosen + 1, k, expected);
            rest[thing]++;
            if (held)
                return true;
        }
        return false;
    }

    private static int Put(LoadSearch search, HoldFit hold, int[] rest, ReadOnlySpan<int> last)
    {
        search.Empty(hold);
        var level = 0;
        foreach (var thing in hold.Order)
        {
            for (var n = 0; n < rest[thing]; n++)
            {
                if (!search.TryPut(thing, level))
                    return -1;
                level++;
            }
        }
        foreach (var thing in last)
        {
            if (!search.TryPut(thing, level))
                return -1;
            level++;
        }
        return level;
    }
}

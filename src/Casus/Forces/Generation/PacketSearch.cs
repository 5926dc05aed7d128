// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>
/// Finds sets of units that can send a given number of people together: the fewest units first and, among as many, the one whose units come first when they are compared
/// one by one in falling order of size, ties in the order of the pool. Exact: depth-first in that order for 0, 1, 2, ... units, cut off where a relaxation shows that no choice among the rest can meet the number. The relaxation forgets the ceilings of members
/// once, keeping which sums the rest can make, and the least parts the other time, keeping the ceilings. Of units that differ in nothing, the first goes first.
/// </summary>
internal sealed class PacketSearch
{
    /// <summary>Nodes after which a search gives up. A setting of the tool: usual orders of battle need some dozens.</summary>
    private const int MostNodes = 200_000;

    private readonly CandidatePool pool;
    private readonly int target;
    private readonly Candidate[] free;
    private readonly Candidate[] forced;
    private readonly NumberSet[][] reachable;
    private readonly long[] least;
    private readonly long[] most;
    private readonly bool[] taken;
    private readonly List<int> gains = [];
    private readonly List<int[]> found = [];
    private int nodes;
    private int wanted;

    /// <summary>Prepares a search.</summary>
    /// <param name="pool">The candidates.</param>
    /// <param name="target">People to be sent in all.</param>
    /// <param name="called">Candidates that must be called, by index; none when null.</param>
    public PacketSearch(CandidatePool pool, int target, bool[]? called = null)
    {
        (this.pool, this.target) = (pool, target);
        forced = [.. pool.Candidates.Where(each => called is not null && called[each.Index])];
        free = [.. Ranked(pool.Candidates.Where(each => called is null || !called[each.Index]))];
        taken = new bool[free.Length];
        least = new long[pool.Ceilings.Length];
        most = new long[pool.Ceilings.Length];
        foreach (var each in forced)
            Call(each, 1);
        reachable = Reachable();
    }

    /// <summary>Whether the first set found is proven to be the best; false when the search gave up before it found one.</summary>
    public bool Proven { get; private set; } = true;

    /// <summary>The best sets, as indexes of candidates in falling order of size after those that must be called. A search that gave up returns one set, chosen one by one, which may fall short.</summary>
    /// <param name="number">How many sets at most.</param>
    public List<int[]> Find(int number)
    {
        wanted = number;
        for (var units = 0; units <= free.Length && found.Count < wanted && nodes < MostNodes; units++)
            Descend(0, units);
        if (found.Count == 0)
        {
            Proven = false;
            found.Add(OneByOne());
        }
        return found;
    }

    private int[] OneByOne()
    {
        var set = forced.Select(each => each.Index).ToList();
        var rest = target - forced.Sum(each => each.Least);
        var room = pool.Ceilings.Select((ceiling, member) => ceiling - forced.Where(each => each.Member == member).Sum(each => each.Least)).ToArray();
        foreach (var each in free.Where(each => each.Least <= target))
        {
            if (each.Least > Math.Min(rest, room[each.Member]))
                continue;
            set.Add(each.Index);
            var people = Math.Min(Math.Min(each.Most, rest), room[each.Member]);
            rest -= people;
            room[each.Member] -= people;
        }
        return [.. set];
    }

    /// <summary>Units in falling order of size, ties in the order of the pool; units that differ in nothing but their place stand together.</summary>
    private static IEnumerable<Candidate> Ranked(IEnumerable<Candidate> candidates) =>
        candidates.GroupBy(each => each with { Index = 0 }).OrderByDescending(kind => kind.Key.Most).ThenBy(kind => kind.Min(each => each.Index)).SelectMany(kind => kind.OrderBy(each => each.Index));

    private void Descend(int from, int units)
    {
        if (++nodes >= MostNodes || found.Count >= wanted || !Possible(from, units))
            return;
        if (units == 0)
        {
            found.Add([.. forced.Select(each => each.Index), .. free.Where((_, i) => taken[i]).Select(each => each.Index)]);
            return;
        }
        var candidate = free[from];
        Call(candidate, 1);
        taken[from] = true;
        Descend(from + 1, units - 1);
        taken[from] = false;
        Call(candidate, -1);
        var next = from + 1;
        while (next < free.Length && Same(free[next], candidate))
            next++;
        Descend(next, units);
    }

    private static bool Same(Candidate a, Candidate b) => a with { Index = 0 } == b with { Index = 0 };

    private void Call(Candidate candidate, int way)
    {
        least[candidate.Member] += way * candidate.Least;
        most[candidate.Member] += way * candidate.Most;
    }

    /// <summary>Whether so many of the units from a place on may still meet the number; certain when none is left to choose.</summary>
    private bool Possible(int from, int units)
    {
        if (free.Length - from < units)
            return false;
        var (low, high) = (0L, 0L);
        for (var member = 0; member < least.Length; member++)
        {
            if (least[member] > pool.Ceilings[member])
                return false;
            low += least[member];
            high += Math.Min(most[member], pool.Ceilings[member]);
        }
        if (low > target || !reachable[from][units].Meets((int)Math.Max(0, target - high), (int)(target - low)))
            return false;
        return high + GreatestGain(from, units) >= target;
    }

    /// <summary>The most people that so many of the units from a place on can add under the ceilings of their members, their least parts forgotten.</summary>
    private long GreatestGain(int from, int units)
    {
        gains.Clear();
        for (var member = 0; member < least.Length; member++)
        {
            var room = pool.Ceilings[member] - Math.Min(most[member], pool.Ceilings[member]);
            for (var i = from; i < free.Length && room > 0; i++)
            {
                if (free[i].Member != member)
                    continue;
                var gain = Math.Min(room, free[i].Most);
                gains.Add((int)gain);
                room -= gain;
            }
        }
        gains.Sort();
        var sum = 0L;
        for (var i = 0; i < units && i < gains.Count; i++)
            sum += gains[^(i + 1)];
        return sum;
    }

    /// <summary>The sums that so many of the units from a place on can make, ceilings of members forgotten.</summary>
    private NumberSet[][] Reachable()
    {
        var sums = new NumberSet[free.Length + 1][];
        sums[free.Length] = [.. Enumerable.Range(0, free.Length + 1).Select(units => units == 0 ? NumberSet.Zero : NumberSet.Nothing)];
        for (var i = free.Length - 1; i >= 0; i--)
        {
            sums[i] = new NumberSet[free.Length + 1];
            sums[i][0] = NumberSet.Zero;
            for (var units = 1; units <= free.Length; units++)
                sums[i][units] = units > free.Length - i ? NumberSet.Nothing : sums[i + 1][units].Or(sums[i + 1][units - 1].Plus(free[i].Least, free[i].Most, target));
        }
        return sums;
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>Finds the best packet of a pool under a policy, and the best after it that calls other units. The aims are those of <see cref="PolicyGeneration"/>.</summary>
/// <param name="pool">The candidates.</param>
/// <param name="policy">The policy; not framework.</param>
internal sealed class PolicySearch(CandidatePool pool, GenerationPolicy policy)
{
    private const int BestAndNext = 2;

    /// <summary>The best packets, as people by index of the candidate, and whether they are proven.</summary>
    public (List<Dictionary<int, int>> Packets, bool Proven) Find() => policy switch
    {
        GenerationPolicy.LargestFirst => Fewest(pool, null),
        GenerationPolicy.Token => Fewest(pool, Tokens()),
        GenerationPolicy.Quickest => Earliest(),
        _ => Shared(),
    };

    private static (List<Dictionary<int, int>> Packets, bool Proven) Fewest(CandidatePool pool, bool[]? called)
    {
        var target = pool.Attainable(called) ?? 0;
        var search = new PacketSearch(pool, target, called);
        var sets = search.Find(BestAndNext);
        return ([.. sets.Select(set => Filled(pool, target, set))], search.Proven);
    }

    /// <summary>The smallest unit of every member, as many members as the number wanted has room for.</summary>
    private bool[] Tokens()
    {
        var called = new bool[pool.Candidates.Length];
        var room = pool.Wanted;
        foreach (var each in pool.Candidates.GroupBy(each => each.Member).Select(own => own.OrderBy(each => each.Most).ThenBy(each => each.Index).First()).OrderBy(each => each.Least).ThenBy(each => each.Index))
        {
            if (each.Least > room)
                continue;
            room -= each.Least;
            called[each.Index] = true;
        }
        return called;
    }

    private (List<Dictionary<int, int>> Packets, bool Proven) Earliest()
    {
        var target = pool.Attainable(null) ?? 0;
        var packets = new List<Dictionary<int, int>>();
        var proven = true;
        foreach (var hour in pool.Candidates.Select(each => each.ReadyAt).Distinct().Order())
        {
            var ready = pool.Where(each => each.ReadyAt <= hour);
            if (ready.Attainable(null) != target)
                continue;
            var search = new PacketSearch(ready, target);
            foreach (var packet in search.Find(BestAndNext).Select(set => Filled(pool, target, set)))
            {
                // What an earlier hour gave comes again at a later one.
                if (packets.Count < BestAndNext && !packets.Any(known => known.Keys.ToHashSet().SetEquals(packet.Keys)))
                    packets.Add(packet);
            }
            proven &= search.Proven;
            if (packets.Count >= BestAndNext)
                break;
        }
        return (packets, proven);
    }

    private (List<Dictionary<int, int>> Packets, bool Proven) Shared()
    {
        var target = pool.Attainable(null) ?? 0;
        var sendable = Enumerable.Range(0, pool.Ceilings.Length).Select(member => pool.Sendable(member, null, target)).ToArray();
        var capable = Enumerable.Range(0, pool.Ceilings.Length).Select(member => pool.Sendable(member, null, int.MaxValue).Greatest).ToArray();
        var shares = new BurdenShares(sendable, capable, target);
        if (shares.Divide() is not { } division)
            return ([], false);
        var proven = shares.Proven;
        var best = new Dictionary<int, int>();
        var second = new List<(int More, int Member, Dictionary<int, int> Packet)>();
        for (var member = 0; member < division.Length; member++)
        {
            var own = pool.Where(each => each.Member == member);
            var search = new PacketSearch(own, division[member]);
            var sets = search.Find(BestAndNext);
            proven &= search.Proven;
            if (sets.Count > 1)
                second.Add((sets[1].Length - sets[0].Length, member, Filled(pool, division[member], sets[1])));
            foreach (var (index, persons) in sets.Count == 0 ? [] : Filled(pool, division[member], sets[0]))
                best[index] = persons;
        }
        if (second.Count == 0)
            return ([best], proven);
        var (_, changed, packet) = second.MinBy(each => (each.More, each.Member));
        var next = best.Where(each => pool.Candidates[each.Key].Member != changed).Concat(packet).ToDictionary(each => each.Key, each => each.Value);
        return ([best, next], proven);
    }

    /// <summary>People of each unit of a set: the least of each first, and what is still wanted then to one after the other.</summary>
    private static Dictionary<int, int> Filled(CandidatePool pool, int target, int[] set)
    {
        var byIndex = pool.Candidates.ToDictionary(each => each.Index);
        var room = pool.Ceilings.ToArray();
        foreach (var index in set)
            room[byIndex[index].Member] -= byIndex[index].Least;
        var rest = target - set.Sum(index => byIndex[index].Least);
        var packet = new Dictionary<int, int>();
        foreach (var index in set)
        {
            var unit = byIndex[index];
            var more = Math.Min(Math.Min(unit.Most - unit.Least, room[unit.Member]), rest);
            packet[index] = unit.Least + more;
            room[unit.Member] -= more;
            rest -= more;
        }
        return packet;
    }
}

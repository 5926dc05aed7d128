// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Tests.Forces;

/// <summary>Small pools of candidates drawn at random, and every set of units that one allows, counted one by one.</summary>
internal static class SmallPools
{
    public static CandidatePool Drawn(uint number)
    {
        var draws = new KeyedDraws(2026, number);
        var members = Whole(draws, "members", 0, 1, 3);
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        var wanted = Whole(draws, "wanted", 0, 0, 30);
        var ceilings = Enumerable.Range(0, members).Select(member => Whole(draws, "capped", (uint)member, 0, 1) == 1 ? Whole(draws, "ceiling", (uint)member, 1, 14) : int.MaxValue).ToImmutableArray();
        for (var member = 0; member < members; member++)
        {
            var units = Whole(draws, "units", (uint)member, 1, 3);
            for (var i = 0; i < units; i++)
            {
                var key = (uint)((member * 10) + i);
                var most = Math.Min(Whole(draws, "most", key, 1, 10), ceilings[member]);
                var least = Math.Max(1, Math.Min(Math.Min(Whole(draws, "least", key, 1, 10), most), wanted));
                candidates.Add(new Candidate(candidates.Count, member, least, most, Whole(draws, "ready", key, 1, 3)));
            }
        }
        return new CandidatePool(candidates.ToImmutable(), ceilings, wanted);
    }

    /// <summary>Every set of candidates that may be called together, with the fewest and the most people that it sends.</summary>
    public static IEnumerable<(ImmutableArray<Candidate> Set, int Fewest, int Most)> Sets(CandidatePool pool)
    {
        for (var bits = 0; bits < 1 << pool.Candidates.Length; bits++)
        {
            var set = pool.Candidates.Where((_, i) => (bits >> i & 1) == 1).ToImmutableArray();
            var members = set.GroupBy(each => each.Member).Select(own => (Fewest: own.Sum(each => each.Least), Most: Math.Min(pool.Ceilings[own.Key], own.Sum(each => each.Most)), Ceiling: pool.Ceilings[own.Key])).ToArray();
            if (members.All(each => each.Fewest <= each.Ceiling) && members.Sum(each => each.Fewest) <= pool.Wanted)
                yield return (set, members.Sum(each => each.Fewest), members.Sum(each => each.Most));
        }
    }

    /// <summary>People that a set sends: as many as it can up to the number wanted.</summary>
    public static int People(CandidatePool pool, int most) => Math.Min(most, pool.Wanted);

    /// <summary>A key that is smaller for larger units, compared one by one from the largest down; of two as large that of the first kind in the pool is smaller.</summary>
    public static string Sizes(CandidatePool pool, IEnumerable<Candidate> set) =>
        string.Concat(set.Select(each => $"{99 - each.Most:00}/{pool.Candidates.First(other => Kind([other]) == Kind([each])).Index:00} ").Order(StringComparer.Ordinal));

    /// <summary>What a set is, units that differ in nothing but their place taken for one another.</summary>
    public static string Kind(IEnumerable<Candidate> set) => string.Join(';', set.Select(each => $"{each.Member},{each.Least},{each.Most},{each.ReadyAt}").Order(StringComparer.Ordinal));

    private static int Whole(KeyedDraws draws, string what, uint key, int low, int high) => low + (int)(draws.Uniform(what, "pool", key) * (high - low + 1));
}

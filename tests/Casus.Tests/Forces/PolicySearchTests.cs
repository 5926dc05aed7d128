// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Forces;

namespace Casus.Tests.Forces;

/// <summary>The searches beside a count of every set of units, on pools small enough for it.</summary>
public sealed class PolicySearchTests
{
    private const uint Pools = 400;

    [Fact]
    public void Every_packet_keeps_to_its_units_and_ceilings_and_sends_the_greatest_number()
    {
        foreach (var policy in new[] { GenerationPolicy.LargestFirst, GenerationPolicy.Quickest, GenerationPolicy.BurdenShare })
        {
            for (var i = 0u; i < Pools; i++)
            {
                var pool = SmallPools.Drawn(i);
                var packet = Best(pool, policy);
                Keeps(pool, packet);
                packet.Values.Sum().ShouldBe(Greatest(pool), $"pool {i}, {policy}");
            }
        }
    }

    [Fact]
    public void Largest_first_calls_the_fewest_units_and_the_largest_and_the_next_best_is_the_second()
    {
        for (var i = 0u; i < Pools; i++)
        {
            var pool = SmallPools.Drawn(i);
            var greatest = Greatest(pool);
            var ranked = Reaching(pool, greatest).OrderBy(set => Fewest(pool, set), StringComparer.Ordinal).ToArray();
            var (packets, proven) = new PolicySearch(pool, GenerationPolicy.LargestFirst).Find();
            proven.ShouldBeTrue();
            Fewest(pool, SetOf(pool, packets[0])).ShouldBe(Fewest(pool, ranked[0]), $"pool {i}");
            packets.Count.ShouldBe(Math.Min(2, ranked.Length), $"pool {i}");
            if (packets.Count > 1)
                Fewest(pool, SetOf(pool, packets[1])).ShouldBe(Fewest(pool, ranked[1]), $"pool {i}");
        }
    }

    [Fact]
    public void Quickest_is_ready_first_then_has_the_fewest_units_and_the_next_best_is_the_second()
    {
        for (var i = 0u; i < Pools; i++)
        {
            var pool = SmallPools.Drawn(i);
            var ranked = Reaching(pool, Greatest(pool)).OrderBy(set => Early(pool, set), StringComparer.Ordinal).ToArray();
            var (packets, _) = new PolicySearch(pool, GenerationPolicy.Quickest).Find();
            if (pool.Wanted == 0)
                continue;
            Early(pool, SetOf(pool, packets[0])).ShouldBe(Early(pool, ranked[0]), $"pool {i}");
            if (packets.Count > 1)
                Early(pool, SetOf(pool, packets[1])).ShouldBe(Early(pool, ranked[1]), $"pool {i}");
        }
    }

    [Fact]
    public void Token_has_the_most_members_send_their_smallest_unit_and_the_fewest_further_units()
    {
        for (var i = 0u; i < Pools; i++)
        {
            var pool = SmallPools.Drawn(i);
            var smallest = pool.Candidates.GroupBy(each => each.Member).Select(own => own.OrderBy(each => each.Most).ThenBy(each => each.Index).First()).ToArray();
            var most = Enumerable.Range(0, 1 << smallest.Length).Select(bits => smallest.Where((_, member) => (bits >> member & 1) == 1).ToArray()).Where(set => set.Sum(each => each.Least) <= pool.Wanted).Max(set => set.Length);
            var packet = Best(pool, GenerationPolicy.Token);
            Keeps(pool, packet);
            var set = SetOf(pool, packet);
            var tokens = smallest.Where(each => packet.ContainsKey(each.Index)).ToArray();
            tokens.Length.ShouldBeGreaterThanOrEqualTo(most, $"pool {i}");
            var with = SmallPools.Sets(pool).Where(each => tokens.All(each.Set.Contains)).ToArray();
            var greatest = with.Max(each => SmallPools.People(pool, each.Most));
            packet.Values.Sum().ShouldBe(greatest, $"pool {i}");
            Fewest(pool, set).ShouldBe(with.Where(each => SmallPools.People(pool, each.Most) == greatest).Select(each => Fewest(pool, each.Set)).Min(StringComparer.Ordinal), $"pool {i}");
        }
    }

    [Fact]
    public void Burden_share_has_the_least_squares_and_each_member_its_fewest_and_largest_units()
    {
        for (var i = 0u; i < Pools; i++)
        {
            var pool = SmallPools.Drawn(i);
            var greatest = Greatest(pool);
            var members = Enumerable.Range(0, pool.Ceilings.Length).ToArray();
            var unlimited = pool with { Wanted = 1000 };
            var capable = members.Select(member => SmallPools.Sets(unlimited).Where(each => each.Set.All(unit => unit.Member == member)).Max(each => each.Most)).ToArray();
            var best = Divisions(pool, greatest).OrderBy(each => Squares(each, capable, greatest)).ThenBy(each => string.Concat(each.Select(people => $"{99 - people:00}")), StringComparer.Ordinal).First();
            var packet = Best(pool, GenerationPolicy.BurdenShare);
            members.Select(member => packet.Where(each => pool.Candidates[each.Key].Member == member).Sum(each => each.Value)).ShouldBe(best, $"pool {i}");
            foreach (var member in members)
            {
                var own = SetOf(pool, packet).Where(each => each.Member == member).ToImmutableArray();
                var possible = SmallPools.Sets(pool).Where(each => each.Set.All(unit => unit.Member == member) && each.Fewest <= best[member] && best[member] <= each.Most);
                Fewest(pool, own).ShouldBe(possible.Select(each => Fewest(pool, each.Set)).Min(StringComparer.Ordinal), $"pool {i}, member {member}");
            }
        }
    }

    [Fact]
    public void Sixty_units_of_many_sizes_are_searched_to_the_proof()
    {
        // Six members with ten units each, all of different sizes, a tenth of a unit worth calling: as large as an order of battle becomes.
        var candidates = Enumerable.Range(0, 60).Select(i => new Candidate(i, i / 10, 20 + i, 200 + (7 * i), 3600 * (10 + (i * 37 % 50)))).ToImmutableArray();
        var pool = new CandidatePool(candidates, [900, int.MaxValue, 1500, int.MaxValue, 400, int.MaxValue], 7_777);
        foreach (var policy in Enum.GetValues<GenerationPolicy>().Where(each => each != GenerationPolicy.Framework))
        {
            var (packets, proven) = new PolicySearch(pool, policy).Find();
            proven.ShouldBeTrue($"{policy}");
            packets[0].Values.Sum().ShouldBe(7_777, $"{policy}");
            Keeps(pool, packets[0]);
        }
    }

    private static Dictionary<int, int> Best(CandidatePool pool, GenerationPolicy policy) => new PolicySearch(pool, policy).Find().Packets[0];

    private static int Greatest(CandidatePool pool) => SmallPools.Sets(pool).Max(each => SmallPools.People(pool, each.Most));

    /// <summary>Sets that send a number of people, one of each kind.</summary>
    private static IEnumerable<ImmutableArray<Candidate>> Reaching(CandidatePool pool, int people) =>
        SmallPools.Sets(pool).Where(each => each.Fewest <= people && people <= each.Most).Select(each => each.Set).DistinctBy(set => SmallPools.Kind(set));

    private static IEnumerable<int[]> Divisions(CandidatePool pool, int people)
    {
        var sendable = pool.Ceilings.Select((_, member) => Enumerable.Range(0, people + 1).Where(number => SmallPools.Sets(pool).Any(each => each.Set.All(unit => unit.Member == member) && each.Fewest <= number && number <= each.Most)).ToArray()).ToArray();
        IEnumerable<int[]> divisions = [[]];
        foreach (var own in sendable)
            divisions = divisions.SelectMany(known => own.Select(number => known.Append(number).ToArray()));
        return divisions.Where(each => each.Sum() == people);
    }

    private static long Squares(int[] division, int[] capable, int people) =>
        division.Select((number, member) => ((long)number * capable.Sum()) - ((long)people * capable[member])).Sum(difference => difference * difference);

    private static string Fewest(CandidatePool pool, ImmutableArray<Candidate> set) => $"{set.Length:00} {SmallPools.Sizes(pool, set)}";

    private static string Early(CandidatePool pool, ImmutableArray<Candidate> set) => $"{set.Select(each => each.ReadyAt).DefaultIfEmpty(0).Max()} {Fewest(pool, set)}";

    private static ImmutableArray<Candidate> SetOf(CandidatePool pool, Dictionary<int, int> packet) => [.. pool.Candidates.Where(each => packet.ContainsKey(each.Index))];

    private static void Keeps(CandidatePool pool, Dictionary<int, int> packet)
    {
        foreach (var (index, people) in packet)
            people.ShouldBeInRange(pool.Candidates[index].Least, pool.Candidates[index].Most);
        foreach (var member in packet.GroupBy(each => pool.Candidates[each.Key].Member))
            member.Sum(each => each.Value).ShouldBeLessThanOrEqualTo(pool.Ceilings[member.Key]);
        packet.Values.Sum().ShouldBeLessThanOrEqualTo(pool.Wanted);
    }
}

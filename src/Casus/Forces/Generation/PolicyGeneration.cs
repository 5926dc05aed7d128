// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>
/// The policies that search. Each sends the greatest number of people up to the number wanted that whole and part units can make, and then, each aim only among
/// packets that are equal in those before it:
/// <list type="bullet">
/// <item>largest-first: calls the fewest units; and the largest, compared one by one from the largest down, ties in the order of members and of their units.</item>
/// <item>burden-share: brings the sum over members of the squared difference between the people sent and the member's part of the burden to its least; has earlier members
/// of the pack send more; and takes each member's people from its fewest and largest units.</item>
/// <item>token: has the most members send at least a unit, the smallest that each has (this before the number of people); calls the fewest further units; and the largest.</item>
/// <item>quickest: has all of the people ready to load, and let go, as early as possible; calls the fewest units; and the largest.</item>
/// </list>
/// </summary>
internal sealed class PolicyGeneration(ForceInquiry inquiry, MemberLimits limits, Muster muster, GenerationPolicy policy)
{
    private readonly List<Unit> units = [];
    private readonly List<string> members = [];

    /// <summary>Chooses among the units that may be sent.</summary>
    public GeneratedPacket Generate(IReadOnlyList<Unit> usable, int wanted)
    {
        var held = new List<HeldBack>();
        var pool = Pool(usable, wanted, held);
        var (packets, proven) = new PolicySearch(pool, policy).Find();
        var chosen = packets.Count == 0 ? [] : packets[0];
        var sent = new List<Contribution>();
        foreach (var each in pool.Candidates.Where(each => chosen.ContainsKey(each.Index)))
            sent.Add(muster.Contribute(units[each.Index], chosen[each.Index], sent));
        foreach (var each in pool.Candidates.Where(each => !chosen.ContainsKey(each.Index)))
            held.Add(new HeldBack(units[each.Index], WhyNot(pool, each, chosen)));
        return new GeneratedPacket(sent, held, new PacketChoice(proven, packets.Count > 1 ? Rejected(pool, chosen, packets[1]) : null));
    }

    private CandidatePool Pool(IReadOnlyList<Unit> usable, int wanted, List<HeldBack> held)
    {
        var candidates = ImmutableArray.CreateBuilder<Candidate>();
        var part = inquiry.Requirement.LeastPart is { } share ? inquiry.Quantities.Of(share).Value : 0;
        foreach (var country in inquiry.Law.Members.Select(member => member.Country))
        {
            var ceiling = limits.Ceiling(country);
            foreach (var unit in usable.Where(unit => unit.Member == country))
            {
                var strength = limits.Strength(unit);
                var allowed = limits.Allowed(unit, strength);
                if (allowed <= 0 || ceiling <= 0)
                {
                    held.Add(new HeldBack(unit, allowed <= 0 ? "nobody in it may be sent" : limits.WhenReached(country)));
                    continue;
                }
                if (members.Count == 0 || members[^1] != country)
                    members.Add(country);
                var most = Math.Min(allowed, ceiling);
                var least = Math.Max(1, Math.Min(Math.Min((int)Math.Ceiling(part * strength), most), wanted));
                candidates.Add(new Candidate(units.Count, members.Count - 1, least, most, muster.ReadyAt(unit).Seconds));
                units.Add(unit);
            }
        }
        return new CandidatePool(candidates.ToImmutable(), [.. members.Select(limits.Ceiling)], wanted);
    }

    private string WhyNot(CandidatePool pool, Candidate unit, Dictionary<int, int> chosen)
    {
        var ofMember = chosen.Where(each => pool.Candidates[each.Key].Member == unit.Member).Sum(each => each.Value);
        if (ofMember + unit.Least > pool.Ceilings[unit.Member])
            return limits.WhenReached(members[unit.Member]);
        var sent = chosen.Sum(each => each.Value);
        return sent < pool.Wanted && sent + unit.Least > pool.Wanted ? "too small a part of it is still needed to call it" : PolicyWords.NotNeeded(policy);
    }

    private RejectedPacket Rejected(CandidatePool pool, Dictionary<int, int> chosen, Dictionary<int, int> next) => new(
        [.. next.OrderBy(each => each.Key).Select(each => (units[each.Key], each.Value))],
        [.. next.Keys.Except(chosen.Keys).Order().Select(each => units[each])],
        [.. chosen.Keys.Except(next.Keys).Order().Select(each => units[each])],
        new Tick(next.Keys.Select(each => pool.Candidates[each].ReadyAt).DefaultIfEmpty(0).Max()));
}

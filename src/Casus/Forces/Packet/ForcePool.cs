// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Forces;

/// <summary>A limit that cuts the people there are down to those sent, in the order in which it is applied.</summary>
public enum PoolLimit
{
    /// <summary>The order of battle of the day: people in units that have strength and readiness.</summary>
    There,

    /// <summary>Assigned to a force that is asked for.</summary>
    Assigned,

    /// <summary>Of another state than the host.</summary>
    Abroad,

    /// <summary>The force may act in the host's territory and in such a crisis.</summary>
    Scope,

    /// <summary>National law on manning: volunteers only, no conscripts.</summary>
    Manning,

    /// <summary>National law lets its member's forces go.</summary>
    Authorised,

    /// <summary>Its member takes part, and is asked to.</summary>
    Willing,

    /// <summary>The pack names an airfield from which it could leave.</summary>
    Airfield,

    /// <summary>Mandates of members and ceilings of their own law.</summary>
    Ceiling,

    /// <summary>The number wanted, and the policy that meets it.</summary>
    Chosen,
}

/// <summary>What is left of the people there are after a limit.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Persons">People left.</param>
/// <param name="Units">Units left with at least one of them; after ceilings, which cut people and no units, as before.</param>
/// <param name="Taken">People that the limit took away; 0 for the first.</param>
/// <param name="Members">People left by member, in the order of the pack; members with none are left out.</param>
/// <param name="Says">What is left, a clause.</param>
public sealed record PoolStep(PoolLimit Limit, int Persons, int Units, int Taken, ImmutableArray<(string Member, int Persons)> Members, string Says);

/// <summary>How each limit cut the people there are down to those sent. A unit that several limits stop counts at the first of them.</summary>
/// <param name="Steps">The steps, in their order.</param>
public sealed record ForcePool(ImmutableArray<PoolStep> Steps)
{
    /// <summary>The step of a limit.</summary>
    public PoolStep this[PoolLimit limit] => Steps[(int)limit];

    internal static ForcePool Of(ForceInquiry inquiry, MemberLimits limits, Eligibility eligibility, ForceOutcome outcome)
    {
        var steps = ImmutableArray.CreateBuilder<PoolStep>();
        var left = eligibility.There.Select(unit => (Unit: unit, Persons: limits.Strength(unit))).ToList();
        Add(PoolLimit.There);
        Keep(PoolLimit.Assigned, eligibility.IsAssigned);
        Keep(PoolLimit.Abroad, unit => unit.Member != inquiry.Law.Request.Host);
        Keep(PoolLimit.Scope, unit => eligibility.WhyNotAssigned(unit) is null);
        left = [.. left.Select(each => (each.Unit, limits.Allowed(each.Unit, each.Persons))).Where(each => each.Item2 > 0)];
        Add(PoolLimit.Manning);
        Keep(PoolLimit.Authorised, unit => limits.GateOf(unit.Member)?.OpensAfter is not null);
        Keep(PoolLimit.Willing, unit => !inquiry.Council.Aside.ContainsKey(unit.Member) && (inquiry.Only.IsEmpty || inquiry.Only.Contains(unit.Member)));
        Keep(PoolLimit.Airfield, unit => unit.Airfield is not null);
        AddOf(PoolLimit.Ceiling, left.Count, [.. ByMember(left.Select(each => (each.Unit.Member, each.Persons))).Select(each => (each.Member, Math.Min(each.Persons, limits.Ceiling(each.Member))))]);
        AddOf(PoolLimit.Chosen, outcome.Contributions.Length, ByMember(outcome.Contributions.Select(each => (each.Unit.Member, each.Persons))));
        return new ForcePool(steps.DrainToImmutable());

        void Keep(PoolLimit limit, Func<Unit, bool> kept)
        {
            left = [.. left.Where(each => kept(each.Unit))];
            Add(limit);
        }

        void Add(PoolLimit limit) => AddOf(limit, left.Count, ByMember(left.Select(each => (each.Unit.Member, each.Persons))));

        void AddOf(PoolLimit limit, int units, ImmutableArray<(string Member, int Persons)> members)
        {
            var persons = members.Sum(each => each.Persons);
            var present = members.Where(each => each.Persons > 0).ToImmutableArray();
            steps.Add(new PoolStep(limit, persons, units, steps.Count == 0 ? 0 : steps[^1].Persons - persons, present, Says(limit, inquiry)));
        }

        ImmutableArray<(string Member, int Persons)> ByMember(IEnumerable<(string Member, int Persons)> people)
        {
            var sums = people.GroupBy(each => each.Member, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(each => each.Persons), StringComparer.Ordinal);
            return [.. inquiry.Law.Members.Where(member => sums.ContainsKey(member.Country)).Select(member => (member.Country, sums[member.Country]))];
        }
    }

    private static string Says(PoolLimit limit, ForceInquiry inquiry) => limit switch
    {
        PoolLimit.There => "in units of members on the day",
        PoolLimit.Assigned => $"assigned to {string.Join(" or ", inquiry.Requirement.Forces)}",
        PoolLimit.Abroad => "of other states than the host",
        PoolLimit.Scope => "that may act there and in such a crisis",
        PoolLimit.Manning => "after national law on conscripts and volunteers",
        PoolLimit.Authorised => "of members whose own law lets them go",
        PoolLimit.Willing => "of members that take part",
        PoolLimit.Airfield => "with an airfield from which they could leave",
        PoolLimit.Ceiling => "within mandates and ceilings of national law",
        _ => "sent",
    };
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>
/// With what? Each willing and authorised member sends its units in its own order, up to the ceiling of its mandate or, without one, its first unit; the
/// framework member makes up what is still wanted.
/// </summary>
public sealed class ForceStage
{
    private const string MandateReached = "the ceiling of its member's mandate is reached";
    private const string LawReached = "the ceiling of its member's own law is reached";
    private readonly ForceInquiry inquiry;
    private readonly List<Contribution> sent = [];
    private readonly List<HeldBack> held = [];

    private ForceStage(ForceInquiry inquiry) => this.inquiry = inquiry;

    /// <summary>Answers an inquiry.</summary>
    public static ForceOutcome Answer(ForceInquiry inquiry) => new ForceStage(inquiry).Generate();

    private ForceOutcome Generate()
    {
        var wanted = inquiry.Quantities.Of(inquiry.Requirement.Persons).Count;
        var usable = Usable();
        foreach (var member in inquiry.Law.Members.Select(member => member.Country).Where(each => each != inquiry.Requirement.Framework))
        {
            var oneUnit = MandateOf(member) is null;
            var reached = LawBinds(member) ? LawReached : MandateReached;
            Send([.. usable.Where(unit => unit.Member == member)], Ceiling(member), oneUnit, oneUnit ? "its member sends one unit" : reached);
        }
        var framework = usable.Where(unit => unit.Member == inquiry.Requirement.Framework).ToArray();
        var missing = Math.Max(0, wanted - sent.Sum(each => each.Persons));
        var ceiling = Ceiling(inquiry.Requirement.Framework);
        var capped = LawBinds(inquiry.Requirement.Framework) ? LawReached : MandateReached;
        Send(framework, Math.Min(missing, ceiling), oneUnit: false, ceiling < missing ? capped : "not needed: the number wanted is met");
        var because = Reason.Of("people wanted", inquiry.Quantities.Resolve(inquiry.Requirement.Persons.Name), inquiry.Quantities.Book);
        return new ForceOutcome(
            wanted,
            [.. sent],
            [.. held.OrderBy(each => each.Unit.Member, StringComparer.Ordinal).ThenBy(each => each.Unit.Id, StringComparer.Ordinal)],
            Reason.Of(ReasonKind.Rule, inquiry.Requirement.Says, [because]));
    }

    private List<Unit> Usable()
    {
        var usable = new List<Unit>();
        foreach (var unit in inquiry.Units.Where(unit => unit is { Persons: not null, Readiness: not null }).OrderBy(unit => unit.Order).ThenBy(unit => unit.Id, StringComparer.Ordinal))
        {
            if (!unit.Exists(inquiry.Law.AsOf) || !inquiry.Law.Members.Any(member => member.Country == unit.Member))
                continue;
            if (WhyNot(unit) is { } why)
                held.Add(new HeldBack(unit, why));
            else
                usable.Add(unit);
        }
        return usable;
    }

    private string? WhyNot(Unit unit)
    {
        if (unit.Member == inquiry.Law.Request.Host)
            return "of the host, and acts at home under its own law";
        if (inquiry.Council.Aside.TryGetValue(unit.Member, out var aside))
            return aside;
        var gate = GateOf(unit.Member)!;
        if (gate.OpensAfter is null)
            return $"national law: {gate.Says}";
        if (unit.Airfield is null)
            return "the pack names no airfield from which it could leave";
        var limits = unit.Assigned.Where(inquiry.Requirement.Forces.Contains).Select(id => WhyNot(inquiry.Forces[id])).ToArray();
        if (limits.Length == 0)
            return $"not assigned to {string.Join(" or ", inquiry.Requirement.Forces)}";
        return limits.Contains(null) ? null : limits[0];
    }

    private string? WhyNot(Force force)
    {
        if (force.From is { } from && inquiry.Law.AsOf < from)
            return $"{force.Id} did not exist yet";
        if (!force.Area.IsEmpty && !force.Area.Contains(inquiry.Law.Request.Host))
            return $"{force.Id} may not act in {inquiry.Law.Request.Host}";
        return force.For.IsEmpty || force.For.Contains(inquiry.Requirement.Crisis) ? null : $"{force.Id} is not for such a crisis";
    }

    private Mandate? MandateOf(string member) => inquiry.Requirement.Mandates.FirstOrDefault(each => each.Member == member);

    private int Ceiling(string member) => Math.Min(MandateCeiling(member), LawCeiling(member));

    private int MandateCeiling(string member) => MandateOf(member) is { } mandate ? inquiry.Quantities.Of(mandate.Persons).Count : int.MaxValue;

    /// <summary>The most people that the member's own law lets go: the lowest of the ceilings that the rule sets.</summary>
    private int LawCeiling(string member) => LawCeilings(member).Select(limit => Math.Max(0, inquiry.Quantities.Of(limit.AtMost!).Count)).DefaultIfEmpty(int.MaxValue).Min();

    private bool LawBinds(string member) => LawCeiling(member) < MandateCeiling(member);

    private IEnumerable<GateLimit> LawCeilings(string member) =>
        GateOf(member)?.Gate?.Limits.Where(limit => limit is { Kind: LimitKind.Ceiling, AtMost: not null }) ?? [];

    private GateOutcome? GateOf(string member) => inquiry.Law.Gates.FirstOrDefault(each => each.Member == member);

    private double LeastPart(Unit unit) =>
        inquiry.Requirement.LeastPart is { } share ? inquiry.Quantities.Of(share).Value * inquiry.Quantities.Of(unit.Persons!, "strength", unit.Id).Count : 0;

    private void Send(Unit[] units, int ceiling, bool oneUnit, string whenReached)
    {
        var called = 0;
        foreach (var unit in units)
        {
            if (ceiling <= 0)
            {
                held.Add(new HeldBack(unit, whenReached));
                continue;
            }
            var contribution = Contribute(unit, ceiling);
            if (contribution.Persons == 0)
            {
                held.Add(new HeldBack(unit, "nobody in it may be sent"));
                continue;
            }
            if (called > 0 && contribution.Persons < LeastPart(unit))
            {
                held.Add(new HeldBack(unit, "too small a part of it is still needed to call it"));
                continue;
            }
            called++;
            sent.Add(contribution);
            ceiling = oneUnit ? 0 : ceiling - contribution.Persons;
        }
    }

    private Contribution Contribute(Unit unit, int ceiling)
    {
        var quantities = inquiry.Quantities;
        var strength = quantities.Of(unit.Persons!, "strength", unit.Id).Count;
        var gate = GateOf(unit.Member)!;
        var because = new List<Reason> { Reason.Of($"people in {unit.Name}", quantities.Resolve(unit.Persons!.Name), quantities.Book) };
        var allowed = Allowed(unit, strength, gate, because);
        var persons = Math.Min(allowed, ceiling);
        if (MandateOf(unit.Member) is { } mandate && persons < allowed)
            because.Add(Reason.Of($"ceiling of {unit.Member}'s mandate", quantities.Resolve(mandate.Persons.Name), quantities.Book));
        foreach (var limit in persons < allowed && LawBinds(unit.Member) ? LawCeilings(unit.Member) : [])
            because.Add(new Reason(ReasonKind.Constraint, limit.Says, null, [Reason.Of($"ceiling of {unit.Member}'s own law", quantities.Resolve(limit.AtMost!.Name), quantities.Book), .. Reason.Of(limit.Claims, quantities.Book)]));
        var ordered = inquiry.Council.DecidedAt;
        var first = quantities.Of(unit.Readiness!.First, "first ready", unit.Id).Value;
        var full = Math.Max(first, quantities.Of(unit.Readiness.Full, "full ready", unit.Id).Value);
        because.Add(Reason.Of("first part ready after", quantities.Resolve(unit.Readiness.First.Name), quantities.Book));
        because.Add(Reason.Of("all ready after", quantities.Resolve(unit.Readiness.Full.Name), quantities.Book));
        because.Add(Reason.Of(ReasonKind.Result, $"national law: {gate.Says}", [gate.Because]));
        because.AddRange(Reason.Of(unit.Claims, quantities.Book));
        return new Contribution(
            unit,
            persons,
            Vehicles(unit, strength, persons),
            ordered,
            ordered + gate.OpensAfter!.Value,
            ordered + Tick.FromHours(first),
            ordered + Tick.FromHours(full),
            Reason.Of(ReasonKind.Result, $"{unit.Name}: {persons} people", because));
    }

    private int Allowed(Unit unit, int strength, GateOutcome gate, List<Reason> because)
    {
        if (unit.Contract is not { } contract || gate.Gate is not { } rule || !rule.Limits.Any(limit => limit.Kind is LimitKind.NoConscripts or LimitKind.VolunteersOnly))
            return strength;
        because.Add(Reason.Of($"share of contract soldiers in {unit.Name}", inquiry.Quantities.Resolve(contract.Name), inquiry.Quantities.Book));
        return (int)Math.Floor(strength * inquiry.Quantities.Of(contract).Value);
    }

    private ImmutableArray<VehicleCount> Vehicles(Unit unit, int strength, int persons)
    {
        var share = strength == 0 ? 0 : (double)persons / strength;
        var counts = unit.Vehicles
            .Select(each => new VehicleCount(each.Type, (int)Math.Round(inquiry.Quantities.Of(each.Number, "vehicles", $"{unit.Id}/{each.Type}").Count * share, MidpointRounding.AwayFromZero)))
            .Where(each => each.Count > 0)
            .ToList();
        if (MandateOf(unit.Member)?.Vehicles is not { } ceiling)
            return [.. counts];
        var left = inquiry.Quantities.Of(ceiling).Count - sent.Where(each => each.Unit.Member == unit.Member).Sum(each => each.VehicleTotal);
        return [.. counts.Select(each => each with { Count = Take(each.Count, ref left) }).Where(each => each.Count > 0)];
    }

    private static int Take(int count, ref int left)
    {
        var taken = Math.Min(count, left);
        left -= taken;
        return taken;
    }
}

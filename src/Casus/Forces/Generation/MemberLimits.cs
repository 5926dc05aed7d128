// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Forces;

/// <summary>What mandates and the members' own law allow each of them to send.</summary>
/// <param name="inquiry">The inquiry.</param>
internal sealed class MemberLimits(ForceInquiry inquiry)
{
    /// <summary>Said of a unit that its member's announced ceiling leaves out.</summary>
    public const string MandateReached = "the ceiling of its member's mandate is reached";

    /// <summary>Said of a unit that a ceiling of national law leaves out.</summary>
    public const string LawReached = "the ceiling of its member's own law is reached";

    /// <summary>The mandate that a member announced, or null.</summary>
    public Mandate? MandateOf(string member) => inquiry.Requirement.Mandates.FirstOrDefault(each => each.Member == member);

    /// <summary>The member's own authorisation, or null for the host.</summary>
    public GateOutcome? GateOf(string member) => inquiry.Law.Gates.FirstOrDefault(each => each.Member == member);

    /// <summary>The most people that a member may send.</summary>
    public int Ceiling(string member) => Math.Min(MandateCeiling(member), LawCeiling(member));

    /// <summary>Whether the member's own law allows fewer people than its mandate.</summary>
    public bool LawBinds(string member) => LawCeiling(member) < MandateCeiling(member);

    /// <summary>The clause for a unit that the ceiling of its member leaves out.</summary>
    public string WhenReached(string member) => LawBinds(member) ? LawReached : MandateReached;

    /// <summary>Limits of the member's own law that set a number of people.</summary>
    public IEnumerable<GateLimit> LawCeilings(string member) =>
        GateOf(member)?.Gate?.Limits.Where(limit => limit is { Kind: LimitKind.Ceiling, AtMost: not null }) ?? [];

    /// <summary>Limits of the member's own law that leave conscripts at home.</summary>
    public IEnumerable<GateLimit> ManningLimits(string member) =>
        GateOf(member)?.Gate?.Limits.Where(limit => limit.Kind is LimitKind.NoConscripts or LimitKind.VolunteersOnly) ?? [];

    /// <summary>People of a unit by its strength.</summary>
    public int Strength(Unit unit) => inquiry.Quantities.Of(unit.Persons!, "strength", unit.Id).Count;

    /// <summary>People of a unit that its member's own law lets go: contract soldiers only, where conscripts must stay at home.</summary>
    public int Allowed(Unit unit, int strength) =>
        unit.Contract is { } contract && ManningLimits(unit.Member).Any() ? (int)Math.Floor(strength * inquiry.Quantities.Of(contract).Value) : strength;

    private int MandateCeiling(string member) => MandateOf(member) is { } mandate ? inquiry.Quantities.Of(mandate.Persons).Count : int.MaxValue;

    /// <summary>The most people that the member's own law lets go: the lowest of the ceilings that the rule sets.</summary>
    private int LawCeiling(string member) => LawCeilings(member).Select(limit => Math.Max(0, inquiry.Quantities.Of(limit.AtMost!).Count)).DefaultIfEmpty(int.MaxValue).Min();
}

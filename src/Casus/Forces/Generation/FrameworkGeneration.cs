// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Forces;

/// <summary>
/// The framework policy: each willing and authorised member sends its units in its own order, up to the ceiling of its mandate or, without one, its first unit;
/// the framework member makes up what is still wanted.
/// </summary>
internal sealed class FrameworkGeneration(ForceInquiry inquiry, MemberLimits limits, Muster muster)
{
    private readonly List<Contribution> sent = [];
    private readonly List<HeldBack> held = [];

    /// <summary>Chooses among the units that may be sent.</summary>
    public GeneratedPacket Generate(IReadOnlyList<Unit> usable, int wanted)
    {
        foreach (var member in inquiry.Law.Members.Select(member => member.Country).Where(each => each != inquiry.Requirement.Framework))
        {
            var oneUnit = limits.MandateOf(member) is null;
            Send([.. usable.Where(unit => unit.Member == member)], limits.Ceiling(member), oneUnit, oneUnit ? "its member sends one unit" : limits.WhenReached(member));
        }
        var framework = usable.Where(unit => unit.Member == inquiry.Requirement.Framework).ToArray();
        var missing = Math.Max(0, wanted - sent.Sum(each => each.Persons));
        var ceiling = limits.Ceiling(inquiry.Requirement.Framework);
        Send(framework, Math.Min(missing, ceiling), oneUnit: false, ceiling < missing ? limits.WhenReached(inquiry.Requirement.Framework) : "not needed: the number wanted is met");
        return new GeneratedPacket(sent, held, null);
    }

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
            var contribution = muster.Contribute(unit, ceiling, sent);
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

    private double LeastPart(Unit unit) => inquiry.Requirement.LeastPart is { } share ? inquiry.Quantities.Of(share).Value * limits.Strength(unit) : 0;
}

/// <summary>What a policy chose.</summary>
/// <param name="Sent">What is sent.</param>
/// <param name="Held">Units that could be sent and are not.</param>
/// <param name="Choice">How a search chose; null for a rule without one.</param>
internal sealed record GeneratedPacket(List<Contribution> Sent, List<HeldBack> Held, PacketChoice? Choice);

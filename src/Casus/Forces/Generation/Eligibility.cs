// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>Which units may be sent at all, and why the others may not.</summary>
/// <param name="inquiry">The inquiry.</param>
/// <param name="limits">What the members' own law allows.</param>
internal sealed class Eligibility(ForceInquiry inquiry, MemberLimits limits)
{
    /// <summary>Units of members that can be sent as far as the order of battle goes: there on the day, with strength and readiness, in the order in which their members send them.</summary>
    public IEnumerable<Unit> There =>
        inquiry.Units
            .Where(unit => unit is { Persons: not null, Readiness: not null } && unit.Exists(inquiry.Law.AsOf) && inquiry.Law.Members.Any(member => member.Country == unit.Member))
            .OrderBy(unit => unit.Order)
            .ThenBy(unit => unit.Id, StringComparer.Ordinal);

    /// <summary>Units that may be sent, in that order.</summary>
    /// <param name="held">Takes the others, with the reason.</param>
    public List<Unit> Usable(List<HeldBack> held)
    {
        var usable = new List<Unit>();
        foreach (var unit in There)
        {
            if (WhyNot(unit) is { } why)
                held.Add(new HeldBack(unit, why));
            else
                usable.Add(unit);
        }
        return usable;
    }

    /// <summary>Whether a unit is assigned to a force that is asked for, on the day.</summary>
    public bool IsAssigned(Unit unit) => AssignmentLimits(unit).Any();

    /// <summary>Why no assignment of a unit lets it go to this host for such a crisis, or null when one does.</summary>
    public string? WhyNotAssigned(Unit unit)
    {
        var limited = AssignmentLimits(unit).ToArray();
        if (limited.Length == 0)
            return NotAssigned(unit);
        return limited.Contains(null) ? null : limited[0];
    }

    private string? WhyNot(Unit unit)
    {
        if (unit.Member == inquiry.Law.Request.Host)
            return "of the host, and acts at home under its own law";
        if (!inquiry.Only.IsEmpty && !inquiry.Only.Contains(unit.Member))
            return "not asked in this scenario";
        if (inquiry.Council.Aside.TryGetValue(unit.Member, out var aside))
            return aside;
        var gate = limits.GateOf(unit.Member)!;
        if (gate.OpensAfter is null)
            return $"national law: {gate.Says}";
        return unit.Airfield is null ? "the pack names no airfield from which it could leave" : WhyNotAssigned(unit);
    }

    /// <summary>Each assignment to a force that is asked for and that holds on the day: why it does not let the unit go, or null when it does.</summary>
    private IEnumerable<string?> AssignmentLimits(Unit unit)
    {
        foreach (var id in unit.Assigned)
        {
            if (inquiry.Requirement.Forces.Contains(id))
                yield return WhyNot(inquiry.Forces[id], null);
        }
        foreach (var assignment in unit.Assignments)
        {
            if (inquiry.Requirement.Forces.Contains(assignment.Force) && assignment.Holds(inquiry.Law.AsOf))
                yield return WhyNot(inquiry.Forces[assignment.Force], assignment);
        }
    }

    private string? WhyNot(Force force, Assignment? own)
    {
        if (force.From is { } from && inquiry.Law.AsOf < from)
            return $"{force.Id} did not exist yet";
        var (area, crises) = (own is { Area.IsEmpty: false } ? own.Area : force.Area, own is { For.IsEmpty: false } ? own.For : force.For);
        if (!area.IsEmpty && !area.Contains(inquiry.Law.Request.Host))
            return own is { Area.IsEmpty: false } ? $"under {force.Id} it may not act in {inquiry.Law.Request.Host}" : $"{force.Id} may not act in {inquiry.Law.Request.Host}";
        if (crises.IsEmpty || crises.Contains(inquiry.Requirement.Crisis))
            return null;
        return own is { For.IsEmpty: false } ? $"under {force.Id} it is not for such a crisis" : $"{force.Id} is not for such a crisis";
    }

    private string NotAssigned(Unit unit)
    {
        var wanted = string.Join(" or ", inquiry.Requirement.Forces);
        return unit.Assignments.Any(each => inquiry.Requirement.Forces.Contains(each.Force)) ? $"not assigned to {wanted} on the day" : $"not assigned to {wanted}";
    }
}

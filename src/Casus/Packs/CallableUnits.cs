// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;

namespace Casus.Packs;

/// <summary>
/// The units that a case could call under one policy or another: of a member other than the host, there on the day, with strength and readiness, and let by an assignment to go to the host for such a
/// crisis. What national law and the council then decide is left open, since a scenario may change it.
/// </summary>
internal static class CallableUnits
{
    /// <summary>The units, in the order of the pack.</summary>
    public static IEnumerable<Unit> Of(Pack pack, CaseGiven given)
    {
        if (given.Requirement is not { } requirement)
            return [];
        var (host, day) = (given.Request.Host, given.Request.At.Date);
        var members = pack.Law.MembersOn(day).Select(each => each.Country).ToHashSet(StringComparer.Ordinal);
        return pack.Units.Where(unit =>
            unit is { Persons: not null, Readiness: not null } && unit.Exists(day) && unit.Member != host && members.Contains(unit.Member)
            && (unit.Assigned.Any(id => Lets(id, null)) || unit.Assignments.Any(each => each.Holds(day) && Lets(each.Force, each))));

        bool Lets(string id, Assignment? own)
        {
            if (!requirement.Forces.Contains(id) || pack.Forces[id] is not { } force || (force.From is { } from && day < from))
                return false;
            var area = own is { Area.IsEmpty: false } ? own.Area : force.Area;
            var crises = own is { For.IsEmpty: false } ? own.For : force.For;
            return (area.IsEmpty || area.Contains(host)) && (crises.IsEmpty || crises.Contains(requirement.Crisis));
        }
    }
}

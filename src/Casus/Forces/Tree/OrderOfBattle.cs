// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Forces;

/// <summary>The order of battle of a day as a tree: formations over their parts, members in a given order.</summary>
/// <param name="Day">The day.</param>
/// <param name="Members">Each member with its topmost formations and units.</param>
public sealed record OrderOfBattle(LocalDate Day, ImmutableArray<MemberForces> Members)
{
    /// <summary>The order of battle of a day.</summary>
    /// <param name="units">The units of a pack. No unit may stand above itself.</param>
    /// <param name="day">The day.</param>
    /// <param name="members">Codes of the members to show, in their order.</param>
    /// <param name="quantities">Resolves strengths.</param>
    public static OrderOfBattle On(ImmutableArray<Unit> units, LocalDate day, IEnumerable<string> members, Quantities quantities)
    {
        var all = units.GroupBy(unit => unit.Id, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var there = units.Where(unit => unit.Exists(day)).OrderBy(unit => unit.Order).ThenBy(unit => unit.Id, StringComparer.Ordinal).ToArray();
        var parts = there.ToLookup(unit => ParentOn(unit, day, all), StringComparer.Ordinal);
        return new OrderOfBattle(day, [.. members.Select(member => Of(member, [.. parts[null].Where(unit => unit.Member == member).Select(unit => Node(unit, parts, quantities))]))]);
    }

    /// <summary>The formation above a unit on a day: where the nearest did not exist, the next above it; null for one at the top.</summary>
    private static string? ParentOn(Unit unit, LocalDate day, Dictionary<string, Unit> all)
    {
        for (var above = unit.Parent; above is not null && all.TryGetValue(above, out var formation); above = formation.Parent)
        {
            // A formation of another member is no part of its tree.
            if (formation.Exists(day) && formation.Member == unit.Member)
                return formation.Id;
        }
        return null;
    }

    private static UnitNode Node(Unit unit, ILookup<string?, Unit> parts, Quantities quantities)
    {
        var below = parts[unit.Id].Select(part => Node(part, parts, quantities)).ToImmutableArray();
        return new UnitNode(unit, Manpower.Of(unit, quantities), HoldingsOf(unit, quantities), below);
    }

    private static ImmutableArray<VehicleCount> HoldingsOf(Unit unit, Quantities quantities) =>
        [.. unit.Vehicles.Select(each => new VehicleCount(each.Type, quantities.Of(each.Number).Count)).Where(each => each.Count > 0)];

    private static MemberForces Of(string member, ImmutableArray<UnitNode> tops)
    {
        var services = tops.SelectMany(each => each.Counted).GroupBy(each => each.Unit.Service).OrderBy(group => group.Key);
        return new MemberForces(member, tops, [.. services.Select(group => (group.Key, Manpower.Sum(group.Select(each => each.Own!.Value))))]);
    }
}

/// <summary>The forces of one member on a day.</summary>
/// <param name="Member">Its code.</param>
/// <param name="Tops">Its topmost formations and units, in the order in which it sends units.</param>
/// <param name="Services">People by the part of the state they belong to: a formation that states a strength of its own counts with that, and not with its parts.</param>
public sealed record MemberForces(string Member, ImmutableArray<UnitNode> Tops, ImmutableArray<(Service Service, Manpower Manpower)> Services);

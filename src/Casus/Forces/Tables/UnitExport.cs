// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>An order of battle of a pack as units with their numbers, to be written as a text or a table.</summary>
public static class UnitExport
{
    /// <summary>
    /// The units of a day, formations over their parts. Every number is the one that a run on best evidence takes, with its range. Claims, notes, and the area and tasks of single assignments are
    /// not among what is stated.
    /// </summary>
    /// <param name="order">The order of battle of the day.</param>
    /// <param name="quantities">Resolves the numbers.</param>
    public static ImmutableArray<StatedUnit> Of(OrderOfBattle order, Quantities quantities)
    {
        var units = ImmutableArray.CreateBuilder<StatedUnit>();
        // Formations before units that stand alone; both keep the order in which they are sent.
        foreach (var top in order.Members.SelectMany(member => member.Tops.OrderBy(top => top.Parts.IsEmpty)))
            Add(top, null, order, quantities, units);
        return units.ToImmutable();
    }

    private static void Add(UnitNode node, string? parent, OrderOfBattle order, Quantities quantities, ImmutableArray<StatedUnit>.Builder units)
    {
        var unit = node.Unit;
        units.Add(new StatedUnit
        {
            Id = unit.Id,
            Name = unit.Name,
            Member = unit.Member,
            Parent = parent,
            Echelon = unit.Echelon,
            Service = unit.Service,
            Station = unit.Station,
            At = unit.At is { } at ? new StatedPlace(at.Latitude, at.Longitude, at.Origin) : null,
            Airfield = unit.Airfield,
            Skills = unit.Skills,
            Persons = Number(unit.Persons?.Name),
            Vehicles = [.. unit.Vehicles.GroupBy(each => each.Type, StringComparer.Ordinal).Select(type => new StatedVehicles(type.Key, StatedNumber.Of([.. type.Select(each => quantities.Resolve(each.Number.Name))])))],
            Critical = unit.Critical,
            Stores = Number(unit.Stores?.Name),
            Contract = Number(unit.Contract?.Name),
            Notice = Number(unit.Readiness?.Notice?.Name),
            First = Number(unit.Readiness?.First.Name),
            Full = Number(unit.Readiness?.Full.Name),
            Ramp = [.. (unit.Readiness?.Ramp ?? []).Select(point => (Number(point.Share.Name)!, Number(point.After.Name)!))],
            Assigned = [.. unit.Assigned.Concat(unit.Assignments.Where(each => each.Holds(order.Day)).Select(each => each.Force)).Distinct(StringComparer.Ordinal)],
            Order = unit.Order,
            From = unit.From,
            Until = unit.Until,
        });
        foreach (var part in node.Parts)
            Add(part, unit.Id, order, quantities, units);

        StatedNumber? Number(string? quantity) => quantity is null ? null : StatedNumber.Of([quantities.Resolve(quantity)]);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>From contributions to requirement lines.</summary>
public sealed partial class LiftModel
{
    private ImmutableArray<RequirementLine> MakeLines()
    {
        if (!inquiry.Lines.IsEmpty)
            return [.. inquiry.Lines.Select(line => line with { FromNumber = NumberOf(line.From), ToNumber = NumberOf(line.To) })];
        var total = inquiry.Contributions.Sum(each => each.Persons);
        var shares = Shares();
        var assigned = new int[shares.Length];
        var lines = ImmutableArray.CreateBuilder<RequirementLine>();
        foreach (var contribution in inquiry.Contributions)
        {
            // Each unit goes whole to the airfield that is furthest behind its share.
            var to = Enumerable.Range(0, shares.Length).MaxBy(i => (shares[i].Share * total) - assigned[i]);
            assigned[to] += contribution.Persons;
            lines.Add(MakeLine(contribution, shares[to].Airfield));
        }
        return lines.ToImmutable();
    }

    private Dictionary<string, StationPlace> Stations()
    {
        var places = new Dictionary<string, StationPlace>(StringComparer.Ordinal);
        foreach (var contribution in inquiry.Contributions)
        {
            if (contribution.Unit.At is { } at)
                places[contribution.Unit.Id] = at;
        }
        return places;
    }

    private (string Airfield, double Share)[] Shares()
    {
        var shares = Plan.Arrivals.Select(each => (each.Airfield, Share: Quantities.Of(each.Share, new Share(0)).Value)).ToArray();
        shares[0].Share += Math.Max(0, 1 - shares.Sum(each => each.Share));
        return shares;
    }

    private RequirementLine MakeLine(Contribution contribution, string to)
    {
        var unit = contribution.Unit;
        var from = unit.Airfield!;
        var line = new RequirementLine
        {
            Id = unit.Id,
            Unit = unit.Id,
            Parent = unit.Parent ?? string.Empty,
            Member = unit.Member,
            Priority = unit.Order,
            Mode = FlownTo(to),
            Origin = unit.Station,
            From = from,
            To = to,
            FromNumber = NumberOf(from),
            ToNumber = NumberOf(to),
            Persons = contribution.Persons,
            Vehicles = [.. contribution.Vehicles.Where(each => each.Count > 0).OrderBy(each => CargoNumber(each.Type))],
            // Those who jump take what they carry; their loose stores follow later and are no part of this movement.
            Stores = DropAt(to) is null ? contribution.Stores : 0,
            OrderedAt = contribution.OrderedAt,
            FreeAt = contribution.GateOpensAt,
            Ready = new ReadinessRamp(contribution.Ramp),
            Approach = ApproachOf(unit, from),
            Critical = contribution.Critical,
            CompleteAt = Quantities.Of(Plan.CompleteAt, new Share(1)).Value,
        };
        return WithModes(line);
    }

    /// <summary>The modes that a line could take, and the one it takes unless a plan says otherwise: a neighbour near by marches; the others fly, or go by rail where nothing can fly them.</summary>
    private RequirementLine WithModes(RequirementLine line)
    {
        var modes = ImmutableArray.CreateBuilder<Mode>();
        var near = RoadIsOpen(line);
        var rail = Plan.Rail is not null && BordersOf(line, Relaxation.None, out _) >= 0;
        var flies = Aircraft.Any(each => CanFly(each, line, Relaxation.None));
        if (near)
            modes.Add(Mode.Road);
        if (flies || (!near && !rail))
            modes.Add(line.Mode);
        if (rail)
            modes.Add(Mode.Rail);
        return line with { Mode = modes[0], Modes = modes.ToImmutable() };
    }

    private Tick ApproachOf(Unit unit, string from) =>
        unit.At is { } at ? OnTheRoad(unit.Id, Geodesic.Kilometres(new Coordinates(at.Latitude, at.Longitude), inquiry.Airfields[from].Position), borders: 0) : Tick.Zero;
}

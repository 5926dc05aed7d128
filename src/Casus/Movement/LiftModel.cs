// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>Everything that a simulation of the movement needs, resolved once for a run. What-ifs on single constraints share it.</summary>
public sealed class LiftModel
{
    private readonly MovementInquiry inquiry;
    private readonly LegTable legs;
    private readonly Dictionary<string, Cargo> cargo = new(StringComparer.Ordinal);

    /// <summary>Resolves a movement.</summary>
    public LiftModel(MovementInquiry inquiry)
    {
        this.inquiry = inquiry;
        legs = new LegTable(inquiry.Quantities.Of(inquiry.Plan.FlightDetour).Value, inquiry.Quantities.Of(inquiry.Plan.ApproachAndClimb).Value);
        Lines = MakeLines();
        Aircraft = MakeAircraft();
    }

    /// <summary>The quantities of the run.</summary>
    public Quantities Quantities => inquiry.Quantities;

    /// <summary>The plan of the case.</summary>
    public LiftPlan Plan => inquiry.Plan;

    /// <summary>The requirement lines, in the order of the contributions.</summary>
    public ImmutableArray<RequirementLine> Lines { get; }

    /// <summary>The aircraft, in the order of the plan.</summary>
    public ImmutableArray<Aircraft> Aircraft { get; }

    /// <summary>Great-circle distance in kilometres between two airfields by their numbers within the run.</summary>
    public double Kilometres(int from, int to) => legs.Kilometres(from, to);

    /// <summary>Time of a leg by air, climb, approach and detour included; nothing between an airfield and itself.</summary>
    public Tick Flight(Carrier carrier, int from, int to) => legs.Flight(carrier, from, to);

    /// <summary>Time of a road move, forming up included.</summary>
    public Tick March(RequirementLine line)
    {
        var detour = Quantities.Of(Plan.RoadDetour).Value;
        return Tick.FromHours(Quantities.Of(Plan.ColumnForming).Value + (Kilometres(line.FromNumber, line.ToNumber) * detour / Quantities.Of(Plan.MarchSpeed, "march", line.Id).KilometresPerHour));
    }

    /// <summary>Time on the ground for one load.</summary>
    public Tick Service(Carrier carrier, RequirementLine line, int number, bool loading)
    {
        var type = inquiry.AircraftTypes[carrier.Id];
        return Tick.FromHours(Quantities.Of(loading ? type.Loading : type.Unloading, loading ? "loading" : "unloading", line.Id, (uint)number).Value);
    }

    /// <summary>Name of the quantity that gives the time on the ground for one load.</summary>
    public string ServiceName(Carrier carrier, bool loading) =>
        loading ? inquiry.AircraftTypes[carrier.Id].Loading.Name : inquiry.AircraftTypes[carrier.Id].Unloading.Name;

    /// <summary>Time between two sorties of an aircraft beside loading and unloading.</summary>
    public Tick TurnRound(Aircraft aircraft, int sortie) =>
        Tick.FromHours(Quantities.Of(inquiry.AircraftTypes[aircraft.Carrier.Id].TurnRound, "turn-round", aircraft.Id, (uint)sortie).Value);

    /// <summary>Places at an airfield.</summary>
    public int Places(string airfield, Relaxation relaxed) =>
        Quantities.Of(inquiry.Airfields[airfield].Places).Count * (relaxed is Relaxation.Places ? 10 : 1);

    /// <summary>When an airfield of arrival can first be used, counted from the request.</summary>
    public Tick OpenFrom(string airfield, Relaxation relaxed) =>
        relaxed != Relaxation.ArrivalsOpen && Plan.Arrivals.FirstOrDefault(each => each.Airfield == airfield)?.OpenFrom is { } open
            ? Tick.FromHours(Quantities.Of(open).Value)
            : Tick.Zero;

    /// <summary>Whether an aircraft type can fly a line: runways at both ends, and range.</summary>
    public bool CanFly(Carrier carrier, RequirementLine line) =>
        RunwayOf(line.From) >= carrier.Runway && RunwayOf(line.To) >= carrier.Runway && carrier.Load.At(legs.Flown(line.FromNumber, line.ToNumber)) > 0;

    /// <summary>The lines the other way, for withdrawal: each from where it arrived to where it came from, ready at a time given for its member.</summary>
    public ImmutableArray<RequirementLine> Reversed(Func<string, Tick> readyAt) =>
        [.. Lines.Select(line => line with
        {
            From = line.To,
            To = line.From,
            FromNumber = line.ToNumber,
            ToNumber = line.FromNumber,
            OrderedAt = readyAt(line.Member),
            FreeAt = readyAt(line.Member),
            Ready = ReadinessRamp.Straight(readyAt(line.Member), readyAt(line.Member)),
        })];

    /// <summary>The vehicles of a line one by one, longest first.</summary>
    public ImmutableArray<Cargo> CargoOf(RequirementLine line) =>
        [.. line.Vehicles.SelectMany(each => Enumerable.Repeat(CargoOf(each.Type), each.Count)).OrderByDescending(each => each.Length).ThenBy(each => each.Type, StringComparer.Ordinal)];

    private double RunwayOf(string airfield)
    {
        var runway = inquiry.Airfields[airfield].Runway;
        if (runway.Length is { } length)
            return length.Low;
        return runway.Assumed is { } assumed ? Quantities.Of(assumed).Value : double.PositiveInfinity;
    }

    private ImmutableArray<RequirementLine> MakeLines()
    {
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

    private (string Airfield, double Share)[] Shares()
    {
        var shares = Plan.Arrivals.Select(each => (each.Airfield, Share: Quantities.Of(each.Share, new Share(0)).Value)).ToArray();
        shares[0].Share += Math.Max(0, 1 - shares.Sum(each => each.Share));
        return shares;
    }

    private RequirementLine MakeLine(Contribution contribution, string to)
    {
        var from = contribution.Unit.Airfield!;
        var neighbour = inquiry.Countries.TryGetValue(inquiry.Host, out var host) && host.Borders.Contains(inquiry.Airfields[from].Country);
        var (fromNumber, toNumber) = (NumberOf(from), NumberOf(to));
        var near = neighbour && Kilometres(fromNumber, toNumber) * 1000 <= Quantities.Of(Plan.RoadLimit).Value;
        return new RequirementLine
        {
            Id = contribution.Unit.Id,
            Unit = contribution.Unit.Id,
            Parent = contribution.Unit.Parent ?? string.Empty,
            Member = contribution.Unit.Member,
            Mode = near ? Mode.Road : Mode.Air,
            Origin = contribution.Unit.Station,
            From = from,
            To = to,
            FromNumber = fromNumber,
            ToNumber = toNumber,
            Persons = contribution.Persons,
            Vehicles = contribution.Vehicles,
            OrderedAt = contribution.OrderedAt,
            FreeAt = contribution.GateOpensAt,
            Ready = ReadinessRamp.Straight(contribution.FirstReadyAt, contribution.FullReadyAt),
        };
    }

    private Cargo CargoOf(string type)
    {
        if (!cargo.TryGetValue(type, out var found))
        {
            var vehicle = inquiry.VehicleTypes[type];
            cargo[type] = found = new Cargo(
                type,
                Quantities.Of(vehicle.Length).Value,
                Quantities.Of(vehicle.Width).Value,
                Quantities.Of(vehicle.Height).Value,
                Quantities.Of(vehicle.Mass).Value);
        }
        return found;
    }

    private ImmutableArray<Aircraft> MakeAircraft()
    {
        var carriers = new Dictionary<string, Carrier>(StringComparer.Ordinal);
        var made = ImmutableArray.CreateBuilder<Aircraft>();
        foreach (var share in Plan.Fleets)
        {
            var fleet = inquiry.Fleets[share.Fleet];
            if (!carriers.TryGetValue(fleet.Type, out var carrier))
                carriers[fleet.Type] = carrier = CarrierOf(fleet.Type, carriers.Count);
            var number = Quantities.Of(share.Number ?? fleet.Number).Count;
            var serviceable = (int)Math.Floor((number * Quantities.Of(fleet.Serviceable, new Share(1)).Value) + 1e-9);
            var (first, all) = (Quantities.Of(fleet.FirstReady).Value, Quantities.Of(fleet.AllReady).Value);
            for (var i = 0; i < serviceable; i++)
            {
                var part = serviceable == 1 ? 0 : (double)i / (serviceable - 1);
                made.Add(new Aircraft($"{fleet.Id}/{i + 1}", fleet.Id, fleet.Member, carrier, fleet.Base, NumberOf(fleet.Base), Tick.FromHours(first + (Math.Max(0, all - first) * part))));
            }
        }
        return made.ToImmutable();
    }

    private int NumberOf(string airfield) => legs.NumberOf(airfield, inquiry.Airfields[airfield].Position);

    private Carrier CarrierOf(string id, int number)
    {
        var type = inquiry.AircraftTypes[id];
        var factor = Quantities.Of(Plan.LoadFactor).Value;
        return new Carrier(
            id,
            number,
            type.Size,
            new LoadCurve([(Quantities.Of(type.Payload).Value * factor, Quantities.Of(type.Range).Value / 1000)]),
            Quantities.Of(type.Seats).Count * factor,
            0,
            new HoldSpace(Quantities.Of(type.Hold.Length).Value * factor, Quantities.Of(type.Hold.Width).Value, Quantities.Of(type.Hold.Height).Value),
            Quantities.Of(type.Speed).KilometresPerHour,
            Quantities.Of(type.Runway).Value,
            type.Unpaved);
    }
}

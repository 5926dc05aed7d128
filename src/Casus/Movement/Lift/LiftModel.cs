// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>Everything that a simulation of the movement needs, resolved once for a run. What-ifs on single constraints share it. Not safe for several threads.</summary>
public sealed partial class LiftModel
{
    private readonly MovementInquiry inquiry;
    private readonly LegTable legs;
    private readonly FieldBook fields;
    private readonly FleetBook fleets;
    private readonly AirWays ways;
    private readonly LandWays land;
    private readonly Dictionary<string, StationPlace> stations;

    /// <summary>Resolves a movement.</summary>
    public LiftModel(MovementInquiry inquiry)
    {
        this.inquiry = inquiry;
        legs = new LegTable(inquiry.Quantities.Of(inquiry.Plan.FlightDetour).Value, inquiry.Quantities.Of(inquiry.Plan.ApproachAndClimb).Value);
        fields = new FieldBook(inquiry, legs);
        fleets = new FleetBook(inquiry, legs);
        var passages = StatePassage.Of(Plan.Passages, Quantities, inquiry.RequestAt);
        ways = new AirWays(
            legs,
            passages,
            [.. fields.All.Select(each => (each.Position, (string?)each.Country))],
            Plan.Waypoints.Select(each => new Coordinates(each.Latitude, each.Longitude)),
            code => inquiry.Countries.TryGetValue(code, out var known) && known.Numeric is { } numeric ? numeric : code,
            inquiry.Outlines,
            fields.Ground);
        land = new LandWays(inquiry.Countries, passages);
        PersonMass = Quantities.Of(Plan.PersonMass, new Tonnes(0)).Value;
        Onward = Tick.FromHours(Quantities.Of(Plan.Onward).Value);
        Cargo = fleets.CargoOf(inquiry.Contributions.SelectMany(each => each.Vehicles).Concat(inquiry.Lines.SelectMany(each => each.Vehicles)).Where(each => each.Count > 0).Select(each => each.Type));
        stations = Stations();
        Load = new LoadPlanner(Carriers, Cargo, PersonMass, Quantities.Of(Plan.LashingGap, new Metres(0)).Value);
        Lines = MakeLines();
    }

    /// <summary>The quantities of the run.</summary>
    public Quantities Quantities => inquiry.Quantities;

    /// <summary>The plan of the case.</summary>
    public LiftPlan Plan => inquiry.Plan;

    /// <summary>The requirement lines, in the order of the contributions.</summary>
    public ImmutableArray<RequirementLine> Lines { get; }

    /// <summary>The aircraft, in the order of the plan.</summary>
    public ImmutableArray<Aircraft> Aircraft => fleets.Aircraft;

    /// <summary>The aircraft types of the case, by their numbers.</summary>
    public ImmutableArray<Carrier> Carriers => fleets.Carriers;

    /// <summary>The vehicle types of the movement, by their numbers.</summary>
    public ImmutableArray<Cargo> Cargo { get; }

    /// <summary>Forms loads.</summary>
    public LoadPlanner Load { get; }

    /// <summary>Tonnes of a person with gear.</summary>
    public double PersonMass { get; }

    /// <summary>Time that a unit needs from its last landing to ready for its task.</summary>
    public Tick Onward { get; }

    /// <summary>How many airfields have numbers.</summary>
    public int AirfieldCount => fields.All.Length;

    /// <summary>Whether anything that chance decides is drawn: weather, faults and the spread of times. On best evidence nothing is, and no airfield closes for weather and no aircraft fails.</summary>
    public bool IsDrawn => Quantities.Draws is not null;

    /// <summary>Id of an airfield by its number.</summary>
    public string AirfieldId(int number) => fields.All[number].Id;

    /// <summary>Number of an airfield of the movement.</summary>
    public int NumberOf(string airfield) => legs.NumberOf(airfield, inquiry.Airfields[airfield].Position);

    /// <summary>Great-circle distance in kilometres between two airfields by their numbers within the run.</summary>
    public double Kilometres(int from, int to) => legs.Kilometres(from, to);

    /// <summary>Time of a leg by air on the great circle, climb, approach and detour included; nothing between an airfield and itself. No way around is shorter.</summary>
    public Tick Flight(Carrier carrier, int from, int to) => legs.Flight(carrier, from, to);

    /// <summary>Time on the ground for one load.</summary>
    public Tick Service(Carrier carrier, RequirementLine line, int number, bool loading) =>
        (loading ? fleets.Loading : fleets.Unloading)[carrier.Number].At(Quantities.Draws, Identity.Of(loading ? "loading" : "unloading", line.Id), (uint)number);

    /// <summary>Time on the ground for one load as planners reckon with it.</summary>
    public Tick PlannedService(Carrier carrier, bool loading) => (loading ? fleets.Loading : fleets.Unloading)[carrier.Number].Planned;

    /// <summary>Name of the quantity that gives the time on the ground for one load.</summary>
    public string ServiceName(Carrier carrier, bool loading) =>
        loading ? inquiry.AircraftTypes[carrier.Id].Loading.Name : inquiry.AircraftTypes[carrier.Id].Unloading.Name;

    /// <summary>Time between two sorties of an aircraft beside loading and unloading.</summary>
    public Tick TurnRound(Aircraft aircraft, int sortie) => fleets.TurnRound[aircraft.Carrier.Number].At(Quantities.Draws, Identity.Of("turn-round", aircraft.Id), (uint)sortie);

    /// <summary>The same as planners reckon with it.</summary>
    public Tick PlannedTurnRound(Carrier carrier) => fleets.TurnRound[carrier.Number].Planned;

    /// <summary>Places at an airfield for large aircraft.</summary>
    public int Places(string airfield, Relaxation relaxed) => Places(airfield, SizeClass.Large, relaxed);

    /// <summary>Places at an airfield for one size of aircraft, when no other stands there.</summary>
    public int Places(string airfield, SizeClass size, Relaxation relaxed) => fields.Places(NumberOf(airfield), size) * fields.Widening(NumberOf(airfield), relaxed);

    /// <summary>Aircraft that can be loaded or unloaded at an airfield at one time for want of teams; null where places alone limit them.</summary>
    public int? Teams(string airfield, Relaxation relaxed) => fields.Teams(NumberOf(airfield)) is { } teams ? teams * fields.Widening(NumberOf(airfield), relaxed) : null;

    /// <summary>When an airfield of arrival can first be used, counted from the request.</summary>
    public Tick OpenFrom(string airfield, Relaxation relaxed) => relaxed == Relaxation.ArrivalsOpen ? Tick.Zero : new Tick(fields.Times(NumberOf(airfield)).OpenFrom);

    /// <summary>From when an airfield of arrival can no longer be used, or null for never.</summary>
    public Tick? ClosedFrom(string airfield, Relaxation relaxed) =>
        relaxed != Relaxation.ArrivalsOpen && fields.Times(NumberOf(airfield)).ClosedFrom is var closed and not FieldTimes.Never ? new Tick(closed) : null;

    /// <summary>The first moment, not before a given one, at which aircraft may land at an airfield: opening, hours of work, closing and, in a drawn run, weather.</summary>
    /// <returns>The moment, or null when it does not open any more.</returns>
    public Tick? NextLanding(int airfield, Tick from, Relaxation relaxed) =>
        NextLanding(airfield, from.Seconds, relaxed, Quantities.Draws) is var at and not FieldTimes.Never ? new Tick(at) : null;

    /// <summary>Metres of runway of an airfield; infinite where neither a record nor an assumption gives a length.</summary>
    public double RunwayOf(string airfield) => fields.Runway(NumberOf(airfield));

    /// <summary>The drop zone of an airfield of arrival, or null.</summary>
    public DropZone? DropAt(string airfield) => Plan.Arrivals.FirstOrDefault(each => each.Airfield == airfield)?.Drop;

    /// <summary>The lines the other way, for withdrawal: each from where it arrived to where it came from, ready at a time given for its member.</summary>
    public ImmutableArray<RequirementLine> Reversed(Func<string, Tick> readyAt) => Reversed(Lines, readyAt, string.Empty);

    /// <summary>Lines the other way: each from where it arrived to where it came from, ready at a time given for its member.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="readyAt">When each member's are ready.</param>
    /// <param name="suffix">Put behind each id, so that both ways can stand in one plan.</param>
    public static ImmutableArray<RequirementLine> Reversed(ImmutableArray<RequirementLine> lines, Func<string, Tick> readyAt, string suffix) =>
    [
        .. lines.Select(line => line with
        {
            Id = line.Id + suffix,
            From = line.To,
            To = line.From,
            FromNumber = line.ToNumber,
            ToNumber = line.FromNumber,
            Mode = line.Mode == Mode.Drop ? Mode.Air : line.Mode,
            Modes = [.. line.Modes.Select(mode => mode == Mode.Drop ? Mode.Air : mode).Distinct()],
            OrderedAt = readyAt(line.Member),
            FreeAt = readyAt(line.Member),
            Ready = ReadinessRamp.Straight(readyAt(line.Member), readyAt(line.Member)),
            Approach = Tick.Zero,
            EarliestArrival = Tick.Zero,
            LatestArrival = null,
        }),
    ];

    /// <summary>The lines as a plan orders them: its priorities, modes and ports of debarkation in place of their own.</summary>
    public ImmutableArray<RequirementLine> Ordered(ImmutableArray<RequirementLine> lines, DispatchOrder order)
    {
        if (order.Lines.IsEmpty)
            return lines;
        return [.. lines.Select(line => order.Lines.TryGetValue(line.Id, out var said) ? Ordered(line, said) : line)];
    }

    /// <summary>The vehicles of a line one by one, longest first.</summary>
    public ImmutableArray<Cargo> CargoOf(RequirementLine line) =>
        [.. line.Vehicles.SelectMany(each => Enumerable.Repeat(Cargo[CargoNumber(each.Type)], each.Count)).OrderBy(each => each.Number)];

    /// <summary>Number of a vehicle type within the run.</summary>
    public int CargoNumber(string type)
    {
        for (var i = 0; i < Cargo.Length; i++)
        {
            if (Cargo[i].Type == type)
                return i;
        }
        throw new ArgumentException($"No line of the movement brings a {type}.", nameof(type));
    }

    internal long NextLanding(int airfield, long from, Relaxation relaxed, KeyedDraws? draws) =>
        fields.Times(airfield).NextLanding(from, relaxed == Relaxation.ArrivalsOpen && fields.IsArrival(airfield), relaxed == Relaxation.Weather ? null : draws);

    internal long NextTakeOff(int airfield, long from, Relaxation relaxed, KeyedDraws? draws) =>
        fields.Times(airfield).NextTakeOff(from, relaxed == Relaxation.ArrivalsOpen && fields.IsArrival(airfield), relaxed == Relaxation.Weather ? null : draws);

    internal bool HasStation(RequirementLine line) => stations.ContainsKey(line.Unit);

    internal double LandKilometres(RequirementLine line) => line.Mode == Mode.Road ? RoadKilometres(line) : Kilometres(line.FromNumber, line.ToNumber);

    internal FieldBook Fields => fields;

    internal FleetBook Fleets => fleets;

    internal AirWays.Way Way(string member, string? other, int from, int to, Relaxation relaxed) => ways.Between(member, other, from, to, relaxed == Relaxation.Passages);

    internal Tick FlightOver(Carrier carrier, double flown) => flown == 0 ? Tick.Zero : legs.Flight(carrier, flown);

    internal Tick FlightOver(Carrier carrier, double flown, int from, int to) => from == to ? Tick.Zero : legs.Flight(carrier, flown);

    private RequirementLine Ordered(RequirementLine line, LineOrder order)
    {
        var ordered = line with { Priority = order.Priority ?? line.Priority };
        if (order.To is { } to && to != line.To && Plan.Arrivals.Any(each => each.Airfield == to) && Plan.Arrivals.Any(each => each.Airfield == line.To))
            ordered = ordered with { To = to, ToNumber = NumberOf(to) };
        var mode = order.Mode is { } wanted && line.Modes.Contains(wanted) ? wanted : line.Mode;
        var last = mode is Mode.Air or Mode.Drop ? FlownTo(ordered.To) : mode;
        return ordered with { Mode = last, Stores = last == Mode.Drop ? 0 : ordered.Stores };
    }

    private Mode FlownTo(string airfield) => DropAt(airfield) is null ? Mode.Air : Mode.Drop;
}

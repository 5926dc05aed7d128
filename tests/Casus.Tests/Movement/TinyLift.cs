// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Operations;
using Casus.Simulation;
using Casus.Tests.Law;
using Casus.World;

namespace Casus.Tests.Movement;

/// <summary>
/// A movement made up for a test, on the equator of a bare earth: airfields lie so many kilometres east of the first. HHH is the host. Aircraft of the type 'plane'
/// fly 500 km/h without detour, take 100 people, load in two hours, unload in one and turn round in one, unless a test says otherwise.
/// </summary>
internal sealed class TinyLift
{
    private readonly TinyBook made = new();
    private readonly List<Airfield> airfields = [];
    private readonly List<AircraftType> types = [];
    private readonly List<VehicleType> vehicles = [];
    private readonly List<Fleet> fleets = [];
    private readonly List<Arrival> arrivals = [];
    private readonly List<Contribution> contributions = [];
    private readonly List<Site> sites = [];

    public string RoadLimit { get; init; } = "0 kilometres";

    public string Detour { get; init; } = "1 ratio";

    public string Approach { get; init; } = "0 minutes";

    public string LoadFactor { get; init; } = "100 percent";

    public string Onward { get; init; } = "3 hours";

    /// <summary>A relief: how long after closure, of what share, with how long a hand-over; none when null.</summary>
    public (string After, string Share, string HandOver)? Relieves { get; init; }

    /// <summary>An airfield with its place on the equator.</summary>
    public TinyLift Field(string id, double kilometresEast, string places = "10 places", string country = "AAA", string? runway = "3000 metres")
    {
        airfields.Add(new Airfield
        {
            Id = id,
            Name = id,
            Country = country,
            Latitude = 0,
            Longitude = kilometresEast / Geodesic.MeanRadiusKilometres * 180 / Math.PI,
            Runway = runway is null ? new Runway { Surface = "unknown" } : new Runway { Surface = "concrete", Length = Value(runway) },
            Origin = "nobody",
            Places = made.Says<Places>(places),
        });
        return this;
    }

    /// <summary>An airfield of arrival, in the host.</summary>
    public TinyLift Arrival(string id, double kilometresEast, string places = "10 places", string? share = null, string? openFrom = null, string? runway = "3000 metres")
    {
        arrivals.Add(new Arrival { Airfield = id, Share = share is null ? null : made.Says<Share>(share), OpenFrom = openFrom is null ? null : made.Says<Hours>(openFrom) });
        return Field(id, kilometresEast, places, "HHH", runway);
    }

    public TinyLift Type(
        string id = "plane",
        string payload = "40 tonnes",
        string seats = "100 persons",
        (double Length, double Width, double Height)? hold = null,
        string range = "5000 kilometres",
        string runway = "2000 metres",
        string loading = "2 hours",
        string unloading = "1 hours",
        string turnRound = "1 hours")
    {
        var (length, width, height) = hold ?? (20, 3.5, 3.5);
        types.Add(new AircraftType
        {
            Id = id,
            Name = id,
            Payload = made.Says<Tonnes>(payload),
            Seats = made.Says<Persons>(seats),
            Hold = new Hold { Length = Metres(length), Width = Metres(width), Height = Metres(height) },
            Speed = made.Says<Speed>("500 km/h"),
            Range = made.Says<Metres>(range),
            Runway = made.Says<Metres>(runway),
            Loading = made.Says<Hours>(loading),
            Unloading = made.Says<Hours>(unloading),
            TurnRound = made.Says<Hours>(turnRound),
        });
        return this;
    }

    public TinyLift Vehicle(string id, double length, double width, double height, double mass)
    {
        vehicles.Add(new VehicleType { Id = id, Name = id, Length = Metres(length), Width = Metres(width), Height = Metres(height), Mass = made.Says<Tonnes>(Text(mass, "tonnes")) });
        return this;
    }

    public TinyLift Fleet(string airfield, int number = 1, string type = "plane", string first = "0 hours", string all = "0 hours", string? serviceable = null, string? id = null)
    {
        fleets.Add(new Fleet
        {
            Id = id ?? $"fleet-{fleets.Count + 1}",
            Member = "AAA",
            Type = type,
            Base = airfield,
            Number = made.Says<AircraftCount>($"{number} aircraft"),
            Serviceable = serviceable is null ? null : made.Says<Share>(serviceable),
            FirstReady = made.Says<Hours>(first),
            AllReady = made.Says<Hours>(all),
        });
        return this;
    }

    /// <summary>A unit; hours count from the request, and vehicles are written <c>lorry 4</c>.</summary>
    public TinyLift Unit(string id, string from, int persons, string[]? with = null, double ordered = 0, double gate = 0, double first = 0, double? full = null, string member = "AAA")
    {
        contributions.Add(new Contribution(
            new Unit { Id = id, Name = id, Member = member, Echelon = Echelon.Battalion, Station = "Somewhere", Airfield = from },
            persons,
            [.. (with ?? []).Select(each => each.Split(' ')).Select(each => new VehicleCount(each[0], int.Parse(each[1], System.Globalization.CultureInfo.InvariantCulture)))],
            Tick.FromHours(ordered),
            Tick.FromHours(gate),
            Tick.FromHours(first),
            Tick.FromHours(full ?? first),
            Reason.Of(ReasonKind.Rule, "Made up.")));
        return this;
    }

    /// <summary>A place to be guarded.</summary>
    public TinyLift Site(string id, string near, int posts, int order = 10)
    {
        sites.Add(new Site { Id = id, Name = id, Near = near, Posts = made.Says<Posts>($"{posts} posts"), Order = order });
        return this;
    }

    /// <summary>Moves the force and lets it guard: two guards on a post in four reliefs, half of the people being guards.</summary>
    public Conduct Operate(string guards = "2 persons", string reliefs = "4 ratio", string guardShare = "50 percent", string lasts = "120 hours", string handOver = "12 hours", bool inDepth = false)
    {
        var mission = new Mission
        {
            Says = "Guard.",
            Sites = [.. sites],
            Guards = made.Says<Persons>(guards),
            Reliefs = made.Says<Ratio>(reliefs),
            GuardShare = made.Says<Share>(guardShare),
            Lasts = made.Says<Hours>(lasts),
            HandOver = made.Says<Hours>(handOver),
        };
        var model = Model();
        return OperationStage.Answer(new OperationInquiry(mission, MovementStage.Answer(model, inDepth: false), model, model.Quantities) { InDepth = inDepth });
    }

    public LiftModel Model(KeyedDraws? draws = null)
    {
        if (types.Count == 0)
            Type();
        var plan = new LiftPlan
        {
            Fleets = [.. fleets.Select(each => new FleetShare { Fleet = each.Id })],
            Arrivals = [.. arrivals],
            RoadLimit = made.Says<Metres>(RoadLimit),
            RoadDetour = made.Says<Ratio>("1.5 ratio"),
            MarchSpeed = made.Says<Speed>("30 km/h"),
            ColumnForming = made.Says<Hours>("2 hours"),
            FlightDetour = made.Says<Ratio>(Detour),
            ApproachAndClimb = made.Says<Hours>(Approach),
            LoadFactor = made.Says<Share>(LoadFactor),
            Onward = made.Says<Hours>(Onward),
            Rotation = Relieves is { } relieves ? new Rotation { After = made.Says<Hours>(relieves.After), Share = made.Says<Share>(relieves.Share), HandOver = made.Says<Hours>(relieves.HandOver) } : null,
        };
        var host = new Country { Code = "HHH", Name = "The host", Borders = ["AAA"] };
        return new LiftModel(new MovementInquiry(
            [.. contributions],
            plan,
            "HHH",
            Indexed(fleets, each => each.Id),
            Indexed(airfields, each => each.Id),
            Indexed(types, each => each.Id),
            Indexed(vehicles, each => each.Id),
            Indexed([host], each => each.Code),
            made.Quantities(draws)));
    }

    public Deployment Move(KeyedDraws? draws = null) => MovementStage.Answer(Model(draws), inDepth: true);

    private Quantity<Metres> Metres(double number) => made.Says<Metres>(Text(number, "metres"));

    private static ImmutableSortedDictionary<string, T> Indexed<T>(IEnumerable<T> items, Func<T, string> id) => items.ToImmutableSortedDictionary(id, each => each, StringComparer.Ordinal);

    private static string Text(double number, string unit) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number} {unit}");

    private static ClaimValue Value(string text)
    {
        ClaimValue.TryParse(text, out var value, out var fault, out _).ShouldBeTrue(fault);
        return value!;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;
using Casus.World;
using NodaTime;

namespace Casus.Tests.Movement;

/// <summary>
/// One airfield of embarkation FROM, one of arrival TO 1,000 km to the east, one type of aircraft: loading two hours, the leg two, unloading one, turning round one, 100 people a
/// load. Each part may be changed before the model is made.
/// </summary>
internal sealed class MadeLift
{
    private readonly TinyBook book = new();

    public MadeLift()
    {
        From = FieldAt("FROM", 0, "AAA");
        To = FieldAt("TO", 1_000, "HHH");
        Plane = new AircraftType
        {
            Id = "plane",
            Name = "plane",
            Payload = Says<Tonnes>("40 tonnes"),
            Seats = Says<Persons>("100 persons"),
            Hold = new Hold { Length = Says<Metres>("20 metres"), Width = Says<Metres>("3.5 metres"), Height = Says<Metres>("3.5 metres") },
            Speed = Says<Speed>("500 km/h"),
            Range = Says<Metres>("5000 kilometres"),
            Runway = Says<Metres>("2000 metres"),
            Loading = Says<Hours>("2 hours"),
            Unloading = Says<Hours>("1 hours"),
            TurnRound = Says<Hours>("1 hours"),
        };
        Fleet = new Fleet
        {
            Id = "fleet",
            Member = "AAA",
            Type = "plane",
            Base = "FROM",
            Number = Says<AircraftCount>("1 aircraft"),
            FirstReady = Says<Hours>("0 hours"),
            AllReady = Says<Hours>("0 hours"),
        };
        Arrival = new Arrival { Airfield = "TO" };
        Plan = new LiftPlan
        {
            Fleets = [],
            Arrivals = [],
            RoadLimit = Says<Metres>("0 kilometres"),
            RoadDetour = Says<Ratio>("1.5 ratio"),
            MarchSpeed = Says<Speed>("30 km/h"),
            ColumnForming = Says<Hours>("2 hours"),
            FlightDetour = Says<Ratio>("1 ratio"),
            ApproachAndClimb = Says<Hours>("0 hours"),
            LoadFactor = Says<Share>("100 percent"),
            Onward = Says<Hours>("3 hours"),
        };
    }

    public Airfield From { get; set; }

    public Airfield To { get; set; }

    public Airfield? Base { get; set; }

    public AircraftType Plane { get; set; }

    public Fleet Fleet { get; set; }

    public Arrival Arrival { get; set; }

    public LiftPlan Plan { get; set; }

    public Unit Unit { get; set; } = new() { Id = "unit", Name = "unit", Member = "AAA", Echelon = Echelon.Battalion, Station = "Somewhere", Airfield = "FROM" };

    public int Persons { get; set; } = 100;

    public ImmutableArray<VehicleCount> Vehicles { get; set; } = [];

    public double First { get; set; }

    public double Full { get; set; }

    public StateOutlines? Outlines { get; set; }

    public OffsetDateTime? RequestAt { get; set; }

    public Quantity<T> Says<T>(string value)
        where T : struct, IMeasure<T> => book.Says<T>(value);

    public Airfield FieldAt(string id, double kilometresEast, string country) => new()
    {
        Id = id,
        Name = id,
        Country = country,
        Latitude = 0,
        Longitude = kilometresEast / Geodesic.MeanRadiusKilometres * 180 / Math.PI,
        Runway = new Runway { Surface = "concrete", Assumed = Says<Metres>("3000 metres") },
        Origin = "nobody",
        Places = Says<Places>("20 places"),
    };

    public CrewRule Crews(string perAircraft, string duty, string rest, string? augmented = null) => new()
    {
        PerAircraft = Says<Ratio>($"{perAircraft} ratio"),
        Duty = Says<Hours>($"{duty} hours"),
        Rest = Says<Hours>($"{rest} hours"),
        Augmented = augmented is null ? null : Says<Hours>($"{augmented} hours"),
    };

    public LiftModel Model(KeyedDraws? draws = null)
    {
        var fields = new[] { From, To, Base }.OfType<Airfield>();
        var lorry = new VehicleType
        {
            Id = "lorry",
            Name = "lorry",
            Length = Says<Metres>("9 metres"),
            Width = Says<Metres>("2.5 metres"),
            Height = Says<Metres>("3 metres"),
            Mass = Says<Tonnes>("10 tonnes"),
        };
        var (first, full) = (Tick.FromHours(First), Tick.FromHours(Math.Max(First, Full)));
        return new LiftModel(new MovementInquiry(
            [new Contribution(Unit, Persons, Vehicles, Tick.Zero, Tick.Zero, first, full, Reason.Of(ReasonKind.Rule, "Made up."))],
            Plan with { Fleets = [new FleetShare { Fleet = "fleet" }], Arrivals = [Arrival] },
            "HHH",
            Indexed([Fleet], each => each.Id),
            Indexed(fields, each => each.Id),
            Indexed([Plane], each => each.Id),
            Indexed([lorry, lorry with { Id = "crane", Height = Says<Metres>("4 metres") }], each => each.Id),
            Indexed([new Country { Code = "HHH", Name = "The host", Borders = ["AAA"] }, new Country { Code = "AAA", Name = "A" }, new Country { Code = "MMM", Name = "M" }], each => each.Code),
            book.Quantities(draws))
        {
            Outlines = Outlines,
            RequestAt = RequestAt,
        });
    }

    public AirliftSimulation Run(out RunTotals totals, KeyedDraws? draws = null, Relaxation relaxed = Relaxation.None, DispatchOrder? order = null)
    {
        var model = Model(draws);
        var simulation = new AirliftSimulation(model);
        totals = simulation.Run(model.Lines, order ?? DispatchOrder.By(DispatchRule.Soonest), relaxed);
        return simulation;
    }

    public ImmutableArray<Sortie> Sorties(KeyedDraws? draws = null, Relaxation relaxed = Relaxation.None, DispatchOrder? order = null) => Run(out _, draws, relaxed, order).Sorties();

    private static ImmutableSortedDictionary<string, T> Indexed<T>(IEnumerable<T> items, Func<T, string> id) => items.ToImmutableSortedDictionary(id, each => each, StringComparer.Ordinal);
}

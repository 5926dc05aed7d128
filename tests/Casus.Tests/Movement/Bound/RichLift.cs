// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Law;
using Casus.World;

namespace Casus.Tests.Movement;

/// <summary>
/// Small movements drawn from a seed with everything that the simulation knows: crews, sizes of aircraft, teams, hours of work, fields without fuel, a drop zone, roads and
/// trains, load that falls with range.
/// </summary>
internal sealed class RichLift(uint seed)
{
    private readonly TinyBook made = new();
    private readonly KeyedDraws draws = new(2022, seed);
    private uint drawn;

    public LiftModel Model()
    {
        var fields = new[] { Field("F0", "AAA"), Field("F1", "BBB"), Field("T0", "HHH"), Field("T1", "HHH") };
        var types = new[] { Aircraft("small", SizeClass.Medium, 30, 90, 20, 3.2), Aircraft("big", SizeClass.Outsize, 90, 220, 34, 6) };
        var vehicles = new[] { Vehicle("lorry", 7.5, 2.5, 10), Vehicle("carrier", 6.5, 2.9, 13) };
        var fleets = new[] { Fleet("one", "small", "F0"), Fleet("two", "small", "F1"), Fleet("three", "big", Chance(0.5) ? "F0" : "T0") };
        var units = Enumerable.Range(0, 2 + Whole(0, 3)).Select(Unit).ToArray();
        var plan = new LiftPlan
        {
            Fleets = [.. fleets.Select(each => new FleetShare { Fleet = each.Id })],
            Arrivals = [Arrival("T0", drop: Chance(0.3)), Arrival("T1", drop: false) with { Share = made.Says<Share>("40 percent") }],
            RoadLimit = made.Says<Metres>("600 kilometres"),
            RoadDetour = made.Says<Ratio>("1.3 ratio"),
            MarchSpeed = made.Says<Speed>("30 km/h"),
            MarchDay = made.Says<Hours>("10 hours"),
            RoadBorder = made.Says<Hours>("2 hours"),
            ColumnForming = made.Says<Hours>("2 hours"),
            FlightDetour = made.Says<Ratio>("1.05 ratio"),
            ApproachAndClimb = made.Says<Hours>("15 minutes"),
            LoadFactor = made.Says<Share>("90 percent"),
            PersonMass = made.Says<Tonnes>("0.13 tonnes"),
            LashingGap = made.Says<Metres>("0.4 metres"),
            Onward = made.Says<Hours>("3 hours"),
            CompleteAt = made.Says<Share>(Chance(0.5) ? "100 percent" : "80 percent"),
            Rail = Chance(0.3) ? Rail() : null,
        };
        return new LiftModel(new MovementInquiry(
            [.. units],
            plan,
            "HHH",
            Indexed(fleets, each => each.Id),
            Indexed(fields, each => each.Id),
            Indexed(types, each => each.Id),
            Indexed(vehicles, each => each.Id),
            Indexed([Country("HHH"), Country("AAA"), Country("BBB")], each => each.Code),
            made.Quantities()));
    }

    private Airfield Field(string id, string country) => new()
    {
        Id = id,
        Name = id,
        Country = country,
        Latitude = 0,
        Longitude = (id[0] == 'T' ? 0 : Whole(3, 20)) + (id[1] == '1' ? 2 : 0),
        Runway = new Runway { Surface = "concrete" },
        Origin = "nobody",
        Places = Says<Places>(Whole(1, 4), "places"),
        PlacesBySize = Chance(0.5) ? [new SizePlaces { Size = SizeClass.Medium, Places = Says<Places>(Whole(2, 6), "places") }] : [],
        Handling = Chance(0.4) ? Says<Teams>(Whole(1, 2), "teams") : null,
        Fuel = id != "T1" || Chance(0.5),
        Hours = Chance(0.3) ? new OperatingHours { Opens = Says<Hours>(Whole(0, 12), "hours"), Lasts = Says<Hours>(Whole(10, 18), "hours") } : null,
    };

    private AircraftType Aircraft(string id, SizeClass size, double payload, double seats, double length, double width) => new()
    {
        Id = id,
        Name = id,
        Size = size,
        Payload = Says<Tonnes>(payload, "tonnes"),
        Seats = Says<Persons>(seats, "persons"),
        UpperSeats = Says<Persons>(20, "persons"),
        Hold = new Hold { Length = Says<Metres>(length, "metres"), Width = Says<Metres>(width, "metres"), Height = Says<Metres>(4, "metres"), Ramp = Says<Metres>(4, "metres") },
        Speed = Says<Speed>(600, "km/h"),
        Range = Says<Metres>(2_000_000, "metres"),
        Farther = [new PayloadAtRange { Payload = Says<Tonnes>(payload / 2, "tonnes"), Range = Says<Metres>(5_000_000, "metres") }, new PayloadAtRange { Range = Says<Metres>(8_000_000, "metres") }],
        Runway = Says<Metres>(1_000, "metres"),
        Loading = Says<Hours>(Whole(1, 6) / 2.0, "hours"),
        Unloading = Says<Hours>(Whole(1, 5) / 2.0, "hours"),
        TurnRound = Says<Hours>(Whole(1, 4) / 2.0, "hours"),
        Airdrop = new Airdrop
        {
            Jumpers = Says<Persons>(seats * 0.9, "persons"),
            Streams = Says<Items>(2, "items"),
            Platforms = Says<Vehicles>(2, "vehicles"),
            Heaviest = Says<Tonnes>(20, "tonnes"),
            Speed = Says<Speed>(300, "km/h"),
        },
    };

    private VehicleType Vehicle(string id, double length, double width, double mass) => new()
    {
        Id = id,
        Name = id,
        Length = Says<Metres>(length, "metres"),
        Width = Says<Metres>(width, "metres"),
        Height = Says<Metres>(2.8, "metres"),
        Mass = Says<Tonnes>(mass, "tonnes"),
        Droppable = true,
    };

    private Fleet Fleet(string id, string type, string stands) => new()
    {
        Id = id,
        Member = "AAA",
        Type = type,
        Base = stands,
        Number = Says<AircraftCount>(type == "big" ? Whole(0, 2) : Whole(1, 4), "aircraft"),
        FirstReady = Says<Hours>(Whole(0, 6), "hours"),
        AllReady = Says<Hours>(Whole(6, 15), "hours"),
        Crews = Chance(0.6)
            ? new CrewRule { PerAircraft = Says<Ratio>(1 + (Whole(0, 2) / 2.0), "ratio"), Duty = Says<Hours>(Whole(12, 18), "hours"), Rest = Says<Hours>(Whole(8, 12), "hours") }
            : null,
    };

    private Contribution Unit(int number) => new(
        new Unit { Id = $"u-{number}", Name = $"u-{number}", Member = "AAA", Echelon = Echelon.Battalion, Station = "Somewhere", Airfield = $"F{Whole(0, 1)}", Critical = Chance(0.3) ? ["carrier"] : [] },
        Whole(10, 300),
        [new VehicleCount("lorry", Whole(0, 8)), new VehicleCount("carrier", Whole(0, 5))],
        Tick.Zero,
        Tick.FromHours(Whole(0, 12)),
        Tick.FromHours(Whole(0, 10)),
        Tick.FromHours(Whole(10, 30)),
        Reason.Of(ReasonKind.Rule, "Made up."))
    {
        Stores = Chance(0.3) ? Whole(1, 20) : 0,
    };

    private Arrival Arrival(string id, bool drop) => new()
    {
        Airfield = id,
        OpenFrom = Says<Hours>(Whole(0, 12), "hours"),
        Drop = drop
            ? new DropZone
            {
                Length = Says<Metres>(3_000, "metres"),
                Interval = Says<Hours>(0.0003, "hours"),
                Circuit = Says<Hours>(0.2, "hours"),
                Spacing = Says<Hours>(0.1, "hours"),
                Assembly = Says<Hours>(1, "hours"),
            }
            : null,
    };

    private RailRule Rail() => new()
    {
        Detour = Says<Ratio>(1.2, "ratio"),
        Speed = Says<Speed>(25, "km/h"),
        Loading = Says<Hours>(6, "hours"),
        Unloading = Says<Hours>(4, "hours"),
        TrainVehicles = Says<Vehicles>(5, "vehicles"),
        TrainPersons = Says<Persons>(120, "persons"),
        Interval = Says<Hours>(2, "hours"),
        Assembling = Says<Hours>(8, "hours"),
    };

    private static Country Country(string code) => new() { Code = code, Name = code, Borders = code == "HHH" ? ["AAA", "BBB"] : ["HHH"] };

    private Quantity<T> Says<T>(double number, string unit)
        where T : struct, IMeasure<T> => made.Says<T>(string.Create(CultureInfo.InvariantCulture, $"{number} {unit}"));

    private double Draw() => draws.Uniform("rich-lift", "draw", drawn++);

    private bool Chance(double chance) => Draw() < chance;

    private int Whole(int least, int most) => least + (int)(Draw() * (most - least + 1));

    private static ImmutableSortedDictionary<string, T> Indexed<T>(IEnumerable<T> items, Func<T, string> id) => items.ToImmutableSortedDictionary(id, each => each, StringComparer.Ordinal);
}

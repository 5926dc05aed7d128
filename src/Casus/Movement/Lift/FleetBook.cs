// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;
using Casus.World;

namespace Casus.Movement;

/// <summary>The aircraft of a case and what they carry, resolved for one run.</summary>
internal sealed class FleetBook
{
    private readonly MovementInquiry inquiry;
    private readonly LegTable legs;

    /// <summary>Resolves the fleets of a case.</summary>
    public FleetBook(MovementInquiry inquiry, LegTable legs)
    {
        (this.inquiry, this.legs) = (inquiry, legs);
        Aircraft = MakeAircraft(out var carriers);
        Carriers = carriers;
        var types = Carriers.Select(each => inquiry.AircraftTypes[each.Id]).ToArray();
        Loading = [.. types.Select(each => new DrawnTime(Quantities, each.Loading))];
        Unloading = [.. types.Select(each => new DrawnTime(Quantities, each.Unloading))];
        TurnRound = [.. types.Select(each => new DrawnTime(Quantities, each.TurnRound))];
        Repair = [.. types.Select(each => each.Repair is { } repair ? new DrawnTime(Quantities, repair) : default)];
    }

    /// <summary>The aircraft, in the order of the plan.</summary>
    public ImmutableArray<Aircraft> Aircraft { get; }

    /// <summary>The types, by their numbers.</summary>
    public ImmutableArray<Carrier> Carriers { get; }

    /// <summary>Time to load, by type.</summary>
    public ImmutableArray<DrawnTime> Loading { get; }

    /// <summary>Time to unload, by type.</summary>
    public ImmutableArray<DrawnTime> Unloading { get; }

    /// <summary>Time between two sorties, by type.</summary>
    public ImmutableArray<DrawnTime> TurnRound { get; }

    /// <summary>Time to mend a fault, by type.</summary>
    public ImmutableArray<DrawnTime> Repair { get; }

    private Quantities Quantities => inquiry.Quantities;

    /// <summary>Vehicle types with their numbers: the longest first, then by id.</summary>
    public ImmutableArray<Cargo> CargoOf(IEnumerable<string> types)
    {
        var made = types.Distinct(StringComparer.Ordinal).Select(CargoOf).OrderByDescending(each => each.Length).ThenBy(each => each.Type, StringComparer.Ordinal).ToArray();
        return [.. made.Select((each, number) => each with { Number = number })];
    }

    private Cargo CargoOf(string type)
    {
        var vehicle = inquiry.VehicleTypes[type];
        var (length, width, height) = (Quantities.Of(vehicle.Length).Value, Quantities.Of(vehicle.Width).Value, Quantities.Of(vehicle.Height).Value);
        return new Cargo(type, length, width, height, Quantities.Of(vehicle.Mass).Value, Quantities.Of(vehicle.AxleLoad, new Tonnes(0)).Value, vehicle.Droppable, Class: ClassOf(length, width, height));
    }

    private string ClassOf(double length, double width, double height)
    {
        bool Keeps(double measure, Quantity<Metres>? most) => most is null || measure <= Quantities.Of(most).Value;
        return inquiry.CargoClasses.IsDefaultOrEmpty
            ? string.Empty
            : inquiry.CargoClasses.FirstOrDefault(each => Keeps(length, each.Length) && Keeps(width, each.Width) && Keeps(height, each.Height))?.Id ?? string.Empty;
    }

    private ImmutableArray<Aircraft> MakeAircraft(out ImmutableArray<Carrier> carriers)
    {
        var known = new Dictionary<string, Carrier>(StringComparer.Ordinal);
        var made = ImmutableArray.CreateBuilder<Aircraft>();
        foreach (var share in inquiry.Plan.Fleets)
        {
            var fleet = inquiry.Fleets[share.Fleet];
            if (!known.TryGetValue(fleet.Type, out var carrier))
                known[fleet.Type] = carrier = CarrierOf(fleet.Type, known.Count);
            var number = (int)Math.Round(Quantities.Of(share.Number ?? fleet.Number).Count * inquiry.AircraftTimes, MidpointRounding.AwayFromZero);
            var serviceable = (int)Math.Floor((number * Quantities.Of(fleet.Serviceable, new Share(1)).Value) + 1e-9);
            var (first, all) = (Quantities.Of(fleet.FirstReady).Value, Quantities.Of(fleet.AllReady).Value);
            var crews = fleet.Crews is { } rule ? CrewsOf(rule) : null;
            for (var i = 0; i < serviceable; i++)
            {
                var part = serviceable == 1 ? 0 : (double)i / (serviceable - 1);
                var ready = Tick.FromHours(first + (Math.Max(0, all - first) * part));
                made.Add(new Aircraft($"{fleet.Id}/{i + 1}", fleet.Id, fleet.Member, carrier, fleet.Base, legs.NumberOf(fleet.Base, inquiry.Airfields[fleet.Base].Position), ready, crews));
            }
        }
        carriers = [.. known.Values.OrderBy(each => each.Number)];
        return made.ToImmutable();
    }

    private CrewLimit CrewsOf(CrewRule rule) => new(
        Quantities.Of(rule.PerAircraft).Value,
        Tick.FromHours(Quantities.Of(rule.Duty).Value),
        Tick.FromHours(Quantities.Of(rule.Rest).Value),
        rule.Augmented is { } augmented ? Tick.FromHours(Quantities.Of(augmented).Value) : null);

    private Carrier CarrierOf(string id, int number)
    {
        var type = inquiry.AircraftTypes[id];
        var factor = Quantities.Of(inquiry.Plan.LoadFactor).Value;
        double Most(Quantity<Tonnes>? tonnes) => tonnes is null ? double.PositiveInfinity : Quantities.Of(tonnes).Value;
        return new Carrier(
            id,
            number,
            type.Size,
            CurveOf(type, factor),
            Quantities.Of(type.Seats).Count * factor,
            Math.Min(Quantities.Of(type.Seats).Count, Quantities.Of(type.UpperSeats, new Persons(0)).Count) * factor,
            new HoldSpace(
                Quantities.Of(type.Hold.Length).Value * factor,
                Quantities.Of(type.Hold.Width).Value,
                Quantities.Of(type.Hold.Height).Value,
                Quantities.Of(type.Hold.Ramp, new Metres(0)).Value * factor,
                Most(type.Hold.RampLoad),
                Most(type.Hold.AxleLoad),
                Most(type.Hold.Heaviest)),
            Quantities.Of(type.Speed).KilometresPerHour,
            Quantities.Of(type.Runway).Value,
            type.Unpaved,
            Quantities.Of(type.Reliability, new Share(1)).Value,
            type.Airdrop is { } drop ? DropOf(drop) : null);
    }

    /// <summary>The curve of load against range. Drawn values may cross: a point that does not lie farther, or is not lighter, than the one before it is left out.</summary>
    private LoadCurve CurveOf(AircraftType type, double factor)
    {
        var points = ImmutableArray.CreateBuilder<(double Tonnes, double Kilometres)>();
        points.Add((Quantities.Of(type.Payload).Value * factor, Quantities.Of(type.Range).Value / 1000));
        foreach (var farther in type.Farther)
        {
            var point = (Tonnes: Quantities.Of(farther.Payload, new Tonnes(0)).Value * factor, Kilometres: Quantities.Of(farther.Range).Value / 1000);
            if (point.Kilometres > points[^1].Kilometres && point.Tonnes <= points[^1].Tonnes)
                points.Add(point);
        }
        return new LoadCurve(points.ToImmutable());
    }

    private CarrierDrop DropOf(Airdrop drop) => new(
        Quantities.Of(drop.Jumpers).Count,
        Quantities.Of(drop.Streams).Count,
        Quantities.Of(drop.Platforms, new Vehicles(0)).Count,
        drop.Heaviest is { } heaviest ? Quantities.Of(heaviest).Value : double.PositiveInfinity,
        Quantities.Of(drop.Speed).KilometresPerHour);
}

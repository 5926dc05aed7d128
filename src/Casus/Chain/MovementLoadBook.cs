// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Chain;

/// <summary>Works out why a line flew in so many loads: what each aircraft type would need at the least, and what was flown.</summary>
internal sealed class MovementLoadBook(LiftModel model, Deployment movement, Func<string, string> nameOf)
{
    /// <summary>Sums of tonnes are rounded in binary: so much of a load is let go before rounding up. A setting of the tool.</summary>
    private const double Slack = 1e-6;

    /// <summary>The account of a line; null when nothing of it flew.</summary>
    internal LineLoads? Of(RequirementLine line)
    {
        var flights = movement.Sorties.Where(each => each.Line.Id == line.Id && each.Aircraft is not null).OrderBy(each => each.Number).ToArray();
        if (flights.Length == 0)
            return null;
        var (vehicles, persons, stores) = (Counts(flights), flights.Sum(each => each.Persons), flights.Sum(each => each.Stores));
        var types = Types(line, flights, vehicles, persons, stores);
        var complete = movement.Closures.FirstOrDefault(each => each.Line.Id == line.Id)?.CompleteAt;
        var made = new LineLoads
        {
            Line = line,
            Flown = flights.Length,
            Least = Least(line, vehicles, persons, stores),
            Types = types,
            Loads = MovementLoadPattern.Of(model, line, flights, nameOf),
            CompleteAt = complete,
            Slack = movement.ClosureAt - complete,
            Barred = Barred(line, flights.Length, vehicles, persons, stores),
        };
        return made with { Why = MovementLoadReasons.Of(made, nameOf) };
    }

    private int[] Counts(IEnumerable<Sortie> flights)
    {
        var counts = new int[model.Cargo.Length];
        foreach (var each in flights.SelectMany(flight => flight.Vehicles))
            counts[model.CargoNumber(each.Type)] += each.Count;
        return counts;
    }

    /// <summary>Proven over all types that can fly the line, however mixed.</summary>
    private int Least(RequirementLine line, int[] vehicles, int persons, double stores)
    {
        var able = model.Carriers.Where(each => model.CanFly(each, line)).ToArray();
        if (able.Length == 0)
            return 0;
        if (line.Mode == Mode.Drop)
            return able.Where(each => each.Drop is not null).Select(each => model.Load.Measures(each.Number, drop: true).LeastLoads(vehicles, persons, stores)).DefaultIfEmpty(0).Min();
        int[] numbers = [.. able.Select(each => each.Number)];
        return Kinds(drop: false).Max(kind => model.Load.LeastLoads(numbers, kind, vehicles, persons, stores));
    }

    private ImmutableArray<TypeLoads> Types(RequirementLine line, Sortie[] flights, int[] vehicles, int persons, double stores)
    {
        var all = model.Carriers
            .Where(each => flights.Any(flight => flight.Aircraft!.Carrier.Number == each.Number) || model.CanFly(each, line))
            .Select(each => TypeOf(each, line, flights, vehicles, persons, stores))
            .OrderByDescending(each => each.Flown).ThenBy(each => each.Type.Number)
            .ToArray();
        var best = all.Where(each => each.Packed is not null).OrderBy(each => each.Packed).ThenByDescending(each => each.Flown).FirstOrDefault();
        return [.. all.Where(each => each.Flown > 0 || each == best)];
    }

    private TypeLoads TypeOf(Carrier type, RequirementLine line, Sortie[] flights, int[] vehicles, int persons, double stores)
    {
        var drop = line.Mode == Mode.Drop;
        var able = model.Aircraft.Where(each => each.Carrier.Number == type.Number && model.CanFly(each, line, Relaxation.None)).ToArray();
        var own = flights.Where(each => each.Aircraft!.Carrier.Number == type.Number).ToArray();
        var allowed = able.Select(each => model.AllowedTonnes(each, line, Relaxation.None)).Concat(own.Select(each => each.Allowed)).DefaultIfEmpty(0).Max();
        ImmutableArray<string> cannot = [.. model.Cargo.Where(each => vehicles[each.Number] > 0 && !(drop ? model.Load.Drops(type.Number, each.Number) : model.Load.Fits(type.Number, each.Number))).Select(each => each.Type)];
        var there = new Tick(able.Select(each => ThereAt(each, line).Seconds).DefaultIfEmpty(0).Min());
        var (packed, spared) = cannot.IsEmpty ? Packed(type, drop, allowed, own.Length > 0, vehicles, persons, stores) : (null, []);
        return new TypeLoads
        {
            Type = type,
            Flown = own.Length,
            Fewest = Fewest(type, drop, allowed, vehicles, persons, stores),
            Packed = packed,
            Spared = spared,
            CannotCarry = cannot,
            AtHand = able.Length,
            ThereAt = there,
            GoneBefore = flights.Count(each => each.LoadingAt < there),
            FlownInAll = movement.Sorties.Count(each => each.Aircraft?.Carrier.Number == type.Number),
        };
    }

    /// <summary>A larger type of the case may stand idle because it cannot use a field or gets not so far; its planning load is taken, the most over any distance.</summary>
    private (Carrier Type, int Packed, string WhyNot)? Barred(RequirementLine line, int flown, int[] vehicles, int persons, double stores)
    {
        (Carrier Type, int Packed, string WhyNot)? best = null;
        foreach (var type in model.Carriers.Where(each => !model.CanFly(each, line) && model.Aircraft.Any(aircraft => aircraft.Carrier.Number == each.Number)))
        {
            var carries = model.Cargo.All(each => vehicles[each.Number] == 0 || (line.Mode == Mode.Drop ? model.Load.Drops(type.Number, each.Number) : model.Load.Fits(type.Number, each.Number)));
            if (!carries || Packed(type, line.Mode == Mode.Drop, type.Load.Planned, used: false, vehicles, persons, stores).Loads is not { } packed)
                continue;
            if (packed < (best?.Packed ?? flown) && model.WhyNotFly(type, line) is { } why)
                best = (type, packed, why);
        }
        return best;
    }

    /// <summary>When an aircraft stands at the port of embarkation if that is the first thing it does.</summary>
    private Tick ThereAt(Aircraft aircraft, RequirementLine line)
    {
        var way = model.Way(aircraft.Member, null, aircraft.BaseNumber, line.FromNumber, Relaxation.None);
        return line.OrderedAt + aircraft.ReadyAfter + model.FlightOver(aircraft.Carrier, way.Kilometres, aircraft.BaseNumber, line.FromNumber);
    }

    private ImmutableArray<(LoadMeasureKind Kind, int Loads)> Fewest(Carrier type, bool drop, double allowed, int[] vehicles, int persons, double stores)
    {
        if (drop && type.Drop is null)
            return [(LoadMeasureKind.Mass, 0)];
        var measures = model.Load.Measures(type.Number, drop);
        return [.. Kinds(drop).Select(kind => (kind, Math.Max(measures.LeastLoads(kind, vehicles, persons, stores), kind == LoadMeasureKind.Mass ? ByTonnes(allowed, Carried, vehicles, persons, stores) : 0)))];

        bool Carried(int i) => drop ? model.Load.Drops(type.Number, i) : model.Load.Fits(type.Number, i);
    }

    /// <summary>No load of the type carries more tonnes than over this distance: a stronger limit than the planning load, which is the most over any distance.</summary>
    private int ByTonnes(double allowed, Func<int, bool> carried, int[] vehicles, int persons, double stores)
    {
        var tonnes = (persons * model.PersonMass) + stores;
        for (var i = 0; i < vehicles.Length; i++)
            tonnes += carried(i) ? vehicles[i] * model.Cargo[i].Mass : 0;
        return allowed > 0 ? (int)Math.Ceiling((tonnes / allowed) - Slack) : 0;
    }

    private (int? Loads, ImmutableArray<LoadSpared> Spared) Packed(Carrier type, bool drop, double allowed, bool used, int[] vehicles, int persons, double stores)
    {
        if (drop)
            return (type.Drop is null ? null : Dropped(type.Number, allowed, vehicles, persons), []);
        var offered = ImmutableArray.Create(new OfferedLoad(type.Number, allowed));
        if (used)
        {
            var account = LoadAccount.Of(model.Load, offered, vehicles, persons, stores);
            return (account.PersonsLeft > 0 || account.StoresLeft > Slack || account.Left.Any(each => each > 0) ? null : account.Loads, account.Forcing);
        }
        var filling = new LoadFilling(model.Load, offered, vehicles, persons, stores);
        var loads = filling.Run();
        return (filling.Persons > 0 || filling.Stores > Slack || Array.Exists(filling.Left, each => each > 0) ? null : loads, []);
    }

    private int? Dropped(int type, double allowed, int[] vehicles, int persons)
    {
        var left = vehicles.ToArray();
        var taken = new int[left.Length];
        for (var loads = 0; ; loads++)
        {
            if (persons == 0 && Array.TrueForAll(left, each => each == 0))
                return loads;
            var jumpers = model.Load.FillDrop(type, allowed, left, persons, taken, out _);
            if (jumpers == 0 && Array.TrueForAll(taken, each => each == 0))
                return null;
            persons -= jumpers;
            for (var i = 0; i < left.Length; i++)
                left[i] -= taken[i];
        }
    }

    private static ImmutableArray<LoadMeasureKind> Kinds(bool drop) => drop
        ? [LoadMeasureKind.Mass, LoadMeasureKind.Floor, LoadMeasureKind.Seats, LoadMeasureKind.Platforms, LoadMeasureKind.Together]
        : [LoadMeasureKind.Mass, LoadMeasureKind.Floor, LoadMeasureKind.Seats, LoadMeasureKind.Together];
}

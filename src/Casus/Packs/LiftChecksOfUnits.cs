// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;
using Casus.World;

namespace Casus.Packs;

/// <summary>
/// What keeps units of a case from moving, found before anything runs: a station without an airfield in reach, states that refuse every way, a vehicle that no aircraft takes. Each is a warning: it matters
/// only where the unit is called, and a scenario may open a way or add aircraft.
/// </summary>
internal sealed class LiftChecksOfUnits
{
    /// <summary>Days on the road beyond which an airfield is not in reach of a station. A setting of the tool.</summary>
    private const int MostMarchDays = 2;

    private readonly Pack pack;
    private readonly LiftPlan lift;
    private readonly Quantities best;
    private readonly Diagnostics diagnostics;
    private readonly ImmutableArray<Unit> units;
    private readonly LiftModel model;
    private readonly LiftWays ways;

    private LiftChecksOfUnits(Pack pack, CaseGiven given, LiftPlan lift, ImmutableArray<Unit> units, Quantities best, Diagnostics diagnostics)
    {
        (this.pack, this.lift, this.units, this.best, this.diagnostics) = (pack, lift, units, best, diagnostics);
        model = new LiftModel(new MovementInquiry(
            [.. units.Select(unit => Whole(unit, given.Requirement!))],
            // Leave that comes later is waited for: only refusals stop anybody.
            lift with { Passages = [.. lift.Passages.Where(each => each.Refused)] },
            given.Request.Host,
            pack.Fleets,
            pack.Airfields,
            pack.AircraftTypes,
            pack.VehicleTypes,
            pack.Countries,
            best) { RequestAt = given.Request.At });
        ways = new LiftWays(model);
    }

    /// <summary>Runs every check on the units that a case could call.</summary>
    public static void Run(Pack pack, CaseGiven given, LiftPlan lift, Quantities best, Diagnostics diagnostics)
    {
        var callable = CallableUnits.Of(pack, given).ToArray();
        foreach (var unit in callable.Where(each => each.Airfield is null))
            diagnostics.Warning(unit.WrittenAt, "no-airfield", $"'{unit.Id}' could be called and names no airfield from which it would fly.", $"Name one under 'airfield'.{Nearest(pack, unit, _ => true)}");
        ImmutableArray<Unit> flying = [.. callable.Where(each => each.Airfield is not null)];
        if (!flying.IsEmpty)
            new LiftChecksOfUnits(pack, given, lift, flying, best, diagnostics).Run();
    }

    private void Run()
    {
        foreach (var unit in units)
            CheckStation(unit);
        if (CheckArrivals())
            return;
        foreach (var group in model.Lines.GroupBy(line => (line.Member, line.From)))
            CheckWays([.. group]);
        CheckVehicles();
    }

    /// <summary>All of a unit, as far as a mandate lets its vehicles go: those listed first.</summary>
    private Contribution Whole(Unit unit, Requirement requirement)
    {
        var left = requirement.Mandates.FirstOrDefault(each => each.Member == unit.Member)?.Vehicles is { } ceiling ? best.Of(ceiling).Count : int.MaxValue;
        var vehicles = ImmutableArray.CreateBuilder<VehicleCount>();
        foreach (var holding in unit.Vehicles)
        {
            var count = Math.Min(left, best.Of(holding.Number).Count);
            left -= count;
            if (count > 0)
                vehicles.Add(new VehicleCount(holding.Type, count));
        }
        return new Contribution(unit, best.Of(unit.Persons!).Count, vehicles.ToImmutable(), Tick.Zero, Tick.Zero, Tick.Zero, Tick.Zero, Reason.Of(ReasonKind.Result, unit.Name));
    }

    private void CheckStation(Unit unit)
    {
        if (unit.At is not { } at)
            return;
        var kilometres = Geodesic.Kilometres(new Coordinates(at.Latitude, at.Longitude), pack.Airfields[unit.Airfield!].Position);
        var hours = kilometres * best.Of(lift.RoadDetour).Value / best.Of(lift.MarchSpeed).KilometresPerHour;
        var day = lift.MarchDay is { } given && best.Of(given).Value is > 0 and < 24 and var march ? march : 24;
        if (hours > MostMarchDays * day)
            diagnostics.Warning(
                at.WrittenAt,
                "no-airfield",
                $"The station of '{unit.Id}' lies {QuantityText.Number(Math.Round(kilometres))} km from {unit.Airfield}, {QuantityText.Number(Math.Ceiling(hours / day))} days on the road: it has no airfield in reach.",
                $"Name a nearer one under 'airfield', or mend the place.{Nearest(pack, unit, other => Geodesic.Kilometres(new Coordinates(at.Latitude, at.Longitude), other.Position) < kilometres)}");
    }

    /// <summary>Names arrivals that no unit reaches since states refuse, and would reach if they did not.</summary>
    /// <returns>Whether that is so of every arrival: then each unit is stuck for the same reason.</returns>
    private bool CheckArrivals()
    {
        var refused = lift.Arrivals
            .Where(each => !model.Lines.Any(line => ways.Leads(line, each.Airfield, Relaxation.None)) && model.Lines.Any(line => ways.Leads(line, each.Airfield, Relaxation.Passages)))
            .ToArray();
        foreach (var arrival in refused)
            diagnostics.Warning(
                arrival.WrittenAt,
                "refused-passage",
                $"No way to {arrival.Airfield} is permitted to any unit of the case, by air or by land, for the whole period: states refuse passage ({Refusing()}).",
                "Ask for leave ('passages'), give waypoints around, or choose another airfield of arrival.");
        return refused.Length == lift.Arrivals.Length;
    }

    /// <summary>Units of one member at one airfield that get nowhere.</summary>
    private void CheckWays(ImmutableArray<RequirementLine> lines)
    {
        if (ways.Flies(lines[0], Relaxation.None))
            return;
        var stuck = lines.Where(line => !ways.GoesByLand(line, Relaxation.None)).ToArray();
        if (stuck.Length == 0)
            return;
        var unit = units.First(each => each.Id == stuck[0].Unit);
        if (ways.Flies(lines[0], Relaxation.Passages) || stuck.Any(line => ways.GoesByLand(line, Relaxation.Passages)))
            diagnostics.Warning(
                unit.WrittenAt,
                "refused-passage",
                $"No way is permitted to {Names(stuck)} from {lines[0].From} to any airfield of arrival of the case: states refuse passage ({Refusing()}).",
                "Ask for leave ('passages'), or give waypoints around.");
        else
            diagnostics.Warning(
                unit.WrittenAt,
                "no-way",
                $"No aircraft of the case can fly {Names(stuck)} from {lines[0].From} to an airfield of arrival, and no way by land is open: {ways.WhyNot(lines[0])}.",
                $"Allot a type that can, or another airfield.{Nearest(pack, unit, other => other.Id != unit.Airfield && ways.CanUse(other, best))}");
    }

    private void CheckVehicles()
    {
        var flown = model.Lines.Where(line => !ways.GoesByLand(line, Relaxation.None)).ToArray();
        var present = model.Carriers.Where(carrier => model.Aircraft.Any(each => each.Carrier.Number == carrier.Number)).ToArray();
        foreach (var cargo in model.Cargo)
        {
            var lines = flown.Where(line => line.Vehicles.Any(each => each.Type == cargo.Type)).ToArray();
            if (lines.Length == 0)
                continue;
            var taking = present.Where(carrier => model.Load.Fits(carrier.Number, cargo.Number)).ToArray();
            if (taking.Length == 0)
                diagnostics.Warning(
                    lift.WrittenAt,
                    "no-aircraft-carries",
                    $"No aircraft of the case carries the {cargo.Type} of {Names(lines)} ({string.Join("; ", present.Select(each => $"{each.Id}: {model.Load.WhyNot(each.Number, cargo.Number)}"))}), and no way by land is open.",
                    Remedy(cargo));
            else if (lines.Where(line => ways.Flies(line, Relaxation.None) && !ways.Carries(line, cargo)).ToArray() is { Length: > 0 } tooFar)
                diagnostics.Warning(
                    lift.WrittenAt,
                    "no-aircraft-carries",
                    $"No aircraft of the case that holds the {cargo.Type} of {Names(tooFar)} ({string.Join(", ", taking.Select(each => each.Id))}) carries its {QuantityText.Number(cargo.Mass)} t as far as an airfield of arrival, and no way by land is open.",
                    Remedy(cargo));
        }
    }

    private string Remedy(Cargo cargo)
    {
        var larger = pack.AircraftTypes.Values.Where(type => model.Carriers.All(each => each.Id != type.Id) && HoldOfType.Fits(type, cargo, best, lift)).Select(each => each.Id).ToArray();
        var allot = larger.Length == 0 ? "No other aircraft type of the pack holds it" : $"Allot {string.Join(" or ", larger.Take(4))}, which would hold it";
        return $"{allot}. Otherwise give the case a way by land ('rail', 'roadLimit'), or leave it out of the unit.";
    }

    private string Refusing() => string.Join(", ", lift.Passages.Where(each => each.Refused).Select(each => each.Country).Distinct(StringComparer.Ordinal));

    private static string Names(RequirementLine[] lines) =>
        string.Join(", ", lines.Take(2).Select(each => $"'{each.Unit}'")) + (lines.Length > 2 ? FormattableString.Invariant($" and {lines.Length - 2} more") : string.Empty);

    private static string Nearest(Pack pack, Unit unit, Func<Airfield, bool> suits)
    {
        var place = unit.At is { } at ? new Coordinates(at.Latitude, at.Longitude) : unit.Airfield is { } own ? pack.Airfields[own].Position : (Coordinates?)null;
        if (place is not { } from || pack.Airfields.Values.Where(suits).MinBy(each => Geodesic.Kilometres(from, each.Position)) is not { } nearest)
            return string.Empty;
        return $" The nearest of the pack is {nearest.Id}, {QuantityText.Number(Math.Round(Geodesic.Kilometres(from, nearest.Position)))} km away.";
    }
}

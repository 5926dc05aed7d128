// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// A movement as the bound sees it: what each line needs at least, every way in which it can go, when each aircraft can be where. All figures are those of best evidence, where
/// the service of all loads of a type takes the same time; drawn times are not bounded by it. What it leaves out (crews, hours of work, fuel at the arrival,
/// patience of a rule of dispatch) can only make a schedule later, so that a bound without it stays true.
/// </summary>
internal sealed class BoundScene
{
    /// <summary>What a sum of shares may miss the truth by, in binary. A setting of the tool.</summary>
    public const double Slack = 1e-9;

    private readonly LiftModel model;

    /// <summary>Prepares a movement.</summary>
    public BoundScene(LiftModel model, ImmutableArray<RequirementLine> lines)
    {
        this.model = model;
        Carriers = [.. model.Aircraft.Select(each => each.Carrier).Distinct().OrderBy(each => each.Number)];
        Cargo = model.Cargo;
        Shares = new LoadShares(model.Load);
        Onward = model.Onward.Seconds;
        Lines = [.. lines.Where(line => line.Persons + line.VehicleTotal > 0).Select(Prepare)];
        Ordered = lines.IsEmpty ? 0 : lines.Min(each => each.OrderedAt.Seconds);
        Arrivals = Fields(Lines.SelectMany(line => line.Options.Where(each => !each.Drop).Select(each => each.Line.To)));
        Departures = Fields(Lines.Where(line => !line.Options.IsEmpty).Select(line => line.Line.From));
        TurnRound = [.. model.Carriers.Select(each => model.PlannedTurnRound(each).Seconds)];
        Reach = new FleetReach(this);
    }

    /// <summary>Shares of loads.</summary>
    public LoadShares Shares { get; }

    /// <summary>The aircraft types that there are, by number.</summary>
    public ImmutableArray<Carrier> Carriers { get; }

    /// <summary>How many aircraft types there are, those without an aircraft counted in.</summary>
    public int CarrierCount => model.Carriers.Length;

    /// <summary>Types of vehicles, by number.</summary>
    public ImmutableArray<Cargo> Cargo { get; }

    /// <summary>Seconds from the last unloading of a line until it is ready.</summary>
    public long Onward { get; }

    /// <summary>The lines that bring something.</summary>
    public ImmutableArray<BoundLine> Lines { get; }

    /// <summary>When the first order is given; the readiness of aircraft counts from it.</summary>
    public long Ordered { get; }

    /// <summary>Airfields at which loads may be unloaded.</summary>
    public ImmutableArray<BoundField> Arrivals { get; }

    /// <summary>Airfields at which loads are loaded.</summary>
    public ImmutableArray<BoundField> Departures { get; }

    /// <summary>Least time between two sorties of an aircraft beside loading, unloading and flying, by carrier number.</summary>
    public ImmutableArray<long> TurnRound { get; }

    /// <summary>What single aircraft can do at most.</summary>
    public FleetReach Reach { get; }

    /// <summary>The aircraft.</summary>
    public ImmutableArray<Aircraft> Aircraft => model.Aircraft;

    /// <summary>Time of a flight.</summary>
    public long Flight(Carrier carrier, int from, int to) => model.Flight(carrier, from, to).Seconds;

    /// <summary>When an aircraft can leave its base.</summary>
    public long LeavesAt(Aircraft aircraft) => Ordered + aircraft.ReadyAfter.Seconds;

    private BoundLine Prepare(RequirementLine line)
    {
        var counts = Cargo.Select(cargo => line.Vehicles.Where(each => each.Type == cargo.Type).Sum(each => each.Count));
        var critical = Cargo.Select(cargo => line.Critical.Contains(cargo.Type, StringComparer.Ordinal));
        var land = new LandReach(model, [.. Destinations(line)]);
        bool Takes(Mode mode) => line.Mode == mode || line.Modes.Contains(mode);
        return new BoundLine(line, Takes(Mode.Air) || Takes(Mode.Drop) ? Options(line) : [], land, [.. counts], [.. critical]);
    }

    private ImmutableArray<BoundOption> Options(RequirementLine line)
    {
        var options = ImmutableArray.CreateBuilder<BoundOption>();
        foreach (var destination in Destinations(line))
        {
            var drop = model.DropAt(destination.To) is not null;
            var candidate = destination with { Mode = drop ? Mode.Drop : Mode.Air };
            foreach (var carrier in Carriers)
            {
                if (Soonest(carrier, candidate) is not { } way)
                    continue;
                options.Add(new BoundOption(
                    carrier,
                    candidate,
                    model.PlannedService(carrier, loading: true).Seconds,
                    way.Flight,
                    drop ? 0 : model.PlannedService(carrier, loading: false).Seconds,
                    Math.Max(way.Opens + way.Flight, model.OpenFrom(candidate.To, Relaxation.None).Seconds),
                    drop));
            }
        }
        return options.ToImmutable();
    }

    /// <summary>The shortest flight of a line by any aircraft of a type that can fly it, and from when states on the way let the first of them pass; null when none can.</summary>
    private (long Flight, long Opens)? Soonest(Carrier carrier, RequirementLine line)
    {
        (long Flight, long Opens)? soonest = null;
        foreach (var aircraft in model.Aircraft.Where(each => each.Carrier.Number == carrier.Number).DistinctBy(each => (each.Member, each.Crews)))
        {
            if (!model.CanFly(aircraft, line, Relaxation.None))
                continue;
            var way = model.Way(aircraft.Member, line.Member, line.FromNumber, line.ToNumber, Relaxation.None);
            var flight = model.FlightOver(carrier, way.Kilometres).Seconds;
            soonest = soonest is { } best ? (Math.Min(best.Flight, flight), Math.Min(best.Opens, way.Opens)) : (flight, way.Opens);
        }
        return soonest;
    }

    /// <summary>A line on its way to an airfield of arrival of the plan may be sent to any of them; a line on its way elsewhere keeps its own.</summary>
    private IEnumerable<RequirementLine> Destinations(RequirementLine line) =>
        model.Plan.Arrivals.All(each => each.Airfield != line.To)
            ? [line]
            : model.Plan.Arrivals.Select(each => model.Ordered([line], new DispatchOrder(
                DispatchRule.Soonest,
                ImmutableSortedDictionary.Create<string, LineOrder>(StringComparer.Ordinal).Add(line.Id, new LineOrder(null, null, each.Airfield))))[0]);

    private ImmutableArray<BoundField> Fields(IEnumerable<string> ids) =>
        [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(id => new BoundField(
            id,
            [.. model.Carriers.Select(each => model.Places(id, each.Size, Relaxation.None))],
            model.Teams(id, Relaxation.None) ?? int.MaxValue,
            model.OpenFrom(id, Relaxation.None).Seconds))];
}

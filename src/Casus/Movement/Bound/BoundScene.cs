// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// A movement as the bound sees it: what each line needs at least, every way in which it can go, when each aircraft can be where. All figures are those of best evidence, where
/// the service of all loads of a type takes the same time; drawn times are not bounded by it. What it leaves out (hours of work, closing, patience of a rule of dispatch, the time over a drop zone) can only make a
/// schedule later, so that a bound without it stays true.
/// </summary>
internal sealed class BoundScene
{
    /// <summary>What a sum of shares may miss the truth by, in binary. A setting of the tool.</summary>
    public const double Slack = 1e-9;

    private readonly LiftModel model;
    private readonly Dictionary<string, int> fleetSizes;

    /// <summary>Prepares a movement.</summary>
    public BoundScene(LiftModel model, ImmutableArray<RequirementLine> lines)
    {
        this.model = model;
        fleetSizes = model.Aircraft.GroupBy(each => each.Fleet, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        Aircraft = Manned(model.Aircraft);
        Carriers = [.. Aircraft.Select(each => each.Carrier).Distinct().OrderBy(each => each.Number)];
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

    /// <summary>The aircraft for which there is a crew.</summary>
    public ImmutableArray<Aircraft> Aircraft { get; }

    /// <summary>Aircraft of a fleet, those without a crew counted in.</summary>
    public int FleetSize(string fleet) => fleetSizes[fleet];

    /// <summary>Time of a flight.</summary>
    public long Flight(Carrier carrier, int from, int to) => model.Flight(carrier, from, to).Seconds;

    /// <summary>Time of an empty flight on the way that an aircraft takes; 0 where it has none.</summary>
    public long EmptyFlight(Aircraft aircraft, int from, int to)
    {
        var way = model.Way(aircraft.Member, null, from, to, Relaxation.None);
        return way.Kilometres <= aircraft.Carrier.Load.Farthest ? model.FlightOver(aircraft.Carrier, way.Kilometres, from, to).Seconds : 0;
    }

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
        var things = line.Persons + line.VehicleTotal;
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
                    drop)
                {
                    Closes = way.Closes,
                    Task = way.Task,
                    Tonnes = way.Tonnes,
                    First = line.ReadyAt(1 - ((double)(things - 1) / things), Relaxation.None).Seconds,
                });
            }
        }
        return options.ToImmutable();
    }

    /// <summary>Of all aircraft of a type that can fly a line the shortest flight, from when states on the way let the first of them pass, whether it is ever shut again, the longest task of a crew and the most tonnes; null when none can.</summary>
    private (long Flight, long Opens, bool Closes, long Task, double Tonnes)? Soonest(Carrier carrier, RequirementLine line)
    {
        (long Flight, long Opens, bool Closes, long Task, double Tonnes)? soonest = null;
        foreach (var aircraft in Aircraft.Where(each => each.Carrier.Number == carrier.Number).DistinctBy(each => (each.Member, each.Crews)))
        {
            if (!model.CanFly(aircraft, line, Relaxation.None))
                continue;
            var way = model.Way(aircraft.Member, line.Member, line.FromNumber, line.ToNumber, Relaxation.None);
            var flight = model.FlightOver(carrier, way.Kilometres).Seconds;
            var closes = way.Closes != FieldTimes.Never || model.ClosedFrom(line.To, Relaxation.None) is not null;
            var (task, tonnes) = (model.Task(aircraft, line, Relaxation.None).Seconds, model.AllowedTonnes(aircraft, line, Relaxation.None));
            soonest = soonest is { } best
                ? (Math.Min(best.Flight, flight), Math.Min(best.Opens, way.Opens), best.Closes || closes, Math.Max(best.Task, task), Math.Max(best.Tonnes, tonnes))
                : (flight, way.Opens, closes, task, tonnes);
        }
        return soonest;
    }

    /// <summary>The first aircraft of each fleet, as many as it has crews: the others never fly.</summary>
    private ImmutableArray<Aircraft> Manned(ImmutableArray<Aircraft> aircraft) =>
    [
        .. aircraft.GroupBy(each => each.Fleet, StringComparer.Ordinal)
            .SelectMany(fleet => fleet.Take(fleet.First().Crews is { } crews ? (int)Math.Min(FleetSize(fleet.Key), Math.Floor((crews.PerAircraft * FleetSize(fleet.Key)) + Slack)) : FleetSize(fleet.Key))),
    ];

    /// <summary>A line on its way to an airfield of arrival of the plan may be sent to any of them; a line on its way elsewhere, or whose airfield is stated, keeps its own.</summary>
    private IEnumerable<RequirementLine> Destinations(RequirementLine line) =>
        line.ToIsStated || model.Plan.Arrivals.All(each => each.Airfield != line.To)
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

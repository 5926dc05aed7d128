// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// The latest time by which not all can be unloaded because holds, aircraft, crews, places and readiness together do not let it: covering problems (<see cref="CoverModel"/>) with thresholds of time, of which the
/// strictest counts. Each refusal is proven by prices alone, whatever found them. Prices found for one time mostly refuse later times as well, so few problems need to be solved.
/// </summary>
internal sealed class CoverLimit
{
    /// <summary>Gains of less than so many seconds are not sought. A setting of the tool.</summary>
    private const long Least = 180;

    /// <summary>Rounds in which measures are added to one problem. A setting of the tool.</summary>
    private const int Rounds = 4;

    /// <summary>Shares of all things whose readiness makes the thresholds. A setting of the tool: fewer make the bound weaker, never wrong.</summary>
    private static readonly ImmutableArray<double> Quantiles = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9];

    private readonly BoundScene scene;
    private readonly ImmutableArray<CoverStream> streams;
    private readonly CoverMeasures measures;
    private readonly long farthest;

    /// <summary>Prepares the limit.</summary>
    /// <param name="scene">The movement.</param>
    /// <param name="farthest">Farthest time that is looked at, in seconds.</param>
    public CoverLimit(BoundScene scene, long farthest)
    {
        (this.scene, this.farthest) = (scene, farthest);
        streams = CoverStream.Of(scene);
        measures = new CoverMeasures(scene, streams);
    }

    /// <summary>The latest time refused, what it comes from and a clause on it; null when a time is not refused.</summary>
    /// <param name="unloadedBy">The time to begin with, in seconds.</param>
    public (long Refused, BoundKind Kind, string Says)? After(long unloadedBy)
    {
        (long Refused, BoundKind Kind, string Says)? found = null;
        if (streams.IsEmpty)
            return null;
        foreach (var from in Thresholds(unloadedBy))
        {
            var model = new CoverModel(scene, streams, measures, from);
            var at = found is { } before ? before.Refused + Least : unloadedBy;
            while (at < farthest && Prices(model, at) is { } prices)
            {
                var refused = Latest(model, prices, at);
                found = (refused, Kind(model, prices, refused), Says(model, prices, refused, from));
                at = refused + Least;
            }
        }
        return found;
    }

    /// <summary>Prices that refuse a time, or null when none were found.</summary>
    private static double[]? Prices(CoverModel model, long unloadedBy)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var program = model.At(unloadedBy);
            var prices = CoveringSimplex.Prices(program, out var values);
            if (program.Refuted(prices))
                return prices;
            if (!model.AddBroken(values))
                return null;
        }
        return null;
    }

    /// <summary>The latest time that given prices refuse, found by doubling and halving.</summary>
    private long Latest(CoverModel model, double[] prices, long refused)
    {
        var step = 3600L;
        while (refused + step < farthest && model.At(refused + step).Refuted(prices))
        {
            refused += step;
            step *= 2;
        }
        var allowed = refused + step;
        while (refused + 1 < allowed)
        {
            var middle = refused + ((allowed - refused) / 2);
            if (model.At(middle).Refuted(prices))
                refused = middle;
            else
                allowed = middle;
        }
        return refused;
    }

    /// <summary>From when on loads are looked at: from the beginning, and when a share of all things can have begun to load.</summary>
    private long[] Thresholds(long unloadedBy)
    {
        var all = streams.Sum(each => (long)each.Begun(FleetReach.Never, unloadedBy));
        return [.. Quantiles.Select(share => share == 0 ? 0 : Ready((long)Math.Ceiling(share * all), unloadedBy)).Distinct().Order()];
    }

    private long Ready(long things, long unloadedBy)
    {
        var (low, high) = (0L, unloadedBy);
        while (low + 1 < high)
        {
            var middle = low + ((high - low) / 2);
            if (streams.Sum(each => (long)each.Begun(middle, unloadedBy)) >= things)
                high = middle;
            else
                low = middle;
        }
        return high;
    }

    /// <summary>What the price of each resource makes of its capacity: the parts of the proof.</summary>
    private static Dictionary<string, double> Parts(CoverModel model, double[] prices, long unloadedBy)
    {
        var program = model.At(unloadedBy);
        var parts = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var row = program.Demands; row < Math.Min(program.Rows, prices.Length); row++)
        {
            var resource = model.Resources[row - program.Demands];
            if (resource.Length > 0)
                parts[resource] = parts.GetValueOrDefault(resource) + (prices[row] * program.Right(row));
        }
        return parts;
    }

    private BoundKind Kind(CoverModel model, double[] prices, long unloadedBy)
    {
        var parts = Parts(model, prices, unloadedBy);
        return parts.Where(each => IsAircraft(each.Key)).Sum(each => each.Value) >= parts.Where(each => !IsAircraft(each.Key)).Sum(each => each.Value) ? BoundKind.Fleet : BoundKind.Handling;
    }

    private string Says(CoverModel model, double[] prices, long unloadedBy, long from)
    {
        var parts = Parts(model, prices, unloadedBy);
        var least = parts.Values.Sum() * LeastPart;
        var named = parts.Where(each => each.Value > least).OrderByDescending(each => each.Value).ThenBy(each => each.Key, StringComparer.Ordinal).Select(each => each.Key).ToArray();
        var (persons, vehicles) = (streams.Sum(each => (long)each.Needed(scene.Cargo.Length, unloadedBy)), streams.Sum(each => each.NeededOfAnyKind(unloadedBy) + each.Things.Where(thing => thing < scene.Cargo.Length).Sum(thing => each.Needed(thing, unloadedBy))));
        var aircraft = string.Join(", ", named.Where(IsAircraft));
        var fields = string.Join(", ", named.Where(each => !IsAircraft(each)));
        var through = string.Join(" and ", new[] { aircraft.Length > 0 ? $"the hours of {aircraft}{(scene.Aircraft.Any(each => each.Crews is not null) ? " and their crews" : string.Empty)}" : string.Empty, fields.Length > 0 ? $"the places of {fields}" : string.Empty }.Where(each => each.Length > 0));
        var since = from > 0 ? $", what is loaded from {new Tick(from)} on" : string.Empty;
        return $"{persons} people and {vehicles} vehicles through {(through.Length > 0 ? through : "readiness alone")}{since}";
    }

    /// <summary>Resources with a smaller share of the proof are not named. A setting of the tool.</summary>
    private const double LeastPart = 0.05;

    private bool IsAircraft(string resource) => scene.Carriers.Any(each => each.Id == resource);
}

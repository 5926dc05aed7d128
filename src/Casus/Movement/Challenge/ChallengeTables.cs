// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Tables a planner asks often. Durations are from the start of a service to the earliest start of the next one elsewhere, with the services that every landing
/// on the way needs (movement.md 7.4): a leg of T steps from an airport with services of P steps takes T + P + 4.
/// </summary>
internal sealed class ChallengeTables
{
    /// <summary>Stands for a duration where no path leads; small enough to add to.</summary>
    public const int Unreachable = 1 << 28;

    private readonly ChallengeNetwork network;
    private readonly int[]?[] toDelivery;

    public ChallengeTables(ChallengeNetwork network)
    {
        this.network = network;
        var airports = network.Airports;
        (NextHop, Duration, Fare) = (new int[network.Types][], new int[network.Types][], new double[network.Types][]);
        for (var type = 0; type < network.Types; type++)
            Fill(type, network.Cheapest[type]);
        Fleets = [.. Enumerable.Range(0, network.Types).Select(type => Enumerable.Range(0, network.Planes).Where(plane => network.PlaneType[plane] == type).ToArray())];
        Served = new bool[network.Types][];
        for (var type = 0; type < network.Types; type++)
        {
            Served[type] = new bool[airports];
            foreach (var start in Fleets[type].Select(plane => network.PlaneAt[plane]).Distinct())
            {
                for (var airport = 0; airport < airports; airport++)
                    Served[type][airport] |= network.Capacity[airport] > 0 && Duration[type][(start * airports) + airport] < Unreachable;
            }
        }
        (Onward, Inward) = (new int[network.Types][][], new int[network.Types][][]);
        for (var type = 0; type < network.Types; type++)
        {
            var (routes, served) = (network.Time[type], Served[type]);
            Onward[type] = [.. Enumerable.Range(0, airports).Select(from => Enumerable.Range(0, airports).Where(to => served[from] && served[to] && routes[(from * airports) + to] >= 0).ToArray())];
            Inward[type] = [.. Enumerable.Range(0, airports).Select(to => Enumerable.Range(0, airports).Where(from => served[from] && served[to] && routes[(from * airports) + to] >= 0).ToArray())];
        }
        Transfers = [.. Enumerable.Range(0, airports).Where(airport => Served.Count(each => each[airport]) > 1)];
        toDelivery = new int[]?[airports];
    }

    /// <summary>First airport on the cheapest path, by type, then departure times airports plus arrival; -1 where no path leads.</summary>
    public int[][] NextHop { get; }

    /// <summary>Steps from start of service to the earliest start of service, by type, then departure times airports plus arrival.</summary>
    public int[][] Duration { get; }

    /// <summary>What flying the cheapest path adds to the score, by type, then departure times airports plus arrival.</summary>
    public double[][] Fare { get; }

    /// <summary>Numbers of the planes of each type.</summary>
    public int[][] Fleets { get; }

    /// <summary>Airports that some plane of a type can reach and be served at, by type.</summary>
    public bool[][] Served { get; }

    /// <summary>Airports that a route of the type leads to from each, as far as planes of the type come and are served.</summary>
    public int[][][] Onward { get; }

    /// <summary>Airports from which a route of the type leads to each, as far as planes of the type come and are served.</summary>
    public int[][][] Inward { get; }

    /// <summary>Airports where an item may change from one type of plane to another.</summary>
    public int[] Transfers { get; }

    /// <summary>Least steps from the start of a service in which an item is loaded at each airport to its delivery at one.</summary>
    public int[] ToDelivery(int to) => toDelivery[to] ??= Backwards(to);

    private void Fill(int type, ChallengePaths paths)
    {
        var airports = network.Airports;
        var (hop, duration, fare) = (new int[airports * airports], new int[airports * airports], new double[airports * airports]);
        Array.Fill(hop, -1);
        for (var from = 0; from < airports; from++)
        {
            for (var to = 0; to < airports; to++)
            {
                var at = (from * airports) + to;
                (duration[at], fare[at]) = (from == to ? network.Processing[from] + 2 : Unreachable, paths.Cost[at] * network.Price[type]);
                if (from == to || !paths.Joins(from, to))
                    continue;
                duration[at] = 0;
                for (var last = to; last != from;)
                {
                    var before = paths.Before(from, last);
                    duration[at] = Math.Min(Unreachable, duration[at] + network.Time[type][(before * airports) + last] + network.Processing[before] + 4);
                    (hop[at], last) = (last, before);
                }
            }
        }
        for (var at = 0; at < fare.Length; at++)
            fare[at] = double.IsInfinity(paths.Cost[at]) ? double.PositiveInfinity : fare[at];
        (NextHop[type], Duration[type], Fare[type]) = (hop, duration, fare);
    }

    /// <summary>Shortest paths backwards over single routes of all types; where an item changes planes, the second one may take it up at the step at which it is put down.</summary>
    private int[] Backwards(int to)
    {
        var airports = network.Airports;
        var least = new int[airports];
        Array.Fill(least, Unreachable);
        // aboard[type, airport]: least steps to delivery from the end of a service with the item aboard a plane of the type.
        var aboard = new int[network.Types, airports];
        for (var type = 0; type < network.Types; type++)
        {
            for (var airport = 0; airport < airports; airport++)
                aboard[type, airport] = Unreachable;
        }
        var open = new PriorityQueue<(int Type, int Airport), (int Steps, int Type, int Airport)>();
        for (var type = 0; type < network.Types; type++)
        {
            if (Served[type][to])
                Enter(type, to, 0);
        }
        while (open.TryDequeue(out var here, out var key))
        {
            if (key.Steps > aboard[here.Type, here.Airport])
                continue;
            foreach (var from in Inward[here.Type][here.Airport])
            {
                var steps = key.Steps + network.Time[here.Type][(from * airports) + here.Airport] + network.Processing[here.Airport] + 4;
                Enter(here.Type, from, steps);
                // Handed over: put down at the end of one service, loaded in the next.
                var load = steps + network.Processing[from] + 1;
                least[from] = Math.Min(least[from], load);
                for (var other = 0; other < network.Types; other++)
                {
                    if (other != here.Type && Served[other][from])
                        Enter(other, from, load);
                }
            }
        }
        return least;

        void Enter(int type, int airport, int steps)
        {
            if (steps >= aboard[type, airport])
                return;
            aboard[type, airport] = steps;
            open.Enqueue((type, airport), (steps, type, airport));
        }
    }
}

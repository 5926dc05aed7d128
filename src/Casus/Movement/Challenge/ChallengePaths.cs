// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Cheapest paths between all pairs of airports over the routes of one type of plane; of equally cheap ones the quickest (Dijkstra 1959, one run for each departure).</summary>
internal sealed class ChallengePaths
{
    private readonly int airports;
    private readonly int[] before;

    /// <summary>Searches.</summary>
    /// <param name="airports">Number of airports.</param>
    /// <param name="time">Steps of each route, -1 where there is none, by departure times airports plus arrival.</param>
    /// <param name="cost">Cost of each route.</param>
    /// <param name="isThrough">Whether a path may go on from an airport that it came to; null when it may from all.</param>
    public ChallengePaths(int airports, int[] time, double[] cost, bool[]? isThrough = null)
    {
        this.airports = airports;
        (Cost, Steps, before) = (new double[airports * airports], new int[airports * airports], new int[airports * airports]);
        Array.Fill(Cost, double.PositiveInfinity);
        Array.Fill(before, -1);
        var neighbours = new int[airports][];
        for (var from = 0; from < airports; from++)
            neighbours[from] = [.. Enumerable.Range(0, airports).Where(to => time[(from * airports) + to] >= 0)];
        var done = new bool[airports];
        for (var from = 0; from < airports; from++)
        {
            if (neighbours[from].Length > 0)
                Search(from, time, cost, neighbours, done, isThrough);
            Cost[(from * airports) + from] = 0;
        }
    }

    /// <summary>Summed cost by departure times airports plus arrival; infinite where no path leads, zero from an airport to itself.</summary>
    public double[] Cost { get; }

    /// <summary>Summed steps under way on that path.</summary>
    public int[] Steps { get; }

    /// <summary>Whether a path leads from one airport to another.</summary>
    public bool Joins(int from, int to) => Cost[(from * airports) + to] < double.PositiveInfinity;

    /// <summary>The airport before the last on the path.</summary>
    public int Before(int from, int to) => before[(from * airports) + to];

    /// <summary>Sum over the strongly connected components of the largest cost between two of their airports (movement.md 7.6).</summary>
    public double SummedDiameter()
    {
        var (sum, seen) = (0.0, new bool[airports]);
        for (var first = 0; first < airports; first++)
        {
            if (seen[first])
                continue;
            var members = Enumerable.Range(first, airports - first).Where(other => Joins(first, other) && Joins(other, first)).ToArray();
            var largest = 0.0;
            foreach (var from in members)
            {
                seen[from] = true;
                foreach (var to in members)
                    largest = Math.Max(largest, Cost[(from * airports) + to]);
            }
            sum += largest;
        }
        return sum;
    }

    private void Search(int from, int[] time, double[] cost, int[][] neighbours, bool[] done, bool[]? isThrough)
    {
        var row = from * airports;
        Array.Clear(done);
        Cost[row + from] = 0;
        var open = new PriorityQueue<int, (double Cost, int Steps, int Airport)>();
        open.Enqueue(from, (0, 0, from));
        while (open.TryDequeue(out var here, out _))
        {
            if (done[here])
                continue;
            done[here] = true;
            if (here != from && isThrough?[here] == false)
                continue;
            foreach (var next in neighbours[here])
            {
                var route = (here * airports) + next;
                var (dearer, longer) = (Cost[row + here] + cost[route], Steps[row + here] + time[route]);
                if (done[next] || dearer > Cost[row + next] || (dearer == Cost[row + next] && longer >= Steps[row + next]))
                    continue;
                (Cost[row + next], Steps[row + next], before[row + next]) = (dearer, longer, here);
                open.Enqueue(next, (dearer, longer, next));
            }
        }
    }
}

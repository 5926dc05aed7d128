// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Maximum flow in a network with whole capacities: E. A. Dinic, Algorithm for solution of a problem of maximum flow in a network with power estimation, Soviet Math. Doklady 11 (1970): blocking flows in
/// the network of shortest ways until there is no way left. Exact and the same on every machine.
/// </summary>
public sealed class MaximumFlow
{
    /// <summary>A capacity that nothing exceeds.</summary>
    public const long Unlimited = long.MaxValue / 4;

    private readonly List<int> target = [];
    private readonly List<long> residual = [];
    private readonly List<int> next = [];
    private readonly int[] head;
    private int[] level = [];
    private int[] current = [];

    /// <summary>Makes a network without arcs.</summary>
    /// <param name="nodes">How many nodes it has; they go by numbers from 0.</param>
    public MaximumFlow(int nodes)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(nodes);
        head = new int[nodes];
        Array.Fill(head, -1);
    }

    /// <summary>Adds an arc.</summary>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="capacity">Its capacity, not negative.</param>
    /// <returns>Number of the arc.</returns>
    public int Arc(int from, int to, long capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        var number = target.Count;
        Add(from, to, capacity);
        Add(to, from, 0);
        return number / 2;
    }

    /// <summary>Flow through an arc after <see cref="Solve"/>.</summary>
    public long Through(int arc) => residual[(2 * arc) + 1];

    /// <summary>The greatest flow from one node to another. Flow found before stays: a second call adds to it.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="sink">Where it goes.</param>
    /// <returns>What was added.</returns>
    public long Solve(int source, int sink)
    {
        if (source == sink)
            throw new ArgumentException("Source and sink are one node.", nameof(sink));
        var total = 0L;
        while (Level(source, sink))
        {
            current = (int[])head.Clone();
            while (Augment(source, sink) is > 0 and var more)
                total += more;
        }
        return total;
    }

    /// <summary>Nodes on the source's side of a cut of least capacity, after <see cref="Solve"/>.</summary>
    public bool IsBeforeCut(int node) => level[node] >= 0;

    private void Add(int from, int to, long capacity)
    {
        target.Add(to);
        residual.Add(capacity);
        next.Add(head[from]);
        head[from] = target.Count - 1;
    }

    private bool Level(int source, int sink)
    {
        level = new int[head.Length];
        Array.Fill(level, -1);
        level[source] = 0;
        var queue = new Queue<int>([source]);
        while (queue.TryDequeue(out var node))
        {
            for (var arc = head[node]; arc >= 0; arc = next[arc])
            {
                if (residual[arc] <= 0 || level[target[arc]] >= 0)
                    continue;
                level[target[arc]] = level[node] + 1;
                queue.Enqueue(target[arc]);
            }
        }
        return level[sink] >= 0;
    }

    /// <summary>One way of the blocking flow, walked with a stack of its own: ways through time are longer than a stack of calls should be.</summary>
    private long Augment(int source, int sink)
    {
        var way = new List<int>();
        var node = source;
        while (node != sink)
        {
            var arc = current[node];
            while (arc >= 0 && (residual[arc] <= 0 || level[target[arc]] != level[node] + 1))
                arc = next[arc];
            current[node] = arc;
            if (arc >= 0)
            {
                way.Add(arc);
                node = target[arc];
                continue;
            }
            if (way.Count == 0)
                return 0;
            // A dead end: nothing leads on from here in this phase.
            var back = way[^1];
            way.RemoveAt(way.Count - 1);
            node = target[back ^ 1];
            current[node] = next[back];
        }
        var amount = way.Min(arc => residual[arc]);
        foreach (var arc in way)
        {
            residual[arc] -= amount;
            residual[arc ^ 1] += amount;
        }
        return amount;
    }
}

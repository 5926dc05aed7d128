// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>
/// Assigns things that become ready in time to tasks with deadlines, each thing to one task. Exact: a greatest flow from suppliers through their deadlines to the tasks
/// by shortest augmenting paths (Edmonds and Karp, 1972). A supplier has a node for each deadline; what is ready by one is ready by the next. Tasks are filled in
/// their order, and filling a later one never takes from an earlier one's number, so the sum is the greatest possible and, among the greatest, the first tasks
/// have the most.
/// </summary>
internal sealed class TaskFlow
{
    private const int Source = 0;

    private readonly List<(int To, int Room)> edges = [];
    private readonly List<List<int>> nodes = [];
    private readonly int sink;
    private readonly int[][] served;

    /// <summary>Prepares an assignment.</summary>
    /// <param name="ready">What supplier s has ready by the deadline of task t, by s and t.</param>
    /// <param name="serves">Whether supplier s can serve task t.</param>
    /// <param name="order">Tasks in rising order of their deadlines.</param>
    /// <param name="wanted">What each task wants.</param>
    public TaskFlow(int[][] ready, bool[][] serves, int[] order, int[] wanted)
    {
        var (suppliers, tasks) = (ready.Length, wanted.Length);
        sink = 1 + tasks + (suppliers * tasks);
        for (var i = 0; i <= sink; i++)
            nodes.Add([]);
        served = [.. Enumerable.Range(0, suppliers).Select(_ => new int[tasks])];
        for (var supplier = 0; supplier < suppliers; supplier++)
        {
            var before = 0;
            for (var i = 0; i < tasks; i++)
            {
                var node = 1 + tasks + (supplier * tasks) + i;
                Join(Source, node, Math.Max(0, ready[supplier][order[i]] - before));
                before = Math.Max(before, ready[supplier][order[i]]);
                if (i + 1 < tasks)
                    Join(node, node + 1, int.MaxValue / 2);
                served[supplier][order[i]] = edges.Count;
                Join(node, 1 + order[i], serves[supplier][order[i]] ? int.MaxValue / 2 : 0);
            }
        }
        for (var task = 0; task < tasks; task++)
        {
            Join(1 + task, sink, wanted[task]);
            while (Augment())
            {
                // Every path adds at least one, so this ends.
            }
        }
    }

    /// <summary>What a supplier gives to a task.</summary>
    public int Given(int supplier, int task) => edges[served[supplier][task] ^ 1].Room;

    private void Join(int from, int to, int room)
    {
        nodes[from].Add(edges.Count);
        edges.Add((to, room));
        nodes[to].Add(edges.Count);
        edges.Add((from, 0));
    }

    private bool Augment()
    {
        var by = new int[nodes.Count];
        Array.Fill(by, -1);
        var queue = new Queue<int>([Source]);
        while (by[sink] < 0 && queue.TryDequeue(out var node))
        {
            foreach (var edge in nodes[node])
            {
                var to = edges[edge].To;
                if (to == Source || by[to] >= 0 || edges[edge].Room == 0)
                    continue;
                by[to] = edge;
                queue.Enqueue(to);
            }
        }
        if (by[sink] < 0)
            return false;
        var room = int.MaxValue;
        for (var node = sink; node != Source; node = edges[by[node] ^ 1].To)
            room = Math.Min(room, edges[by[node]].Room);
        for (var node = sink; node != Source; node = edges[by[node] ^ 1].To)
        {
            var edge = by[node];
            edges[edge] = (edges[edge].To, edges[edge].Room - room);
            edges[edge ^ 1] = (edges[edge ^ 1].To, edges[edge ^ 1].Room + room);
        }
        return true;
    }
}

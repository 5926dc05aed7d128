// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Simulation;

namespace Casus.Tests.Forces;

/// <summary>The assignment to tasks beside a count of every assignment, where there are few.</summary>
public sealed class TaskFlowTests
{
    private const uint Cases = 150;

    [Fact]
    public void As_many_as_possible_are_assigned_and_earlier_tasks_first()
    {
        for (var number = 0u; number < Cases; number++)
        {
            var (ready, serves, order, wanted) = Drawn(new KeyedDraws(7, number));
            var flow = new TaskFlow(ready, serves, order, wanted);
            var met = wanted.Select((_, task) => ready.Select((_, supplier) => flow.Given(supplier, task)).Sum()).ToArray();
            var best = All(ready, serves, order, wanted).OrderByDescending(each => each.Sum()).ThenByDescending(each => string.Concat(each.Select(people => (char)('0' + people))), StringComparer.Ordinal).First();
            met.ShouldBe(best, $"case {number}");
            for (var supplier = 0; supplier < ready.Length; supplier++)
            {
                for (var i = 0; i < order.Length; i++)
                    order.Take(i + 1).Sum(task => flow.Given(supplier, task)).ShouldBeLessThanOrEqualTo(ready[supplier][order[i]], $"case {number}: nobody serves before he is ready, and nobody twice");
            }
        }
    }

    private static (int[][] Ready, bool[][] Serves, int[] Order, int[] Wanted) Drawn(KeyedDraws draws)
    {
        var (suppliers, tasks) = (Whole(draws, "suppliers", 0, 1, 2), Whole(draws, "tasks", 0, 1, 3));
        var order = Enumerable.Range(0, tasks).OrderBy(task => draws.Uniform("deadline", "task", (uint)task)).ToArray();
        var ready = new int[suppliers][];
        for (var supplier = 0; supplier < suppliers; supplier++)
        {
            ready[supplier] = new int[tasks];
            var sum = 0;
            foreach (var task in order)
                ready[supplier][task] = sum += Whole(draws, "ready", (uint)((supplier * 10) + task), 0, 2);
        }
        var serves = ready.Select((_, supplier) => Enumerable.Range(0, tasks).Select(task => draws.Uniform("serves", "task", (uint)((supplier * 10) + task)) < .7).ToArray()).ToArray();
        return (ready, serves, order, [.. Enumerable.Range(0, tasks).Select(task => Whole(draws, "wanted", (uint)task, 0, 4))]);
    }

    /// <summary>What each task can get in every assignment there is.</summary>
    private static IEnumerable<int[]> All(int[][] ready, bool[][] serves, int[] order, int[] wanted)
    {
        var cells = ready.SelectMany((_, supplier) => wanted.Select((_, task) => (supplier, task))).ToArray();
        IEnumerable<int[]> assignments = [[]];
        foreach (var (supplier, task) in cells)
            assignments = assignments.SelectMany(known => Enumerable.Range(0, serves[supplier][task] ? Math.Min(wanted[task], ready[supplier][task]) + 1 : 1).Select(people => known.Append(people).ToArray()));
        foreach (var each in assignments)
        {
            int Given(int supplier, int task) => each[(supplier * wanted.Length) + task];
            var met = wanted.Select((_, task) => ready.Select((_, supplier) => Given(supplier, task)).Sum()).ToArray();
            var kept = ready.Select((own, supplier) => order.Select((task, i) => order.Take(i + 1).Sum(earlier => Given(supplier, earlier)) <= own[task]).All(holds => holds)).All(holds => holds);
            if (kept && met.Select((people, task) => people <= wanted[task]).All(holds => holds))
                yield return met;
        }
    }

    private static int Whole(KeyedDraws draws, string what, uint key, int low, int high) => low + (int)(draws.Uniform(what, "flow", key) * (high - low + 1));
}

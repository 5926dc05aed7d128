// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Forces;

/// <summary>
/// Which units serve which task. A unit counts for a task when it has all the skills that the task asks for, and as many of its people count as its ramp has ready, and
/// national law lets go, by the task's hour. Each person serves one task. As many people as possible are assigned in all, the tasks in the order of the case first.
/// Vehicles are assigned in the same way, type by type; they need not be of units whose people serve the task.
/// </summary>
internal static class TaskAssignment
{
    /// <summary>Assigns a packet to the tasks of the requirement.</summary>
    public static ImmutableArray<TaskOutcome> Of(ForceInquiry inquiry, ImmutableArray<Contribution> packet)
    {
        var tasks = inquiry.Requirement.Tasks;
        if (tasks.IsEmpty)
            return [];
        var by = tasks.Select(task => task.By is { } hours ? Tick.FromHours(inquiry.Quantities.Of(hours).Value) : (Tick?)null).ToArray();
        var order = Enumerable.Range(0, tasks.Length).OrderBy(task => by[task]?.Seconds ?? long.MaxValue).ThenBy(task => task).ToArray();
        var serves = packet.Select(each => tasks.Select(task => task.Skills.All(skill => each.Unit.Skills.Contains(skill, StringComparer.OrdinalIgnoreCase))).ToArray()).ToArray();
        var wanted = tasks.Select(task => inquiry.Quantities.Of(task.Persons).Count).ToArray();
        var ready = Ready(packet, by, each => each.Persons);
        var people = new TaskFlow(ready, serves, order, wanted);
        var vehicles = Vehicles(inquiry, packet, by, order, serves);
        return
        [
            .. Enumerable.Range(0, tasks.Length).Select(task => new TaskOutcome(
                tasks[task],
                wanted[task],
                by[task],
                [.. packet.Select((each, unit) => (each.Unit, people.Given(unit, task))).Where(each => each.Item2 > 0)],
                vehicles[task],
                packet.Where((_, unit) => serves[unit][task]).Sum(each => each.Persons),
                packet.Select((_, unit) => serves[unit][task] ? ready[unit][task] : 0).Sum())),
        ];
    }

    private static int[][] Ready(ImmutableArray<Contribution> packet, Tick?[] by, Func<Contribution, int> number) =>
        [.. packet.Select(each => by.Select(hour => hour is { } at ? (int)Math.Floor((each.ReadyShare(at) * number(each)) + 1e-9) : number(each)).ToArray())];

    private static ImmutableArray<TaskVehicles>[] Vehicles(ForceInquiry inquiry, ImmutableArray<Contribution> packet, Tick?[] by, int[] order, bool[][] serves)
    {
        var tasks = inquiry.Requirement.Tasks;
        var found = tasks.Select(_ => ImmutableArray.CreateBuilder<TaskVehicles>()).ToArray();
        foreach (var type in tasks.SelectMany(task => task.Vehicles).Select(each => each.Type).Distinct(StringComparer.Ordinal))
        {
            var wanted = tasks.Select(task => task.Vehicles.Where(each => each.Type == type).Sum(each => inquiry.Quantities.Of(each.Number).Count)).ToArray();
            var flow = new TaskFlow(Ready(packet, by, each => each.Vehicles.Where(held => held.Type == type).Sum(held => held.Count)), serves, order, wanted);
            for (var task = 0; task < tasks.Length; task++)
            {
                if (wanted[task] > 0)
                    found[task].Add(new TaskVehicles(type, wanted[task], Enumerable.Range(0, packet.Length).Sum(unit => flow.Given(unit, task))));
            }
        }
        return [.. found.Select(each => each.DrainToImmutable())];
    }
}

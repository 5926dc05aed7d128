// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>A line that could move in several ways: when each would have it in place, everything else of the plan being as it is.</summary>
/// <param name="Line">Id of the line.</param>
/// <param name="Mode">The mode of the plan.</param>
/// <param name="Ways">Every mode with the moment at which the line is complete and the closure of the whole, each null where something would stay behind; the mode of the plan first.</param>
public sealed record ModeChoice(string Line, Mode Mode, ImmutableArray<(Mode Mode, Tick? CompleteAt, Tick? ClosureAt)> Ways)
{
    /// <summary>The choice in words, such as <c>road 9.1 h against 14.2 h by air</c>.</summary>
    public string Says
    {
        get
        {
            var others = Ways.Skip(1).Select(way => way.CompleteAt is { } at ? $"{at} by {Words.Of(way.Mode)}" : $"not at all by {Words.Of(way.Mode)}");
            return $"{Words.Of(Mode)} {(Ways[0].CompleteAt is { } own ? own.ToString() : "not at all")} against {string.Join(" and ", others)}";
        }
    }

    /// <summary>The choices of a plan, each mode tried in turn.</summary>
    /// <param name="task">What was planned.</param>
    /// <param name="order">The plan.</param>
    internal static ImmutableArray<ModeChoice> Of(PlanTask task, DispatchOrder order)
    {
        var choices = ImmutableArray.CreateBuilder<ModeChoice>();
        foreach (var line in task.Lines.Where(line => line.Modes.Length > 1))
        {
            var said = order.Lines.GetValueOrDefault(line.Id);
            var own = said.Mode ?? line.Mode;
            var ways = line.Modes.OrderBy(mode => mode == own ? 0 : 1).ThenBy(mode => mode)
                .Select(mode => Way(task, order with { Lines = order.Lines.SetItem(line.Id, said with { Mode = mode }) }, line.Id, mode));
            choices.Add(new ModeChoice(line.Id, own, [.. ways]));
        }
        return choices.ToImmutable();
    }

    private static (Mode Mode, Tick? CompleteAt, Tick? ClosureAt) Way(PlanTask task, DispatchOrder order, string line, Mode mode)
    {
        var totals = task.Simulation.Run(task.Lines, order, task.Relaxed);
        return (mode, task.Simulation.Closures().FirstOrDefault(each => each.Line.Id == line)?.CompleteAt, totals.ClosureAt);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Pictures.Timelines;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How far a plan is from the limit, what each hour to closure is owed to, and what each constraint costs.</summary>
internal static class MovementBoundScreen
{
    /// <summary>Writes the bound, the gap, how the plan was found and the bottleneck.</summary>
    public static void Write(IAnsiConsole console, Run run, Deployment movement)
    {
        if (movement is not { Bound: { } bound, ClosureAt: { } closure })
            return;
        var gap = bound.ClosureAt.Seconds > 0 ? (double)(closure - bound.ClosureAt).Seconds / bound.ClosureAt.Seconds : 0;
        var above = gap < 0.0005 ? "the plan reaches that" : string.Create(CultureInfo.InvariantCulture, $"the plan is {gap * 100:0.0} % above");
        console.MarkupLine($"Proven: no plan closes before {Prose.Hours(bound.ClosureAt.Hours)} ({Prose.Plain(PlainNames.In(bound.Says, run.Scenario.Pack))}); {above}.");
        if (movement.Plan is { } plan)
            console.MarkupLine($"Plan: {Prose.Things(plan.Tried, "plan", "plans")} tried, the best by '{Words.Of(plan.Order.Rule)}' with {Prose.Things(plan.Order.Lines.Count, "line", "lines")} ordered; {Prose.Plain(plan.Stopped)}.");
        console.MarkupLine(movement.Bottleneck == Relaxation.None
            ? "No single constraint, taken away alone, brings closure forward by a hundredth."
            : $"Bottleneck: [yellow]{Words.Of(movement.Bottleneck)}[/]; without it closure would come at {Prose.Hours(movement.Relaxed.First(each => each.Relaxation == movement.Bottleneck).ClosureAt.Hours)}.");
    }

    /// <summary>Writes what each hour to closure is owed to.</summary>
    public static void WriteOwed(IAnsiConsole console, Run run, Deployment movement)
    {
        if (movement.Owed.IsEmpty)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]What each hour to closure is owed to, on the way of the load that closed last[/]");
        var table = Prose.Table("Owed to", "#Hours", "Where…");
        foreach (var each in movement.Owed)
            table.AddRow(Words.Of(each.Cause), Prose.TableHours(each.Time.Hours), Prose.Plain(PlainNames.In(each.Says, run.Scenario.Pack)));
        console.Write(table);
    }

    /// <summary>Writes the closure with each constraint taken away alone.</summary>
    public static void WriteRelaxed(IAnsiConsole console, Deployment movement)
    {
        if (movement.Relaxed.IsEmpty)
            return;
        console.WriteLine();
        var table = Prose.Table("Taken away alone", "#Closure h", "#Gain h");
        foreach (var each in movement.Relaxed)
            table.AddRow(Words.Of(each.Relaxation), Prose.TableHours(each.ClosureAt.Hours), Prose.TableHours((movement.ClosureAt!.Value - each.ClosureAt).Hours));
        console.Write(table);
    }
}

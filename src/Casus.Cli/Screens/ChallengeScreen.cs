// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Cli.Commands;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Shows what the planner makes of the published airlift benchmark, beside its baseline and the proven bound.</summary>
internal static class ChallengeScreen
{
    /// <summary>Items named at most for an instance; the rest is counted.</summary>
    private const int Named = 12;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, ImmutableArray<MoveBenchmarkRun> runs, ImmutableArray<MoveBenchmarkTrace> traces)
    {
        console.MarkupLine("[bold]The published airlift benchmark: plans, baseline, bound[/]");
        console.WriteLine();
        var table = Prose.Table("Instance", "#Cargo", "#Missed", "#Late", "#Score", "#Baseline", "#Bound", "#Seconds");
        foreach (var run in runs)
        {
            var result = run.Solution.Result;
            table.AddRow(Prose.Plain(run.File), Prose.Count(run.Instance.Items.Length), Prose.Count(result.Missed), Prose.Count(result.Late), Score(result.Score), run.Instance.BaselineScore is { } baseline ? Score(baseline) : "–", Score(run.Solution.Bound.Score), Seconds(run.Seconds));
        }
        var known = runs.Where(run => run.Instance.BaselineScore is not null).ToArray();
        var theirs = known.Sum(run => run.Instance.BaselineScore!.Value);
        table.AddRow(
            "[bold]All[/]",
            Prose.Count(runs.Sum(run => run.Instance.Items.Length)),
            Prose.Count(runs.Sum(run => run.Solution.Result.Missed)),
            Prose.Count(runs.Sum(run => run.Solution.Result.Late)),
            Score(runs.Sum(run => run.Solution.Result.Score)),
            known.Length > 0 ? Score(theirs) : "–",
            Score(runs.Sum(run => run.Solution.Bound.Score)),
            Seconds(runs.Sum(run => run.Seconds)));
        console.Write(table);
        console.WriteLine();
        var ours = known.Sum(run => run.Solution.Result.Score);
        if (ours > 0)
            console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"The summed score is {theirs / ours:0.0} times better than the baseline's."));
        console.MarkupLine("[grey]Score: 10 for each missed item, lateness, and a hundredth of the scaled cost of flights; smaller is better. It is what the checker says of the orders. Bound: proven; no plan has a smaller score.[/]");
        foreach (var run in runs.Where(run => !run.Solution.Bound.Unreachable.IsEmpty))
        {
            var items = run.Solution.Bound.Unreachable;
            console.MarkupLine($"[yellow]{Prose.Plain(run.File)}: nothing can carry {(items.Length == 1 ? "item" : "items")} {string.Join(", ", items.Take(Named).Select(id => id.ToString(CultureInfo.InvariantCulture)))}{Prose.More(items.Length - Named)} to the destination before the end.[/]");
        }
        if (!traces.IsEmpty)
            Write(console, traces);
    }

    private static void Write(IAnsiConsole console, ImmutableArray<MoveBenchmarkTrace> traces)
    {
        console.WriteLine();
        console.MarkupLine("[bold]Traces replayed[/]");
        var table = Prose.Table("Trace", "#Its score", "#Checker", "#Difference", "");
        foreach (var trace in traces)
            table.AddRow(Prose.Plain(trace.File), trace.Score is { } score ? Exact(score) : "–", Exact(trace.Result.Score), trace.Difference.ToString("0.0e+0", CultureInfo.InvariantCulture), trace.Agrees ? "[green]agrees[/]" : "[red]differs[/]");
        console.Write(table);
    }

    private static string Score(double score) => score.ToString("#,0.000", CultureInfo.InvariantCulture);

    private static string Exact(double score) => score.ToString("#,0.000000000000", CultureInfo.InvariantCulture);

    private static string Seconds(double seconds) => seconds.ToString("0.0", CultureInfo.InvariantCulture);
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>A whole run: the five answers, the stages in short, the timeline and the comparison.</summary>
internal static class RunScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        Head(console, run);
        AnswersScreen.Write(console, run);
        LawScreen.Write(console, run, full: false);
        CouncilScreen.Write(console, run, full: false);
        ForcesScreen.Write(console, run, full: false);
        MovementScreen.Write(console, run, full: false);
        OperationsScreen.Write(console, run, full: false);
        TimelineScreen.Write(console, run);
        ComparisonScreen.Write(console, run);
        Foot(console, run);
    }

    /// <summary>Writes the title of a case with what was changed in it.</summary>
    public static void Head(IAnsiConsole console, Run run)
    {
        console.MarkupLine($"[bold]{Prose.Plain(run.Scenario.Case.Title)}[/]  [grey]{CaseName.Of(run)}[/]");
        foreach (var change in run.Scenario.Changes)
            console.MarkupLine($"[yellow]changed:[/] {Prose.Plain(change.ToString())}{(change.Origin == "--set" ? string.Empty : $" [grey]({Prose.Plain(change.Origin)})[/]")}");
        console.WriteLine();
    }

    private static void Foot(IAnsiConsole console, Run run)
    {
        console.WriteLine();
        console.MarkupLine(string.Create(CultureInfo.InvariantCulture, $"[grey]Figures: best evidence, and in brackets the middle 90 % of {run.Replications} replications that draw between rival claims and within ranges. Seed {run.Scenario.Seed}, fingerprint {run.Fingerprint}.[/]"));
        var next = run.Best.Movement?.ClosureAt is null ? "may.answer" : "fast.closureHours";
        console.MarkupLine($"[grey]Next:[/] casus explain {CaseName.Of(run)} {next}");
    }
}

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
        console.WriteLine();
        AnswersScreen.Write(console, run);
        LawScreen.Write(console, run, full: false);
        CouncilScreen.Write(console, run);
        ForcesScreen.Write(console, run);
        MovementScreen.Write(console, run, full: false);
        OperationsScreen.Write(console, run, full: false);
        TimelineScreen.Write(console, run);
        ComparisonScreen.Write(console, run);
        Foot(console, run, "fast.closureHours");
    }

    /// <summary>Writes the title of a case with what was changed in it.</summary>
    public static void Head(IAnsiConsole console, Run run) => Head(console, run.Scenario);

    /// <summary>The same where only the scenario is at hand.</summary>
    public static void Head(IAnsiConsole console, Scenario scenario)
    {
        console.MarkupLine($"[bold]{Prose.Plain(scenario.Case.Title)}[/]  [grey]{CaseName.Of(scenario)}[/]");
        foreach (var change in scenario.Changes)
            console.MarkupLine($"[yellow]changed:[/] {Prose.Plain(change.ToString())}{(change.Origin == "--set" ? string.Empty : $" [grey]({Prose.Plain(change.Origin)})[/]")}");
    }

    /// <summary>Writes how to read the figures, and the next useful command.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="result">The result that the next command explains, if the run reached it.</param>
    public static void Foot(IAnsiConsole console, Run run, string result)
    {
        var ranges = run.Replications == 0
            ? "best evidence, without replications and so without ranges"
            : $"best evidence, and in brackets the middle 90 % over {Prose.Things(run.Replications, "replication", "replications")}, each drawing between rival claims and within ranges";
        var next = run.Results.GetValueOrDefault(result) is { Number: not null } or { Word: not null } ? result : "will.adopted";
        console.WriteLine();
        console.MarkupLine($"[grey]Figures: {ranges}. {string.Create(CultureInfo.InvariantCulture, $"Seed {run.Scenario.Seed}")}, fingerprint {run.Fingerprint}.[/]");
        NextCommand.Write(console, $"casus explain {CaseName.Of(run)} {next}{CaseName.Changes(run)}");
    }

    /// <summary>Writes what figures on best evidence and over draws rest on, and the next useful command.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replications">Draws.</param>
    public static void Foot(IAnsiConsole console, Scenario scenario, int replications)
    {
        console.WriteLine();
        console.MarkupLine($"[grey]Figures: best evidence{(replications == 0 ? string.Empty : $", and means over {Prose.Things(replications, "replication", "replications")}, each drawing between rival claims and within ranges")}. {string.Create(CultureInfo.InvariantCulture, $"Seed {scenario.Seed}")}.[/]");
        NextCommand.Write(console, $"casus move {CaseName.Of(scenario)}{CaseName.Changes(scenario)}");
    }
}

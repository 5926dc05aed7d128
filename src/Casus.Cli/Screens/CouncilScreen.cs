// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the council stage: the rule, the votes, who is pivotal.</summary>
internal static class CouncilScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show positions in words and the chance under every rule as well.</param>
    public static void Write(IAnsiConsole console, Run run, bool full)
    {
        var council = run.Best.Council;
        var chance = council.NotPut is null && run.Scenario.Settings.Council.Decision is null ? $" ({Prose.Chance(council.Probability)})" : string.Empty;
        Prose.Heading(console, 2, "Will they act?", full ? AnswersScreen.Will(run) : $"{Answer(run)}{chance}");
        console.MarkupLine($"[grey]Rule:[/] {Prose.Plain(council.Rule.Title)}");
        var table = Prose.Table("Member", "#For", "#Abstains", "#Against", "#Absent", "Likeliest", "#Pivotal");
        foreach (var vote in council.Votes)
        {
            table.AddRow(
                run.Scenario.Pack.NameOf(vote.Member),
                Prose.Chance(vote.Chances.For),
                Prose.Chance(vote.Chances.Abstains),
                Prose.Chance(vote.Chances.Against),
                Prose.Chance(vote.Chances.Absent),
                Words.Of(vote.Ballot),
                Prose.Chance(vote.Pivotal));
        }
        console.Write(table);
        if (council.Votes.Any(vote => vote.Ballot != vote.Chances.Likeliest))
            console.MarkupLine("[grey]Likeliest: given that the council adopts.[/]");
        if (!council.Adopted)
            console.MarkupLine("[grey]Likeliest: of each member taken alone. That every one of them comes so is less likely than each.[/]");
        if (council.NotPut is not null)
            console.MarkupLine($"If it were put to the vote: {Prose.Chance(council.IfPut)}");
        if (!full)
            return;
        WritePart(console, run, council);
        WriteRules(console, council);
        foreach (var vote in council.Votes.Where(vote => vote.Position is not null))
        {
            console.WriteLine();
            console.MarkupLine($"[bold]{run.Scenario.Pack.NameOf(vote.Member)}[/]");
            Prose.Indented(console, 2, Prose.Plain(vote.Position!.Says));
        }
        console.WriteLine();
        console.MarkupLine("[grey]Members are taken to decide independently; the chance is exact under that assumption.[/]");
    }

    /// <summary>The decision in a word or two.</summary>
    public static string Answer(Run run)
    {
        var council = run.Best.Council;
        if (run.Scenario.Settings.Council.Decision is not null)
            return council.Adopted ? "[green]adopted[/], as set" : "[red]refused[/], as set";
        if (council.WhyNotPut is { } why)
            return $"[red]not put to the vote[/]: {Prose.Plain(why)}";
        return council.Adopted ? "[green]adopted[/]" : "[red]not adopted[/]";
    }

    private static void WritePart(IAnsiConsole console, Run run, CouncilOutcome council)
    {
        if (!council.Adopted)
            return;
        console.MarkupLine($"[grey]Take part:[/] {Prose.Names(council.Coalition.Select(run.Scenario.Pack.NameOf))}");
        if (!council.Aside.IsEmpty)
            console.MarkupLine($"[grey]Stay out:[/] {Prose.Names(council.Aside.Select(each => $"{run.Scenario.Pack.NameOf(each.Key)} ({each.Value})"))}");
    }

    private static void WriteRules(IAnsiConsole console, CouncilOutcome council)
    {
        console.WriteLine();
        var table = Prose.Table("Under the rule…", "Standing", "#Adopted");
        foreach (var each in council.UnderRules)
            table.AddRow(Prose.Plain(each.Rule.Title), Words.Of(each.Rule.Status), Prose.Chance(each.Chance));
        console.Write(table);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the council stage in short, as a part of a whole run: the rule, the votes, whose vote decides.</summary>
internal static class CouncilScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        var council = run.Best.Council;
        var chance = council.NotPut is null && run.Scenario.Settings.Council.Decision is null ? $" ({Prose.Chance(council.Probability)})" : string.Empty;
        Prose.Heading(console, 2, "Will they act?", $"{Answer(run)}{chance}");
        console.MarkupLine($"[grey]Rule:[/] {Prose.Plain(council.Rule.Title)}");
        var table = Prose.Table("Member", "#For", "#Abstains", "#Against", "#Absent", "Ballot", "#Decides");
        foreach (var vote in council.Votes)
        {
            table.AddRow(
                Prose.Plain(run.Scenario.Pack.NameOf(vote.Member)),
                Prose.Chance(vote.Chances.For),
                Prose.Chance(vote.Chances.Abstains),
                Prose.Chance(vote.Chances.Against),
                Prose.Chance(vote.Chances.Absent),
                Words.Of(vote.Ballot),
                Prose.Chance(vote.Pivotal));
        }
        console.Write(table);
        console.MarkupLine($"[grey]Ballot: the likeliest ballots that together come to '{(council.Adopted ? "adopted" : "not adopted")}'. Decides: chance that its vote does.[/]");
        if (council.NotPut is not null)
            console.MarkupLine($"If it were put to the vote: {Prose.Chance(council.IfPut)}");
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
}

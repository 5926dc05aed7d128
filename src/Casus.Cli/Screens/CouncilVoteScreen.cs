// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The vote as a diplomat reads it: who stands where and on whose word, what the rule makes of it, who is decisive, how long it takes, and who then takes part.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
/// <param name="depth">What was worked out of the vote.</param>
internal sealed class CouncilVoteScreen(IAnsiConsole console, LawSheet sheet, CouncilDepth depth)
{
    private readonly Run run = sheet.Run;

    private CouncilOutcome Council => run.Best.Council;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run, CouncilDepth depth) => new CouncilVoteScreen(console, new LawSheet(console, run), depth).Write();

    /// <summary>Writes the title of a part after an empty line.</summary>
    public static void Title(IAnsiConsole console, string title)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{title}[/]");
    }

    private void Write()
    {
        WriteHead();
        new CouncilStandScreen(console, sheet).Write();
        new CouncilRuleScreen(console, sheet, depth).Write();
        new CouncilPowerScreen(console, sheet, depth).Write();
        if (run.Scenario.Settings.Council.Bargaining != BargainingKind.None)
            new CouncilBargainScreen(console, sheet, depth).Write();
        new CouncilTimeScreen(console, sheet, depth).Write();
        WriteAfter();
    }

    private void WriteHead()
    {
        var (chamber, rule, book) = (Council.Chamber, Council.Rule, run.Scenario.Pack.Evidence);
        Prose.Heading(console, 2, "Will they act?", AnswersScreen.Will(run));
        console.MarkupLine($"[grey]Asked:[/] {sheet.Said(run.Best.Law.Request.Says)}");
        console.MarkupLine($"[grey]Who votes:[/] {Prose.Plain(chamber.Body.Title)} on {QuantityText.DayText(chamber.Day)}, {Prose.Things(chamber.Applied.Scores.Voters.Length, "voter", "voters")}; host {sheet.NameOf(chamber.Host)}");
        console.MarkupLine($"[grey]Procedure:[/] {Prose.Plain(chamber.Procedure.Title)}");
        console.MarkupLine($"[grey]Rule:[/] {Prose.Plain(rule.Title)} ({Words.Of(rule.Status)})");
        sheet.Text($"{sheet.Said(rule.Says)} {sheet.Cited(rule.Id, [.. Reason.Of(rule.Claims, book), .. rule.Assumptions.Select(id => Reason.Of(book.Assumptions[id]))])}");
        var points = new Grid().AddColumn(new GridColumn { Width = 16, Padding = new Padding(3, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var point in RulePoints.Of(rule, NameOf))
            points.AddRow(LawLine.Of($"[grey]{Prose.Plain(point.Title)}[/]"), LawLine.Of(sheet.Said(point.Says)));
        console.WriteLine();
        console.Write(points);
    }

    private void WriteAfter()
    {
        Title(console, "After the vote");
        if (!Council.Adopted)
        {
            sheet.Text("Nothing is adopted, and so nobody takes part.");
            return;
        }
        sheet.Text($"[grey]Take part:[/] {Prose.Names(Council.Coalition.Select(run.Scenario.Pack.NameOf))}");
        if (Council.Share is { } share)
            sheet.Text($"They hold {Prose.Chance(share)} of the means of acting that all members but the host hold together ({sheet.Said(run.Scenario.Pack.Weightings[Council.Chamber.Agenda!.Capability!].Title)}).");
        sheet.List("Stay out", Council.Aside.Select(each => $"{sheet.NameOf(each.Key)}: {Prose.Plain(each.Value)}"));
        if (Council.Aside.IsEmpty)
            sheet.Text("Nobody stays out.");
    }

    private string NameOf(string code) => run.Scenario.Pack.Weightings.TryGetValue(code, out var weighting) ? weighting.Title : run.Scenario.Pack.NameOf(code);
}

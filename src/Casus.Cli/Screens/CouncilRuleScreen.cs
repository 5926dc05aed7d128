// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Council;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What the rule makes of the positions: the chance, the likeliest ballots, how they are judged, and what every other rule would make of them.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
/// <param name="depth">What was worked out of the vote.</param>
internal sealed class CouncilRuleScreen(IAnsiConsole console, LawSheet sheet, CouncilDepth depth)
{
    private readonly Run run = sheet.Run;

    private CouncilOutcome Council => run.Best.Council;

    private CouncilChoices Choices => run.Scenario.Settings.Council;

    /// <summary>Writes it.</summary>
    public void Write()
    {
        CouncilVoteScreen.Title(console, "What the rule makes of it");
        if (Council.WhyNotPut is { } why)
            sheet.Text($"Not put to the vote: {Prose.Plain(why)}. What follows is the vote if it were put.");
        sheet.Text($"[grey]Chance of adoption:[/] {Likelihood.Of(Math.Clamp(Council.IfPut, 0, 1))}, {Prose.Chance(Council.IfPut)}{Spread()}; {How()}");
        if (Council.Leanings.Correlation > 0)
            sheet.Text($"A common mood is counted in: what moves one member moves the others too, with a correlation of {Prose.Chance(Council.Leanings.Correlation)} between their leanings.");
        WriteBallots();
        WriteTests(depth.Tests);
        WriteRules();
    }

    private string Spread() => Choices.Decision is null ? Prose.Range(run, "will.probability") : string.Empty;

    private string How() => Council.Interval is { } sample
        ? $"estimated from {Prose.Count(sample.Draws)} drawn votes, with a 95 % interval of {Prose.Span(sample.Low, sample.High, Dimension.Share)}"
        : "exact for the chances given";

    private void WriteBallots()
    {
        var word = Council.Adopted ? "adopted" : "not adopted";
        var ballots = Council.Votes.Where(vote => vote.Votes).GroupBy(vote => vote.Ballot).OrderBy(group => group.Key)
            .Select(group => $"{Words.Of(group.Key)}: {Prose.Names(group.Select(vote => run.Scenario.Pack.NameOf(vote.Member)))}").ToArray();
        if (Choices.Ballots.IsEmpty)
        {
            sheet.List($"The likeliest ballots that together come to '{word}'", ballots);
            return;
        }
        var open = Council.Votes.Count(vote => vote.Votes && !Choices.Ballots.ContainsKey(vote.Member));
        sheet.Text(open == 0
            ? $"With the ballots that you cast the proposal is [bold]{word}[/]."
            : $"With the ballots that you cast, and {Prose.Things(open, "ballot that is", "ballots that are")} the likeliest beside them, the proposal is [bold]{word}[/].");
        sheet.List("Ballots", ballots);
    }

    private void WriteTests(IEnumerable<VoteTest> tests) => sheet.List("What the rule asks, and what these ballots give", tests.SelectMany(test => Lines(test, string.Empty)));

    private static IEnumerable<string> Lines(VoteTest test, string before)
    {
        var met = test.Met ? "[green]met[/]" : "[red]not met[/]";
        if (test.Parts.IsEmpty)
            return [$"{Prose.Plain($"{before}{test.Says}: needed {test.Needed}, had {test.Had}:")} {met}"];
        return test.Parts.SelectMany(part => Lines(part, $"{before}{test.Says}: ")).Prepend($"{Prose.Plain($"{before}{test.Says}:")} {met}");
    }

    private void WriteRules()
    {
        console.WriteLine();
        var table = Prose.Table("The same positions under the rule…", "Standing", "#Chance", "Answer");
        foreach (var each in Council.UnderRules)
        {
            var answer = each.Rule.Id == Council.Rule.Id ? "applied" : Turns(each) ? "turned" : "the same";
            table.AddRow(Prose.Plain(each.Rule.Title), Words.Of(each.Rule.Status), $"{(each.Interval is null ? string.Empty : "~ ")}{Prose.Chance(each.Chance)}", answer);
        }
        console.Write(table);
        var turned = Council.UnderRules.Where(Turns).ToArray();
        console.MarkupLine(turned.Length == 0
            ? "No other rule of the body would turn the answer."
            : $"Another rule would turn the answer: {Prose.Names(turned.Select(each => $"{each.Rule.Title} ({Prose.Chance(each.Chance)})"))}.");
        if (Council.UnderRules.Any(each => each.Interval is not null))
            console.MarkupLine("[grey]~ an estimate from drawn votes.[/]");
    }

    private bool Turns(RuleChance each) => (each.Chance >= 0.5) != (Council.IfPut >= 0.5);
}

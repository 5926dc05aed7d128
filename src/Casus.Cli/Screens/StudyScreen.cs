// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Studies;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What a study found: its times as sections, in each the pair and the leader under every rule.</summary>
internal static class StudyScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, PivotAnswer answer)
    {
        var study = answer.Study;
        console.MarkupLine($"[bold]{Prose.Plain(study.Title)}[/]  [grey]{Prose.Plain(study.Id)}, {Prose.Count(study.Draws)} draws, seed {study.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}[/]");
        console.MarkupLine(Prose.Plain(study.Question));
        console.MarkupLine($"[grey]Pair:[/] {Prose.Plain(answer.PairName)}  [grey]Leader:[/] {Prose.Plain(answer.Pack.NameOf(study.Leader))}");
        foreach (var epoch in study.Epochs)
            Section(console, answer, epoch);
        Key(console, answer);
        NextCommand.Write(console, $"{answer.Command} --out {study.Id}-study");
    }

    private static void Section(IAnsiConsole console, PivotAnswer answer, Epoch epoch)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Prose.Plain(epoch.Title)}[/]  [grey]{Prose.Plain(epoch.Case)}[/]");
        console.MarkupLine(Prose.Plain(PivotWords.Sentence(answer, answer.Main(epoch))));
        Pair(console, answer, epoch);
        Leader(console, answer, epoch);
        Needed(console, answer, epoch);
    }

    private static void Pair(IAnsiConsole console, PivotAnswer answer, Epoch epoch)
    {
        console.WriteLine();
        var table = Prose.Table("The pair…", "#Adopts", "#Needed", "#Rank", "#Leads", "Most");
        foreach (var finding in answer.At(epoch))
        {
            var pair = answer.PairOf(finding);
            table.AddRow(
                Title(finding),
                PivotWords.Of(finding.Adoption),
                pair is null ? "–" : PivotWords.Percent(pair.Strict.Mean),
                pair is null ? "–" : Prose.Count(pair.Rank),
                pair is null ? "–" : PivotWords.Of(pair.Top),
                Most(finding.Pairs, each => $"{each.First}-{each.Second}", each => each.Top.Chance));
        }
        console.Write(table);
    }

    private static void Leader(IAnsiConsole console, PivotAnswer answer, Epoch epoch)
    {
        console.WriteLine();
        var table = Prose.Table("The leader…", "#Decides", "#Leads", "Most", "#Its way", "#Leads", "Most");
        foreach (var finding in answer.At(epoch))
        {
            var leader = answer.LeaderOf(finding);
            table.AddRow(
                Title(finding),
                leader is null ? "–" : PivotWords.Percent(leader.Pivotal.Mean),
                leader is null ? "–" : PivotWords.Percent(leader.Top.Chance),
                Most(finding.Members, each => each.Member, each => each.Top.Chance),
                leader is null ? "–" : PivotWords.Percent(leader.Success.Mean),
                leader is null ? "–" : PivotWords.Percent(leader.TopSuccess.Chance),
                Most(finding.Members, each => each.Member, each => each.TopSuccess.Chance));
        }
        console.Write(table);
    }

    /// <summary>The one that leads most often, by codes, with the share of the draws; how many there are when several do.</summary>
    private static string Most<T>(ImmutableArray<T> all, Func<T, string> code, Func<T, double> share)
    {
        var most = all.Max(share);
        var tied = all.Where(each => most - share(each) <= 1e-9).ToArray();
        var name = tied.Length == 1 ? Prose.Plain(code(tied[0])) : tied.Length == all.Length ? "all" : $"{Prose.Count(tied.Length)} alike";
        return $"{name} {PivotWords.Percent(most)}";
    }

    /// <summary>What would have to be believed, the rules that need the same on one line.</summary>
    private static void Needed(IAnsiConsole console, PivotAnswer answer, Epoch epoch)
    {
        var asked = answer.At(epoch).Where(finding => finding.Needed is not null).GroupBy(finding => PivotWords.Of(finding.Needed)).ToArray();
        if (asked.Length == 0)
            return;
        console.WriteLine();
        console.MarkupLine("For the pair to lead in half of the draws:");
        foreach (var same in asked)
            Prose.Item(console, $"{Prose.Plain(same.Key)} [grey]({Prose.Plain(string.Join("; ", same.Select(PivotWords.TitleOf)))})[/]");
    }

    private static void Key(IAnsiConsole console, PivotAnswer answer)
    {
        console.WriteLine();
        console.MarkupLine("[bold]How to read it[/]");
        Prose.Item(console, "All numbers are per cent. Adopts, needed, decides, its way: the mean over the draws; behind adopts, in brackets, their middle nine tenths. Leads: the share of the draws in which it is first, behind it, in brackets, the 95 per cent interval. Most: the one that is first most often.");
        Prose.Item(console, "Needed: both for adopts, and one of the two against is enough to refuse. Rank: among all pairs, by the mean. Decides: the vote turns the decision. Its way: the decision is as it votes.");
        Prose.Item(console, Prose.Plain(PivotWords.NeededSays));
        Prose.Item(console, Prose.Plain($"Members: {string.Join(", ", answer.Result.Findings.SelectMany(finding => finding.Members).Select(member => member.Member).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(code => $"{code} {answer.Pack.NameOf(code)}"))}."));
        if (answer.Result.Findings.Any(finding => finding.Placebo))
            Prose.Item(console, "Placebo: a rule on which the thesis says nothing. What it shows as well cannot come from the rule.");
    }

    private static string Title(PivotFinding finding) =>
        finding.Variant == PivotVariant.Full ? Prose.Plain(PivotWords.TitleOf(finding)) : $"[grey]– {Prose.Plain(PivotWords.TitleOf(finding))}[/]";
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The indices of power, one line for all voters that are alike.</summary>
internal static class PowerTables
{
    /// <summary>Columns of the longest bar.</summary>
    private const int Bar = 8;

    /// <summary>Names written under a table for a line that stands for many voters; the rest is counted.</summary>
    private const int NamesShown = 40;

    private const string Eighths = " ▏▎▍▌▋▊▉";

    private static readonly (string Head, PowerIndex Index)[] Others =
    [
        ("#Decide", PowerIndex.BanzhafAbsolute), ("#Prevent", PowerIndex.ColemanPrevent), ("#Initiate", PowerIndex.ColemanInitiate),
        ("#Deegan-\nPackel", PowerIndex.DeeganPackel), ("#Holler", PowerIndex.PublicGood), ("#Johnston", PowerIndex.Johnston),
    ];

    /// <summary>Writes them.</summary>
    public static void Write(IAnsiConsole console, PowerAnswer answer, ImmutableArray<PowerGroup> groups)
    {
        Shares(console, answer, groups);
        console.WriteLine();
        Rest(console, groups);
        if (answer.Question.Unions is not null)
        {
            console.WriteLine();
            OfUnions(console, groups);
        }
        Members(console, groups);
        Without(console, answer, groups);
    }

    /// <summary>The weights and the shares of power, with a bar for the first of them.</summary>
    private static void Shares(IAnsiConsole console, PowerAnswer answer, ImmutableArray<PowerGroup> groups)
    {
        var weightings = answer.Question.Weightings;
        string[] heads = ["Voter…", .. weightings.Select((weighting, i) => $"#{WeightHead(weightings, i)}"), "#Shapley-Shubik", string.Empty, "#Banzhaf"];
        var most = groups.Max(group => group[PowerIndex.ShapleyShubik]?.Value ?? 0);
        var table = Prose.Table(heads);
        foreach (var group in groups)
        {
            string[] cells =
            [
                Prose.Plain(group.Says), .. weightings.Select(weighting => Prose.Count(group.Weight(weighting))),
                PowerWords.Of(group[PowerIndex.ShapleyShubik]), BarOf(group[PowerIndex.ShapleyShubik]?.Value ?? 0, most), PowerWords.Of(group[PowerIndex.BanzhafNormalised]),
            ];
            table.AddRow(cells);
        }
        console.Write(table);
    }

    private static void Rest(IAnsiConsole console, ImmutableArray<PowerGroup> groups)
    {
        var table = Prose.Table(["Voter…", .. Others.Select(each => each.Head)]);
        foreach (var group in groups)
            table.AddRow([Prose.Plain(group.Says), .. Others.Select(each => PowerWords.Short(group[each.Index]))]);
        console.Write(table);
        console.MarkupLine("[grey]Decide: Banzhaf's absolute index, the chance that the vote decides when all others vote yes or no at random; Rae's index is half of that and a half. Prevent and initiate: Coleman's share of the winning coalitions that the voter can break, and of the losing ones that it can carry. Deegan-Packel and Holler's index of public goods count minimal winning coalitions alone.[/]");
    }

    private static void OfUnions(IAnsiConsole console, ImmutableArray<PowerGroup> groups)
    {
        var table = Prose.Table("Voter…", "Union…", "#Owen", "#Banzhaf-Owen", "#Symmetric");
        foreach (var group in groups)
        {
            table.AddRow(
                Prose.Plain(group.Says),
                group.Union is { } union ? Prose.Plain(union.Title) : "[grey]alone[/]",
                PowerWords.Short(group[PowerIndex.Owen]),
                PowerWords.Short(group[PowerIndex.BanzhafOwen]),
                PowerWords.Short(group[PowerIndex.SymmetricCoalitionalBanzhaf]));
        }
        console.Write(table);
        console.MarkupLine("[grey]Voters of a union act together. Owen is then what Shapley-Shubik is without unions, and Banzhaf-Owen what Banzhaf's absolute index is; the symmetric one is Banzhaf among the unions and Shapley within them.[/]");
    }

    /// <summary>Who the voters of a line are, where the line does not name them.</summary>
    private static void Members(IAnsiConsole console, ImmutableArray<PowerGroup> groups)
    {
        foreach (var group in groups.Where(group => !group.IsNamed))
        {
            var left = group.Names.Length - NamesShown;
            console.MarkupLine($"[grey]{Prose.Plain(group.Says)}:[/] {Prose.Names(group.Names.Take(NamesShown))}{(left > 0 ? $"{Prose.More(left)}; --json names them all" : string.Empty)}");
        }
    }

    /// <summary>Voters whose vote never decides.</summary>
    private static void Without(IAnsiConsole console, PowerAnswer answer, ImmutableArray<PowerGroup> groups)
    {
        var swings = answer.Power.Swings.Counts;
        var powerless = swings.IsEmpty ? [] : groups.SelectMany(group => group.Voters).Where(voter => swings[voter].IsZero).Order().Select(voter => answer.Question.NameOf(answer.Question.Scores.Voters[voter])).ToArray();
        if (powerless.Length > 0 && powerless.Length < swings.Length)
            console.MarkupLine($"[bold]{Prose.Names(powerless)}[/] never {(powerless.Length == 1 ? "decides" : "decide")}: however the others vote, the outcome is the same.");
    }

    private static string WeightHead(ImmutableArray<Weighting> weightings, int at)
    {
        var kind = weightings[at].Kind.ToString();
        return weightings.Count(each => each.Kind == weightings[at].Kind) == 1 ? kind : $"{kind} {Prose.Count(at + 1)}";
    }

    private static string BarOf(double value, double most)
    {
        if (most <= 0)
            return string.Empty;
        var eighths = (int)Math.Round(value / most * Bar * 8, MidpointRounding.AwayFromZero);
        return $"[blue]{new string('█', eighths / 8)}{(eighths % 8 == 0 ? string.Empty : Eighths[eighths % 8])}[/]";
    }
}

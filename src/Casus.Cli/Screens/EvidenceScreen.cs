// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Claims, disputes and assumptions of a pack.</summary>
internal static class EvidenceScreen
{
    private const string Grades = "Grades: the source from A (reliable) to E (unreliable), F unknown; what it says from 1 (confirmed) to 5 (improbable), 6 unknown.";

    /// <summary>Writes claims by subject.</summary>
    public static void Claims(IAnsiConsole console, EvidenceBook book, IReadOnlyCollection<Claim> claims)
    {
        var groups = claims.GroupBy(claim => claim.Subject, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        foreach (var group in groups)
        {
            console.MarkupLine($"[bold]{Prose.Plain(group.Key)}[/]");
            foreach (var claim in group.OrderBy(claim => claim.Rank).ThenBy(claim => claim.Id, StringComparer.Ordinal))
                Claim(console, book, claim, Values(claim));
            console.WriteLine();
        }
        Foot(console, $"{Prose.Things(claims.Count, "claim", "claims")} on {Prose.Things(groups.Length, "subject", "subjects")}. {Grades}", "casus evidence --disputes");
    }

    /// <summary>Writes quantities on which sources disagree, side by side with grades and the choice made.</summary>
    public static void Disputes(IAnsiConsole console, EvidenceBook book, Quantities best, IReadOnlyCollection<string> quantities)
    {
        foreach (var name in quantities)
        {
            console.MarkupLine($"[bold]{Prose.Plain(name)}[/]");
            var taken = best.Resolve(name).Claim;
            foreach (var (claim, value) in book.On(name).OrderByDescending(each => each.Claim == taken).ThenBy(each => each.Claim.Rank).ThenBy(each => each.Claim.Id, StringComparer.Ordinal))
                Claim(console, book, claim, $"{value}{(claim == taken ? " (taken)" : string.Empty)}");
            console.WriteLine();
        }
        if (quantities.Count == 0)
            Foot(console, "No two sources disagree here.", "casus evidence --disputes");
        else
            Foot(console, $"{Prose.Things(quantities.Count, "quantity", "quantities")} in dispute. {Grades}", "casus run CASE --set \"believe.QUANTITY=CLAIM\"");
    }

    /// <summary>Writes assumptions with their ranges, reasons and who would know better.</summary>
    public static void Assumptions(IAnsiConsole console, IReadOnlyCollection<Assumption> assumptions)
    {
        foreach (var each in assumptions)
        {
            console.MarkupLine($"[bold]{Prose.Plain(each.Id)}[/]");
            if (each.Value is { } value)
                Prose.Indented(console, 2, Prose.Plain($"{value.Text}{(each.Best is { } best ? $", best {best.Text}" : string.Empty)}{(each.Range is { } range ? $", within {range.Text}" : string.Empty)}"));
            Prose.Indented(console, 2, Prose.Plain(each.Says));
            Prose.Indented(console, 2, Prose.Plain($"Why: {each.Reason}"));
            Prose.Indented(console, 2, Prose.Plain($"Would know: {each.WouldKnow}"));
            console.WriteLine();
        }
        var valued = assumptions.FirstOrDefault(each => each.Value is not null);
        Foot(console, $"{Prose.Things(assumptions.Count, "assumption", "assumptions")}.", valued is null ? "casus evidence --disputes" : $"casus run CASE --set \"quantity.{valued.Id}={valued.Best?.Text ?? valued.Value!.Text}\"");
    }

    /// <summary>One claim: its grade, then its value, what it says, where it stands and why it is preferred or not.</summary>
    private static void Claim(IAnsiConsole console, EvidenceBook book, Claim claim, string value)
    {
        var source = $"{book.Sources[claim.Source].Publisher}, {claim.Locator} [{claim.Id}]";
        var rank = claim.Rank == Rank.Normal ? string.Empty : $"{Words.Of(claim.Rank)}: ";
        var lines = new List<Text> { new(claim.Says), new(source, new Style(Color.Grey)) };
        if (value.Length > 0)
            lines.Insert(0, new Text(value, new Style(decoration: Decoration.Bold)));
        if (claim.Reason is { } reason)
            lines.Add(new Text($"{rank}{reason}", new Style(Color.Yellow)));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(2)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        console.Write(grid.AddRow(new Text(book.GradeOf(claim).ToString(), new Style(Color.Green)), new Rows(lines)));
    }

    /// <summary>The value of a claim, or its several values by the names of their measures.</summary>
    private static string Values(Claim claim) =>
        string.Join("; ", claim.Measures.Select(each => $"{each.Key}: {each.Value.Text}").Prepend(claim.Value?.Text).OfType<string>());

    private static void Foot(IAnsiConsole console, string says, string next)
    {
        console.MarkupLine($"[grey]{Prose.Plain(says)}[/]");
        NextCommand.Write(console, next);
    }
}

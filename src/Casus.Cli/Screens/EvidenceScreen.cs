// SPDX-License-Identifier: Apache-2.0
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Claims, disputes and assumptions of a pack.</summary>
internal static class EvidenceScreen
{
    /// <summary>Writes the claims whose subject or quantity begins with the given words.</summary>
    public static void Claims(IAnsiConsole console, EvidenceBook book, IEnumerable<Claim> claims)
    {
        foreach (var group in claims.GroupBy(claim => claim.Subject, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            console.MarkupLine($"[bold]{Prose.Plain(group.Key)}[/]");
            foreach (var claim in group.OrderBy(claim => claim.Rank).ThenBy(claim => claim.Id, StringComparer.Ordinal))
                Claim(console, book, claim, string.Join(", ", claim.Quantities.Select(each => each.Value.Text)));
            console.WriteLine();
        }
    }

    /// <summary>Writes every quantity on which sources disagree, side by side with grades and the choice made.</summary>
    public static void Disputes(IAnsiConsole console, EvidenceBook book, Quantities best, IEnumerable<string> quantities)
    {
        foreach (var name in quantities)
        {
            console.MarkupLine($"[bold]{Prose.Plain(name)}[/]");
            var taken = best.Resolve(name).Claim;
            foreach (var (claim, value) in book.On(name).OrderByDescending(each => each.Claim == taken).ThenBy(each => each.Claim.Rank).ThenBy(each => each.Claim.Id, StringComparer.Ordinal))
                Claim(console, book, claim, $"{(claim == taken ? "taken: " : string.Empty)}{value}");
            console.WriteLine();
        }
    }

    /// <summary>Writes assumptions with their ranges, reasons and who would know better.</summary>
    public static void Assumptions(IAnsiConsole console, IEnumerable<Assumption> assumptions)
    {
        foreach (var each in assumptions)
        {
            console.MarkupLine($"[bold]{Prose.Plain(each.Id)}[/]  {Prose.Plain(each.Value?.Text ?? "a statement")}{(each.Best is { } best ? $", best {Prose.Plain(best.Text)}" : string.Empty)}");
            Indented(console, each.Says);
            Indented(console, $"Why: {each.Reason}");
            Indented(console, $"Would know: {each.WouldKnow}");
            console.WriteLine();
        }
    }

    private static void Claim(IAnsiConsole console, EvidenceBook book, Claim claim, string value)
    {
        var source = book.Sources[claim.Source];
        var rank = claim.Rank == Rank.Normal ? string.Empty : $" [yellow]{Words.Of(claim.Rank)}[/]";
        console.Write(new Padder(new Markup($"[green]{book.GradeOf(claim)}[/] {Prose.Plain(value)}  [grey]{Prose.Plain(claim.Id)}; {Prose.Plain(source.Publisher)}, {Prose.Plain(claim.Locator)}[/]{rank}")).Padding(2, 0, 0, 0));
        console.Write(new Padder(new Text(claim.Says)).Padding(5, 0, 0, 0));
        if (claim.Reason is { } reason)
            console.Write(new Padder(new Markup($"[grey]{Prose.Plain(reason)}[/]")).Padding(5, 0, 0, 0));
    }

    private static void Indented(IAnsiConsole console, string text) => console.Write(new Padder(new Text(text)).Padding(2, 0, 0, 0));
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Who stands where, and on whose word.</summary>
/// <param name="console">Where to.</param>
/// <param name="sheet">Where to, for text.</param>
internal sealed class CouncilStandScreen(IAnsiConsole console, LawSheet sheet)
{
    private readonly Run run = sheet.Run;

    /// <summary>Writes the table, then each member with its position and what it is coded from.</summary>
    public void Write()
    {
        var stands = MemberStand.Of(run);
        CouncilVoteScreen.Title(console, "Who stands where");
        var table = Prose.Table("Member", "Stance, and how likely for…", "#For", "#Abstains", "#Against", "#Absent", "#Salience", "#Decides");
        foreach (var stand in stands)
        {
            var vote = stand.Vote;
            table.AddRow(
                sheet.NameOf(vote.Member),
                $"{(vote.Position is { } position ? Words.Of(position.Stance) : "no position")}, {Likelihood.Of(Math.Clamp(vote.Chances.For, 0, 1))}",
                Percent(vote.Chances.For),
                Percent(vote.Chances.Abstains),
                Percent(vote.Chances.Against),
                Percent(vote.Chances.Absent),
                stand.Salience is { } salience ? Percent(salience.Value) : "–",
                vote.Votes ? Percent(vote.Pivotal) : "no vote");
        }
        console.Write(table);
        console.MarkupLine("[grey]In per cent. Salience: how much the matter means to it, of all it can care about. Decides: the chance that its vote turns the decision, the others voting as they may. Words of likelihood are those of ICD 203.[/]");
        if (run.Best.Council.Bargained is not null)
            console.MarkupLine("[grey]The table shows the chances after the bargaining; the positions below are those before it.[/]");
        foreach (var stand in stands)
            WriteStand(stand);
        WriteAssumptions(stands);
        console.WriteLine();
        console.MarkupLine("[grey]After each source stands the grade of the evidence: the source from A (reliable) to E (unreliable) or F (unknown), what it says from 1 (confirmed) to 5 (improbable) or 6 (cannot be judged); then the id of the claim, for 'casus evidence'.[/]");
    }

    private void WriteStand(MemberStand stand)
    {
        var (vote, position) = (stand.Vote, stand.Vote.Position);
        sheet.Heading("-", $"[bold]{sheet.NameOf(vote.Member)}[/]{(position is null ? string.Empty : $": {Words.Of(position.Stance)}")}{(vote.Member == run.Best.Council.Chamber.Host ? ", the host" : string.Empty)}");
        sheet.Text(position is null ? "The case gives it no position." : sheet.Said(position.Says));
        if (stand.Set is { } set)
            sheet.Text($"[yellow]Set by you:[/] {Prose.Plain(set)}");
        var chances = new[] { Chance("for", stand.Supports), Chance("against if not for", stand.Objects) }.OfType<string>().ToArray();
        if (chances.Length > 0)
            sheet.Text($"[grey]If present:[/] {string.Join("; ", chances)}");
        if (stand.Follows is { } follows)
            sheet.Text($"[grey]Follows[/] {sheet.NameOf(position!.Follows!.Member)}: casts the same ballot with chance {Spread(follows)}");
        sheet.List("On whose word", stand.Claims.Select(Citation));
        if (!stand.Assumptions.IsEmpty)
            sheet.Text($"[grey]Assumed:[/] {Prose.Plain(string.Join(", ", stand.Assumptions.Select(each => each.Id)))}");
    }

    private void WriteAssumptions(IEnumerable<MemberStand> stands)
    {
        var all = stands.SelectMany(stand => stand.Assumptions).DistinctBy(each => each.Id).ToArray();
        if (all.Length == 0)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]What is assumed there[/]");
        foreach (var each in all)
            sheet.Text($"{sheet.Said(each.Says)} {LawSheet.Named(each.Id)}");
    }

    private static string? Chance(string what, Resolution? resolution) =>
        resolution is null ? null : $"{what} {Likelihood.Of(Math.Clamp(resolution.Value, 0, 1))}, {Spread(resolution)}";

    /// <summary>The best value, and in brackets how far the evidence lets it range.</summary>
    private static string Spread(Resolution resolution) =>
        resolution.High > resolution.Low ? $"{Prose.Chance(resolution.Value)} ({Prose.Span(resolution.Low, resolution.High, Dimension.Share)})" : Prose.Chance(resolution.Value);

    /// <summary>Title, publisher and day of the source, the place in it, grade and id; by its id alone once it stands above.</summary>
    private string Citation(Claim claim)
    {
        if (!sheet.IsNew($"citation {claim.Id}"))
            return $"as above {LawSheet.Named(claim.Id)}";
        var book = run.Scenario.Pack.Evidence;
        var source = book.Sources[claim.Source];
        return $"{Prose.Plain($"{source.Title} ({source.Publisher}, {source.Published ?? "no date"}), {claim.Locator}; {book.GradeOf(claim)}")} {LawSheet.Named(claim.Id)}";
    }

    private static string Percent(double chance) => chance switch
    {
        > 0 and < 0.01 => "<1",
        < 1 and > 0.99 => ">99",
        _ => (chance * 100).ToString("0", CultureInfo.InvariantCulture),
    };
}

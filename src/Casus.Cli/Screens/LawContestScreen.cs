// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What people disagree on, against the bases: which side of which contest opens or closes which basis.</summary>
internal static class LawContestScreen
{
    /// <summary>Writes the contest that tells the bases apart most, then the matrix; nothing when no verdict turns on a contest.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="diagnosis">The contests with their bearings.</param>
    /// <param name="bases">The bases, in the order of their numbers.</param>
    public static void Write(IAnsiConsole console, Diagnosis diagnosis, ImmutableArray<BasisVerdict> bases)
    {
        if (diagnosis.Contests.FirstOrDefault() is not { } first)
            return;
        console.WriteLine();
        console.MarkupLine("[bold]What is contested[/]");
        var apart = first.TellsApart == 0 ? string.Empty : $", and tells {Prose.Things(first.TellsApart, "pair", "pairs")} of bases apart";
        console.MarkupLine($"[grey]Most telling:[/] {Prose.Plain(first.Contest.Asks)} [grey]It turns {Prose.Things(first.Turned.Length, "basis", "bases")}{apart}.[/]");
        console.WriteLine();
        var shown = Enumerable.Range(0, bases.Length).Where(i => diagnosis.Contests.Any(each => each.Turned.Contains(bases[i].Basis.Id))).ToArray();
        var table = Prose.Table(["Side of the contest…", .. shown.Select(i => $"#{i + 1}")]);
        foreach (var (contest, _, _) in diagnosis.Contests)
        {
            table.AddRow([LawLine.Of($"[bold]{Prose.Plain(contest.Asks)}[/]"), .. shown.Select(_ => LawLine.Of(string.Empty))]);
            foreach (var side in contest.Sides)
                table.AddRow([LawLine.Of($"- {Prose.Plain(side.Says)}{Who(side)}"), .. shown.Select(i => LawLine.Of(Cell(diagnosis, contest, side, bases[i].Basis.Id)))]);
        }
        console.Write(table);
        console.MarkupLine("[grey]o opens the basis, c closes it, e either with the rest, ? leaves it unknown, · no bearing. Numbers as above; what is not in force is left out.[/]");
    }

    private static string Who(ContestSide side) => side.Proponents.IsEmpty ? string.Empty : $" [grey]({Prose.Plain(string.Join("; ", side.Proponents))})[/]";

    /// <summary>What a side makes of a basis. A contest of which every side makes the same has no bearing on it.</summary>
    private static string Cell(Diagnosis diagnosis, Contest contest, ContestSide side, string basis)
    {
        var own = diagnosis.Bearings.Where(each => each.Basis == basis && each.Contest.Kind == contest.Kind && each.Contest.Id == contest.Id).ToArray();
        if (own.Length == 0 || own.All(each => (each.Opens, each.Closes) == (own[0].Opens, own[0].Closes)))
            return "[grey]·[/]";
        return own.First(each => each.Side.Id == side.Id) switch
        {
            { Opens: true, Closes: true } => "e",
            { Opens: true } => "[green]o[/]",
            { Closes: true } => "[red]c[/]",
            _ => "[grey]?[/]",
        };
    }
}

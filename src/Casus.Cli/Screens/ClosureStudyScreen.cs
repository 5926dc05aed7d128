// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Evidence;
using Casus.Studies;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What a study of closure found: the scenarios with their numbers, a table for each size, then the answer in sentences.</summary>
internal static class ClosureStudyScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, ClosureAnswer answer)
    {
        var study = answer.Study;
        console.MarkupLine($"[bold]{Prose.Plain(study.Title)}[/]  [grey]{Prose.Plain(study.Id)}, {Prose.Things(study.Replications, "replication", "replications")}, seed {study.Seed.ToString(CultureInfo.InvariantCulture)}[/]");
        console.MarkupLine(Prose.Plain(study.Question));
        console.MarkupLine($"[grey]Time:[/] {Prose.Number(answer.Result.Within, Dimension.Time)} from {ClosureWords.Of(study.From)}");
        Scenarios(console, study);
        foreach (var size in study.Sizes)
            Section(console, answer, size);
        console.WriteLine();
        console.MarkupLine("[bold]In words[/]");
        foreach (var row in study.Sizes.SelectMany(answer.NewAt))
            Prose.Item(console, Prose.Plain(ClosureWords.Sentence(row, answer.Result)));
        Key(console, answer);
        NextCommand.Write(console, $"{answer.Command} --out {study.Id}-study");
    }

    /// <summary>A title is too long for a row of figures: the tables have its number.</summary>
    private static void Scenarios(IAnsiConsole console, ClosureStudy study)
    {
        console.WriteLine();
        console.MarkupLine("[bold]Scenarios[/]");
        var table = Prose.Table("#No.", "Scenario…");
        for (var i = 0; i < study.Scenarios.Length; i++)
            table.AddRow(Prose.Count(i + 1), Prose.Plain(study.Scenarios[i].Title));
        console.Write(table);
    }

    private static void Section(IAnsiConsole console, ClosureAnswer answer, int size)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Prose.Things(size, "person", "people")}[/]");
        var table = Prose.Table("#No.", "#Sent", "#Closes", "#Bound", "#Draws", "#In time", "#Enough");
        var from = answer.Study.From;
        foreach (var row in answer.NewAt(size))
        {
            var (plan, draws) = (row.Usual.Plan, row.Usual.Draws);
            table.AddRow(
                Prose.Count(answer.Study.Scenarios.IndexOf(row.Scenario) + 1),
                ClosureWords.Count(row.Sent),
                ClosureWords.Hours(ClosureWords.ClosureOf(row, plan, from)),
                ClosureWords.Hours(ClosureWords.BoundOf(row, plan, from)),
                ClosureWords.Range(draws),
                PivotWords.Of(draws.Within[(int)from]),
                ClosureWords.Enough(row));
        }
        if (table.Rows.Count > 0)
            console.Write(table);
        if (answer.SameAt(size).ToArray() is { Length: > 0 } same)
            Prose.Item(console, Prose.Plain($"On best evidence no more is sent than at the size before, and closure is the same: {string.Join("; ", same.Select(row => $"{row.Scenario.Title} ({ClosureWords.Sent(row)})"))}."));
    }

    private static void Key(IAnsiConsole console, ClosureAnswer answer)
    {
        console.WriteLine();
        console.MarkupLine("[bold]How to read it[/]");
        Prose.Item(console, $"Sent, closes, bound: on best evidence with the aircraft that the case has; hours from {ClosureWords.Of(answer.Study.From)}. Bound: no plan could close before. Draws: the middle nine tenths of closure over the draws. In time: per cent of the draws that close within {Prose.Number(answer.Result.Within, Dimension.Time)}, in brackets the 95 per cent interval.");
        Prose.Item(console, "Enough: from so many times the aircraft on no further step helps by 1 per cent of closure or more.");
    }
}

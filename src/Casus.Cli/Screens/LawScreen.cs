// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the law stage: the rival bases side by side, what is contested, each basis in full, and the members' own laws.</summary>
internal static class LawScreen
{
    /// <summary>People named in the table; the rest is counted there and named below.</summary>
    private const int PeopleShown = 2;

    private const string Reading = "Chances are in the words of ICD 203 with their number. Confidence is another matter: the grade of the evidence, the source from A (reliable) to E (unreliable) or F (unknown), what it says from 1 (confirmed) to 5 (improbable) or 6 (unknown).";

    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show reasons, contests and what would change the answer; otherwise a line for each basis and the nearest change.</param>
    public static void Write(IAnsiConsole console, Run run, bool full)
    {
        var law = run.Best.Law;
        Prose.Heading(console, 1, "May they act?", $"{Prose.Of(law.Answer)} ({Words.Of(law.Request.Measure)})");
        ImmutableArray<BasisVerdict> bases = [.. law.Bases.OrderBy(Order)];
        if (!full)
        {
            WriteInShort(console, run, bases);
            return;
        }
        console.MarkupLine($"[grey]Asked:[/] {Prose.Plain(law.Request.Says)}");
        console.MarkupLine($"[grey]Law:[/] of {QuantityText.DayText(law.AsOf)}, for {Prose.Plain(run.Scenario.Pack.NameOf(law.Request.Host))}, {(law.AsKnown is { } known ? $"as known on {QuantityText.DayText(known)}" : "with all that the pack knows")}");
        console.WriteLine();
        WriteTable(console, bases);
        LawContestScreen.Write(console, law.Diagnosis, bases);
        var sheet = new LawSheet(console, run);
        var screen = new LawBasisScreen(sheet);
        for (var i = 0; i < bases.Length; i++)
            screen.Write(i + 1, bases[i]);
        new LawGateScreen(console, sheet).Write();
        console.WriteLine();
        console.MarkupLine($"[grey]{Reading}[/]");
    }

    private static void WriteInShort(IAnsiConsole console, Run run, ImmutableArray<BasisVerdict> bases)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var verdict in bases)
            grid.AddRow(Prose.Of(verdict.Answer), Titled(verdict));
        console.Write(grid);
        if (LawNearest.Of(run.Best.Law) is { } nearest)
            console.MarkupLine($"[grey]Nearest change:[/] {Prose.Plain(nearest)}");
        LawGateScreen.WriteInShort(console, run);
    }

    private static void WriteTable(IAnsiConsole console, ImmutableArray<BasisVerdict> bases)
    {
        var table = Prose.Table("Verdict", "Basis…", "#No");
        for (var i = 0; i < bases.Length; i++)
        {
            var verdict = bases[i];
            string[] lines = [Prose.Plain(verdict.Basis.Title), $"[grey]{Prose.Plain($"{verdict.Instrument.Title}, {verdict.Provision.Article}: {string.Join(", ", verdict.Basis.Permits.Select(Words.Of))}")}[/]", .. ByWhom(verdict)];
            table.AddRow(LawLine.Of(Prose.Of(verdict.Answer)), LawLine.Of(string.Join('\n', lines)), LawLine.Of($"{i + 1}"));
        }
        console.Write(table);
    }

    private static string Titled(BasisVerdict verdict) => $"{Prose.Plain(verdict.Basis.Title)} [grey]({Prose.Plain(verdict.Provision.Article)})[/]";

    /// <summary>Who holds an arguable basis open or doubts it, or what an unknown one waits for.</summary>
    private static IEnumerable<string> ByWhom(BasisVerdict verdict) => verdict.Answer switch
    {
        Answer.Arguable => People("open", verdict.Proponents).Concat(People("doubted", verdict.Doubters)).Concat(verdict.RestsOn.IsEmpty ? [] : [$"[grey]rests on {Prose.Things(verdict.RestsOn.Length, "assumption", "assumptions")}[/]"]),
        Answer.Unknown => [$"[grey]{Prose.Plain(string.Join("; ", verdict.Missing))}[/]"],
        _ => [],
    };

    private static IEnumerable<string> People(string what, ImmutableArray<string> names) =>
        names.IsEmpty ? [] : [$"[grey]{what}: {Prose.Plain(string.Join("; ", names.Take(PeopleShown)))}{Prose.More(names.Length - PeopleShown)}[/]"];

    private static int Order(BasisVerdict verdict) => verdict.Answer switch { Answer.Yes => 0, Answer.Arguable => 1, Answer.Unknown => 2, _ => 3 };
}

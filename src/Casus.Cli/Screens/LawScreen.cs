// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Law;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the law stage: the rival bases side by side, and the national gates.</summary>
internal static class LawScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show readings, steps and reasons as well.</param>
    public static void Write(IAnsiConsole console, Run run, bool full)
    {
        var law = run.Best.Law;
        Prose.Heading(console, 1, "May they act?", $"{Prose.Of(law.Answer)} ({Words.Of(law.Request.Measure)})");
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var verdict in law.Bases.OrderBy(Order))
            grid.AddRow(Prose.Of(verdict.Answer), string.Join('\n', Lines(verdict, full)));
        console.Write(grid);
        if (law.Discriminating is { } contest)
            console.MarkupLine($"[grey]Most turns on:[/] {Prose.Plain(contest.Asks)}");
        WriteGates(console, run, full);
        if (!full)
            return;
        foreach (var verdict in law.Bases.OrderBy(Order))
            WriteInFull(console, verdict);
    }

    private static int Order(BasisVerdict verdict) => verdict.Answer switch { Answer.Yes => 0, Answer.Arguable => 1, Answer.Unknown => 2, _ => 3 };

    private static IEnumerable<string> Lines(BasisVerdict verdict, bool full)
    {
        yield return $"{Prose.Plain(verdict.Basis.Title)} [grey]({Prose.Plain(verdict.Provision.Article)})[/]";
        if (!verdict.Missing.IsEmpty)
            yield return $"[grey]missing:[/] {Short(verdict.Missing, full, shown: 1)}";
        if (verdict.Answer is Answer.No && !full)
            yield break;
        if (!verdict.RestsOn.IsEmpty)
            yield return $"[grey]rests on[/] {Short([.. verdict.RestsOn.Select(id => $"assumption {id}")], full)}";
        if (!verdict.Proponents.IsEmpty)
            yield return $"[grey]held open by[/] {Short(verdict.Proponents, full)}";
        if (!verdict.Doubters.IsEmpty)
            yield return $"[grey]doubted by[/] {Short(verdict.Doubters, full)}";
    }

    private static string Short(IReadOnlyList<string> names, bool full, int shown = 2) =>
        Prose.Plain(string.Join("; ", full ? names : names.Take(shown))) + (full ? string.Empty : Prose.More(names.Count - shown));

    private static void WriteGates(IAnsiConsole console, Run run, bool full)
    {
        var law = run.Best.Law;
        var table = Prose.Table("National law", "Lets go", "#At h", full ? "Rule…" : "Who decides…");
        foreach (var gate in law.Gates)
        {
            var hours = gate.OpensAfter is { } after ? Prose.TableHours((run.Best.Council.DecidedAt + after).Hours) : "–";
            table.AddRow(run.Scenario.Pack.NameOf(gate.Member), Prose.Of(gate.Answer), hours, Prose.Plain(full && gate.Gate is { } rule ? $"{rule.Organ}: {rule.Says}" : gate.Says));
        }
        console.WriteLine();
        console.Write(table);
    }

    private static void WriteInFull(IAnsiConsole console, BasisVerdict verdict)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{Prose.Plain(verdict.Basis.Title)}[/]: {Prose.Of(verdict.Answer)}");
        console.Write(new Padder(new Text($"[{verdict.Basis.Id}] {verdict.InForce.Says}", new Style(Color.Grey))).Padding(2, 0, 0, 0));
        foreach (var reason in verdict.Why)
            Prose.Item(console, Prose.Plain(reason.Text));
        foreach (var line in Choices.Lines(verdict.Suppositions))
            Prose.Item(console, Prose.Plain(line));
        if (!verdict.Basis.Steps.IsEmpty)
            Prose.Item(console, Prose.Plain($"still to come: {string.Join(' ', verdict.Basis.Steps)}"));
        if (verdict.Basis.Note is { } note)
            Prose.Item(console, Prose.Plain($"not modelled: {note}"));
    }
}

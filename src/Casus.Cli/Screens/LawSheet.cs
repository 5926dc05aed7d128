// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Evidence;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Casus.Cli.Screens;

/// <summary>Writes labelled paragraphs and lists of law, and remembers what it has shown: a text or a list of evidence stands once and is only named after that.</summary>
/// <param name="console">Where to.</param>
/// <param name="run">The run.</param>
internal sealed class LawSheet(IAnsiConsole console, Run run)
{
    private const int Label = 3;

    private const int Items = 5;

    private readonly LawNames names = new(run.Scenario.Pack);

    private readonly HashSet<string> shown = new(StringComparer.Ordinal);

    /// <summary>The run.</summary>
    public Run Run => run;

    /// <summary>Whether something is shown for the first time.</summary>
    public bool IsNew(string what) => shown.Add(what);

    /// <summary>The name of a state.</summary>
    public string NameOf(string state) => Prose.Plain(names.Of(state));

    /// <summary>A text with the names of states and no markup.</summary>
    public string Said(string text) => Prose.Plain(names.In(text));

    /// <summary>An id in brackets.</summary>
    public static string Named(string id) => $"[grey]{Prose.Plain($"[{id}]")}[/]";

    /// <summary>A heading after an empty line.</summary>
    public void Heading(string mark, string markup)
    {
        console.WriteLine();
        Item(0, mark, markup);
    }

    /// <summary>A paragraph under a heading.</summary>
    public void Text(string markup) => Under(Label, LawLine.Of(markup));

    /// <summary>Something under a label.</summary>
    public void Under(IRenderable what) => Under(Items, what);

    /// <summary>A list under a label; nothing when it is empty.</summary>
    public void List(string label, IEnumerable<string> items)
    {
        var all = items.ToArray();
        if (all.Length == 0)
            return;
        Text($"[grey]{label}[/]");
        foreach (var item in all)
            Item(Items, "-", item);
    }

    /// <summary>A tree of reasons under a label. Evidence stands behind a reason in brackets and not under it.</summary>
    public void Tree(string label, IEnumerable<Reason> reasons)
    {
        Text($"[grey]{label}[/]");
        foreach (var reason in reasons)
            Branch(0, reason);
    }

    /// <summary>An id with the claims and assumptions behind it; alone when they were given before.</summary>
    public string Cited(string id, IEnumerable<Reason> because)
    {
        if (!IsNew($"evidence {id}"))
            return Named(id);
        var evidence = LawEvidence.Of(because, run.Scenario.Pack.Evidence);
        string[] parts = [string.Join(", ", evidence.Claims), evidence.Assumptions.IsEmpty ? string.Empty : $"assumed {string.Join(", ", evidence.Assumptions)}"];
        var behind = string.Join("; ", parts.Where(part => part.Length > 0));
        return Named(behind.Length == 0 ? id : $"{id}: {behind}");
    }

    /// <summary>How good the evidence under some reasons is. That is no likelihood, and stands by itself.</summary>
    public void Confidence(ImmutableArray<Reason> reasons)
    {
        var evidence = LawEvidence.Of(reasons, run.Scenario.Pack.Evidence);
        var graded = evidence.Best is { } best
            ? $"{Prose.Things(evidence.Claims.Length, "claim", "claims")} graded {(best == evidence.Weakest ? best : $"{best} to {evidence.Weakest}")}"
            : "no claim";
        Text($"[grey]Confidence:[/] {graded}{(evidence.Assumptions.IsEmpty ? string.Empty : $", {Prose.Things(evidence.Assumptions.Length, "assumption", "assumptions")}")}.");
    }

    private void Branch(int depth, Reason reason)
    {
        var parts = reason.Kind is ReasonKind.Provision ? [] : reason.Because.Where(IsPart).ToArray();
        var again = parts.Length > 0 && reason.Id is not null && !IsNew($"parts {reason.Id} {Signature(reason)}");
        var text = reason.Kind == ReasonKind.Assumption ? Assumed(reason) : $"{Said(Shortened(reason))} {Evidence(reason)}";
        Item(Items + (2 * depth), "-", $"{text.TrimEnd()}{(again ? " [grey](as above)[/]" : string.Empty)}");
        if (again)
            return;
        foreach (var part in parts)
            Branch(depth + 1, part);
    }

    private string Evidence(Reason reason)
    {
        if (reason.Id is not { } id)
            return string.Empty;
        return Cited(id, reason.Kind == ReasonKind.Provision ? reason.Because : reason.Because.Where(each => !IsPart(each)));
    }

    private static bool IsPart(Reason reason) => reason.Kind is ReasonKind.Rule or ReasonKind.Fact or ReasonKind.Reading or ReasonKind.Provision;

    private string Assumed(Reason reason) => IsNew($"assumption {reason.Id}") ? $"assumed: {Said(reason.Text)} {Named(reason.Id!)}" : $"assumed, as above {Named(reason.Id!)}";

    /// <summary>A fact with the note of the case, or a provision with its text, the first time; without it after that.</summary>
    private string Shortened(Reason reason)
    {
        if (reason.Id is not { } id)
            return reason.Text;
        if (reason.Kind == ReasonKind.Provision && run.Scenario.Pack.Law.Provisions.TryGetValue(id, out var provision))
            return IsNew($"text {id}") ? reason.Text : $"{run.Scenario.Pack.Law.InstrumentOf(provision.Provision).Title}, {provision.Provision.Article}, as above";
        var note = reason.Kind != ReasonKind.Fact ? null : run.Scenario.Settings.Facts.GetValueOrDefault(id)?.Note ?? run.Scenario.Case.Given.Facts.FirstOrDefault(each => each.Fact == id)?.Note;
        return note is null || IsNew($"note {id}") ? reason.Text : reason.Text.Replace($". {note}", string.Empty, StringComparison.Ordinal);
    }

    private void Under(int columns, IRenderable what) => console.Write(new Padder(what).Padding(columns, 0, 0, 0));

    private void Item(int columns, string mark, string markup)
    {
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(columns, 0, columns == 0 ? 2 : 1, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        console.Write(grid.AddRow(new Text(mark), LawLine.Of(markup)));
    }

    private static string Signature(Reason reason) => $"{reason.Text}({string.Join(';', reason.Because.Select(Signature))})";
}

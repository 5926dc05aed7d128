// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The chain of reasons behind one result, down to assumptions, claims and what was published. What was shown in full once is only named after that.</summary>
/// <param name="terminal">Where to.</param>
/// <param name="book">The evidence, which knows the source of each claim.</param>
/// <param name="names">Writes the names of states.</param>
internal sealed class ReasonScreen(Terminal terminal, EvidenceBook book, LawNames names)
{
    private readonly HashSet<(string Id, string Text)> shown = [];

    private readonly List<Source> sources = [];

    private string? firstEvidence;

    /// <summary>Writes it.</summary>
    /// <param name="terminal">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="result">The result.</param>
    /// <param name="depth">Links of the chain shown.</param>
    public static void Write(Terminal terminal, Run run, Result result, int depth) => new ReasonScreen(terminal, run.Scenario.Pack.Evidence, new LawNames(run.Scenario.Pack)).Write(run, result, depth);

    private void Write(Run run, Result result, int depth)
    {
        var console = terminal.Data;
        RunScreen.Head(console, run);
        console.WriteLine();
        var range = result.Range is { } known
            ? Prose.Plain($" ({QuantityText.Of(known.Low, result.Dimension)} to {QuantityText.Of(known.High, result.Dimension)} in {known.Reached} of {Prose.Things(run.Replications, "replication", "replications")})")
            : string.Empty;
        var tree = new Tree($"[bold]{Prose.Plain(result.Path)}[/], {Prose.Plain(names.In(result.Says))}: {Prose.Plain(result.Shown)}[grey]{range}[/]") { Guide = TreeGuide.Line };
        Add(tree, result.Because, depth);
        console.Write(tree);
        WriteSources();
        NextCommand.Write(console, firstEvidence is null ? $"casus run {CaseName.Of(run)}{CaseName.Changes(run)}" : $"casus evidence {firstEvidence}");
    }

    private void Add(IHasTreeNodes parent, Reason reason, int depth)
    {
        if (reason.Kind == ReasonKind.Claim)
            firstEvidence ??= reason.Id;
        var again = reason.Id is { } known && !shown.Add((known, reason.Text));
        var line = new Paragraph().Append(Kind(reason.Kind), new Style(Color.Blue)).Append(again ? "as above" : names.In(reason.Text)).Append(Named(reason, again), new Style(Color.Grey));
        var node = parent.AddNode(line);
        if (again)
            return;
        if (depth <= 1 && !reason.Because.IsEmpty)
        {
            node.AddNode($"[grey]... {reason.Because.Length} more below (--depth)[/]");
            return;
        }
        foreach (var inner in reason.Because)
            Add(node, inner, depth - 1);
    }

    /// <summary>Where the chains end: what was published, by whom, when and where, each once.</summary>
    private void WriteSources()
    {
        if (sources.Count == 0)
            return;
        terminal.Data.WriteLine();
        terminal.Data.MarkupLine("[bold]Sources[/]");
        foreach (var source in sources)
        {
            var published = string.Join(". ", new[] { source.Author, source.Title, source.Publisher, source.Published ?? "no date" }.OfType<string>());
            WrappedText.Write(terminal.Text, terminal.Width, "  ", $"[{source.Id}] {published}. {source.Address ?? "No address."}");
        }
    }

    /// <summary>The id of a reason, and of the source of a claim that is shown in full.</summary>
    private string Named(Reason reason, bool again)
    {
        if (reason.Id is not { } id)
            return string.Empty;
        if (reason.Kind != ReasonKind.Claim || again)
            return $" [{id}]";
        var source = book.Sources[book.Claims[id].Source];
        if (!sources.Contains(source))
            sources.Add(source);
        return $" [{id}, source {source.Id}]";
    }

    private static string Kind(ReasonKind kind) => kind switch
    {
        ReasonKind.Result => string.Empty,
        ReasonKind.Setting => "changed: ",
        _ => $"{Words.Of(kind)}: ",
    };
}

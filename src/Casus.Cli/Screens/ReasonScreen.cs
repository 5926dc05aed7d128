// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The chain of reasons behind one result, down to claims and assumptions. What was shown in full once is only named after that.</summary>
/// <param name="console">Where to.</param>
internal sealed class ReasonScreen(IAnsiConsole console)
{
    private readonly HashSet<(string Id, string Text)> shown = [];

    private string? firstEvidence;

    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="result">The result.</param>
    /// <param name="depth">Links of the chain shown.</param>
    public static void Write(IAnsiConsole console, Run run, Result result, int depth) => new ReasonScreen(console).Write(run, result, depth);

    private void Write(Run run, Result result, int depth)
    {
        RunScreen.Head(console, run);
        console.WriteLine();
        var range = result.Range is { } known
            ? Prose.Plain($" ({QuantityText.Of(known.Low, result.Dimension)} to {QuantityText.Of(known.High, result.Dimension)} in {known.Reached} of {Prose.Things(run.Replications, "replication", "replications")})")
            : string.Empty;
        var tree = new Tree($"[bold]{Prose.Plain(result.Path)}[/], {Prose.Plain(result.Says)}: {Prose.Plain(result.Shown)}[grey]{range}[/]") { Guide = TreeGuide.Line };
        Add(tree, result.Because, depth);
        console.Write(tree);
        NextCommand.Write(console, firstEvidence is null ? $"casus run {CaseName.Of(run)}{CaseName.Changes(run)}" : $"casus evidence {firstEvidence}");
    }

    private void Add(IHasTreeNodes parent, Reason reason, int depth)
    {
        if (reason.Kind == ReasonKind.Claim)
            firstEvidence ??= reason.Id;
        var again = reason.Id is { } known && !shown.Add((known, reason.Text));
        var line = new Paragraph().Append(Kind(reason.Kind), new Style(Color.Blue)).Append(again ? "as above" : reason.Text).Append(reason.Id is { } id ? $" [{id}]" : string.Empty, new Style(Color.Grey));
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

    private static string Kind(ReasonKind kind) => kind switch
    {
        ReasonKind.Result => string.Empty,
        ReasonKind.Setting => "changed: ",
        _ => $"{Words.Of(kind)}: ",
    };
}

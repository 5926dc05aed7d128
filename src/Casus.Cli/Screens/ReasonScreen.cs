// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Evidence;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The chain of reasons behind one result, down to claims and assumptions.</summary>
internal static class ReasonScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="result">The result.</param>
    /// <param name="depth">Links of the chain shown.</param>
    public static void Write(IAnsiConsole console, Run run, Result result, int depth)
    {
        var shown = result.Range is { } range
            ? $"{result.Shown} [grey]({QuantityText.Of(range.Low, result.Dimension)} to {QuantityText.Of(range.High, result.Dimension)} in {range.Reached} of {run.Replications} replications)[/]"
            : Prose.Plain(result.Shown);
        var tree = new Tree($"[bold]{Prose.Plain(result.Path)}[/] {Prose.Plain(result.Says)}: {shown}") { Guide = TreeGuide.Line };
        Add(tree, result.Because, depth);
        console.Write(tree);
    }

    private static void Add(IHasTreeNodes parent, Reason reason, int depth)
    {
        var id = reason.Id is { } known ? $" [grey]{Prose.Plain(known)}[/]" : string.Empty;
        var node = parent.AddNode($"{Kind(reason.Kind)}{Prose.Plain(reason.Text)}{id}");
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
        ReasonKind.Claim => "[green]claim[/] ",
        ReasonKind.Assumption => "[yellow]assumption[/] ",
        ReasonKind.Setting => "[yellow]changed[/] ",
        _ => $"[blue]{Words.Of(kind)}[/] ",
    };
}

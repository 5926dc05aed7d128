// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Documents;
using Casus.Law;

namespace Casus.Cli.Screens;

/// <summary>What a sweep over the law of a pack found, as plain text.</summary>
internal static class LawSweepScreen
{
    /// <summary>Findings of one kind written; the rest is counted.</summary>
    private const int Shown = 40;

    /// <summary>Overlaps written: they are for information, and each is long.</summary>
    private const int OverlapsShown = 5;

    private static readonly (SweepKind Kind, string First, string One, string Many)[] Kinds =
    [
        (SweepKind.Conflict, "conflict: ", "conflict", "conflicts"),
        (SweepKind.Gap, "gap: ", "gap", "gaps"),
        (SweepKind.Idle, "makes no difference: ", "thing that makes no difference", "things that make no difference"),
        (SweepKind.Overlap, "both open: ", "pair of bases that can be open together", "pairs of bases that can be open together"),
        (SweepKind.NotDecided, "not decided: ", "matter not decided", "matters not decided"),
    ];

    /// <summary>Writes it.</summary>
    public static void Write(TextWriter to, int width, string pack, LawSweep sweep)
    {
        if (sweep.Hosts == 0 && sweep.Findings.IsEmpty)
            return;
        foreach (var (kind, first, _, _) in Kinds)
        {
            var findings = sweep.Of(kind).ToArray();
            var shown = kind == SweepKind.Overlap ? OverlapsShown : Shown;
            foreach (var finding in findings.Take(shown))
                WrappedText.Write(to, width, first, finding.At == default(Position) ? finding.Says : $"{finding.At}: {finding.Says}");
            if (findings.Length > shown)
                to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {findings.Length - shown} more; see --json."));
        }
        var found = Kinds.Select(each => (Number: sweep.Of(each.Kind).Count(), each.One, each.Many)).Where(each => each.Number > 0).Select(each => Prose.Things(each.Number, each.One, each.Many));
        WrappedText.Write(to, width, $"{pack}: ", $"swept over {Prose.Things(sweep.Hosts, "kind of host", "kinds of host")} and {Prose.Things(sweep.Epochs, "time", "times")} between changes of the law: {string.Join(", ", found.DefaultIfEmpty("nothing found"))}.");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The model beside what happened.</summary>
internal static class ComparisonScreen
{
    /// <summary>Writes it, if the case says what happened.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        if (run.Comparison.IsEmpty)
            return;
        console.WriteLine();
        console.MarkupLine("[bold]Model beside observed[/]  [grey]range: the middle 90 % of the replications[/]");
        var table = Prose.Table("Result…", "Model…", "Range…", "Observed…", "Verdict…");
        foreach (var line in run.Comparison)
            table.AddRow(Prose.Plain(line.Says), Prose.Plain(line.Model), Prose.Plain(line.ModelRange ?? "–"), Prose.Plain(line.Observed), Verdict(line));
        console.Write(table);
    }

    private static string Verdict(ComparisonLine line) => line.Within switch
    {
        true => $"[green]inside[/]{(line.Agreement is { } agreement ? $" ({agreement})" : string.Empty)}",
        false => "[red]outside[/]",
        _ => "[grey]not comparable[/]",
    };
}

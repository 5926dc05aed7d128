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
        console.MarkupLine("[bold]Model beside observed[/]");
        var table = Prose.Table("Result", "Model (range)", "Observed…", "Verdict");
        foreach (var line in run.Comparison)
        {
            var result = run.Results.GetValueOrDefault(line.Path);
            var model = result?.Number is { } number ? Prose.Number(number, result.Dimension) : line.Model;
            table.AddRow(Prose.Plain(line.Says), $"{Prose.Plain(model)}{Prose.Range(run, line.Path)}", Prose.Plain(line.Observed), Verdict(line));
        }
        console.Write(table);
    }

    private static string Verdict(ComparisonLine line) => line.Within switch
    {
        true => $"[green]inside[/]{(line.Agreement is { } agreement ? $", {agreement.Split(" claim")[0]}" : string.Empty)}",
        false => "[red]outside[/]",
        _ => "[grey]–[/]",
    };
}

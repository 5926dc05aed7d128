// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The timeline, each line with its because.</summary>
internal static class TimelineScreen
{
    /// <summary>Reasons shown on a line; the rest is counted.</summary>
    private const int ReasonsShown = 1;

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        console.WriteLine();
        console.MarkupLine("[bold]Timeline[/]  [grey]hours from the request, best evidence[/]");
        var grid = new Grid().AddColumn(new GridColumn { NoWrap = true, Alignment = Justify.Right, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { NoWrap = true, Padding = new Padding(0, 0, 2, 0) }).AddColumn(new GridColumn { Padding = new Padding(0) });
        foreach (var entry in run.Timeline)
        {
            var more = entry.Because.Length - ReasonsShown;
            var because = string.Join("; ", entry.Because.Take(ReasonsShown)) + Prose.More(more);
            grid.AddRow(entry.At.Hours.ToString("#,0.0", System.Globalization.CultureInfo.InvariantCulture), entry.Stage, $"{Prose.Plain(entry.What)} [grey]– {Prose.Plain(because)}[/]");
        }
        console.Write(grid);
    }
}

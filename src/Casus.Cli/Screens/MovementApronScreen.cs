// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How full the aprons are.</summary>
internal static class MovementApronScreen
{
    /// <summary>Writes it; nothing when nothing flies.</summary>
    public static void Write(IAnsiConsole console, Run run, Deployment movement)
    {
        var uses = ApronOccupancy.Of(movement.Sorties);
        if (uses.IsEmpty)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]Aprons[/]");
        var table = Prose.Table("Airfield", "#Places", "#Most served", "#Most waiting", "#Waited by all h");
        foreach (var use in uses)
        {
            var airfield = run.Scenario.Pack.Airfields[use.Airfield];
            table.AddRow(
                Prose.Plain(airfield.Name.Split(" (")[0]),
                Prose.Count(run.Best.Quantities.Of(airfield.Places).Count),
                Prose.Count(use.MostServed),
                Prose.Count(use.MostWaiting),
                Prose.TableHours(use.Waited.Hours));
        }
        console.Write(table);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>How full the aprons are, and what a formula from outside makes of them.</summary>
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
                Name(run, use.Airfield),
                Prose.Count(run.Best.Quantities.Of(airfield.Places).Count),
                Prose.Count(use.MostServed),
                Prose.Count(use.MostWaiting),
                Prose.TableHours(use.Waited.Hours));
        }
        console.Write(table);
        WriteCheck(console, run, movement);
    }

    private static void WriteCheck(IAnsiConsole console, Run run, Deployment movement)
    {
        if (run.Best.Lift is not { Plan.QueuingEfficiency: { } efficiency } model)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]Check from outside: throughput by formula 9.0 (places x hours / ground time x queuing efficiency) beside the busiest day of the schedule[/]");
        var table = Prose.Table("Airfield", "As", "#Ground h", "#Flights/day by formula", "#Busiest day", "#Share");
        foreach (var each in ThroughputCheck.Of(model, movement, run.Best.Quantities.Of(efficiency).Value))
        {
            table.AddRow(
                Name(run, each.Airfield),
                each.Arrival ? "POD" : "POE",
                Prose.TableHours(each.GroundHours),
                each.FormulaSorties.ToString("0.0", CultureInfo.InvariantCulture),
                Prose.Count(each.BusiestSorties),
                Prose.Chance(each.Share));
        }
        console.Write(table);
    }

    private static string Name(Run run, string airfield) => Prose.Plain(run.Scenario.Pack.Airfields[airfield].Name.Split(" (")[0]);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Why so many loads: what each line needs at the least, what it took, and what filled its aircraft.</summary>
internal static class MovementLoadsScreen
{
    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, Run run, Deployment movement)
    {
        var flown = movement.Closures.Where(each => each.Line.Mode is Mode.Air or Mode.Drop).ToArray();
        if (flown.Length == 0)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]Why so many loads: what filled them[/]");
        var table = Prose.Table("Line", "#People", "#Vehicles", "#Loads", "#Least", "Filled by");
        foreach (var each in flown)
            table.AddRow(Prose.Plain(each.Line.Id), Prose.Count(each.Line.Persons), Prose.Count(each.Line.VehicleTotal), Prose.Count(each.Loads), Prose.Count(each.LeastLoads), Limits(movement, each.Line));
        console.Write(table);
        foreach (var type in movement.Sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Carrier.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var aircraft = type.Select(each => each.Aircraft!.Id).Distinct(StringComparer.Ordinal).Count();
            var kilometres = type.Sum(each => each.Kilometres + each.EmptyKilometres);
            var loaded = kilometres > 0 ? type.Sum(each => each.Kilometres) / kilometres : 1;
            console.MarkupLine($"{Prose.Plain(run.Scenario.Pack.AircraftTypes[type.Key].Name)}: {Prose.Things(type.Count(), "load", "loads")} by {Prose.Count(aircraft)} aircraft, {Prose.Chance(loaded)} of the kilometres to loads and with them flown loaded; the way back empty to base is not counted.");
        }
    }

    private static string Limits(Deployment movement, RequirementLine line) => string.Join(", ", movement.Sorties
        .Where(each => each.Line.Id == line.Id)
        .GroupBy(each => each.Limit)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
        .Select(group => $"{Words.Of(group.Key)} {Prose.Count(group.Count())}"));
}

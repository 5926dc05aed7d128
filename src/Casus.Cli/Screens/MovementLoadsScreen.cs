// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Why so many aircraft, load by load: the fewest loads of each line by each limit, what was flown, and what kept one more thing out.</summary>
internal static class MovementLoadsScreen
{
    private static readonly LoadMeasureKind[] Landed = [LoadMeasureKind.Mass, LoadMeasureKind.Floor, LoadMeasureKind.Seats, LoadMeasureKind.Together];

    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="movement">Its movement.</param>
    /// <param name="every">Whether to show the loads of every line; otherwise those of the line that took the most.</param>
    public static void Write(IAnsiConsole console, Run run, Deployment movement, bool every)
    {
        var lines = LineLoads.Of(run);
        if (lines.IsEmpty)
            return;
        console.WriteLine();
        console.MarkupLine("[grey]Why so many loads: the fewest that could carry each line, by each limit alone[/]");
        WriteFewest(console, lines);
        foreach (var line in lines.Where(each => every || each == lines.MaxBy(other => other.Flown)))
            WriteLoads(console, run, line);
        if (!every && lines.Length > 1)
            console.MarkupLine("[grey]The loads of every line: --loads.[/]");
        console.WriteLine();
        foreach (var type in movement.Sorties.Where(each => each.Aircraft is not null).GroupBy(each => each.Aircraft!.Carrier.Id, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var aircraft = type.Select(each => each.Aircraft!.Id).Distinct(StringComparer.Ordinal).Count();
            var kilometres = type.Sum(each => each.Kilometres + each.EmptyKilometres);
            var loaded = kilometres > 0 ? type.Sum(each => each.Kilometres) / kilometres : 1;
            console.MarkupLine($"{Prose.Plain(run.Scenario.Pack.AircraftTypes[type.Key].Name)}: {Prose.Things(type.Count(), "load", "loads")} by {Prose.Count(aircraft)} aircraft, {Prose.Chance(loaded)} of the kilometres to loads and with them flown loaded; the way back empty to base is not counted.");
        }
    }

    private static void WriteFewest(IAnsiConsole console, IReadOnlyList<LineLoads> lines)
    {
        var table = Prose.Table("Line", "Aircraft", "#Flown", "#Mass", "#Floor", "#Seats", "#Both", "#Filled");
        foreach (var line in lines)
        {
            foreach (var each in line.Types)
            {
                table.AddRow(
                [
                    Prose.Plain(each == line.Types[0] ? line.Line.Id : string.Empty),
                    Prose.Plain(each.Type.Id),
                    Prose.Count(each.Flown),
                    .. Landed.Select(kind => each.CannotCarry.IsEmpty ? Fewest(each, kind) : "–"),
                    each.Packed is not { } packed ? "–" : packed > each.Least ? $"{Prose.Count(packed)}*" : Prose.Count(packed),
                ]);
            }
        }
        console.Write(table);
        var dropped = lines.Any(each => each.Line.Mode == Mode.Drop) ? " What one aircraft drops stands under 'seats' where it is the narrower." : string.Empty;
        console.MarkupLine($"[grey]If all of the line went on that aircraft; the last of a line, with none flown, is the one that would need the fewest. Both: people and vehicles on one floor. Filled: one after the other, as full as was found. A dash: it cannot carry all of it. * forces the number.{dropped}[/]");
    }

    private static string Fewest(TypeLoads each, LoadMeasureKind kind)
    {
        var number = kind == LoadMeasureKind.Seats ? Math.Max(each.By(kind) ?? 0, each.By(LoadMeasureKind.Platforms) ?? 0) : each.By(kind) ?? 0;
        var forces = each.Forces == kind || (kind == LoadMeasureKind.Seats && each.Forces == LoadMeasureKind.Platforms);
        return forces && each.Packed is { } packed && packed == each.Least ? $"{Prose.Count(number)}*" : Prose.Count(number);
    }

    private static void WriteLoads(IAnsiConsole console, Run run, LineLoads line)
    {
        console.WriteLine();
        console.MarkupLine($"{Prose.Plain(line.Line.Id)}: {Prose.Things(line.Flown, "load", "loads")}; no plan with the aircraft of the case needs fewer than {Prose.Count(line.Least)}.");
        foreach (var why in line.Why)
            Prose.Item(console, Prose.Plain(why));
        // One type needs no column of its own.
        var several = line.Used.Count() > 1;
        var table = several
            ? Prose.Table("#Times", "Aircraft", "Aboard…", "#Mass", "#Floor", "No more because…")
            : Prose.Table("#Times", "Aboard…", "#Mass", "#Floor", "No more because…");
        foreach (var each in line.Loads)
        {
            string[] aircraft = several ? [Prose.Plain(each.Type.Id)] : [];
            table.AddRow([Prose.Count(each.Times), .. aircraft, Prose.Plain(Aboard(run, each)), Percent(each.Allowed > 0 ? each.Tonnes / each.Allowed : 0), Percent(each.FloorUsed), Prose.Plain(each.Stopped)]);
        }
        console.Write(table);
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %");

    private static string Aboard(Run run, FlownLoad load)
    {
        List<string> aboard = [];
        if (load.Persons > 0)
            aboard.Add(Prose.Things(load.Persons, "person", "people"));
        aboard.AddRange(load.Vehicles.Select(each => $"{Prose.Count(each.Count)} x {MovementNames.Of(each.Type, run.Scenario.Pack)}"));
        if (load.Stores >= 0.05)
            aboard.Add(string.Create(CultureInfo.InvariantCulture, $"{load.Stores:0.0} t of stores"));
        return string.Join(", ", aboard);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the movement stage: what goes when on what, why in so many loads, what the bound proves, and what each hour is owed to.</summary>
internal static class MovementScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show loads, aprons, causes, constraints, the way home and every sortie as well.</param>
    /// <param name="loads">When in full, whether to show the loads of every line.</param>
    public static void Write(IAnsiConsole console, Run run, bool full, bool loads = false)
    {
        if (run.Best.Movement is not { } movement)
        {
            Prose.Heading(console, 4, "How fast?", AnswersScreen.NotReached(run));
            return;
        }
        Prose.Heading(console, 4, "How fast?", movement.ClosureAt is { } closure ? $"closure after {Prose.Hours(closure.Hours)}{Prose.Range(run, "fast.closureHours")}" : "[red]never complete[/]");
        WriteLines(console, run, movement);
        MovementUnmovedScreen.Write(console, movement, run.Best);
        if (movement.FirstArrivalAt is not { } first)
            return;
        console.MarkupLine($"First arrival {Prose.Hours(first.Hours)}{Prose.Range(run, "fast.firstArrivalHours")}; {Prose.Things(movement.Flights, "loaded flight", "loaded flights")}; {Prose.Things(movement.Persons, "person", "people")}, {Prose.Things(movement.Vehicles, "vehicle", "vehicles")}.");
        MovementBoundScreen.Write(console, run, movement);
        if (!full)
            return;
        MovementLoadsScreen.Write(console, run, movement, loads);
        MovementApronScreen.Write(console, run, movement);
        MovementBoundScreen.WriteOwed(console, run, movement);
        MovementBoundScreen.WriteRelaxed(console, movement);
        MovementHomeScreen.Write(console, run);
        WriteSorties(console, movement);
    }

    private static void WriteLines(IAnsiConsole console, Run run, Deployment movement)
    {
        var table = Prose.Table("Line", "POE…", "POD…", "#Ready", "#Loads", "#First", "#Done");
        foreach (var line in movement.Lines)
        {
            var closed = movement.Closures.FirstOrDefault(each => each.Line.Id == line.Id);
            var own = movement.Sorties.Where(each => each.Line.Id == line.Id).ToArray();
            table.AddRow(
                Prose.Plain(line.Id),
                Place(run, line.From),
                line.Mode == Mode.Air ? Place(run, line.To) : $"{Place(run, line.To)}, {Words.Of(line.Mode)}",
                Prose.TableHours(line.ReadyAt(1, Relaxation.None).Hours),
                Prose.Count(own.Length),
                own.Length == 0 ? "–" : Prose.TableHours(own.Min(each => each.LandedAt.Hours)),
                closed is not null ? Prose.TableHours(closed.CompleteAt.Hours) : own.Length == 0 ? "–" : Prose.TableHours(own[^1].UnloadedAt.Hours));
        }
        console.Write(table);
        console.MarkupLine("[grey]Ready: all of it may load. First: first arrival. Done: complete and ready. All in hours from the request.[/]");
    }

    private static void WriteSorties(IAnsiConsole console, Deployment movement)
    {
        console.WriteLine();
        console.MarkupLine("[grey]What goes when on what: every load, by the hour at which it is empty[/]");
        var table = Prose.Table("Aircraft", "Line", "#People", "#Vehicles", "#Off", "#Landed", "#Empty");
        foreach (var each in movement.Sorties)
        {
            table.AddRow(
                each.Aircraft?.Id ?? Words.Of(each.Line.Mode),
                Prose.Plain(each.Line.Id),
                Prose.Count(each.Persons),
                Prose.Count(each.VehicleTotal),
                Prose.TableHours(each.TakeOffAt.Hours),
                Prose.TableHours(each.LandedAt.Hours),
                Prose.TableHours(each.UnloadedAt.Hours));
        }
        console.Write(table);
    }

    private static string Place(Run run, string airfield) => Prose.Plain(run.Scenario.Pack.Airfields[airfield].Name.Split(" (")[0]);
}

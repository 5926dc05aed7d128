// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The answer of the movement stage: lines, curve, bound and bottleneck.</summary>
internal static class MovementScreen
{
    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="run">The run.</param>
    /// <param name="full">Whether to show every sortie and every constraint as well.</param>
    public static void Write(IAnsiConsole console, Run run, bool full)
    {
        if (run.Best.Movement is not { FirstArrivalAt: { } first } movement)
        {
            Prose.Heading(console, 4, "How fast?", AnswersScreen.NotReached(run));
            return;
        }
        Prose.Heading(console, 4, "How fast?", movement.ClosureAt is { } closure ? $"closure after {Prose.Hours(closure.Hours)}{Prose.Range(run, "fast.closureHours")}" : "[red]never complete[/]");
        var table = Prose.Table("Line", "From…", "To…", "By", "#Loads", "#First h", "#Done h");
        foreach (var line in movement.Lines)
        {
            var own = movement.Sorties.Where(each => each.Line == line).ToArray();
            table.AddRow(
                Prose.Plain(line.Id), Place(run, line.From), Place(run, line.To), Words.Of(line.Mode), Prose.Count(own.Length), own.Length == 0 ? "–" : Prose.TableHours(own.Min(each => each.LandedAt.Hours)), own.Length == 0 ? "–" : Prose.TableHours(own[^1].UnloadedAt.Hours));
        }
        console.Write(table);
        foreach (var (line, persons, left, _) in movement.Unmoved)
            console.MarkupLine($"[red]{Prose.Things(persons, "person", "people")} and {Prose.Things(left.Sum(each => each.Count), "vehicle", "vehicles")} of {Prose.Plain(line.Id)} fit no aircraft of the plan.[/]");
        console.MarkupLine($"First arrival {Prose.Hours(first.Hours)}{Prose.Range(run, "fast.firstArrivalHours")}; {Prose.Things(movement.Flights, "loaded flight", "loaded flights")}; {Prose.Things(movement.Persons, "person", "people")}, {Prose.Things(movement.Vehicles, "vehicle", "vehicles")}.");
        WriteBound(console, movement);
        if (!full)
            return;
        WriteRelaxed(console, movement);
        WriteSorties(console, movement);
    }

    private static void WriteBound(IAnsiConsole console, Deployment movement)
    {
        if (movement is not { Bound: { } bound, ClosureAt: { } closure })
            return;
        var gap = bound.ClosureAt.Seconds > 0 ? (double)(closure - bound.ClosureAt).Seconds / bound.ClosureAt.Seconds : 0;
        var above = gap < 0.0005 ? "the plan reaches that" : string.Create(CultureInfo.InvariantCulture, $"the plan is {gap * 100:0.0} % above");
        console.MarkupLine($"No schedule of these loads closes before {Prose.Hours(bound.ClosureAt.Hours)} ({Prose.Plain(bound.Says)}); {above}.");
        console.MarkupLine(movement.Bottleneck == Relaxation.None
            ? "No single constraint, taken away alone, brings closure forward by a hundredth."
            : $"Bottleneck: [yellow]{Words.Of(movement.Bottleneck)}[/]; without it closure would come at {Prose.Hours(movement.Relaxed.First(each => each.Relaxation == movement.Bottleneck).ClosureAt.Hours)}.");
    }

    private static void WriteRelaxed(IAnsiConsole console, Deployment movement)
    {
        console.WriteLine();
        var table = Prose.Table("Taken away alone", "#Closure h", "#Gain h");
        foreach (var each in movement.Relaxed)
            table.AddRow(Words.Of(each.Relaxation), Prose.TableHours(each.ClosureAt.Hours), Prose.TableHours((movement.ClosureAt!.Value - each.ClosureAt).Hours));
        console.Write(table);
    }

    private static void WriteSorties(IAnsiConsole console, Deployment movement)
    {
        console.WriteLine();
        console.MarkupLine("[grey]Every load, by the hour at which it is empty[/]");
        var table = Prose.Table("Aircraft", "Line", "#People", "#Vehicles", "#Off", "#Landed", "#Empty");
        foreach (var each in movement.Sorties)
            table.AddRow(each.Aircraft?.Id ?? "road", Prose.Plain(each.Line.Id), Prose.Count(each.Persons), Prose.Count(each.VehicleTotal), Prose.TableHours(each.TakeOffAt.Hours), Prose.TableHours(each.LandedAt.Hours), Prose.TableHours(each.UnloadedAt.Hours));
        console.Write(table);
    }

    private static string Place(Run run, string airfield) => Prose.Plain(run.Scenario.Pack.Airfields[airfield].Name.Split(" (")[0]);
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Documents.Binding;
using Casus.Movement;
using Casus.Pictures.Airlift;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>The way home, and the relief with the way home of those relieved.</summary>
internal static class MovementHomeScreen
{
    /// <summary>Writes both in full.</summary>
    public static void Write(IAnsiConsole console, Run run)
    {
        if (MovementReturn.Of(run.Best) is { } home)
        {
            console.WriteLine();
            console.MarkupLine("[grey]The way home, planned as a movement of its own[/]");
            WriteHome(console, home);
            var table = Prose.Table("Line", "To…", "#Loads", "#Ready", "#First off", "#Home");
            foreach (var each in home.Lines)
            {
                table.AddRow(
                    Prose.Plain(each.Line.Id),
                    Prose.Plain(MovementNames.Of(each.Line.To, run.Scenario.Pack)) + (each.Line.Mode is Mode.Air or Mode.Drop ? string.Empty : $", {Words.Of(each.Line.Mode)}"),
                    Prose.Count(each.Loads),
                    Prose.TableHours(each.Line.OrderedAt.Hours),
                    Prose.TableHours(each.FirstOffAt.Hours),
                    each.HomeAt is { } at ? Prose.TableHours(at.Hours) : "never");
            }
            console.Write(table);
        }
        WriteRelief(console, run, heading: true);
    }

    /// <summary>Writes both in a line or two.</summary>
    public static void WriteShort(IAnsiConsole console, Run run)
    {
        if (MovementReturn.Of(run.Best) is { } home)
            WriteHome(console, home);
        WriteRelief(console, run, heading: false);
    }

    private static void WriteHome(IAnsiConsole console, MovementReturn home)
    {
        List<string> by = [];
        foreach (var (number, one, many) in new[] { (home.Flights, "loaded flight", "loaded flights"), (home.Columns, "column", "columns"), (home.Trains, "train", "trains") })
        {
            if (number > 0)
                by.Add(Prose.Things(number, one, many));
        }
        var until = home.LastHomeAt is { } last ? $"the last home at {Prose.Hours(last.Hours)}, {Days((last - home.StartAt).Hours)} after the start" : "[red]not all can be brought home[/]";
        console.MarkupLine($"Way home: {string.Join(", ", by)}; the first off at {Prose.Hours(home.FirstOffAt.Hours)}, {until}.");
        foreach (var each in home.Unmoved)
            Prose.Item(console, Prose.Plain($"{each.Line.Id}: {string.Join(" ", each.Why)}"));
        if (!home.Owed.IsEmpty)
            console.MarkupLine($"Owed to: {string.Join(", ", home.Owed.Select(each => $"{Cause(each.Cause)} {Prose.Hours(each.Time.Hours)}"))}, on the way of the line that was home last.");
        if (home.Kilometres.Flown > 0)
            console.MarkupLine($"Of the kilometres flown from the bases and back to them {Prose.Chance(home.Kilometres.Share)} are flown loaded.");
    }

    private static void WriteRelief(IAnsiConsole console, Run run, bool heading)
    {
        var why = MovementRelief.WhyNone(run.Scenario, run.Best);
        if (MovementRelief.Of(run.Best) is not { } relief)
        {
            if (why is not null)
                console.MarkupLine($"No rotation: {Prose.Plain(why)}.");
            return;
        }
        if (heading)
        {
            console.WriteLine();
            console.MarkupLine("[grey]Rotation: the relief and the way home of those relieved in one plan[/]");
        }
        console.MarkupLine($"{(heading ? "The" : "Rotation: the")} relief may load at {Prose.Hours(relief.StartAt.Hours)}, {Prose.Things(relief.Persons, "person", "people")} and {Prose.Things(relief.Vehicles, "vehicle", "vehicles")}; {In("in place", relief.RelievedAt)}, {In("those relieved home", relief.HomeAt)}.");
        console.MarkupLine($"{Prose.Things(relief.FlightsIn, "flight", "flights")} out and {Prose.Things(relief.FlightsHome, "flight", "flights")} home; {Prose.Count(relief.BackHauls)} of those home by an aircraft that stood there, having brought a load.");
        console.MarkupLine($"Empty kilometres: {Prose.Count(relief.EmptyTogether)} in one plan, {Prose.Count(relief.EmptyApart)} as two movements; {(relief.EmptySaved >= 0 ? $"one plan saves {Prose.Count(relief.EmptySaved)}" : $"one plan flies {Prose.Count(-relief.EmptySaved)} more")}. Flown loaded: {Prose.Chance(relief.Together.Share)} against {Prose.Chance(relief.Apart.Share)}.");
    }

    private static string In(string what, Simulation.Tick? at) => at is { } known ? $"{what} at {Prose.Hours(known.Hours)}" : $"{what} never: some cannot be moved";

    private static string Days(double hours) => string.Create(CultureInfo.InvariantCulture, $"{hours / 24:0.0} days");

    private static string Cause(DelayCause cause) => cause == DelayCause.Generation ? "handing over, one contingent after the other," : Causes.Says(cause);
}

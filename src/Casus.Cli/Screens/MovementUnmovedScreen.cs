// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What cannot be moved, why, and what would help.</summary>
internal static class MovementUnmovedScreen
{
    /// <summary>Writes it; nothing when all moves.</summary>
    public static void Write(IAnsiConsole console, Deployment movement)
    {
        foreach (var each in movement.Unmoved)
        {
            console.MarkupLine($"[red]{Prose.Things(each.Persons, "person", "people")} and {Prose.Things(each.Vehicles.Sum(type => type.Count), "vehicle", "vehicles")} of {Prose.Plain(each.Line.Id)} cannot be moved.[/]");
            foreach (var why in each.Why)
                Prose.Item(console, Prose.Plain(why));
        }
    }
}

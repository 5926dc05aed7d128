// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Movement;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What cannot be moved, why, and what would help; and the stores that a drop leaves behind.</summary>
internal static class MovementUnmovedScreen
{
    /// <summary>Writes it; nothing when all moves.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="movement">The movement.</param>
    /// <param name="pass">The pass that it is of, from which tonnes of stores are known; null says nothing of stores.</param>
    public static void Write(IAnsiConsole console, Deployment movement, StageResults? pass = null)
    {
        foreach (var each in movement.Unmoved)
        {
            List<string> left = [];
            var (stores, vehicles) = (pass is null ? 0 : StoresLeft.Of(pass, each.Line.Id), each.Vehicles.Sum(type => type.Count));
            if (each.Persons > 0 || vehicles > 0 || stores <= 0)
                left.AddRange([Prose.Things(each.Persons, "person", "people"), Prose.Things(vehicles, "vehicle", "vehicles")]);
            if (stores > 0)
                left.Add($"{Tonnes(stores)} of stores");
            console.MarkupLine($"[red]{Joined(left)} of {Prose.Plain(each.Line.Id)} cannot be moved.[/]");
            foreach (var why in each.Why)
                Prose.Item(console, Prose.Plain(why));
        }
        var behind = pass is null ? [] : StoresLeft.Of(pass).Where(each => each.Dropped && movement.Unmoved.All(other => other.Line.Id != each.Line.Id)).ToArray();
        if (behind.Length > 0)
            console.MarkupLine($"[yellow]Loose stores are not dropped: {string.Join(", ", behind.Select(each => $"{Tonnes(each.Tonnes)} of {Prose.Plain(each.Line.Id)}"))}.[/] They follow later and are no part of this movement.");
    }

    private static string Joined(List<string> parts) => parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static string Tonnes(double tonnes) => string.Create(CultureInfo.InvariantCulture, $"{tonnes:0.0} t");
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Forces;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>What was read of an order of battle, so that its author sees what the program understood.</summary>
internal static class OrbatReadScreen
{
    /// <summary>Writes the units, each with what was told from its name.</summary>
    public static void Write(IAnsiConsole console, ImmutableArray<StatedUnit> units)
    {
        var depths = new Dictionary<string, int>(StringComparer.Ordinal);
        var table = Prose.Table("Unit…", "Size", "Skills…", "#People…", "Vehicles…");
        foreach (var unit in units)
        {
            var depth = depths[unit.Id] = unit.Parent is { } parent && depths.TryGetValue(parent, out var above) ? above + 1 : 0;
            table.AddRow(
                new Padder(new Markup(Prose.Plain(unit.Name))).Padding(depth, 0, 0, 0),
                new Markup(Words.Of(unit.Echelon)),
                new Markup(Prose.Names(unit.Skills)),
                new Markup(Prose.Plain(unit.Persons?.Text ?? "–")),
                new Markup(unit.Vehicles.IsEmpty ? "–" : Prose.Plain(string.Join(", ", unit.Vehicles.Select(each => $"{each.Number.Text} {each.Type}")))));
        }
        console.Write(table);
        console.MarkupLine($"[grey]{Prose.Things(units.Length, "unit", "units")}, {Prose.Count(units.Count(each => each.Persons is not null))} of them with people.[/]");
    }
}

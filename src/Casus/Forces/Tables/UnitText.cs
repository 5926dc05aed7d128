// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;

namespace Casus.Forces;

/// <summary>
/// An order of battle as indented text: one unit a line, and what stands further in belongs to what stands above it. A line is the name, then the station with its airfield in brackets, then what is
/// known of the unit: <c>217th Guards Parachute Regiment [Ivanovo @ RU-5672] 450 people, 30 BMD-2, contract 70 %, ready 4 to 12 h / 30 h</c>. The size class and the arm are told from the name.
/// </summary>
public static class UnitText
{
    /// <summary>Most characters of a text. A setting of the tool.</summary>
    public const int MostCharacters = 1 << 21;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text; little more than <see cref="MostCharacters"/> is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="member">Code of the member whose units stand before the first heading of a country; null when every unit stands under one.</param>
    /// <param name="known">The ids that the text may name.</param>
    /// <param name="diagnostics">Gets everything that is wrong, with line and remedy.</param>
    /// <returns>The units from the top down; null when anything is wrong.</returns>
    public static ImmutableArray<StatedUnit>? Read(TextReader text, string file, string? member, TableVocabulary known, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(known);
        var found = new Diagnostics();
        var units = BoundedText.Read(text, file, MostCharacters, found) is { } whole ? new UnitTextReader(file, member, known, found).Read(whole) : [];
        foreach (var each in found.Sorted)
            Report(each, diagnostics);
        return found.HasErrors ? null : units;
    }

    /// <summary>Writes units as indented text, members in the order of their first unit, formations over their parts.</summary>
    /// <param name="units">The units.</param>
    /// <param name="source">Where they are from, for the line <c>source:</c>; left out when empty.</param>
    public static string Write(ImmutableArray<StatedUnit> units, string source) => new UnitTextWriter(units).Write(source);

    internal static void Report(Diagnostic each, Diagnostics diagnostics)
    {
        if (each.Severity == Severity.Error)
            diagnostics.Error(each.At, each.Check, each.Message, each.Remedy);
        else
            diagnostics.Warning(each.At, each.Check, each.Message, each.Remedy);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>An order of battle as a table of comma-separated values, one unit a row, the columns named in the first line and in any order. Several things in one field are parted by semicolons.</summary>
public static class UnitTable
{
    /// <summary>The columns, in the order in which they are written. Only <c>name</c> must be there.</summary>
    public static ImmutableArray<CsvColumn> Columns { get; } =
    [
        new("id"), new("parent"), new("name", Required: true), new("member"), new("echelon"), new("service"), new("station"), new("airfield"), new("latitude"), new("longitude"), new("position-source"),
        new("skills"), new("persons"), new("vehicles"), new("critical"), new("stores"), new("contract"), new("notice"), new("first"), new("full"), new("ramp"), new("assigned"), new("order"), new("from"),
        new("until"), new("source"),
    ];

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text; little more than <see cref="CsvTable.MostCharacters"/> is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="member">Code of the member of rows that name none; null when every row must.</param>
    /// <param name="known">The ids that the table may name.</param>
    /// <param name="diagnostics">Gets everything that is wrong, with line and remedy.</param>
    /// <returns>The units in the order of their rows; null when anything is wrong.</returns>
    public static ImmutableArray<StatedUnit>? Read(TextReader text, string file, string? member, TableVocabulary known, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(known);
        var found = new Diagnostics();
        var units = CsvTable.Read(text, file, Columns, found) is { } table ? new UnitTableReader(file, member, known, found).Read(table) : [];
        foreach (var each in found.Sorted)
            UnitText.Report(each, diagnostics);
        return found.HasErrors ? null : units;
    }

    /// <summary>Writes units as a table with every column.</summary>
    public static string Write(ImmutableArray<StatedUnit> units) => string.Concat(units.Select(Row).Prepend(CsvText.Line(Columns.Select(each => each.Name))));

    private static string Row(StatedUnit unit) => CsvText.Line(
    [
        unit.Id,
        unit.Parent ?? string.Empty,
        unit.Name,
        unit.Member,
        Words.Of(unit.Echelon),
        Words.Of(unit.Service),
        unit.Station,
        unit.Airfield ?? string.Empty,
        unit.At?.Latitude.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        unit.At?.Longitude.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
        unit.At?.Origin ?? string.Empty,
        unit.Skills.IsEmpty ? "none" : string.Join(';', unit.Skills),
        unit.Persons?.Text ?? string.Empty,
        string.Join(';', unit.Vehicles.Select(each => $"{each.Type}:{each.Number.Text}")),
        string.Join(';', unit.Critical),
        unit.Stores?.Text ?? string.Empty,
        unit.Contract?.Text ?? string.Empty,
        unit.Notice?.Text ?? string.Empty,
        unit.First?.Text ?? string.Empty,
        unit.Full?.Text ?? string.Empty,
        string.Join(';', unit.Ramp.Select(each => $"{each.Share.Text}:{each.After.Text}")),
        string.Join(';', unit.Assigned),
        unit.Order.ToString(CultureInfo.InvariantCulture),
        unit.From is { } from ? QuantityText.DayText(from) : string.Empty,
        unit.Until is { } until ? QuantityText.DayText(until) : string.Empty,
        unit.Source,
    ]);
}

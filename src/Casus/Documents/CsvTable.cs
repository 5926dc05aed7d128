// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>A table of comma-separated values whose first line names the columns, in any order.</summary>
/// <param name="Rows">Its rows, in their order. Rows with broken quotes are left out; they are told of.</param>
/// <param name="Columns">The columns that the table has, under their own names, in the order of the table.</param>
public sealed record CsvTable(ImmutableArray<CsvRow> Rows, ImmutableArray<string> Columns)
{
    /// <summary>Most characters of a table. A setting of the tool.</summary>
    public const int MostCharacters = 1 << 22;

    /// <summary>Most rows of a table. A setting of the tool.</summary>
    public const int MostRows = 20_000;

    /// <summary>Most characters of a field. A setting of the tool.</summary>
    public const int LongestField = 2_000;

    /// <summary>Reads a table.</summary>
    /// <param name="text">The text; little more than <see cref="MostCharacters"/> is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="columns">The columns known. Capitals do not count in a name, and blanks and underscores stand for hyphens.</param>
    /// <param name="diagnostics">Gets everything that is wrong, with line and remedy.</param>
    /// <returns>The table; null when its columns cannot be told.</returns>
    public static CsvTable? Read(TextReader text, string file, IReadOnlyList<CsvColumn> columns, Diagnostics diagnostics)
    {
        if (BoundedText.Read(text, file, MostCharacters, diagnostics) is not { } whole)
            return null;
        var lines = CsvLine.Of(whole).Where(line => line.Fields.Length > 0 || line.Fault is not null).Take(MostRows + 2).ToArray();
        foreach (var line in lines)
            CheckText(line, file, diagnostics);
        if (lines.Length == 0)
        {
            diagnostics.Error(Position.Whole(file), "empty-table", "The table is empty.", $"Begin with a line that names the columns: {string.Join(",", columns.Select(each => each.Name))}.");
            return null;
        }
        if (lines.Length > MostRows + 1)
            diagnostics.Error(Position.Whole(file), "too-large", FormattableString.Invariant($"The table has more than {MostRows} rows."), "Split it.");
        if (Heads(lines[0], file, columns, diagnostics) is not { } heads)
            return null;
        foreach (var line in lines.Skip(1).Where(line => line.Fields.Length > heads.Count))
            diagnostics.Error(new Position(file, line.Number, line.Column(heads.Count)), "fields", $"The row has {line.Fields.Length} fields and the table {heads.Count} columns.", "Put a field that holds a comma in quotes, or name the column.");
        var places = heads.Select((name, place) => (name, place)).Where(each => each.name.Length > 0).ToImmutableSortedDictionary(each => each.name, each => each.place, StringComparer.Ordinal);
        return new CsvTable([.. lines.Skip(1).Take(MostRows).Where(line => line.Fault is null).Select(line => new CsvRow(line, file, places))], [.. heads.Where(name => name.Length > 0)]);
    }

    private static void CheckText(CsvLine line, string file, Diagnostics diagnostics)
    {
        if (line.Fault is var (column, message))
            diagnostics.Error(new Position(file, line.Number, column), "quotes", message, "Close the quote before the comma; write a quote within quotes twice.");
        foreach (var field in line.Fields)
        {
            if (field.Text.Length > LongestField || field.Text.Any(char.IsControl))
                diagnostics.Error(new Position(file, line.Number, field.Column), "text", FormattableString.Invariant($"The field is longer than {LongestField} characters or holds characters of control."), "Give a short plain one.");
        }
    }

    /// <summary>The known name of every column of the table, empty for one that is not known; null when nothing can be read under them.</summary>
    private static List<string>? Heads(CsvLine line, string file, IReadOnlyList<CsvColumn> columns, Diagnostics diagnostics)
    {
        var heads = new List<string>();
        if (line.Fields.Length == 1 && line.Text(0).AsSpan().IndexOfAny(';', '\t') >= 0)
        {
            diagnostics.Error(new Position(file, line.Number, 1), "separator", "The columns are not separated by commas.", "Save the table as comma-separated values (CSV), with commas.");
            return null;
        }
        foreach (var field in line.Fields)
        {
            var known = columns.FirstOrDefault(each => Key(each.Name) == Key(field.Text)).Name;
            var at = new Position(file, line.Number, field.Column);
            if (known is null)
                diagnostics.Error(at, "unknown-column", field.Text.Length == 0 ? "A column has no name." : $"There is no column '{field.Text}'.", NearMiss.Remedy(field.Text, columns.Select(each => each.Name), "column"));
            else if (heads.Contains(known))
                diagnostics.Error(at, "duplicate-column", $"The column '{known}' stands here a second time.", "Keep one of the two.");
            heads.Add(known is null || heads.Contains(known) ? string.Empty : known);
        }
        var missing = columns.Where(each => each.Required && !heads.Contains(each.Name)).Select(each => each.Name).ToArray();
        if (missing.Length > 0)
            diagnostics.Error(new Position(file, line.Number, 1), "missing-column", $"Missing columns: {string.Join(", ", missing)}.", "Name them in the first line, in any order.");
        return missing.Length > 0 ? null : heads;
    }

    private static string Key(string name) => name.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();
}

/// <summary>A column that a table may have.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Required">Whether it must be there.</param>
public readonly record struct CsvColumn(string Name, bool Required = false);

/// <summary>A row of a table.</summary>
public sealed class CsvRow
{
    private readonly CsvLine line;
    private readonly string file;
    private readonly ImmutableSortedDictionary<string, int> places;

    internal CsvRow(CsvLine line, string file, ImmutableSortedDictionary<string, int> places) => (this.line, this.file, this.places) = (line, file, places);

    /// <summary>Number of the line on which it begins, from 1.</summary>
    public int Number => line.Number;

    /// <summary>The text under a column; empty when there is none.</summary>
    public string this[string column] => places.TryGetValue(column, out var place) ? line.Text(place) : string.Empty;

    /// <summary>Whether anything stands under a column.</summary>
    public bool Has(string column) => this[column].Length > 0;

    /// <summary>Where the text under a column stands.</summary>
    public Position At(string column) => new(file, line.Number, places.TryGetValue(column, out var place) ? line.Column(place) : 1);
}

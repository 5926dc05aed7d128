// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;

namespace Casus.Council;

/// <summary>Reads an actor table, and goes on after a fault so that its author sees them all.</summary>
internal sealed class ActorTableReader(string file, Diagnostics diagnostics)
{
    private const int Lead = 3;
    private const int LongestName = 200;
    private const int LongestDescription = 2_000;

    private readonly List<(SpatialActor Actor, int Line)> actors = [];
    private bool wrong;

    /// <summary>Reads the table; null when anything is wrong.</summary>
    public ActorTable? Read(string text)
    {
        var lines = CsvLine.Of(text).Take(SpatialCheck.MostActors + 3).ToList();
        if (lines.Count == 0)
        {
            Error(Position.Whole(file), "empty-table", "The table is empty.", "Begin with a line 'name,description,number of actors,number of dimensions'.");
            return null;
        }
        foreach (var line in lines)
        {
            if (line.Fault is var (column, message))
                Error(new Position(file, line.Number, column), "quotes", message, "Close the quote before the comma; write a quote within quotes twice.");
        }
        var count = WholeNumber(lines[0], 2, "number of actors", SpatialCheck.FewestActors, SpatialCheck.MostActors);
        var dimensions = WholeNumber(lines[0], 3, "number of dimensions", 1, SpatialCheck.MostDimensions);
        Header(lines, dimensions);
        foreach (var line in lines.Skip(2).Where(line => line.Fault is null))
            Row(line, dimensions);
        if (count is { } declared && lines.Count - 2 != declared)
            Error(At(lines[0], 2), "actors", $"The first line tells of {declared} actors; {(lines.Count > SpatialCheck.MostActors + 2 ? "more" : Math.Max(0, lines.Count - 2).ToString(CultureInfo.InvariantCulture))} follow.", "Make them agree.");
        Check();
        return wrong
            ? null
            : new ActorTable(lines[0].Text(0), lines[0].Text(1), [.. actors.Select(each => each.Actor)]);
    }

    private void Header(List<CsvLine> lines, int? dimensions)
    {
        if (lines.Count > 1 && dimensions is { } known && lines[1].Fields.Length != Lead + (2 * known))
            diagnostics.Warning(At(lines[1], 0), "header", $"The header has {lines[1].Fields.Length} columns; {known} dimensions need {Lead + (2 * known)}.", "Name actor, description, capability, and position and salience of each dimension.");
    }

    private void Row(CsvLine line, int? dimensions)
    {
        var wide = line.Fields.Length;
        if (wide < Lead + 2 || wide % 2 == 0 || (dimensions is { } known && wide != Lead + (2 * known)))
        {
            var wanted = dimensions is { } k ? (Lead + (2 * k)).ToString(CultureInfo.InvariantCulture) : "an odd number of";
            Error(At(line, 0), "fields", $"The line has {wide} fields.", $"Give {wanted} fields: actor, description, capability, and position and salience of each dimension.");
        }
        Length(line, 0, "name", LongestName);
        Length(line, 1, "description", LongestDescription);
        var positions = ImmutableArray.CreateBuilder<double>();
        var saliences = ImmutableArray.CreateBuilder<double>();
        for (var at = Lead; at + 1 < wide && positions.Count < (dimensions ?? SpatialCheck.MostDimensions); at += 2)
        {
            positions.Add(Number(line, at));
            saliences.Add(Number(line, at + 1));
        }
        actors.Add((new SpatialActor(line.Text(0), Number(line, 2), positions.ToImmutable(), saliences.ToImmutable()) { Description = line.Text(1) }, line.Number));
    }

    /// <summary>Adds what is wrong with the actors as such, at their lines. What is no number, and how many fields there are, is already told with the text found.</summary>
    private void Check()
    {
        foreach (var fault in SpatialCheck.Faults([.. actors.Select(each => each.Actor)]))
        {
            if (fault.Actor is { } actor && fault.Check is not (SpatialCheck.NotANumber or "dimensions"))
                Error(new Position(file, actors[actor].Line, 1), fault.Check, fault.Message, fault.Remedy);
        }
    }

    private double Number(CsvLine line, int field)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (field >= line.Fields.Length)
            return double.NaN;
        if (double.TryParse(line.Text(field), Style, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number))
            return number;
        Error(At(line, field), SpatialCheck.NotANumber, $"'{line.Text(field)}' is not a number.", "Give a number with a point before its decimals.");
        return double.NaN;
    }

    private int? WholeNumber(CsvLine line, int field, string what, int least, int most)
    {
        if (int.TryParse(line.Text(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Error(At(line, field), "first-line", $"The {what} is '{line.Text(field)}'.", $"Give a whole number from {least} to {most}, in the form 'name,description,number of actors,number of dimensions'.");
        return null;
    }

    private void Length(CsvLine line, int field, string what, int most)
    {
        if (line.Text(field).Length > most || line.Text(field).Any(char.IsControl))
            Error(At(line, field), "text", $"The {what} is longer than {most} characters or holds characters of control.", "Give a short plain one.");
    }

    private void Error(Position at, string check, string message, string remedy)
    {
        wrong = true;
        diagnostics.Error(at, check, message, remedy);
    }

    private Position At(CsvLine line, int field) => new(file, line.Number, line.Column(field));
}

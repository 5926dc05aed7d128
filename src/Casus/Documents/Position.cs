// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>Where in a document something stands, so that a message can send its reader there.</summary>
/// <param name="File">Path of the file relative to the folder of packs, with forward slashes.</param>
/// <param name="Line">Line, counted from 1; 0 when the message is about the file as a whole.</param>
/// <param name="Column">Column, counted from 1; 0 when the message is about the file as a whole.</param>
public readonly record struct Position(string File, int Line, int Column) : IComparable<Position>
{
    /// <summary>The position that stands for a whole file.</summary>
    public static Position Whole(string file) => new(file, 0, 0);

    /// <summary>Orders by file (ordinal), then line, then column.</summary>
    public int CompareTo(Position other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>.</summary>
    public static bool operator <(Position left, Position right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> stands after <paramref name="right"/>.</summary>
    public static bool operator >(Position left, Position right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not stand after <paramref name="right"/>.</summary>
    public static bool operator <=(Position left, Position right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not stand before <paramref name="right"/>.</summary>
    public static bool operator >=(Position left, Position right) => left.CompareTo(right) >= 0;

    /// <summary>The form that editors and terminals turn into a link: <c>file:line:column</c>.</summary>
    public override string ToString() =>
        Line == 0 ? File : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}

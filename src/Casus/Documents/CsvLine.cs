// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>
/// One record of comma-separated values (RFC 4180): a field may stand in double quotes, a quote within it is written twice, and a field in quotes may run over several lines. Blanks around a field
/// do not count. Ends of lines of any system are understood.
/// </summary>
/// <param name="Number">Number of the line on which it begins, from 1.</param>
/// <param name="Fields">Its fields, without empty ones at the end.</param>
/// <param name="Fault">What is wrong with its quotes, and in which column; null when nothing is.</param>
public sealed record CsvLine(int Number, ImmutableArray<CsvField> Fields, (int Column, string Message)? Fault)
{
    /// <summary>The records of a text. Lines that hold nothing but blanks are passed over.</summary>
    public static IEnumerable<CsvLine> Of(string text)
    {
        var scanner = new CsvScanner(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        while (scanner.Next() is { } line)
            yield return line;
    }

    /// <summary>The text of a field; empty when the record has no such field.</summary>
    public string Text(int field) => field < Fields.Length ? Fields[field].Text : string.Empty;

    /// <summary>The column of a field, from 1; the first when the record has no such field.</summary>
    public int Column(int field) => field < Fields.Length ? Fields[field].Column : 1;
}

/// <summary>A field of a record.</summary>
/// <param name="Text">Its text, without quotes and without blanks around it.</param>
/// <param name="Column">Where it begins, from 1.</param>
public readonly record struct CsvField(string Text, int Column);

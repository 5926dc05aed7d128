// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>Writes comma-separated values (RFC 4180), with line feeds as ends of lines.</summary>
public static class CsvText
{
    /// <summary>One record with its line end. A field is put in quotes where it holds a comma, a quote or a line end, or begins or ends with a blank.</summary>
    public static string Line(IEnumerable<string> fields) => string.Join(',', fields.Select(Field)) + "\n";

    private static string Field(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") >= 0 || text.Length != text.Trim().Length ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}

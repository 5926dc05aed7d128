// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;

namespace Casus.Council;

/// <summary>A line of an actor table.</summary>
/// <param name="Number">Number of the line, from 1.</param>
/// <param name="Fields">Its fields, without empty ones at the end.</param>
/// <param name="Fault">What is wrong with its quotes, and where; null when nothing is.</param>
internal sealed record ActorTableLine(int Number, ImmutableArray<ActorTableField> Fields, (int Column, string Message)? Fault)
{
    /// <summary>The lines of a text that hold anything. Ends of lines of any system are understood.</summary>
    public static IEnumerable<ActorTableLine> Of(string text)
    {
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return Of(line, number);
        }
    }

    /// <summary>The text of a field; empty when the line has no such field.</summary>
    public string Text(int field) => field < Fields.Length ? Fields[field].Text : string.Empty;

    /// <summary>The column of a field, from 1; the first when the line has no such field.</summary>
    public int Column(int field) => field < Fields.Length ? Fields[field].Column : 1;

    private static ActorTableLine Of(string line, int number)
    {
        var fields = new List<ActorTableField>();
        (int, string)? fault = null;
        for (var at = 0; at <= line.Length;)
        {
            while (at < line.Length && line[at] is ' ' or '\t')
                at++;
            var column = at + 1;
            if (at < line.Length && line[at] == '"')
            {
                var text = Quoted(line, ref at);
                fields.Add(new ActorTableField(text ?? string.Empty, column));
                fault ??= text is null ? (column, "A field opens with a quote that does not close, or goes on after it.") : null;
            }
            else
            {
                var end = line.IndexOf(',', at);
                end = end < 0 ? line.Length : end;
                fields.Add(new ActorTableField(line[at..end].Trim(), column));
                at = end;
            }
            at++;
        }
        while (fields.Count > 0 && fields[^1].Text.Length == 0)
            fields.RemoveAt(fields.Count - 1);
        return new ActorTableLine(number, [.. fields], fault);
    }

    /// <summary>The text within quotes, a doubled quote standing for one; null when they do not close before the next comma or the end. Leaves the place at that comma or the end.</summary>
    private static string? Quoted(string line, ref int at)
    {
        var text = new StringBuilder();
        for (at++; at < line.Length; at++)
        {
            if (line[at] != '"')
            {
                text.Append(line[at]);
                continue;
            }
            if (at + 1 < line.Length && line[at + 1] == '"')
            {
                text.Append(line[++at]);
                continue;
            }
            var rest = line.IndexOf(',', at);
            rest = rest < 0 ? line.Length : rest;
            var clean = line.AsSpan(at + 1, rest - at - 1).IsWhiteSpace();
            at = rest;
            return clean ? text.ToString() : null;
        }
        return null;
    }
}

/// <summary>A field of a line.</summary>
/// <param name="Text">Its text, without quotes and without blanks around it.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal readonly record struct ActorTableField(string Text, int Column);

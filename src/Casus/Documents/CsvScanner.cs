// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Documents;

/// <summary>Goes through comma-separated values record by record. Behind a broken quote it goes on with the next comma or line, so that its author sees every fault at once.</summary>
/// <param name="text">The text, with line feeds alone as ends of lines.</param>
internal sealed class CsvScanner(string text)
{
    private int at;
    private int line = 1;
    private int begin;

    /// <summary>The next record; null at the end.</summary>
    public CsvLine? Next()
    {
        PassOverEmptyLines();
        if (at >= text.Length)
            return null;
        var number = line;
        var fields = new List<CsvField>();
        (int, string)? fault = null;
        while (true)
        {
            PassOverBlanks();
            var column = at - begin + 1;
            if (at < text.Length && text[at] == '"')
            {
                var quoted = Quoted();
                fields.Add(new CsvField(quoted ?? string.Empty, column));
                fault ??= quoted is null ? (column, "A field opens with a quote that does not close, or goes on after it.") : null;
            }
            else
            {
                fields.Add(new CsvField(Plain(), column));
            }
            if (at >= text.Length)
                break;
            if (text[at++] == ',')
                continue;
            (line, begin) = (line + 1, at);
            break;
        }
        while (fields.Count > 0 && fields[^1].Text.Length == 0)
            fields.RemoveAt(fields.Count - 1);
        return new CsvLine(number, [.. fields], fault);
    }

    private void PassOverEmptyLines()
    {
        for (var end = at; end < text.Length && char.IsWhiteSpace(text[end]); end++)
        {
            if (text[end] == '\n')
                (at, line, begin) = (end + 1, line + 1, end + 1);
        }
        if (text.AsSpan(at).IsWhiteSpace())
            at = text.Length;
    }

    private void PassOverBlanks()
    {
        while (at < text.Length && text[at] is ' ' or '\t')
            at++;
    }

    private string Plain()
    {
        var from = at;
        at = EndOfField(at);
        return text[from..at].Trim();
    }

    /// <summary>The text within quotes; null when they do not close before the next comma or the end. Leaves the place at that comma, line end or end.</summary>
    private string? Quoted()
    {
        var open = at;
        var (lines, lastBegin) = (0, begin);
        var found = new StringBuilder();
        for (var i = open + 1; i < text.Length; i++)
        {
            if (text[i] == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                found.Append(text[i++]);
                continue;
            }
            if (text[i] == '"')
            {
                at = i + 1;
                PassOverBlanks();
                if (at < text.Length && text[at] is not (',' or '\n'))
                {
                    at = lines == 0 ? EndOfField(at) : EndOfLine(open);
                    return null;
                }
                (line, begin) = (line + lines, lastBegin);
                return found.ToString().Trim(' ', '\t');
            }
            if (text[i] == '\n')
                (lines, lastBegin) = (lines + 1, i + 1);
            found.Append(text[i]);
        }
        at = EndOfLine(open);
        return null;
    }

    private int EndOfField(int from) => text.AsSpan(from).IndexOfAny(',', '\n') is >= 0 and var length ? from + length : text.Length;

    private int EndOfLine(int from) => text.AsSpan(from).IndexOf('\n') is >= 0 and var length ? from + length : text.Length;
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Forces;

/// <summary>A word, a number or a sign of what a line says of a unit.</summary>
/// <param name="Text">The text.</param>
/// <param name="Column">Where it begins, from 1.</param>
internal readonly record struct DetailToken(string Text, int Column)
{
    private static readonly string[] GluedUnits = ["h", "t", "d", "min"];

    /// <summary>Whether it parts one thing said from the next.</summary>
    public bool Ends => Text is "," or ";";

    /// <summary>Whether it begins with a figure.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    /// <summary>Whether it is a word, capitals apart.</summary>
    public bool Is(string word) => string.Equals(Text, word, StringComparison.OrdinalIgnoreCase);

    /// <summary>The words of a line from a place on. A unit written against its number, as in 12h, stands apart.</summary>
    public static List<DetailToken> Of(string line, int from)
    {
        var tokens = new List<DetailToken>();
        for (var at = from; at < line.Length;)
        {
            if (char.IsWhiteSpace(line[at]) || line[at] == '|')
            {
                at++;
                continue;
            }
            var end = at + 1;
            if (!IsSign(line[at]))
            {
                while (end < line.Length && !char.IsWhiteSpace(line[end]) && !IsSign(line[end]) && line[end] != '|')
                    end++;
            }
            var text = line[at..end];
            var unit = GluedUnits.FirstOrDefault(each => text.EndsWith(each, StringComparison.OrdinalIgnoreCase) && text.Length > each.Length && text[..^each.Length].All(letter => char.IsAsciiDigit(letter) || letter is '.'));
            tokens.Add(new DetailToken(unit is null ? text : text[..^unit.Length], at + 1));
            if (unit is not null)
                tokens.Add(new DetailToken(unit, end - unit.Length + 1));
            at = end;
        }
        return tokens;
    }

    private static bool IsSign(char letter) => letter is ',' or ';' or '(' or ')' or '/' or '%';
}

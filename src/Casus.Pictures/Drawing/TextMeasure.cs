// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Drawing;

/// <summary>
/// Estimates the room that a text takes, since no browser is asked. Widths by letter follow the metrics of Arial, with a margin that the wider DejaVu Sans
/// also keeps to.
/// </summary>
internal static class TextMeasure
{
    private const double Margin = 1.14;

    /// <summary>Width of a text in units of the picture.</summary>
    public static double Width(string text, double size, bool bold = false) => text.Sum(Letter) * size * Margin * (bold ? 1.12 : 1);

    /// <summary>The text, cut at a word and marked with an ellipsis when it does not fit.</summary>
    public static string Shortened(string text, double size, double width)
    {
        if (Width(text, size) <= width)
            return text;
        var cut = text;
        while (cut.Length > 1 && Width(cut + "…", size) > width)
        {
            var space = cut.LastIndexOf(' ');
            cut = space > cut.Length / 2 ? cut[..space] : cut[..^1];
        }
        return cut.TrimEnd(' ', ',', ':', '(') + "…";
    }

    /// <summary>A text and what ends it. Only the text is cut when both do not fit, so that the number at the end stays.</summary>
    public static string ShortenedBefore(string text, string end, double size, double width) => Shortened(text, size, Math.Max(0, width - Width(end, size))) + end;

    /// <summary>The text broken into lines at its spaces; what does not fit into the last line is cut.</summary>
    public static IReadOnlyList<string> Wrapped(string text, double size, double width, int most)
    {
        var lines = new List<string>();
        var rest = text;
        while (rest.Length > 0 && lines.Count < most)
        {
            var line = lines.Count == most - 1 ? Shortened(rest, size, width) : FirstLine(rest, size, width);
            lines.Add(line);
            rest = line.Length >= rest.Length ? string.Empty : rest[line.Length..].TrimStart();
        }
        return lines;
    }

    private static string FirstLine(string text, double size, double width)
    {
        var end = text.Length;
        while (Width(text[..end], size) > width)
        {
            var space = text.LastIndexOf(' ', end - 1);
            if (space <= 0)
                return text[..end];
            end = space;
        }
        return text[..end];
    }

    private static double Letter(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or '|' => 0.222,
        ' ' or '\u00a0' or '.' or ',' or ':' or ';' or '!' or 'f' or 't' or 'I' or '/' or '·' => 0.278,
        '(' or ')' or '-' or 'r' => 0.333,
        'c' or 'k' or 's' or 'v' or 'x' or 'y' or 'z' or 'J' => 0.5,
        >= '0' and <= '9' or '?' or '–' => 0.556,
        'm' or 'M' => 0.833,
        'w' => 0.722,
        '%' => 0.889,
        'W' or '@' or '…' or '—' => 1,
        >= 'a' and <= 'z' => 0.556,
        >= 'A' and <= 'Z' => 0.722,
        _ => 0.62,
    };
}

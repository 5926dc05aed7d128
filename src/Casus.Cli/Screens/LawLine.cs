// SPDX-License-Identifier: Apache-2.0
using System.Text;
using Spectre.Console;

namespace Casus.Cli.Screens;

/// <summary>Makes a paragraph of marked-up text in which a bracket stays on the line of its word.</summary>
internal static class LawLine
{
    /// <summary>The paragraph of a markup in which brackets of the text are doubled and styles do not lie within each other.</summary>
    public static Paragraph Of(string markup)
    {
        var paragraph = new Paragraph();
        var (text, style) = (new StringBuilder(), Style.Plain);
        for (var i = 0; i < markup.Length; i++)
        {
            var letter = markup[i];
            if (letter is not ('[' or ']'))
            {
                text.Append(letter);
            }
            else if (i + 1 < markup.Length && markup[i + 1] == letter)
            {
                text.Append(letter);
                i++;
            }
            else
            {
                paragraph.Append(text.ToString(), style);
                text.Clear();
                var end = markup.IndexOf(']', i);
                var tag = markup[(i + 1)..end];
                (style, i) = (tag == "/" ? Style.Plain : Style.Parse(tag), end);
            }
        }
        return paragraph.Append(text.ToString(), style);
    }
}

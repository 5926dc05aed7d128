// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli;

/// <summary>
/// Plain text set in lines. A word is never broken: one that is longer than the line stands alone on a line of its own. A character that would do
/// something to a terminal is shown as a question mark, for the text may quote a stranger's document.
/// </summary>
internal static class WrappedText
{
    /// <summary>Writes a paragraph.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="width">Columns.</param>
    /// <param name="first">What its first line begins with.</param>
    /// <param name="text">The text; its own line ends count as spaces.</param>
    public static void Write(TextWriter to, int width, string first, string text)
    {
        var line = first;
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Harmless))
        {
            if (line.Length > first.Length && line.Length + 1 + word.Length > width)
            {
                to.WriteLine(line);
                line = new string(' ', first.Length);
            }
            line += line.Length > first.Length ? $" {word}" : word;
        }
        to.WriteLine(line);
    }

    private static string Harmless(string word) => string.Concat(word.Select(letter => char.IsControl(letter) ? '?' : letter));
}

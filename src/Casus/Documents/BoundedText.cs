// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Documents;

/// <summary>Reads a stranger's text up to a limit, so that a text without end is refused and not swallowed.</summary>
public static class BoundedText
{
    private const int Block = 4096;

    /// <summary>Reads a text.</summary>
    /// <param name="text">Where it comes from; little more than the limit is taken of it in any case.</param>
    /// <param name="file">Name of the file as messages show it.</param>
    /// <param name="most">Most characters.</param>
    /// <param name="diagnostics">Told when the text is longer.</param>
    /// <returns>The text without a byte order mark; null when it is longer than the limit.</returns>
    public static string? Read(TextReader text, string file, int most, Diagnostics diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var characters = new StringBuilder();
        var block = new char[Block];
        while (characters.Length <= most && text.ReadBlock(block, 0, block.Length) is > 0 and var length)
            characters.Append(block, 0, length);
        if (characters.Length <= most)
            return characters.ToString().TrimStart('\uFEFF');
        diagnostics.Error(Position.Whole(file), "too-large", FormattableString.Invariant($"The file has more than {most} characters."), "Give a smaller one; it was not read.");
        return null;
    }
}

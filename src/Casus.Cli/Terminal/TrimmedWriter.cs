// SPDX-License-Identifier: Apache-2.0
using System.Text;

namespace Casus.Cli;

/// <summary>Leaves out the spaces at the ends of lines with which tables are filled up: in a file or a pipe they are only clutter.</summary>
/// <param name="to">Where the rest goes.</param>
internal sealed class TrimmedWriter(TextWriter to) : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private int spaces;

    /// <inheritdoc/>
    public override Encoding Encoding => to.Encoding;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value == ' ')
        {
            spaces++;
            return;
        }
        if (value is not ('\r' or '\n'))
            to.Write(new string(' ', spaces));
        spaces = 0;
        to.Write(value);
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        foreach (var letter in value ?? string.Empty)
            Write(letter);
    }

    /// <inheritdoc/>
    public override void Flush() => to.Flush();
}

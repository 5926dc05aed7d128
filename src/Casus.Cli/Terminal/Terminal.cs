// SPDX-License-Identifier: Apache-2.0
using Spectre.Console;

namespace Casus.Cli;

/// <summary>Where a command writes: data to one stream, talk to another. Passed in, so that tests see what a user sees.</summary>
/// <param name="Data">Standard output, with colour where the terminal has it.</param>
/// <param name="Text">Standard output as plain text, for JSON.</param>
/// <param name="Talk">Standard error.</param>
/// <param name="Packs">The folder that holds packs.</param>
internal sealed record Terminal(IAnsiConsole Data, TextWriter Text, TextWriter Talk, string Packs)
{
    /// <summary>Columns written when the output is no terminal.</summary>
    private const int UsualWidth = 80;

    /// <summary>Columns of a line.</summary>
    public int Width => Data.Profile.Width;

    /// <summary>A terminal on the given streams.</summary>
    /// <param name="text">Standard output.</param>
    /// <param name="talk">Standard error.</param>
    /// <param name="packs">The folder that holds packs.</param>
    /// <param name="interactive">Whether standard output is a terminal that may show colour.</param>
    public static Terminal On(TextWriter text, TextWriter talk, string packs, bool interactive)
    {
        var colour = interactive && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(interactive ? text : new TrimmedWriter(text)),
        });
        console.Profile.Capabilities.Unicode = true;
        if (!interactive)
            console.Profile.Width = UsualWidth;
        return new Terminal(console, text, talk, packs);
    }
}

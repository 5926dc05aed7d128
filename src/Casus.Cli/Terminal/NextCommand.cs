// SPDX-License-Identifier: Apache-2.0
using Spectre.Console;

namespace Casus.Cli;

/// <summary>The next useful command, at the end of a screen. One that is longer than a line goes on after a backslash, so that it can be copied as it stands.</summary>
internal static class NextCommand
{
    private const string First = "Next: ";

    /// <summary>Writes it.</summary>
    public static void Write(IAnsiConsole console, string command)
    {
        console.WriteLine();
        var line = string.Empty;
        foreach (var word in Parts(command))
        {
            // Room is kept for the space and the backslash.
            if (line.Length > 0 && First.Length + line.Length + 1 + word.Length + 2 > console.Profile.Width)
            {
                WriteLine(console, command.StartsWith(line, StringComparison.Ordinal), $"{line} \\");
                line = "  ";
            }
            line += string.IsNullOrWhiteSpace(line) ? word : $" {word}";
        }
        WriteLine(console, command.StartsWith(line, StringComparison.Ordinal), line);
    }

    private static void WriteLine(IAnsiConsole console, bool first, string line) =>
        console.MarkupLine(first ? $"[grey]{First.TrimEnd()}[/] {Markup.Escape(line)}" : Markup.Escape(new string(' ', First.Length) + line));

    /// <summary>What stays on one line: a word, with the quotes around it, or an option with its value.</summary>
    private static IEnumerable<string> Parts(string command)
    {
        var begin = 0;
        var quoted = false;
        for (var i = 0; i < command.Length; i++)
        {
            if (command[i] == '"')
                quoted = !quoted;
            if (command[i] != ' ' || quoted || IsOption(command[begin..i]))
                continue;
            yield return command[begin..i];
            begin = i + 1;
        }
        yield return command[begin..];
    }

    private static bool IsOption(string part) => part.StartsWith("--", StringComparison.Ordinal) && !part.Contains(' ', StringComparison.Ordinal);
}

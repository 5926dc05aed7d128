// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Commands;

/// <summary>Descriptions of commands with their examples.</summary>
internal static class Examples
{
    private const string Heading = "\n\nExamples:\n  ";

    private const string Between = "\n  ";

    /// <summary>A description: what the command does, then examples, one a line.</summary>
    public static string After(string says, params string[] examples) => $"{says}{Heading}{string.Join(Between, examples)}";

    /// <summary>Takes such a description apart.</summary>
    public static (string Says, string[] Examples) Split(string description)
    {
        var parts = description.Split(Heading, 2);
        return (parts[0], parts.Length == 2 ? parts[1].Split(Between) : []);
    }
}

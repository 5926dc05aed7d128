// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Documents;
using Casus.Packs;

namespace Casus.Cli.Commands;

/// <summary>Examples of commands: those that fit any folder of packs stand in the description of the command, those that name a case stand in the manifests of the packs.</summary>
internal static class Examples
{
    private const string Heading = "\n\nExamples:\n  ";

    private const string Between = "\n  ";

    /// <summary>Examples from manifests that the help of the program shows.</summary>
    private const int ShownForAll = 3;

    /// <summary>A description: what the command does, then examples, one a line.</summary>
    public static string After(string says, params string[] examples) => examples.Length == 0 ? says : $"{says}{Heading}{string.Join(Between, examples)}";

    /// <summary>What the command does, without the examples.</summary>
    public static string Says(Command command) => (command.Description ?? string.Empty).Split(Heading, 2)[0];

    /// <summary>The examples of a command: its own, then those of the packs.</summary>
    public static string[] Of(Command command, string packs)
    {
        var parts = (command.Description ?? string.Empty).Split(Heading, 2);
        string[] own = parts.Length == 2 ? parts[1].Split(Between) : [];
        var known = new PackReader(packs, DocumentLimits.Default, TimeProvider.System).Manifests().SelectMany(manifest => manifest.Examples).ToArray();
        var fitting = command is RootCommand
            ? known.Where(example => Name(example) is "run" or "explain").Take(ShownForAll)
            : known.Where(example => Name(example) == command.Name);
        return [.. own, .. fitting];
    }

    private static string? Name(string example) => example.Split(' ') is ["casus", var name, ..] ? name : null;
}

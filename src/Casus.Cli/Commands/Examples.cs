// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Commands;

/// <summary>Descriptions of commands that begin with examples.</summary>
internal static class Examples
{
    /// <summary>A description: what the command does, then examples, one a line.</summary>
    public static string After(string says, params string[] examples) =>
        $"{says}\n\nExamples:\n{string.Join('\n', examples.Select(example => $"  {example}"))}";
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests.Support;

/// <summary>What every screen keeps to on a terminal of 80 columns.</summary>
internal static class Tidy
{
    /// <summary>Fails the test unless the text ends with a line end, and no line is too long, cut off, ends in a space or is the second empty one in a row.</summary>
    public static void ShouldBe(string output)
    {
        output.ShouldEndWith("\n");
        var lines = output.Split('\n')[..^1];
        lines.Where(line => line.Length > 80).ShouldBeEmpty();
        lines.Where(line => line.EndsWith(' ') || line.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
    }
}

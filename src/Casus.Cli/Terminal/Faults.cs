// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;

namespace Casus.Cli;

/// <summary>Writes what is wrong, all of it at once.</summary>
internal static class Faults
{
    /// <summary>Most diagnostics written; the rest is counted.</summary>
    private const int Shown = 200;

    private const string Indent = "       ";

    /// <summary>Writes diagnostics, each with its place, its remedy and its check.</summary>
    public static void Write(TextWriter to, int width, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var each in diagnostics.Take(Shown))
        {
            WrappedText.Write(to, width, each.Severity == Severity.Error ? "error: " : "warning: ", $"{each.At}: {each.Message}");
            WrappedText.Write(to, width, Indent, $"{each.Remedy} [{each.Check}]");
        }
        if (diagnostics.Length > Shown)
            to.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {diagnostics.Length - Shown} more."));
    }

    /// <summary>Writes a single fault that stands in no document.</summary>
    public static void Write(TextWriter to, int width, string message, string remedy)
    {
        WrappedText.Write(to, width, "error: ", message);
        if (remedy.Length > 0)
            WrappedText.Write(to, width, Indent, remedy);
    }
}

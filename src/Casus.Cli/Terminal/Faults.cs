// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Documents;

namespace Casus.Cli;

/// <summary>Writes what is wrong to standard error, all of it at once.</summary>
internal static class Faults
{
    /// <summary>Most diagnostics written; the rest is counted.</summary>
    private const int Shown = 200;

    /// <summary>Writes diagnostics, each with its place, its check and its remedy.</summary>
    public static void Write(TextWriter talk, ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (var each in diagnostics.Take(Shown))
        {
            talk.WriteLine($"{(each.Severity == Severity.Error ? "error" : "warning")}: {each.At}: {each.Message}");
            talk.WriteLine($"       {each.Remedy} [{each.Check}]");
        }
        if (diagnostics.Length > Shown)
            talk.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {diagnostics.Length - Shown} more."));
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>Gathers everything that is wrong, so that an author sees it all at once. Not safe for several threads.</summary>
public sealed class Diagnostics
{
    /// <summary>Most characters of a message: a message quotes the document, and the document may hold anything.</summary>
    private const int Longest = 400;

    private readonly List<Diagnostic> found = [];

    /// <summary>Whether anything found stops the documents from being used.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How often something was reported.</summary>
    public int Count => found.Count;

    /// <summary>Everything found, sorted by place, each thing once.</summary>
    public ImmutableArray<Diagnostic> Sorted => [.. found.Distinct().Order()];

    /// <summary>Reports something that stops the document from being used.</summary>
    public void Error(Position at, string check, string message, string remedy) =>
        Add(new Diagnostic(at, Severity.Error, check, OneLine(message), OneLine(remedy)));

    /// <summary>Reports something that its author should look at.</summary>
    public void Warning(Position at, string check, string message, string remedy) =>
        Add(new Diagnostic(at, Severity.Warning, check, OneLine(message), OneLine(remedy)));

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : $"{line[..Longest]} ...";
    }

    private void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }
}

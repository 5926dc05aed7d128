// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>Gathers everything that is wrong, so that an author sees it all at once. Not safe for several threads.</summary>
public sealed class Diagnostics
{
    private readonly List<Diagnostic> found = [];

    /// <summary>Whether anything found stops the documents from being used.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Everything found, sorted by place, each thing once.</summary>
    public ImmutableArray<Diagnostic> Sorted => [.. found.Distinct().Order()];

    /// <summary>Reports something that stops the document from being used.</summary>
    public void Error(Position at, string check, string message, string remedy) =>
        Add(new Diagnostic(at, Severity.Error, check, message, remedy));

    /// <summary>Reports something that its author should look at.</summary>
    public void Warning(Position at, string check, string message, string remedy) =>
        Add(new Diagnostic(at, Severity.Warning, check, message, remedy));

    private void Add(Diagnostic diagnostic)
    {
        found.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }
}

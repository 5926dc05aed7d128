// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Documents;

/// <summary>Input that cannot be used, with all that is wrong with it.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Makes the exception from everything found.</summary>
    public DocumentException(ImmutableArray<Diagnostic> diagnostics)
        : base(string.Join(Environment.NewLine, diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Makes the exception from a single error.</summary>
    public DocumentException(Position at, string check, string message, string remedy)
        : this([new Diagnostic(at, Severity.Error, check, message, remedy)])
    {
    }

    /// <summary>Everything found, sorted by place.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }
}

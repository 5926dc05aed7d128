// SPDX-License-Identifier: Apache-2.0
namespace Casus.Documents;

/// <summary>One thing that is wrong in a document: where, what, and how to mend it.</summary>
/// <param name="At">Where it stands.</param>
/// <param name="Severity">Whether it stops the document from being used.</param>
/// <param name="Check">Name of the check that found it, in lower case with hyphens, such as <c>unknown-key</c>.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Remedy">What to do about it, one sentence.</param>
public sealed record Diagnostic(Position At, Severity Severity, string Check, string Message, string Remedy) : IComparable<Diagnostic>
{
    /// <summary>Orders by position, then check, then message, so that a report reads down the page.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var byPosition = At.CompareTo(other.At);
        if (byPosition != 0)
            return byPosition;
        var byCheck = string.CompareOrdinal(Check, other.Check);
        return byCheck != 0 ? byCheck : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>Whether <paramref name="left"/> is reported before <paramref name="right"/>.</summary>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is reported after <paramref name="right"/>.</summary>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not reported after <paramref name="right"/>.</summary>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not reported before <paramref name="right"/>.</summary>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;

    /// <summary>The whole diagnostic on one line.</summary>
    public override string ToString() =>
        $"{At}: {(Severity == Severity.Error ? "error" : "warning")}: {Message} {Remedy} [{Check}]";
}

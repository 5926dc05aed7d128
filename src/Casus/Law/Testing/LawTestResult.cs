// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>What came out of a test of the law.</summary>
/// <param name="Test">The test.</param>
/// <param name="Failures">What was not as expected; empty when it passed.</param>
public sealed record LawTestResult(LawTest Test, ImmutableArray<LawTestFailure> Failures)
{
    /// <summary>Whether everything was as expected.</summary>
    public bool Passed => Failures.IsEmpty;

    /// <summary>The bases tried, in the order of the expectations.</summary>
    internal ImmutableArray<TriedBasis> Tried { get; init; } = [];

    /// <summary>The course run, or null when the test has none.</summary>
    internal GateTestOutcome? Course { get; init; }
}

/// <summary>A basis as a test tried it.</summary>
/// <param name="Expected">What the test expects.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Situation">The situation in which it was tried.</param>
internal sealed record TriedBasis(ExpectedVerdict Expected, BasisVerdict Verdict, Situation Situation);

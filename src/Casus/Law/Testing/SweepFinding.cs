// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>What a sweep over the law found.</summary>
[Summary("What a sweep over the law found.")]
public enum SweepKind
{
    /// <summary>Two rules answer the same question, and nothing says which goes first.</summary>
    Conflict,

    /// <summary>No rule answers.</summary>
    Gap,

    /// <summary>A rule, a reading or a fact that can make no difference.</summary>
    Idle,

    /// <summary>Two bases that can be open together. Rival bases are allowed, so this is for information.</summary>
    Overlap,

    /// <summary>The bound was reached before the matter was decided.</summary>
    NotDecided,
}

/// <summary>One thing that a sweep over the law found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where the rule stands that it is about; the whole pack when it is about none.</param>
/// <param name="Says">What was found, in a sentence or two.</param>
public sealed record SweepFinding(SweepKind Kind, Position At, string Says);

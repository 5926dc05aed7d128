// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;

namespace Casus.Law;

/// <summary>To what a set of changes would turn a verdict.</summary>
[Summary("To what a set of changes would turn a verdict.")]
public enum TurnsTo
{
    /// <summary>Open on every reading.</summary>
    Open,

    /// <summary>Open on some reading that is held.</summary>
    Arguable,

    /// <summary>Closed on every reading.</summary>
    Closed,
}

/// <summary>What kind of thing is changed.</summary>
[Summary("What kind of thing is changed.")]
public enum TurningKind
{
    /// <summary>A fact.</summary>
    Fact,

    /// <summary>An act of request, consent, decision or leave.</summary>
    Formality,

    /// <summary>The law in force on the day.</summary>
    Law,

    /// <summary>The reading of a contested term.</summary>
    Reading,

    /// <summary>Membership.</summary>
    Membership,

    /// <summary>The day.</summary>
    Day,
}

/// <summary>One change in a set.</summary>
/// <param name="Kind">What kind of thing is changed.</param>
/// <param name="Id">Id of the fact, term, version or state.</param>
/// <param name="To">What it is changed to: yes, no, or the id of a reading.</param>
/// <param name="Says">The change as a clause after "If".</param>
/// <param name="Settled">Whether it goes against what is settled; otherwise it settles what is disputed, doubtful or unknown.</param>
public sealed record TurningStep(TurningKind Kind, string Id, string To, string Says, bool Settled);

/// <summary>A smallest set of changes that would turn a verdict: no part of it alone would.</summary>
/// <param name="To">To what it turns the verdict.</param>
/// <param name="Steps">The changes.</param>
/// <param name="Says">The whole in a sentence.</param>
public sealed record TurningSet(TurnsTo To, ImmutableArray<TurningStep> Steps, string Says);

/// <summary>All smallest sets of changes that would turn a verdict.</summary>
/// <param name="Sets">The sets, those with fewest changes first; among these, those first that go least against what is settled.</param>
/// <param name="Complete">Whether the search came to its end; otherwise there may be larger sets than those found.</param>
public sealed record Turning(ImmutableArray<TurningSet> Sets, bool Complete);

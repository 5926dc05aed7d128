// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>A step of a national authorisation as it went.</summary>
/// <param name="What">What was done.</param>
/// <param name="After">When, counted from the decision of the council.</param>
/// <param name="Passed">Whether it succeeded.</param>
/// <param name="Says">What came of it, in words with its numbers.</param>
public sealed record GateStepOutcome(string What, Tick After, bool Passed, string Says = "");

/// <summary>Whether and when a member's own law, and the leave of states on the way, let its forces go.</summary>
/// <param name="Member">The member.</param>
/// <param name="Gate">The rule, or null when the pack has none for the day.</param>
/// <param name="Answer">Yes, no, arguable when rival readings of national law lead to different answers, or unknown when the pack has no rule.</param>
/// <param name="OpensAfter">When forces may go, counted from the decision of the council: the earlier of provisional leave and consent, and not before the states on the way give theirs; null when they may not.</param>
/// <param name="Steps">The steps gone through.</param>
/// <param name="Says">The outcome in a sentence.</param>
/// <param name="Because">What it rests on.</param>
public sealed record GateOutcome(
    string Member,
    Gate? Gate,
    Answer Answer,
    Tick? OpensAfter,
    ImmutableArray<GateStepOutcome> Steps,
    string Says,
    Reason Because)
{
    /// <summary>How the authorisation stands in the end.</summary>
    public GateState State { get; init; }

    /// <summary>How many votes or deputies were missing at the last attempt that failed for want of them; null when none did, or numbers are not known.</summary>
    public int? Short { get; init; }

    /// <summary>From when forces may go on the expectation of consent, counted from the decision of the council; null where the rule knows no such leave.</summary>
    public Tick? ProvisionalAfter { get; init; }

    /// <summary>When consent is given, counted from the decision of the council; null when it is not.</summary>
    public Tick? ConsentAfter { get; init; }

    /// <summary>When forces that went on the expectation of consent must be called back, because it was refused or did not follow in time; null when they need not.</summary>
    public Tick? RecallAfter { get; init; }

    /// <summary>The reading of national law on which the rule was chosen; null when it is not contested.</summary>
    public string? Reading { get; init; }

    /// <summary>What comes out on the other readings of national law.</summary>
    public ImmutableArray<GateOutcome> Rivals { get; init; } = [];

    /// <summary>Special rules of the member that would go before this one, if facts held that nobody knows.</summary>
    public ImmutableArray<Gate> MightApply { get; init; } = [];

    /// <summary>Leave of the states on the way, in the order of the pack.</summary>
    public ImmutableArray<ClearanceOutcome> Clearances { get; init; } = [];
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>An event of a national authorisation as it was published, with what it did.</summary>
/// <param name="Published">The event as published.</param>
/// <param name="Effect">What it did by the rule; its time counts from the request.</param>
/// <param name="Because">The claims and assumptions on it.</param>
public sealed record ReplayedEvent(ProceedingEvent Published, GateEffect Effect, Reason Because);

/// <summary>The same events under one of the rival thresholds.</summary>
/// <param name="Votes">Votes needed on this view.</param>
/// <param name="Claims">Ids of the claims that say so.</param>
/// <param name="Effects">What each event would have done.</param>
/// <param name="State">How the authorisation would stand after the last event.</param>
/// <param name="OpensAt">When it would have opened, counted from the request; null when not.</param>
public sealed record ThresholdReplay(int Votes, ImmutableArray<string> Claims, ImmutableArray<GateEffect> Effects, GateState State, Tick? OpensAt);

/// <summary>How a national authorisation went by what was published, beside what the model would have said.</summary>
/// <param name="Gate">The rule.</param>
/// <param name="Events">Every event with what it did, in order of time.</param>
/// <param name="State">How the authorisation stood after the last event.</param>
/// <param name="DecidedAt">When the council decided, counted from the request; null when the course does not say.</param>
/// <param name="ProvisionalFrom">From when forces could go on the expectation of consent, counted from the request; null when they could not.</param>
/// <param name="OpensAt">When consent was given, counted from the request; null when it was not.</param>
/// <param name="RefusedAt">When it was refused for good, counted from the request; null when it was not.</param>
/// <param name="LapsedAt">When the time for consent ran out, counted from the request; null when it did not.</param>
/// <param name="Thresholds">The same events under each of the rival thresholds, lowest first; empty when the rule gives no number of votes.</param>
/// <param name="Forecast">What the model says of this rule; its times count from the decision of the council.</param>
public sealed record GateReplayOutcome(
    Gate Gate,
    ImmutableArray<ReplayedEvent> Events,
    GateState State,
    Tick? DecidedAt,
    Tick? ProvisionalFrom,
    Tick? OpensAt,
    Tick? RefusedAt,
    Tick? LapsedAt,
    ImmutableArray<ThresholdReplay> Thresholds,
    GateOutcome Forecast)
{
    /// <summary>How long the authorisation took from the decision of the council, or from the request when the day of the decision is not known; null when forces never could go.</summary>
    public Tick? Took => (ProvisionalFrom ?? OpensAt) is { } open ? open - (DecidedAt ?? Tick.Zero) : null;
}

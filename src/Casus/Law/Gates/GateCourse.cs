// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>
/// The course of one national authorisation: a state machine that is fed events in order of time and says what each of them did. Tests, the replay of what happened and
/// the forecast all run through it. Clocks are computed, never polled; votes are compared as whole numbers. Not safe for several threads.
/// </summary>
public sealed class GateCourse
{
    private readonly List<GateEffect> effects = [];
    private readonly List<GateStanding> standings = [];
    private readonly GateStanding start;

    /// <summary>Makes the course of a gate, before anything has happened.</summary>
    /// <param name="gate">The rule.</param>
    /// <param name="numbers">Its numbers.</param>
    public GateCourse(Gate gate, GateNumbers numbers)
    {
        (Gate, Numbers) = (gate, numbers);
        start = new GateStanding(gate, numbers);
    }

    /// <summary>The rule.</summary>
    public Gate Gate { get; }

    /// <summary>Its numbers.</summary>
    public GateNumbers Numbers { get; }

    /// <summary>Every event so far with what it did, in order of time.</summary>
    public ImmutableArray<GateEffect> Effects => [.. effects];

    /// <summary>Where the authorisation stands after the last event, no clock having run out since.</summary>
    public GateState State => Last.State;

    /// <summary>When consent is given, if nothing more happens; null when it then never is.</summary>
    public Tick? OpensAt => InTheEnd.OpensAt;

    /// <summary>From when forces may go on the expectation of consent; null when they may not.</summary>
    public Tick? ProvisionalFrom => Last.ProvisionalFrom;

    /// <summary>When it was refused for good; null when it was not. A rule that bars is refused from the beginning.</summary>
    public Tick? RefusedAt => Last.RefusedAt;

    /// <summary>When the time for consent runs out, if nothing more happens; null when it does not.</summary>
    public Tick? LapsedAt => InTheEnd.LapsedAt;

    /// <summary>How many votes, or deputies for a quorum, were missing at the last attempt that failed for want of them; null when none did.</summary>
    public int? Short => Last.Short;

    private GateStanding Last => standings.Count == 0 ? start : standings[^1];

    private GateStanding InTheEnd => Last.Until(new Tick(long.MaxValue), inclusive: true);

    /// <summary>Feeds the next event.</summary>
    /// <param name="happened">The event; not before the one fed last.</param>
    /// <exception cref="ArgumentException">The event lies before the one fed last.</exception>
    public GateEffect Feed(in GateEvent happened)
    {
        if (effects.Count > 0 && happened.At < effects[^1].Event.At)
            throw new ArgumentException($"The event at {happened.At} lies before the one at {effects[^1].Event.At}.", nameof(happened));

        // A vote or an objection in the very moment in which a clock runs out still comes in time.
        var (after, kind, says) = Last.Until(happened.At, happened.Kind is not (GateEventKind.Vote or GateEventKind.Objection)).Take(happened);
        var missing = kind is GateEffectKind.NoQuorum or GateEffectKind.NoMajority ? after.Short : null;
        var effect = new GateEffect(happened, kind, says, after.State, missing);
        effects.Add(effect);
        standings.Add(after);
        return effect;
    }

    /// <summary>Where the authorisation stands at a moment, on what was fed up to it: events and clocks of that moment have had their effect.</summary>
    public GateState StateAt(Tick moment) => Before(moment).Until(moment, inclusive: true).State;

    /// <summary>How many were missing, at a moment, at the last attempt that failed for want of them; null when none had failed.</summary>
    public int? ShortAt(Tick moment) => Before(moment).Short;

    private GateStanding Before(Tick moment)
    {
        var count = effects.Count;
        while (count > 0 && effects[count - 1].Event.At > moment)
            count--;
        return count == 0 ? start : standings[count - 1];
    }
}

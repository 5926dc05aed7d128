// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>What an event did to a national authorisation.</summary>
public enum GateEffectKind
{
    /// <summary>Nothing: it came too early or too late, or is no part of the rule.</summary>
    Nothing,

    /// <summary>It brought the authorisation a step on.</summary>
    Advance,

    /// <summary>Too few were present: nothing could be voted.</summary>
    NoQuorum,

    /// <summary>The vote was held and lost.</summary>
    NoMajority,
}

/// <summary>An event of a course with what it did.</summary>
/// <param name="Event">The event.</param>
/// <param name="Kind">What kind of effect.</param>
/// <param name="Says">What it did, in words with its numbers.</param>
/// <param name="State">How the authorisation stood after it.</param>
/// <param name="Short">How many votes or deputies were missing; null unless the attempt failed for want of them.</param>
public sealed record GateEffect(GateEvent Event, GateEffectKind Kind, string Says, GateState State, int? Short);

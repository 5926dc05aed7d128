// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>A step of a national authorisation as it went.</summary>
/// <param name="What">What was done.</param>
/// <param name="After">When, counted from the decision of the council.</param>
/// <param name="Passed">Whether it succeeded.</param>
public sealed record GateStepOutcome(string What, Tick After, bool Passed);

/// <summary>Whether and when a member's own law lets its forces go.</summary>
/// <param name="Member">The member.</param>
/// <param name="Gate">The rule, or null when the pack has none for the day.</param>
/// <param name="Answer">Yes, no, or unknown when the pack has no rule.</param>
/// <param name="OpensAfter">When it lets them go, counted from the decision of the council; null unless the answer is yes.</param>
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
    Reason Because);

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using NodaTime;

namespace Casus.Council;

/// <summary>The threshold of a vote, as a fraction compared in whole numbers.</summary>
[Summary("The threshold of a vote as a fraction of the denominator.")]
public sealed record Threshold : Entry
{
    /// <summary>Upper part of the fraction.</summary>
    [Field("Upper part of the fraction.", Minimum = 1, Maximum = 1000)]
    public required int Parts { get; init; }

    /// <summary>Lower part of the fraction.</summary>
    [Field("Lower part of the fraction.", Minimum = 1, Maximum = 1000)]
    public required int Of { get; init; }

    /// <summary>Whether the fraction must be exceeded.</summary>
    [Field("Whether the votes must exceed the fraction; otherwise they must reach it.")]
    public bool Exceed { get; init; }

    /// <summary>Whether so many votes out of so many are enough. Compared in whole numbers, never as floating shares.</summary>
    public bool Met(int votes, int outOf) =>
        Exceed ? (long)votes * Of > (long)Parts * outOf : (long)votes * Of >= (long)Parts * outOf;

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Parts > Of)
            diagnostics.Error(WrittenAt, "out-of-range", "The threshold is more than the whole.", "Write 'parts' no greater than 'of'.");
    }
}

/// <summary>
/// A rule of decision that states everything: what abstention, absence and the consent of the host mean, and who takes part. A rule that leaves one of these
/// open does not load.
/// </summary>
[Summary("A rule of decision that states everything: abstention, absence, quorum, objection, host, and who takes part.")]
public sealed record VotingRule : Entry
{
    /// <summary>Its id.</summary>
    [Field("Id of the rule.")]
    [Names("rule")]
    public required string Id { get; init; }

    /// <summary>What it is called.</summary>
    [Field("What the rule is called.")]
    public required string Title { get; init; }

    /// <summary>The rule in words.</summary>
    [Field("The rule, in our own words.")]
    public required string Says { get; init; }

    /// <summary>Its standing.</summary>
    [Field("adopted, reading or counterfactual.")]
    public required RuleStatus Status { get; init; }

    /// <summary>First day.</summary>
    [Field("First day on which it applies.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it no longer applies.</summary>
    [Field("First day on which it no longer applies.")]
    public LocalDate? Until { get; init; }

    /// <summary>Of what the threshold is a share.</summary>
    [Field("Of what the threshold is a share.")]
    public required Denominator Denominator { get; init; }

    /// <summary>The threshold.</summary>
    [Field("Votes for that are needed.")]
    public required Threshold Threshold { get; init; }

    /// <summary>Least number of votes for.</summary>
    [Field("Least number of votes for, whatever the share.", Minimum = 0, Maximum = 1000)]
    public required int LeastFor { get; init; }

    /// <summary>Whether a single vote against defeats the proposal.</summary>
    [Field("Whether a single vote against defeats the proposal.")]
    public required bool ObjectionDefeats { get; init; }

    /// <summary>Members whose vote against defeats the proposal.</summary>
    [Field("Codes of the members whose vote against defeats the proposal, whatever the rest do.")]
    [Refers("member")]
    public ImmutableArray<string> Vetoes { get; init; } = [];

    /// <summary>How an abstention counts.</summary>
    [Field("How an abstention counts.")]
    public required Effect Abstention { get; init; }

    /// <summary>How an absence counts.</summary>
    [Field("How an absence counts.")]
    public required Effect Absence { get; init; }

    /// <summary>Members that must be present.</summary>
    [Field("Share of the members that must be present.")]
    public required Threshold Quorum { get; init; }

    /// <summary>Whether the host must consent.</summary>
    [Field("Whether the host must vote for.")]
    public required bool HostConsent { get; init; }

    /// <summary>Whether the host votes.</summary>
    [Field("Whether the host has a vote.")]
    public required bool HostVotes { get; init; }

    /// <summary>Who takes part.</summary>
    [Field("Who takes part once a decision is adopted.")]
    public required Contributors Contributors { get; init; }

    /// <summary>How long it takes to convene.</summary>
    [Field("Quantity: time from the request until the council sits.")]
    public required Quantity<Hours> Convening { get; init; }

    /// <summary>How long it takes to decide.</summary>
    [Field("Quantity: time from sitting to decision.")]
    public required Quantity<Hours> Deciding { get; init; }

    /// <summary>Claims on the rule.</summary>
    [Field("Ids of claims on the rule.")]
    [Refers("claim")]
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>Assumptions on the rule.</summary>
    [Field("Ids of assumptions on the rule, where its text could not be verified.")]
    [Refers("assumption")]
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>Whether the rule applies on the day.</summary>
    public bool Holds(LocalDate day) => day >= From && (Until is not { } until || day < until);
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Documents.Binding;
using NodaTime;

namespace Casus.Council;

/// <summary>
/// A rule of decision that states everything: who votes, with what weights, out of what, what abstention, absence and silence mean, who can stop it, what the host and
/// the world outside have to say, who takes part and pays. A rule that leaves one of these open does not load. One rule serves the model, a ballot by people
/// and the analysis of power.
/// </summary>
[Summary("A rule of decision that states everything; a rule that leaves one of its points open does not load.")]
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

    /// <summary>The body that decides by it.</summary>
    [Field("Id of the body that decides by it; its seats are the voters.")]
    [Refers("body")]
    public required string Body { get; init; }

    /// <summary>Day of signature.</summary>
    [Field("Day on which it was agreed or signed, where that is not its first day.")]
    public LocalDate? Signed { get; init; }

    /// <summary>First day.</summary>
    [Field("First day on which it applies.")]
    public required LocalDate From { get; init; }

    /// <summary>First day on which it no longer applies.</summary>
    [Field("First day on which it no longer applies.")]
    public LocalDate? Until { get; init; }

    /// <summary>In what form the voters decide.</summary>
    [Field("In what form the voters decide.")]
    public required DecisionFormat Format { get; init; }

    /// <summary>What must be reached.</summary>
    [Field("What must be reached: quotas on weights, joined by all or any.")]
    public required Criterion Passes { get; init; }

    /// <summary>Least number of votes for.</summary>
    [Field("Least number of voters for, whatever the shares.", Minimum = 0, Maximum = 1000)]
    public required int LeastFor { get; init; }

    /// <summary>Whether a single vote against defeats the proposal.</summary>
    [Field("Whether a single vote against defeats the proposal.")]
    public required bool ObjectionDefeats { get; init; }

    /// <summary>Voters that can defeat the proposal alone.</summary>
    [Field("Codes of the voters that can defeat the proposal alone, whatever the rest do; an empty list when there are none.")]
    public required ImmutableArray<string> Vetoes { get; init; }

    /// <summary>By which ballots they do.</summary>
    [Field("By which ballots a veto is cast: against alone, or also abstains, absent; an empty list when nobody has a veto.")]
    public required ImmutableArray<Ballot> VetoedBy { get; init; }

    /// <summary>How an abstention counts.</summary>
    [Field("How an abstention counts.")]
    public required Effect Abstention { get; init; }

    /// <summary>How an absence counts.</summary>
    [Field("How an absence, or no answer, counts.")]
    public required Effect Absence { get; init; }

    /// <summary>Voters that must be present.</summary>
    [Field("Share of the voters that must be present.")]
    public required Threshold Quorum { get; init; }

    /// <summary>Silence as consent.</summary>
    [Field("none, or the time within which an objection breaks the silence.")]
    public required Stated<SilenceProcedure> Silence { get; init; }

    /// <summary>Whether the host must consent.</summary>
    [Field("Whether the host must vote for.")]
    public required bool HostConsent { get; init; }

    /// <summary>Whether the host votes.</summary>
    [Field("Whether the host has a vote.")]
    public required bool HostVotes { get; init; }

    /// <summary>Leave or notice from outside.</summary>
    [Field("none, or what is needed from outside the body. The members' own authorisations come after the decision and stand with the gates of the law.")]
    public required Stated<OutsideAuthority> Outside { get; init; }

    /// <summary>Least size of a blocking minority.</summary>
    [Field("none, or the least number of voters that can block.")]
    public required Stated<BlockingMinority> Blocking { get; init; }

    /// <summary>Who takes part.</summary>
    [Field("Who takes part once a decision is adopted.")]
    public required Contributors Contributors { get; init; }

    /// <summary>Who pays.</summary>
    [Field("Who bears the costs.")]
    public required CostBearers Costs { get; init; }

    /// <summary>Questions of procedure.</summary>
    [Field("none, or which questions are procedural, who says so and how they are decided.")]
    public required Stated<ProceduralQuestions> Procedural { get; init; }

    /// <summary>What a tie means.</summary>
    [Field("What becomes of a proposal with as many votes for as against.")]
    public required TieOutcome Tie { get; init; }

    /// <summary>Whether it may be put again.</summary>
    [Field("Whether what failed may be put to the vote again.")]
    public required Revote Revote { get; init; }

    /// <summary>What an objection to the format does.</summary>
    [Field("What an objection to the format does, as against one to the decision.")]
    public required FormatObjection FormatObjection { get; init; }

    /// <summary>The usual way from a request to a decision.</summary>
    [Field("Id of the usual procedure from a request to a decision.")]
    [Refers("procedure")]
    public required string Procedure { get; init; }

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

    /// <inheritdoc/>
    public override void Check(Diagnostics diagnostics)
    {
        if (Until <= From)
            diagnostics.Error(WrittenAt, "empty-period", $"The rule '{Id}' ends before it begins.", "Make 'until' later than 'from'.");
        if (Vetoes.IsEmpty != VetoedBy.IsEmpty)
            diagnostics.Error(WrittenAt, "contradictory-rule", $"The rule '{Id}' names voters with a veto and no ballot that casts it, or the reverse.", "Fill both 'vetoes' and 'vetoedBy', or leave both as empty lists.");
        if (VetoedBy.Contains(Ballot.For))
            diagnostics.Error(WrittenAt, "contradictory-rule", $"In the rule '{Id}' a vote for would cast a veto: then nothing could be adopted.", "Take 'for' out of 'vetoedBy'.");
        foreach (var quota in Passes.Quotas.Where(quota => quota.Share is { } share && share.Parts * 2 == share.Of))
        {
            if (quota.Share!.Exceed == (Tie == TieOutcome.Passes))
                diagnostics.Error(quota.WrittenAt, "contradictory-rule", $"The rule '{Id}' says that a tie {(Tie == TieOutcome.Passes ? "passes" : "fails")}, and its threshold of one half says the opposite.", "Mend 'exceed' or 'tie'.");
        }
    }
}

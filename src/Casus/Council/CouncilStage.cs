// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>Will they act? Votes by the rule of the day on the members' positions.</summary>
public static class CouncilStage
{
    private const int SampleDraws = 20_000;

    /// <summary>Answers an inquiry.</summary>
    public static CouncilOutcome Answer(CouncilInquiry inquiry)
    {
        var (chamber, draws) = (inquiry.Chamber, inquiry.Quantities.Draws);
        var before = PositionChances.Of(inquiry);
        var bargained = BargainedPositions.Of(inquiry, before);
        var stand = bargained?.After ?? before;
        var leanings = PositionChances.LeaningsOf(inquiry, chamber.Applied, stand);
        var notPut = WhyNotPut(inquiry);
        var analysis = draws is null && chamber.Applied.Counter(leanings) is { } counter ? VoteAnalysis.Of(counter, leanings) : null;
        var (ifPut, interval) = analysis is null ? Chance(chamber.Applied, leanings) : (analysis.Adoption, null);
        var decision = inquiry.Choices.Decision ?? (draws is null ? notPut is null && ifPut >= 0.5 : null);
        var ballots = VoteCast.Of(inquiry, leanings, decision);
        var adopted = decision ?? (notPut is null && chamber.Applied.Scores.Adopts(ballots.AsSpan()));
        var votes = Votes(inquiry, stand, analysis, ballots);
        var (coalition, aside) = Participation.Of(inquiry, votes, adopted);
        var steps = Steps(inquiry, votes);
        var outcome = new CouncilOutcome(
            chamber,
            adopted,
            notPut is null ? ifPut : 0,
            ifPut,
            interval,
            notPut,
            votes,
            leanings,
            coalition,
            aside,
            Participation.Share(chamber, coalition),
            steps.Aggregate(Tick.Zero, (sum, step) => sum + step.Takes),
            steps,
            draws is null ? UnderRules(inquiry, stand) : [],
            bargained,
            CouncilReasons.Nothing);
        return draws is null ? outcome with { Because = CouncilReasons.Of(inquiry, outcome) } : outcome;
    }

    private static (double Chance, VoteSample? Interval) Chance(PreparedRule rule, Leanings leanings)
    {
        if (rule.Counter(leanings) is { } counter)
            return (VoteSituations.Adoption(counter, leanings), null);
        var sample = VoteSample.Of(rule.Scores, leanings, seed: 0, SampleDraws);
        return (sample.Chance, sample);
    }

    private static ImmutableArray<RuleChance> UnderRules(CouncilInquiry inquiry, ImmutableArray<MemberLeaning> stand) =>
        [.. inquiry.Chamber.Rules.Select(rule =>
        {
            var (chance, interval) = Chance(rule, PositionChances.LeaningsOf(inquiry, rule, stand));
            return new RuleChance(rule.Rule, chance, interval);
        })];

    private static ImmutableArray<MemberVote> Votes(CouncilInquiry inquiry, ImmutableArray<MemberLeaning> stand, VoteAnalysis? analysis, ImmutableArray<Ballot> ballots)
    {
        var voters = inquiry.Chamber.Applied.Scores.Voters;
        var votes = ImmutableArray.CreateBuilder<MemberVote>(stand.Length);
        foreach (var own in stand)
        {
            var at = voters.IndexOf(own.Member);
            var position = inquiry.Chamber.Positions.FirstOrDefault(each => each.Member == own.Member);
            votes.Add(new MemberVote(
                own.Member,
                position,
                at >= 0,
                at >= 0 && analysis is not null ? analysis.Voters[at].Chances : own.Chances,
                at >= 0 ? ballots[at] : own.Chances.Likeliest,
                at >= 0 && analysis is not null ? analysis.Voters[at].Pivotal : 0,
                inquiry.Quantities.Draws is null ? CouncilReasons.Of(inquiry, own.Member, position) : CouncilReasons.Nothing));
        }
        return votes.ToImmutable();
    }

    /// <summary>The way to the decision: by silence when nobody breaks it, else by the procedure, after the silence if there was one.</summary>
    private static ImmutableArray<DecisionStep> Steps(CouncilInquiry inquiry, ImmutableArray<MemberVote> votes)
    {
        var steps = ImmutableArray.CreateBuilder<DecisionStep>();
        if (inquiry.Chamber.Applied.Rule.Silence.Value is { } silence)
        {
            steps.Add(new DecisionStep("silence", Tick.FromHours(inquiry.Quantities.Of(silence.Within).Value), silence.Within.Name));
            if (!votes.Any(vote => vote.Votes && vote.Ballot == Ballot.Against))
                return steps.ToImmutable();
        }
        steps.AddRange(inquiry.Chamber.Procedure.Steps.Select(step => new DecisionStep(step.Title, Tick.FromHours(inquiry.Quantities.Of(step.Takes).Value), step.Takes.Name)));
        return steps.ToImmutable();
    }

    private static NotPut? WhyNotPut(CouncilInquiry inquiry)
    {
        if (!inquiry.RequestMade)
            return NotPut.NoRequest;
        if (inquiry.Law.Answer == Law.Answer.No)
            return NotPut.NoBasis;
        return inquiry.Chamber.LeaveMissing ? NotPut.NoLeave : null;
    }
}

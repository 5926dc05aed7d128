// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Tests.Council;

public sealed partial class CouncilStageTests
{
    private static readonly VotingRule VotersSend = TinyRule.NobodyAgainst(leastFor: 1) with { Contributors = Contributors.VotersFor };
    private static readonly VotingRule VolunteersSend = VotersSend with { Contributors = Contributors.Volunteers };

    [Fact]
    public void What_is_more_likely_than_not_is_adopted_on_best_evidence()
    {
        new TinyCouncil().With("HHH", 100).With("A", 80).With("B", 70).Vote(TinyRule.Unanimity).Adopted.ShouldBeTrue("0.8 × 0.7 = 0.56");
        new TinyCouncil().With("HHH", 100).With("A", 80).With("B", 60).Vote(TinyRule.Unanimity).Adopted.ShouldBeFalse("0.8 × 0.6 = 0.48");
        new TinyCouncil().With("HHH", 100).With("A", 50).Vote(TinyRule.Unanimity).Adopted.ShouldBeTrue("even odds are enough");
    }

    [Fact]
    public void The_chance_is_exact_and_told_under_every_rule_of_the_body()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 80).With("B", 60).Vote(TinyRule.NobodyAgainst(1));
        (outcome.Probability, outcome.Interval).ShouldBe((outcome.IfPut, null));
        outcome.Probability.ShouldBe(.9 * .8, 1e-12, "A is against with 0.2 × 0.5, and B with 0.4 × 0.5");
        outcome.UnderRules.Select(each => each.Rule.Id).ShouldBe(["nobody-against-1", "unanimity", "majority"]);
        outcome.UnderRules.Select(each => Math.Round(each.Chance, 12)).ShouldBe([.72, .48, .92], "the host and one of the other two: 1 − 0.2 × 0.4");
        outcome.UnderRules.ShouldAllBe(each => each.Interval == null);
    }

    [Fact]
    public void Without_an_official_request_nothing_is_put_to_the_vote()
    {
        var outcome = new TinyCouncil { RequestMade = false, Lawful = Answer.No }.With("HHH", 100).With("A", 100).Vote(TinyRule.Unanimity);
        outcome.NotPut.ShouldBe(NotPut.NoRequest);
        outcome.WhyNotPut.ShouldBe("no official request reached the council");
        outcome.Adopted.ShouldBeFalse();
        outcome.Probability.ShouldBe(0);
        outcome.IfPut.ShouldBe(1, "had it been put, it would have passed");
        outcome.Coalition.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Answer.No, NotPut.NoBasis)]
    [InlineData(Answer.Unknown, null)]
    [InlineData(Answer.Arguable, null)]
    [InlineData(Answer.Yes, null)]
    public void Without_a_basis_that_could_at_least_be_argued_nothing_is_put_to_the_vote(Answer lawful, NotPut? notPut)
    {
        var outcome = new TinyCouncil { Lawful = lawful }.With("HHH", 100).With("A", 100).Vote(TinyRule.Unanimity);
        outcome.NotPut.ShouldBe(notPut);
        outcome.Adopted.ShouldBe(notPut is null);
    }

    [Theory]
    [InlineData(true, null, true)]
    [InlineData(false, NotPut.NoLeave, false)]
    public void Where_leave_from_outside_is_needed_nothing_is_put_to_the_vote_without_it(bool leave, NotPut? notPut, bool adopted)
    {
        var outcome = new TinyCouncil { Leave = leave }.With("HHH", 100).With("A", 100).Vote(TinyRule.Unanimity with { Outside = TinyRule.Leave() });
        (outcome.NotPut, outcome.Adopted, outcome.Chamber.LeaveMissing).ShouldBe((notPut, adopted, !leave));
        outcome.IfPut.ShouldBe(1, "the votes are there");
        outcome.Probability.ShouldBe(leave ? 1 : 0);
        outcome.WhyNotPut.ShouldBe(leave ? null : "leave of the world council is needed and was not given");
        outcome.Because.Text.ShouldBe(leave ? "adopted: chance 1.00" : outcome.WhyNotPut);
    }

    [Fact]
    public void Leave_that_another_rule_would_need_stops_that_rule_alone()
    {
        var outcome = new TinyCouncil { Leave = false, Others = [TinyRule.Majority with { Outside = TinyRule.Leave() }] }.With("HHH", 100).With("A", 100).Vote(TinyRule.Unanimity);
        outcome.NotPut.ShouldBeNull();
        outcome.UnderRules.Select(each => each.Chance).ShouldBe([1, 0]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_set_by_the_user_stands_whatever_the_members_think(bool decision)
    {
        var outcome = new TinyCouncil { Decision = decision }.With("HHH", 100).With("A", decision ? 5 : 95).Vote(TinyRule.Unanimity);
        outcome.Adopted.ShouldBe(decision);
        outcome.Because.Text.ShouldBe(decision ? "adopted, as set by the user" : "not adopted, as set by the user");
        outcome.Coalition.ShouldBe(decision ? ["A"] : []);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_ballots_shown_come_to_the_decision(bool decision)
    {
        // Alone each is likeliest for; together they adopt with 0.36, and the likeliest way to refuse is that one of the two abstains or objects.
        var outcome = new TinyCouncil { Decision = decision }.With("HHH", 100).With("A", 60).With("B", 60).Vote(TinyRule.Unanimity);
        outcome.Chamber.Applied.Scores.Adopts([.. outcome.Votes.Select(vote => vote.Ballot)]).ShouldBe(decision);
        outcome.Votes[0].Ballot.ShouldBe(Ballot.For, "the host is certain");
    }

    [Fact]
    public void On_best_evidence_the_ballots_come_to_what_is_more_likely_than_not()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 60).With("B", 60).Vote(TinyRule.Unanimity);
        (outcome.Adopted, outcome.Chamber.Applied.Scores.Adopts([.. outcome.Votes.Select(vote => vote.Ballot)])).ShouldBe((false, false), "each alone is likeliest for; all three are with 0.36");
    }

    [Fact]
    public void A_decision_set_against_all_positions_shows_those_who_can_be_there_as_voting_for_it()
    {
        var outcome = new TinyCouncil { Decision = true }.With("HHH", 100).With("A", 0, objects: 100).With("OUT", 100, state: ParticipationState.Frozen).Vote(TinyRule.Unanimity);
        outcome.Votes.Select(vote => vote.Ballot).ShouldBe([Ballot.For, Ballot.For, Ballot.Absent]);
        outcome.Coalition.ShouldBe(["A"]);
    }

    [Fact]
    public void A_member_without_a_position_abstains()
    {
        var vote = new TinyCouncil().With("HHH", 100).Silent("LOW").Vote(VotersSend).Votes.Single(each => each.Member == "LOW");
        vote.Position.ShouldBeNull();
        vote.Ballot.ShouldBe(Ballot.Abstains);
    }

    [Fact]
    public void A_frozen_member_is_absent_whatever_its_position()
    {
        var council = new TinyCouncil().With("HHH", 100).With("FRO", 100, state: ParticipationState.Frozen);
        council.Vote(VotersSend).Votes.Single(each => each.Member == "FRO").Ballot.ShouldBe(Ballot.Absent);
        council.Vote(VotersSend).Aside["FRO"].ShouldBe("stayed away");
        council.Vote(VotersSend with { Absence = Effect.Against }).Probability.ShouldBe(0, "where an empty seat counts as a vote against, it stops everything");
    }

    [Fact]
    public void A_frozen_member_stays_absent_even_when_the_user_sets_a_decision_that_could_not_have_passed_without_it()
    {
        var outcome = new TinyCouncil { Decision = true }.With("HHH", 100).With("FOR", 100).With("FRO", 100, state: ParticipationState.Frozen).Vote(VotersSend with { Absence = Effect.Against });
        outcome.Coalition.ShouldBe(["FOR"]);
        outcome.Votes.Single(each => each.Member == "FRO").Ballot.ShouldBe(Ballot.Absent);
    }

    [Fact]
    public void A_suspended_member_has_no_seat_and_its_position_counts_for_nothing()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 100).With("SUS", 0, objects: 100, state: ParticipationState.Suspended).Vote(TinyRule.Unanimity);
        outcome.Votes.Select(vote => vote.Member).ShouldBe(["HHH", "A"]);
        outcome.Adopted.ShouldBeTrue();
        (outcome.Coalition.Contains("SUS"), outcome.Aside.ContainsKey("SUS")).ShouldBe((false, false));
    }

    [Fact]
    public void A_body_with_seats_of_its_own_votes_by_them_and_not_by_membership()
    {
        var outcome = new TinyCouncil { Seats = ["A", "C"] }.With("HHH", 100).With("A", 100).With("B", 0, objects: 100).With("C", 50).Vote(TinyRule.Unanimity);
        outcome.Votes.Select(vote => vote.Member).ShouldBe(["A", "C"]);
        outcome.Probability.ShouldBe(.5, 1e-12);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_host_without_a_vote_consents_or_does_not(bool consents, double chance)
    {
        var rule = TinyRule.Unanimity with { HostVotes = false, HostConsent = true };
        var outcome = new TinyCouncil { HostConsents = consents }.With("HHH", 0, objects: 100).With("A", 100).Vote(rule);
        outcome.Probability.ShouldBe(chance);
        var host = outcome.Votes.Single(each => each.Member == "HHH");
        (host.Votes, host.Pivotal, host.Ballot).ShouldBe((false, 0, Ballot.Against), "it has no vote, and its position is shown as it is");
        outcome.Leanings.Voters.Select(each => each.Member).ShouldBe(["A"]);
    }

    [Fact]
    public void The_reason_of_every_vote_says_what_its_position_rests_on()
    {
        var outcome = new TinyCouncil { Correlation = 30 }.With("HHH", 100).With("A", 80, follows: ("HHH", "40 percent")).Silent("B").Vote(VotersSend);
        outcome.Because.Because.Select(each => each.Text).ShouldContain("A votes for");
        outcome.Because.Because.Select(each => each.Text).ShouldContain("correlation of the members' leanings: 30 percent");
        outcome.Votes[1].Because.Because.Select(each => each.Text).ShouldContain("chance that it votes as HHH does: 40 percent");
        outcome.Votes[2].Because.Text.ShouldBe("B takes no part or has no position in the case");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Law;
using Casus.Simulation;
using Casus.Tests.Chain;
using Casus.Tests.Support;
using NodaTime.Text;

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
    public void The_chance_is_exact_and_told_under_every_rule_of_the_pack()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 80).With("B", 60).Vote(TinyRule.Unanimity);
        outcome.Probability.ShouldBe(.48, 1e-12);
        outcome.UnderRules.Select(each => each.Rule.Id).ShouldBe(["unanimity", "unanimity", "majority"]);
        outcome.UnderRules[2].Chance.ShouldBe(1 - (.2 * .4), 1e-12, "the host and one of the other two");
    }

    [Fact]
    public void Time_to_decision_is_time_to_convene_and_time_to_decide() => new TinyCouncil().With("HHH", 100).Vote(TinyRule.Unanimity).DecidedAt.ShouldBe(Tick.FromHours(7));

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
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_set_by_the_user_stands_whatever_the_members_think(bool decision)
    {
        var outcome = new TinyCouncil { Decision = decision }.With("HHH", 100).With("A", decision ? 5 : 95).Vote(TinyRule.Unanimity);
        outcome.Adopted.ShouldBe(decision);
        outcome.Because.Text.ShouldBe(decision ? "adopted, as set by the user" : "not adopted, as set by the user");
        outcome.Coalition.ShouldBe(decision ? ["A"] : []);
    }

    [Fact]
    public void When_the_council_adopts_nothing_nobody_takes_part_and_each_is_told_why()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 10).With("B", 100).Vote(TinyRule.Unanimity);
        outcome.Coalition.ShouldBeEmpty();
        outcome.Aside.Keys.ShouldBe(["A", "B"]);
        outcome.Aside.Values.ShouldAllBe(why => why == "the council adopted nothing");
    }

    [Fact]
    public void Those_who_voted_for_it_take_part_and_the_others_are_told_why_they_do_not()
    {
        // Under a majority rule with everybody certain: three of five pass.
        var outcome = new TinyCouncil().With("HHH", 100).With("FOR", 100).With("YES", 100).With("NOT", 0, objects: 100).With("OUT", 0, objects: 0, absent: 100)
            .Vote(TinyRule.Majority);
        outcome.Adopted.ShouldBeTrue();
        outcome.Coalition.ShouldBe(["FOR", "YES"]);
        outcome.Aside["NOT"].ShouldBe("voted against");
        outcome.Aside["OUT"].ShouldBe("stayed away");
    }

    [Fact]
    public void One_that_stands_aside_stays_out_of_the_costs()
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("FOR", 100).With("LOW", 0, objects: 0).Vote(VotersSend);
        outcome.Adopted.ShouldBeTrue();
        outcome.Coalition.ShouldBe(["FOR"]);
        outcome.Aside["LOW"].ShouldBe("abstained");
    }

    [Fact]
    public void Where_everybody_contributes_those_who_voted_against_do_too() =>
        new TinyCouncil().With("HHH", 100).With("FOR", 100).With("NOT", 0, objects: 100).Vote(TinyRule.Majority with { Contributors = Contributors.All })
            .Coalition.ShouldBe(["FOR", "NOT"]);

    [Fact]
    public void Where_volunteers_contribute_a_vote_for_it_is_not_yet_a_contingent()
    {
        var council = new TinyCouncil().With("HHH", 100).With("ALL", 100).With("MAY", 100, contributes: 50).With("NIL", 100, contributes: 49);
        var outcome = council.Vote(VolunteersSend);
        outcome.Coalition.ShouldBe(["ALL", "MAY"]);
        outcome.Aside["NIL"].ShouldBe("voted for and chose to send nothing");
        council.Vote(VotersSend).Coalition.ShouldBe(["ALL", "MAY", "NIL"]);
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
        var council = new TinyCouncil().With("HHH", 100).With("FRO", 100, frozen: true);
        council.Vote(VotersSend).Votes.Single(each => each.Member == "FRO").Ballot.ShouldBe(Ballot.Absent);
        council.Vote(VotersSend).Aside["FRO"].ShouldBe("stayed away");
        council.Vote(VotersSend with { Absence = Effect.Against }).Probability.ShouldBe(0, "where an empty seat counts as a vote against, it stops everything");
    }

    [Fact]
    public void A_frozen_member_stays_absent_even_when_the_user_sets_a_decision_that_could_not_have_passed_without_it()
    {
        var outcome = new TinyCouncil { Decision = true }.With("HHH", 100).With("FOR", 100).With("FRO", 100, frozen: true).Vote(VotersSend with { Absence = Effect.Against });
        outcome.Coalition.ShouldBe(["FOR"]);
        outcome.Votes.Single(each => each.Member == "FRO").Ballot.ShouldBe(Ballot.Absent);
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void A_host_without_a_vote_consents_or_does_not(bool consents, double chance)
    {
        var rule = TinyRule.Unanimity with { HostVotes = false, HostConsent = true };
        var outcome = new TinyCouncil { HostConsents = consents }.With("HHH", 0, objects: 100).With("A", 100).Vote(rule);
        outcome.Probability.ShouldBe(chance);
        outcome.Votes.Single(each => each.Member == "HHH").Pivotal.ShouldBe(0, "it has no vote");
    }

    [Fact]
    public void The_host_is_never_part_of_the_coalition_that_comes_to_it() =>
        new TinyCouncil().With("HHH", 100).With("A", 100).Vote(VotersSend).Coalition.ShouldBe(["A"]);

    [Theory]
    [InlineData("1995-01-01", null, "before the Charter the pack knows no rule")]
    [InlineData("2010-06-12", "csto-consensus", "consensus until December 2012")]
    [InlineData("2012-12-18", "csto-consensus", "the last day of it")]
    [InlineData("2012-12-19", "csto-limited-format", "the first day of the limited format")]
    [InlineData("2022-01-05", "csto-limited-format", "in January 2022; its rivals are readings")]
    public void The_rule_of_a_day_is_the_adopted_one(string day, string? rule, string why) =>
        CouncilStage.RuleOn(Repository.Csto.Rules, LocalDatePattern.Iso.Parse(day).Value)?.Id.ShouldBe(rule, why);

    [Theory]
    [InlineData("kyrgyzstan-2010-04", NotPut.NoRequest)]
    [InlineData("karabakh-2020", NotPut.NoRequest)]
    [InlineData("kyrgyzstan-2010-06", null)]
    [InlineData("kazakhstan-2022", null)]
    [InlineData("armenia-2021", null)]
    [InlineData("armenia-2022", null)]
    public void The_non_events_of_2010_and_2020_were_never_put_to_the_vote(string crisis, NotPut? notPut) => Shipped.Pass(crisis).Council.NotPut.ShouldBe(notPut);

    [Fact]
    public void If_the_appeal_of_June_2010_went_to_Russia_alone_there_was_nothing_to_vote_on() =>
        Shipped.Pass("kyrgyzstan-2010-06", "appeal-to-russia").Council.NotPut.ShouldBe(NotPut.NoBasis);

    [Fact]
    public void Armenia_is_absent_from_the_council_of_2024()
    {
        var council = Shipped.Pass("kazakhstan-2022", "law.as-of=2024-03-01").Council;
        council.Votes.Single(each => each.Member == "ARM").Ballot.ShouldBe(Ballot.Absent);
        council.Coalition.ShouldNotContain("ARM");
        Shipped.Pass("kazakhstan-2022", "law.as-of=2024-03-01", "council.rule=csto-consensus").Council.Probability.ShouldBe(0, "an empty seat stops consensus");
    }
}

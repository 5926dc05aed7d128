// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Evidence;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Tests.Council;

/// <summary>What the user sets of a vote, and what moves members together: format, following, mood, bargaining.</summary>
public sealed partial class CouncilStageTests
{
    [Fact]
    public void A_ballot_set_by_the_user_is_cast_and_certain()
    {
        var outcome = new TinyCouncil { Choices = Ballots(("A", Ballot.For), ("B", Ballot.Abstains)) }.With("HHH", 100).With("A", 1, objects: 100).With("B", 99).Vote(VotersSend);
        outcome.Votes.Select(vote => vote.Ballot).ShouldBe([Ballot.For, Ballot.For, Ballot.Abstains]);
        outcome.Votes[1].Chances.ShouldBe(new BallotChances("A", 1, 0, 0, 0));
        outcome.Votes[1].Because.Text.ShouldBe("the ballot of A is set by the user");
        outcome.Probability.ShouldBe(1);
    }

    [Fact]
    public void A_ballot_set_by_the_user_stands_in_every_replication()
    {
        var council = new TinyCouncil { Choices = Ballots(("A", Ballot.Absent)) }.With("HHH", 50).With("A", 50).With("B", 50);
        for (var i = 0u; i < 50; i++)
            council.Vote(TinyRule.Majority, new KeyedDraws(3, i)).Votes[1].Ballot.ShouldBe(Ballot.Absent);
    }

    [Fact]
    public void A_frozen_member_votes_where_the_user_casts_its_ballot() =>
        new TinyCouncil { Choices = Ballots(("FRO", Ballot.For)) }.With("HHH", 100).With("FRO", 0, state: ParticipationState.Frozen).Vote(TinyRule.Unanimity).Adopted.ShouldBeTrue();

    [Fact]
    public void Chances_set_by_the_user_take_the_place_of_the_position()
    {
        var choices = CouncilChoices.None with { Supports = Set("A", "20 percent"), Objects = Set("A", "75 percent") };
        new TinyCouncil { Choices = choices }.With("HHH", 100).With("A", 90, objects: 10).Vote(TinyRule.Unanimity).Votes[1].Chances.For.ShouldBe(.2, 1e-12);
        var chances = new TinyCouncil { Choices = choices }.With("HHH", 100).With("A", 90, objects: 10).Vote(TinyRule.Unanimity).Votes[1].Chances;
        chances.Against.ShouldBe(.8 * .75, 1e-12);
        chances.Abstains.ShouldBe(.8 * .25, 1e-12);
    }

    [Fact]
    public void The_reason_of_a_chance_set_by_the_user_is_the_user()
    {
        var choices = CouncilChoices.None with { Supports = Set("A", "20 percent") };
        var because = new TinyCouncil { Choices = choices }.With("HHH", 100).With("A", 90).Vote(TinyRule.Unanimity).Votes[1].Because;
        because.Because.ShouldContain(reason => reason.Text.Contains("20 percent", StringComparison.Ordinal) && reason.Text.Contains("set by the user", StringComparison.Ordinal));
        because.Because.ShouldNotContain(reason => reason.Text.Contains("90 percent", StringComparison.Ordinal));
    }

    [Fact]
    public void A_range_set_by_the_user_is_drawn_within()
    {
        var council = new TinyCouncil { Choices = CouncilChoices.None with { Supports = Set("A", "20 to 60 percent") } }.With("HHH", 100).With("A", 90);
        council.Vote(TinyRule.Unanimity).Votes[1].Chances.For.ShouldBe(.4, 1e-12, "the middle of the range on best evidence");
        var drawn = Enumerable.Range(0, 50).Select(i => council.Vote(TinyRule.Unanimity, new KeyedDraws(1, (uint)i)).Votes[1].Chances.For).ToArray();
        drawn.ShouldAllBe(chance => chance >= .2 && chance <= .6);
        (drawn.Max() - drawn.Min()).ShouldBeGreaterThan(.3, "fifty draws fill most of it");
    }

    [Fact]
    public void Chances_can_be_set_of_a_member_that_has_no_position() =>
        new TinyCouncil { Choices = CouncilChoices.None with { Supports = Set("LOW", "100 percent") } }.With("HHH", 100).Silent("LOW").Vote(TinyRule.Unanimity).Adopted.ShouldBeTrue();

    [Theory]
    [InlineData(FormatObjection.Defeats, .6)]
    [InlineData(FormatObjection.NoEffect, 1)]
    public void An_objection_to_the_format_is_an_objection_where_the_rule_says_so(FormatObjection effect, double chance)
    {
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 100, toFormat: 40).Vote(VotersSend with { FormatObjection = effect });
        outcome.Probability.ShouldBe(chance, 1e-12);
        outcome.Votes[1].Chances.Against.ShouldBe(1 - chance, 1e-12);
    }

    [Fact]
    public void A_cast_ballot_speaks_for_the_format_too() =>
        new TinyCouncil { Choices = Ballots(("A", Ballot.For)) }.With("HHH", 100).With("A", 100, toFormat: 100).Vote(VotersSend with { FormatObjection = FormatObjection.Defeats }).Probability.ShouldBe(1);

    [Fact]
    public void A_member_that_follows_another_moves_the_chance()
    {
        // B copies A with 0.5 and is else for with 0.2: both are for with 0.6 × (0.5 + 0.5 × 0.2) = 0.36, and not with 0.12 as each for itself.
        var outcome = new TinyCouncil().With("HHH", 100).With("A", 60).With("B", 20, follows: ("A", "50 percent")).Vote(TinyRule.Unanimity);
        outcome.Probability.ShouldBe(.36, 1e-12);
        outcome.Votes[2].Chances.For.ShouldBe((.5 * .6) + (.5 * .2), 1e-12, "what B does is told with whom it follows");
    }

    [Fact]
    public void The_ballots_shown_keep_to_whom_a_member_follows()
    {
        // Two of three adopt. B does what the host does; C alone would hardly be for it.
        var outcome = new TinyCouncil().With("HHH", 90).With("B", 5, follows: ("HHH", "100 percent")).With("C", 10).Vote(TinyRule.Majority);
        outcome.Adopted.ShouldBeTrue();
        outcome.Votes.Select(vote => vote.Ballot).Take(2).ShouldBe([Ballot.For, Ballot.For]);
        outcome.Coalition.ShouldBe(["B"]);
    }

    [Fact]
    public void A_member_whose_ballot_is_cast_follows_nobody() =>
        new TinyCouncil { Choices = Ballots(("B", Ballot.Against)) }.With("HHH", 100).With("A", 100).With("B", 20, follows: ("A", "100 percent")).Vote(TinyRule.Unanimity).Probability.ShouldBe(0);

    [Fact]
    public void One_that_follows_a_member_without_a_vote_votes_for_itself()
    {
        var rule = TinyRule.Unanimity with { HostVotes = false };
        new TinyCouncil().With("HHH", 0, objects: 100).With("A", 100).With("B", 30, follows: ("HHH", "100 percent")).Vote(rule).Probability.ShouldBe(.3, 1e-12);
    }

    [Fact]
    public void A_common_mood_makes_unanimity_of_the_even_likelier()
    {
        // council.md 4.4: with latent correlation 1/2 three with even odds agree on yes with 1/4; the host is one of them.
        var outcome = new TinyCouncil { Correlation = 50 }.With("HHH", 50).With("A", 50).With("B", 50).Vote(TinyRule.Unanimity);
        outcome.Probability.ShouldBe(.25, 1e-9);
        outcome.Votes.ShouldAllBe(vote => Math.Abs(vote.Chances.For - .5) < 1e-9, "alone each is what it was");
        outcome.Votes.ShouldAllBe(vote => Math.Abs(vote.Pivotal - (1 / 3.0)) < 1e-9, "two given members agree on yes with 1/3");
    }

    [Theory]
    [InlineData(BargainingKind.Spatial)]
    [InlineData(BargainingKind.ExpectedUtility)]
    public void Members_of_one_mind_stay_of_one_mind(BargainingKind kind)
    {
        var outcome = new TinyCouncil { Choices = CouncilChoices.None with { Bargaining = kind } }.With("HHH", 80).With("A", 80).With("B", 80).Vote(TinyRule.Unanimity);
        outcome.Votes.ShouldAllBe(vote => Math.Abs(vote.Chances.For - .8) < 1e-9);
    }

    [Theory]
    [InlineData(BargainingKind.Spatial)]
    [InlineData(BargainingKind.ExpectedUtility)]
    public void Members_that_bargain_vote_as_they_stand_afterwards(BargainingKind kind)
    {
        var council = new TinyCouncil { Choices = CouncilChoices.None with { Bargaining = kind } }.With("HHH", 100).With("A", 60).With("B", 30);
        var outcome = council.Vote(TinyRule.Unanimity);
        var bargained = outcome.Bargained.ShouldNotBeNull();
        bargained.Members.Select(each => each.Before[0]).ShouldBe([100, 60, 30], "the chance of support in per cent is the place on acting");
        foreach (var (vote, member) in outcome.Votes.Zip(bargained.Members))
            vote.Chances.For.ShouldBe(member.After[0] / 100, 1e-12, member.Member);
        bargained.Baselines.WeightedMean.ShouldBe((100 + 60 + 30) / 3.0, 1e-9, "alike in capability and in salience");
        bargained.Baselines.WeightedMedian.ShouldBe(60);
    }

    [Fact]
    public void Neither_the_absent_nor_those_whose_ballot_is_cast_bargain()
    {
        var choices = Ballots(("C", Ballot.Against)) with { Bargaining = BargainingKind.Spatial };
        var outcome = new TinyCouncil { Choices = choices }.With("HHH", 100).With("A", 60).With("FRO", 60, state: ParticipationState.Frozen).With("C", 30).Vote(TinyRule.Majority);
        outcome.Bargained!.Members.Select(each => each.Member).ShouldBe(["HHH", "A"]);
        outcome.Votes.Select(vote => vote.Ballot).Skip(2).ShouldBe([Ballot.Absent, Ballot.Against]);
    }

    [Fact]
    public void One_alone_does_not_bargain() =>
        new TinyCouncil { Choices = CouncilChoices.None with { Bargaining = BargainingKind.Spatial } }.With("HHH", 70).Vote(TinyRule.Majority).Bargained.ShouldBeNull();

    private static CouncilChoices Ballots(params (string Member, Ballot Ballot)[] ballots) =>
        CouncilChoices.None with { Ballots = ballots.ToImmutableSortedDictionary(each => each.Member, each => each.Ballot, StringComparer.Ordinal) };

    private static ImmutableSortedDictionary<string, ClaimValue> Set(string member, string value)
    {
        ClaimValue.TryParse(value, out var parsed, out var fault, out _).ShouldBeTrue(fault);
        return ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal).Add(member, parsed!);
    }
}

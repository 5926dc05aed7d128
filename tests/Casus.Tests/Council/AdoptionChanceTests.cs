// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>Exact values of the council reference (sections 4.3 and 4.4), which were computed by independent code.</summary>
public sealed partial class AdoptionChanceTests
{
    private static readonly double[] Falling = [.9, .8, .7, .6, .5, .4];

    [Fact]
    public void Of_six_who_vote_yes_with_nine_eight_seven_six_five_and_four_in_ten_four_or_more_say_yes_with_65_per_cent()
    {
        AdoptionChance.Of(TinyRule.Majority, YesOrNo(Falling), host: "none", hostConsents: true).ShouldBe(.65356, 1e-12);
        Pivotal(TinyRule.Majority, YesOrNo(Falling)).ShouldBe([.3644, .3722, .3748, .3686, .3500, .3274], 1e-12);
    }

    [Fact]
    public void The_same_six_agree_all_with_6_per_cent()
    {
        AdoptionChance.Of(TinyRule.Unanimity, YesOrNo(Falling), host: "none", hostConsents: true).ShouldBe(.06048, 1e-12);
        Pivotal(TinyRule.Unanimity, YesOrNo(Falling)).ShouldBe([.0672, .0756, .0864, .1008, .12096, .1512], 1e-12);
    }

    [Theory]
    [InlineData(5, 1 / 32.0, 1 / 16.0)]
    [InlineData(6, 1 / 64.0, 1 / 32.0)]
    [InlineData(7, 1 / 128.0, 1 / 64.0)]
    public void Under_consensus_with_even_odds_one_way_in_two_to_the_n_passes(int members, double passes, double pivotal)
    {
        // A and absolute Banzhaf index of 'CSTO consensus n = 5 / 6 / 7'.
        AdoptionChance.Of(TinyRule.Unanimity, YesOrNo(Even(members)), "none", true).ShouldBe(passes, 1e-15);
        Pivotal(TinyRule.Unanimity, YesOrNo(Even(members))).ShouldAllBe(each => Math.Abs(each - pivotal) < 1e-15);
    }

    [Theory]
    [InlineData(6, 22 / 64.0, 5 / 16.0)]
    [InlineData(5, 1 / 2.0, 3 / 8.0)]
    [InlineData(7, 1 / 2.0, 5 / 16.0)]
    public void Under_majority_with_even_odds_the_swings_are_those_of_Banzhaf(int members, double passes, double pivotal)
    {
        AdoptionChance.Of(TinyRule.Majority, YesOrNo(Even(members)), "none", true).ShouldBe(passes, 1e-15);
        Pivotal(TinyRule.Majority, YesOrNo(Even(members))).ShouldAllBe(each => Math.Abs(each - pivotal) < 1e-15);
    }

    [Fact]
    public void Two_thirds_of_fifteen_is_ten_as_in_ECOWAS()
    {
        var rule = TinyRule.Unanimity with { Threshold = TinyRule.Share(2, 3) };
        AdoptionChance.Of(rule, YesOrNo(Even(15)), "none", true).ShouldBe(.15087890625, 1e-14);
        Pivotal(rule, YesOrNo(Even(15)))[0].ShouldBe(.12219238, 5e-9);
    }

    [Fact]
    public void Two_thirds_of_six_is_the_same_as_more_than_half() =>
        Pivotal(TinyRule.Unanimity with { Threshold = TinyRule.Share(2, 3) }, YesOrNo(Falling)).ShouldBe(Pivotal(TinyRule.Majority, YesOrNo(Falling)), 1e-15);

    [Theory]
    [InlineData(1, 63, 32, "no N and at least one Y")]
    [InlineData(3, 42, 26, "no N and at least three Y")]
    public void Of_the_729_ways_of_six_to_vote_yes_no_or_abstain_so_many_pass(int leastFor, int passing, int decisive, string why)
    {
        var rule = TinyRule.NobodyAgainst(leastFor);
        (AdoptionChance.Of(rule, Thirds(6), "none", true) * 729).ShouldBe(passing, 1e-9, why);
        Pivotal(rule, Thirds(6)).ShouldAllBe(each => Math.Abs((each * 243) - decisive) < 1e-9, why);
    }

    [Fact]
    public void With_a_host_who_must_say_yes_and_two_yes_votes_31_of_729_pass()
    {
        var rule = TinyRule.NobodyAgainst(leastFor: 2) with { HostConsent = true };
        (AdoptionChance.Of(rule, Thirds(6), host: "A", hostConsents: false) * 729).ShouldBe(31, 1e-9);
        Enumerable.Range(0, 6).Select(i => Math.Round(AdoptionChance.Pivotal(rule, Thirds(6), i, "A", false) * 243, 6)).ShouldBe([31, 16, 16, 16, 16, 16]);
    }

    [Theory]
    [InlineData(1, 1, 31)]
    [InlineData(3, 10, 16)]
    public void Yes_against_no_counts_yes_against_abstaining_and_abstaining_against_no(int leastFor, int yesOverAbstaining, int abstainingOverNo)
    {
        // YN = YA + AN; in the limited format what is left is the power of objection.
        var rule = TinyRule.NobodyAgainst(leastFor);
        double With(Ballot ballot) => AdoptionChance.Of(rule, [Thirds(1)[0].Certain(ballot), .. Thirds(6)[1..]], "none", true) * 243;
        (With(Ballot.For) - With(Ballot.Abstains)).ShouldBe(yesOverAbstaining, 1e-9);
        (With(Ballot.Abstains) - With(Ballot.Against)).ShouldBe(abstainingOverNo, 1e-9);
    }

    [Fact]
    public void A_host_without_a_vote_consents_or_not_apart_from_the_votes()
    {
        var rule = TinyRule.Majority with { HostConsent = true, HostVotes = false };
        AdoptionChance.Of(rule, YesOrNo(Falling), host: "the host", hostConsents: true).ShouldBe(.65356, 1e-12);
        AdoptionChance.Of(rule, YesOrNo(Falling), host: "the host", hostConsents: false).ShouldBe(0);
    }

    [Fact]
    public void Once_a_decision_by_consensus_is_known_everybody_is_known_to_have_been_for_it()
    {
        for (var i = 0; i < 6; i++)
            AdoptionChance.GivenAdoption(TinyRule.Unanimity, YesOrNo(Falling), i, "none", true).For.ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Once_a_majority_is_known_a_vote_for_it_has_become_likelier()
    {
        // Bayes by hand for the last of the six: for with 0.4, and then three or more of the other five.
        var given = AdoptionChance.GivenAdoption(TinyRule.Majority, YesOrNo(Falling), 5, "none", true);
        var threeOfFive = AdoptionChance.Of(TinyRule.Unanimity with { Threshold = TinyRule.Share(3, 5) }, YesOrNo(Falling[..5]), "none", true);
        given.For.ShouldBe(.4 * threeOfFive / .65356, 1e-12);
        given.For.ShouldBeGreaterThan(.4);
    }

    [Fact]
    public void When_adoption_is_impossible_it_cannot_be_known_and_a_vote_for_is_taken() =>
        AdoptionChance.GivenAdoption(TinyRule.Unanimity, [new("A", .5, 0, .5, 0), new("B", 0, 0, 1, 0)], 0, "none", true).ShouldBe(new BallotChances("A", 1, 0, 0, 0));

    [Fact]
    public void One_who_is_certain_to_stay_away_stays_away_whatever_was_adopted() =>
        AdoptionChance.GivenAdoption(TinyRule.Unanimity, [new("A", 0, 0, 0, 1), new("B", 1, 0, 0, 0)], 0, "none", true).ShouldBe(new BallotChances("A", 0, 0, 0, 1));

    private static double[] Pivotal(VotingRule rule, BallotChances[] voters) =>
        [.. Enumerable.Range(0, voters.Length).Select(i => AdoptionChance.Pivotal(rule, voters, i, "none", true))];

    private static BallotChances[] YesOrNo(double[] yes) => [.. yes.Select((p, i) => new BallotChances(TinyRule.Member(i), p, 0, 1 - p, 0))];

    private static BallotChances[] Thirds(int count) => [.. Enumerable.Range(0, count).Select(i => new BallotChances(TinyRule.Member(i), 1 / 3.0, 1 / 3.0, 1 / 3.0, 0))];

    private static double[] Even(int count) => [.. Enumerable.Repeat(.5, count)];
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>Exact values of the council reference (council.md 4.3 and 4.4), which were computed by independent code.</summary>
public sealed partial class VoteAnalysisTests
{
    internal static double[] Falling { get; } = [.9, .8, .7, .6, .5, .4];

    [Fact]
    public void Of_six_who_vote_yes_with_nine_eight_seven_six_five_and_four_in_ten_four_or_more_say_yes_with_65_per_cent()
    {
        // council.md 4.4.
        var analysis = Analyse(TinyRule.Majority, YesOrNo(Falling));
        analysis.Adoption.ShouldBe(.65356, 1e-12);
        Pivotal(analysis).ShouldBe([.3644, .3722, .3748, .3686, .3500, .3274], 1e-12);
    }

    [Fact]
    public void The_same_six_agree_all_with_6_per_cent()
    {
        // council.md 4.4.
        var analysis = Analyse(TinyRule.Unanimity, YesOrNo(Falling));
        analysis.Adoption.ShouldBe(.06048, 1e-12);
        Pivotal(analysis).ShouldBe([.0672, .0756, .0864, .1008, .12096, .1512], 1e-12);
    }

    [Theory]
    [InlineData(5, 1 / 32.0, 1 / 16.0)]
    [InlineData(6, 1 / 64.0, 1 / 32.0)]
    [InlineData(7, 1 / 128.0, 1 / 64.0)]
    [InlineData(32, 1 / 4294967296.0, 1 / 2147483648.0)]
    public void Under_consensus_with_even_odds_one_way_in_two_to_the_n_passes(int members, double passes, double pivotal)
    {
        // council.md 4.3: A and the absolute Banzhaf index of consensus of 5, 6, 7 and 32.
        var analysis = Analyse(TinyRule.Unanimity, YesOrNo(Even(members)));
        analysis.Adoption.ShouldBe(passes, passes * 1e-12);
        Pivotal(analysis).ShouldAllBe(each => Math.Abs(each - pivotal) < pivotal * 1e-12);
    }

    [Theory]
    [InlineData(6, 22 / 64.0, 5 / 16.0)]
    [InlineData(5, 1 / 2.0, 3 / 8.0)]
    [InlineData(7, 1 / 2.0, 5 / 16.0)]
    public void Under_majority_with_even_odds_the_swings_are_those_of_Banzhaf(int members, double passes, double pivotal)
    {
        // council.md 4.3: 4 of 6, 3 of 5, 4 of 7.
        var analysis = Analyse(TinyRule.Majority, YesOrNo(Even(members)));
        analysis.Adoption.ShouldBe(passes, 1e-15);
        Pivotal(analysis).ShouldAllBe(each => Math.Abs(each - pivotal) < 1e-15);
    }

    [Fact]
    public void Two_thirds_of_fifteen_is_ten()
    {
        // council.md 4.3: 4,944 of 32,768 win, 2,002 swings of 16,384.
        var analysis = Analyse(TinyRule.Unanimity with { Passes = TinyRule.Quota(TinyRule.Share(2, 3)) }, YesOrNo(Even(15)));
        analysis.Adoption.ShouldBe(.15087890625, 1e-14);
        Pivotal(analysis).ShouldAllBe(each => Math.Abs(each - (2002 / 16384.0)) < 1e-14);
    }

    [Fact]
    public void Two_thirds_of_six_is_the_same_as_more_than_half() =>
        Pivotal(Analyse(TinyRule.Unanimity with { Passes = TinyRule.Quota(TinyRule.Share(2, 3)) }, YesOrNo(Falling))).ShouldBe(Pivotal(Analyse(TinyRule.Majority, YesOrNo(Falling))), 1e-15);

    [Theory]
    [InlineData(true, 16, "14 8 8 6 6 6")]
    [InlineData(false, 15, "15 7 7 5 5 5")]
    public void Six_states_with_people_and_members(bool orFive, int winning, string swings)
    {
        // council.md 4.4: populations 40, 25, 15, 10, 6, 4; four members with 65 per cent of the people, or five members.
        var rule = orFive ? RuleScoresTests.SixStates : RuleScoresTests.SixStates with { Passes = RuleScoresTests.SixStates.Passes.Any[0] };
        var automaton = RuleAutomaton.Of(RuleScores.Of(rule, RuleScoresTests.PeopleOfSix)).ShouldNotBeNull();
        var analysis = VoteAnalysis.Of(new VoteCalculator(automaton), YesOrNo(Even(6)));
        (analysis.Adoption * 64).ShouldBe(winning, 1e-12);
        string.Join(' ', Pivotal(analysis).Select(each => Math.Round(each * 32, 9))).ShouldBe(swings);
    }

    [Theory]
    [InlineData(1, 63, 32, "no N and at least one Y")]
    [InlineData(3, 42, 26, "no N and at least three Y")]
    public void Of_the_729_ways_of_six_to_vote_yes_no_or_abstain_so_many_pass(int leastFor, int passing, int decisive, string why)
    {
        // council.md 4.4.
        var analysis = Analyse(TinyRule.NobodyAgainst(leastFor), Thirds(6));
        (analysis.Adoption * 729).ShouldBe(passing, 1e-9, why);
        Pivotal(analysis).ShouldAllBe(each => Math.Abs((each * 243) - decisive) < 1e-9, why);
    }

    [Fact]
    public void With_a_host_who_must_say_yes_and_two_yes_votes_31_of_729_pass()
    {
        // council.md 4.4: host 31, others 16.
        var rule = TinyRule.NobodyAgainst(leastFor: 2) with { HostConsent = true };
        var automaton = RuleAutomaton.Of(RuleScores.Of(rule, TinyRule.Voters(6), host: "A")).ShouldNotBeNull();
        var analysis = VoteAnalysis.Of(new VoteCalculator(automaton), Thirds(6));
        (analysis.Adoption * 729).ShouldBe(31, 1e-9);
        Pivotal(analysis).Select(each => Math.Round(each * 243, 6)).ShouldBe([31, 16, 16, 16, 16, 16]);
    }

    [Fact]
    public void With_the_capability_of_one_of_six_needed_32_of_729_pass()
    {
        // council.md 4.4: no N, capability of Y at least 50 of 80, 7, 6, 4, 2, 1 (illustrative).
        var rule = TinyRule.NobodyAgainst(0) with { Passes = TinyRule.Least(50, "people") };
        var scores = RuleScores.Of(rule, RuleScoresTests.People(80, 7, 6, 4, 2, 1));
        var analysis = VoteAnalysis.Of(new VoteCalculator(RuleAutomaton.Of(scores).ShouldNotBeNull()), Thirds(6));
        (analysis.Adoption * 729).ShouldBe(32, 1e-9);
        Pivotal(analysis).Select(each => Math.Round(each * 243, 6)).ShouldBe([32, 16, 16, 16, 16, 16]);
    }

    [Theory]
    [InlineData(1, 1, 31)]
    [InlineData(3, 10, 16)]
    public void Yes_against_no_counts_yes_against_abstaining_and_abstaining_against_no(int leastFor, int yesOverAbstaining, int abstainingOverNo)
    {
        // council.md 3.3 and 4.4: YN = YA + AN; in the limited format what is left is the power of objection.
        double With(Ballot ballot) => Analyse(TinyRule.NobodyAgainst(leastFor), Thirds(6) with { Voters = Thirds(6).Voters.SetItem(0, Thirds(1).Voters[0].Certain(ballot)) }).Adoption * 243;
        (With(Ballot.For) - With(Ballot.Abstains)).ShouldBe(yesOverAbstaining, 1e-9);
        (With(Ballot.Abstains) - With(Ballot.Against)).ShouldBe(abstainingOverNo, 1e-9);
    }

    [Fact]
    public void Once_a_decision_by_consensus_is_known_everybody_is_known_to_have_been_for_it() =>
        Analyse(TinyRule.Unanimity, YesOrNo(Falling)).Voters.ShouldAllBe(voter => Math.Abs(voter.GivenAdoption.For - 1) < 1e-12);

    [Fact]
    public void Once_a_majority_is_known_a_vote_for_it_has_become_likelier()
    {
        // Bayes by hand for the last of the six: for with 0.4, and then three or more of the other five.
        var given = Analyse(TinyRule.Majority, YesOrNo(Falling)).Voters[5];
        var threeOfFive = Analyse(TinyRule.Unanimity with { Passes = TinyRule.Least(3) }, YesOrNo(Falling[..5])).Adoption;
        given.GivenAdoption.For.ShouldBe(.4 * threeOfFive / .65356, 1e-12);
        given.GivenRefusal.For.ShouldBe(.4 * (1 - threeOfFive) / (1 - .65356), 1e-12);
    }

    [Fact]
    public void When_adoption_is_impossible_it_cannot_be_known_and_a_vote_for_is_taken() =>
        Analyse(TinyRule.Unanimity, Leanings.Independent([new("A", .5, 0, .5, 0), new("B", 0, 0, 1, 0)])).Voters[0].GivenAdoption.ShouldBe(new BallotChances("A", 1, 0, 0, 0));

    [Fact]
    public void One_who_is_certain_to_stay_away_stays_away_whatever_was_adopted() =>
        Analyse(TinyRule.Unanimity, Leanings.Independent([new("A", 0, 0, 0, 1), new("B", 1, 0, 0, 0)])).Voters[0].GivenAdoption.ShouldBe(new BallotChances("A", 0, 0, 0, 1));

    [Fact]
    public void When_refusal_is_impossible_it_tells_nothing() =>
        Analyse(TinyRule.Majority, Leanings.Independent([new("A", 1, 0, 0, 0), new("B", 1, 0, 0, 0), new("C", .5, 0, .5, 0)])).Voters[2].GivenRefusal.ShouldBe(new BallotChances("C", .5, 0, .5, 0));

    internal static VoteAnalysis Analyse(VotingRule rule, Leanings leanings) => VoteAnalysis.Of(new VoteCalculator(rule.Machine(leanings.Voters.Length)), leanings);

    internal static double[] Pivotal(VoteAnalysis analysis) => [.. analysis.Voters.Select(voter => voter.Pivotal)];

    internal static Leanings YesOrNo(double[] yes) => Leanings.Independent(yes.Select((p, i) => new BallotChances(TinyRule.Member(i), p, 0, 1 - p, 0)));

    internal static double[] Even(int count) => [.. Enumerable.Repeat(.5, count)];

    private static Leanings Thirds(int count) => Leanings.Independent(Enumerable.Range(0, count).Select(i => new BallotChances(TinyRule.Member(i), 1 / 3.0, 1 / 3.0, 1 / 3.0, 0)));
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using Casus.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>The analysis against every way of voting, for any rule, any weights and any chances.</summary>
public sealed partial class VoteAnalysisTests
{
    [Fact]
    public void Of_independent_voters_all_is_the_sum_over_every_way_of_voting() =>
        Always.Holds(RandomLeanings.Independent(most: 4), sample => ShouldBeThatOf(BruteForce.Ways(sample.Leanings.Voters).ToArray(), sample, 1e-12));

    [Fact]
    public void Of_voters_that_follow_others_too() =>
        Always.Holds(RandomLeanings.Together(most: 4, mood: false), sample => ShouldBeThatOf([.. PlainMood.Ways(sample.Leanings)], sample, 1e-12));

    [Fact]
    public void Of_voters_in_one_mood_that_follow_others_to_a_part_in_ten_thousand_million() =>
        Always.Holds(RandomLeanings.Together(most: 3, mood: true), sample => ShouldBeThatOf([.. PlainMood.Ways(sample.Leanings)], sample, 1e-9), times: 40);

    [Fact]
    public void How_pivotal_a_voter_is_does_not_depend_on_how_it_is_likely_to_vote() => Always.Holds(
        from sample in RandomLeanings.Independent(most: 5)
        from voter in Gen.Choose(0, 100)
        select (sample.Council, sample.Leanings, Voter: voter % sample.Leanings.Voters.Length),
        sample =>
        {
            // council.md 7: with independent ballots a member's pivotality does not depend on its own ballot.
            var before = AnalysisOf(sample.Council, sample.Leanings).Voters[sample.Voter].Pivotal;
            foreach (var ballot in Enum.GetValues<Ballot>())
            {
                var changed = sample.Leanings with { Voters = sample.Leanings.Voters.SetItem(sample.Voter, sample.Leanings.Voters[sample.Voter].Certain(ballot)) };
                AnalysisOf(sample.Council, changed).Voters[sample.Voter].Pivotal.ShouldBe(before, 1e-15);
            }
        });

    [Fact]
    public void Labels_permuted_permute_the_results() => Always.Holds(
        from sample in RandomLeanings.Together(most: 4, mood: false)
        from order in Gen.Shuffle(Enumerable.Range(0, sample.Leanings.Voters.Length).ToArray())
        select (sample.Council, sample.Leanings, order),
        sample =>
        {
            var before = AnalysisOf(sample.Council, sample.Leanings);
            var moved = new Leanings(
                [.. sample.order.Select(i => sample.Leanings.Voters[i])],
                0,
                [.. sample.order.Select(i => sample.Leanings.FollowedBy(i) is { } follower ? follower with { Leader = Array.IndexOf(sample.order, follower.Leader) } : (Follower?)null)]);
            var after = VoteAnalysis.Of(new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores.InOrder(sample.order)).ShouldNotBeNull()), moved);
            after.Adoption.ShouldBe(before.Adoption, 1e-12);
            for (var place = 0; place < sample.order.Length; place++)
            {
                after.Voters[place].Member.ShouldBe(before.Voters[sample.order[place]].Member);
                after.Voters[place].Pivotal.ShouldBe(before.Voters[sample.order[place]].Pivotal, 1e-12);
            }
        });

    [Fact]
    public void What_is_known_given_adoption_and_given_refusal_adds_up_to_what_is_known() => Always.Holds(RandomLeanings.Together(most: 5, mood: false), sample =>
    {
        var analysis = AnalysisOf(sample.Council, sample.Leanings);
        if (analysis.Adoption is < 1e-9 or > 1 - 1e-9)
            return;
        foreach (var voter in analysis.Voters)
        {
            foreach (var ballot in Enum.GetValues<Ballot>())
                ((analysis.Adoption * voter.GivenAdoption.Of(ballot)) + ((1 - analysis.Adoption) * voter.GivenRefusal.Of(ballot))).ShouldBe(voter.Chances.Of(ballot), 1e-12);
        }
    });

    [Fact]
    public void Equal_voters_are_equally_pivotal_under_every_shipped_rule_that_counts_heads()
    {
        foreach (var rule in Repository.Csto.Rules.Where(rule => rule.Vetoes.IsEmpty && rule.Passes.Quotas.All(quota => quota.Weight == Criterion.Heads)))
        {
            var voters = Leanings.Independent(Enumerable.Range(0, 6).Select(i => new BallotChances(TinyRule.Member(i), .5, .2, .2, .1)));
            var automaton = RuleAutomaton.Of(RuleScores.Of(rule, TinyRule.Voters(6), host: "A")).ShouldNotBeNull();
            if (automaton.Scores.Voters.Length < 6)
                continue;
            var others = VoteAnalysis.Of(new VoteCalculator(automaton), voters).Voters[1..];
            others.ShouldAllBe(each => Math.Abs(each.Pivotal - others[0].Pivotal) < 1e-15, rule.Id);
        }
    }

    private static VoteAnalysis AnalysisOf(RandomCouncil council, Leanings leanings) => VoteAnalysis.Of(new VoteCalculator(RuleAutomaton.Of(council.Scores).ShouldNotBeNull()), leanings);

    private static void ShouldBeThatOf((Ballot[] Ballots, double Chance)[] ways, (RandomCouncil Council, Leanings Leanings) sample, double tolerance)
    {
        var analysis = AnalysisOf(sample.Council, sample.Leanings);
        var adoption = ways.Chance(sample.Council.Adopts);
        analysis.Adoption.ShouldBe(adoption, tolerance);
        VoteSituations.Adoption(new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull()), sample.Leanings).ShouldBe(adoption, tolerance);
        for (var voter = 0; voter < analysis.Voters.Length; voter++)
        {
            var own = analysis.Voters[voter];
            own.Pivotal.ShouldBe(ways.Pivotal(sample.Council.Adopts, voter), tolerance);
            foreach (var ballot in Enum.GetValues<Ballot>())
            {
                var cast = ways.Chance(ballots => ballots[voter] == ballot);
                var adopting = ways.Chance(ballots => ballots[voter] == ballot && sample.Council.Adopts(ballots));
                own.Chances.Of(ballot).ShouldBe(cast, tolerance);
                if (adoption > 1e-6)
                    own.GivenAdoption.Of(ballot).ShouldBe(adopting / adoption, tolerance / adoption);
                if (adoption < 1 - 1e-6)
                    own.GivenRefusal.Of(ballot).ShouldBe((cast - adopting) / (1 - adoption), tolerance / (1 - adoption));
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

/// <summary>Halves that are matched, for weights that hardly ever sum alike, against every way of voting.</summary>
public sealed class SplitVoteTests
{
    [Fact]
    public void The_chance_is_the_sum_over_every_way_of_voting() => Always.Holds(RandomLeanings.Independent(most: 5).Where(sample => Counts(sample.Council)), sample =>
    {
        var split = SplitVote.Of(sample.Council.Scores, sample.Leanings.Voters).ShouldNotBeNull();
        split.Take(Row(sample.Leanings.Voters)).ShouldBe(BruteForce.Ways(sample.Leanings.Voters).Chance(sample.Council.Adopts), 1e-12);
    });

    [Fact]
    public void The_analysis_is_that_of_the_machine() => Always.Holds(RandomLeanings.Together(most: 4, mood: false).Where(sample => Counts(sample.Council)), sample =>
    {
        var split = VoteAnalysis.Of(SplitVote.Of(sample.Council.Scores, sample.Leanings.Voters).ShouldNotBeNull(), sample.Leanings);
        var machine = VoteAnalysis.Of(new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull()), sample.Leanings);
        split.Adoption.ShouldBe(machine.Adoption, 1e-12);
        foreach (var (one, other) in split.Voters.Zip(machine.Voters))
        {
            one.Pivotal.ShouldBe(other.Pivotal, 1e-12, one.Member);
            foreach (var ballot in Enum.GetValues<Ballot>())
                one.GivenAdoption.Of(ballot).ShouldBe(other.GivenAdoption.Of(ballot), 1e-9);
        }
    });

    [Fact]
    public void Where_each_weighs_more_than_all_before_it_the_last_decides_alone()
    {
        // Weights 1, 2, 4, ... 2^19: more than half of all is what has the last in it, whatever the other nineteen do.
        var scores = RuleScores.Of(TinyRule.Majority with { Passes = TinyRule.Quota(TinyRule.Share(1, 2, exceed: true), weight: "people") }, RuleScoresTests.People([.. Enumerable.Range(0, 20).Select(i => 1L << i)]));
        ImmutableArray<BallotChances> voters = [.. Enumerable.Range(0, 20).Select(i => new BallotChances(TinyRule.Member(i), i == 19 ? .7 : .5, 0, i == 19 ? .3 : .5, 0))];
        var split = SplitVote.Of(scores, voters).ShouldNotBeNull();
        split.Take(Row(voters)).ShouldBe(.7, 1e-12);
        split.With(19, Ballot.For).ShouldBe(1, 1e-12);
        split.With(19, Ballot.Against).ShouldBe(0, 1e-12);
        split.With(0, Ballot.For).ShouldBe(.7, 1e-12);
    }

    [Fact]
    public void A_council_of_populations_in_persons_is_counted_exactly()
    {
        var council = new TinyCouncil { Others = [], Capability = new() { ["HHH"] = 1_000_000, ["A"] = 999_999, ["B"] = 999_998 } }.With("HHH", 50).With("A", 60, 30, absent: 10).With("B", 40);
        var rule = TinyRule.Unanimity with
        {
            Passes = TinyRule.All(
                TinyRule.Quota(TinyRule.Share(1, 2), weight: "capability"),
                TinyRule.Any(TinyRule.Quota(TinyRule.Share(651, 1000), Denominator.Present, "capability"), TinyRule.Quota(TinyRule.Share(2, 3), Denominator.PresentAndVoting, "capability"))),
        };
        var outcome = council.Vote(rule);
        outcome.Chamber.Applied.Automaton.ShouldBeNull("the counters of three shares of millions are too many");
        var electorate = new Electorate(["HHH", "A", "B"], ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal).Add("capability", [1_000_000, 999_999, 999_998]));
        bool Adopts(Ballot[] ballots) => PlainCount.Adopts(rule, electorate, "HHH", true, true, ballots);
        var ways = BruteForce.Ways(outcome.Leanings.Voters).ToArray();
        outcome.Interval.ShouldBeNull();
        outcome.IfPut.ShouldBe(ways.Chance(Adopts), 1e-12);
        outcome.Votes.Select((vote, i) => Math.Abs(vote.Pivotal - ways.Pivotal(Adopts, i))).ShouldAllBe(difference => difference < 1e-12);
    }

    /// <summary>Whether the rule counts anything; one that leave or the host shuts counts nothing, and its machine has a single state.</summary>
    private static bool Counts(RandomCouncil council) => !council.Scores.Criteria.IsEmpty;

    private static double[] Row(ImmutableArray<BallotChances> voters) => [.. voters.SelectMany(voter => new[] { voter.For, voter.Abstains, voter.Against, voter.Absent })];
}

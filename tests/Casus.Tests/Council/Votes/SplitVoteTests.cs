// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council;

/// <summary>Chances by halves of the voters are those of the machine, where both can be had, and of draws where they cannot.</summary>
public sealed class SplitVoteTests
{
    [Fact]
    public void It_is_what_the_machine_says() => Always.Holds(RandomLeanings.Independent(most: 6), sample =>
    {
        if (sample.Council.Scores.Criteria.IsEmpty)
            return;
        var machine = new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull());
        var halves = SplitVote.Of(sample.Council.Scores, sample.Leanings.Voters).ShouldNotBeNull();
        double[] row = [.. sample.Leanings.Voters.SelectMany(voter => new[] { voter.For, voter.Abstains, voter.Against, voter.Absent })];
        halves.Take(row).ShouldBe(machine.Take(row), 1e-12);
        for (var voter = 0; voter < sample.Leanings.Voters.Length; voter++)
        {
            halves.With(voter, Ballot.For).ShouldBe(machine.With(voter, Ballot.For), 1e-12);
            halves.With(voter, Ballot.Against).ShouldBe(machine.With(voter, Ballot.Against), 1e-12);
        }
    });

    [Fact]
    public void Twenty_eight_voters_with_weights_that_hardly_ever_sum_alike_are_worked_out_and_agree_with_draws()
    {
        // Weights made up: odd numbers far apart, so that no two sets of voters weigh the same and a machine would need millions of states.
        var voters = Enumerable.Range(0, 28).Select(i => $"V{i:00}").ToImmutableArray();
        var weights = voters.Select((_, i) => 400_003L + (i * i * 99_991L) + (i * 7L)).ToImmutableArray();
        var electorate = new Electorate(voters, ImmutableSortedDictionary.Create<string, ImmutableArray<long>>(StringComparer.Ordinal).Add("people", weights));
        var rule = TinyRule.Unanimity with { Passes = TinyRule.All(TinyRule.Quota(TinyRule.Share(55, 100), Denominator.AllMembers, Criterion.Heads), TinyRule.Quota(TinyRule.Share(65, 100), Denominator.AllMembers, "people")) };
        var scores = RuleScores.Of(rule, electorate);
        var leanings = Leanings.Independent(voters.Select((voter, i) => BallotChances.From(voter, 0.5 + (0.015 * i), 0.5, 0)));

        RuleAutomaton.Of(scores).ShouldBeNull();
        var exact = VoteSituations.Adoption(SplitVote.Of(scores, leanings.Voters).ShouldNotBeNull(), leanings);
        var drawn = VoteSample.Of(scores, leanings, seed: 5, draws: 40_000);
        exact.ShouldBeInRange(drawn.Low - 0.003, drawn.High + 0.003);
        exact.ShouldBeInRange(0.2, 0.99);
    }
}

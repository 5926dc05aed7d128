// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

public sealed class VoteCalculatorTests
{
    [Fact]
    public void The_chance_is_the_sum_over_every_way_of_voting() => Always.Holds(RandomLeanings.Independent(most: 5), sample =>
    {
        var calculator = new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull());
        var expected = BruteForce.Ways(sample.Leanings.Voters).Chance(sample.Council.Adopts);
        calculator.Take(Row(sample.Leanings)).ShouldBe(expected, 1e-12);
        calculator.Adoption(Row(sample.Leanings)).ShouldBe(expected, 1e-12);
    });

    [Fact]
    public void With_one_ballot_given_it_is_the_sum_over_the_ways_of_the_others() => Always.Holds(RandomLeanings.Independent(most: 4), sample =>
    {
        var calculator = new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull());
        calculator.Take(Row(sample.Leanings));
        for (var voter = 0; voter < calculator.Voters; voter++)
        {
            foreach (var ballot in Enum.GetValues<Ballot>())
            {
                var given = sample.Leanings.Voters.SetItem(voter, sample.Leanings.Voters[voter].Certain(ballot));
                calculator.With(voter, ballot).ShouldBe(BruteForce.Ways(given).Chance(sample.Council.Adopts), 1e-12);
            }
        }
    });

    [Fact]
    public void The_last_two_decide_together_as_every_way_of_the_others_says() => Always.Holds(RandomLeanings.Independent(most: 5), sample =>
    {
        if (sample.Leanings.Voters.Length < 2)
            return;
        var (first, second) = (sample.Leanings.Voters.Length - 2, sample.Leanings.Voters.Length - 1);
        var pair = new VoteCalculator(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull()).LastTwo(Row(sample.Leanings));
        var (bloc, strict, interaction) = BruteForce.Ways(sample.Leanings.Voters).Pair(sample.Council.Adopts, first, second);
        pair.Bloc.ShouldBe(bloc, 1e-12);
        pair.Strict.ShouldBe(strict, 1e-12);
        pair.Interaction.ShouldBe(interaction, 1e-12);
    });

    [Fact]
    public void What_was_taken_before_leaves_no_trace() => Always.Holds(
        from sample in RandomLeanings.Independent(most: 4)
        from other in sample.Council.Chances
        select (sample, other),
        both =>
        {
            var automaton = RuleAutomaton.Of(both.sample.Council.Scores).ShouldNotBeNull();
            var used = new VoteCalculator(automaton);
            used.Take(Row(Leanings.Independent(both.other)));
            used.Take(Row(both.sample.Leanings)).ShouldBe(new VoteCalculator(automaton).Take(Row(both.sample.Leanings)));
            var fresh = new VoteCalculator(automaton);
            fresh.Take(Row(both.sample.Leanings));
            for (var voter = 0; voter < used.Voters; voter++)
                used.With(voter, Ballot.For).ShouldBe(fresh.With(voter, Ballot.For));
        });

    [Fact]
    public void A_council_of_a_hundred_is_worked_out_at_once()
    {
        // The middle of a binomial distribution: 51 or more of 100 at even odds, 1/2 − C(100,50)/2^101.
        var calculator = new VoteCalculator(TinyRule.Majority.Machine(100));
        calculator.Take([.. Enumerable.Range(0, 100).SelectMany(_ => new[] { .5, 0, .5, 0 })]).ShouldBe(.5 - (0.07958923738717877 / 2), 1e-12);
    }

    private static double[] Row(Leanings leanings) => [.. leanings.Voters.SelectMany(voter => new[] { voter.For, voter.Abstains, voter.Against, voter.Absent })];
}

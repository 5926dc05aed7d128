// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council;

public sealed class RuleAutomatonTests
{
    [Fact]
    public void The_machine_comes_to_the_decision_of_plain_counting() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var automaton = RuleAutomaton.Of(council.Scores).ShouldNotBeNull();
        foreach (var ballots in BruteForce.Profiles(council.Voters.Length))
            Decides(automaton, ballots).ShouldBe(council.Adopts(ballots), $"{council}: {string.Join(' ', ballots)}");
    });

    [Fact]
    public void It_has_as_many_layers_as_voters_and_one_state_to_begin_with() => Always.Holds(RandomCouncil.Of(most: 4), council =>
    {
        var automaton = RuleAutomaton.Of(council.Scores).ShouldNotBeNull();
        automaton.Sizes.Length.ShouldBe(council.Voters.Length + 1);
        automaton.Sizes[0].ShouldBe(1);
        automaton.Width.ShouldBe(automaton.Sizes.Max());
        automaton.Scores.Voters.ShouldBe(council.Voters);
    });

    [Theory]
    [InlineData(6)]
    [InlineData(15)]
    [InlineData(50)]
    public void Where_members_count_alike_it_stays_small(int voters)
    {
        // States are how many were for, up to the quota, times how many were there; never more than (n + 1)².
        TinyRule.Majority.Machine(voters).Width.ShouldBeLessThanOrEqualTo((voters + 1) * (voters + 1));
        TinyRule.Unanimity.Machine(voters).Width.ShouldBeLessThanOrEqualTo(2 * (voters + 1));
    }

    [Fact]
    public void Weights_that_hardly_ever_sum_alike_have_none()
    {
        // Powers of two: every coalition has a sum of its own, and twelve voters of the first half have 2^12 of them.
        var scores = RuleScores.Of(
            TinyRule.Unanimity with { Passes = TinyRule.Quota(TinyRule.Share(1, 2), weight: "people") },
            RuleScoresTests.People([.. Enumerable.Range(0, 14).Select(i => 1L << i)]));
        RuleAutomaton.Of(scores, most: 1_000).ShouldBeNull();
        RuleAutomaton.Of(scores).ShouldNotBeNull();
    }

    [Fact]
    public void Sums_past_every_counter_have_none() => RuleAutomaton.Of(RuleScores.Of(
        TinyRule.Unanimity with { Passes = TinyRule.All(TinyRule.Quota(TinyRule.Share(1, 2), weight: "people"), TinyRule.Quota(TinyRule.Share(65, 100), Denominator.Present, "people")) },
        RuleScoresTests.People(1_000_000_000_000, 999_999_999_999, 999_999_999_998))).ShouldBeNull();

    private static bool Decides(RuleAutomaton automaton, Ballot[] ballots)
    {
        var state = 0;
        for (var voter = 0; voter < ballots.Length; voter++)
            state = automaton.Next[voter][(state * RuleScores.Ballots) + (int)ballots[voter]];
        return automaton.Adopting[state];
    }
}

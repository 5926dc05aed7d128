// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council;

public sealed class LikeliestBallotsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void No_other_ballots_that_come_to_the_decision_are_likelier(bool adopting) => Always.Holds(RandomLeanings.Independent(most: 4), sample =>
    {
        var deciding = BruteForce.Ways(sample.Leanings.Voters).Where(way => sample.Council.Adopts(way.Ballots) == adopting).ToArray();
        var found = LikeliestBallots.Of(RuleAutomaton.Of(sample.Council.Scores).ShouldNotBeNull(), sample.Leanings, adopting);
        (found is null).ShouldBe(deciding.Length == 0, "without ballots of positive chance there are none");
        if (found is not { } ballots)
            return;
        sample.Council.Adopts(ballots).ShouldBe(adopting);
        var chance = sample.Leanings.Voters.Select((voter, i) => voter.Of(ballots[i])).Aggregate(1.0, (product, each) => product * each);
        chance.ShouldBe(deciding.Max(way => way.Chance), 1e-15);
    });

    [Fact]
    public void Where_each_alone_is_for_it_and_all_together_rarely_are_the_least_certain_is_against()
    {
        // 0.9 × 0.8 × 0.6 adopts; of the ways to refuse, the last of the three is against at the least cost: 0.9 × 0.8 × 0.4.
        BallotChances[] voters = [new("A", .9, 0, .1, 0), new("B", .8, 0, .2, 0), new("C", .6, 0, .4, 0)];
        LikeliestBallots.Of(TinyRule.Unanimity.Machine(3), Leanings.Independent(voters), adopting: true).ShouldBe([Ballot.For, Ballot.For, Ballot.For]);
        LikeliestBallots.Of(TinyRule.Unanimity.Machine(3), Leanings.Independent(voters), adopting: false).ShouldBe([Ballot.For, Ballot.For, Ballot.Against]);
    }

    [Fact]
    public void Among_equals_the_ballot_named_first_is_taken()
    {
        BallotChances[] voters = [new("A", .25, .25, .25, .25), new("B", .25, .25, .25, .25)];
        LikeliestBallots.Of(TinyRule.Unanimity.Machine(2), Leanings.Independent(voters), adopting: true).ShouldBe([Ballot.For, Ballot.For]);
        LikeliestBallots.Of(TinyRule.Unanimity.Machine(2), Leanings.Independent(voters), adopting: false).ShouldBe([Ballot.For, Ballot.Abstains]);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>Voters that follow another, in cases small enough to be reckoned by hand.</summary>
public sealed class FollowersTests
{
    [Fact]
    public void One_that_always_follows_is_the_leader_twice()
    {
        // Unanimity of two is then the leader's own chance, and the leader alone decides.
        var analysis = Of(TinyRule.Unanimity, [.6, .2], [null, new Follower(0, 1)]);
        analysis.Adoption.ShouldBe(.6, 1e-15);
        analysis.Voters[1].Chances.For.ShouldBe(.6, 1e-15);
        analysis.Voters[1].Pivotal.ShouldBe(.6, 1e-15, "the follower's own vote would still be needed");
    }

    [Fact]
    public void A_leader_swings_alone_and_its_followers_stay_where_they_are()
    {
        // The others of the leader vote as it did: a follower that copied a yes stands with a no of the leader. So it is pivotal when the follower is for.
        var analysis = Of(TinyRule.Unanimity, [.6, .2], [null, new Follower(0, .5)]);
        analysis.Voters[0].Pivotal.ShouldBe((.5 * .6) + (.5 * .2), 1e-15);
    }

    [Fact]
    public void A_chain_is_followed_to_its_head()
    {
        // C copies B, which copies A, each always.
        var analysis = Of(TinyRule.Unanimity, [.3, .9, .8], [null, new Follower(0, 1), new Follower(1, 1)]);
        analysis.Adoption.ShouldBe(.3, 1e-15);
        analysis.Voters.ShouldAllBe(voter => Math.Abs(voter.Chances.For - .3) < 1e-15);
    }

    [Fact]
    public void An_absent_leader_takes_its_follower_along()
    {
        var leanings = new Leanings([new("A", .5, 0, 0, .5), new("B", 0, 0, 1, 0)], 0, [null, new Follower(0, 1)]);
        VoteAnalysisTests.Analyse(TinyRule.Majority, leanings).Voters[1].Chances.ShouldBe(new BallotChances("B", .5, 0, 0, .5));
    }

    [Fact]
    public void More_leaders_than_can_be_worked_out_are_refused()
    {
        var follows = Enumerable.Range(0, 10).Select(i => i < 5 ? (Follower?)null : new Follower(i - 5, .5)).ToArray();
        Should.Throw<ArgumentException>(() => Of(TinyRule.Majority, [.. Enumerable.Repeat(.5, 10)], follows)).Message.ShouldStartWith("5 voters are followed by others; the vote is worked out for at most 4.");
        Of(TinyRule.Majority, [.. Enumerable.Repeat(.5, 10)], [.. follows[..9], null]).Adoption.ShouldBeInRange(0, 1);
    }

    [Fact]
    public void A_ring_is_refused() =>
        Should.Throw<ArgumentException>(() => Of(TinyRule.Majority, [.5, .5], [new Follower(1, .5), new Follower(0, .5)])).Message.ShouldStartWith("Voters follow one another in a ring.");

    private static VoteAnalysis Of(VotingRule rule, double[] yes, Follower?[] follows) => VoteAnalysisTests.Analyse(rule, VoteAnalysisTests.YesOrNo(yes) with { Follows = [.. follows] });
}

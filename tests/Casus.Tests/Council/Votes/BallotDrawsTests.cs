// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council;

public sealed class BallotDrawsTests
{
    private const int Draws = 20_000;

    private static readonly ImmutableArray<BallotChances> Voters = [new("A", .4, .2, .3, .1), new("B", .2, .5, .2, .1), new("C", .7, .1, .1, .1)];

    [Theory]
    [InlineData(0)]
    [InlineData(.5)]
    [InlineData(1)]
    public void Every_way_of_voting_comes_up_as_often_as_it_should(double correlation)
    {
        ImmutableArray<Follower?> follows = [new Follower(1, .3), null, new Follower(0, .6)];
        var leanings = new Leanings(Voters, Math.Min(correlation, Leanings.MostCorrelation), follows);
        var drawn = Cast(leanings with { Correlation = correlation }).GroupBy(Key).ToDictionary(group => group.Key, group => group.Count() / (double)Draws);

        // The whole joint distribution, each way within five standard errors and a draw.
        foreach (var (ballots, chance) in PlainMood.Ways(leanings))
            drawn.GetValueOrDefault(Key(ballots)).ShouldBe(chance, (5 * Math.Sqrt(chance / Draws)) + (1.0 / Draws), $"{Key(ballots)}");
    }

    [Fact]
    public void A_change_of_one_voter_leaves_the_others_as_they_were()
    {
        foreach (var correlation in (double[])[0, .7])
        {
            var before = new Leanings(Voters, correlation, []);
            var after = before with { Voters = Voters.SetItem(1, new BallotChances("B", .9, 0, .1, 0)) };
            foreach (var (one, other) in Cast(before).Zip(Cast(after)).Take(500))
                (other[0], other[2]).ShouldBe((one[0], one[2]));
        }
    }

    [Fact]
    public void A_voter_draws_the_same_in_whatever_company_and_order()
    {
        var alone = Cast(new Leanings([Voters[2]], 0, []));
        var together = Cast(new Leanings([Voters[1], Voters[2], Voters[0]], 0, []));
        together.Select(ballots => ballots[1]).ShouldBe(alone.Select(ballots => ballots[0]));
    }

    [Fact]
    public void A_follower_that_always_follows_casts_the_ballot_of_the_head_of_its_chain()
    {
        // The followers stand before those whom they follow.
        var leanings = new Leanings(Voters, .4, [new Follower(1, 1), new Follower(2, 1), null]);
        Cast(leanings).Take(500).ShouldAllBe(ballots => ballots[0] == ballots[2] && ballots[1] == ballots[2]);
    }

    [Fact]
    public void The_same_draws_give_the_same_ballots_on_any_number_of_threads()
    {
        var leanings = new Leanings(Voters, .4, [null, null, new Follower(0, .5)]);
        var draws = new BallotDraws([.. Voters.Select(voter => voter.Member)], leanings.Follows);
        var one = Cast(leanings).Select(Key).ToArray();
        var many = new string[Draws];
        Parallel.For(0, Draws, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            var ballots = new Ballot[Voters.Length];
            draws.Cast(leanings, new KeyedDraws(11, (uint)i), ballots);
            many[i] = Key(ballots);
        });
        many.ShouldBe(one);
    }

    private static List<Ballot[]> Cast(Leanings leanings)
    {
        var draws = new BallotDraws([.. leanings.Voters.Select(voter => voter.Member)], leanings.Follows);
        var all = new List<Ballot[]>();
        for (var i = 0u; i < Draws; i++)
        {
            var ballots = new Ballot[leanings.Voters.Length];
            draws.Cast(leanings, new KeyedDraws(11, i), ballots);
            all.Add(ballots);
        }
        return all;
    }

    private static string Key(Ballot[] ballots) => string.Concat(ballots.Select(ballot => (int)ballot));
}

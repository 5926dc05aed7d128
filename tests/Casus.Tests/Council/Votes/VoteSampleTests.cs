// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

public sealed class VoteSampleTests
{
    [Theory]
    [InlineData(81, 263, .3080, .2553, .3662)]
    [InlineData(15, 148, .1014, .0624, .1605)]
    [InlineData(0, 20, 0, 0, .1611)]
    [InlineData(1, 29, .0345, .0061, .1718)]
    public void The_interval_is_that_of_Wilson(int successes, int draws, double share, double low, double high)
    {
        // Newcombe 1998, Statistics in Medicine 17:857-872, table I, method 3: the score interval without continuity correction.
        var sample = VoteSample.Wilson(successes, draws);
        (Math.Round(sample.Chance, 4), Math.Round(sample.Low, 4), Math.Round(sample.High, 4), sample.Draws).ShouldBe((share, low, high, draws));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(.6, .5)]
    public void An_estimate_holds_the_exact_chance_within_its_interval_as_often_as_it_says(double correlation, double strength)
    {
        var leanings = VoteAnalysisTests.YesOrNo(VoteAnalysisTests.Falling) with { Correlation = correlation, Follows = [null, null, null, null, null, new Follower(0, strength)] };
        var exact = VoteAnalysisTests.Analyse(TinyRule.Majority, leanings).Adoption;

        var held = Enumerable.Range(0, 100).Select(seed => VoteSample.Of(TinyRule.Majority.For(6), leanings, (ulong)seed, 400)).Count(sample => sample.Low <= exact && exact <= sample.High);

        held.ShouldBeInRange(87, 100, "95 expected of 100; three and a half standard errors are 8");
    }

    [Fact]
    public void The_same_seed_is_the_same_estimate()
    {
        var leanings = VoteAnalysisTests.YesOrNo(VoteAnalysisTests.Falling);
        VoteSample.Of(TinyRule.Majority.For(6), leanings, 5, 1_000).ShouldBe(VoteSample.Of(TinyRule.Majority.For(6), leanings, 5, 1_000));
        VoteSample.Of(TinyRule.Majority.For(6), leanings, 5, 1_000).ShouldNotBe(VoteSample.Of(TinyRule.Majority.For(6), leanings, 6, 1_000));
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council;

/// <summary>Voters moved by one mood, against closed forms for the normal distribution in two and three dimensions.</summary>
public sealed class CommonMoodTests
{
    public static TheoryData<double> Correlations => [.01, .1, .25, .5, .75, .9, .99, .999];

    [Fact]
    public void Three_with_even_odds_and_a_correlation_of_one_half()
    {
        // council.md 4.4: all yes 1/4, two given members agree on yes 1/3, a member is pivotal in 2 of 3 with 1/3.
        Even(TinyRule.Unanimity, 3, .5).Adoption.ShouldBe(1 / 4.0, 1e-10);
        VoteAnalysisTests.Pivotal(Even(TinyRule.Unanimity, 3, .5)).ShouldAllBe(each => Math.Abs(each - (1 / 3.0)) < 1e-10);
        VoteAnalysisTests.Pivotal(Even(TinyRule.Majority, 3, .5)).ShouldAllBe(each => Math.Abs(each - (1 / 3.0)) < 1e-10);
    }

    [Theory]
    [MemberData(nameof(Correlations))]
    public void Two_with_even_odds_agree_as_Sheppard_says(double correlation) =>
        Even(TinyRule.Unanimity, 2, correlation).Adoption.ShouldBe(.25 + (Math.Asin(correlation) / (2 * Math.PI)), 1e-10, "Sheppard 1899: 1/4 + arcsin ρ / 2π");

    [Theory]
    [MemberData(nameof(Correlations))]
    public void Three_with_even_odds_agree_by_the_same_angle(double correlation) =>
        Even(TinyRule.Unanimity, 3, correlation).Adoption.ShouldBe(.125 + (3 * Math.Asin(correlation) / (4 * Math.PI)), 1e-10, "1/8 + 3 arcsin ρ / 4π");

    [Theory]
    [MemberData(nameof(Correlations))]
    public void Alone_each_keeps_the_chances_it_has(double correlation)
    {
        BallotChances[] voters = [new("A", .54, .27, .09, .1), new("B", 0, .3, .7, 0), new("C", 1, 0, 0, 0), new("D", 0, 0, 0, 1), new("E", 1e-6, 0, 1 - 1e-6, 0)];
        foreach (var (own, after) in voters.Zip(VoteAnalysisTests.Analyse(TinyRule.Majority, Leanings.Independent(voters) with { Correlation = correlation }).Voters))
        {
            foreach (var ballot in Enum.GetValues<Ballot>())
                after.Chances.Of(ballot).ShouldBe(own.Of(ballot), 1e-10);
        }
    }

    [Fact]
    public void Who_is_there_does_not_hang_on_the_mood()
    {
        // Two that stay away half the time, each for itself: both are there in a quarter of the cases whatever moves them.
        BallotChances[] voters = [new("A", .5, 0, 0, .5), new("B", .5, 0, 0, .5)];
        VoteAnalysisTests.Analyse(TinyRule.Unanimity, Leanings.Independent(voters) with { Correlation = .9 }).Adoption.ShouldBe(.25, 1e-10);
    }

    [Fact]
    public void A_correlation_of_one_is_taken_as_the_most_there_is()
    {
        Even(TinyRule.Unanimity, 3, 1).Adoption.ShouldBe(Even(TinyRule.Unanimity, 3, Leanings.MostCorrelation).Adoption);
        Even(TinyRule.Unanimity, 3, 1).Adoption.ShouldBe(.5, .03, "almost one voter");
    }

    [Fact]
    public void The_stronger_the_mood_the_likelier_unanimity_and_the_less_pivotal_a_majority()
    {
        var (unanimity, pivotal) = (0.0, 1.0);
        foreach (var correlation in (double[])[0, .1, .3, .5, .7, .9])
        {
            Even(TinyRule.Unanimity, 6, correlation).Adoption.ShouldBeGreaterThan(unanimity);
            Even(TinyRule.Majority, 7, correlation).Voters[0].Pivotal.ShouldBeLessThan(pivotal);
            (unanimity, pivotal) = (Even(TinyRule.Unanimity, 6, correlation).Adoption, Even(TinyRule.Majority, 7, correlation).Voters[0].Pivotal);
        }
    }

    private static VoteAnalysis Even(VotingRule rule, int voters, double correlation) =>
        VoteAnalysisTests.Analyse(rule, VoteAnalysisTests.YesOrNo(VoteAnalysisTests.Even(voters)) with { Correlation = correlation });
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

public sealed class PairAnalysisTests
{
    [Fact]
    public void Under_consensus_of_six_the_three_measures_are_one()
    {
        // council.md 4.3: bloc = strict = interaction = 1/16.
        foreach (var pair in Pairs(TinyRule.Unanimity, VoteAnalysisTests.Even(6)))
        {
            pair.Bloc.ShouldBe(1 / 16.0, 1e-15);
            pair.Strict.ShouldBe(1 / 16.0, 1e-15);
            pair.Interaction.ShouldBe(1 / 16.0, 1e-15);
        }
    }

    [Fact]
    public void Under_majority_of_six_they_are_ten_six_and_two_sixteenths()
    {
        // council.md 4.3.
        foreach (var pair in Pairs(TinyRule.Majority, VoteAnalysisTests.Even(6)))
        {
            pair.Bloc.ShouldBe(10 / 16.0, 1e-15);
            pair.Strict.ShouldBe(6 / 16.0, 1e-15);
            pair.Interaction.ShouldBe(2 / 16.0, 1e-15);
        }
    }

    [Theory]
    [InlineData("A", "B", .3800, .6820)]
    [InlineData("E", "F", .2144, .6548)]
    [InlineData("A", "F", .3200, .7140)]
    public void Of_six_whose_chances_fall_from_nine_to_four_in_ten(string first, string second, double strict, double bloc)
    {
        // council.md 4.4: strict pairs and blocs of 4 of 6.
        var pair = Pairs(TinyRule.Majority, VoteAnalysisTests.Falling).Single(each => (each.First, each.Second) == (first, second));
        pair.Strict.ShouldBe(strict, 1e-12);
        pair.Bloc.ShouldBe(bloc, 1e-12);
    }

    [Fact]
    public void Every_pair_is_named_once_in_the_order_of_the_voters() =>
        Pairs(TinyRule.Majority, VoteAnalysisTests.Even(4)).Select(pair => pair.First + pair.Second).ShouldBe(["AB", "AC", "AD", "BC", "BD", "CD"]);

    [Theory]
    [InlineData(0)]
    [InlineData(.4)]
    public void Equal_voters_under_an_equal_rule_tie_exactly(double correlation)
    {
        // council.md 7: symmetric inputs make every pair tie exactly, to the last bit.
        var voters = Enumerable.Range(0, 6).Select(i => new BallotChances(TinyRule.Member(i), .4, .3, .2, .1));
        foreach (var rule in new[] { TinyRule.Unanimity, TinyRule.Majority, TinyRule.NobodyAgainst(1), TinyRule.NobodyAgainst(3), TinyRule.Silent })
        {
            var pairs = PairAnalysis.Of(rule.For(6)).ShouldNotBeNull().Analyse(Leanings.Independent(voters) with { Correlation = correlation });
            pairs.Select(pair => (pair.Bloc, pair.Strict, pair.Interaction)).Distinct().Count().ShouldBe(1, rule.Id);
        }
    }

    [Fact]
    public void Every_pair_is_the_sum_over_every_way_of_voting() => Always.Holds(RandomLeanings.Independent(most: 4), sample =>
        ShouldBeThoseOf(BruteForce.Ways(sample.Leanings.Voters).ToArray(), sample, 1e-12));

    [Fact]
    public void Of_voters_that_follow_others_and_share_a_mood_too() => Always.Holds(RandomLeanings.Together(most: 3, mood: true), sample =>
        ShouldBeThoseOf([.. PlainMood.Ways(sample.Leanings)], sample, 1e-9), times: 40);

    [Fact]
    public void Labels_permuted_permute_the_pairs() => Always.Holds(
        from sample in RandomLeanings.Independent(most: 5)
        from order in Gen.Shuffle(Enumerable.Range(0, sample.Leanings.Voters.Length).ToArray())
        select (sample.Council, sample.Leanings, order),
        sample =>
        {
            static HashSet<string> Key(PairPower pair) => [pair.First, pair.Second];
            var before = PairAnalysis.Of(sample.Council.Scores).ShouldNotBeNull().Analyse(sample.Leanings);
            var moved = Leanings.Independent(sample.order.Select(i => sample.Leanings.Voters[i]));
            foreach (var after in PairAnalysis.Of(sample.Council.Scores.InOrder(sample.order)).ShouldNotBeNull().Analyse(moved))
            {
                var same = before.Single(each => Key(each).SetEquals(Key(after)));
                after.Bloc.ShouldBe(same.Bloc, 1e-12);
                after.Strict.ShouldBe(same.Strict, 1e-12);
                after.Interaction.ShouldBe(same.Interaction, 1e-12);
            }
        });

    [Fact]
    public void A_rule_too_many_valued_for_a_machine_has_no_pairs() => PairAnalysis.Of(RuleScores.Of(
        TinyRule.Unanimity with { Passes = TinyRule.All(TinyRule.Quota(TinyRule.Share(1, 2), weight: "people"), TinyRule.Quota(TinyRule.Share(65, 100), Denominator.Present, "people")) },
        RuleScoresTests.People(1_000_000_000_000, 999_999_999_999, 999_999_999_998))).ShouldBeNull();

    private static PairPower[] Pairs(VotingRule rule, double[] yes) => [.. PairAnalysis.Of(rule.For(yes.Length)).ShouldNotBeNull().Analyse(VoteAnalysisTests.YesOrNo(yes))];

    private static void ShouldBeThoseOf((Ballot[] Ballots, double Chance)[] ways, (RandomCouncil Council, Leanings Leanings) sample, double tolerance)
    {
        var voters = sample.Council.Voters;
        foreach (var pair in PairAnalysis.Of(sample.Council.Scores).ShouldNotBeNull().Analyse(sample.Leanings))
        {
            var (bloc, strict, interaction) = ways.Pair(sample.Council.Adopts, voters.IndexOf(pair.First), voters.IndexOf(pair.Second));
            pair.Bloc.ShouldBe(bloc, tolerance);
            pair.Strict.ShouldBe(strict, tolerance);
            pair.Interaction.ShouldBe(interaction, tolerance);
        }
    }
}

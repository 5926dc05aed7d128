// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council.Power;

/// <summary>Every method of counting against all coalitions in turn, on random games.</summary>
public sealed class PowerMethodTests
{
    [Fact]
    public void Weighted_games() => Always.Holds(Games.Weighted(most: 9, heaviest: 12), game =>
    {
        var expected = Games.Digits(game.By(PowerMethod.Enumeration));
        Games.Digits(game.By(PowerMethod.WeightTable)).ShouldBe(expected);
        Games.Digits(game.By(PowerMethod.MeetInTheMiddle)).ShouldBe(expected);
    });

    [Fact]
    public void Weighted_games_of_many_light_players() => Always.Holds(Games.Weighted(most: 13, heaviest: 3), times: 60, check: game =>
    {
        var expected = Games.Digits(game.By(PowerMethod.Enumeration));
        Games.Digits(game.By(PowerMethod.WeightTable)).ShouldBe(expected);
        Games.Digits(game.By(PowerMethod.MeetInTheMiddle)).ShouldBe(expected);
    });

    [Fact]
    public void Games_of_weight_and_number_of_members() => Always.Holds(Games.WeightAndCount(most: 8, heaviest: 9), game =>
    {
        var expected = Games.Digits(game.By(PowerMethod.Enumeration));
        Games.Digits(game.By(PowerMethod.MeetInTheMiddle)).ShouldBe(expected);
        PowerIndex[] without = [.. PowerOptions.WithoutUnions.Where(index => index != PowerIndex.Johnston)];
        Games.Digits(game.By(PowerMethod.WeightTable, without)).ShouldBe(Games.Digits(game.By(PowerMethod.Enumeration, without)));
    });

    [Fact]
    public void Games_of_three_criteria() => Always.Holds(Games.ThreeCriteria(most: 7, heaviest: 5), game =>
    {
        var expected = PowerAnalysis.Of(game, Swings(PowerMethod.Enumeration));
        Games.Digits(PowerAnalysis.Of(game, Swings(PowerMethod.CriteriaTable))).ShouldBe(Games.Digits(expected));
        Games.Digits(PowerAnalysis.Of(game, Swings(PowerMethod.MeetInTheMiddle))).ShouldBe(Games.Digits(expected));
    });

    [Fact]
    public void Swings_without_sizes() => Always.Holds(Games.Weighted(most: 10, heaviest: 9), game =>
    {
        // Without the Shapley-Shubik index no sizes are asked for, and the table without them takes the fewest steps.
        var options = new PowerOptions { Method = PowerMethod.WeightTable, Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false };
        PowerAnalysis.Of(game, options).Swings.Counts.ShouldBe(game.By(PowerMethod.Enumeration, PowerIndex.BanzhafAbsolute).Swings.Counts);
    });

    [Fact]
    public void A_unit_of_weight_changes_nothing() => Always.Holds(Games.Weighted(most: 8, heaviest: 9), game =>
    {
        var quota = ((ScoreFormula.AtLeast)game.Formula).Least;
        var greater = SimpleGame.Weighted(game.Scores.Select(row => row[0] * 1_000_000_007), quota * 1_000_000_007);
        Games.Digits(greater.By(PowerMethod.WeightTable)).ShouldBe(Games.Digits(game.By(PowerMethod.WeightTable)));
    });

    [Fact]
    public void Twenty_six_players_by_tables_and_by_halves()
    {
        // Too many to try all coalitions; two methods that share no code beyond the form of the game.
        var game = SimpleGame.Weighted(Enumerable.Range(1, 26).Select(i => (long)((i * i * 37 % 101) + 1)), 700);
        var (table, halves) = (game.By(PowerMethod.WeightTable), game.By(PowerMethod.MeetInTheMiddle));
        Games.Digits(halves).ShouldBe(Games.Digits(table));
        Games.Digits(table).ShouldNotContain("none");
    }

    [Fact]
    public void Two_hundred_players_share_exactly_one()
    {
        // Four residues of sixty bits each; the sum of 200 fractions is one only if every digit is right.
        var game = SimpleGame.Weighted(Enumerable.Range(1, 200).Select(i => (long)((i * 13 % 41) + 1)), 1_500);
        var report = PowerAnalysis.Of(game, Swings(PowerMethod.WeightTable));
        report.Exactly(PowerIndex.ShapleyShubik).Sum().ToString().ShouldBe("1");
        var withoutSizes = PowerAnalysis.Of(game, new PowerOptions { Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false, MostBytes = 100_000 });
        withoutSizes.Swings.Counts.ShouldBe(report.Swings.Counts);
    }

    [Fact]
    public void Residues_shared_out_among_threads_give_the_same_digits()
    {
        var game = SimpleGame.Weighted(Enumerable.Range(1, 90).Select(i => (long)((i * 13 % 11) + 1)), 280);
        int[] unions = [.. Enumerable.Range(0, 90).Select(i => i % 25)];
        var digits = ((int[])[1, 2, 7]).Select(threads => Games.Digits(PowerAnalysis.Of(
            game, new PowerOptions { Threads = threads, Indices = [.. PowerOptions.WithoutUnions, .. PowerOptions.OfUnions], Unions = [.. unions] }))).ToArray();
        digits[1].ShouldBe(digits[0]);
        digits[2].ShouldBe(digits[0]);
        digits[0].ShouldNotContain("none");
    }

    [Fact]
    public void Eighty_players_of_few_votes_by_both_tables()
    {
        var game = Games.Of([.. Enumerable.Range(0, 80).Select(i => (long[])[(i % 3) + 1, 1])], new ScoreFormula.All([new ScoreFormula.AtLeast(0, 90), new ScoreFormula.AtLeast(1, 41)]));
        Games.Digits(PowerAnalysis.Of(game, Swings(PowerMethod.CriteriaTable))).ShouldBe(Games.Digits(PowerAnalysis.Of(game, Swings(PowerMethod.WeightTable))));
    }

    [Fact]
    public void A_hundred_players_agree_with_their_integral()
    {
        // The index is the integral over p in [0,1] of the chance to be pivotal if each other votes yes with chance p (council.md 3.1), here by 400 steps: the chance
        // and its first derivatives vanish at both ends, so the sum is far better than a millionth.
        long[] weights = [.. Enumerable.Range(1, 100).Select(i => (long)((i * 7 % 23) + 1))];
        var quota = (weights.Sum() / 2) + 1;
        var report = PowerAnalysis.Of(SimpleGame.Weighted(weights, quota), Swings(PowerMethod.WeightTable));
        report.Exactly(PowerIndex.ShapleyShubik).Sum().ToString().ShouldBe("1");
        report[PowerIndex.ShapleyShubik].Values[2].Value.ShouldBe(Integral(weights, quota, 2), 1e-6);
    }

    private static double Integral(long[] weights, long quota, int player)
    {
        const int steps = 400;
        var sum = 0.0;
        for (var step = 1; step < steps; step++)
        {
            var p = (double)step / steps;
            var chances = new double[quota];
            chances[0] = 1;
            for (var other = 0; other < weights.Length; other++)
            {
                for (var t = quota - 1; t >= 0 && other != player; t--)
                    chances[t] = (chances[t] * (1 - p)) + (t >= weights[other] ? chances[t - weights[other]] * p : 0);
            }
            for (var t = Math.Max(0, quota - weights[player]); t < quota; t++)
                sum += chances[t];
        }
        return sum / steps;
    }

    private static PowerOptions Swings(PowerMethod method) =>
        new() { Method = method, Indices = [PowerIndex.ShapleyShubik, PowerIndex.BanzhafNormalised, PowerIndex.ColemanPrevent], MinimalCoalitions = false };
}

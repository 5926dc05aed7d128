// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Council;
using Casus.Simulation;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Power;

/// <summary>What holds between the indices in every game (council.md 3.1).</summary>
public sealed class PowerIdentityTests
{
    private static readonly PowerIndex[] Shares =
        [PowerIndex.ShapleyShubik, PowerIndex.BanzhafNormalised, PowerIndex.DeeganPackel, PowerIndex.PublicGood, PowerIndex.Johnston];

    [Fact]
    public void Prevent_and_initiate_have_the_absolute_index_as_harmonic_mean() => Always.Holds(Games.WeightAndCount(most: 8, heaviest: 9), game =>
    {
        var report = PowerAnalysis.Of(game);
        if (game.NobodyCanWin || game.EverybodyWins)
            return;
        var (prevent, initiate, absolute) = (report.Exactly(PowerIndex.ColemanPrevent), report.Exactly(PowerIndex.ColemanInitiate), report.Exactly(PowerIndex.BanzhafAbsolute));
        for (var i = 0; i < game.Players; i++)
        {
            if (absolute[i].Sign > 0)
                ((1 / prevent[i]) + (1 / initiate[i])).ShouldBe(2 / absolute[i]);
            report.Exactly(PowerIndex.Rae)[i].ShouldBe((1 + absolute[i]) / 2);
        }
    });

    [Fact]
    public void The_swings_have_the_parity_of_the_winning_coalitions() => Always.Holds(Games.WeightAndCount(most: 8, heaviest: 9), game =>
    {
        // eta_i = 2 omega_i - omega.
        var report = PowerAnalysis.Of(game);
        report.Swings.Counts.ShouldAllBe(swings => (swings - report.Winning.Count!.Value).IsEven);
    });

    [Fact]
    public void Shares_add_up_to_one_unless_no_one_makes_a_difference() => Always.Holds(Games.Weighted(most: 9, heaviest: 9), game =>
    {
        var report = PowerAnalysis.Of(game);
        foreach (var index in Shares)
        {
            if (!game.NobodyCanWin && !game.EverybodyWins)
                report.Exactly(index).Sum().ShouldBe(Rational.One, index.ToString());
            else if (index == PowerIndex.ShapleyShubik)
                report.Exactly(index).ShouldAllBe(each => each.Sign == 0);
            else
                report[index].Finding.ShouldBeOfType<Finding.Undefined>();
        }
    });

    [Fact]
    public void A_greater_weight_has_no_less_power_and_an_equal_one_as_much() => Always.Holds(Games.Weighted(most: 9, heaviest: 5), game =>
    {
        var report = PowerAnalysis.Of(game);
        foreach (var index in (PowerIndex[])[PowerIndex.ShapleyShubik, PowerIndex.BanzhafAbsolute, PowerIndex.Johnston])
        {
            if (report[index].Finding is not Finding.Exact)
                continue;
            var values = report.Exactly(index);
            for (var i = 0; i < game.Players; i++)
            {
                for (var j = 0; j < game.Players; j++)
                {
                    if (game.Scores[i][0] == game.Scores[j][0])
                        values[i].ShouldBe(values[j]);
                    else if (game.Scores[i][0] > game.Scores[j][0])
                        values[i].ShouldBeGreaterThanOrEqualTo(values[j]);
                }
            }
        }
    });

    [Fact]
    public void Who_has_no_weight_has_no_power_and_changes_no_one_elses() => Always.Holds(Games.Weighted(most: 8, heaviest: 9), game =>
    {
        var (before, after) = (PowerAnalysis.Of(game), PowerAnalysis.Of(SimpleGame.Weighted([0, .. game.Scores.Select(row => row[0]), 0], ((ScoreFormula.AtLeast)game.Formula).Least)));
        after.Winning.Count.ShouldBe(before.Winning.Count * 4);
        after.Swings.Counts.ShouldBe([0, .. before.Swings.Counts.Select(each => each * 4), 0]);
        foreach (var index in PowerOptions.WithoutUnions)
        {
            after[index].Finding.GetType().ShouldBe(before[index].Finding.GetType());
            if (before[index].Values.Length == 0)
                continue;
            var nothing = index == PowerIndex.Rae ? "1/2" : "0";
            after.Fractions(index).ShouldBe([nothing, .. before.Fractions(index), nothing]);
        }
    });

    [Fact]
    public void Other_numbers_for_the_players_give_the_same_values_in_the_other_order() => Always.Holds(
        Games.ThreeCriteria(most: 7, heaviest: 5).SelectMany(game => Gen.Shuffle(Enumerable.Range(0, game.Players)).Select(order => (game, order))),
        sample =>
        {
            var (before, after) = (PowerAnalysis.Of(sample.game), PowerAnalysis.Of(new SimpleGame([.. sample.order.Select(player => sample.game.Scores[player])], sample.game.Formula)));
            after.Swings.Counts.ShouldBe([.. sample.order.Select(player => before.Swings.Counts[player])]);
            foreach (var index in PowerOptions.WithoutUnions.Where(index => before[index].Values.Length > 0))
                after.Exactly(index).ShouldBe([.. sample.order.Select(player => before.Exactly(index)[player])]);
        });

    [Fact]
    public void The_dual_game_has_the_same_swings_and_what_blocks_in_the_one_wins_in_the_other() => Always.Holds(Games.Weighted(most: 9, heaviest: 9), game =>
    {
        var quota = ((ScoreFormula.AtLeast)game.Formula).Least;
        var (here, dual) = (PowerAnalysis.Of(game), PowerAnalysis.Of(SimpleGame.Weighted(game.Scores.Select(row => row[0]), game.Totals[0] + 1 - quota)));
        dual.Swings.Counts.ShouldBe(here.Swings.Counts);
        dual.Winning.Count.ShouldBe(BigInteger.Pow(2, game.Players) - here.Winning.Count);
        dual.MinimalWinning!.Count.Count.ShouldBe(here.MinimalBlocking!.Count.Count);
        dual.Fractions(PowerIndex.ShapleyShubik).ShouldBe(here.Fractions(PowerIndex.ShapleyShubik));
    });
}

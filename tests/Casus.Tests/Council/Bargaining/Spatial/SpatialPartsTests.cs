// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>The formulas one by one, with values worked by hand from the council reference, section 3.6.</summary>
public sealed class SpatialPartsTests
{
    [Fact]
    public void Influence_of_a_weight_of_six_and_a_difference_of_a_half()
    {
        ProportionalInfluence.Of(6, 0.5).ShouldBe(3);
        BinaryInfluence.Of(6, 0.5).ShouldBe(6);
        ProportionalAndBinaryInfluence.Of(6, 0.5).ShouldBe(6 * (0.4 + 0.2), 1e-12);
        ProportionalAndCubicInfluence.Of(6, 0.5).ShouldBe(6 * (0.5 + 0.125) / 2);
        CubicInfluence.Of(6, 0.5).ShouldBe(0.75);
        LossAverseInfluence.Of(6, 0.5).ShouldBe(2);
    }

    [Fact]
    public void Influence_of_a_loss_is_the_reverse_but_for_the_loss_averse()
    {
        ProportionalInfluence.Of(6, -0.5).ShouldBe(-3);
        BinaryInfluence.Of(6, -0.5).ShouldBe(-6);
        ProportionalAndBinaryInfluence.Of(6, -0.5).ShouldBe(-3.6, 1e-12);
        ProportionalAndCubicInfluence.Of(6, -0.5).ShouldBe(-1.875);
        CubicInfluence.Of(6, -0.5).ShouldBe(-0.75);
        LossAverseInfluence.Of(6, -0.5).ShouldBe(-3);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2.5e-9)]
    [InlineData(-1e-8)]
    public void Binary_influence_is_a_line_near_indifference(double difference) => BinaryInfluence.Of(6, difference).ShouldBe(6e8 * difference, 1e-12);

    [Theory]
    [InlineData(VictoryOdds.Linear, 0.75)]
    [InlineData(VictoryOdds.Square, 0.9)]
    [InlineData(VictoryOdds.Quartic, 81 / 82.0)]
    [InlineData(VictoryOdds.Octic, 6561 / 6562.0)]
    [InlineData(VictoryOdds.Binary, 1 / (1 + 1e-6))]
    public void Three_to_one_wins(VictoryOdds odds, double chance)
    {
        Victory.Chance(odds, 3, 1).ShouldBe(chance, 1e-12);
        Victory.Chance(odds, 1, 3).ShouldBe(1 - chance, 1e-12);
    }

    [Theory]
    [InlineData(1, 1, 0.5)]
    [InlineData(1.05, 1, ((2.1 * 1.05 / 2.05) - 1) / 0.1)]
    [InlineData(1.1, 1, 1 / (1 + 1e-6))]
    [InlineData(1, 1.1, 1e-6 / (1 + 1e-6))]
    [InlineData(1, 1.05, ((2.1 / 2.05) - 1) / 0.1)]
    public void Binary_victory_is_a_line_within_a_tenth(double first, double second, double chance) => Victory.Chance(VictoryOdds.Binary, first, second).ShouldBe(chance, 1e-9);

    [Theory]
    [InlineData(RiskRange.Middle, -0.5, 0, 1)]
    [InlineData(RiskRange.Wide, -1, -1 / 3.0, 1)]
    [InlineData(RiskRange.Narrow, 0, 1 / 3.0, 1)]
    public void Chances_of_a_tenth_and_two_and_four_tenths_make_attitudes_to_risk(RiskRange range, double first, double second, double third)
    {
        double[] chances = [0.1, 0.2, 0.4];
        RiskAttitudes.FromChances(range, chances);
        chances.ShouldBe([first, second, third], 1e-12);
    }

    [Fact]
    public void Equal_chances_make_nobody_bold()
    {
        double[] chances = [0.25, 0.25, 0.25, 0.25];
        RiskAttitudes.FromChances(RiskRange.Middle, chances);
        chances.ShouldAllBe(risk => risk == 0);
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, 1, 0)]
    [InlineData(0.5, 0, 0.5)]
    [InlineData(0.5, 1, 0.75)]
    [InlineData(0.5, -0.5, 0.375)]
    public void Utility_falls_with_distance_and_risk_bends_it(double distance, double risk, double utility) => SpatialUtility.Of(distance, risk).ShouldBe(utility);

    [Theory]
    [InlineData(ElectionForm.Conditional)]
    [InlineData(ElectionForm.MarkovUniform)]
    [InlineData(ElectionForm.MarkovIncentive)]
    public void Of_two_options_each_wins_with_the_chance_of_its_coalition(ElectionForm form)
    {
        // One voter of weight 3 for the first, one of weight 1 for the second: p = 3/4, which is the steady state of both walks as well.
        var chances = new double[2];
        new SpatialElection(new SpatialOptions { Election = form }).Hold([1, 0, 0, 1], [3, 1], chances);
        chances.ShouldBe([0.75, 0.25], 1e-5);
    }

    [Theory]
    [InlineData(ElectionForm.Conditional)]
    [InlineData(ElectionForm.MarkovUniform)]
    [InlineData(ElectionForm.MarkovIncentive)]
    public void In_Condorcets_circle_every_option_has_a_third(ElectionForm form)
    {
        // Three equal voters with A over B over C, B over C over A, C over A over B.
        var chances = new double[3];
        new SpatialElection(new SpatialOptions { Election = form, Victory = VictoryOdds.Octic }).Hold([1, 0, 0.5, 0.5, 1, 0, 0, 0.5, 1], [1, 1, 1], chances);
        chances.ShouldBe([1 / 3.0, 1 / 3.0, 1 / 3.0], 1e-12);
    }

    [Fact]
    public void A_conditional_election_is_the_product_of_the_chances_of_its_pairs()
    {
        // Two voters of weights 2 and 1 rank A, B, C and C, B, A by equal steps: the better option for the stronger has 2/3 in each pair.
        var chances = new double[3];
        new SpatialElection(new SpatialOptions()).Hold([1, 0, 0.5, 0.5, 0, 1], [2, 1], chances);

        // 2/3 x 2/3 to 1/3 x 2/3 to 1/3 x 1/3.
        chances.ShouldBe([4 / 7.0, 2 / 7.0, 1 / 7.0], 1e-7);
    }

    [Fact]
    public void Chances_too_small_for_a_number_in_a_product_still_make_an_election()
    {
        // 200 options in Condorcet's circle with eighth powers: each loses to some option by odds of up to 1e-18, and no product of 200 such chances is a number.
        const int Options = 200;
        var utilities = new double[Options * Options];
        for (var option = 0; option < Options; option++)
        {
            for (var voter = 0; voter < Options; voter++)
                utilities[(option * Options) + voter] = (option + voter) % Options / (double)Options;
        }
        var weights = Enumerable.Repeat(1.0, Options).ToArray();
        var chances = new double[Options];
        new SpatialElection(new SpatialOptions { Victory = VictoryOdds.Octic, Influence = InfluenceShape.Binary }).Hold(utilities, weights, chances);
        chances.ShouldAllBe(chance => Math.Abs(chance - (1.0 / Options)) < 1e-9);
    }

    [Fact]
    public void Scaled_products_are_the_products()
    {
        ScaledProduct.Of([0.5, 0.25]).ShouldBe((0.125, 0));
        var (product, lifts) = ScaledProduct.Of([.. Enumerable.Repeat(Math.ScaleB(1, -100), 10)]);
        (product * Math.ScaleB(1, -340 * (lifts - 2)) * Math.ScaleB(1, 320)).ShouldBe(Math.ScaleB(1, -1000 + (340 * 2) + 320), "2 to the -1000 with two lifts taken out");
        ScaledProduct.Lowered(0.5, 0).ShouldBe(0.5);
        ScaledProduct.Lowered(1, 1).ShouldBe(Math.ScaleB(1, -340));
        ScaledProduct.Lowered(1, 2).ShouldBe(0);
    }

    [Fact]
    public void A_walk_that_does_not_settle_in_a_thousand_iterations_is_counted()
    {
        var utilities = Enumerable.Range(0, 400).Select(option => option / 400.0).ToArray();
        var election = new SpatialElection(new SpatialOptions { Election = ElectionForm.MarkovUniform });
        var chances = new double[400];
        election.Hold(utilities, [1], chances);
        chances.Sum().ShouldBe(1, 1e-12);
        election.Unsettled.ShouldBe(1);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Bargaining;

public sealed class ForecastScoresTests
{
    /// <summary>Seven forecasts, so many as there are cases.</summary>
    private static readonly YesNoForecast[] Seven =
    [
        new(.9, true), new(.8, true), new(.7, false), new(.3, false), new(.2, false), new(.1, true), new(1, true),
    ];

    [Theory]
    [InlineData(.7, true, .09)]
    [InlineData(.7, false, .49)]
    [InlineData(1, true, 0)]
    [InlineData(1, false, 1)]
    [InlineData(.5, false, .25)]
    public void The_score_of_Brier_is_the_squared_difference(double chance, bool happened, double expected) =>
        ForecastScores.BrierOf(new(chance, happened)).ShouldBe(expected, 1e-15);

    [Fact]
    public void Over_both_outcomes_it_is_half_of_the_score_in_Brier_1950()
    {
        // Brier 1950, equation 2: the sum over the classes of (f - E)², here rain .7 and no rain .3 on a day of rain.
        var both = ((.7 - 1) * (.7 - 1)) + ((.3 - 0) * (.3 - 0));
        (2 * ForecastScores.BrierOf(new(.7, true))).ShouldBe(both, 1e-15);
    }

    [Theory]
    [InlineData(.5, true, .6931471805599453)]
    [InlineData(.5, false, .6931471805599453)]
    [InlineData(.2, true, 1.6094379124341003)]
    [InlineData(.2, false, .2231435513142097)]
    [InlineData(1, true, 0)]
    [InlineData(0, false, 0)]
    public void The_logarithmic_score_is_minus_the_logarithm_of_the_chance_of_what_happened(double chance, bool happened, double expected) =>
        ForecastScores.LogarithmicOf(new(chance, happened)).ShouldBe(expected, 1e-15);

    [Theory]
    [InlineData(0, true)]
    [InlineData(.0005, true)]
    [InlineData(1, false)]
    public void The_logarithmic_score_is_bounded_by_the_logarithm_of_a_thousand(double chance, bool happened) =>
        ForecastScores.LogarithmicOf(new(chance, happened)).ShouldBe(6.907755278982137, 1e-14);

    [Fact]
    public void Seven_forecasts_have_the_means_of_their_scores()
    {
        var scores = ForecastScores.Of(Seven);
        scores.Count.ShouldBe(7);

        // .01 + .04 + .49 + .09 + .04 + .81 + 0; the product of the chances of what happened is .9 * .8 * .3 * .7 * .8 * .1 * 1.
        scores.Brier.ShouldBe(1.48 / 7, 1e-14);
        scores.Logarithmic.ShouldBe(-Math.Log(.9 * .8 * .3 * .7 * .8 * .1) / 7, 1e-14);
    }

    [Fact]
    public void Calibration_counts_by_fifths_with_edges_in_the_upper_bin()
    {
        var bins = ForecastScores.Of(Seven).Calibration;
        bins.Select(bin => (bin.From, bin.Until, bin.Count)).ShouldBe([(0, .2, 1), (.2, .4, 2), (.4, .6, 0), (.6, .8, 1), (.8, 1, 3)]);
        bins.Select(bin => bin.ObservedShare).ShouldBe([1, 0, null, 0, 1]);
        bins[0].MeanForecast.ShouldBe(.1);
        bins[1].MeanForecast!.Value.ShouldBe(.25, 1e-15);
        bins[2].MeanForecast.ShouldBeNull();
        bins[4].MeanForecast!.Value.ShouldBe(.9, 1e-15);
    }

    [Theory]
    [InlineData(10, .3, 3)]
    [InlineData(10, .7, 7)]
    [InlineData(100, .29, 29)]
    [InlineData(100, .58, 58)]
    [InlineData(3, 1, 2)]
    [InlineData(1, .4, 0)]
    public void A_chance_on_an_edge_belongs_to_the_bin_that_begins_there_whatever_the_rounding(int bins, double chance, int expected) =>
        ForecastScores.Of([new(chance, true)], bins).Calibration.Select((bin, i) => (bin, i)).Single(each => each.bin.Count == 1).i.ShouldBe(expected);

    [Fact]
    public void To_say_what_one_believes_is_best_on_average() => Always.Holds(
        from belief in Gen.Choose(1, 999)
        from said in Gen.Choose(1, 999)
        select (Belief: belief / 1000.0, Said: said / 1000.0),
        sample =>
        {
            Expected(ForecastScores.BrierOf, sample.Belief, sample.Said).ShouldBeGreaterThanOrEqualTo(Expected(ForecastScores.BrierOf, sample.Belief, sample.Belief) - 1e-15);
            Expected(ForecastScores.LogarithmicOf, sample.Belief, sample.Said).ShouldBeGreaterThanOrEqualTo(Expected(ForecastScores.LogarithmicOf, sample.Belief, sample.Belief) - 1e-14);
        });

    [Theory]
    [InlineData(-.01)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void What_is_no_chance_is_refused(double chance)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ForecastScores.BrierOf(new(chance, true)));
        Should.Throw<ArgumentOutOfRangeException>(() => ForecastScores.LogarithmicOf(new(chance, true)));
        Should.Throw<ArgumentOutOfRangeException>(() => ForecastScores.Of([new(.5, true), new(chance, false)]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void There_are_1_to_100_bins(int bins) => Should.Throw<ArgumentOutOfRangeException>(() => ForecastScores.Of(Seven, bins)).ParamName.ShouldBe("bins");

    [Fact]
    public void Nothing_to_score_is_refused() => Should.Throw<ArgumentException>(() => ForecastScores.Of([])).ParamName.ShouldBe("forecasts");

    private static double Expected(Func<YesNoForecast, double> score, double belief, double said) =>
        (belief * score(new(said, true))) + ((1 - belief) * score(new(said, false)));
}

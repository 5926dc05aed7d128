// SPDX-License-Identifier: Apache-2.0
using Casus.Studies;

namespace Casus.Tests.Studies;

public sealed class ClosureQuantileTests
{
    // simulation.md 4: the 95 % interval of the 95th percentile of 1,000 draws lies between the order statistics 936 and 964; none exists below 59 draws.
    [Theory]
    [InlineData(1000, 95, 936, 964)]
    [InlineData(1000, 5, 37, 65)]
    [InlineData(100, 50, 40, 61)]
    public void The_ranks_are_those_of_the_binomial(int draws, int percentile, int low, int high) => ClosureQuantile.Ranks(draws, percentile).ShouldBe((low, high));

    [Fact]
    public void Too_few_draws_give_no_interval()
    {
        ClosureQuantile.Ranks(58, 95).ShouldBeNull();
        ClosureQuantile.Ranks(58, 5).ShouldBeNull();
        ClosureQuantile.Ranks(59, 95)!.Value.High.ShouldBe(59);
        ClosureQuantile.Ranks(59, 5)!.Value.Low.ShouldBe(1);
        ClosureQuantile.Ranks(5, 50).ShouldBeNull();
        ClosureQuantile.Ranks(6, 50).ShouldBe((1, 6));
    }

    [Fact]
    public void The_interval_covers_with_at_least_its_chance_whatever_the_number_of_draws()
    {
        foreach (var percentile in new[] { 5, 50, 95 })
        {
            for (var draws = 59; draws <= 400; draws++)
                Covers(draws, percentile).ShouldBeGreaterThanOrEqualTo(0.95 - 1e-12, $"{percentile} of {draws}");
        }
    }

    [Fact]
    public void A_quantile_among_draws_that_never_close_is_none()
    {
        double[] hours = [.. Enumerable.Range(1, 90).Select(each => (double)each), .. Enumerable.Repeat(double.PositiveInfinity, 10)];
        ClosureQuantile.Of(hours, 5).Hours.ShouldBe(5);
        ClosureQuantile.Of(hours, 50).Hours.ShouldBe(51);
        var high = ClosureQuantile.Of(hours, 95);
        (high.Hours, high.High).ShouldBe((null, null));
        high.Low.ShouldBe(90);
        ClosureQuantile.Of([], 50).ShouldBe(default);
    }

    /// <summary>Chance that the order statistics hold the quantile between them, summed from the binomial by logarithms, another way than the code's.</summary>
    private static double Covers(int draws, int percentile)
    {
        var (low, high) = ClosureQuantile.Ranks(draws, percentile)!.Value;
        var share = percentile / 100.0;
        var logs = new double[draws + 1];
        for (var i = 1; i <= draws; i++)
            logs[i] = logs[i - 1] + Math.Log(i);
        return Enumerable.Range(low, high - low).Sum(k => Math.Exp(logs[draws] - logs[k] - logs[draws - k] + (k * Math.Log(share)) + ((draws - k) * Math.Log(1 - share))));
    }
}

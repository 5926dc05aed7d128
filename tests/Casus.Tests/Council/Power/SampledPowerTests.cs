// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Power;

/// <summary>Estimates against the exact values of the same game.</summary>
public sealed class SampledPowerTests
{
    private static readonly PowerIndex[] Estimated =
        [PowerIndex.ShapleyShubik, PowerIndex.BanzhafAbsolute, PowerIndex.BanzhafNormalised, PowerIndex.ColemanPrevent, PowerIndex.ColemanInitiate, PowerIndex.Rae];

    [Fact]
    public void Most_intervals_hold_the_exact_value()
    {
        // Ninety-five in a hundred on average; fixed seeds, so the test always gives the same. 6 players by 6 indices by 10 seeds, equal players counted too.
        var exact = PowerAnalysis.Of(Games.Community1958);
        var (held, all) = (0, 0);
        for (var seed = 0UL; seed < 10; seed++)
        {
            var sampled = Sample(Games.Community1958, 4_000, seed);
            foreach (var index in Estimated)
            {
                for (var player = 0; player < 5; player++)
                {
                    var (value, truth) = (sampled[index].Values[player], exact[index].Values[player].Value);
                    held += value.Low <= truth && truth <= value.High ? 1 : 0;
                    all++;
                    value.Value.ShouldBe(truth, 0.05);
                    value.Exact.ShouldBeNull();
                }
            }
        }
        held.ShouldBeGreaterThan(all * 90 / 100);
        held.ShouldBeLessThan(all);
    }

    [Fact]
    public void The_report_says_that_it_is_sampled()
    {
        var report = Sample(Games.Community1958, 2_500, 11);
        foreach (var index in Estimated)
        {
            var finding = report[index].Finding.ShouldBeOfType<Finding.Sampled>();
            (finding.Draws, finding.Seed).ShouldBe((2_500, 11ul));
            finding.Interval.ShouldContain("95 %");
        }
        report[PowerIndex.DeeganPackel].Finding.ShouldBeOfType<Finding.OutOfReach>();
        report.Winning.Count.ShouldBeNull();
        report.Swings.Counts.ShouldBeEmpty();
        report.ToAct.Finding.ShouldBeOfType<Finding.Sampled>();
        report.ToAct.Value!.Value.Value.ShouldBe(7.0 / 32, 0.05);
    }

    [Fact]
    public void Wilsons_interval()
    {
        // Wilson (1927) for 0 of n: from 0 to z² / (n + z²). Luxembourg never makes the difference.
        var none = Sample(Games.Community1958, 1_000, 1)[PowerIndex.ShapleyShubik].Values[5];
        none.Value.ShouldBe(0);
        none.Low.ShouldBe(0, 1e-12);
        none.High.ShouldBe(3.841458820694124 / 1003.841458820694124, 1e-12);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit_and_the_seed_does()
    {
        var first = Sample(Games.SecurityCouncil, 3_500, 5, threads: 1);
        foreach (var threads in (int[])[2, 7])
        {
            var other = Sample(Games.SecurityCouncil, 3_500, 5, threads);
            foreach (var index in Estimated)
                other[index].Values.ShouldBe(first[index].Values);
        }
        Sample(Games.SecurityCouncil, 3_500, 6)[PowerIndex.ShapleyShubik].Values.ShouldNotBe(first[PowerIndex.ShapleyShubik].Values);
    }

    [Fact]
    public void A_game_that_no_method_counts_is_sampled_of_itself()
    {
        // Two criteria of large weights and sixty players.
        var scores = Enumerable.Range(1, 60).Select(i => (long[])[1_000_003L * i, 999_983L * (61 - i)]).ToArray();
        var half = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 1_000_003L * 915), new ScoreFormula.AtLeast(1, 999_983L * 915)]);
        var report = PowerAnalysis.Of(Games.Of(scores, half), new PowerOptions { Draws = 2_000 });
        report[PowerIndex.ShapleyShubik].Finding.ShouldBeOfType<Finding.Sampled>();
        report[PowerIndex.ShapleyShubik].Values.Sum(value => value.Value).ShouldBe(1, 1e-9);
        report[PowerIndex.Johnston].Finding.ShouldBeOfType<Finding.OutOfReach>();

        var none = PowerAnalysis.Of(Games.Of(scores, half), new PowerOptions { Draws = 0 });
        none[PowerIndex.ShapleyShubik].Finding.ShouldBeOfType<Finding.OutOfReach>().Limit.ShouldContain("The limits are");
        none.ToAct.Value.ShouldBeNull();
    }

    [Fact]
    public void Swings_may_be_counted_where_orders_are_only_sampled()
    {
        // The table by size would hold more than the limit, the table without sizes does not.
        var game = SimpleGame.Weighted(Enumerable.Range(1, 40).Select(i => (long)i), 411);
        var report = PowerAnalysis.Of(game, new PowerOptions { MostBytes = 20_000, Draws = 2_000, Indices = [PowerIndex.ShapleyShubik, PowerIndex.BanzhafAbsolute], MinimalCoalitions = false });
        report[PowerIndex.BanzhafAbsolute].Finding.ShouldBe(new Finding.Exact(PowerMethod.WeightTable));
        report[PowerIndex.ShapleyShubik].Finding.ShouldBeOfType<Finding.Sampled>();
    }

    [Fact]
    public void Numbers_must_not_be_negative_or_too_great()
    {
        foreach (var options in (PowerOptions[])[new() { Draws = -1 }, new() { Draws = int.MaxValue }, new() { Threads = -1 }, new() { ListLimit = -1 }])
            Should.Throw<ArgumentException>(() => PowerAnalysis.Of(Games.Community1958, options)).Message.ShouldContain("must not be negative, and at most 100000000 may be drawn");
        Should.Throw<ArgumentException>(() => PowerAnalysis.Of(Games.Community1958, new PowerOptions { Indices = default })).Message.ShouldContain("an empty list asks for none");
    }

    private static PowerReport Sample(SimpleGame game, int draws, ulong seed, int threads = 0) =>
        PowerAnalysis.Of(game, new PowerOptions { Method = PowerMethod.Sampling, Draws = draws, Seed = seed, Threads = threads, MinimalCoalitions = false });
}

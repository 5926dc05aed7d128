// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;
using Casus.Council;
using Casus.Tests.Support;

namespace Casus.Tests.Council.Power;

/// <summary>
/// The Electoral College of the United States after the census of 1990, quota 270 of 538 (council.md 4.2). The swings of all 51 states are those of the table by D. E.
/// Sidran, University of Iowa, made with D. Leech's ipgenf, where that gives them, and else computed twice independently.
/// </summary>
public sealed class ElectoralCollegeTests
{
    private static readonly (string State, long Votes, BigInteger Swings)[] States =
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Casus.Tests", "Council", "Power", "us-electoral-college-1990.csv")).Skip(1)
           let cells = line.Split(',')
           select (cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), BigInteger.Parse(cells[2], CultureInfo.InvariantCulture)),
    ];

    private static readonly SimpleGame Game = SimpleGame.Weighted(States.Select(state => state.Votes), 270);
    private static readonly PowerReport Report = PowerAnalysis.Of(Game);

    [Fact]
    public void Every_state_has_the_published_swings()
    {
        States.Length.ShouldBe(51);
        Report.Swings.Finding.ShouldBe(new Finding.Exact(PowerMethod.WeightTable));
        Report.Swings.Counts.ShouldBe([.. States.Select(state => state.Swings)]);
    }

    [Fact]
    public void Counting_without_sizes_finds_the_same_swings()
    {
        var report = PowerAnalysis.Of(Game, new PowerOptions { Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false, MostBytes = 20_000 });
        report.Swings.Counts.ShouldBe([.. States.Select(state => state.Swings)]);
    }

    [Fact]
    public void The_winning_coalitions()
    {
        Report.Winning.Count.ShouldBe(BigInteger.Parse("1117324771280441", CultureInfo.InvariantCulture));
        Report.ToAct.Value!.Value.Value.ShouldBe(.496191874823833, 5e-16);
        Report.Proper.ShouldBe(true);
    }

    [Theory]
    [InlineData(PowerIndex.BanzhafAbsolute, .46645413, 5e-9)]
    [InlineData(PowerIndex.BanzhafNormalised, .11142757, 5e-9)]
    [InlineData(PowerIndex.ColemanPrevent, .470034, 5e-7)]
    [InlineData(PowerIndex.ColemanInitiate, .462928, 5e-7)]
    [InlineData(PowerIndex.ShapleyShubik, .10812541, 5e-9)]
    public void California(PowerIndex index, double expected, double within) => Report[index].Values[0].Value.ShouldBe(expected, within);

    [Theory]
    [InlineData(PowerIndex.BanzhafAbsolute, .02285380)]
    [InlineData(PowerIndex.ShapleyShubik, .00540555)]
    public void A_state_of_three_votes(PowerIndex index, double expected) => Report[index].Values[50].Value.ShouldBe(expected, 5e-9);

    [Fact]
    public void Each_index_is_exact_and_the_shares_add_up_to_one()
    {
        foreach (var index in (PowerIndex[])[PowerIndex.ShapleyShubik, PowerIndex.BanzhafNormalised, PowerIndex.DeeganPackel, PowerIndex.PublicGood, PowerIndex.Johnston])
            Report.Exactly(index).Sum().ToString().ShouldBe("1", index.ToString());
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var digits = Games.Digits(Report);
        foreach (var threads in (int[])[1, 2, 7])
            Games.Digits(PowerAnalysis.Of(Game, new PowerOptions { Threads = threads })).ShouldBe(digits);
    }
}

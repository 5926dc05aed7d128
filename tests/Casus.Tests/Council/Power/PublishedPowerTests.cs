// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Numerics;
using Casus.Council;

namespace Casus.Tests.Council.Power;

/// <summary>Values of council.md 4.1 and 4.3: computed there exactly and independently, published where it says so.</summary>
public sealed class PublishedPowerTests
{
    public static TheoryData<PowerIndex, string, string> SecurityCouncil => new()
    {
        { PowerIndex.ShapleyShubik, "421/2145", "4/2145" },
        { PowerIndex.BanzhafAbsolute, "53/1024", "21/4096" },
        { PowerIndex.BanzhafNormalised, "106/635", "21/1270" },
        { PowerIndex.ColemanPrevent, "1", "21/212" },
        { PowerIndex.ColemanInitiate, "53/1995", "1/380" },
        { PowerIndex.DeeganPackel, "1/9", "2/45" },
        { PowerIndex.PublicGood, "1/9", "2/45" },
        { PowerIndex.Johnston, "283/1590", "7/636" },
    };

    public static TheoryData<PowerIndex, string, string> Community => new()
    {
        { PowerIndex.ShapleyShubik, "7/30", "3/20" },
        { PowerIndex.BanzhafAbsolute, "5/16", "3/16" },
        { PowerIndex.BanzhafNormalised, "5/21", "1/7" },
        { PowerIndex.ColemanPrevent, "5/7", "3/7" },
        { PowerIndex.ColemanInitiate, "1/5", "3/25" },
        { PowerIndex.DeeganPackel, "5/24", "3/16" },
        { PowerIndex.PublicGood, "1/5", "1/5" },
        { PowerIndex.Johnston, "1/4", "1/8" },
    };

    [Theory]
    [MemberData(nameof(SecurityCouncil))]
    public void The_security_council(PowerIndex index, string permanent, string elected)
    {
        foreach (var method in (PowerMethod[])[PowerMethod.Enumeration, PowerMethod.WeightTable, PowerMethod.MeetInTheMiddle])
            Games.SecurityCouncil.By(method, index).Fractions(index).ShouldBe([.. Enumerable.Repeat(permanent, 5), .. Enumerable.Repeat(elected, 10)]);
    }

    [Fact]
    public void The_coalitions_of_the_security_council()
    {
        var report = PowerAnalysis.Of(Games.SecurityCouncil);
        report.Winning.Count.ShouldBe(848);
        report.MinimalWinning!.Count.Count.ShouldBe(210);
        report.Swings.Counts.ShouldBe([.. Enumerable.Repeat<BigInteger>(848, 5), .. Enumerable.Repeat<BigInteger>(84, 10)]);
        report.ToAct.Value!.Value.Exact!.Value.ToString().ShouldBe("53/2048");
        report.ToAct.Value!.Value.Value.ShouldBe(.02587890625);

        // Any one permanent member blocks, and any seven of the ten elected ones: 5 and C(10, 7).
        report.MinimalBlocking!.Count.Count.ShouldBe(125);
        report.Proper.ShouldBe(true);
    }

    [Theory]
    [MemberData(nameof(Community))]
    public void The_community_of_1958(PowerIndex index, string great, string middle)
    {
        // Luxembourg, the last, never made a difference; 3/21 is 1/7.
        foreach (var method in (PowerMethod[])[PowerMethod.Enumeration, PowerMethod.WeightTable, PowerMethod.MeetInTheMiddle])
            Games.Community1958.By(method, index).Fractions(index).ShouldBe([great, great, great, middle, middle, "0"]);
    }

    [Fact]
    public void The_coalitions_of_the_community_of_1958()
    {
        var report = PowerAnalysis.Of(Games.Community1958, new PowerOptions { ListLimit = 10 });
        report.Winning.Count.ShouldBe(14);
        report.Swings.Counts.ShouldBe([10, 10, 10, 6, 6, 0]);
        report.ToAct.Value!.Value.Exact!.Value.ToString().ShouldBe("7/32");
        report.MinimalWinning!.Count.Count.ShouldBe(4);
        report.MinimalWinning.Listed.Select(each => string.Join(' ', each)).ShouldBe(["0 1 2", "0 1 3 4", "0 2 3 4", "1 2 3 4"]);
        report[PowerIndex.Rae].Values[5].Exact!.Value.ToString().ShouldBe("1/2");
    }

    [Fact]
    public void Eight_of_fifteen_among_five()
    {
        // council.md 4.1: [8; 5,4,3,2,1].
        var game = SimpleGame.Weighted([5, 4, 3, 2, 1], 8);
        foreach (var method in (PowerMethod[])[PowerMethod.Enumeration, PowerMethod.WeightTable, PowerMethod.MeetInTheMiddle])
        {
            var report = game.By(method);
            report.Winning.Count.ShouldBe(16);
            report.MinimalWinning!.Count.Count.ShouldBe(5);
            report.Swings.Counts.ShouldBe([10, 6, 6, 2, 2]);
            report.Fractions(PowerIndex.ShapleyShubik).ShouldBe(["2/5", "7/30", "7/30", "1/15", "1/15"]);
            report.Fractions(PowerIndex.DeeganPackel).ShouldBe(["4/15", "7/30", "7/30", "2/15", "2/15"]);
            report.Fractions(PowerIndex.PublicGood).ShouldBe(["3/13", "3/13", "3/13", "2/13", "2/13"]);
            report.Fractions(PowerIndex.Johnston).ShouldBe(["19/39", "8/39", "8/39", "2/39", "2/39"]);
        }
    }

    [Theory]
    [InlineData(5, 5, "1", "1", "1/16", "1/5", "1/32", "1", "1/31")]
    [InlineData(6, 6, "1", "1", "1/32", "1/6", "1/64", "1", "1/63")]
    [InlineData(7, 7, "1", "1", "1/64", "1/7", "1/128", "1", "1/127")]
    [InlineData(6, 4, "22", "10", "5/16", "1/6", "11/32", "5/11", "5/21")]
    [InlineData(5, 3, "16", "6", "3/8", "1/5", "1/2", "3/8", "3/8")]
    [InlineData(7, 4, "64", "20", "5/16", "1/7", "1/2", "5/16", "5/16")]
    [InlineData(15, 10, "4944", "2002", "1001/8192", "1/15", "309/2048", "1001/2472", "1001/13912")]
    [InlineData(32, 32, "1", "1", "1/2147483648", "1/32", "1/4294967296", "1", "1/4294967295")]
    public void So_many_of_so_many(int n, int needed, string winning, string swings, string absolute, string shapley, string act, string prevent, string initiate)
    {
        // council.md 4.3. There the fourth and later columns of ten of fifteen are .12219238, .15087890625, .404935 and .071952 (rounded; as fractions here).
        var report = PowerAnalysis.Of(SimpleGame.Weighted(Enumerable.Repeat(1L, n), needed));
        report.Winning.Count.ShouldBe(BigInteger.Parse(winning, CultureInfo.InvariantCulture));
        report.Swings.Counts.ShouldAllBe(each => each == BigInteger.Parse(swings, CultureInfo.InvariantCulture));
        report.ToAct.Value!.Value.Exact!.Value.ToString().ShouldBe(act);
        report.Fractions(PowerIndex.BanzhafAbsolute).ShouldAllBe(each => each == absolute);
        report.Fractions(PowerIndex.ShapleyShubik).ShouldAllBe(each => each == shapley);
        report.Fractions(PowerIndex.ColemanPrevent).ShouldAllBe(each => each == prevent);
        report.Fractions(PowerIndex.ColemanInitiate).ShouldAllBe(each => each == initiate);
    }

    [Fact]
    public void The_rounded_values_of_ten_of_fifteen()
    {
        // council.md 4.3.
        var report = PowerAnalysis.Of(SimpleGame.Weighted(Enumerable.Repeat(1L, 15), 10));
        report[PowerIndex.BanzhafAbsolute].Values[0].Value.ShouldBe(.12219238, 5e-9);
        report.ToAct.Value!.Value.Value.ShouldBe(.15087890625);
        report[PowerIndex.ColemanPrevent].Values[0].Value.ShouldBe(.404935, 5e-7);
        report[PowerIndex.ColemanInitiate].Values[0].Value.ShouldBe(.071952, 5e-7);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Studies;

namespace Casus.Tests.Studies;

/// <summary>Small sums over draws, by hand.</summary>
public sealed class SharesTests
{
    [Fact]
    public void Who_ties_shares_the_draw()
    {
        TopShares.Of([[3, 1, 2], [1, 1, 0], [0, 0, 0]], 3).ShouldBe([(1 + 0.5 + (1 / 3.0)) / 3, (0.5 + (1 / 3.0)) / 3, 1 / 9.0], 1e-15);
        TopShares.Of([[0.1 + 0.2, 0.3]], 2).ShouldBe([0.5, 0.5], "what rounding left makes no leader");
        TopShares.Of([[0.3001, 0.3]], 2).ShouldBe([1.0, 0]);
    }

    [Fact]
    public void The_share_of_one_is_its_part_of_the_shares_of_all()
    {
        double[][] draws = [[3, 1, 2], [1, 1, 0], [0, 0, 0], [2, 5, 5]];
        for (var i = 0; i < 3; i++)
            (draws.Sum(draw => TopShares.OfOne(draw, i)) / draws.Length).ShouldBe(TopShares.Of(draws, 3)[i], 1e-15);
    }

    /// <summary>Of a hundred draws 1, 2, ..., 100 the nearest ranks of the 5th and 95th percentile at p(n+1)/100 are the 5th and the 96th.</summary>
    [Fact]
    public void A_drawn_share_is_the_mean_and_the_middle_nine_tenths()
    {
        double[] draws = [.. Enumerable.Range(1, 100).Reverse()];
        DrawnShare.Of(draws).ShouldBe(new DrawnShare(50.5, 5, 96));
        DrawnShare.Of([0.25]).ShouldBe(new DrawnShare(0.25, 0.25, 0.25));
        DrawnShare.Of([2, 1]).ShouldBe(new DrawnShare(1.5, 1, 2));
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1e-18, "0")]
    [InlineData(0.0001, "<0.1")]
    [InlineData(0.0312, "3.1")]
    [InlineData(0.09949, "9.9")]
    [InlineData(0.0996, "10")]
    [InlineData(0.5, "50")]
    [InlineData(0.998, ">99")]
    [InlineData(1, "100")]
    public void A_share_is_written_in_per_cent(double share, string says) => PivotWords.Percent(share).ShouldBe(says);

    [Fact]
    public void What_would_have_to_be_believed_is_said_in_words()
    {
        PivotWords.Of((NeededBelief?)null).ShouldBe("not asked");
        PivotWords.Of(new NeededBelief(1)).ShouldBe("nothing has to change");
        PivotWords.Of(new NeededBelief(0.35)).ShouldBe("35\u00a0% of it left");
        PivotWords.Of(new NeededBelief(0)).ShouldBe("only with the others certain");
        PivotWords.Of(new NeededBelief(null)).ShouldBe("not even with the others certain");
    }
}

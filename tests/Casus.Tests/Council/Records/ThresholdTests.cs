// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Documents;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Council;

public sealed class ThresholdTests
{
    [Theory]
    [InlineData(2, 3, false, 4, 6, true, "two thirds reached exactly")]
    [InlineData(2, 3, true, 4, 6, false, "reached, and to be exceeded")]
    [InlineData(2, 3, true, 5, 6, true, "exceeded")]
    [InlineData(2, 3, false, 60, 90, true, "the Kyrgyz parliament: sixty of ninety are two thirds")]
    [InlineData(2, 3, true, 60, 90, false, "and not more than two thirds: that takes sixty-one")]
    [InlineData(2, 3, true, 61, 90, true, "sixty-one of ninety")]
    [InlineData(2, 3, false, 55, 90, false, "fifty-five, the first vote of 7 January 2022, miss it by five")]
    [InlineData(1, 2, true, 3, 6, false, "half is not more than half")]
    [InlineData(1, 1, false, 6, 6, true, "all of six")]
    [InlineData(65, 100, false, 13, 20, true, "65 per cent of twenty, which floating shares miss by a rounding")]
    public void A_share_is_reached_or_exceeded(int parts, int of, bool exceed, int votes, int outOf, bool met, string why) =>
        TinyRule.Share(parts, of, exceed).Met(votes, outOf).ShouldBe(met, why);

    [Fact]
    public void Shares_are_compared_in_whole_numbers_however_large() => Always.Holds(
        from parts in Gen.Choose(1, 1000)
        from of in Gen.Choose(parts, 1000)
        from exceed in Gen.Elements(true, false)
        from votes in Gen.OneOf(Gen.Choose(0, 200), Gen.Choose(int.MaxValue - 5, int.MaxValue))
        from outOf in Gen.OneOf(Gen.Choose(1, 200), Gen.Choose(int.MaxValue - 5, int.MaxValue))
        select (parts, of, exceed, votes, outOf),
        sample =>
        {
            var difference = (new BigInteger(sample.votes) * sample.of) - (new BigInteger(sample.parts) * sample.outOf);
            TinyRule.Share(sample.parts, sample.of, sample.exceed).Met(sample.votes, sample.outOf).ShouldBe(sample.exceed ? difference > 0 : difference >= 0);
        },
        times: 1_000);

    [Fact]
    public void A_threshold_of_more_than_the_whole_is_refused()
    {
        var diagnostics = new Diagnostics();
        TinyRule.Share(7, 6).Check(diagnostics);
        diagnostics.Sorted.ShouldHaveSingleItem().Check.ShouldBe("out-of-range");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Tests.Drawing;

public class PhraseTests
{
    [Theory]
    [InlineData(22.4967, "22.5 h")]
    [InlineData(95.9, "95.9 h")]
    [InlineData(96, "96 h (4 days)")]
    [InlineData(382.35, "382.4 h (15.9 days)")]
    public void Long_times_are_told_in_days_too(double hours, string text) => Plain(Phrase.Hours(hours)).ShouldBe(text);

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.0004, "< 1 %")]
    [InlineData(0.794, "79 %")]
    [InlineData(0.9991, "> 99 %")]
    [InlineData(1, "100 %")]
    public void A_share_that_is_not_nothing_never_looks_like_nothing(double share, string text) => Plain(Phrase.Percent(share)).ShouldBe(text);

    [Fact]
    public void A_range_is_told_in_the_unit_of_its_dimension()
    {
        Spread(Dimension.Persons, 227, 3600).ShouldBe("227 to 3600");
        Spread(Dimension.Share, 0.732, 0.829).ShouldBe("73 to 83 %");
        Spread(Dimension.Time, 58.5, 198.6).ShouldBe("58.5 to 198.6 h (8.3 days)");
    }

    [Fact]
    public void A_range_without_width_is_one_number() => Spread(Dimension.Persons, 200, 200).ShouldBe("200");

    [Fact]
    public void A_result_without_a_range_has_no_spread() =>
        Phrase.Spread(new Result("x", "x", 1, Dimension.Persons, null, null, Reason.Of(ReasonKind.Result, "x"))).ShouldBeNull();

    [Fact]
    public void Names_are_joined_as_in_a_sentence()
    {
        Phrase.List([]).ShouldBe(string.Empty);
        Phrase.List(["Armenia"]).ShouldBe("Armenia");
        Phrase.List(["Armenia", "Belarus", "Russia"]).ShouldBe("Armenia, Belarus and Russia");
    }

    private static string Spread(Dimension dimension, double low, double high) =>
        Plain(Phrase.Spread(new Result("x", "x", low, dimension, null, new ResultRange(low, high, 20), Reason.Of(ReasonKind.Result, "x")))!);

    private static string Plain(string text) => text.Replace('\u00a0', ' ');
}

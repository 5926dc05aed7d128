// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Tests.Drawing;

public class TextMeasureTests
{
    private const string Long = "25th brigade, duty company with attachments complete at Almaty";

    [Fact]
    public void A_text_that_fits_is_left_alone() => TextMeasure.Shortened("closure", 12, 200).ShouldBe("closure");

    [Theory]
    [InlineData(60)]
    [InlineData(150)]
    [InlineData(250)]
    public void A_text_that_does_not_fit_is_cut_and_marked(double width)
    {
        var cut = TextMeasure.Shortened(Long, 12, width);
        cut.ShouldEndWith("…");
        TextMeasure.Width(cut, 12).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public void What_ends_a_text_stays_whole_when_the_text_is_cut()
    {
        TextMeasure.ShortenedBefore("closure", ": 3 h", 12, 200).ShouldBe("closure: 3 h");
        var cut = TextMeasure.ShortenedBefore(Long, ": 14.5 h to 19.8 h", 12, 260);
        cut.ShouldEndWith("…: 14.5 h to 19.8 h");
        TextMeasure.Width(cut, 12).ShouldBeLessThanOrEqualTo(260);
    }

    [Fact]
    public void Lines_hold_every_word_and_fit()
    {
        var lines = TextMeasure.Wrapped(Long, 12, 180, 9);
        string.Join(' ', lines).ShouldBe(Long);
        lines.ShouldAllBe(line => TextMeasure.Width(line, 12, false) <= 180);
    }

    [Fact]
    public void What_does_not_fit_into_the_last_line_is_cut() => TextMeasure.Wrapped(Long, 12, 120, 2)[^1].ShouldEndWith("…");

    [Fact]
    public void A_word_longer_than_a_line_ends_the_search() => TextMeasure.Wrapped(new string('w', 80), 12, 50, 2).Count.ShouldBeLessThanOrEqualTo(2);
}

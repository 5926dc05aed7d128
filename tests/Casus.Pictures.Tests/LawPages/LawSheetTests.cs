// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Pictures.LawPages;

namespace Casus.Pictures.Tests.LawPages;

public class LawSheetTests
{
    private static readonly string[] Texts = ["ink", "soft", "yes", "no", "arguable", "posts"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_text_can_be_read_on_paper_and_on_tint(bool dark)
    {
        var colours = LawSheet.Colours.ToDictionary(each => each.Name, each => dark ? each.Dark : each.Light);
        foreach (var text in Texts)
        {
            foreach (var ground in new[] { "paper", "tint" })
                Contrast(colours[text], colours[ground]).ShouldBeGreaterThanOrEqualTo(4.5, $"{text} on {ground}");
        }
    }

    [Fact]
    public void Every_colour_that_the_sheet_names_is_there()
    {
        foreach (System.Text.RegularExpressions.Match name in System.Text.RegularExpressions.Regex.Matches(LawSheet.Whole, @"var\(--([a-z]+)\)"))
            LawSheet.Whole.ShouldContain($"--{name.Groups[1].Value}:");
        LawSheet.Whole.ShouldNotContain("url(");
        LawSheet.Whole.ShouldNotContain("@import");
    }

    private static double Contrast(string a, string b)
    {
        var (one, other) = (Luminance(a), Luminance(b));
        return (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour, 1)) + (0.7152 * Channel(colour, 3)) + (0.0722 * Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var share = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }
}

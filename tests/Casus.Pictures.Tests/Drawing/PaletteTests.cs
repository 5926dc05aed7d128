// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Tests.Drawing;

public class PaletteTests
{
    /// <summary>Contrast of 4.5 is what WCAG 2.2, criterion 1.4.3, asks of text.</summary>
    [Theory]
    [InlineData(Palette.Ink)]
    [InlineData(Palette.SoftInk)]
    [InlineData(Palette.Yes)]
    [InlineData(Palette.No)]
    [InlineData(Palette.Arguable)]
    [InlineData(Palette.Vehicles)]
    [InlineData(Palette.Posts)]
    public void Colours_of_text_stand_out_from_the_ground(string colour)
    {
        Contrast(colour, Palette.Paper).ShouldBeGreaterThanOrEqualTo(4.5);
        Contrast(colour, Palette.Tint).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [InlineData(Palette.Paper, Palette.Yes)]
    [InlineData(Palette.Ink, Palette.Abstains)]
    [InlineData(Palette.Paper, Palette.No)]
    [InlineData(Palette.Ink, Palette.Host)]
    [InlineData(Palette.SoftInk, Palette.Sender)]
    public void Text_stands_out_from_what_it_is_set_on(string text, string ground) => Contrast(text, ground).ShouldBeGreaterThanOrEqualTo(4.5);

    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int from)
        {
            var share = int.Parse(colour.AsSpan(from, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}

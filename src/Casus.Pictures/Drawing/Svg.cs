// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Pictures.Drawing;

/// <summary>Writes numbers for SVG: one decimal, a point, the same in every culture.</summary>
public static class Svg
{
    /// <summary>The typefaces of all pictures: those that every system has, with no download.</summary>
    public const string Typeface = "'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";

    /// <summary>A number with at most one decimal.</summary>
    public static string N(double number)
    {
        // Adding nothing turns the negative zero, which would be written with its sign, into zero.
        var rounded = Math.Round(number, 1, MidpointRounding.AwayFromZero) + 0.0;
        return rounded.ToString("0.#", CultureInfo.InvariantCulture);
    }

    /// <summary>The four numbers of a view box that begins at the origin.</summary>
    public static string ViewBox(double width, double height) => $"0 0 {N(width)} {N(height)}";

    /// <summary>A shift, as a value of <c>transform</c>.</summary>
    public static string Shift(double x, double y) => $"translate({N(x)} {N(y)})";
}

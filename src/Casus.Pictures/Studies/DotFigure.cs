// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Studies;

/// <summary>Where everything of a picture of dots lies: names at the left and panels beside each other. On a narrow canvas a name stands above its line.</summary>
internal sealed class DotFigure(IReadOnlyList<DotRow> rows, IReadOnlyList<DotPanel> panels, Canvas canvas)
{
    private const double Gap = 26;

    private const double MostName = 300;

    private readonly bool narrow = canvas.IsNarrow;

    /// <summary>Size of the letters of a name.</summary>
    public const double Letters = 12;

    /// <summary>Base line of the heads of the panels.</summary>
    public const double HeadLine = 13;

    /// <summary>Base line of the names of the ticks.</summary>
    public const double TickLine = 29;

    /// <summary>Room above the first line.</summary>
    public const double Top = 36;

    /// <summary>Room from one line to the next.</summary>
    public double Pitch => narrow ? 36 : 21;

    /// <summary>Height of the picture.</summary>
    public double Height => Top + (rows.Count * Pitch) + 4;

    /// <summary>Upper edge of a line.</summary>
    public double LineTop(int row) => Top + (row * Pitch);

    /// <summary>Base line of a name.</summary>
    public double NameLine(int row) => LineTop(row) + (narrow ? 14 : 15);

    /// <summary>Middle of the bar of a line.</summary>
    public double BarLine(int row) => LineTop(row) + (narrow ? 25 : 10.5);

    /// <summary>A name, shortened where it would run into the panels.</summary>
    public string NameOf(DotRow row) => TextMeasure.Shortened(row.Name, row.Own ? Letters * 1.12 : Letters, narrow ? canvas.Width : MostName);

    /// <summary>The scale of a panel.</summary>
    public Scale Of(int panel)
    {
        var start = narrow ? 6 : rows.Select(row => TextMeasure.Width(NameOf(row), Letters, row.Own)).DefaultIfEmpty().Max() + 18;
        var width = (canvas.Width - 8 - start - ((panels.Count - 1) * Gap)) / panels.Count;
        var from = start + (panel * (width + Gap));
        return new Scale(panels[panel].Most, from, from + width);
    }

    /// <summary>The shares named on a scale, with the end of the text that stands there.</summary>
    public static IEnumerable<(double Share, string Anchor)> Ticks(Scale scale) =>
        [(0, "start"), (scale.Most / 2, "middle"), (scale.Most, "end")];

    /// <summary>A diamond around a place.</summary>
    public static string Diamond(double x, double y) => new PathPen().MoveTo(x, y - 6).LineTo(x + 6, y).LineTo(x, y + 6).LineTo(x - 6, y).Close().ToString();
}

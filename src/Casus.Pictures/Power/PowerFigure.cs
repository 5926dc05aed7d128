// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Pictures.Drawing;
using Casus.Pictures.Frames;

namespace Casus.Pictures.Power;

/// <summary>Where everything of the bars of power lies: one row a group of voters, two bars in it. On a narrow canvas the name stands above its bars.</summary>
/// <param name="names">What the groups are called.</param>
/// <param name="most">The greatest value.</param>
/// <param name="canvas">The canvas.</param>
internal sealed class PowerFigure(IReadOnlyList<string> names, double most, Canvas canvas)
{
    /// <summary>Room above the first row, for key and axis.</summary>
    public const double Top = 42;

    /// <summary>Height of a bar.</summary>
    public const double Bar = 11;

    private const double Gap = 3;

    /// <summary>Room behind the longest bar for its number.</summary>
    private const double NumberRoom = 112;

    private const double LetterSize = 13;

    private readonly bool narrow = canvas.IsNarrow;

    /// <summary>From one row to the next.</summary>
    public double Pitch => narrow ? 50 : 34;

    public double Height => Top + (names.Count * Pitch) + 4;

    /// <summary>Lower end of the grid lines.</summary>
    public double Bottom => Top + (names.Count * Pitch);

    /// <summary>Where the bars of a value end.</summary>
    public Scale Values => new(most > 0 ? most : 1, narrow ? 0 : NameRoom + 12, canvas.Width - NumberRoom);

    /// <summary>A name as it fits before its bars.</summary>
    public string Name(int row) => TextMeasure.Shortened(names[row], LetterSize, narrow ? canvas.Width : NameRoom);

    /// <summary>Base line of the name of a row.</summary>
    public double NameLine(int row) => Top + (row * Pitch) + (narrow ? 13 : 20);

    /// <summary>Upper edge of a bar of a row.</summary>
    /// <param name="row">Number of the row.</param>
    /// <param name="series">0 for the first bar, 1 for the second.</param>
    public double BarTop(int row, int series) => Top + (row * Pitch) + (narrow ? 18 : 4) + (series * (Bar + Gap));

    /// <summary>Round values of the axis at equal steps of 1, 2 or 5 times a power of ten, at least 64 units apart.</summary>
    public IEnumerable<(double X, string Says)> Ticks()
    {
        var scale = Values;
        var step = Steps().First(each => (scale.End - scale.Start) * each / scale.Most >= 64 || each >= scale.Most);
        for (var i = 0; i * step <= scale.Most * (1 + 1e-9); i++)
            yield return (scale.At(i * step), (i * step).ToString("0.##########", CultureInfo.InvariantCulture));
    }

    private double NameRoom => Math.Min(300, names.Max(name => TextMeasure.Width(name, LetterSize)));

    private static IEnumerable<double> Steps()
    {
        for (var power = 1e-6; power < 10; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text;

namespace Casus.Pictures.Drawing;

/// <summary>Writes the data of a path with relative commands and one decimal. Steps are taken between rounded points, so that no error adds up.</summary>
internal sealed class PathPen
{
    private readonly StringBuilder data = new();
    private (long X, long Y) at;
    private (long X, long Y) began;

    /// <summary>Begins a new line.</summary>
    public PathPen MoveTo(double x, double y)
    {
        var to = Rounded(x, y);
        data.Append('m');
        Step(to);
        began = to;
        return this;
    }

    /// <summary>Draws a straight line; one shorter than a tenth is left out.</summary>
    public PathPen LineTo(double x, double y)
    {
        var to = Rounded(x, y);
        if (to == at)
            return this;
        if (to.Y == at.Y)
            data.Append('h').Append(Tenths(to.X - at.X));
        else if (to.X == at.X)
            data.Append('v').Append(Tenths(to.Y - at.Y));
        else
        {
            data.Append('l');
            Step(to);
        }
        at = to;
        return this;
    }

    /// <summary>Closes the line.</summary>
    public PathPen Close()
    {
        data.Append('z');
        at = began;
        return this;
    }

    /// <summary>The data.</summary>
    public override string ToString() => data.ToString();

    private void Step((long X, long Y) to)
    {
        var (x, y) = (Tenths(to.X - at.X), Tenths(to.Y - at.Y));
        data.Append(x).Append(y[0] == '-' ? string.Empty : " ").Append(y);
        at = to;
    }

    private static (long X, long Y) Rounded(double x, double y) =>
        ((long)Math.Round(x * 10, MidpointRounding.AwayFromZero), (long)Math.Round(y * 10, MidpointRounding.AwayFromZero));

    private static string Tenths(long tenths) => (tenths / 10m).ToString("0.#", CultureInfo.InvariantCulture);
}

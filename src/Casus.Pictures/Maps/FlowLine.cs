// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>The line of a flow on a map: a great circle, moved aside a little where several leave one airfield, so that each is seen.</summary>
internal sealed class FlowLine
{
    private const int Points = 49;

    private readonly (double X, double Y)[] points;

    public FlowLine(Flow flow, MapFrame frame, Coordinates from, Coordinates to, double aside, double width)
    {
        (Flow, Width) = (flow, width);
        var (a, b) = (frame.At(from), frame.At(to));
        var length = Math.Max(1, Math.Sqrt(Square(b.X - a.X) + Square(b.Y - a.Y)));
        var (acrossX, acrossY) = ((b.Y - a.Y) / length, (a.X - b.X) / length);
        points =
        [
            .. Geodesic.Arc(from, to, Points).Select((place, i) =>
            {
                var (x, y) = frame.At(place);
                var share = (double)i / (Points - 1);
                var off = aside * 4 * share * (1 - share);
                return (x + (acrossX * off), y + (acrossY * off));
            }),
        ];
    }

    public Flow Flow { get; }

    public double Width { get; }

    public string Path
    {
        get
        {
            var pen = new PathPen().MoveTo(points[0].X, points[0].Y);
            foreach (var (x, y) in points.Skip(1))
                pen.LineTo(x, y);
            return pen.ToString();
        }
    }

    /// <summary>The head of an arrow at three fifths of the way.</summary>
    public string Arrow
    {
        get
        {
            var (tip, tail) = (At(0.62), At(0.58));
            var length = Math.Max(0.1, Math.Sqrt(Square(tip.X - tail.X) + Square(tip.Y - tail.Y)));
            var (dx, dy) = ((tip.X - tail.X) / length, (tip.Y - tail.Y) / length);
            var half = 3.5 + (Width / 2);
            return new PathPen()
                .MoveTo(tip.X + (dx * half), tip.Y + (dy * half))
                .LineTo(tip.X - (dx * half) - (dy * half), tip.Y - (dy * half) + (dx * half))
                .LineTo(tip.X - (dx * half) + (dy * half), tip.Y - (dy * half) - (dx * half))
                .Close().ToString();
        }
    }

    /// <summary>The point at a share of the way.</summary>
    public (double X, double Y) At(double share) => points[(int)Math.Round(share * (Points - 1))];

    private static double Square(double x) => x * x;
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Maps;

/// <summary>The outline of a country as one path, cut to the map.</summary>
internal static class OutlinePath
{
    /// <summary>Radii of the earth from the centre beyond which a ring is on the far side, where the projection turns it inside out.</summary>
    private const double FarSide = 1.9;

    /// <summary>Room beyond the edge of the map, so that the cut itself is not seen.</summary>
    private const double Bleed = 4;

    /// <summary>Rings that come out smaller than this, in square units of the picture, are left out.</summary>
    private const double LeastArea = 1.5;

    /// <summary>The path with the middle of its largest part; an empty path when nothing of the country is on the map.</summary>
    public static (string Path, (double X, double Y) Middle, double Area) Of(CountryOutline country, MapFrame frame)
    {
        var pen = new PathPen();
        var (middle, largest) = ((X: 0.0, Y: 0.0), 0.0);
        foreach (var ring in country.Rings)
        {
            var projected = ring.Select(frame.Projection.Of).ToArray();
            if (projected.Min(each => Math.Sqrt((each.X * each.X) + (each.Y * each.Y))) > FarSide)
                continue;
            var points = projected.Select(each => (frame.OriginX + (frame.Scale * each.X), frame.OriginY - (frame.Scale * each.Y))).ToList();
            points.RemoveAt(points.Count - 1);
            var inside = RingClip.To(points, -Bleed, -Bleed, frame.Width + Bleed, frame.Height + Bleed);
            var (area, x, y) = Centroid(inside);
            if (area < LeastArea)
                continue;
            Draw(pen, inside);
            if (area > largest)
                (middle, largest) = ((x, y), area);
        }
        return (pen.ToString(), middle, largest);
    }

    private static void Draw(PathPen pen, List<(double X, double Y)> ring)
    {
        pen.MoveTo(ring[0].X, ring[0].Y);
        foreach (var (x, y) in ring.Skip(1))
            pen.LineTo(x, y);
        pen.Close();
    }

    /// <summary>Area and centroid by the shoelace formula.</summary>
    private static (double Area, double X, double Y) Centroid(List<(double X, double Y)> ring)
    {
        var (area, x, y) = (0.0, 0.0, 0.0);
        for (var i = 0; i < ring.Count; i++)
        {
            var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
            var cross = (a.X * b.Y) - (b.X * a.Y);
            area += cross / 2;
            x += (a.X + b.X) * cross / 6;
            y += (a.Y + b.Y) * cross / 6;
        }
        return area == 0 ? (0, 0, 0) : (Math.Abs(area), x / area, y / area);
    }
}

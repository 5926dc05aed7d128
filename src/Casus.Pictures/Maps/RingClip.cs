// SPDX-License-Identifier: Apache-2.0
namespace Casus.Pictures.Maps;

/// <summary>Cuts a closed ring to a rectangle: the algorithm of Sutherland and Hodgman (1974), one edge after the other.</summary>
internal static class RingClip
{
    /// <summary>The part of the ring inside; empty when none is.</summary>
    public static List<(double X, double Y)> To(List<(double X, double Y)> ring, double left, double top, double right, double bottom)
    {
        var kept = Cut(ring, each => each.X - left);
        kept = Cut(kept, each => right - each.X);
        kept = Cut(kept, each => each.Y - top);
        return Cut(kept, each => bottom - each.Y);
    }

    private static List<(double X, double Y)> Cut(List<(double X, double Y)> ring, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>(ring.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
            var (a, b) = (inside(from), inside(to));
            if (a >= 0)
                kept.Add(from);
            if (a >= 0 != b >= 0)
                kept.Add((from.X + ((to.X - from.X) * a / (a - b)), from.Y + ((to.Y - from.Y) * a / (a - b))));
        }
        return kept;
    }
}

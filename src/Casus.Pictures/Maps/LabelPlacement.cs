// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Maps;

/// <summary>
/// Finds room for labels on a map: each takes the first of its candidate places that is free, and is left out when none is. What matters most is placed first.
/// </summary>
/// <param name="edge">The room for labels.</param>
internal sealed class LabelPlacement(Box edge)
{
    private readonly List<Box> taken = [];

    /// <summary>Labels placed so far.</summary>
    public List<PlacedLabel> Placed { get; } = [];

    /// <summary>Keeps labels out of a part of the map.</summary>
    public void Keep(Box box) => taken.Add(box);

    /// <summary>Places a label around a point.</summary>
    public bool Around((double X, double Y) point, string text, double size, bool bold, string colour)
    {
        var places = new List<(double X, double Y, string Anchor)>();
        foreach (var far in new[] { 9.0, 16, 26, 38 })
        {
            places.AddRange(
            [
                (point.X + far, point.Y, "start"),
                (point.X - far, point.Y, "end"),
                (point.X, point.Y - far - (size / 2), "middle"),
                (point.X, point.Y + far + (size / 2), "middle"),
                (point.X + (far * 0.8), point.Y - far, "start"),
                (point.X + (far * 0.8), point.Y + far, "start"),
                (point.X - (far * 0.8), point.Y - far, "end"),
                (point.X - (far * 0.8), point.Y + far, "end"),
            ]);
        }
        return At(places, text, size, bold, colour);
    }

    /// <summary>Places a label at the first of several places that is free.</summary>
    public bool At(IEnumerable<(double X, double Y, string Anchor)> places, string text, double size, bool bold, string colour)
    {
        var (width, height) = (TextMeasure.Width(text, size, bold), size * 1.2);
        foreach (var (x, y, anchor) in places)
        {
            var left = anchor switch { "start" => x, "end" => x - width, _ => x - (width / 2) };
            var box = new Box(left, y - (height / 2), width, height);
            if (!edge.Holds(box) || taken.Any(each => each.Shared(box.Grown(1)) > 0))
                continue;
            taken.Add(box);
            Placed.Add(new PlacedLabel(text, x, y + (size * 0.36), anchor, size, bold, colour));
            return true;
        }
        return false;
    }
}

/// <summary>A label with its place.</summary>
/// <param name="Text">The text.</param>
/// <param name="X">Where it is anchored.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Anchor">start, middle or end.</param>
/// <param name="Size">Size of its letters.</param>
/// <param name="Bold">Whether it is bold.</param>
/// <param name="Colour">Its colour.</param>
internal sealed record PlacedLabel(string Text, double X, double Y, string Anchor, double Size, bool Bold, string Colour);

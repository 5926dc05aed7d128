// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;
using Casus.Simulation;

namespace Casus.Pictures.Timelines;

/// <summary>A lane of the timeline: one stage, with the colour and the shape of its marks.</summary>
/// <param name="Stage">The word of the stage in the timeline.</param>
/// <param name="Says">Its name for readers.</param>
/// <param name="Colour">Colour of its marks.</param>
/// <param name="Sides">Sides of its marks; 0 for a disc.</param>
public sealed record Lane(string Stage, string Says, string Colour, int Sides)
{
    /// <summary>All lanes, in the order of the stages.</summary>
    public static IReadOnlyList<Lane> All { get; } =
    [
        new("request", "Request", Palette.Ink, 0),
        new("may", "May they?", Palette.Arguable, 4),
        new("will", "Will they?", Palette.No, 3),
        new("with", "With what?", Palette.Vehicles, 5),
        new("fast", "How fast?", Palette.People, 0),
        new("then", "Then what?", Palette.Posts, 4),
    ];

    /// <summary>The outline of a mark, or null for a disc.</summary>
    public string? Mark(double x, double y)
    {
        if (Sides == 0)
            return null;
        var pen = new PathPen();
        for (var i = 0; i < Sides; i++)
        {
            var turn = ((2 * Math.PI * i) / Sides) - (Math.PI / 2);
            var (cornerX, cornerY) = (x + (5 * Trigonometry.Cosine(turn)), y + (5 * Trigonometry.Sine(turn)));
            if (i == 0)
                pen.MoveTo(cornerX, cornerY);
            else
                pen.LineTo(cornerX, cornerY);
        }
        return pen.Close().ToString();
    }
}

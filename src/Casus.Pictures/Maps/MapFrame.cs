// SPDX-License-Identifier: Apache-2.0
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>The part of the world that a map shows, and its scale.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Width">Width of the map.</param>
/// <param name="Height">Height of the map.</param>
/// <param name="Scale">Units of the picture to one radius of the earth.</param>
/// <param name="OriginX">Where the centre of the projection lies, from the left.</param>
/// <param name="OriginY">Where it lies, from the top.</param>
public sealed record MapFrame(EqualAreaProjection Projection, double Width, double Height, double Scale, double OriginX, double OriginY)
{
    /// <summary>Least width of a map in kilometres: below it the outlines are too coarse.</summary>
    private const double LeastKilometres = 900;

    /// <summary>Kilometres to one unit of the picture, exact for areas everywhere and for lengths near the centre.</summary>
    public double Kilometres => Geodesic.MeanRadiusKilometres / Scale;

    /// <summary>Where a place lies on the picture.</summary>
    public (double X, double Y) At(Coordinates place)
    {
        var (x, y) = Projection.Of(place);
        return (OriginX + (Scale * x), OriginY - (Scale * y));
    }

    /// <summary>The frame that holds some places with a margin, as tall as they need between two limits.</summary>
    /// <param name="places">What must be shown.</param>
    /// <param name="width">Width of the map.</param>
    /// <param name="least">Least height.</param>
    /// <param name="most">Greatest height.</param>
    public static MapFrame Around(IReadOnlyCollection<Coordinates> places, double width, double least, double most)
    {
        var projection = EqualAreaProjection.On(places);
        var points = places.Select(projection.Of).ToArray();
        var (left, right, bottom, top) = (points.Min(each => each.X), points.Max(each => each.X), points.Min(each => each.Y), points.Max(each => each.Y));
        var floor = LeastKilometres / Geodesic.MeanRadiusKilometres;
        var (wide, tall) = (Math.Max(floor, (right - left) * 1.3), Math.Max(floor * 0.6, (top - bottom) * 1.5));
        var height = Math.Clamp(width * tall / wide, least, most);
        var scale = Math.Min(width / wide, height / tall);
        return new MapFrame(projection, width, height, scale, (width / 2) - (scale * (left + right) / 2), (height / 2) + (scale * (bottom + top) / 2));
    }
}

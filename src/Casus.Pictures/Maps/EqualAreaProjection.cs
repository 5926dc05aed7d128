// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.World;

namespace Casus.Pictures.Maps;

/// <summary>
/// Lambert's azimuthal equal-area projection of the sphere (Snyder 1987, USGS Professional Paper 1395, eqs. 24-2 to 24-4): areas keep their size everywhere
/// and directions from the centre are true. Lengths are in radii of the earth, x to the east and y to the north.
/// </summary>
/// <param name="Centre">The point that comes to lie at the origin.</param>
public sealed record EqualAreaProjection(Coordinates Centre)
{
    private readonly double sineOfCentre = Trigonometry.Sine(Radians(Centre.Latitude));
    private readonly double cosineOfCentre = Trigonometry.Cosine(Radians(Centre.Latitude));

    /// <summary>Where a place lies. The point opposite the centre, which the projection draws out into a circle, lies at its top.</summary>
    public (double X, double Y) Of(Coordinates place)
    {
        var (sine, cosine) = (Trigonometry.Sine(Radians(place.Latitude)), Trigonometry.Cosine(Radians(place.Latitude)));
        var east = Radians(place.Longitude - Centre.Longitude);
        var (sineEast, cosineEast) = (Trigonometry.Sine(east), Trigonometry.Cosine(east));
        var toCentre = (sineOfCentre * sine) + (cosineOfCentre * cosine * cosineEast);
        if (1 + toCentre < 1e-12)
            return (0, 2);
        var k = Math.Sqrt(2 / (1 + toCentre));
        return (k * cosine * sineEast, k * ((cosineOfCentre * sine) - (sineOfCentre * cosine * cosineEast)));
    }

    /// <summary>The projection centred on the middle of some places: the direction of the sum of their unit vectors.</summary>
    public static EqualAreaProjection On(IEnumerable<Coordinates> places)
    {
        var (x, y, z) = (0.0, 0.0, 0.0);
        foreach (var place in places)
        {
            var (latitude, longitude) = (Radians(place.Latitude), Radians(place.Longitude));
            x += Trigonometry.Cosine(latitude) * Trigonometry.Cosine(longitude);
            y += Trigonometry.Cosine(latitude) * Trigonometry.Sine(longitude);
            z += Trigonometry.Sine(latitude);
        }
        return new EqualAreaProjection(new Coordinates(Degrees(Trigonometry.ArcTangent(z, Math.Sqrt((x * x) + (y * y)))), Degrees(Trigonometry.ArcTangent(y, x))));
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;

    private static double Degrees(double radians) => radians * 180 / Math.PI;
}

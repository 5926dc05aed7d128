// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.World;

/// <summary>Distances on the earth.</summary>
public static class Geodesic
{
    /// <summary>Mean radius of the earth, IUGG 1980: a convention of the spherical formula, 6,371.0088 km.</summary>
    public const double MeanRadiusKilometres = 6371.0088;

    /// <summary>Great-circle distance in kilometres by the haversine formula (Sinnott 1984); within 0.5 per cent of the ellipsoid.</summary>
    public static double Kilometres(Coordinates from, Coordinates to)
    {
        var x = Unit(from);
        var y = Unit(to);

        // Half the chord is the sine of half the angle, which stays exact for near points where a cosine would not.
        var chord = Math.Sqrt(Square(x.X - y.X) + Square(x.Y - y.Y) + Square(x.Z - y.Z));
        return 2 * MeanRadiusKilometres * Trigonometry.ArcSine(Math.Min(1, chord / 2));
    }

    /// <summary>Points along the great circle from one place to another, both ends included.</summary>
    /// <param name="from">First point.</param>
    /// <param name="to">Last point.</param>
    /// <param name="count">Number of points, at least 2.</param>
    public static IReadOnlyList<Coordinates> Arc(Coordinates from, Coordinates to, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 2);
        var (a, b) = (Unit(from), Unit(to));
        var angle = Kilometres(from, to) / MeanRadiusKilometres;
        var points = new Coordinates[count];
        for (var i = 0; i < count; i++)
        {
            var f = (double)i / (count - 1);
            var (p, q) = angle < 1e-9 ? (1 - f, f) : (Trigonometry.Sine((1 - f) * angle) / Trigonometry.Sine(angle), Trigonometry.Sine(f * angle) / Trigonometry.Sine(angle));
            var (x, y, z) = ((p * a.X) + (q * b.X), (p * a.Y) + (q * b.Y), (p * a.Z) + (q * b.Z));
            points[i] = new Coordinates(
                Trigonometry.ArcTangent(z, Math.Sqrt((x * x) + (y * y))) * 180 / Math.PI,
                Trigonometry.ArcTangent(y, x) * 180 / Math.PI);
        }
        return points;
    }

    private static (double X, double Y, double Z) Unit(Coordinates place)
    {
        var (latitude, longitude) = (place.Latitude * Math.PI / 180, place.Longitude * Math.PI / 180);
        var (cosine, sine) = (Trigonometry.Cosine(latitude), Trigonometry.Sine(latitude));
        return (cosine * Trigonometry.Cosine(longitude), cosine * Trigonometry.Sine(longitude), sine);
    }

    private static double Square(double x) => x * x;
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// Circular functions made only of correctly rounded operations, so that a distance is the same number on every machine. Accurate to about 1e-15 for angles of
/// a few turns.
/// </summary>
public static class Trigonometry
{
    /// <summary>Sine of an angle in radians.</summary>
    public static double Sine(double angle)
    {
        var (quadrant, rest) = Reduce(angle);
        return quadrant switch
        {
            0 => SineSeries(rest),
            1 => CosineSeries(rest),
            2 => -SineSeries(rest),
            _ => -CosineSeries(rest),
        };
    }

    /// <summary>Cosine of an angle in radians.</summary>
    public static double Cosine(double angle)
    {
        var (quadrant, rest) = Reduce(angle);
        return quadrant switch
        {
            0 => CosineSeries(rest),
            1 => -SineSeries(rest),
            2 => -CosineSeries(rest),
            _ => SineSeries(rest),
        };
    }

    /// <summary>Angle in radians whose sine is <paramref name="x"/>, for -1 to 1.</summary>
    public static double ArcSine(double x) => ArcTangent(x, Math.Sqrt(Math.Max(0, (1 - x) * (1 + x))));

    /// <summary>Angle in radians of the point (<paramref name="x"/>, <paramref name="y"/>), from -π to π.</summary>
    public static double ArcTangent(double y, double x)
    {
        if (x == 0 && y == 0)
            return 0;
        var (large, small) = (Math.Max(Math.Abs(x), Math.Abs(y)), Math.Min(Math.Abs(x), Math.Abs(y)));
        var angle = ArcTangentOfRatio(small / large);
        if (Math.Abs(y) > Math.Abs(x))
            angle = (Math.PI / 2) - angle;
        if (x < 0)
            angle = Math.PI - angle;
        return y < 0 ? -angle : angle;
    }

    private static double ArcTangentOfRatio(double t)
    {
        // Two halvings of the angle, atan t = 2 atan(t / (1 + sqrt(1 + t²))), leave |t| <= 0.2, where the series is short.
        t /= 1 + Math.Sqrt(1 + (t * t));
        t /= 1 + Math.Sqrt(1 + (t * t));
        var square = t * t;
        var sum = 0.0;
        for (var k = 25; k >= 1; k -= 2)
            sum = (1.0 / k) - (square * sum);
        return 4 * t * sum;
    }

    private static (int Quadrant, double Remainder) Reduce(double angle)
    {
        var n = Math.Floor((angle / (Math.PI / 2)) + 0.5);
        var rest = (angle - (n * 1.5707963267948966)) - (n * 6.123233995736766e-17);
        return ((int)(((long)n % 4 + 4) % 4), rest);
    }

    private static double SineSeries(double x)
    {
        var square = x * x;
        var sum = 1.0;
        for (var k = 19; k >= 3; k -= 2)
            sum = 1 - (sum * square / (k * (k - 1)));
        return x * sum;
    }

    private static double CosineSeries(double x)
    {
        var square = x * x;
        var sum = 1.0;
        for (var k = 20; k >= 2; k -= 2)
            sum = 1 - (sum * square / (k * (k - 1)));
        return sum;
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// A distribution given as people give one: from low to high, perhaps with a best value. Values are got by inverse transform from one uniform, so that a
/// higher uniform never gives a lower value.
/// </summary>
/// <param name="Low">5th percentile (lognormal, normal) or least value (uniform, triangular).</param>
/// <param name="High">95th percentile or greatest value; not below <paramref name="Low"/>.</param>
/// <param name="Best">The single value that stands for the range when nothing is drawn.</param>
/// <param name="Shape">How the values are spread.</param>
public readonly record struct Range(double Low, double High, double Best, RangeShape Shape)
{
    /// <summary>Standard normal deviate of the 95th percentile.</summary>
    private const double Z95 = 1.6448536269514722;

    /// <summary>A value that is not in doubt.</summary>
    public static Range Exactly(double value) => new(value, value, value, RangeShape.Uniform);

    /// <summary>A range whose best value is the median of its shape.</summary>
    public static Range Between(double low, double high, RangeShape shape) =>
        new(low, high, shape == RangeShape.Lognormal ? Math.Sqrt(low * high) : (low + high) / 2, shape);

    /// <summary>The value at a probability strictly between 0 and 1.</summary>
    public double At(double probability)
    {
        if (High <= Low)
            return Low;
        return Shape switch
        {
            RangeShape.Lognormal => Lognormal(probability),
            RangeShape.Normal => ((Low + High) / 2) + ((High - Low) / (2 * Z95) * ExactMath.NormalInverse(probability)),
            RangeShape.Triangular => Triangular(probability),
            _ => Low + ((High - Low) * probability),
        };
    }

    private double Lognormal(double probability)
    {
        var (low, high) = (ExactMath.Log(Low), ExactMath.Log(High));
        return ExactMath.Exp(((low + high) / 2) + ((high - low) / (2 * Z95) * ExactMath.NormalInverse(probability)));
    }

    private double Triangular(double probability)
    {
        var width = High - Low;
        var peak = (Best - Low) / width;
        return probability < peak
            ? Low + (width * Math.Sqrt(probability * peak))
            : High - (width * Math.Sqrt((1 - probability) * (1 - peak)));
    }
}

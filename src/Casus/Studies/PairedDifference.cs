// SPDX-License-Identifier: Apache-2.0
namespace Casus.Studies;

/// <summary>The mean of differences between two things that met the same draws, with its 95 per cent interval by Student's t for pairs.</summary>
/// <param name="Mean">The mean.</param>
/// <param name="Low">Low end of the interval; null with fewer pairs than <see cref="LeastPairs"/>.</param>
/// <param name="High">High end.</param>
/// <param name="Pairs">How many pairs.</param>
public readonly record struct PairedDifference(double Mean, double? Low, double? High, int Pairs)
{
    /// <summary>Pairs below which no interval is given: the quantile below is then no longer right to five digits.</summary>
    public const int LeastPairs = 10;

    private const double Z = 1.959963984540054;

    /// <summary>The mean of some differences and its interval; a mean of nothing is 0.</summary>
    public static PairedDifference Of(ReadOnlySpan<double> differences)
    {
        var count = differences.Length;
        if (count == 0)
            return default;
        var sum = 0.0;
        foreach (var each in differences)
            sum += each;
        var mean = sum / count;
        if (count < LeastPairs)
            return new PairedDifference(mean, null, null, count);
        var squares = 0.0;
        foreach (var each in differences)
            squares += (each - mean) * (each - mean);
        var half = Quantile(count - 1) * Math.Sqrt(squares / (count - 1) / count);
        return new PairedDifference(mean, mean - half, mean + half, count);
    }

    /// <summary>
    /// The 97.5 per cent point of Student's t, by the expansion in the normal quantile (Fisher and Cornish 1960; Abramowitz and Stegun 1964, 26.7.5): right to 0.00001 from nine degrees of freedom on.
    /// </summary>
    /// <param name="freedom">Degrees of freedom, at least 9.</param>
    internal static double Quantile(int freedom)
    {
        const double z2 = Z * Z;
        const double first = Z * (z2 + 1) / 4;
        const double second = Z * ((((5 * z2) + 16) * z2) + 3) / 96;
        const double third = Z * ((((((3 * z2) + 19) * z2) + 17) * z2) - 15) / 384;
        const double fourth = Z * ((((((((79 * z2) + 776) * z2) + 1482) * z2) - 1920) * z2) - 945) / 92160;
        var n = (double)freedom;
        return Z + ((first + ((second + ((third + (fourth / n)) / n)) / n)) / n);
    }
}

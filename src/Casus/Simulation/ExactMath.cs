// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// Logarithm, exponential, sine and the like made only of IEEE additions, multiplications, divisions and square roots, which are correctly rounded
/// everywhere. The run-time library's own functions differ in the last bits from platform to platform, and a replay must not.
/// </summary>
public static class ExactMath
{
    private const double LnTwoHigh = 6.93147180369123816490e-01;
    private const double LnTwoLow = 1.90821492927058770002e-10;

    /// <summary>Natural logarithm. Relative error below 1e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive and finite.</exception>
    public static double Log(double x)
    {
        if (!(x > 0) || double.IsInfinity(x))
            throw new ArgumentOutOfRangeException(nameof(x), x, "A logarithm needs a positive, finite number.");
        var scaled = 0;
        if (x < 2.2250738585072014e-308)
            (x, scaled) = (x * 18014398509481984.0, -54);
        var bits = BitConverter.DoubleToInt64Bits(x);
        var exponent = (int)(bits >> 52) - 1023 + scaled;
        var m = BitConverter.Int64BitsToDouble((bits & 0x000FFFFFFFFFFFFF) | 0x3FF0000000000000);
        if (m > 1.4142135623730951)
            (m, exponent) = (m / 2, exponent + 1);

        // log m = 2 artanh(s) with s = (m - 1)/(m + 1); |s| < 0.1716, so twelve terms reach the last bit.
        var s = (m - 1) / (m + 1);
        var z = s * s;
        var sum = 0.0;
        for (var k = 23; k >= 3; k -= 2)
            sum = (sum + (1.0 / k)) * z;
        return (exponent * LnTwoHigh) + ((2 * s) + (2 * s * sum) + (exponent * LnTwoLow));
    }

    /// <summary>Exponential. Relative error below 1e-15.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would overflow, or the number is not a number.</exception>
    public static double Exp(double x)
    {
        if (!(x < 709))
            throw new ArgumentOutOfRangeException(nameof(x), x, "The exponential of this number is not finite.");
        if (x < -740)
            return 0;
        var n = (int)Math.Floor((x / 0.6931471805599453) + 0.5);
        var r = (x - (n * LnTwoHigh)) - (n * LnTwoLow);

        // |r| < 0.3466: fifteen terms of the series reach the last bit, summed from the small end.
        var sum = InverseFactorials[^1];
        for (var k = InverseFactorials.Length - 2; k >= 0; k--)
            sum = (sum * r) + InverseFactorials[k];
        return Scale(sum, n);
    }

    /// <summary>
    /// Inverse of the standard normal distribution function: algorithm AS 241, PPND16 (Wichura 1988, Applied Statistics 37:477-484). Relative error about
    /// 1e-15.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not strictly between 0 and 1.</exception>
    public static double NormalInverse(double p)
    {
        if (!(p > 0 && p < 1))
            throw new ArgumentOutOfRangeException(nameof(p), p, "A probability strictly between 0 and 1 is needed.");
        var q = p - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var r = 0.180625 - (q * q);
            return q * Polynomial(r, CentreAbove) / Polynomial(r, CentreBelow);
        }
        var tail = Math.Sqrt(-Log(q < 0 ? p : 1 - p));
        var value = tail <= 5
            ? Polynomial(tail - 1.6, MiddleAbove) / Polynomial(tail - 1.6, MiddleBelow)
            : Polynomial(tail - 5, FarAbove) / Polynomial(tail - 5, FarBelow);
        return q < 0 ? -value : value;
    }

    /// <summary>
    /// Standard normal distribution function: the rational approximation 5666 of Hart et al. 1968, "Computer Approximations", with the continued fraction of the far
    /// tail, as arranged by West 2005 ("Better approximations to cumulative normal functions", Wilmott). Absolute error below 1e-14.
    /// </summary>
    public static double Normal(double x)
    {
        var z = Math.Abs(x);
        if (z > 37)
            return x > 0 ? 1 : 0;
        var bell = Exp(-z * z / 2);
        double tail;
        if (z < 7.07106781186547)
        {
            tail = bell * Polynomial(z, HartAbove) / Polynomial(z, HartBelow);
        }
        else
        {
            var fraction = z + 0.65;
            for (var k = 4; k >= 1; k--)
                fraction = z + (k / fraction);
            tail = bell / (fraction * 2.506628274631);
        }
        return x > 0 ? 1 - tail : tail;
    }

    /// <summary>1/k! for k from 0; the quotients are exact to the last bit, for the factorials are whole numbers below 2⁵³.</summary>
    private static readonly double[] InverseFactorials = Quotients(15);

    private static double[] Quotients(int terms)
    {
        var (quotients, factorial) = (new double[terms + 1], 1.0);
        for (var k = 0; k <= terms; k++)
        {
            factorial *= Math.Max(1, k);
            quotients[k] = 1 / factorial;
        }
        return quotients;
    }

    private static readonly double[] HartAbove =
    [
        220.206867912376, 221.213596169931, 112.079291497871, 33.912866078383, 6.37396220353165, 0.700383064443688, 3.52624965998911e-02,
    ];

    private static readonly double[] HartBelow =
    [
        440.413735824752, 793.826512519948, 637.333633378831, 296.564248779674, 86.7807322029461, 16.064177579207, 1.75566716318264, 8.83883476483184e-02,
    ];

    private static readonly double[] CentreAbove =
    [
        3.3871328727963666080e0, 1.3314166789178437745e+2, 1.9715909503065514427e+3, 1.3731693765509461125e+4,
        4.5921953931549871457e+4, 6.7265770927008700853e+4, 3.3430575583588128105e+4, 2.5090809287301226727e+3,
    ];

    private static readonly double[] CentreBelow =
    [
        1.0, 4.2313330701600911252e+1, 6.8718700749205790830e+2, 5.3941960214247511077e+3,
        2.1213794301586595867e+4, 3.9307895800092710610e+4, 2.8729085735721942674e+4, 5.2264952788528545610e+3,
    ];

    private static readonly double[] MiddleAbove =
    [
        1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
        1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] MiddleBelow =
    [
        1.0, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarAbove =
    [
        6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] FarBelow =
    [
        1.0, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    private static double Polynomial(double x, double[] coefficients)
    {
        var sum = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            sum = (sum * x) + coefficients[i];
        return sum;
    }

    private static double Scale(double x, int power)
    {
        while (power < -1000)
            (x, power) = (x * BitConverter.Int64BitsToDouble((long)(1023 - 1000) << 52), power + 1000);
        while (power > 1000)
            (x, power) = (x * BitConverter.Int64BitsToDouble((long)(1023 + 1000) << 52), power - 1000);
        return x * BitConverter.Int64BitsToDouble((long)(1023 + power) << 52);
    }
}

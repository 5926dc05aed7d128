// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// The chance that one actor beats another when all actors vote between their two positions, each with capability times salience times the difference of
/// its utilities: v(a, b) = c s (|x - b|^r - |x - a|^r), distances as shares of the range. See <see cref="ExpectedUtilityMode"/> for what it is divided by.
/// </summary>
internal sealed class WinningChances
{
    private readonly int count;
    private readonly double[] weights;
    private readonly ExpectedUtilityMode mode;
    private readonly double[] losses;
    private readonly double[] chances;

    /// <summary>Makes an empty table.</summary>
    public WinningChances(double[] weights, ExpectedUtilityMode mode)
    {
        count = weights.Length;
        this.weights = weights;
        this.mode = mode;
        losses = new double[count * count];
        chances = new double[count * count];
    }

    /// <summary>The chance that the first actor beats the second, row by row; 0 for two with the same position.</summary>
    public ReadOnlySpan<double> Table => chances;

    /// <summary>Fills the table.</summary>
    public void Fill(double[] distances, RealPower[] distancePowers, double[] exponents)
    {
        for (var position = 0; position < count; position++)
        {
            for (var voter = 0; voter < count; voter++)
                losses[(position * count) + voter] = weights[voter] * distancePowers[(position * count) + voter].To(exponents[voter]);
        }
        chances.AsSpan().Clear();
        var votes = 0.0;
        for (var i = 1; i < count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (distances[(i * count) + j] == 0)
                    continue;
                var (forI, forJ) = Support(losses.AsSpan(i * count, count), losses.AsSpan(j * count, count));
                votes += forI + forJ;
                var divisor = mode != ExpectedUtilityMode.Corrected ? 1 : forI + forJ;
                (chances[(i * count) + j], chances[(j * count) + i]) = divisor > 0 ? (forI / divisor, forJ / divisor) : (0, 0);
            }
        }
        if (mode == ExpectedUtilityMode.Corrected || votes == 0)
            return;

        // Each pair is contested twice over, once in each order.
        for (var at = 0; at < chances.Length; at++)
            chances[at] /= 2 * votes;
    }

    private static (double ForFirst, double ForSecond) Support(ReadOnlySpan<double> first, ReadOnlySpan<double> second)
    {
        var (forFirst, forSecond) = (0.0, 0.0);
        for (var voter = 0; voter < first.Length; voter++)
        {
            var vote = second[voter] - first[voter];
            forFirst += Math.Max(0, vote);
            forSecond += Math.Max(0, -vote);
        }
        return (forFirst, forSecond);
    }
}

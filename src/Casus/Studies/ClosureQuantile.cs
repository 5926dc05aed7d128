// SPDX-License-Identifier: Apache-2.0
namespace Casus.Studies;

/// <summary>A quantile of closure over draws, with its 95 per cent interval from order statistics. A draw that never closes counts as later than any that does.</summary>
/// <param name="Hours">The order statistic nearest to the quantile, in hours; null where it falls among draws that never close, or without draws.</param>
/// <param name="Low">Low end of the interval; null where there is none, or it falls among draws that never close.</param>
/// <param name="High">High end.</param>
public readonly record struct ClosureQuantile(double? Hours, double? Low, double? High)
{
    /// <summary>Chance that the interval may miss the quantile.</summary>
    private const double Miss = 0.05;

    /// <summary>The quantile of some draws.</summary>
    /// <param name="sorted">Hours of closure, rising; infinity for never.</param>
    /// <param name="percentile">Which quantile, 1 to 99.</param>
    public static ClosureQuantile Of(ReadOnlySpan<double> sorted, int percentile)
    {
        if (sorted.IsEmpty)
            return default;
        var rank = Math.Clamp(((percentile * (sorted.Length + 1)) + 50) / 100, 1, sorted.Length);
        var ends = Ranks(sorted.Length, percentile);
        return new ClosureQuantile(Known(sorted[rank - 1]), ends is { } low ? Known(sorted[low.Low - 1]) : null, ends is { } high ? Known(sorted[high.High - 1]) : null);
    }

    /// <summary>
    /// Ranks of the order statistics that hold a quantile between them with a chance of at least 95 per cent: each tail of the binomial at most 2.5 per cent, or, where one end cannot
    /// keep to that, both together at most 5 (David and Nagaraja, Order Statistics, 2003, 7.1). Null where there are too few draws.
    /// </summary>
    /// <param name="draws">How many draws.</param>
    /// <param name="percentile">Which quantile, 1 to 99.</param>
    internal static (int Low, int High)? Ranks(int draws, int percentile)
    {
        var below = Below(draws, percentile / 100.0);
        var (first, last) = (below[1], 1 - below[draws]);
        if (first + last > Miss)
            return null;
        var lowMiss = last > Miss / 2 ? Miss - last : Math.Max(Miss / 2, first);
        var highMiss = first > Miss / 2 ? Miss - first : Math.Max(Miss / 2, last);
        var (low, high) = (1, draws);
        while (low < draws && below[low + 1] <= lowMiss)
            low++;
        while (high > low + 1 && 1 - below[high - 1] <= highMiss)
            high--;
        return (low, high);
    }

    /// <summary>Chance that fewer than k of the draws lie below the quantile, for k from 0 to one more than there are. Only sums and products, so that every machine gets the same.</summary>
    private static double[] Below(int draws, double share)
    {
        var weights = new double[draws + 1];
        var mode = (int)((draws + 1) * share);
        weights[mode] = 1;
        for (var k = mode; k < draws; k++)
            weights[k + 1] = weights[k] * (draws - k) / (k + 1) * share / (1 - share);
        for (var k = mode; k > 0; k--)
            weights[k - 1] = weights[k] * k / (draws - k + 1) * (1 - share) / share;
        var total = 0.0;
        foreach (var weight in weights)
            total += weight;
        var below = new double[draws + 2];
        for (var k = 0; k <= draws; k++)
            below[k + 1] = below[k] + (weights[k] / total);
        return below;
    }

    private static double? Known(double hours) => double.IsFinite(hours) ? hours : null;
}

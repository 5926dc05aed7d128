// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// How good forecasts of yes-or-no outcomes were. Lower scores are better. Few forecasts say little: with seven, the share observed in a bin is no more than
/// an anecdote, and the count stands beside it.
/// </summary>
/// <param name="Count">Number of forecasts.</param>
/// <param name="Brier">Mean of <see cref="BrierOf"/>: 0 for a seer, 0.25 for one who always says one half.</param>
/// <param name="Logarithmic">Mean of <see cref="LogarithmicOf"/>: 0 for a seer, ln 2 = 0.693 for one who always says one half.</param>
/// <param name="Calibration">Bins of equal width from 0 to 1, empty ones included.</param>
public sealed record ForecastScores(int Count, double Brier, double Logarithmic, ImmutableArray<CalibrationBin> Calibration)
{
    /// <summary>
    /// The least chance that <see cref="LogarithmicOf"/> reckons with, so that one forecast of 0 that came true does not make every mean infinite. The score
    /// is proper for forecasts that do not go below it or above 1 less it.
    /// </summary>
    public const double LeastChance = 0.001;

    /// <summary>Most bins.</summary>
    public const int MostBins = 100;

    /// <summary>The scores of some forecasts.</summary>
    /// <param name="forecasts">At least one.</param>
    /// <param name="bins">Number of bins, 1 to <see cref="MostBins"/>; default 5.</param>
    /// <exception cref="ArgumentException">There is no forecast, a chance is not from 0 to 1, or the number of bins is out of bounds.</exception>
    public static ForecastScores Of(IReadOnlyList<YesNoForecast> forecasts, int bins = 5)
    {
        ArgumentNullException.ThrowIfNull(forecasts);
        if (forecasts.Count == 0)
            throw new ArgumentException("There is nothing to score without a forecast.", nameof(forecasts));
        if (bins is < 1 or > MostBins)
            throw new ArgumentOutOfRangeException(nameof(bins), bins, $"Ask for 1 to {MostBins} bins.");
        var (brier, logarithmic) = (0.0, 0.0);
        var (counts, chances, happened) = (new int[bins], new double[bins], new int[bins]);
        foreach (var forecast in forecasts)
        {
            brier += BrierOf(forecast);
            logarithmic += LogarithmicOf(forecast);
            var bin = BinOf(forecast.Chance, bins);
            counts[bin]++;
            chances[bin] += forecast.Chance;
            happened[bin] += forecast.Happened ? 1 : 0;
        }
        var calibration = ImmutableArray.CreateBuilder<CalibrationBin>(bins);
        for (var bin = 0; bin < bins; bin++)
        {
            calibration.Add(counts[bin] == 0
                ? new CalibrationBin(Edge(bin, bins), Edge(bin + 1, bins), 0, null, null)
                : new CalibrationBin(Edge(bin, bins), Edge(bin + 1, bins), counts[bin], chances[bin] / counts[bin], (double)happened[bin] / counts[bin]));
        }
        return new ForecastScores(forecasts.Count, brier / forecasts.Count, logarithmic / forecasts.Count, calibration.MoveToImmutable());
    }

    /// <summary>
    /// The square of the difference between the chance and 1 or 0 as observed, from 0 to 1 (Brier 1950, Monthly Weather Review 78:1-3, whose sum over both
    /// outcomes is twice as great).
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not from 0 to 1.</exception>
    public static double BrierOf(YesNoForecast forecast)
    {
        var missed = 1 - ChanceOfObserved(forecast);
        return missed * missed;
    }

    /// <summary>
    /// The negative natural logarithm of the chance given to what was observed (Good 1952, Journal of the Royal Statistical Society B 14:107-114), a chance
    /// below <see cref="LeastChance"/> counting as that: from 0 to 6.908.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The chance is not from 0 to 1.</exception>
    public static double LogarithmicOf(YesNoForecast forecast)
    {
        var chance = Math.Max(LeastChance, ChanceOfObserved(forecast));
        return chance < 1 ? -ExactMath.Log(chance) : 0;
    }

    private static double ChanceOfObserved(in YesNoForecast forecast)
    {
        if (!(forecast.Chance is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(forecast), forecast.Chance, "A chance is from 0 to 1.");
        return forecast.Happened ? forecast.Chance : 1 - forecast.Chance;
    }

    private static double Edge(int bin, int bins) => (double)bin / bins;

    /// <summary>Compares with the edges themselves: the product of chance and number of bins may round across one.</summary>
    private static int BinOf(double chance, int bins)
    {
        var bin = 0;
        while (bin + 1 < bins && chance >= Edge(bin + 1, bins))
            bin++;
        return bin;
    }
}

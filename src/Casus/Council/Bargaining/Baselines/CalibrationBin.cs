// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>Forecasts of about the same chance, and how often what they forecast came about (Murphy 1973, Journal of Applied Meteorology 12:595-600).</summary>
/// <param name="From">Least chance that falls into the bin.</param>
/// <param name="Until">The chance at which the next bin begins; the last bin holds 1 as well.</param>
/// <param name="Count">Number of forecasts.</param>
/// <param name="MeanForecast">Mean of the chances given; null if there are none.</param>
/// <param name="ObservedShare">Share of the forecasts whose subject happened; null if there are none.</param>
public sealed record CalibrationBin(double From, double Until, int Count, double? MeanForecast, double? ObservedShare);

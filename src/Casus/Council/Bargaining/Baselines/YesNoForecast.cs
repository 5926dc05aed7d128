// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>A forecast of something that either happened or did not, beside what was observed.</summary>
/// <param name="Chance">The chance that was given to it, from 0 to 1.</param>
/// <param name="Happened">Whether it happened.</param>
public readonly record struct YesNoForecast(double Chance, bool Happened);

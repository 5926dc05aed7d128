// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using NodaTime;

namespace Casus.Pictures.LawPages;

/// <summary>Writes days and periods.</summary>
internal static class DayWords
{
    /// <summary>A day given as a number of days.</summary>
    public static string Of(double day) => QuantityText.DayText(Day.From(Math.Ceiling(day)).Date);

    /// <summary>A period with its ends, the last day not included.</summary>
    public static string Period(LocalDate from, LocalDate? until) =>
        until is { } end ? $"from {QuantityText.DayText(from)} until {QuantityText.DayText(end)}" : $"since {QuantityText.DayText(from)}";
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using NodaTime;

namespace Casus.Pictures.LawPages;

/// <summary>Where a day lies on an axis of years.</summary>
/// <param name="First">First day shown, as a number of days.</param>
/// <param name="Last">End of what is shown.</param>
/// <param name="Start">Where the axis begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record YearScale(double First, double Last, double Start, double End)
{
    private static readonly int[] Steps = [1, 2, 5, 10, 20, 50, 100];

    /// <summary>The place of a day; one that is not shown is set at the near end.</summary>
    public double At(double day) => Start + ((End - Start) * Math.Clamp((day - First) / (Last - First), 0, 1));

    /// <summary>The years whose beginnings are named, none nearer to the next than the gap, and none so near to an end that its name would leave the picture.</summary>
    public IEnumerable<(int Year, double At)> Years(double gap)
    {
        var (first, last) = (Day.From(Math.Ceiling(First)).Date.Year, Day.From(Math.Floor(Last)).Date.Year);
        var perYear = (End - Start) / Math.Max(1, (Last - First) / 365.25);
        var step = Steps.FirstOrDefault(each => perYear * each >= gap, Steps[^1]);
        for (var year = ((first / step) + 1) * step; year <= last; year += step)
        {
            var at = At(Day.NumberOf(new LocalDate(year, 1, 1)));
            if (at >= Start + 14 && at <= End - 14)
                yield return (year, at);
        }
    }
}

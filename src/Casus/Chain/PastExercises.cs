// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Forces;
using Casus.Operations;
using NodaTime;

namespace Casus.Chain;

/// <summary>Exercises that were over before a day. Packs say in words when an exercise was held, so the last year and month named count: what may lie after the day, or was only planned, is left out.</summary>
internal static partial class PastExercises
{
    private static readonly ImmutableArray<string> Months = [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0)];

    /// <summary>Exercises of several states that were over before the day.</summary>
    public static ImmutableArray<JointExercise> Before(LocalDate day, ImmutableArray<Exercise> exercises) =>
        [.. exercises.Where(each => each.Participants.Length > 1 && IsBefore(each.When, day)).Select(each => new JointExercise(each.Name, each.When, each.Participants))];

    /// <summary>Whether words such as "25 to 28 October 2010" name a time before the day: an earlier year, or the same year and an earlier month.</summary>
    public static bool IsBefore(string when, LocalDate day)
    {
        var years = Years().Matches(when).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).ToArray();
        if (years.Length == 0 || when.Contains("planned", StringComparison.OrdinalIgnoreCase) || years.Max() > day.Year)
            return false;
        var month = Months.Select((name, i) => when.Contains(name, StringComparison.Ordinal) ? i + 1 : 0).Max();
        return years.Max() < day.Year || (month > 0 && month < day.Month);
    }

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Years();
}

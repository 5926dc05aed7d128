// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Pictures.Drawing;

/// <summary>Writes numbers in sentences and labels, the same in every culture.</summary>
public static class Phrase
{
    /// <summary>A count without separators, such as <c>2500</c>.</summary>
    public static string Count(double number) => Math.Round(number, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A count with its word, in the plural when it is not one.</summary>
    public static string Count(int number, string one, string many) => $"{Count(number)} {(number == 1 ? one : many)}";

    /// <summary>Hours with one decimal, and days beside them when they are many: <c>88.4 h</c>, <c>382.4 h (15.9 days)</c>.</summary>
    public static string Hours(double hours) => Math.Abs(hours) < 96 ? Joined(hours, "h") : $"{Joined(hours, "h")} ({Joined(hours / 24, "days")})";

    /// <summary>Hours in as few letters as can be, for labels: <c>88.4 h</c> or <c>15.9 d</c>.</summary>
    public static string ShortHours(double hours) => Math.Abs(hours) < 96 ? Joined(hours, "h") : Joined(hours / 24, "d");

    /// <summary>Hours on an axis: whole days from four days on.</summary>
    public static string TickHours(double hours) => hours >= 96 && hours % 24 == 0 ? Joined(hours / 24, "d") : Joined(hours, "h");

    /// <summary>Hours on an axis that names nothing but hours.</summary>
    public static string AllHours(double hours) => Joined(hours, "h");

    /// <summary>Hours on a long axis, in days.</summary>
    public static string TickDays(double hours) => Joined(hours / 24, "d");

    /// <summary>A share as per cent. What is neither nothing nor all never looks like it.</summary>
    public static string Percent(double share) => share switch
    {
        > 0 and < 0.005 => "<\u00a01\u00a0%",
        > 0.995 and < 1 => ">\u00a099\u00a0%",
        _ => Joined(Math.Round(share * 100, MidpointRounding.AwayFromZero), "%"),
    };

    /// <summary>A number and its unit, with a space between that no line breaks at.</summary>
    private static string Joined(double number, string unit) => $"{Svg.N(number)}\u00a0{unit}";

    /// <summary>The middle 90 per cent of a result, or null when there is none.</summary>
    public static string? Spread(Result? result)
    {
        if (result?.Range is not { } range)
            return null;
        var (low, high) = result.Dimension switch
        {
            Dimension.Share => (Count(range.Low * 100), Percent(range.High)),
            Dimension.Time => (Svg.N(range.Low), Hours(range.High)),
            _ => (Count(range.Low), Count(range.High)),
        };
        return range.Low < range.High && low != high ? $"{low} to {high}" : high;
    }

    /// <summary>Names in a row: <c>Armenia, Belarus and Russia</c>.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}";

    /// <summary>The text with its first letter as a capital.</summary>
    public static string Sentence(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}

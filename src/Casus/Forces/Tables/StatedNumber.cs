// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.RegularExpressions;
using Casus.Evidence;

namespace Casus.Forces;

/// <summary>A number as an author of an order of battle states it: <c>450</c>, <c>about 400</c>, <c>400 to 500</c>, or <c>400 to 500 (450)</c> with the value that stands for the range.</summary>
/// <param name="Amount">The amount or the range, as claims and assumptions write it, without its unit.</param>
/// <param name="Best">The single value that stands for a range; null for its middle.</param>
/// <param name="Unit">Its unit.</param>
public sealed partial record StatedNumber(string Amount, string? Best, UnitOfMeasure Unit)
{
    /// <summary>The value as an assumption writes it, such as <c>400 to 500 persons</c>.</summary>
    public string Value => $"{Amount} {Unit.Name}";

    /// <summary>The value that stands for it as an assumption writes it; null when none is given.</summary>
    public string? BestValue => Best is null ? null : $"{Best} {Unit.Name}";

    /// <summary>The number as tables write it, without its unit.</summary>
    public string Text => Best is null ? Amount : $"{Amount} ({Best})";

    /// <summary>Reads a number without its unit.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="unit">The unit it is in.</param>
    /// <param name="most">The greatest number that is not absurd, in that unit: a setting of the tool.</param>
    /// <param name="fault">What is wrong, or an empty text.</param>
    /// <param name="remedy">How to mend it, or an empty text.</param>
    /// <returns>The number, or null.</returns>
    public static StatedNumber? Parse(string text, UnitOfMeasure unit, double most, out string fault, out string remedy)
    {
        (fault, remedy) = (string.Empty, string.Empty);
        var match = Form().Match(text.Trim());
        if (!match.Success || text.Length > 100)
        {
            (fault, remedy) = ($"'{text}' is not a number of {unit.Name}.", "Write it like 450, about 450, 400 to 500, or 400 to 500 (450), without a sign and without separators.");
            return null;
        }
        var low = Number(match.Groups["low"].Value);
        var high = match.Groups["high"].Success ? Number(match.Groups["high"].Value) : low;
        double? best = match.Groups["best"].Success ? Number(match.Groups["best"].Value) : null;
        var bound = match.Groups["bound"].Value.ToLowerInvariant();
        if (high < low)
            (fault, remedy) = ($"The range '{text}' runs downwards.", "Write the smaller number first.");
        else if (high > most)
            (fault, remedy) = (string.Create(CultureInfo.InvariantCulture, $"'{text}' is absurd: more than {most} {unit.Name}."), "Look at the digits and at the unit.");
        else if (best is { } single && (single < low || single > high))
            (fault, remedy) = ($"The number in brackets lies outside the range '{text}'.", "Write one within it.");
        else if (bound.Length > 0 && (high > low || best is not null))
            (fault, remedy) = ($"'{text}' is a range and a bound at once.", "Write the range alone, or the bound alone.");
        if (fault.Length > 0)
            return null;
        var amount = high > low ? $"{Digits(low)} to {Digits(high)}" : $"{(bound.Length > 0 ? bound + " " : string.Empty)}{Digits(low)}";
        return new StatedNumber(amount, best is { } value && high > low ? Digits(value) : null, unit);
    }

    /// <summary>The number that a run on best evidence takes for quantities, with the range that their evidence gives: of several quantities the sum, as of two entries of one vehicle type.</summary>
    /// <param name="resolutions">What was taken for each; at least one, all of one dimension. The value that stands for a range is rounded: people and vehicles to whole ones, all else to two decimals.</param>
    public static StatedNumber Of(IReadOnlyList<Resolution> resolutions)
    {
        var unit = UnitOfMeasure.ShownFor(resolutions[0].Dimension);
        var (low, high, value) = (resolutions.Sum(each => each.Low) / unit.Factor, resolutions.Sum(each => each.High) / unit.Factor, resolutions.Sum(each => each.Value) / unit.Factor);
        return Digits(low) == Digits(high) || low < 0
            ? new StatedNumber(Digits(value), null, unit)
            : new StatedNumber($"{Digits(low)} to {Digits(high)}", Digits(Math.Clamp(Math.Round(value, resolutions[0].Dimension is Dimension.Persons or Dimension.Vehicles ? 0 : 2, MidpointRounding.AwayFromZero), low, high)), unit);
    }

    /// <summary>The same length of time, mass or count in another unit of its kind.</summary>
    public StatedNumber In(UnitOfMeasure unit)
    {
        var factor = Unit.Factor / unit.Factor;
        var parts = Amount.Split(' ').Select(part => char.IsAsciiDigit(part[0]) ? Digits(Number(part) * factor) : part);
        return new StatedNumber(string.Join(' ', parts), Best is null ? null : Digits(Number(Best) * factor), unit);
    }

    /// <summary>Its low end in its unit.</summary>
    public double Low => Number(Amount.Split(' ').First(part => char.IsAsciiDigit(part[0])));

    /// <summary>Its high end in its unit.</summary>
    public double High => Number(Amount.Split(' ')[^1]);

    /// <summary>At most six decimals: more than any source gives.</summary>
    private static string Digits(double number) => Math.Round(number, 6).ToString("0.######", CultureInfo.InvariantCulture);

    private static double Number(string digits) => double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<bound>about|over|under|up to)\s+)?(?<low>[0-9]{1,15}(?:\.[0-9]{1,9})?)(?:\s*(?:\bto\b|-|–)\s*(?<high>[0-9]{1,15}(?:\.[0-9]{1,9})?))?(?:\s*\(\s*(?<best>[0-9]{1,15}(?:\.[0-9]{1,9})?)\s*\))?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Simulation;
using NodaTime;
using NodaTime.Text;

namespace Casus.Evidence;

/// <summary>
/// A value as somebody stated it: a number with its unit, a range, a bound, a day or a word. Immutable; equal when written the same.
/// </summary>
public sealed record ClaimValue : IDocumentValue<ClaimValue>
{
    private static readonly (string Word, Bound Bound)[] Bounds =
        [("about ", Bound.About), ("over ", Bound.Over), ("under ", Bound.Under), ("up to ", Bound.UpTo)];

    private ClaimValue(string text, Dimension dimension, double low, double high, Bound bound, UnitOfMeasure? unit) =>
        (Text, Dimension, Low, High, Bound, Unit) = (text, dimension, low, high, bound, unit);

    /// <summary>The value as written.</summary>
    public string Text { get; }

    /// <summary>What it measures.</summary>
    public Dimension Dimension { get; }

    /// <summary>Low end, in base units; equal to <see cref="High"/> for a single value, 0 for a word.</summary>
    public double Low { get; }

    /// <summary>High end, in base units.</summary>
    public double High { get; }

    /// <summary>How the number is meant.</summary>
    public Bound Bound { get; }

    /// <summary>The unit it is written in; null for a day or a word.</summary>
    public UnitOfMeasure? Unit { get; }

    /// <summary>The number with the precision at which it is stated.</summary>
    /// <param name="shape">How a range is spread.</param>
    /// <param name="best">The best value of a range, in base units, when its author gives one.</param>
    public Casus.Simulation.Range Range(RangeShape? shape = null, double? best = null)
    {
        if (Bound == Bound.About)
        {
            var half = HalfLastFigure(Text.Split(' ', 3)[1]) * (Unit?.Factor ?? 1);
            return Casus.Simulation.Range.Between(Low - half, Low + half, RangeShape.Uniform);
        }
        if (High <= Low)
            return Casus.Simulation.Range.Exactly(Low);
        var spread = shape ?? (Low > 0 && Dimension is not (Dimension.Day or Dimension.Share) ? RangeShape.Lognormal : RangeShape.Uniform);
        var range = Casus.Simulation.Range.Between(Low, High, spread);
        return best is { } single ? range with { Best = single } : range;
    }

    /// <summary>Reads a value from text.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="fault">What is wrong, or an empty text.</param>
    /// <param name="remedy">How to mend it, or an empty text.</param>
    public static bool TryParse(string text, out ClaimValue? value, out string fault, out string remedy)
    {
        (value, fault, remedy) = (null, string.Empty, string.Empty);
        text = text.Trim();
        if (text.Length is 0 or > 300)
            (fault, remedy) = ("A value needs between 1 and 300 characters.", "Put long texts into 'says'.");
        else if (TryDays(text, out value))
            return true;
        else if (Number(text) is { } number)
            return TryNumber(text, number, out value, out fault, out remedy);
        else if (char.IsLetter(text[0]))
            value = new ClaimValue(text, Dimension.Word, 0, 0, Bound.None, null);
        else
            (fault, remedy) = ($"'{text}' is no value.", "Write a number with its unit, a range with 'to', a day such as 2022-01-05, or a word that begins with a letter.");
        return value is not null;
    }

    /// <inheritdoc/>
    public static ClaimValue? Read(DocumentNode node, Binder binder)
    {
        if (binder.Text(node) is not { } text)
            return null;
        if (!TryParse(text, out var value, out var fault, out var remedy))
            binder.Diagnostics.Error(node.At, "bad-value", fault, remedy);
        return value;
    }

    /// <inheritdoc/>
    public static JsonObject Schema() => new()
    {
        ["type"] = "string",
        ["examples"] = new JsonArray("20000 persons", "18000 to 22000 persons", "about 100 persons", "over 108 flights", "2022-01-05", "ballot"),
    };

    /// <summary>The value as written.</summary>
    public override string ToString() => Text;

    private static (Bound Bound, string Digits)? Number(string text)
    {
        foreach (var (word, bound) in Bounds)
        {
            if (text.StartsWith(word, StringComparison.Ordinal) && text.Length > word.Length && IsNumeric(text[word.Length]))
                return (bound, text[word.Length..]);
        }
        return IsNumeric(text[0]) ? (Bound.None, text) : null;
    }

    private static bool IsNumeric(char letter) => char.IsAsciiDigit(letter) || letter is '-' or '.';

    private static bool TryNumber(string text, (Bound Bound, string Digits) number, out ClaimValue? value, out string fault, out string remedy)
    {
        (value, fault, remedy) = (null, string.Empty, string.Empty);
        var parts = number.Digits.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var range = parts.Length == 4 && parts[1] == "to";
        if (!range && parts.Length != 2)
        {
            (fault, remedy) = ($"'{text}' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number.");
            return false;
        }
        if (range && number.Bound != Bound.None)
        {
            (fault, remedy) = ($"'{text}' is a range and a bound at once.", "Write the range alone, or the bound alone.");
            return false;
        }
        if (!UnitOfMeasure.All.TryGetValue(parts[^1], out var unit))
        {
            (fault, remedy) = ($"'{parts[^1]}' is not a unit.", NearMiss.Remedy(parts[^1], UnitOfMeasure.All.Keys, "unit"));
            return false;
        }
        if (!TryFinite(parts[0], out var low) || !TryFinite(parts[range ? 2 : 0], out var high))
        {
            (fault, remedy) = ($"'{number.Digits}' holds something that is not a number.", "Write digits with a point, without separators.");
            return false;
        }
        if (high < low)
        {
            (fault, remedy) = ($"The range '{text}' runs downwards.", "Write the smaller number first.");
            return false;
        }
        value = new ClaimValue(text, unit.Dimension, low * unit.Factor, high * unit.Factor, number.Bound, unit);
        return true;
    }

    private static bool TryFinite(string text, out double number) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && Math.Abs(number) < 1e15;

    private static bool TryDays(string text, out ClaimValue? value)
    {
        value = null;
        var ends = text.Split(" to ");
        if (ends.Length > 2 || !ends.All(end => end.Length == 10 && end[4] == '-'))
            return false;
        var days = ends.Select(end => LocalDatePattern.Iso.Parse(end)).ToArray();
        if (days.Any(day => !day.Success) || days[^1].Value < days[0].Value)
            return false;
        value = new ClaimValue(text, Dimension.Day, DayNumber(days[0].Value), DayNumber(days[^1].Value), Bound.None, null);
        return true;
    }

    private static double DayNumber(LocalDate day) => Period.DaysBetween(new LocalDate(1970, 1, 1), day);

    /// <summary>Half a unit of the last significant figure of a number as written: 50 for 100, 0.05 for 1.9.</summary>
    private static double HalfLastFigure(string written)
    {
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var places = point >= 0 ? written.Length - point - 1 : -(written.Length - written.TrimEnd('0').Length);
        var unit = 1.0;
        for (var i = 0; i < Math.Abs(places); i++)
            unit *= 10;
        return places > 0 ? 0.5 / unit : unit / 2;
    }
}

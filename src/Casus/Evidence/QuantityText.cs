// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using NodaTime;

namespace Casus.Evidence;

/// <summary>Writes quantities for readers, the same in every culture.</summary>
public static class QuantityText
{
    /// <summary>A value in the unit in which its dimension is shown: <c>2500 persons</c>, <c>72 hours</c>, <c>2022-01-05</c>.</summary>
    public static string Of(double baseUnits, Dimension dimension)
    {
        if (dimension == Dimension.Day)
            return DayText(new LocalDate(1970, 1, 1).PlusDays((int)Math.Round(baseUnits)));
        if (dimension == Dimension.Word)
            return "a word";
        var unit = UnitOfMeasure.ShownFor(dimension);
        return string.Create(CultureInfo.InvariantCulture, $"{Number(baseUnits / unit.Factor)} {unit.Name}");
    }

    /// <summary>A number with at most two decimals, without separators.</summary>
    public static string Number(double number) => number.ToString("0.##;-0.##;0", CultureInfo.InvariantCulture);

    /// <summary>A day as 2022-01-05.</summary>
    public static string DayText(LocalDate day) =>
        day.Year is < 0 or > 9999
            ? NodaTime.Text.LocalDatePattern.Iso.Format(day)
            : string.Create(10, day, static (text, day) =>
            {
                Digits(text[..4], day.Year);
                text[4] = '-';
                Digits(text[5..7], day.Month);
                text[7] = '-';
                Digits(text[8..], day.Day);
            });

    private static void Digits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }
}

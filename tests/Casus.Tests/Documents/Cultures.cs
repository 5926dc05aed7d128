// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Tests.Documents;

/// <summary>
/// Cultures in which careless code fails: Turkish with its dotless i, Russian with its decimal comma, Persian with its calendar and digits, and one that throws
/// when anybody asks it how to write or read a number or a date (after NodaTime's FailingCultureInfo).
/// </summary>
internal static class Cultures
{
    private const string Throwing = "throwing";

    public static TheoryData<string> Failing => ["tr-TR", "ru-RU", "fa-IR", Throwing];

    public static void In(string culture, Action test)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture == Throwing ? new ThrowingCulture() : new CultureInfo(culture);
        try
        {
            test();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    private sealed class ThrowingCulture() : CultureInfo(string.Empty)
    {
        public override NumberFormatInfo NumberFormat
        {
            get => throw new InvalidOperationException("The current culture was asked how to write a number.");
            set => base.NumberFormat = value;
        }

        public override DateTimeFormatInfo DateTimeFormat
        {
            get => throw new InvalidOperationException("The current culture was asked how to write a date.");
            set => base.DateTimeFormat = value;
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Tests.Documents;

/// <summary>
/// Cultures in which careless code fails: Turkish with its dotless i, Russian with its decimal comma, Persian with its calendar and digits.
/// </summary>
internal static class Cultures
{
    public static TheoryData<string> Failing => ["tr-TR", "ru-RU", "fa-IR"];

    public static void In(string culture, Action test)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
        try
        {
            test();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}

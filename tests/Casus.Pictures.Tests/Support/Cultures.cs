// SPDX-License-Identifier: Apache-2.0
using System.Globalization;

namespace Casus.Pictures.Tests.Support;

/// <summary>Does something as a machine of another culture would.</summary>
internal static class Cultures
{
    public static T In<T>(string name, Func<T> work)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return work();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }
}

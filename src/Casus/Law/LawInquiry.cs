// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Globalization;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>A question put to the law: may they act?</summary>
/// <param name="Book">The law.</param>
/// <param name="Quantities">Resolves days and chances.</param>
/// <param name="Request">The request.</param>
/// <param name="AsOf">The day whose law is applied.</param>
/// <param name="Facts">Facts of the case, by id, after the user's changes.</param>
/// <param name="Arguments">Who held which basis open or doubtful.</param>
/// <param name="Readings">Readings that the user has settled, by term.</param>
/// <param name="AsKnown">The day whose knowledge counts: law, opinions and claims that came later are not seen. Null sees all facts, and opinions up to the later of the day of the law and of the request.</param>
public sealed record LawInquiry(
    LawBook Book,
    Quantities Quantities,
    Request Request,
    LocalDate AsOf,
    ImmutableSortedDictionary<string, CaseFact> Facts,
    ImmutableArray<Argument> Arguments,
    ImmutableSortedDictionary<string, string> Readings,
    LocalDate? AsKnown = null)
{
    /// <summary>Whether something said or published on a day, in a month or in a year counts: everything does unless a day of knowledge is set. An incomplete date counts from its beginning.</summary>
    public bool Knows(string? date) => date is null || AsKnown is not { } known || Until(date, known);

    /// <summary>Whether something said on a date had been said by the day of the law or of the request, whichever is later, and by the day of knowledge.</summary>
    public bool HadBeenSaid(string? date) => date is null || (Knows(date) && Until(date, LocalDate.Max(AsOf, Request.At.Date)));

    /// <summary>Whether a year (2012), a month (2012-03) or a day (2012-03-31) begins on or before a day.</summary>
    private static bool Until(string date, LocalDate day)
    {
        var (year, month) = (int.Parse(date.AsSpan(0, 4), CultureInfo.InvariantCulture), date.Length < 7 ? 0 : int.Parse(date.AsSpan(5, 2), CultureInfo.InvariantCulture));
        if (year != day.Year || month == 0)
            return year <= day.Year;
        if (month != day.Month || date.Length < 10)
            return month <= day.Month;
        return int.Parse(date.AsSpan(8, 2), CultureInfo.InvariantCulture) <= day.Day;
    }
}

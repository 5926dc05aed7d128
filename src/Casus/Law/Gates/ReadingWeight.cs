// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Weighs rival readings of a term by the best claim of those who hold each.</summary>
internal static class ReadingWeight
{
    /// <summary>
    /// The reading of a term that one run takes: the one settled by the user; else, in a replication, one drawn by weight, keyed by the term; on best evidence the heaviest, and
    /// the first of equals. Where nobody is known to hold any of them, all weigh alike.
    /// </summary>
    public static string Choose(LawInquiry inquiry, Term term, ImmutableArray<Reading> readings)
    {
        if (inquiry.Readings.TryGetValue(term.Id, out var settled))
            return settled;
        var weights = readings.Select(reading => Of(inquiry, reading)).ToArray();
        if (weights.All(weight => weight <= 0))
            Array.Fill(weights, 1);
        if (inquiry.Quantities.Draws is not { } draws)
            return readings[Array.IndexOf(weights, weights.Max())].Id;
        var mark = draws.Uniform("reading", term.Id) * weights.Sum();
        for (var i = 0; i < weights.Length; i++)
        {
            mark -= weights[i];
            if (mark < 0)
                return readings[i].Id;
        }
        return readings[Array.FindLastIndex(weights, weight => weight > 0)].Id;
    }

    /// <summary>Weight of a reading: the best grade among the claims of those who had put it by then.</summary>
    private static double Of(LawInquiry inquiry, Reading reading)
    {
        var book = inquiry.Quantities.Book;
        return reading.Proponents.Where(each => inquiry.HadBeenSaid(each.On) && book.Claims.ContainsKey(each.Claim))
            .Select(each => book.GradeOf(book.Claims[each.Claim]).Weight)
            .DefaultIfEmpty(0)
            .Max();
    }
}

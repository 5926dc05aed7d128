// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>Makes situations in which nothing is known but host and day.</summary>
internal static class HostSituation
{
    private static readonly ImmutableSortedDictionary<string, string> NoReadings = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
    private static readonly ImmutableSortedDictionary<string, CaseFact> NoFacts = ImmutableSortedDictionary.Create<string, CaseFact>(StringComparer.Ordinal);

    /// <summary>The situation of a host on a day, with every fact unknown and every term open.</summary>
    public static Situation Of(LawBook book, Quantities quantities, string host, LocalDate day)
    {
        var request = new Request { Host = host, At = day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = string.Empty };
        return new Situation(new LawInquiry(book, quantities, request, day, NoFacts, [], NoReadings));
    }
}

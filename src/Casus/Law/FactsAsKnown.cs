// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>The facts of a case as they were known on a day: claims published later are not counted.</summary>
internal static class FactsAsKnown
{
    /// <summary>An inquiry that sees only what had been published by its day of knowledge. Without such a day it is left as it is.</summary>
    public static LawInquiry Of(LawInquiry inquiry) =>
        inquiry.AsKnown is null
            ? inquiry
            : inquiry with { Facts = inquiry.Facts.ToImmutableSortedDictionary(each => each.Key, each => Known(each.Value, inquiry), StringComparer.Ordinal) };

    private static CaseFact Known(CaseFact fact, LawInquiry inquiry)
    {
        var (holds, denies) = (Published(fact.Holds, inquiry), Published(fact.Denies, inquiry));
        if (holds.Length == fact.Holds.Length && denies.Length == fact.Denies.Length)
            return fact;
        var answer = fact.Answer switch
        {
            FactAnswer.Disputed when denies.IsEmpty && !holds.IsEmpty => FactAnswer.Yes,
            FactAnswer.Disputed when holds.IsEmpty && !denies.IsEmpty => FactAnswer.No,
            FactAnswer.Disputed when holds.IsEmpty => FactAnswer.Unknown,
            FactAnswer.Yes when holds.IsEmpty && fact.Assumptions.IsEmpty => FactAnswer.Unknown,
            FactAnswer.No when denies.IsEmpty && fact.Assumptions.IsEmpty => FactAnswer.Unknown,
            var same => same,
        };
        return fact with { Answer = answer, Holds = holds, Denies = denies };
    }

    private static ImmutableArray<string> Published(ImmutableArray<string> claims, LawInquiry inquiry) =>
        [.. claims.Where(claim => inquiry.Knows(inquiry.Quantities.Book.Sources[inquiry.Quantities.Book.Claims[claim].Source].Published))];
}

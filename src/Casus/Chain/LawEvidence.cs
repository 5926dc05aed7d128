// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Chain;

/// <summary>The evidence at the ends of chains of reasons: how far it can be trusted, which is another question than how likely something is.</summary>
/// <param name="Claims">Ids of the claims, each once, in the order met.</param>
/// <param name="Best">The best grade among them, or null when there is no claim.</param>
/// <param name="Weakest">The weakest grade among them, or null when there is no claim.</param>
/// <param name="Assumptions">Ids of the assumptions, each once, in the order met.</param>
public sealed record LawEvidence(ImmutableArray<string> Claims, Grade? Best, Grade? Weakest, ImmutableArray<string> Assumptions)
{
    /// <summary>The evidence under some reasons.</summary>
    public static LawEvidence Of(IEnumerable<Reason> reasons, EvidenceBook book)
    {
        var ends = reasons.SelectMany(Ends).ToArray();
        var claims = ends.Where(each => each.Kind == ReasonKind.Claim).Select(each => each.Id!).Distinct(StringComparer.Ordinal).ToImmutableArray();
        var grades = claims.Where(book.Claims.ContainsKey).Select(id => book.GradeOf(book.Claims[id])).OrderByDescending(each => each.Weight).ThenBy(each => each.ToString(), StringComparer.Ordinal).ToArray();
        return new LawEvidence(
            claims,
            grades.Length == 0 ? null : grades[0],
            grades.Length == 0 ? null : grades[^1],
            [.. ends.Where(each => each.Kind == ReasonKind.Assumption).Select(each => each.Id!).Distinct(StringComparer.Ordinal)]);
    }

    private static IEnumerable<Reason> Ends(Reason reason) => reason.Because.IsEmpty ? [reason] : reason.Because.SelectMany(Ends);
}

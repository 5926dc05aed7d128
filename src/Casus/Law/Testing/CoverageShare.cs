// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>How many of several things tests cover.</summary>
/// <param name="Covered">How many are covered.</param>
/// <param name="All">How many there are.</param>
/// <param name="Uncovered">Those that are not, by id, in ordinal order.</param>
public sealed record CoverageShare(int Covered, int All, ImmutableArray<string> Uncovered)
{
    /// <summary>The share covered; 1 where there is nothing to cover.</summary>
    public double Share => All == 0 ? 1 : (double)Covered / All;

    /// <summary>Whether the share reaches the least that is asked for.</summary>
    public bool IsEnough => Covered * 100L >= (long)All * LawCoverage.LeastPercent;

    /// <summary>The share of a set that another set covers.</summary>
    internal static CoverageShare Of(IReadOnlyCollection<string> all, IReadOnlySet<string> covered) =>
        new(all.Count(covered.Contains), all.Count, [.. all.Where(each => !covered.Contains(each)).Order(StringComparer.Ordinal)]);
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>How much of the law of a pack its passing tests cover.</summary>
/// <param name="Provisions">Provisions on which rules rest.</param>
/// <param name="Branches">Ways through the rules.</param>
/// <param name="Asked">Whether coverage is asked for: a pack without a basis needs none.</param>
public sealed record LawCoverage(CoverageShare Provisions, CoverageShare Branches, bool Asked)
{
    /// <summary>The least coverage, in per cent, below which a pack is warned of. A setting of the tool.</summary>
    public const int LeastPercent = 80;

    /// <summary>Whether both shares reach the least that is asked for, where it is asked for.</summary>
    public bool IsEnough => !Asked || (Provisions.IsEnough && Branches.IsEnough);

    /// <summary>Reckons the coverage.</summary>
    /// <param name="book">The law.</param>
    /// <param name="survey">The law over the period covered.</param>
    /// <param name="results">The tests as they came out; those that failed cover nothing.</param>
    internal static LawCoverage Of(LawBook book, LawSurvey survey, ImmutableArray<LawTestResult> results)
    {
        var branches = new RuleBranches(book, survey);
        var all = book.Bases.SelectMany(branches.Of).Concat(book.Gates.SelectMany(RuleBranches.Of)).Select(each => each.ToString()).ToHashSet(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results.Where(result => result.Passed))
        {
            taken.UnionWith(result.Tried.SelectMany(branches.TakenBy).Select(each => each.ToString()));
            if (result.Course is { } course)
                taken.UnionWith(RuleBranches.TakenBy(course, result.Test.Course!).Select(each => each.ToString()));
        }
        return new LawCoverage(OfProvisions(book, results), CoverageShare.Of(all, taken), Asked: !book.Bases.IsEmpty);
    }

    private static CoverageShare OfProvisions(LawBook book, ImmutableArray<LawTestResult> results)
    {
        var bases = book.Bases.ToDictionary(basis => basis.Id, basis => RuleProvisions.Of(book, basis), StringComparer.Ordinal);
        var gates = book.Gates.ToDictionary(gate => gate.Id, gate => RuleProvisions.Of(book, gate), StringComparer.Ordinal);
        var all = bases.Values.Concat(gates.Values).SelectMany(each => each)
            .Concat(book.Definitions.Values.Select(each => each.Provision).Concat(book.Terms.Values.Select(each => each.Provision)).OfType<string>())
            .ToHashSet(StringComparer.Ordinal);
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var result in results.Where(result => result.Passed))
        {
            foreach (var tried in result.Tried)
                covered.UnionWith(bases[tried.Expected.Basis].Add(tried.Expected.Because));
            if (result.Course is { } course)
                covered.UnionWith(gates[course.Gate]);
        }
        return CoverageShare.Of(all, covered);
    }
}

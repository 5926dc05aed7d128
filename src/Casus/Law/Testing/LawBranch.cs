// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>One way through a rule that a test can take.</summary>
/// <param name="Rule">Id of the basis or gate.</param>
/// <param name="Way">The way: a question with its answer, a reading, an exception, or how it ends.</param>
public readonly record struct LawBranch(string Rule, string Way) : IComparable<LawBranch>
{
    /// <summary>Orders by rule, then by way, ordinally.</summary>
    public int CompareTo(LawBranch other) => string.CompareOrdinal(Rule, other.Rule) is not 0 and var byRule ? byRule : string.CompareOrdinal(Way, other.Way);

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(LawBranch left, LawBranch right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(LawBranch left, LawBranch right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    public static bool operator <=(LawBranch left, LawBranch right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    public static bool operator >=(LawBranch left, LawBranch right) => left.CompareTo(right) >= 0;

    /// <summary>The branch on one line.</summary>
    public override string ToString() => $"{Rule}: {Way}";
}

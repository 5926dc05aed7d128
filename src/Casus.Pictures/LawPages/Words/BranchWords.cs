// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Pictures.LawPages;

/// <summary>Puts the ways through a rule, which coverage names by ids, into words where the ids are those of facts, readings and exceptions.</summary>
internal static class BranchWords
{
    /// <summary>The way in words.</summary>
    /// <param name="way">The way as coverage names it.</param>
    /// <param name="law">The law.</param>
    public static string Of(string way, PackLaw law)
    {
        var space = way.LastIndexOf(' ');
        var (first, last) = space < 0 ? (way, string.Empty) : (way[..space], way[(space + 1)..]);
        if (last is "yes" or "no" && law.Book.Facts.ContainsKey(first))
            return ConditionText.Of(new FactCondition(default, first), law.Book, last == "yes");
        if (first == "reading" && law.ReadingOf(last) is { } found)
            return $"the reading '{found.Reading.Says}' of {found.Term.Id}";
        return way;
    }
}

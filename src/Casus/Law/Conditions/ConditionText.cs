// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Puts a condition into words.</summary>
public static class ConditionText
{
    /// <summary>The condition as a clause.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="book">The law that it belongs to.</param>
    /// <param name="wanted">Whether it holds; false gives its opposite.</param>
    public static string Of(Condition condition, LawBook book, bool wanted = true) => condition switch
    {
        AtLeastCondition several => Several(several, book, wanted),
        NotCondition not => Of(not.Inner, book, !wanted),
        FactCondition fact => Says(book.Facts[fact.Fact].Says, wanted),
        TermCondition term => wanted ? $"'{term.Term}' is met" : $"'{term.Term}' is not met",
        DefinedCondition defined => Says(book.Definitions[defined.Definition].Says, wanted),
        InForceCondition version => $"{book.NameOf(book.Versions[version.Version].Version)} is {(wanted ? "in force" : "not in force")}{(version.State is { } state ? $" for {state}" : string.Empty)}",
        CompareCondition compare => $"{book.Facts[compare.Fact].Says}: {(wanted ? string.Empty : "not ")}{Word(compare.Comparison)} {compare.With?.Text ?? compare.Quantity}",
        MemberCondition member => $"{member.State ?? "the host"} is {(wanted ? "a" : "no")} member{(member.Participates ? " that takes part" : string.Empty)}",
        DayCondition day => $"the day is {(wanted ? string.Empty : "not ")}{Period(day)}",
        _ => condition.ToString(),
    };

    private static string Several(AtLeastCondition several, LawBook book, bool wanted)
    {
        var (least, count) = wanted ? (several.Least, several.Of.Length) : (several.Of.Length - several.Least + 1, several.Of.Length);
        var parts = several.Of.Select(part => part is AtLeastCondition { Of.Length: > 1 } ? $"({Of(part, book, wanted)})" : Of(part, book, wanted)).ToArray();
        if (least == count)
            return string.Join(" and ", parts);
        return least == 1 ? string.Join(" or ", parts) : $"at least {least} of: {string.Join("; ", parts)}";
    }

    private static string Says(string statement, bool wanted) => wanted ? statement : Negation.Of(statement);

    private static string Word(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "at least",
        Comparison.AtMost => "at most",
        Comparison.MoreThan => "more than",
        Comparison.LessThan => "less than",
        _ => "exactly",
    };

    private static string Period(DayCondition day) => (day.From, day.Until) switch
    {
        ({ } from, { } until) => $"from {QuantityText.DayText(from)} and before {QuantityText.DayText(until)}",
        ({ } from, null) => $"{QuantityText.DayText(from)} or later",
        (null, { } until) => $"before {QuantityText.DayText(until)}",
        _ => "any",
    };
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Makes formulas of single conditions of the law, over the same atoms as the bases. Definitions and terms are shared, so that what is large stays as small as it is written.</summary>
/// <param name="book">The law.</param>
internal sealed class ConditionFormulas(LawBook book)
{
    private readonly Dictionary<string, Formula?> named = new(StringComparer.Ordinal);

    /// <summary>The formula of a condition, or null when it asks something that no basis and no gate asks.</summary>
    public Formula? Of(Condition condition) => condition switch
    {
        AtLeastCondition several => several.Of.Select(Of).ToArray() is var parts && Array.TrueForAll(parts, part => part is not null) ? new CountFormula(several.Least, [.. parts.OfType<Formula>()]) : null,
        NotCondition not => Of(not.Inner) is { } inner ? new NotFormula(inner) : null,
        DefinedCondition defined => Shared($"definition {defined.Definition}", () => Of(book.Definitions[defined.Definition].When)),
        TermCondition term => Shared($"term {term.Term}", () => Of(book.Terms[term.Term])),
        _ => book.Formulas.AtomOf(condition) is { } atom ? new AtomFormula(atom) : null,
    };

    /// <summary>Both of two.</summary>
    public static Formula Both(Formula left, Formula right) => new CountFormula(2, [left, right]);

    /// <summary>The one and none of several others.</summary>
    public static Formula Without(Formula one, IEnumerable<Formula> others)
    {
        ImmutableArray<Formula> parts = [one, .. others.Select(each => new NotFormula(each))];
        return new CountFormula(parts.Length, parts);
    }

    /// <summary>One of two, and not both.</summary>
    public static Formula Either(Formula left, Formula right) => new CountFormula(1, [Without(left, [right]), Without(right, [left])]);

    private TermFormula? Of(Term term)
    {
        var readings = term.Readings.Select(reading => Of(reading.When)).ToArray();
        return Array.TrueForAll(readings, reading => reading is not null) ? new TermFormula(book.Formulas.TermNumbers[term.Id], [.. readings.OfType<Formula>()]) : null;
    }

    private Formula? Shared(string name, Func<Formula?> make)
    {
        if (!named.TryGetValue(name, out var formula))
            named[name] = formula = make();
        return formula;
    }
}

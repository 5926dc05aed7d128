// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Puts a situation that a search found into words.</summary>
internal static class WitnessText
{
    /// <summary>The situation as a clause after "when".</summary>
    public static string Of(Witness witness, LawBook book)
    {
        var clauses = witness.Taken.SelectMany(each => Clauses(each.Choice, each.Way, book)).Distinct(StringComparer.Ordinal).ToArray();
        var facts = clauses.Length == 0 ? "whatever the facts" : $"when {string.Join(" and ", clauses)}";
        return $"{facts}, for {witness.Context.Host} on {QuantityText.DayText(witness.Context.Day)}";
    }

    private static IEnumerable<string> Clauses(SearchChoice choice, int way, LawBook book)
    {
        if (choice.Term >= 0)
        {
            var term = book.Formulas.Terms[choice.Term];
            yield return $"'{term.Id}' is read as {term.Readings[way].Id}";
        }
        for (var i = 0; i < choice.Atoms.Length; i++)
        {
            var atom = book.Formulas.Atoms[choice.Atoms[i]];
            if (choice.Ways[way][i] is not Kleene.Unknown and var value)
                yield return Clause(atom, value == Kleene.True, book);
        }
    }

    private static string Clause(Atom atom, bool holds, LawBook book) => atom.Kind switch
    {
        AtomKind.Fact => ConditionText.Of(new FactCondition(default, atom.Id), book, holds),
        AtomKind.Provision => $"{book.NameOf(book.Provisions[atom.Id].Version)} is {(holds ? string.Empty : "not ")}in force, which is in doubt",
        AtomKind.Version when atom.Asked is null => $"{book.NameOf(book.Versions[atom.Id].Version)} is {(holds ? string.Empty : "not ")}in force, which is in doubt",
        _ => ConditionText.Of(atom.Asked!, book, holds),
    };
}

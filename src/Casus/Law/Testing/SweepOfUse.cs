// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>Looks for definitions and terms that nobody uses and for facts that nobody asks.</summary>
internal static class SweepOfUse
{
    /// <summary>What was found.</summary>
    public static IEnumerable<SweepFinding> Findings(LawBook book)
    {
        var (facts, terms, definitions) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var pending = new Stack<Condition>(Roots(book));
        foreach (var reading in book.Gates.Select(gate => gate.Reading).OfType<string>().ToHashSet(StringComparer.Ordinal))
            Enter(book.Terms.Values.First(term => term.Readings.Any(each => each.Id == reading)), terms, pending);
        while (pending.TryPop(out var condition))
        {
            foreach (var leaf in condition.Leaves())
            {
                if (leaf is FactCondition fact)
                    facts.Add(fact.Fact);
                else if (leaf is CompareCondition compare)
                    facts.Add(compare.Fact);
                else if (leaf is TermCondition term)
                    Enter(book.Terms[term.Term], terms, pending);
                else if (leaf is DefinedCondition defined && definitions.Add(defined.Definition))
                    pending.Push(book.Definitions[defined.Definition].When);
            }
        }
        facts.UnionWith(book.Bases.SelectMany(basis => basis.Formalities).Select(each => each.Fact).OfType<string>());
        return book.Definitions.Values.Where(each => !definitions.Contains(each.Id)).Select(each => new SweepFinding(SweepKind.Idle, each.WrittenAt, $"No rule uses the definition '{each.Id}'."))
            .Concat(book.Terms.Values.Where(each => !terms.Contains(each.Id)).Select(each => new SweepFinding(SweepKind.Idle, each.WrittenAt, $"No rule turns on the term '{each.Id}'.")))
            .Concat(book.Facts.Values.Where(each => !facts.Contains(each.Id)).Select(each => new SweepFinding(SweepKind.Idle, each.WrittenAt, $"No rule asks the fact '{each.Id}'.")));
    }

    private static IEnumerable<Condition> Roots(LawBook book) =>
        book.Bases.SelectMany(basis => basis.Exceptions.Select(exception => exception.When).Prepend(basis.When)).Concat(book.Gates.Select(gate => gate.When).OfType<Condition>());

    private static void Enter(Term term, HashSet<string> terms, Stack<Condition> pending)
    {
        if (!terms.Add(term.Id))
            return;
        foreach (var reading in term.Readings)
            pending.Push(reading.When);
    }
}

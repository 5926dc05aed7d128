// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>Counts the questions of conditions with every definition and every reading written out, which is what it costs to try them once.</summary>
/// <param name="book">The law.</param>
internal sealed class ConditionSize(LawBook book)
{
    private readonly Dictionary<string, int> named = new(StringComparer.Ordinal);

    /// <summary>Questions of the longest condition of a law, a basis counted with its exceptions; at least one.</summary>
    public int Longest() =>
        book.Bases.Select(basis => Of(basis.When) + basis.Exceptions.Sum(exception => Of(exception.When)))
            .Concat(book.Gates.Select(gate => gate.When).OfType<Condition>().Select(Of))
            .Concat(book.Terms.Values.SelectMany(term => term.Readings).Select(reading => Of(reading.When)))
            .DefaultIfEmpty(0)
            .Max() + 1;

    private int Of(Condition condition) => condition.Leaves().Sum(leaf => leaf switch
    {
        DefinedCondition defined => Named($"definition {defined.Definition}", () => Of(book.Definitions[defined.Definition].When)),
        TermCondition term => Named($"term {term.Term}", () => book.Terms[term.Term].Readings.Sum(reading => Of(reading.When))),
        _ => 1,
    });

    private int Named(string name, Func<int> count)
    {
        if (!named.TryGetValue(name, out var size))
            named[name] = size = count();
        return size;
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>Opens the definitions and the readings in a condition.</summary>
internal static class Opened
{
    /// <summary>The conditions that ask something in the end, through definitions and through every reading of contested terms. Each definition and each term is opened once.</summary>
    public static IEnumerable<Condition> Leaves(LawBook book, Condition condition)
    {
        var opened = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<Condition>([condition]);
        while (pending.TryPop(out var next))
        {
            foreach (var leaf in next.Leaves())
            {
                if (leaf is DefinedCondition { Definition: var id })
                {
                    if (opened.Add($"definition {id}"))
                        pending.Push(book.Definitions[id].When);
                }
                else if (leaf is TermCondition { Term: var name })
                {
                    foreach (var reading in opened.Add($"term {name}") ? book.Terms[name].Readings : [])
                        pending.Push(reading.When);
                }
                else
                {
                    yield return leaf;
                }
            }
        }
    }
}

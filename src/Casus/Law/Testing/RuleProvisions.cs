// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Finds the provisions that a rule rests on: its own, and those of its exceptions, formalities, definitions and terms.</summary>
internal sealed class RuleProvisions
{
    private readonly LawBook book;
    private readonly SortedSet<string> found = new(StringComparer.Ordinal);
    private readonly HashSet<string> opened = new(StringComparer.Ordinal);

    private RuleProvisions(LawBook book) => this.book = book;

    /// <summary>The provisions of a basis, in ordinal order.</summary>
    public static ImmutableSortedSet<string> Of(LawBook book, Basis basis)
    {
        var rule = new RuleProvisions(book);
        rule.found.Add(basis.Provision);
        rule.Open(basis.When);
        foreach (var formality in basis.Formalities)
            rule.Add(formality.Provision);
        foreach (var exception in basis.Exceptions)
        {
            rule.Add(exception.Provision);
            rule.Open(exception.When);
        }
        return rule.found.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    /// <summary>The provisions of a national authorisation, in ordinal order; none when it stands on claims alone.</summary>
    public static ImmutableSortedSet<string> Of(LawBook book, Gate gate)
    {
        var rule = new RuleProvisions(book);
        rule.Add(gate.Provision);
        if (gate.When is { } when)
            rule.Open(when);
        if (gate.Reading is { } reading && book.Terms.Values.FirstOrDefault(term => term.Readings.Any(each => each.Id == reading)) is { } term)
            rule.Open(term);
        return rule.found.ToImmutableSortedSet(StringComparer.Ordinal);
    }

    private void Add(string? provision)
    {
        if (provision is not null)
            found.Add(provision);
    }

    private void Open(Condition condition)
    {
        foreach (var leaf in condition.Leaves())
        {
            if (leaf is DefinedCondition { Definition: var id } && opened.Add($"definition {id}"))
            {
                Add(book.Definitions[id].Provision);
                Open(book.Definitions[id].When);
            }
            else if (leaf is TermCondition { Term: var name })
            {
                Open(book.Terms[name]);
            }
        }
    }

    private void Open(Term term)
    {
        if (!opened.Add($"term {term.Id}"))
            return;
        Add(term.Provision);
        foreach (var reading in term.Readings)
            Open(reading.When);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;

namespace Casus.Law;

/// <summary>Looks for rules that make no difference: a basis that can never be open, an exception that can never apply, readings that never differ.</summary>
/// <param name="book">The law.</param>
/// <param name="search">Searches for situations.</param>
internal sealed class SweepOfRules(LawBook book, SituationSearch search)
{
    private readonly ConditionFormulas formulas = new(book);

    /// <summary>What was found.</summary>
    public IEnumerable<SweepFinding> Findings()
    {
        foreach (var basis in book.Bases)
        {
            var open = Proven(book.Formulas.Bases[basis.Id].Formula, basis.WrittenAt, $"The basis '{basis.Id}' can never be open for any state of the pack on any day that it covers.", $"Whether the basis '{basis.Id}' can be open");
            foreach (var finding in open.Concat(Exceptions(basis)))
                yield return finding;
        }
        foreach (var finding in book.Terms.Values.SelectMany(Readings))
            yield return finding;
    }

    private IEnumerable<SweepFinding> Exceptions(Basis basis)
    {
        for (var i = 0; i < basis.Exceptions.Length; i++)
        {
            var exception = basis.Exceptions[i];
            if (formulas.Of(exception.When) is not { } when)
                continue;
            var alone = search.Find(when).End;
            if (alone == SearchEnd.Never)
            {
                yield return new SweepFinding(SweepKind.Idle, exception.WrittenAt, $"The exception '{exception.Id}' can never apply: its condition cannot be met.");
                continue;
            }
            var later = basis.Exceptions.Skip(i + 1).Where(each => each.Effect != exception.Effect).Select(each => formulas.Of(each.When)).OfType<Formula>().ToArray();
            foreach (var finding in Proven(ConditionFormulas.Without(when, later), exception.WrittenAt, $"The exception '{exception.Id}' makes no difference: whenever it applies, one below it overrides it.", $"Whether the exception '{exception.Id}' can apply"))
                yield return finding;
        }
    }

    private IEnumerable<SweepFinding> Readings(Term term)
    {
        for (var i = 1; i < term.Readings.Length; i++)
        {
            for (var j = 0; j < i && !search.Spent; j++)
            {
                var (earlier, later) = (term.Readings[j], term.Readings[i]);
                if (formulas.Of(earlier.When) is not { } first || formulas.Of(later.When) is not { } second)
                    continue;
                foreach (var finding in Proven(ConditionFormulas.Either(first, second), later.WrittenAt, $"The readings '{earlier.Id}' and '{later.Id}' never differ: both are met in the same situations.", $"Whether the readings '{earlier.Id}' and '{later.Id}' differ"))
                    yield return finding;
            }
        }
    }

    /// <summary>Nothing when there is a situation in which the formula holds; else that there is none, or that it is not decided.</summary>
    private IEnumerable<SweepFinding> Proven(Formula formula, Position at, string never, string question)
    {
        if (search.Spent)
            yield break;
        var end = search.Find(formula).End;
        if (end == SearchEnd.Never)
            yield return new SweepFinding(SweepKind.Idle, at, never);
        else if (end == SearchEnd.NotDecided)
            yield return new SweepFinding(SweepKind.NotDecided, at, $"{question} is not decided: the search stopped at its bound.");
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Finds what is disputed in a situation for one basis.</summary>
internal static class Disputes
{
    /// <summary>The disputes that a basis can turn on: unsettled terms, then disputed facts and doubtful days, each once.</summary>
    public static ImmutableArray<Dispute> Of(Situation situation, BasisFormula basis)
    {
        var formulas = situation.Inquiry.Book.Formulas;
        var found = ImmutableArray.CreateBuilder<Dispute>();
        foreach (var term in basis.Terms)
            found.Add(new Dispute(term, Held(situation, formulas.Terms[term], term), []));
        foreach (var number in basis.Atoms)
        {
            var atom = formulas.Atoms[number];
            if (!situation.IsContested(atom))
                continue;
            var same = atom.Kind == AtomKind.Fact ? -1 : SameDay(situation, formulas, atom, found);
            if (same >= 0)
                found[same] = found[same] with { Atoms = found[same].Atoms.Add(number) };
            else
                found.Add(new Dispute(-1, [], [number]));
        }
        return found.ToImmutable();
    }

    /// <summary>The readings that count: the one settled, or those that somebody held by the day of knowledge, or all.</summary>
    private static ImmutableArray<int> Held(Situation situation, Term term, int number)
    {
        if (situation.Settled(number) is >= 0 and var settled)
            return [settled];
        var all = Enumerable.Range(0, term.Readings.Length);
        if (situation.Inquiry.AsKnown is null)
            return [.. all];
        var held = all.Where(i => term.Readings[i].Proponents.IsEmpty || term.Readings[i].Proponents.Any(each => situation.Inquiry.Knows(each.On))).ToImmutableArray();
        return held.IsEmpty ? [.. all] : held;
    }

    private static int SameDay(Situation situation, FormulaBook formulas, Atom atom, ImmutableArray<Dispute>.Builder found)
    {
        var doubt = situation.StatusOf(atom).Doubts;
        for (var i = 0; i < found.Count; i++)
        {
            if (found[i].Term < 0 && formulas.Atoms[found[i].Atoms[0]] is { Kind: not AtomKind.Fact } other && situation.StatusOf(other).Doubts == doubt)
                return i;
        }
        return -1;
    }
}

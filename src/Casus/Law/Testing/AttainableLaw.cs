// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>
/// Which answers the questions on law, membership and day can have at all for some state of the pack on some day that it covers. What can never be needs no test.
/// </summary>
internal sealed class AttainableLaw
{
    /// <summary>Situations looked at before every answer is taken to be possible. A setting of the tool.</summary>
    private const int MostSituations = 20_000;

    private readonly bool[] holds;
    private readonly bool[] fails;
    private readonly bool all;

    /// <summary>Looks at every state on the first day of every epoch.</summary>
    public AttainableLaw(LawBook book, Quantities quantities, ImmutableArray<LocalDate> epochs)
    {
        (holds, fails) = (new bool[book.Formulas.Atoms.Length], new bool[book.Formulas.Atoms.Length]);
        all = (long)epochs.Length * book.Members.Length is 0 or > MostSituations;
        if (all)
            return;
        var asked = book.Formulas.Atoms.Where(IsLaw).ToArray();
        foreach (var day in epochs)
        {
            foreach (var member in book.Members)
                Look(HostSituation.Of(book, quantities, member.Country, day), asked);
        }
    }

    /// <summary>Whether an atom can have an answer.</summary>
    public bool Can(Atom atom, Kleene value) => all || !IsLaw(atom) || (value == Kleene.True ? holds : fails)[atom.Index];

    /// <summary>Whether an atom asks for law, membership or day, and so for nothing that differs from case to case on one day.</summary>
    public static bool IsLaw(Atom atom) => atom.Kind is not (AtomKind.Fact or AtomKind.Comparison);

    private void Look(Situation situation, Atom[] asked)
    {
        foreach (var atom in asked)
        {
            var value = situation.Of(atom);
            holds[atom.Index] |= value == Kleene.True;
            fails[atom.Index] |= value == Kleene.False;
        }
    }
}

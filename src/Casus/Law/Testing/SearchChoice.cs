// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Something that can be one way or another: a fact, the value of a fact, a doubtful day, or the reading of a term; with the atoms that move with it.</summary>
/// <param name="Term">Number of the term, or -1.</param>
/// <param name="Atoms">Numbers of the atoms.</param>
/// <param name="Ways">For each way, the value of each atom; for a term, one empty way a reading.</param>
internal sealed record SearchChoice(int Term, ImmutableArray<int> Atoms, ImmutableArray<ImmutableArray<Kleene>> Ways)
{
    /// <summary>Takes a way.</summary>
    public void Take(int way, in Assignment assignment)
    {
        if (Term >= 0)
            assignment.Readings[Term] = way;
        for (var i = 0; i < Atoms.Length; i++)
            assignment.Atoms[Atoms[i]] = Ways[way][i];
    }

    /// <summary>Leaves it open again.</summary>
    public void Leave(in Assignment assignment)
    {
        if (Term >= 0)
            assignment.Readings[Term] = -1;
        foreach (var atom in Atoms)
            assignment.Atoms[atom] = Kleene.Unknown;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>A contest as reckoning sees it: which numbers it moves. Several atoms move together when they rest on one doubtful day.</summary>
/// <param name="Term">Number of the term, or -1.</param>
/// <param name="Readings">Numbers of the readings that are held, for a term.</param>
/// <param name="Atoms">Numbers of the atoms, for a fact or a doubtful day.</param>
internal readonly record struct Dispute(int Term, ImmutableArray<int> Readings, ImmutableArray<int> Atoms)
{
    /// <summary>How many sides it has.</summary>
    public int Sides => Term >= 0 ? Readings.Length : 2;

    /// <summary>Takes a side; for a fact or a day, side 0 holds and side 1 is denied.</summary>
    public void Take(int side, in Assignment assignment)
    {
        if (Term >= 0)
        {
            assignment.Readings[Term] = Readings[side];
            return;
        }
        foreach (var atom in Atoms)
            assignment.Atoms[atom] = side == 0 ? Kleene.True : Kleene.False;
    }

    /// <summary>Leaves it open again.</summary>
    public void Leave(in Assignment assignment)
    {
        if (Term >= 0)
        {
            assignment.Readings[Term] = -1;
            return;
        }
        foreach (var atom in Atoms)
            assignment.Atoms[atom] = Kleene.Unknown;
    }
}

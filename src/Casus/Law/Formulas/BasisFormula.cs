// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>A basis as a formula, with what it asks.</summary>
internal sealed class BasisFormula
{
    /// <summary>Makes it.</summary>
    /// <param name="basis">The basis.</param>
    /// <param name="formula">The whole formula.</param>
    /// <param name="exceptions">The condition of each exception, by its id.</param>
    /// <param name="definitions">Ids of the definitions that it uses, directly or through others.</param>
    public BasisFormula(Basis basis, Formula formula, ImmutableSortedDictionary<string, Formula> exceptions, ImmutableSortedSet<string> definitions)
    {
        (Basis, Formula, Exceptions, Definitions) = (basis, formula, exceptions, definitions);
        var questions = new FormulaQuestions();
        formula.Collect(questions);
        (Atoms, Terms) = ([.. questions.Atoms], [.. questions.Terms]);
    }

    /// <summary>The basis.</summary>
    public Basis Basis { get; }

    /// <summary>The formula: version in force, condition, formalities, exceptions.</summary>
    public Formula Formula { get; }

    /// <summary>The condition of each exception, by its id.</summary>
    public ImmutableSortedDictionary<string, Formula> Exceptions { get; }

    /// <summary>Ids of the definitions that its condition uses, directly or through others.</summary>
    public ImmutableSortedSet<string> Definitions { get; }

    /// <summary>Numbers of the atoms that it asks, on any reading.</summary>
    public ImmutableArray<int> Atoms { get; }

    /// <summary>Numbers of the contested terms that it asks.</summary>
    public ImmutableArray<int> Terms { get; }
}

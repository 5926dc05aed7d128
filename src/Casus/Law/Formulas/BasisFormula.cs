// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>A basis as a formula, with what it asks.</summary>
internal sealed class BasisFormula
{
    /// <summary>Makes it.</summary>
    public BasisFormula(Basis basis, Formula formula)
    {
        (Basis, Formula) = (basis, formula);
        var questions = new FormulaQuestions();
        formula.Collect(questions);
        (Atoms, Terms) = ([.. questions.Atoms], [.. questions.Terms]);
    }

    /// <summary>The basis.</summary>
    public Basis Basis { get; }

    /// <summary>The formula: version in force, condition, formalities, exceptions.</summary>
    public Formula Formula { get; }

    /// <summary>Numbers of the atoms that it asks, on any reading.</summary>
    public ImmutableArray<int> Atoms { get; }

    /// <summary>Numbers of the contested terms that it asks.</summary>
    public ImmutableArray<int> Terms { get; }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Law;

/// <summary>A set of questions: atoms and contested terms by their numbers, in ascending order.</summary>
internal sealed class FormulaQuestions
{
    /// <summary>Numbers of atoms.</summary>
    public SortedSet<int> Atoms { get; } = [];

    /// <summary>Numbers of terms.</summary>
    public SortedSet<int> Terms { get; } = [];

    /// <summary>How many questions there are.</summary>
    public int Count => Atoms.Count + Terms.Count;

    /// <summary>Adds all questions of another set.</summary>
    public void Add(FormulaQuestions other)
    {
        Atoms.UnionWith(other.Atoms);
        Terms.UnionWith(other.Terms);
    }
}

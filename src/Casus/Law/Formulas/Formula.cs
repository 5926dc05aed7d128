// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>A condition made ready for reckoning: definitions opened, names replaced by numbers. Immutable; evaluating it allocates nothing.</summary>
internal abstract class Formula
{
    /// <summary>Its value under an assignment (Kleene 1952, section 64).</summary>
    public abstract Kleene Value(in Assignment assignment);

    /// <summary>Enters what it asks.</summary>
    public abstract void Collect(FormulaQuestions questions);

    /// <summary>
    /// Adds to a set of questions such that, as long as all of them stay as they are, the formula cannot take a value: whoever wants the value must change at least one
    /// of them. Small rather than smallest. When the formula has the opposite value, no question is blamed that is merely open.
    /// </summary>
    /// <param name="assignment">The assignment, under which the formula has another value.</param>
    /// <param name="wanted">The value wanted, true or false.</param>
    /// <param name="blamed">Takes the questions.</param>
    public abstract void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed);
}

/// <summary>One atom.</summary>
internal sealed class AtomFormula(Atom atom) : Formula
{
    /// <inheritdoc/>
    public override Kleene Value(in Assignment assignment) => assignment.Atoms[atom.Index];

    /// <inheritdoc/>
    public override void Collect(FormulaQuestions questions) => questions.Atoms.Add(atom.Index);

    /// <inheritdoc/>
    public override void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed) => blamed.Atoms.Add(atom.Index);
}

/// <summary>Not.</summary>
internal sealed class NotFormula(Formula inner) : Formula
{
    /// <inheritdoc/>
    public override Kleene Value(in Assignment assignment) => inner.Value(assignment).Not();

    /// <inheritdoc/>
    public override void Collect(FormulaQuestions questions) => inner.Collect(questions);

    /// <inheritdoc/>
    public override void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed) => inner.Blame(assignment, wanted.Not(), blamed);
}

/// <summary>At least so many of several.</summary>
internal sealed class CountFormula(int least, ImmutableArray<Formula> parts) : Formula
{
    /// <inheritdoc/>
    public override Kleene Value(in Assignment assignment)
    {
        var (holds, possible) = (0, 0);
        foreach (var part in parts)
        {
            var value = part.Value(assignment);
            holds += value == Kleene.True ? 1 : 0;
            possible += value != Kleene.False ? 1 : 0;
        }
        return KleeneLogic.Decide(holds, possible, least);
    }

    /// <inheritdoc/>
    public override void Collect(FormulaQuestions questions)
    {
        foreach (var part in parts)
            part.Collect(questions);
    }

    /// <summary>
    /// Of n parts of which k must hold, any n - k + 1 hold one that must come to hold; so those of the failing parts are blamed that ask least. For the value false it
    /// is any k of them, of which one must come to fail.
    /// </summary>
    public override void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed)
    {
        var needed = wanted == Kleene.True ? parts.Length - least + 1 : least;
        var candidates = new List<(FormulaQuestions Own, bool Open)>();
        foreach (var part in parts)
        {
            var value = part.Value(assignment);
            if (value == wanted)
                continue;
            var own = new FormulaQuestions();
            part.Blame(assignment, wanted, own);
            candidates.Add((own, value == Kleene.Unknown));
        }
        foreach (var (own, _) in candidates.OrderBy(each => each.Open).ThenBy(each => each.Own.Count).Take(needed))
            blamed.Add(own);
    }
}

/// <summary>A contested term: one formula a reading.</summary>
internal sealed class TermFormula(int term, ImmutableArray<Formula> readings) : Formula
{
    /// <inheritdoc/>
    public override Kleene Value(in Assignment assignment)
    {
        var taken = assignment.Readings[term];
        if (taken >= 0)
            return readings[taken].Value(assignment);
        var first = readings[0].Value(assignment);
        for (var i = 1; i < readings.Length; i++)
        {
            if (readings[i].Value(assignment) != first)
                return Kleene.Unknown;
        }
        return first;
    }

    /// <inheritdoc/>
    public override void Collect(FormulaQuestions questions)
    {
        questions.Terms.Add(term);
        foreach (var reading in readings)
            reading.Collect(questions);
    }

    /// <inheritdoc/>
    public override void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed)
    {
        blamed.Terms.Add(term);
        var taken = assignment.Readings[term];
        foreach (var reading in taken >= 0 ? [readings[taken]] : readings)
        {
            if (reading.Value(assignment) != wanted)
                reading.Blame(assignment, wanted, blamed);
        }
    }
}

/// <summary>A base rule with an exception: when the exception holds, its effect stands in place of the base rule.</summary>
internal sealed class ExceptionFormula(Formula rule, Formula when, bool opens) : Formula
{
    private readonly Kleene effect = opens ? Kleene.True : Kleene.False;

    /// <inheritdoc/>
    public override Kleene Value(in Assignment assignment) => when.Value(assignment) switch
    {
        Kleene.True => effect,
        Kleene.False => rule.Value(assignment),
        _ => rule.Value(assignment) == effect ? effect : Kleene.Unknown,
    };

    /// <inheritdoc/>
    public override void Collect(FormulaQuestions questions)
    {
        rule.Collect(questions);
        when.Collect(questions);
    }

    /// <summary>The effect comes about when either the exception or the base rule gives it; the contrary needs both the exception away and the base rule.</summary>
    public override void Blame(in Assignment assignment, Kleene wanted, FormulaQuestions blamed)
    {
        if (wanted == effect)
        {
            rule.Blame(assignment, wanted, blamed);
            when.Blame(assignment, Kleene.True, blamed);
        }
        else if (when.Value(assignment) is var applies && (applies == Kleene.True || (applies == Kleene.Unknown && rule.Value(assignment) != effect)))
        {
            when.Blame(assignment, Kleene.False, blamed);
        }
        else
        {
            rule.Blame(assignment, wanted, blamed);
        }
    }
}

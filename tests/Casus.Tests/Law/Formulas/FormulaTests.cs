// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Law;

public sealed class FormulaTests
{
    private static readonly Kleene[] Values = [Kleene.Unknown, Kleene.True, Kleene.False];

    /// <summary>The law of a hitting set: whoever leaves all that is blamed as it is never reaches the value wanted.</summary>
    [Fact]
    public void As_long_as_everything_blamed_stays_as_it_is_the_value_wanted_never_comes_about() => Always.Holds(
        from law in RandomLaw.Laws
        from wanted in Gen.Elements(Kleene.True, Kleene.False)
        from first in Gen.Elements(Values).ArrayOf(12)
        from second in Gen.Elements(Values).ArrayOf(12)
        from taken in Gen.Choose(0, 1).ArrayOf(4)
        select (law, wanted, first, second, taken),
        sample =>
        {
            var book = sample.law.Situation().Inquiry.Book.Formulas;
            var formula = book.Bases["b"];
            var before = book.NewAssignment();
            Set(formula, before, sample.first, [.. sample.taken.Take(2)]);
            if (formula.Formula.Value(before) == sample.wanted)
                return;
            var blamed = new FormulaQuestions();
            formula.Formula.Blame(before, sample.wanted, blamed);
            blamed.Count.ShouldBeGreaterThan(0);

            var after = book.NewAssignment();
            Set(formula, after, sample.second, [.. sample.taken.Skip(2)]);
            foreach (var atom in blamed.Atoms)
                after.Atoms[atom] = before.Atoms[atom];
            foreach (var term in blamed.Terms)
                after.Readings[term] = before.Readings[term];
            formula.Formula.Value(after).ShouldNotBe(sample.wanted);
        },
        times: 2000);

    /// <summary>Kleene 1952, section 64: to learn more never changes what was certain.</summary>
    [Fact]
    public void A_value_that_is_certain_stays_when_more_becomes_known() => Always.Holds(
        from law in RandomLaw.Laws
        from first in Gen.Elements(Values).ArrayOf(12)
        from learnt in Gen.Elements(Kleene.True, Kleene.False).ArrayOf(12)
        from taken in Gen.Choose(0, 1).ArrayOf(2)
        select (law, first, learnt, taken),
        sample =>
        {
            var book = sample.law.Situation().Inquiry.Book.Formulas;
            var formula = book.Bases["b"];
            var (before, after) = (book.NewAssignment(), book.NewAssignment());
            Set(formula, before, sample.first, [-1, -1]);
            Set(formula, after, [.. sample.first.Zip(sample.learnt, (known, more) => known == Kleene.Unknown ? more : known)], sample.taken);
            if (formula.Formula.Value(before) is not Kleene.Unknown and var certain)
                formula.Formula.Value(after).ShouldBe(certain);
        },
        times: 1000);

    private static void Set(BasisFormula formula, in Assignment assignment, Kleene[] values, int[] readings)
    {
        for (var i = 0; i < formula.Atoms.Length; i++)
            assignment.Atoms[formula.Atoms[i]] = values[i];
        foreach (var term in formula.Terms)
            assignment.Readings[term] = readings[term];
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Lists the ways through the rules of a law, and those that a test took.</summary>
/// <param name="book">The law.</param>
/// <param name="survey">Tells which answers on law, membership and day can be.</param>
internal sealed class RuleBranches(LawBook book, LawSurvey survey)
{
    private const string Open = "open";
    private const string NotOpen = "not open";

    /// <summary>
    /// The ways through a basis: every question of its condition, definitions and readings opened, and every formality with a fact, answered yes and no; its text in force and
    /// not; every exception applied and not; every reading taken; open and not. What can never be is left out.
    /// </summary>
    public IEnumerable<LawBranch> Of(Basis basis)
    {
        foreach (var leaf in LeavesOf(basis))
        {
            foreach (var value in new[] { Kleene.True, Kleene.False })
            {
                if (survey.Can(leaf, value))
                    yield return new LawBranch(basis.Id, Answered(leaf, value));
            }
        }
        foreach (var exception in basis.Exceptions)
        {
            yield return new LawBranch(basis.Id, Applied(exception, Kleene.True));
            yield return new LawBranch(basis.Id, Applied(exception, Kleene.False));
        }
        foreach (var term in TermsOf(basis))
        {
            foreach (var reading in term.Readings)
                yield return new LawBranch(basis.Id, Taken(reading));
        }
        if (IsEverInForce(basis) || basis.Exceptions.Any(exception => exception.Effect == ExceptionEffect.Opens))
            yield return new LawBranch(basis.Id, Open);
        yield return new LawBranch(basis.Id, NotOpen);
    }

    /// <summary>The ways through a national authorisation: opened, where its mode lets it open, and not opened, where it can fail.</summary>
    public static IEnumerable<LawBranch> Of(Gate gate)
    {
        var ways = GateBranches.Of(gate);
        if (ways.Contains(GateBranch.Opened))
            yield return new LawBranch(gate.Id, "opened");
        if (ways.Contains(GateBranch.Refused) || ways.Contains(GateBranch.Lapsed) || ways.Contains(GateBranch.ShutAfterFailure))
            yield return new LawBranch(gate.Id, "not opened");
    }

    /// <summary>The ways that a trial of a basis took.</summary>
    public IEnumerable<LawBranch> TakenBy(TriedBasis tried)
    {
        var (basis, situation) = (tried.Verdict.Basis, tried.Situation);
        foreach (var leaf in LeavesOf(basis))
        {
            if (situation.Of(leaf) is not Kleene.Unknown and var value)
                yield return new LawBranch(basis.Id, Answered(leaf, value));
        }
        foreach (var exception in basis.Exceptions)
        {
            if (situation.Value(exception.When) is not Kleene.Unknown and var value)
                yield return new LawBranch(basis.Id, Applied(exception, value));
        }
        var sides = tried.Verdict.Suppositions.SelectMany(each => each.Sides).Select(each => each.Side.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var reading in TermsOf(basis).SelectMany(term => term.Readings).Where(reading => sides.Contains(reading.Id)))
            yield return new LawBranch(basis.Id, Taken(reading));
        if (tried.Verdict.Answer is Answer.Yes or Answer.Arguable)
            yield return new LawBranch(basis.Id, Open);
        if (tried.Verdict.Answer == Answer.No)
            yield return new LawBranch(basis.Id, NotOpen);
    }

    /// <summary>The ways that the course of a national authorisation took.</summary>
    public static IEnumerable<LawBranch> TakenBy(GateTestOutcome course, ExpectedCourse expected)
    {
        if (course.Branches.Contains(GateBranch.Opened))
            yield return new LawBranch(course.Gate, "opened");
        if (expected.Expect.Any(each => each.State is GateState.Shut or GateState.Refused or GateState.Lapsed))
            yield return new LawBranch(course.Gate, "not opened");
    }

    /// <summary>The questions of a basis, its exceptions' apart: those of its provision, its condition and its formalities, each once.</summary>
    private IEnumerable<Atom> LeavesOf(Basis basis)
    {
        var formulas = book.Formulas;
        var questions = new SortedSet<int> { formulas.AtomOf(book.Provisions[basis.Provision].Provision).Index };
        Collect(basis.When, questions);
        foreach (var formality in basis.Formalities.Where(each => each.Fact is not null))
            questions.Add(formulas.AtomOf(new FactCondition(default, formality.Fact!))!.Index);
        return questions.Select(number => formulas.Atoms[number]);
    }

    private void Collect(Condition condition, SortedSet<int> questions)
    {
        foreach (var leaf in Opened.Leaves(book, condition))
        {
            if (book.Formulas.AtomOf(leaf) is { } atom)
                questions.Add(atom.Index);
        }
    }

    private bool IsEverInForce(Basis basis)
    {
        var provision = book.Formulas.AtomOf(book.Provisions[basis.Provision].Provision);
        return survey.Can(provision, Kleene.True) || survey.Can(provision, Kleene.Unknown);
    }

    private IEnumerable<Term> TermsOf(Basis basis) => book.Formulas.Bases[basis.Id].Terms.Select(number => book.Formulas.Terms[number]);

    private string Answered(Atom leaf, Kleene value) => leaf.Kind == AtomKind.Provision
        ? $"version {book.Provisions[leaf.Id].Version.Id} {(value == Kleene.True ? "in force" : "not in force")}"
        : $"{AtomText.Of(leaf)} {(value == Kleene.True ? "yes" : "no")}";

    private static string Applied(ExceptionRule exception, Kleene value) => $"exception {exception.Id} {(value == Kleene.True ? "applies" : "does not apply")}";

    private static string Taken(Reading reading) => $"reading {reading.Id}";
}

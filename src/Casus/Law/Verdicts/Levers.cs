// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>
/// What can be supposed otherwise in a basis: each question with all the atoms that move with it, so that supposing a text in force moves every provision of it. Levers
/// are numbered: atoms first, then terms.
/// </summary>
internal sealed class Levers
{
    private const int Holds = 1;
    private const int Fails = 2;

    private readonly Situation situation;
    private readonly Basis basis;
    private readonly FormulaBook formulas;
    private readonly ImmutableArray<ImmutableArray<int>> groups;
    private readonly Dictionary<int, int> leverOf = [];

    /// <summary>Finds the levers of a basis.</summary>
    public Levers(Situation situation, BasisFormula formula)
    {
        (this.situation, basis, formulas) = (situation, formula.Basis, situation.Inquiry.Book.Formulas);
        groups = [.. formula.Atoms.GroupBy(number => Subject(formulas.Atoms[number]), StringComparer.Ordinal).Select(group => group.ToImmutableArray())];
        for (var lever = 0; lever < groups.Length; lever++)
        {
            foreach (var atom in groups[lever])
                leverOf[atom] = lever;
        }
    }

    /// <summary>Sets what a lever stands for.</summary>
    public void Pull(int lever, int value, in Assignment assignment)
    {
        if (lever >= groups.Length)
        {
            assignment.Readings[lever - groups.Length] = value;
            return;
        }
        foreach (var atom in groups[lever])
            assignment.Atoms[atom] = value == Holds ? Kleene.True : Kleene.False;
    }

    /// <summary>Whether a set of changes settles a dispute.</summary>
    public bool Settles(ImmutableSortedDictionary<int, int> set, Dispute dispute) =>
        dispute.Term >= 0 ? set.ContainsKey(groups.Length + dispute.Term) : dispute.Atoms.Any(atom => set.ContainsKey(leverOf[atom]));

    /// <summary>Every way to answer one of the questions otherwise than an assignment does, for levers that are not pulled yet.</summary>
    public IEnumerable<(int Lever, int Value)> Otherwise(FormulaQuestions questions, ImmutableSortedDictionary<int, int> pulled, Assignment assignment)
    {
        foreach (var atom in questions.Atoms)
        {
            var lever = leverOf[atom];
            if (pulled.ContainsKey(lever))
                continue;
            if (assignment.Atoms[atom] != Kleene.True)
                yield return (lever, Holds);
            if (assignment.Atoms[atom] != Kleene.False)
                yield return (lever, Fails);
        }
        foreach (var term in questions.Terms)
        {
            var lever = groups.Length + term;
            if (pulled.ContainsKey(lever))
                continue;
            for (var reading = 0; reading < formulas.Terms[term].Readings.Length; reading++)
            {
                if (reading != assignment.Readings[term])
                    yield return (lever, reading);
            }
        }
    }

    /// <summary>Every lever with every value that it can take. For tests against trying everything.</summary>
    public IEnumerable<(int Lever, int Value)> All(BasisFormula formula) =>
        Enumerable.Range(0, groups.Length).SelectMany(lever => new[] { (lever, Holds), (lever, Fails) })
            .Concat(formula.Terms.SelectMany(term => Enumerable.Range(0, formulas.Terms[term].Readings.Length).Select(reading => (groups.Length + term, reading))));

    /// <summary>A set in words.</summary>
    public TurningSet Written(TurnsTo goal, ImmutableSortedDictionary<int, int> set)
    {
        ImmutableArray<TurningStep> steps = [.. set.Select(each => Step(each.Key, each.Value))];
        var then = goal switch { TurnsTo.Open => "it would be open", TurnsTo.Closed => "it would be closed", _ => "it would be open, at least arguably" };
        return new TurningSet(goal, steps, $"If {string.Join(", and ", steps.Select(step => step.Says))}, {then}.");
    }

    private TurningStep Step(int lever, int value)
    {
        if (lever >= groups.Length)
        {
            var term = formulas.Terms[lever - groups.Length];
            return new TurningStep(TurningKind.Reading, term.Id, term.Readings[value].Id, $"'{term.Id}' were read as '{term.Readings[value].Says}'", situation.Settled(lever - groups.Length) >= 0);
        }
        var atom = formulas.Atoms[groups[lever][0]];
        return AtomStep(atom, value == Holds);
    }

    private TurningStep AtomStep(Atom atom, bool holds)
    {
        var (book, to) = (situation.Inquiry.Book, holds ? "yes" : "no");
        switch (atom.Kind)
        {
            case AtomKind.Fact:
                var kind = basis.Formalities.Any(each => each.Fact == atom.Id) ? TurningKind.Formality : TurningKind.Fact;
                return new TurningStep(kind, atom.Id, to, Supposed(book.Facts[atom.Id], holds), situation.Of(atom) != Kleene.Unknown);
            case AtomKind.Provision or AtomKind.Version:
                var version = atom.Kind == AtomKind.Provision ? book.Provisions[atom.Id].Version : book.Versions[atom.Id].Version;
                var status = situation.StatusOf(atom);
                var says = status.Value == Kleene.Unknown
                    ? $"it were settled that {book.NameOf(version)} was {(holds ? "already" : "not yet")} in force"
                    : $"{book.NameOf(version)} had {(holds ? string.Empty : "not ")}been in force ({status.Says})";
                return new TurningStep(TurningKind.Law, version.Id, to, says, status.Value != Kleene.Unknown);
            case AtomKind.Member:
                var state = ((MemberCondition)atom.Asked!).State ?? "the host";
                return new TurningStep(TurningKind.Membership, state, to, $"{state} had {(holds ? "been a" : "not been a")} member", Settled: true);
            case AtomKind.Day:
                return new TurningStep(TurningKind.Day, "day", to, $"the day had been such that {ConditionText.Of(atom.Asked!, book, holds)}", Settled: true);
            default:
                return new TurningStep(TurningKind.Fact, atom.Id, to, $"it had been so that {ConditionText.Of(atom.Asked!, book, holds)}", situation.Of(atom) != Kleene.Unknown);
        }
    }

    private string Supposed(FactDefinition fact, bool holds)
    {
        var known = situation.Inquiry.Facts.GetValueOrDefault(fact.Id)?.Answer;
        if (known == FactAnswer.Disputed)
            return $"it were settled that {(holds ? fact.Says : Negation.Of(fact.Says))}";
        if (known is null or FactAnswer.Unknown)
            return $"it were known that {(holds ? fact.Says : Negation.Of(fact.Says))}";
        return holds ? fact.Supposed ?? $"it had been so that {fact.Says}" : fact.SupposedNot ?? $"it had not been so that {fact.Says}";
    }

    /// <summary>What moves together: all provisions of a version and the version itself; anything else alone.</summary>
    private string Subject(Atom atom) => atom.Kind switch
    {
        AtomKind.Provision => situation.StatusOf(atom).Kind == Standing.Reserved ? $"reserved {atom.Id}" : $"version {situation.Inquiry.Book.Provisions[atom.Id].Version.Id}",
        AtomKind.Version when atom.Asked is null => $"version {atom.Id}",
        _ => $"atom {atom.Index}",
    };
}

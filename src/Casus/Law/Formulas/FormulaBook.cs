// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Diagnostics;

namespace Casus.Law;

/// <summary>Every basis of a pack as a formula over one table of atoms and terms. Made once with the law; immutable afterwards.</summary>
internal sealed class FormulaBook
{
    private readonly LawBook book;
    private readonly List<Atom> atoms = [];
    private readonly Dictionary<(AtomKind, string, Condition?), int> numbers = [];
    private readonly Dictionary<string, Formula> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Formula> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<Condition, int> leaves = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the formulas of a law.</summary>
    public FormulaBook(LawBook book)
    {
        this.book = book;
        Terms = [.. book.Terms.Values];
        TermNumbers = Enumerable.Range(0, Terms.Length).ToDictionary(i => Terms[i].Id, i => i, StringComparer.Ordinal);
        Bases = book.Bases.ToDictionary(basis => basis.Id, Made, StringComparer.Ordinal);

        // What a gate's own condition asks gets its atoms too; the gates evaluate it through the situation.
        foreach (var gate in book.Gates.Where(gate => gate.When is not null))
            Of(gate.When!);
        Atoms = [.. atoms];
    }

    /// <summary>All atoms, by number.</summary>
    public ImmutableArray<Atom> Atoms { get; }

    /// <summary>All contested terms, by number.</summary>
    public ImmutableArray<Term> Terms { get; }

    /// <summary>Number of each term.</summary>
    public Dictionary<string, int> TermNumbers { get; }

    /// <summary>The formula of each basis with what it asks.</summary>
    public Dictionary<string, BasisFormula> Bases { get; }

    /// <summary>An assignment with room for every atom and term, all open.</summary>
    public Assignment NewAssignment()
    {
        var assignment = new Assignment(new Kleene[Atoms.Length], new int[Terms.Length]);
        Array.Fill(assignment.Readings, -1);
        return assignment;
    }

    /// <summary>The atom that a leaf of a condition asks, or null for a term or definition.</summary>
    public Atom? AtomOf(Condition leaf)
    {
        // What stands in the law itself is found by its place in it; what was made up to ask the same, by what it asks.
        if (leaves.TryGetValue(leaf, out var known))
            return Atoms[known];
        return Key(leaf) is { } key && numbers.TryGetValue(key, out var number) ? Atoms[number] : null;
    }

    /// <summary>The atom of a provision that a basis rests on.</summary>
    public Atom AtomOf(Provision provision) => Atoms[numbers[(AtomKind.Provision, provision.Id, null)]];

    private BasisFormula Made(Basis basis)
    {
        var parts = ImmutableArray.CreateBuilder<Formula>();
        parts.Add(Asked(AtomKind.Provision, basis.Provision, null));
        parts.Add(Of(basis.When));
        parts.AddRange(basis.Formalities.Where(each => each.Fact is not null).Select(each => Asked(AtomKind.Fact, each.Fact!, null)));
        Formula formula = new CountFormula(parts.Count, parts.ToImmutable());
        var exceptions = ImmutableSortedDictionary.CreateBuilder<string, Formula>(StringComparer.Ordinal);
        foreach (var exception in basis.Exceptions)
        {
            exceptions[exception.Id] = Of(exception.When);
            formula = new ExceptionFormula(formula, exceptions[exception.Id], exception.Effect == ExceptionEffect.Opens);
        }
        return new BasisFormula(basis, formula, exceptions.ToImmutable(), Used(basis.When).ToImmutableSortedSet(StringComparer.Ordinal));
    }

    private IEnumerable<string> Used(Condition condition) =>
        condition.Leaves().OfType<DefinedCondition>().SelectMany(leaf => Used(book.Definitions[leaf.Definition].When).Prepend(leaf.Definition));

    private Formula Of(Condition condition) => condition switch
    {
        AtLeastCondition several => new CountFormula(several.Least, [.. several.Of.Select(Of)]),
        NotCondition not => new NotFormula(Of(not.Inner)),
        DefinedCondition defined => Definition(defined.Definition),
        TermCondition term => TermOf(term.Term),
        _ => Leaf(condition),
    };

    private AtomFormula Leaf(Condition condition)
    {
        var key = Key(condition) ?? throw new UnreachableException($"No formula for {condition}.");
        var formula = Asked(key.Kind, key.Id, key.Asked);
        leaves[condition] = numbers[key];
        return formula;
    }

    private Formula Definition(string id)
    {
        if (!definitions.TryGetValue(id, out var formula))
            definitions[id] = formula = Of(book.Definitions[id].When);
        return formula;
    }

    private Formula TermOf(string id)
    {
        if (!terms.TryGetValue(id, out var formula))
            terms[id] = formula = new TermFormula(TermNumbers[id], [.. book.Terms[id].Readings.Select(reading => Of(reading.When))]);
        return formula;
    }

    private AtomFormula Asked(AtomKind kind, string id, Condition? asked)
    {
        var key = (kind, id, asked);
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = atoms.Count;
            atoms.Add(new Atom(number, kind, id, asked));
        }
        return new AtomFormula(atoms[number]);
    }

    /// <summary>What tells one atom from another: two conditions that ask the same are one atom, wherever they stand.</summary>
    private static (AtomKind Kind, string Id, Condition? Asked)? Key(Condition leaf) => leaf switch
    {
        FactCondition fact => (AtomKind.Fact, fact.Fact, null),
        InForceCondition { State: null } version => (AtomKind.Version, version.Version, null),
        InForceCondition version => (AtomKind.Version, version.Version, version with { At = default }),
        CompareCondition compare => (AtomKind.Comparison, compare.Fact, compare with { At = default }),
        MemberCondition member => (AtomKind.Member, member.State ?? string.Empty, member with { At = default }),
        DayCondition day => (AtomKind.Day, string.Empty, day with { At = default }),
        _ => null,
    };
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>How a search for a situation ended.</summary>
internal enum SearchEnd
{
    /// <summary>There is none: proven.</summary>
    Never,

    /// <summary>One was found.</summary>
    Found,

    /// <summary>The bound was reached first.</summary>
    NotDecided,
}

/// <summary>A situation in which a formula holds.</summary>
/// <param name="Context">Host, day and the law of that day.</param>
/// <param name="Taken">The choices that were needed, with the way taken.</param>
internal sealed record Witness(LawContext Context, ImmutableArray<(SearchChoice Choice, int Way)> Taken);

/// <summary>
/// Searches for a situation in which a formula holds, over every state of the law that the survey found and every answer to the questions of fact. Exact: branches are cut only
/// where the open questions can no longer make the formula hold. Bounded, and says so when it stops at its bound.
/// </summary>
/// <param name="book">The law.</param>
/// <param name="quantities">Resolves what facts are compared with.</param>
/// <param name="contexts">The states of the law.</param>
internal sealed class SituationSearch(LawBook book, Quantities quantities, IReadOnlyCollection<LawContext> contexts)
{
    /// <summary>Questions asked in one search at most. A setting of the tool.</summary>
    public const int MostQuestions = 100_000;

    /// <summary>Questions asked in all searches of one sweep at most. A setting of the tool.</summary>
    public const int MostQuestionsInAll = 1_000_000;

    private readonly Assignment work = book.Formulas.NewAssignment();
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<Kleene>>> ways = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LawContext[]> different = new(StringComparer.Ordinal);
    private readonly int cost = new ConditionSize(book).Longest();
    private int leftInAll = MostQuestionsInAll;
    private int left;
    private bool unclear;

    /// <summary>Whether the bound on all searches was reached, so that later ones are not decided.</summary>
    public bool Spent => leftInAll <= 0;

    /// <summary>Searches for a situation.</summary>
    public (SearchEnd End, Witness? Witness) Find(Formula formula)
    {
        var questions = new FormulaQuestions();
        formula.Collect(questions);
        (left, unclear) = (Math.Min(MostQuestions, leftInAll), false);
        var given = left;
        var end = SearchEnd.Never;
        Witness? witness = null;
        foreach (var context in Different(questions))
        {
            witness = FindIn(formula, context, Choices(questions, context));
            if (witness is not null || left <= 0)
                break;
        }
        if (witness is not null)
            end = SearchEnd.Found;
        else if (left <= 0 || unclear)
            end = SearchEnd.NotDecided;
        leftInAll -= given - left;
        return (end, witness);
    }

    /// <summary>The contexts that differ in what the formula asks, each once.</summary>
    private LawContext[] Different(FormulaQuestions questions)
    {
        var law = questions.Atoms.Where(number => LawSurvey.IsLaw(book.Formulas.Atoms[number])).ToArray();
        var key = string.Join(' ', law);
        if (different.TryGetValue(key, out var found))
            return found;
        leftInAll -= contexts.Count;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return different[key] =
        [
            .. contexts.Where(context => seen.Add(string.Concat(law.Select(number => context.Values[number] == Kleene.Unknown ? $"?{context.Doubts[number]} " : $"{(int)context.Values[number]}")))),
        ];
    }

    private Dictionary<int, SearchChoice> Choices(FormulaQuestions questions, LawContext context)
    {
        var choices = new Dictionary<int, SearchChoice>();
        ImmutableArray<ImmutableArray<Kleene>> Together(int count) => [[.. Enumerable.Repeat(Kleene.True, count)], [.. Enumerable.Repeat(Kleene.False, count)]];
        foreach (var group in questions.Atoms.GroupBy(number => Mover(book.Formulas.Atoms[number], context), StringComparer.Ordinal).Where(group => group.Key.Length > 0))
        {
            ImmutableArray<int> atoms = [.. group];
            var choice = new SearchChoice(-1, atoms, book.Formulas.Atoms[atoms[0]].Kind == AtomKind.Comparison ? WaysOf(atoms) : Together(atoms.Length));
            foreach (var atom in atoms)
                choices[atom] = choice;
        }
        foreach (var term in questions.Terms)
            choices[-1 - term] = new SearchChoice(term, [], [.. book.Formulas.Terms[term].Readings.Select(_ => ImmutableArray<Kleene>.Empty)]);
        return choices;
    }

    /// <summary>What moves an atom: its fact, or the doubtful day; nothing when the law of the day settles it.</summary>
    private static string Mover(Atom atom, LawContext context) => atom.Kind switch
    {
        AtomKind.Fact => $"fact {atom.Id}",
        AtomKind.Comparison => $"value {atom.Id}",
        _ => context.Doubts.TryGetValue(atom.Index, out var doubt) ? $"day {doubt}" : string.Empty,
    };

    private ImmutableArray<ImmutableArray<Kleene>> WaysOf(ImmutableArray<int> atoms)
    {
        var key = string.Join(' ', atoms);
        if (!ways.TryGetValue(key, out var found))
            ways[key] = found = ComparedFacts.Ways([.. atoms.Select(atom => (CompareCondition)book.Formulas.Atoms[atom].Asked!)], quantities);
        return found;
    }

    private Witness? FindIn(Formula formula, LawContext context, Dictionary<int, SearchChoice> choices)
    {
        context.Values.CopyTo(work.Atoms);
        Array.Fill(work.Readings, -1);
        var taken = new Stack<(SearchChoice, int)>();
        return Visit(formula, choices, taken) ? new Witness(context, [.. taken.Reverse()]) : null;
    }

    private bool Visit(Formula formula, Dictionary<int, SearchChoice> choices, Stack<(SearchChoice Choice, int Way)> taken)
    {
        left -= cost;
        if (left <= 0)
            return false;
        var value = formula.Value(work);
        if (value != Kleene.Unknown)
            return value == Kleene.True;
        if (Next(formula, choices, taken) is not { } choice)
        {
            // A value within the range of what it is compared with: neither side can be proven.
            unclear = true;
            return false;
        }
        for (var way = 0; way < choice.Ways.Length; way++)
        {
            choice.Take(way, work);
            taken.Push((choice, way));
            if (Visit(formula, choices, taken))
                return true;
            taken.Pop();
            choice.Leave(work);
        }
        return false;
    }

    /// <summary>An open choice without which the formula cannot come to hold.</summary>
    private SearchChoice? Next(Formula formula, Dictionary<int, SearchChoice> choices, Stack<(SearchChoice Choice, int Way)> taken)
    {
        var blamed = new FormulaQuestions();
        formula.Blame(work, Kleene.True, blamed);
        return blamed.Terms.Select(term => choices.GetValueOrDefault(-1 - term))
            .Concat(blamed.Atoms.Select(atom => choices.GetValueOrDefault(atom)))
            .OfType<SearchChoice>()
            .FirstOrDefault(choice => !taken.Any(each => each.Choice == choice));
    }
}

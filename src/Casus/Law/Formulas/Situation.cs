// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Law;

/// <summary>
/// What is known on every question that the law asks, in one case on one day. Each atom is looked up once, when first asked. Not safe for several threads.
/// </summary>
internal sealed class Situation
{
    private readonly FormulaBook formulas;
    private readonly Kleene[] values;
    private readonly bool[] contested;
    private readonly bool[] asked;
    private readonly int[] readings;
    private readonly Dictionary<(int Term, int Atom), Contest> contests = [];
    private readonly Dictionary<string, InstrumentClock> others = new(StringComparer.Ordinal);

    /// <summary>Makes the situation of an inquiry.</summary>
    public Situation(LawInquiry inquiry)
    {
        Inquiry = inquiry;
        formulas = inquiry.Book.Formulas;
        Clock = new InstrumentClock(inquiry.Book, inquiry.Quantities, inquiry.Request.Host, inquiry.AsOf, inquiry.AsKnown);
        (values, contested, asked) = (new Kleene[formulas.Atoms.Length], new bool[formulas.Atoms.Length], new bool[formulas.Atoms.Length]);
        readings = new int[formulas.Terms.Length];
        Array.Fill(readings, -1);
        foreach (var (term, reading) in inquiry.Readings)
        {
            if (formulas.TermNumbers.TryGetValue(term, out var number))
                readings[number] = IndexOf(formulas.Terms[number], reading);
        }
    }

    /// <summary>The inquiry.</summary>
    public LawInquiry Inquiry { get; }

    /// <summary>The instruments as they bind the host.</summary>
    public InstrumentClock Clock { get; }

    /// <summary>Reasons on facts that have been written in the words of their definition, by fact and value.</summary>
    public Dictionary<(string Fact, Kleene Value), Reason> FactReasons { get; } = [];

    /// <summary>A dispute in words; one dispute stands in many bases and is written once.</summary>
    public Contest ContestOn(Dispute dispute)
    {
        var key = dispute.Term >= 0 ? (dispute.Term, -1) : (-1, dispute.Atoms[0]);
        if (!contests.TryGetValue(key, out var contest))
            contests[key] = contest = ContestWriter.Of(this, dispute);
        return contest;
    }

    /// <summary>Number of the reading that the user has settled for a term, or -1.</summary>
    public int Settled(int term) => readings[term];

    /// <summary>What is known on an atom; unknown too when it is contested.</summary>
    public Kleene Of(Atom atom)
    {
        if (!asked[atom.Index])
            Ask(atom);
        return values[atom.Index];
    }

    /// <summary>Whether people disagree on an atom: a disputed fact, or an entry into force on a doubtful day.</summary>
    public bool IsContested(Atom atom)
    {
        if (!asked[atom.Index])
            Ask(atom);
        return contested[atom.Index];
    }

    /// <summary>The value of a condition with everything contested left open: unknown unless every side leads to the same.</summary>
    public Kleene Value(Condition condition) => condition switch
    {
        AtLeastCondition several => KleeneLogic.AtLeast(several.Of.Select(Value), several.Least),
        NotCondition not => Value(not.Inner).Not(),
        DefinedCondition defined => Value(Inquiry.Book.Definitions[defined.Definition].When),
        TermCondition term => Value(Inquiry.Book.Terms[term.Term]),
        _ => formulas.AtomOf(condition) is { } atom ? Of(atom) : Lookup(condition).Value,
    };

    /// <summary>Takes everything that a formula asks into an assignment: contested atoms as unknown, unsettled terms as open.</summary>
    public void Fill(BasisFormula basis, in Assignment assignment)
    {
        foreach (var number in basis.Atoms)
            assignment.Atoms[number] = Of(formulas.Atoms[number]);
        foreach (var number in basis.Terms)
            assignment.Readings[number] = readings[number];
    }

    /// <summary>Whether an instrument stands so or so to the host, or to the state that the condition names.</summary>
    public ForceStatus StatusOf(InForceCondition condition) => ClockOf(condition.State).StatusOf(condition.Version);

    /// <summary>How the instrument that an atom asks for stands.</summary>
    public ForceStatus StatusOf(Atom atom) => atom switch
    {
        { Kind: AtomKind.Provision } => Clock.StatusOf(Inquiry.Book.Provisions[atom.Id].Provision),
        { Asked: InForceCondition named } => StatusOf(named),
        _ => Clock.StatusOf(atom.Id),
    };

    private Kleene Value(Term term)
    {
        var settled = Inquiry.Readings.GetValueOrDefault(term.Id);
        var possible = term.Readings.Where(reading => settled is null || reading.Id == settled).Select(reading => Value(reading.When)).Distinct().ToArray();
        return possible.Length == 1 ? possible[0] : Kleene.Unknown;
    }

    private void Ask(Atom atom)
    {
        (values[atom.Index], contested[atom.Index]) = atom.Kind switch
        {
            AtomKind.Fact => Fact(atom.Id),
            AtomKind.Provision or AtomKind.Version => Status(StatusOf(atom)),
            _ => Lookup(atom.Asked!),
        };
        asked[atom.Index] = true;
    }

    private (Kleene Value, bool Contested) Lookup(Condition leaf) => leaf switch
    {
        FactCondition fact => Fact(fact.Fact),
        InForceCondition version => Status(StatusOf(version)),
        CompareCondition compare => (Compared(compare), false),
        MemberCondition member => (IsMember(member) ? Kleene.True : Kleene.False, false),
        DayCondition day => (day.Holds(Inquiry.AsOf) ? Kleene.True : Kleene.False, false),
        _ => (Kleene.Unknown, false),
    };

    private (Kleene Value, bool Contested) Fact(string id) => Inquiry.Facts.TryGetValue(id, out var fact)
        ? fact.Answer switch
        {
            FactAnswer.Yes => (Kleene.True, false),
            FactAnswer.No => (Kleene.False, false),
            FactAnswer.Disputed => (Kleene.Unknown, true),
            _ => (Kleene.Unknown, false),
        }
        : (Kleene.Unknown, false);

    private static (Kleene Value, bool Contested) Status(ForceStatus status) =>
        (status.Value, status.Doubts is not null);

    private Kleene Compared(CompareCondition compare)
    {
        if (Inquiry.Facts.GetValueOrDefault(compare.Fact)?.Value is not { } value)
            return Kleene.Unknown;
        var (low, high) = compare.With is { } with
            ? (with.Low, with.High)
            : (Inquiry.Quantities.Resolve(compare.Quantity!).Low, Inquiry.Quantities.Resolve(compare.Quantity!).High);
        return Ranges.Compare(value.Low, value.High, compare.Comparison, low, high);
    }

    private bool IsMember(MemberCondition condition)
    {
        var state = condition.State ?? Inquiry.Request.Host;
        return Inquiry.Book.MemberOf(state) is { } member
            && member.Membership.Any(period => period.Holds(Inquiry.AsOf))
            && (!condition.Participates || LawBook.ParticipationOn(member, Inquiry.AsOf) == ParticipationState.Full);
    }

    private InstrumentClock ClockOf(string? state)
    {
        if (state is null || state == Clock.State)
            return Clock;
        if (!others.TryGetValue(state, out var clock))
            others[state] = clock = new InstrumentClock(Inquiry.Book, Inquiry.Quantities, state, Inquiry.AsOf, Inquiry.AsKnown);
        return clock;
    }

    private static int IndexOf(Term term, string reading)
    {
        for (var i = 0; i < term.Readings.Length; i++)
        {
            if (term.Readings[i].Id == reading)
                return i;
        }
        return -1;
    }
}

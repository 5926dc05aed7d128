// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Writes the reasons of a verdict on one choice of sides: the tree of conditions, and the leaves that stand in the way.</summary>
/// <param name="situation">The situation.</param>
/// <param name="basis">The basis.</param>
/// <param name="assignment">The choice of sides.</param>
internal sealed class VerdictReasons(Situation situation, Basis basis, Assignment assignment)
{
    private readonly LawInquiry inquiry = situation.Inquiry;
    private readonly FormulaBook formulas = situation.Inquiry.Book.Formulas;
    private readonly Dictionary<Condition, Reason> written = new(ReferenceEqualityComparer.Instance);

    /// <summary>The tree: provision, the parts of the condition, formalities, exceptions, assumptions.</summary>
    public ImmutableArray<Reason> Tree() =>
    [
        ProvisionReason(inquiry.Book.Provisions[basis.Provision].Provision),
        .. (basis.When is AtLeastCondition { Of: var parts, Least: var least } && least == parts.Length ? parts : [basis.When]).Select(Of),
        .. basis.Formalities.Where(each => each.Fact is not null).Select(Of),
        .. basis.Exceptions.Select(Of),
        .. Assumed(basis.Assumptions),
    ];

    /// <summary>What stands in the way.</summary>
    public ImmutableArray<Obstacle> Obstacles()
    {
        var found = ImmutableArray.CreateBuilder<Obstacle>();
        var provision = inquiry.Book.Provisions[basis.Provision];
        var status = situation.Clock.StatusOf(provision.Provision);
        if (status.Value == Kleene.Unknown)
            found.Add(new Obstacle([provision.Version.Id], $"proof that {inquiry.Book.NameOf(provision.Version)} was in force ({status.Says})", status.Because));
        else if (status.Value == Kleene.False)
            found.Add(new Obstacle([provision.Version.Id], $"{inquiry.Book.NameOf(provision.Version)} in force ({status.Says})", status.Because));
        Collect(basis.When, wanted: true, found);
        foreach (var formality in basis.Formalities.Where(each => each.Fact is not null))
            Collect(new FactCondition(formality.WrittenAt, formality.Fact!), wanted: true, found);
        foreach (var exception in basis.Exceptions.Where(each => each.Effect == ExceptionEffect.Closes))
            Collect(exception.When, wanted: false, found);
        return [.. found.DistinctBy(each => each.Says)];
    }

    private void Collect(Condition condition, bool wanted, ImmutableArray<Obstacle>.Builder found)
    {
        if (ValueOf(condition) == (wanted ? Kleene.True : Kleene.False))
            return;
        switch (condition)
        {
            case NotCondition not:
                Collect(not.Inner, !wanted, found);
                break;
            case DefinedCondition defined:
                Collect(inquiry.Book.Definitions[defined.Definition].When, wanted, found);
                break;
            case AtLeastCondition several:
                CollectSeveral(several, wanted, found);
                break;
            case TermCondition term:
                found.Add(new Obstacle([term.Term, .. Beneath(term, wanted)], Clause(term, wanted) + (ValueOf(term) == Kleene.Unknown ? " (unknown)" : string.Empty), Of(term)));
                break;
            default:
                found.Add(new Obstacle([IdOf(condition)], Clause(condition, wanted) + (ValueOf(condition) == Kleene.Unknown ? " (unknown)" : string.Empty), Of(condition)));
                break;
        }
    }

    /// <summary>What stands in the way of a term on the reading taken.</summary>
    private IEnumerable<string> Beneath(TermCondition term, bool wanted)
    {
        var beneath = ImmutableArray.CreateBuilder<Obstacle>();
        Collect(ReadingOf(inquiry.Book.Terms[term.Term]).When, wanted, beneath);
        return beneath.SelectMany(each => each.Ids);
    }

    private Reading ReadingOf(Term term) => term.Readings[Math.Max(assignment.Readings[formulas.TermNumbers[term.Id]], 0)];

    /// <summary>Where all parts are needed, each failing one stands in the way by itself; where some are enough, they stand together as one.</summary>
    private void CollectSeveral(AtLeastCondition several, bool wanted, ImmutableArray<Obstacle>.Builder found)
    {
        var needed = wanted ? several.Least : several.Of.Length - several.Least + 1;
        var met = several.Of.Count(part => ValueOf(part) == (wanted ? Kleene.True : Kleene.False));
        var each = ImmutableArray.CreateBuilder<Obstacle>();
        foreach (var part in several.Of)
            Collect(part, wanted, each);
        if (needed == several.Of.Length || each.Count == 1)
        {
            found.AddRange(each);
            return;
        }
        var count = needed - met == 1 ? "one" : $"{needed - met}";
        found.Add(new Obstacle([.. each.SelectMany(one => one.Ids)], $"{count} of these: {string.Join("; ", each.Select(one => one.Says))}", Of(several)));
    }

    /// <summary>The reason of a condition; the tree and the obstacles share it.</summary>
    private Reason Of(Condition condition)
    {
        if (!written.TryGetValue(condition, out var reason))
            written[condition] = reason = Written(condition);
        return reason;
    }

    private Reason Written(Condition condition) => condition switch
    {
        AtLeastCondition several => Reason.Of(ReasonKind.Rule, $"{Counted(several)}: {Word(ValueOf(several))}", several.Of.Select(Of)),
        NotCondition { Inner: FactCondition fact } => FactReason(fact.Fact, Negation.Of(inquiry.Book.Facts[fact.Fact].Says), ValueOf(condition)),
        NotCondition not => Reason.Of(ReasonKind.Rule, $"the following does not hold: {Word(ValueOf(not))}", [Of(not.Inner)]),
        DefinedCondition defined => DefinitionReason(inquiry.Book.Definitions[defined.Definition]),
        FactCondition fact => FactReason(fact.Fact, inquiry.Book.Facts[fact.Fact].Says, ValueOf(fact)),
        TermCondition term => TermReason(inquiry.Book.Terms[term.Term]),
        InForceCondition version => situation.StatusOf(version).Because,
        CompareCondition compare => FactReason(compare.Fact, Clause(compare, wanted: true), ValueOf(compare)),
        _ => Reason.Of(ReasonKind.Rule, $"{Clause(condition, wanted: true)}: {Word(ValueOf(condition))}", MembershipEvidence(condition)),
    };

    private Reason Of(Formality formality) => FactReason(formality.Fact!, formality.Says, assignment.Atoms[formulas.AtomOf(new FactCondition(default, formality.Fact!))!.Index]);

    private Reason Of(ExceptionRule exception)
    {
        var (value, closes) = (ValueOf(exception.When), exception.Effect == ExceptionEffect.Closes);
        var effect = closes ? "closes" : "opens";
        var says = value switch
        {
            Kleene.True => $"exception: {exception.Says}: it applies and {effect} the basis",
            Kleene.False => $"exception: {exception.Says}: it does not apply",
            _ => $"exception: {exception.Says}: whether it applies is unknown; it would {(closes ? "close" : "open")} the basis",
        };
        IEnumerable<Reason> provision = exception.Provision is { } id ? [ProvisionReason(inquiry.Book.Provisions[id].Provision)] : [];
        return new Reason(ReasonKind.Rule, says, exception.Id, [Of(exception.When), .. provision, .. Reason.Of(exception.Claims, inquiry.Quantities.Book), .. Assumed(exception.Assumptions)]);
    }

    private Reason ProvisionReason(Provision provision)
    {
        var status = situation.Clock.StatusOf(provision);
        return new Reason(
            ReasonKind.Provision,
            $"{inquiry.Book.InstrumentOf(provision).Title}, {provision.Article}: {provision.Says} ({status.Says})",
            provision.Id,
            [status.Because, .. Reason.Of(provision.Claims, inquiry.Quantities.Book), .. Assumed(provision.Assumptions)]);
    }

    private Reason DefinitionReason(Definition definition)
    {
        IEnumerable<Reason> provision = definition.Provision is { } id ? [ProvisionReason(inquiry.Book.Provisions[id].Provision)] : [];
        return new Reason(ReasonKind.Rule, $"{definition.Says}: {Word(ValueOf(definition.When))}", definition.Id, [Of(definition.When), .. provision, .. Assumed(definition.Assumptions)]);
    }

    /// <summary>What is known on a fact; one fact stands in many bases and is written once.</summary>
    private Reason FactReason(string fact, string says, Kleene value)
    {
        if (!ReferenceEquals(says, inquiry.Book.Facts[fact].Says))
            return Written(fact, says, value);
        if (!situation.FactReasons.TryGetValue((fact, value), out var reason))
            situation.FactReasons[(fact, value)] = reason = Written(fact, says, value);
        return reason;
    }

    private Reason Written(string fact, string says, Kleene value)
    {
        var known = inquiry.Facts.GetValueOrDefault(fact);
        var book = inquiry.Quantities.Book;
        var shown = known?.Answer == FactAnswer.Disputed ? "disputed" : Word(value);
        var stated = known?.Value is { } number ? $" ({number})" : string.Empty;
        var note = known?.Note is { } text ? $". {text}" : string.Empty;
        IEnumerable<Reason> because = known is null
            ? []
            : [.. Reason.Of(known.Holds, book), .. Reason.Of(known.Denies, book), .. Assumed(known.Assumptions)];
        return new Reason(ReasonKind.Fact, $"{says}: {shown}{stated}{note}", fact, [.. because]);
    }

    private Reason TermReason(Term term)
    {
        var reading = ReadingOf(term);
        return new Reason(
            ReasonKind.Reading,
            $"{term.Id} on the reading '{reading.Says}': {Word(ValueOf(reading.When))}",
            reading.Id,
            [Of(reading.When), .. Reason.Of(reading.Proponents.Select(each => each.Claim), inquiry.Quantities.Book)]);
    }

    private IEnumerable<Reason> MembershipEvidence(Condition condition)
    {
        if (condition is not MemberCondition asked || inquiry.Book.MemberOf(asked.State ?? inquiry.Request.Host) is not { } member)
            return [];
        return member.Membership.Where(period => period.Holds(inquiry.AsOf)).SelectMany(period => Reason.Of(period.Claims, inquiry.Quantities.Book).Concat(Assumed(period.Assumptions)));
    }

    private IEnumerable<Reason> Assumed(IEnumerable<string> assumptions) => assumptions.Select(id => Reason.Of(inquiry.Quantities.Book.Assumptions[id]));

    private Kleene ValueOf(Condition condition) => condition switch
    {
        AtLeastCondition several => Counted(several.Of, several.Least),
        NotCondition not => ValueOf(not.Inner).Not(),
        DefinedCondition defined => ValueOf(inquiry.Book.Definitions[defined.Definition].When),
        TermCondition term => ValueOf(ReadingOf(inquiry.Book.Terms[term.Term]).When),
        _ => assignment.Atoms[formulas.AtomOf(condition)!.Index],
    };

    private Kleene Counted(ImmutableArray<Condition> parts, int least)
    {
        var (holds, possible) = (0, 0);
        foreach (var part in parts)
        {
            var value = ValueOf(part);
            holds += value == Kleene.True ? 1 : 0;
            possible += value != Kleene.False ? 1 : 0;
        }
        return KleeneLogic.Decide(holds, possible, least);
    }

    private string Clause(Condition condition, bool wanted) => condition switch
    {
        FactCondition fact => wanted ? inquiry.Book.Facts[fact.Fact].Says : Negation.Of(inquiry.Book.Facts[fact.Fact].Says),
        TermCondition term => wanted ? $"'{term.Term}' met on a reading that somebody holds" : $"'{term.Term}' not met",
        _ => ConditionText.Of(condition, inquiry.Book, wanted),
    };

    private static string IdOf(Condition condition) => condition switch
    {
        FactCondition fact => fact.Fact,
        CompareCondition compare => compare.Fact,
        TermCondition term => term.Term,
        InForceCondition version => version.Version,
        MemberCondition member => member.State ?? "host",
        _ => "day",
    };

    private static string Counted(AtLeastCondition several)
    {
        if (several.Least == several.Of.Length)
            return "all of these hold";
        return several.Least == 1 ? "at least one of these holds" : $"at least {several.Least} of these hold";
    }

    private static string Word(Kleene value) => value switch { Kleene.True => "yes", Kleene.False => "no", _ => "unknown" };
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Tries one basis on every choice of reading and disputed fact that it turns on.</summary>
internal sealed class BasisTrial
{
    private const int MostSuppositions = 4096;
    private readonly LawInquiry inquiry;
    private readonly InstrumentClock clock;
    private readonly Basis basis;
    private readonly InstrumentVersion version;
    private readonly Provision provision;

    private BasisTrial(LawInquiry inquiry, InstrumentClock clock, Basis basis)
    {
        (this.inquiry, this.clock, this.basis) = (inquiry, clock, basis);
        (version, provision) = inquiry.Book.Provisions[basis.Provision];
    }

    /// <summary>Tries the basis.</summary>
    public static BasisVerdict Try(LawInquiry inquiry, InstrumentClock clock, Basis basis) => new BasisTrial(inquiry, clock, basis).Try();

    private BasisVerdict Try()
    {
        var contests = Contests();
        var suppositions = Suppose(contests).ToImmutableArray();
        var best = suppositions.MinBy(each => each.Value switch { Kleene.True => 0, Kleene.Unknown => 1, _ => 2 })!;
        var (proponents, doubters) = Sides(contests, suppositions);
        return new BasisVerdict(
            basis,
            inquiry.Book.Versions[version.Id].Instrument,
            provision,
            clock.StatusOf(version.Id),
            Sum(suppositions, doubters),
            suppositions,
            proponents,
            doubters,
            [ProvisionReason(), .. basis.When.Leaves().Select(leaf => LeafReason(leaf, best)), .. basis.Assumptions.Select(id => Reason.Of(inquiry.Quantities.Book.Assumptions[id]))],
            [.. Missing(best)]);
    }

    private Answer Sum(ImmutableArray<Supposition> suppositions, ImmutableArray<string> doubters)
    {
        var (holds, fails) = (suppositions.Any(each => each.Value == Kleene.True), suppositions.Any(each => each.Value == Kleene.False));
        var unknown = suppositions.Any(each => each.Value == Kleene.Unknown);
        if (!holds)
            return unknown ? Answer.Unknown : Answer.No;

        // A text that nobody could verify, or that somebody of weight doubts, cannot carry a plain yes.
        var unverified = provision.Claims.IsEmpty || !basis.Assumptions.IsEmpty;
        return fails || unknown || unverified || doubters.Length > 0 ? Answer.Arguable : Answer.Yes;
    }

    private ImmutableArray<Contest> Contests()
    {
        var contests = ImmutableArray.CreateBuilder<Contest>();
        foreach (var term in basis.When.Leaves().OfType<TermCondition>().Select(leaf => leaf.Term).Distinct(StringComparer.Ordinal))
            contests.Add(OnTerm(inquiry.Book.Terms[term]));
        var readings = contests.SelectMany(contest => inquiry.Book.Terms[contest.Id].Readings).ToArray();
        var leaves = basis.When.Leaves().Concat(readings.SelectMany(reading => reading.When.Leaves())).ToArray();
        foreach (var fact in leaves.OfType<FactCondition>().Select(leaf => leaf.Fact).Distinct(StringComparer.Ordinal))
        {
            if (inquiry.Facts.TryGetValue(fact, out var answer) && answer.Answer == FactAnswer.Disputed)
                contests.Add(OnFact(answer));
        }
        foreach (var id in leaves.OfType<InForceCondition>().Select(leaf => leaf.Version).Append(version.Id).Distinct(StringComparer.Ordinal))
        {
            if (clock.StatusOf(id).Value == Kleene.Unknown)
                contests.Add(OnEntry(id));
        }
        return contests.ToImmutable();
    }

    private Contest OnTerm(Term term)
    {
        var settled = inquiry.Readings.GetValueOrDefault(term.Id);
        var sides = term.Readings.Where(reading => settled is null || reading.Id == settled).Select(reading => new ContestSide(
            reading.Id,
            $"{term.Id}: {reading.Says}",
            [.. reading.Proponents.Where(KnownByThen).Select(each => each.On is null ? each.Who : $"{each.Who} ({each.On})")],
            [.. reading.Proponents.Select(each => each.Claim)]));
        return new Contest(ContestKind.Term, term.Id, term.Asks, [.. sides]);
    }

    /// <summary>Whether somebody had put a reading by the day of the case or of the law applied, whichever is later: no hindsight.</summary>
    private bool KnownByThen(Proponent proponent)
    {
        if (proponent.On is not { } on)
            return true;
        var day = QuantityText.DayText(NodaTime.LocalDate.Max(inquiry.AsOf, inquiry.Request.At.Date));
        return string.CompareOrdinal(on, day[..Math.Min(on.Length, day.Length)]) <= 0;
    }

    private Contest OnFact(CaseFact fact)
    {
        var definition = inquiry.Book.Facts[fact.Fact];
        return new Contest(
            ContestKind.Fact,
            fact.Fact,
            definition.Asks,
            [
                new ContestSide("holds", definition.Says, Publishers(fact.Holds), fact.Holds),
                new ContestSide("denied", $"not: {definition.Says}", Publishers(fact.Denies), fact.Denies),
            ]);
    }

    private Contest OnEntry(string id) => new(
        ContestKind.EntryIntoForce,
        id,
        $"Was {id} already in force?",
        [
            new ContestSide("holds", $"{id} was {clock.StatusOf(id).Says}", [], []),
            new ContestSide("denied", $"{id} was not yet in force", [], []),
        ]);

    private ImmutableArray<string> Publishers(ImmutableArray<string> claims) =>
        [.. claims.Select(claim => inquiry.Quantities.Book.Sources[inquiry.Quantities.Book.Claims[claim].Source].Publisher).Distinct(StringComparer.Ordinal)];

    private IEnumerable<Supposition> Suppose(ImmutableArray<Contest> contests)
    {
        var count = contests.Aggregate(1L, (product, contest) => Math.Min(product * contest.Sides.Length, MostSuppositions));
        for (var number = 0L; number < count; number++)
        {
            var sides = ImmutableArray.CreateBuilder<(Contest, ContestSide)>(contests.Length);
            var rest = number;
            foreach (var contest in contests)
            {
                sides.Add((contest, contest.Sides[(int)(rest % contest.Sides.Length)]));
                rest /= contest.Sides.Length;
            }
            var supposed = new Supposition(sides.ToImmutable(), Kleene.Unknown);
            yield return supposed with { Value = KleeneLogic.All([InForce(version.Id, supposed), Value(basis.When, supposed)]) };
        }
    }

    private Kleene Value(Condition condition, Supposition supposed) => condition switch
    {
        AtLeastCondition several => KleeneLogic.AtLeast(several.Of.Select(part => Value(part, supposed)), several.Least),
        NotCondition not => Value(not.Inner, supposed).Not(),
        FactCondition fact => Fact(fact.Fact, supposed),
        TermCondition term => Value(ReadingOf(term.Term, supposed).When, supposed),
        InForceCondition instrument => InForce(instrument.Version, supposed),
        _ => Kleene.Unknown,
    };

    private Kleene Fact(string fact, Supposition supposed) => inquiry.Facts.GetValueOrDefault(fact)?.Answer switch
    {
        FactAnswer.Yes => Kleene.True,
        FactAnswer.No => Kleene.False,
        FactAnswer.Disputed => SideOf(ContestKind.Fact, fact, supposed) is "holds" ? Kleene.True : Kleene.False,
        _ => Kleene.Unknown,
    };

    private Kleene InForce(string id, Supposition supposed) => clock.StatusOf(id).Value switch
    {
        Kleene.Unknown => SideOf(ContestKind.EntryIntoForce, id, supposed) is "holds" ? Kleene.True : Kleene.False,
        var settled => settled,
    };

    private Reading ReadingOf(string term, Supposition supposed)
    {
        var side = SideOf(ContestKind.Term, term, supposed);
        return inquiry.Book.Terms[term].Readings.First(reading => reading.Id == side);
    }

    private static string? SideOf(ContestKind kind, string id, Supposition supposed) =>
        supposed.Sides.FirstOrDefault(each => each.Contest.Kind == kind && each.Contest.Id == id).Side?.Id;

    private (ImmutableArray<string> Proponents, ImmutableArray<string> Doubters) Sides(ImmutableArray<Contest> contests, ImmutableArray<Supposition> suppositions)
    {
        var (proponents, doubters) = (new List<string>(), new List<string>());
        if (suppositions.Any(each => each.Value == Kleene.True))
        {
            foreach (var contest in contests.Where(contest => contest.Kind == ContestKind.Term))
            {
                foreach (var side in contest.Sides)
                    (Opens(contest, side, suppositions) ? proponents : doubters).AddRange(side.Proponents);
            }
        }
        foreach (var argument in inquiry.Arguments.Where(each => each.Basis == basis.Id))
            (argument.Stance == Stance.For ? proponents : doubters).Add(argument.Who);
        return (EachOnce(proponents), EachOnce(doubters));
    }

    /// <summary>Each name once; a name that also stands with its date stands only so.</summary>
    private static ImmutableArray<string> EachOnce(List<string> names) =>
        [.. names.Distinct(StringComparer.Ordinal).Where(name => !names.Exists(other => other.StartsWith(name + " (", StringComparison.Ordinal)))];

    private static bool Opens(Contest contest, ContestSide side, ImmutableArray<Supposition> suppositions) =>
        suppositions.Any(each => each.Value == Kleene.True && each.Sides.Any(taken => taken.Contest == contest && taken.Side == side));

    private Reason ProvisionReason() => new(
        ReasonKind.Provision,
        $"{provision.Article}: {provision.Says} ({clock.StatusOf(version.Id).Says})",
        provision.Id,
        [
            clock.StatusOf(version.Id).Because,
            .. Reason.Of(provision.Claims, inquiry.Quantities.Book),
            .. provision.Assumptions.Select(id => Reason.Of(inquiry.Quantities.Book.Assumptions[id])),
        ]);

    private Reason LeafReason(Condition leaf, Supposition best)
    {
        var verdict = Value(leaf, best) switch { Kleene.True => "yes", Kleene.False => "no", _ => "unknown" };
        return leaf switch
        {
            FactCondition fact => FactReason(fact.Fact, verdict),
            TermCondition term => TermReason(term.Term, verdict, best),
            InForceCondition instrument => clock.StatusOf(instrument.Version).Because,
            _ => Reason.Of(ReasonKind.Rule, verdict),
        };
    }

    private Reason FactReason(string fact, string verdict)
    {
        var known = inquiry.Facts.GetValueOrDefault(fact);
        var book = inquiry.Quantities.Book;
        var shown = known?.Answer == FactAnswer.Disputed ? "disputed" : verdict;
        IEnumerable<Reason> because = known is null
            ? []
            : [.. Reason.Of(known.Holds, book), .. Reason.Of(known.Denies, book), .. known.Assumptions.Select(id => Reason.Of(book.Assumptions[id]))];
        return new Reason(ReasonKind.Fact, $"{inquiry.Book.Facts[fact].Says}: {shown}", fact, [.. because]);
    }

    private Reason TermReason(string term, string verdict, Supposition best)
    {
        var reading = ReadingOf(term, best);
        var facts = reading.When.Leaves().OfType<FactCondition>().Select(leaf => FactReason(leaf.Fact, Word(Fact(leaf.Fact, best))));
        return new Reason(
            ReasonKind.Reading,
            $"{term} on the reading '{reading.Says}': {verdict}",
            reading.Id,
            [.. facts, .. Reason.Of(reading.Proponents.Select(each => each.Claim), inquiry.Quantities.Book)]);
    }

    private static string Word(Kleene value) => value switch { Kleene.True => "yes", Kleene.False => "no", _ => "unknown" };

    private IEnumerable<string> Missing(Supposition best)
    {
        var status = clock.StatusOf(version.Id);
        if (status.Value != Kleene.True)
            yield return $"{version.Id} {status.Says}";
        foreach (var clause in Missing(basis.When, best, wanted: true))
            yield return clause;
    }

    private IEnumerable<string> Missing(Condition condition, Supposition best, bool wanted)
    {
        if (Value(condition, best) == (wanted ? Kleene.True : Kleene.False))
            return [];
        return condition switch
        {
            AtLeastCondition several => several.Of.SelectMany(part => Missing(part, best, wanted)),
            NotCondition not => Missing(not.Inner, best, !wanted),
            FactCondition fact => [(wanted ? string.Empty : "not: ") + inquiry.Book.Facts[fact.Fact].Says + (Fact(fact.Fact, best) == Kleene.Unknown ? " (unknown)" : string.Empty)],
            TermCondition term => [$"{term.Term} on any reading held"],
            InForceCondition instrument => [$"{instrument.Version} {clock.StatusOf(instrument.Version).Says}"],
            _ => [],
        };
    }
}

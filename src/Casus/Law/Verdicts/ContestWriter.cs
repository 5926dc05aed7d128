// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>Puts a dispute into words, with who takes which side.</summary>
internal static class ContestWriter
{
    /// <summary>The contest of a dispute.</summary>
    public static Contest Of(Situation situation, Dispute dispute)
    {
        var formulas = situation.Inquiry.Book.Formulas;
        if (dispute.Term >= 0)
            return OnTerm(situation.Inquiry, formulas.Terms[dispute.Term], dispute.Readings);
        var atom = formulas.Atoms[dispute.Atoms[0]];
        return atom.Kind == AtomKind.Fact ? OnFact(situation.Inquiry, situation.Inquiry.Facts[atom.Id]) : OnEntry(situation, atom);
    }

    private static Contest OnTerm(LawInquiry inquiry, Term term, ImmutableArray<int> held) => new(
        ContestKind.Term,
        term.Id,
        term.Asks,
        [
            .. held.Select(i => term.Readings[i]).Select(reading => new ContestSide(
                reading.Id,
                $"{term.Id}: {reading.Says}",
                [.. reading.Proponents.Where(each => inquiry.HadBeenSaid(each.On)).Select(each => each.On is null ? each.Who : $"{each.Who} ({each.On})")],
                [.. reading.Proponents.Select(each => each.Claim)])),
        ]);

    private static Contest OnFact(LawInquiry inquiry, CaseFact fact)
    {
        var definition = inquiry.Book.Facts[fact.Fact];
        return new Contest(
            ContestKind.Fact,
            fact.Fact,
            definition.Asks,
            [
                new ContestSide("holds", definition.Says, Publishers(inquiry, fact.Holds), fact.Holds),
                new ContestSide("denied", Negation.Of(definition.Says), Publishers(inquiry, fact.Denies), fact.Denies),
            ]);
    }

    private static Contest OnEntry(Situation situation, Atom atom)
    {
        var book = situation.Inquiry.Book;
        var version = atom.Kind == AtomKind.Provision ? book.Provisions[atom.Id].Version : book.Versions[atom.Id].Version;
        var (status, name) = (situation.StatusOf(atom), book.NameOf(version));
        return new Contest(
            ContestKind.EntryIntoForce,
            version.Id,
            $"Was {name} already in force?",
            [
                new ContestSide("holds", $"{name} was {status.Says}", [], []),
                new ContestSide("denied", $"{name} was not yet in force", [], []),
            ]);
    }

    private static ImmutableArray<string> Publishers(LawInquiry inquiry, ImmutableArray<string> claims) =>
        [.. claims.Select(claim => inquiry.Quantities.Book.Sources[inquiry.Quantities.Book.Claims[claim].Source].Publisher).Distinct(StringComparer.Ordinal)];
}

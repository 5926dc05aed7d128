// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>May they act? Tries every basis of the pack on the day's law, and every member's own authorisation.</summary>
public static class LawStage
{
    /// <summary>Answers an inquiry.</summary>
    public static LegalOutcome Answer(LawInquiry inquiry)
    {
        var day = inquiry.AsOf;
        var members = inquiry.Book.MembersOn(day);
        var clock = new InstrumentClock(inquiry.Book, inquiry.Quantities, inquiry.Request.Host, day);
        var bases = inquiry.Book.Bases.Select(basis => BasisTrial.Try(inquiry, clock, basis)).ToImmutableArray();
        var gates = Gates(inquiry, members);
        var outcome = new LegalOutcome(day, inquiry.Request, Law.Answer.Unknown, bases, gates, members, inquiry.Book.ChairOn(day), Discriminating(bases));
        return outcome with { Answer = outcome.For(inquiry.Request.Measure) };
    }

    /// <summary>Answers the same inquiry with other draws: the verdicts stay, the national authorisations are gone through again.</summary>
    public static LegalOutcome Again(LegalOutcome before, LawInquiry inquiry) => before with { Gates = Gates(inquiry, before.Members) };

    private static ImmutableArray<GateOutcome> Gates(LawInquiry inquiry, ImmutableArray<Member> members) =>
        [.. members.Where(member => member.Country != inquiry.Request.Host).Select(member => GateProcess.Run(inquiry, member, inquiry.AsOf))];

    /// <summary>The contest on whose sides most verdicts turn: those where one side opens a basis that the other closes.</summary>
    private static Contest? Discriminating(ImmutableArray<BasisVerdict> bases)
    {
        var turned =
            from verdict in bases
            from contest in verdict.Suppositions.SelectMany(each => each.Sides).Select(each => each.Contest).DistinctBy(each => (each.Kind, each.Id))
            where Turns(verdict, contest)
            group contest by (contest.Kind, contest.Id);
        return turned.OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Kind).ThenBy(group => group.Key.Id, StringComparer.Ordinal).FirstOrDefault()?.First();
    }

    private static bool Turns(BasisVerdict verdict, Contest contest) =>
        verdict.Suppositions
            .GroupBy(each => string.Join('|', each.Sides.Where(side => side.Contest.Id != contest.Id).Select(side => side.Side.Id)), StringComparer.Ordinal)
            .Any(group => group.Select(each => each.Value).Distinct().Count() > 1);
}

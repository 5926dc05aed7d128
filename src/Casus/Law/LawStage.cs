// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Law;

/// <summary>May they act? Tries every basis of the pack on the day's law, and every member's own authorisation.</summary>
public static class LawStage
{
    /// <summary>Answers an inquiry.</summary>
    public static LegalOutcome Answer(LawInquiry asked)
    {
        var inquiry = FactsAsKnown.Of(asked);
        var situation = new Situation(inquiry);
        var members = inquiry.Book.MembersOn(inquiry.AsOf);
        var bases = Verdicts(situation);
        var gates = Gates(inquiry, situation, members);
        var diagnosis = Diagnosis.Of(bases);
        var outcome = new LegalOutcome(inquiry.AsOf, inquiry.AsKnown, inquiry.Request, Law.Answer.Unknown, bases, gates, members, inquiry.Book.ChairOn(inquiry.AsOf), diagnosis);
        return outcome with { Answer = outcome.For(inquiry.Request.Measure) };
    }

    /// <summary>Only the verdicts on every basis with all their reasons, without the national authorisations.</summary>
    public static ImmutableArray<BasisVerdict> Verdicts(LawInquiry asked) => Verdicts(new Situation(FactsAsKnown.Of(asked)));

    /// <summary>Answers the same inquiry with other draws: the verdicts stay, the national authorisations are gone through again.</summary>
    public static LegalOutcome Again(LegalOutcome before, LawInquiry asked)
    {
        var inquiry = FactsAsKnown.Of(asked);
        return before with { Gates = Gates(inquiry, new Situation(inquiry), before.Members) };
    }

    /// <summary>Only the verdicts on one basis, without words. For sweeps over many situations.</summary>
    public static Answer AnswerOn(LawInquiry asked, string basis)
    {
        var situation = new Situation(FactsAsKnown.Of(asked));
        var formula = asked.Book.Formulas.Bases[basis];
        var doubted = BasisTrial.IsUnverified(asked.Book, formula.Basis) || asked.Arguments.Any(each => each.Basis == basis && each.Stance == Stance.Against);
        var answer = BasisTrial.Sum(BasisTrial.Glance(situation, formula, asked.Book.Formulas.NewAssignment()), doubted);

        // Whether an exception or definition that rests on an assumption bore the yes is seen only on the choice that opens the basis.
        return answer == Law.Answer.Yes && (!formula.Exceptions.IsEmpty || !formula.Definitions.IsEmpty) ? BasisTrial.Try(situation, formula.Basis).Answer : answer;
    }

    private static ImmutableArray<BasisVerdict> Verdicts(Situation situation) =>
        [.. situation.Inquiry.Book.Bases.Select(basis => BasisTrial.Try(situation, basis))];

    private static ImmutableArray<GateOutcome> Gates(LawInquiry inquiry, Situation situation, ImmutableArray<Member> members) =>
        [.. members.Where(member => member.Country != inquiry.Request.Host).Select(member => GateProcess.Run(inquiry, situation, member))];
}

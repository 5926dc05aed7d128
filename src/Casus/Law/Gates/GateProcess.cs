// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Law;

/// <summary>Answers whether and when a member's own law, and the states on the way, let its forces go.</summary>
internal static class GateProcess
{
    /// <summary>Answers for one member.</summary>
    /// <param name="inquiry">The inquiry.</param>
    /// <param name="situation">What is known on every question that the law asks.</param>
    /// <param name="member">The member.</param>
    public static GateOutcome Run(LawInquiry inquiry, Situation situation, Member member)
    {
        var (quantities, day) = (inquiry.Quantities, inquiry.AsOf);
        var participation = LawBook.ParticipationOn(member, day);
        if (participation != ParticipationState.Full)
        {
            var period = member.Participation.First(each => each.Holds(day));
            return Closed(member, Answer.No, $"its participation is {Words.Of(participation)}", Reason.Of(period.Claims, quantities.Book));
        }
        var clearances = ClearanceProcess.For(inquiry.Book, quantities, day, member.Country, inquiry.Request.Host);
        var choice = GateChoice.Of(situation, member.Country);
        if (choice.Gate is not { } gate)
            return Closed(member, Answer.Unknown, NoRule(choice), []) with { MightApply = choice.MightApply, Clearances = clearances };
        var own = Through(quantities, gate, choice.Reading, clearances);
        return Among(own, [.. choice.Rivals.Select(rival => Through(quantities, rival.Gate, rival.Reading, clearances))], choice.MightApply);
    }

    private static GateOutcome Through(Quantities quantities, Gate gate, string? reading, ImmutableArray<ClearanceOutcome> clearances) =>
        ClearanceProcess.Apply(GateWalk.Through(quantities, gate) with { Reading = reading }, clearances);

    /// <summary>The outcome among its rivals: arguable when they differ in whether the forces may go.</summary>
    private static GateOutcome Among(GateOutcome own, ImmutableArray<GateOutcome> rivals, ImmutableArray<Gate> mightApply)
    {
        var differ = rivals.Where(rival => Differ(own, rival)).ToArray();
        var says = own.Says;
        foreach (var rival in differ)
            says += $"; on the reading {rival.Reading}: {rival.Says}";
        foreach (var special in mightApply)
            says += $"; a special rule might apply: {Words.Of(special.Mode)}, {special.Organ}";
        var because = rivals.IsEmpty
            ? own.Because
            : own.Because with { Because = [.. own.Because.Because, .. rivals.Select(rival => new Reason(ReasonKind.Reading, $"on the reading {rival.Reading}: {rival.Says}", rival.Reading, [rival.Because]))] };
        return own with { Answer = differ.Length > 0 ? Answer.Arguable : own.Answer, Says = says, Because = because, Rivals = rivals, MightApply = mightApply };
    }

    private static bool Differ(GateOutcome own, GateOutcome rival) => own.OpensAfter.HasValue != rival.OpensAfter.HasValue;

    private static string NoRule(GateChoice choice) =>
        "the pack holds no national rule for that day" + (choice.MightApply.IsEmpty ? string.Empty : $"; a special rule might apply: {string.Join(", ", choice.MightApply.Select(each => each.Says))}");

    private static GateOutcome Closed(Member member, Answer answer, string says, IEnumerable<Reason> because) =>
        new(member.Country, null, answer, null, [], says, new Reason(ReasonKind.Provision, says, member.Country, [.. because]));
}

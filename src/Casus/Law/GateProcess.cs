// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Simulation;
using NodaTime;

namespace Casus.Law;

/// <summary>Runs a member's own authorisation as a process with steps that take time and may fail and be tried again.</summary>
internal static class GateProcess
{
    /// <summary>Attempts after which a body is taken to have refused. A setting of the tool.</summary>
    private const int MostAttempts = 3;

    /// <summary>Runs the process for one member.</summary>
    public static GateOutcome Run(LawInquiry inquiry, Situation situation, Member member)
    {
        var day = situation.Inquiry.AsOf;
        var participation = LawBook.ParticipationOn(member, day);
        if (participation != ParticipationState.Full)
        {
            var period = member.Participation.First(each => each.Holds(day));
            return Closed(member, null, $"its participation is {Words.Of(participation)}", Reason.Of(period.Claims, inquiry.Quantities.Book));
        }
        if (inquiry.Book.GateOn(member.Country, day) is not { } gate)
            return Closed(member, null, "the pack holds no national rule for that day", []) with { Answer = Answer.Unknown };
        if (gate.Mode == GateMode.Barred)
            return Closed(member, gate, gate.Says, Evidence(inquiry, gate));
        return Steps(inquiry, member, gate);
    }

    private static GateOutcome Steps(LawInquiry inquiry, Member member, Gate gate)
    {
        var after = Tick.Zero;
        var steps = ImmutableArray.CreateBuilder<GateStepOutcome>();
        var reasons = new List<Reason>(Evidence(inquiry, gate));
        foreach (var step in gate.Steps)
        {
            var quantities = inquiry.Quantities;
            reasons.Add(Reason.Of($"{step.What} takes", quantities.Resolve(step.Takes.Name), quantities.Book));
            if (step.Succeeds is { } share)
                reasons.Add(Reason.Of($"{step.What} succeeds at one attempt", quantities.Resolve(share.Name), quantities.Book));
            after += Tick.FromHours(quantities.Of(step.Takes, "gate step", $"{gate.Id}/{step.What}").Value);
            if (!Attempt(quantities, gate, step, steps, ref after))
                return new GateOutcome(member.Country, gate, Answer.No, null, steps.ToImmutable(), $"{step.What}: failed", Because(gate, reasons));
        }
        return new GateOutcome(member.Country, gate, Answer.Yes, after, steps.ToImmutable(), $"{Words.Of(gate.Mode)}: {gate.Organ}", Because(gate, reasons));
    }

    private static bool Attempt(Quantities quantities, Gate gate, GateStep step, ImmutableArray<GateStepOutcome>.Builder steps, ref Tick after)
    {
        var chance = quantities.Of(step.Succeeds, new Share(1)).Value;
        var failed = 1.0;
        for (var attempt = 0u; attempt < MostAttempts; attempt++)
        {
            // Without draws, the attempt by which success has become more likely than not.
            failed *= 1 - chance;
            var passed = quantities.Draws is { } draws
                ? draws.Uniform("gate", $"{gate.Id}/{step.What}", attempt) < chance
                : failed <= 0.5;
            steps.Add(new GateStepOutcome(step.What, after, passed));
            if (passed)
                return true;
            if (step.RetryAfter is not { } retry)
                return false;
            after += Tick.FromHours(quantities.Of(retry, "gate retry", $"{gate.Id}/{step.What}", attempt).Value);
        }
        return false;
    }

    private static IEnumerable<Reason> Evidence(LawInquiry inquiry, Gate gate) =>
        [.. Reason.Of(gate.Claims, inquiry.Quantities.Book), .. gate.Assumptions.Select(id => Reason.Of(inquiry.Quantities.Book.Assumptions[id]))];

    private static Reason Because(Gate gate, IEnumerable<Reason> because) => new(ReasonKind.Provision, $"{gate.Organ}: {gate.Says}", gate.Id, [.. because]);

    private static GateOutcome Closed(Member member, Gate? gate, string says, IEnumerable<Reason> because) =>
        new(member.Country, gate, Answer.No, null, [], says, new Reason(ReasonKind.Provision, says, gate?.Id ?? member.Country, [.. because]));
}

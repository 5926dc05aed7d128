// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>
/// Goes once through the steps of a national authorisation and feeds what happens to its <see cref="GateCourse"/>. In a replication each attempt draws who comes, how they
/// vote or whether it succeeds, keyed by gate, step and attempt. On best evidence a share takes its best value, and a step of which only a chance is known passes at the
/// attempt by which success has become more likely than not.
/// </summary>
internal sealed class GateWalk
{
    private readonly Quantities quantities;
    private readonly Gate gate;
    private readonly GateCourse course;
    private readonly ImmutableArray<GateStepOutcome>.Builder steps = ImmutableArray.CreateBuilder<GateStepOutcome>();
    private readonly List<Reason> reasons;
    private Tick at;
    private Quantity<Share>? attendance;
    private int? present;
    private string? failed;

    private GateWalk(Quantities quantities, Gate gate)
    {
        (this.quantities, this.gate) = (quantities, gate);
        course = new GateCourse(gate, GateNumbers.Of(gate, quantities));
        reasons = [.. Reason.Of(gate.Claims, quantities.Book), .. gate.Assumptions.Select(id => Reason.Of(quantities.Book.Assumptions[id]))];
    }

    /// <summary>Goes through the steps from the decision of the council on.</summary>
    public static GateOutcome Through(Quantities quantities, Gate gate)
    {
        var walk = new GateWalk(quantities, gate);
        walk.Go();
        return walk.Outcome();
    }

    private void Go()
    {
        Threshold();
        course.Feed(new GateEvent(Tick.Zero, GateEventKind.Decision));

        // Where consent may be given with effect from an earlier day and nothing is to be done first, the forces leave at once.
        if (gate.Mode == GateMode.Retroactive && gate.Steps is [] or [{ Kind: not GateStepKind.Act }, ..])
            course.Feed(new GateEvent(Tick.Zero, GateEventKind.Dispatch));
        foreach (var step in gate.Steps)
        {
            if (Over())
                return;
            var passed = step.Kind == GateStepKind.Silence ? Keep(step) : Try(step);
            if (!passed)
                return;
        }
    }

    /// <summary>Whether the course has ended by now, so that no step is left to take.</summary>
    private bool Over() =>
        course.State is GateState.Open or GateState.Refused or GateState.Lapsed || course.OpensAt <= at || course.LapsedAt < at;

    private bool Try(GateStep step)
    {
        var key = $"{gate.Id}/{step.What}";
        Cite($"{step.What} takes", step.Takes.Name);
        at += GateNumbers.Length(quantities.Of(step.Takes, "gate step", key));
        var chance = quantities.Of(step.Succeeds, new Share(1)).Value;
        CiteAll(step);
        var fails = 1.0;
        for (var attempt = 0u; attempt < gate.Attempts; attempt++)
        {
            if (attempt > 0)
                at += GateNumbers.Length(quantities.Of(step.RetryAfter!, "gate retry", key, attempt - 1));
            if (Over())
                return false;
            fails *= 1 - chance;
            var lucky = quantities.Draws is { } draws ? draws.Uniform("gate", key, attempt) < chance : fails <= 0.5;
            if (Attempt(step, key, attempt, lucky))
                return true;
            if (step.RetryAfter is null)
                return false;
        }
        return false;
    }

    private bool Attempt(GateStep step, string key, uint attempt, bool lucky)
    {
        var (passed, says) = step.Kind switch
        {
            GateStepKind.Sitting => Feed(Sitting(step, key, attempt, lucky)),
            GateStepKind.Vote => Feed(Vote(step, key, attempt, lucky)),
            _ => lucky ? Feed(new GateEvent(at, GateEventKind.Act)) : (false, "failed"),
        };
        steps.Add(new GateStepOutcome(step.What, at, passed, says));
        failed = passed ? null : says == "failed" ? $"{step.What}: failed" : $"{step.What}: {says}";
        return passed;
    }

    private (bool Passed, string Says) Feed(in GateEvent happened)
    {
        var effect = course.Feed(happened);
        return (effect.Kind == GateEffectKind.Advance, effect.Says);
    }

    private GateEvent Sitting(GateStep step, string key, uint attempt, bool lucky)
    {
        attendance = step.Present ?? attendance;
        present = step.Present is { } share ? Heads(share, key, attempt) : null;
        return new GateEvent(at, GateEventKind.Sitting, present) { Succeeded = lucky };
    }

    private GateEvent Vote(GateStep step, string key, uint attempt, bool lucky)
    {
        // Those who sat vote; at another attempt, or without a sitting, who comes is drawn anew; a body of whose attendance nothing is known is complete.
        var there = step.Present is { } own ? Heads(own, key, attempt)
            : attempt == 0 && present is { } sat ? sat
            : attendance is { } usual ? Heads(usual, key, attempt)
            : course.Numbers.Seats;
        if (step.Support is not { } support || there is not { } heads)
            return new GateEvent(at, GateEventKind.Vote, step.Present is null && attendance is null ? null : there) { Succeeded = lucky };
        var inFavour = Part(quantities.Of(support, "gate support", key, attempt), heads);
        return new GateEvent(at, GateEventKind.Vote, heads, inFavour, heads - inFavour);
    }

    private int? Heads(Quantity<Share> share, string key, uint attempt) =>
        course.Numbers.Seats is { } seats ? Part(quantities.Of(share, "gate present", key, attempt), seats) : null;

    private static int Part(Share share, int whole) => (int)Math.Round(share.Value * whole, MidpointRounding.AwayFromZero);

    /// <summary>Waits for the end of the time in which anybody could object, or for the objection.</summary>
    private bool Keep(GateStep step)
    {
        var key = $"{gate.Id}/{step.What}";
        CiteAll(step);
        var chance = quantities.Of(step.Succeeds, new Share(1)).Value;
        var silent = quantities.Draws is { } draws ? draws.Uniform("gate", key) < chance : chance >= 0.5;
        var within = course.Numbers.Within ?? Tick.Zero;
        if (silent)
        {
            at += within;
            steps.Add(new GateStepOutcome(step.What, at, Passed: true, "nobody objects in time"));
            return true;
        }
        Cite($"{step.What} takes", step.Takes.Name);
        var sooner = GateNumbers.Length(quantities.Of(step.Takes, "gate step", key));
        at += sooner < within ? sooner : within;
        var (_, says) = Feed(new GateEvent(at, GateEventKind.Objection));
        steps.Add(new GateStepOutcome(step.What, at, Passed: false, says));
        failed = $"{step.What}: {says}";
        return true;
    }

    private GateOutcome Outcome()
    {
        var (provisional, consent) = (course.ProvisionalFrom, course.OpensAt);
        var opens = provisional ?? consent;
        Tick? recall = provisional is null ? null : course.RefusedAt ?? course.LapsedAt;
        if (recall is { } back)
            steps.Add(new GateStepOutcome("the forces are called back", back, Passed: false, course.RefusedAt is null ? "consent did not follow in time" : "consent was refused"));
        return new GateOutcome(
            gate.Member,
            gate,
            opens is null ? Answer.No : Answer.Yes,
            opens,
            steps.ToImmutable(),
            opens is null ? WhyShut() : Says(provisional, consent, recall),
            new Reason(ReasonKind.Provision, $"{gate.Organ}: {gate.Says}", gate.Id, [.. reasons]))
        {
            State = course.StateAt(new Tick(long.MaxValue)),
            Short = course.Short,
            ProvisionalAfter = provisional,
            ConsentAfter = consent,
            RecallAfter = recall,
        };
    }

    private string WhyShut() => gate.Mode == GateMode.Barred ? gate.Says : failed ?? "its steps do not lead to consent";

    private string Says(Tick? provisional, Tick? consent, Tick? recall)
    {
        var says = $"{Words.Of(gate.Mode)}: {gate.Organ}";
        if (provisional is null)
            return says;
        if (recall is { } back)
            return $"{says}; forces may go at once, but {(course.RefusedAt is null ? "consent does not follow in time" : "consent is refused")} and after {back} they must be called back";
        return consent is { } given ? $"{says}; forces may go before consent, which follows after {given}" : $"{says}; forces may go before consent, which has not followed";
    }

    private void Threshold()
    {
        if (gate.Votes is { } votes)
            Cite("votes needed", votes.Name);
        if (gate.Of is { } of)
            Cite("seats", of.Name);
        if (gate.Within is { } within)
            Cite("time for consent", within.Name);
    }

    private void CiteAll(GateStep step)
    {
        if (step.Succeeds is { } share)
            Cite($"{step.What} succeeds at one attempt", share.Name);
        if (step.Present is { } there)
            Cite($"{step.What}: share present", there.Name);
        if (step.Support is { } inFavour)
            Cite($"{step.What}: share in favour", inFavour.Name);
    }

    private void Cite(string what, string quantity) => reasons.Add(Reason.Of(what, quantities.Resolve(quantity), quantities.Book));
}

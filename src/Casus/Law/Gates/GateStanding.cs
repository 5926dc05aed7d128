// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Law;

/// <summary>
/// How a national authorisation stands at one moment: the whole of its state, and the rule how an event or the running out of a clock takes it to the next.
/// Immutable; nothing here looks at the clock of the machine or at a draw.
/// </summary>
internal sealed record GateStanding
{
    private readonly Gate gate;
    private readonly GateNumbers numbers;

    /// <summary>The standing before anything has happened.</summary>
    public GateStanding(Gate gate, GateNumbers numbers)
    {
        (this.gate, this.numbers) = (gate, numbers);
        if (gate.Mode == GateMode.Barred)
            (State, RefusedAt) = (GateState.Refused, Tick.Zero);
    }

    /// <summary>Where it stands.</summary>
    public GateState State { get; private init; }

    /// <summary>From when forces could go on the expectation of consent.</summary>
    public Tick? ProvisionalFrom { get; private init; }

    /// <summary>When consent was given.</summary>
    public Tick? OpensAt { get; private init; }

    /// <summary>When it was refused for good.</summary>
    public Tick? RefusedAt { get; private init; }

    /// <summary>When the time for consent ran out.</summary>
    public Tick? LapsedAt { get; private init; }

    /// <summary>How many were missing at the last attempt that failed; null when none did, or it is not known.</summary>
    public int? Short { get; private init; }

    /// <summary>When a clock that is running will run out.</summary>
    public Tick? Deadline { get; private init; }

    /// <summary>Number of the step that waits for its event.</summary>
    private int Next { get; init; }

    /// <summary>Votes lost at this step.</summary>
    private int Lost { get; init; }

    /// <summary>Whether the last sitting had its quorum.</summary>
    private bool Quorate { get; init; }

    /// <summary>Whether the council has decided.</summary>
    private bool Decided { get; init; }

    /// <summary>Whether somebody objected, so that silence is no longer consent.</summary>
    private bool Objected { get; init; }

    /// <summary>Whether nothing can change it any more.</summary>
    public bool Final => State is GateState.Open or GateState.Refused or GateState.Lapsed;

    /// <summary>Whether the rule lets forces go first and asks afterwards, or takes silence for consent: then acts need not all come before the vote.</summary>
    private bool AsksLater => gate.Mode is GateMode.EmergencyRatify or GateMode.Retroactive or GateMode.Silence;

    private GateStep? Waiting => Next < gate.Steps.Length ? gate.Steps[Next] : null;

    /// <summary>Lets time pass: every clock that runs out before the moment, or at it when so asked, has its effect.</summary>
    public GateStanding Until(Tick moment, bool inclusive)
    {
        var standing = this;
        while (standing.Deadline is { } end && (end < moment || (inclusive && end == moment)))
            standing = standing.RunOut(end);
        return standing;
    }

    /// <summary>What an event does. Clocks that ran out before it must have had their effect.</summary>
    public (GateStanding After, GateEffectKind Kind, string Says) Take(in GateEvent happened)
    {
        if (happened.Kind == GateEventKind.Wait)
            return (this, GateEffectKind.Nothing, "time passes");
        if (Final)
            return (this, GateEffectKind.Nothing, $"changes nothing: {StateWord}");
        return happened.Kind switch
        {
            GateEventKind.Decision => Decide(happened.At),
            GateEventKind.Act => Act(happened.At),
            GateEventKind.Sitting => Sit(happened),
            GateEventKind.Vote => Vote(happened),
            GateEventKind.Objection => Object(),
            _ => Dispatch(happened.At),
        };
    }

    private string StateWord => State switch
    {
        GateState.Open => "already open",
        GateState.Refused => gate.Mode == GateMode.Barred ? "the law bars it" : "already refused",
        GateState.Lapsed => "the time for consent has run out",
        GateState.Provisional => "forces may go, and consent must follow",
        _ => "still shut",
    };

    private (GateStanding, GateEffectKind, string) Decide(Tick at)
    {
        var decided = this with { Decided = true };
        if (Decided)
            return (decided, GateEffectKind.Nothing, "the council decides again");
        if (gate.Mode == GateMode.EmergencyRatify && State == GateState.Shut && ActsBeforeVote == 0)
            return Provisionally(decided, at, "the council decides");
        if (gate.Mode is GateMode.None or GateMode.Blanket or GateMode.Prior && gate.Steps.IsEmpty)
            return (decided.Settle(at), GateEffectKind.Advance, "the council decides, and nothing more is asked");
        return (decided.Settle(at), GateEffectKind.Advance, "the council decides");
    }

    private (GateStanding, GateEffectKind, string) Act(Tick at)
    {
        var step = Waiting is { Kind: GateStepKind.Act } act ? act : null;
        var (acted, says) = step is null ? (this, "an organ acts") : (this with { Next = Next + 1 }, $"done: {step.What}");
        if (gate.Mode is GateMode.EmergencyRatify or GateMode.Retroactive && State == GateState.Shut)
            return Provisionally(acted, at, says);
        return step is null
            ? (this, GateEffectKind.Nothing, NotYet(says))
            : (acted.Settle(at), GateEffectKind.Advance, says);
    }

    private (GateStanding, GateEffectKind, string) Sit(in GateEvent sitting)
    {
        var count = VoteCount.Sitting(numbers, sitting);
        if (count.Held is null)
            return (this, count.Kind, count.Says);
        if (count.Held == false)
            return (this with { Short = count.Short, Quorate = false }, count.Kind, count.Says);
        if (Waiting is { Kind: GateStepKind.Sitting })
            return ((this with { Next = Next + 1, Quorate = true }).Settle(sitting.At), GateEffectKind.Advance, count.Says);
        return AsksLater || Waiting is { Kind: GateStepKind.Vote }
            ? (this with { Quorate = true }, GateEffectKind.Advance, count.Says)
            : (this, GateEffectKind.Nothing, NotYet(count.Says));
    }

    private (GateStanding, GateEffectKind, string) Vote(in GateEvent vote)
    {
        var count = VoteCount.Vote(gate, numbers, vote, Quorate);
        if (VoteStep is not { } step)
            return (this, GateEffectKind.Nothing, NotYet(count.Says));

        // A body that votes has taken the matter up: silence is over, whatever comes of the vote.
        var taken = gate.Mode == GateMode.Silence || Waiting is { Kind: GateStepKind.Silence } ? TakeUp() : this;
        if (count.Held is null)
            return (taken, count.Kind, count.Says);
        if (!count.Quorate)
            return (taken with { Short = count.Short, Quorate = false }, count.Kind, count.Says);
        if (count.Held == false)
            return taken.Lose(vote.At, count);
        return ((taken with { Next = step + 1, Lost = 0, Quorate = false, Objected = false }).Consent(vote.At), GateEffectKind.Advance, count.Says);
    }

    private (GateStanding, GateEffectKind, string) Lose(Tick at, VoteCount.Finding count)
    {
        var lost = this with { Lost = Lost + 1, Short = count.Short };
        if (lost.Lost < gate.Attempts)
            return (lost, GateEffectKind.NoMajority, count.Says);
        return (lost with { State = GateState.Refused, RefusedAt = at, Deadline = null }, GateEffectKind.NoMajority, $"{count.Says}; refused after {Times(lost.Lost)}");
    }

    private (GateStanding, GateEffectKind, string) Object()
    {
        if (Objected || !(gate.Mode == GateMode.Silence || Waiting is { Kind: GateStepKind.Silence }))
            return (this, GateEffectKind.Nothing, NotYet("an objection"));
        return (TakeUp(), GateEffectKind.Advance, "an objection: silence is no longer consent, and a vote is needed");
    }

    private (GateStanding, GateEffectKind, string) Dispatch(Tick at)
    {
        if (gate.Mode == GateMode.Retroactive && State == GateState.Shut)
            return Provisionally(this, at, "forces leave");
        return State == GateState.Shut
            ? (this, GateEffectKind.Nothing, "forces leave before the law lets them go")
            : (this, GateEffectKind.Nothing, "forces leave");
    }

    private (GateStanding, GateEffectKind, string) Provisionally(GateStanding standing, Tick at, string says)
    {
        var clock = gate.Mode == GateMode.EmergencyRatify ? numbers.Within : null;
        var until = clock is { } within ? $" within {QuantityText.Number(within.Hours)} h" : string.Empty;
        return (standing with { State = GateState.Provisional, ProvisionalFrom = at, Deadline = at + clock }, GateEffectKind.Advance, $"{says}; forces may go, and consent must follow{until}");
    }

    /// <summary>What follows once a vote has passed: consent, or the next thing that is asked.</summary>
    private GateStanding Consent(Tick at)
    {
        if (!AsksLater)
            return Settle(at);
        for (var i = Next; gate.Mode != GateMode.Silence && i < gate.Steps.Length; i++)
        {
            if (gate.Steps[i].Kind == GateStepKind.Vote)
                return this;
        }
        return Opened(at);
    }

    /// <summary>Opens when no step is left; starts the clock when silence is what comes next.</summary>
    private GateStanding Settle(Tick at)
    {
        if (gate.Mode == GateMode.Silence)
            return Deadline is null && !Objected && Next >= ActsBeforeVote && (Next > 0 || Decided) ? this with { Deadline = at + numbers.Within } : this;
        if (AsksLater)
            return this;
        if (Next >= gate.Steps.Length)
            return Opened(at);
        return Waiting is { Kind: GateStepKind.Silence } && Deadline is null ? this with { Deadline = at + numbers.Within } : this;
    }

    private GateStanding Opened(Tick at) => this with { State = GateState.Open, OpensAt = at, Deadline = null };

    private GateStanding TakeUp() => this with { Objected = true, Deadline = null };

    private GateStanding RunOut(Tick end)
    {
        var still = this with { Deadline = null };
        if (gate.Mode == GateMode.EmergencyRatify)
            return still with { State = GateState.Lapsed, LapsedAt = end };
        return gate.Mode == GateMode.Silence ? still.Opened(end) : (still with { Next = Next + 1 }).Settle(end);
    }

    /// <summary>Acts that come before the first sitting, vote or silence.</summary>
    private int ActsBeforeVote
    {
        get
        {
            var acts = 0;
            while (acts < gate.Steps.Length && gate.Steps[acts].Kind == GateStepKind.Act)
                acts++;
            return acts;
        }
    }

    /// <summary>Number of the step that a vote now would be for, or null when no vote is due. It is past the last step where the rule asks for a vote without naming it as a step.</summary>
    private int? VoteStep
    {
        get
        {
            for (var i = Next; i < gate.Steps.Length; i++)
            {
                var kind = gate.Steps[i].Kind;
                if (kind == GateStepKind.Vote)
                    return i;
                if (!AsksLater && kind == GateStepKind.Silence && i == Next)
                    return i;
                if (!AsksLater && kind != GateStepKind.Sitting)
                    return null;
            }
            return AsksLater ? gate.Steps.Length : null;
        }
    }

    private string NotYet(string says) => Waiting is { } step ? $"{says}; changes nothing: '{step.What}' comes first" : $"{says}; changes nothing";

    private static string Times(int count) => count == 1 ? "one attempt" : $"{count} attempts";
}

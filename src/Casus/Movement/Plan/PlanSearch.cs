// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents.Binding;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>What a search plans.</summary>
/// <param name="Model">Everything resolved for the run.</param>
/// <param name="Simulation">The workspace in which plans are carried out.</param>
/// <param name="Lines">What is moved.</param>
/// <param name="Effort">Schedules that may be simulated.</param>
internal sealed record PlanTask(LiftModel Model, AirliftSimulation Simulation, ImmutableArray<RequirementLine> Lines, int Effort)
{
    /// <summary>The constraint taken away.</summary>
    public Relaxation Relaxed { get; init; }

    /// <summary>A closure that no plan can beat; null where none is known.</summary>
    public Tick? Bound { get; init; }

    /// <summary>The airfields of arrival, or null where they are not the plan's to choose.</summary>
    public ArrivalWish? Wish { get; init; }

    /// <summary>Plans to begin with, beside the rules.</summary>
    public ImmutableArray<DispatchOrder> Starts { get; init; } = [];
}

/// <summary>The best plan that a search found.</summary>
/// <param name="Account">The plan and how it was found.</param>
/// <param name="Score">What it is judged by.</param>
internal sealed record PlanFound(PlanAccount Account, PlanScore Score);

/// <summary>
/// Finds a plan: every rule of dispatch first, then every line's other ways of moving one by one, then a local search that accepts a step when the plan is no worse than the present one, or than the one
/// some steps before (late acceptance: Burke and Bykov, European Journal of Operational Research 258(1), 2017). Each better plan is kept, so the search can be stopped anywhere.
/// A pure function of the task: the same effort gives the same plan, and more effort never a worse one.
/// </summary>
internal sealed class PlanSearch
{
    /// <summary>A new plan is compared with the one so many steps before. Neither this nor the next hangs on the effort, so that a search with less effort is the beginning of one with more.</summary>
    private const int Memory = 20;

    /// <summary>After so many plans without a better one the search goes back to the best.</summary>
    private const int MostInVain = 120;

    /// <summary>Steps in a row that lead only to plans already tried, after which there is nothing left to try near by.</summary>
    private const int MostRepeats = 200;

    private readonly PlanTask task;
    private readonly long[] wayEnds;
    private readonly PlanMoves moves;
    private readonly HashSet<ulong> seen = [];
    private readonly ImmutableArray<PlanStep>.Builder steps = ImmutableArray.CreateBuilder<PlanStep>();
    private readonly PlanDraft best;
    private PlanScore bestScore = new(long.MaxValue, long.MaxValue, long.MaxValue, long.MaxValue);
    private DispatchOrder? bestOrder;
    private int tried;

    private PlanSearch(PlanTask task)
    {
        this.task = task;
        wayEnds = WayEnds(task);
        moves = new PlanMoves(task.Lines, task.Wish, wayEnds, task.Model);
        best = Draft(LiftChoices.UsualRule);
    }

    private bool Spent => tried >= task.Effort;

    private bool AtBound => task.Bound is { } bound && bestScore.Closure <= bound.Seconds;

    /// <summary>Searches.</summary>
    public static PlanFound Find(PlanTask task) => new PlanSearch(task).Find();

    private PlanFound Find()
    {
        foreach (var start in task.Starts)
            Try(PlanDraft.From(start, task.Lines, task.Wish), "the plan made before", out _);
        foreach (var rule in Enum.GetValues<DispatchRule>())
            Try(Draft(rule), $"the rule '{Words.Of(rule)}' alone", out _);
        TryModes();
        if (!AtBound)
            TryFleet();
        var exhausted = !AtBound && Improve();
        var stopped = AtBound ? "the bound is reached" : Spent ? $"the effort of {task.Effort} schedules is spent" : exhausted ? "no plan is left to try near by" : "there is nothing to decide";
        return new PlanFound(new PlanAccount(bestOrder!, tried, steps.ToImmutable(), stopped), bestScore);
    }

    /// <summary>Every line by each of its other modes, alone and then all that can together: what helps is kept.</summary>
    private void TryModes()
    {
        var modes = task.Lines.Where(line => line.Modes.Length > 1).SelectMany(line => line.Modes).Distinct().Order().ToArray();
        foreach (var mode in modes)
        {
            var draft = Copy(best);
            for (var i = 0; i < task.Lines.Length; i++)
            {
                if (task.Lines[i].Modes.Contains(mode))
                    draft.Modes[i] = mode;
            }
            Try(draft, $"by {Words.Of(mode)} whatever can", out _);
        }
        for (var i = 0; i < task.Lines.Length; i++)
        {
            foreach (var mode in task.Lines[i].Modes)
            {
                var draft = Copy(best);
                draft.Modes[i] = mode;
                Try(draft, $"{task.Lines[i].Id} by {Words.Of(mode)}", out _);
            }
        }
    }

    /// <summary>The other seatings, every rule by them unless there is a plan to begin with; then the best plan with aircraft that yield, and with each type of aircraft on the ground.</summary>
    private void TryFleet()
    {
        foreach (var seating in moves.Seatings)
        {
            foreach (var rule in task.Starts.IsEmpty ? Enum.GetValues<DispatchRule>() : [best.Rule])
            {
                var draft = Copy(best);
                if (task.Starts.IsEmpty)
                    (draft.Rule, draft.Ranked) = (rule, false);
                draft.Seating = seating;
                Try(draft, $"{PlanMoves.Says(seating)}, by the rule '{Words.Of(rule)}'", out _);
            }
        }
        if (moves.CanYield)
        {
            var draft = Copy(best);
            draft.Yields = !draft.Yields;
            Try(draft, PlanMoves.Says(draft.Yields), out _);
        }
        foreach (var type in moves.Types)
        {
            var draft = Copy(best);
            draft.Grounded = draft.Grounded.Add(type);
            Try(draft, $"every {type} on the ground", out _);
        }
    }

    /// <summary>The local search.</summary>
    /// <returns>Whether it ran out of plans to try.</returns>
    private bool Improve()
    {
        if (moves.IsEmpty || Spent)
            return !moves.IsEmpty;
        var memory = new PlanScore[Memory];
        Array.Fill(memory, bestScore);
        var (present, presentScore) = (Copy(best), bestScore);
        var (next, repeats, step, improvedAt) = (Copy(best), 0, 0, tried);
        task.Simulation.Run(task.Lines, bestOrder!, task.Relaxed);
        moves.Aim(task.Simulation.CompletedAt);
        while (!Spent && !AtBound && repeats < MostRepeats)
        {
            next.CopyFrom(present);
            if (moves.Change(next) is not { } said || !Try(next, said, out var score))
            {
                repeats++;
                continue;
            }
            repeats = 0;
            var before = step++ % memory.Length;
            if (score <= presentScore || score <= memory[before])
            {
                (present, next, presentScore) = (next, present, score);
                moves.Aim(task.Simulation.CompletedAt);
            }
            memory[before] = presentScore;
            if (score == bestScore)
                improvedAt = tried;
            if (tried - improvedAt > MostInVain)
            {
                present.CopyFrom(best);
                (presentScore, improvedAt) = (bestScore, tried);
                Array.Fill(memory, bestScore);
            }
        }
        return repeats >= MostRepeats;
    }

    /// <summary>Carries a draft out, unless it was tried before or the effort is spent, and keeps it if it is the best.</summary>
    private bool Try(PlanDraft draft, string said, out PlanScore score)
    {
        score = default;
        if (Spent || !seen.Add(draft.Signature()))
            return false;
        var order = draft.ToOrder();
        tried++;
        var totals = task.Simulation.Run(task.Lines, order, task.Relaxed);
        score = PlanScore.Of(totals);
        if (score >= bestScore)
            return true;
        (bestScore, bestOrder) = (score, order);
        best.CopyFrom(draft);
        steps.Add(new PlanStep(tried, totals.ClosureAt, said));
        return true;
    }

    private PlanDraft Draft(DispatchRule rule) => new(task.Lines, task.Wish, rule);

    private PlanDraft Copy(PlanDraft draft)
    {
        var copy = Draft(draft.Rule);
        copy.CopyFrom(draft);
        return copy;
    }

    /// <summary>When each line is about complete if nothing queues: all of it ready, and the way of the fastest aircraft.</summary>
    private static long[] WayEnds(PlanTask task)
    {
        var carriers = task.Model.Aircraft.Select(each => each.Carrier).DistinctBy(each => each.Number).ToArray();
        return
        [
            .. task.Lines.Select(line => line.ReadyAt(1, task.Relaxed).Seconds
                + carriers.Select(carrier => task.Model.Flight(carrier, line.FromNumber, line.ToNumber).Seconds).DefaultIfEmpty(0).Min()),
        ];
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Each constraint taken away alone. The plan at hand is carried out without the constraint, and a search that begins with it looks for a better one; the sooner closure counts, so that a
/// plan made for the constraint does not hide what its absence would give. A plan found that way is also tried with the constraint in place: if it closes sooner there too, it becomes the plan, and
/// nothing is credited to a constraint that a better plan would have given with it. And as a schedule that keeps to a limit is still possible without it, closure is never later without one.
/// </summary>
internal sealed class RelaxedPlans
{
    /// <summary>The search without a constraint may simulate this part of the schedules that the plan itself may.</summary>
    private const int EffortPart = 10;

    private const int LeastEffort = 8;

    /// <summary>Rounds in which a better plan may turn up; after the last the relaxations stand as they are.</summary>
    private const int Rounds = 2;

    private readonly PlanTask task;
    private readonly bool search;

    private RelaxedPlans(PlanTask task, bool search) => (this.task, this.search) = (task, search);

    /// <summary>Takes each constraint away.</summary>
    /// <param name="task">What was planned, with every constraint.</param>
    /// <param name="found">The plan found.</param>
    /// <param name="search">Whether plans may be searched for; otherwise the plan is carried out as it is.</param>
    /// <param name="relaxed">Closure without each constraint; one without which something would still stay behind is left out.</param>
    /// <returns>The plan, or a better one that turned up.</returns>
    public static PlanFound Of(PlanTask task, PlanFound found, bool search, out ImmutableArray<RelaxedClosure> relaxed)
    {
        var plans = new RelaxedPlans(task, search);
        for (var round = 1; ; round++)
        {
            var better = plans.Round(found, out relaxed);
            if (better is null)
                return found;
            found = better;
            if (round == Rounds)
                return found;
        }
    }

    private PlanFound? Round(PlanFound found, out ImmutableArray<RelaxedClosure> relaxed)
    {
        var closures = ImmutableArray.CreateBuilder<RelaxedClosure>(Relaxations.OnBestEvidence.Length);
        var best = found;
        foreach (var relaxation in Relaxations.OnBestEvidence)
        {
            var same = PlanScore.Of(task.Simulation.Run(task.Lines, found.Account.Order, relaxation));
            var (score, order) = search ? Replan(found, relaxation, same) : (same, found.Account.Order);
            if (score.Closes || found.Score.Closes)
                closures.Add(new RelaxedClosure(relaxation, new Tick(Math.Min(score.Closure, found.Score.Closure)), Replanned: score.Closure < Math.Min(same.Closure, found.Score.Closure)));
            if (!ReferenceEquals(order, found.Account.Order) && !AtBound(best))
                best = Tried(best, order, relaxation);
        }
        relaxed = closures.ToImmutable();
        return ReferenceEquals(best, found) ? null : best;
    }

    private (PlanScore Score, DispatchOrder Order) Replan(PlanFound found, Relaxation relaxation, PlanScore same)
    {
        var again = PlanSearch.Find(task with { Relaxed = relaxation, Bound = null, Effort = Math.Max(LeastEffort, task.Effort / EffortPart), Starts = [found.Account.Order] });
        return again.Score < same ? (again.Score, again.Account.Order) : (same, found.Account.Order);
    }

    private bool AtBound(PlanFound found) => task.Bound is { } bound && found.Score.Closure <= bound.Seconds;

    /// <summary>Tries a plan with every constraint in place; only a sooner closure makes it the plan.</summary>
    private PlanFound Tried(PlanFound best, DispatchOrder order, Relaxation relaxation)
    {
        var totals = task.Simulation.Run(task.Lines, order, task.Relaxed);
        var score = PlanScore.Of(totals);
        if (score.Unmoved > best.Score.Unmoved || (score.Unmoved == best.Score.Unmoved && score.Closure >= best.Score.Closure))
            return best;
        var (account, tried) = (best.Account, best.Account.Tried + 1);
        var says = $"the plan found without the limit '{Documents.Binding.Words.Of(relaxation)}', carried out with it";
        return new PlanFound(account with { Order = order, Tried = tried, Steps = account.Steps.Add(new PlanStep(tried, totals.ClosureAt, says)) }, score);
    }
}

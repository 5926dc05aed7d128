// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// How fast? On best evidence it searches a plan for what is sent, bounds how fast it could go, takes each constraint away to name the bottleneck, and says what each hour of closure is owed to.
/// In a replication it carries that plan out.
/// </summary>
public static class MovementStage
{
    /// <summary>A constraint is the bottleneck only if its absence brings closure forward by at least this share. A setting of the tool.</summary>
    private const double LeastGain = 0.01;

    /// <summary>Limits that take in narrower ones. Where both gain alike the narrower one is named.</summary>
    private static readonly ImmutableArray<Relaxation> Wide = [Relaxation.Places, Relaxation.Service];

    /// <summary>Answers an inquiry.</summary>
    /// <param name="model">Everything resolved for the run.</param>
    /// <param name="inDepth">Whether to search a plan, to bound the closure and to look for the bottleneck; otherwise a plan is carried out.</param>
    /// <param name="choices">Effort, or a rule alone; the usual ones when null.</param>
    /// <param name="order">The plan carried out when not in depth; the rule alone when null. Lines that it does not know go by its rule.</param>
    public static Deployment Answer(LiftModel model, bool inDepth, LiftChoices? choices = null, DispatchOrder? order = null)
    {
        choices ??= LiftChoices.None;
        if (inDepth)
            return InDepth(model, choices);
        order ??= DispatchOrder.By(choices.Rule ?? LiftChoices.UsualRule);
        return model.Lines.IsEmpty ? Nothing(model, order) : CarriedOut(model, new AirliftSimulation(model), order);
    }

    private static Deployment InDepth(LiftModel model, LiftChoices choices)
    {
        if (model.Lines.IsEmpty)
            return Nothing(model, DispatchOrder.By(choices.Rule ?? LiftChoices.UsualRule));
        var simulation = new AirliftSimulation(model);
        var (bound, envelope) = ClosureBounds.Of(model, model.Lines);
        var task = new PlanTask(model, simulation, model.Lines, choices.Effort) { Bound = bound?.ClosureAt, Wish = new ArrivalWish(model, model.Lines) };
        var found = choices.Rule is { } rule ? ByRule(task, rule) : PlanSearch.Find(task);
        found = RelaxedPlans.Of(task, found, search: choices.Rule is null, out var relaxed);
        var deployment = CarriedOut(model, simulation, found.Account.Order);
        if (deployment.Sorties.IsEmpty)
            return deployment with { Relaxed = relaxed };
        deployment = deployment with
        {
            Plan = choices.Rule is null ? found.Account : null,
            Modes = ModeChoice.Of(task, found.Account.Order),
            Bound = bound,
            Envelope = envelope,
            Relaxed = relaxed,
            Bottleneck = BottleneckOf(deployment.ClosureAt, relaxed),
            Owed = OwedTimes.Of(model, deployment.Sorties, deployment.Closures, new Tick(deployment.Lines.Min(line => line.OrderedAt.Seconds))),
        };
        return deployment with { Because = MovementReasons.Of(model, deployment) };
    }

    /// <summary>The constraint whose absence brings closure forward most, if by enough.</summary>
    internal static Relaxation BottleneckOf(Tick? closure, ImmutableArray<RelaxedClosure> relaxed)
    {
        if (closure is not { } at || relaxed.IsEmpty)
            return Relaxation.None;
        var best = relaxed.OrderBy(each => each.ClosureAt.Seconds).ThenBy(each => Wide.Contains(each.Relaxation)).ThenBy(each => each.Relaxation).First();
        return best.Gain(at).Seconds > 0 && best.Gain(at).Seconds >= LeastGain * at.Seconds ? best.Relaxation : Relaxation.None;
    }

    private static PlanFound ByRule(PlanTask task, DispatchRule rule)
    {
        var order = DispatchOrder.By(rule);
        var totals = task.Simulation.Run(task.Lines, order, task.Relaxed);
        return new PlanFound(new PlanAccount(order, 1, [], "a rule was asked for"), PlanScore.Of(totals));
    }

    private static Deployment CarriedOut(LiftModel model, AirliftSimulation simulation, DispatchOrder order)
    {
        var totals = simulation.Run(model.Lines, order, Relaxation.None);
        var sorties = simulation.Sorties();
        if (sorties.IsEmpty)
            return Nothing(model, order) with { Unmoved = simulation.Unmoved() };
        return new Deployment
        {
            Lines = model.Ordered(model.Lines, order),
            Sorties = sorties,
            Unmoved = simulation.Unmoved(),
            Closures = simulation.Closures(),
            FirstArrivalAt = totals.FirstArrivalAt,
            ClosureAt = totals.ClosureAt,
            Curve = Curve(sorties),
            Order = order,
            Because = Reason.Of(ReasonKind.Result, "closure"),
        };
    }

    private static Deployment Nothing(LiftModel model, DispatchOrder order) =>
        new() { Lines = model.Lines, Sorties = [], Order = order, Because = Reason.Of(ReasonKind.Result, "nothing moves") };

    private static ImmutableArray<CurvePoint> Curve(ImmutableArray<Sortie> sorties)
    {
        var points = ImmutableArray.CreateBuilder<CurvePoint>(sorties.Length);
        var (persons, vehicles) = (0, 0);
        foreach (var sortie in sorties)
        {
            persons += sortie.Persons;
            vehicles += sortie.VehicleTotal;
            if (points.Count > 0 && points[^1].At == sortie.UnloadedAt)
                points.RemoveAt(points.Count - 1);
            points.Add(new CurvePoint(sortie.UnloadedAt, persons, vehicles));
        }
        return points.ToImmutable();
    }
}

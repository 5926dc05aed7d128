// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>The withdrawal as a plan of its own: the lines the other way from where they did arrive, every aircraft being ready when the first of them may load.</summary>
/// <param name="Lines">The lines as the plan moves them.</param>
/// <param name="Sorties">Every loaded flight, column and train home, in order of unloading.</param>
/// <param name="Closures">When each line is home.</param>
/// <param name="Unmoved">What cannot be brought home.</param>
/// <param name="Order">The plan.</param>
/// <param name="Plan">How the plan was found; null where one was given or a rule alone dispatched.</param>
public sealed record WayHome(
    ImmutableArray<RequirementLine> Lines,
    ImmutableArray<Sortie> Sorties,
    ImmutableArray<LineClosure> Closures,
    ImmutableArray<UnmovedLine> Unmoved,
    DispatchOrder Order,
    PlanAccount? Plan)
{
    /// <summary>A withdrawal is searched with this part of the effort of the deployment: nobody waits for it.</summary>
    private const int EffortPart = 4;

    /// <summary>Plans the way home.</summary>
    /// <param name="model">The lift.</param>
    /// <param name="deployment">How the force came.</param>
    /// <param name="readyAt">When the contingent of a member may load.</param>
    /// <param name="choices">Effort, or a rule alone.</param>
    /// <param name="order">A plan to carry out without a search; null searches.</param>
    public static WayHome Of(LiftModel model, Deployment deployment, Func<string, Tick> readyAt, LiftChoices choices, DispatchOrder? order)
    {
        var lines = LiftModel.Reversed(deployment.Lines, readyAt, string.Empty);
        var simulation = new AirliftSimulation(model);
        PlanAccount? account = null;
        if (order is null && choices.Rule is { } rule)
            order = DispatchOrder.By(rule);
        if (order is null)
        {
            account = PlanSearch.Find(new PlanTask(model, simulation, lines, Math.Max(1, choices.Effort / EffortPart)) { Relaxed = Relaxation.AircraftReadiness }).Account;
            order = account.Order;
        }
        simulation.Run(lines, order, Relaxation.AircraftReadiness);
        return new WayHome(model.Ordered(lines, order), simulation.Sorties(), simulation.Closures(), simulation.Unmoved(), order, account);
    }

    /// <summary>When the last of a member's contingent is home; null when some of it cannot be moved.</summary>
    /// <param name="member">Code of the member.</param>
    public Tick? HomeAt(string member)
    {
        var own = Sorties.Where(each => each.Line.Member == member).ToArray();
        return own.Length == 0 || Unmoved.Any(each => each.Line.Member == member) ? null : new Tick(own.Max(each => each.UnloadedAt.Seconds));
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Studies;

/// <summary>
/// One scenario at one size, tried with each number of aircraft: a plan on best evidence, and draws. Law, council and forces do not hang on the aircraft and are worked out once a draw. A plan made to measure for best evidence may serve
/// the draws badly, and more aircraft may then seem to do harm; so with each number of aircraft all draws are carried out by whichever does best over them of the plans for it and for fewer, and of the plain rule. No plan is fitted to a single draw.
/// Where no more is sent than at the size before, the lift of that size is taken over, on best evidence and draw by draw.
/// </summary>
internal sealed class ClosureTrial
{
    private readonly ClosureStudy study;
    private readonly Scenario scenario;
    private readonly ClosureTrial? alike;
    private readonly ImmutableArray<(ClosurePlan? Plan, DispatchOrder? Order)> planned;
    private readonly ClosureDraw[] draws;
    private readonly StageResults best;

    /// <summary>Tries a scenario.</summary>
    /// <param name="study">The study.</param>
    /// <param name="scenario">The scenario, its size set.</param>
    /// <param name="best">The pass on best evidence through it.</param>
    /// <param name="before">The same at the size before, or null.</param>
    /// <param name="parallel">How many threads; the result is the same for any number.</param>
    public ClosureTrial(ClosureStudy study, Scenario scenario, StageResults best, ClosureTrial? before, ParallelOptions parallel)
    {
        (this.study, this.scenario, this.best) = (study, scenario, best);
        alike = before is not null && ClosureDraw.Alike(before.Sent, Sent) ? before : null;
        planned = alike?.planned ?? Plans(parallel);
        draws = new ClosureDraw[study.Replications];
        Parallel.For(0, draws.Length, parallel, i => draws[i] = Draw(i));
        var chosen = study.Aircraft.Select((_, cell) => Chosen(cell)).ToArray();
        for (var i = 0; i < draws.Length; i++)
            draws[i] = draws[i] with { Closures = [.. chosen.Select((plan, cell) => draws[i].Tried.IsEmpty ? null : draws[i].Tried[cell][plan])] };
    }

    private ImmutableArray<Contribution> Sent => best.Forces?.Contributions ?? [];

    /// <summary>What was found.</summary>
    /// <param name="each">The scenario as the study writes it.</param>
    /// <param name="asked">People asked for.</param>
    /// <param name="within">The time within which the force is to close, in hours.</param>
    public ClosureRow Row(ClosureScenario each, int asked, double within) => new(
        each,
        asked,
        best.Forces?.Depth?.Pool[PoolLimit.Ceiling].Persons ?? 0,
        best.Forces?.Persons ?? 0,
        best.Forces?.Vehicles ?? 0,
        draws.Count(draw => draw.Full),
        draws.Length,
        best.Council.DecidedAt,
        Sent.IsEmpty ? null : Sent.MinBy(sent => sent.GateOpensAt)!.GateOpensAt,
        best.Stopped,
        [.. study.Aircraft.Select((times, i) => new ClosureCell(times, planned[i].Plan, ClosureSums.Sample(draws, i, study.From, within)))],
        [.. study.Aircraft.Skip(1).Select((times, i) => ClosureSums.Step(draws, i, study.Aircraft[i], times, study.From))]);

    private ImmutableArray<(ClosurePlan?, DispatchOrder?)> Plans(ParallelOptions parallel)
    {
        var found = new (ClosurePlan?, DispatchOrder?)[study.Aircraft.Length];
        if (!Sent.IsEmpty)
            Parallel.For(0, found.Length, parallel, i => found[i] = Plan(study.Aircraft[i]));
        return [.. found];
    }

    private (ClosurePlan?, DispatchOrder?) Plan(double times)
    {
        // Quantities are not safe for several threads, so each plan resolves its own; on best evidence they are all alike.
        var model = times == 1 ? best.Lift! : Model(times, Sent, new Quantities(scenario.Pack.Evidence, scenario.Settings.Quantities, scenario.Settings.Beliefs, draws: null));
        var deployment = times == 1 ? best.Movement! : MovementStage.Answer(model, inDepth: true, scenario.Settings.Lift);
        var plan = new ClosurePlan(
            model.Aircraft.Length,
            deployment.Sorties.Where(sortie => sortie.Aircraft is not null).Select(sortie => sortie.Aircraft!.Id).Distinct(StringComparer.Ordinal).Count(),
            deployment.Flights,
            deployment.Persons,
            deployment.Vehicles,
            deployment.Unmoved.Sum(each => each.Persons),
            deployment.Unmoved.Sum(each => each.Vehicles.Sum(type => type.Count)),
            deployment.ClosureAt,
            deployment.Bound?.ClosureAt,
            deployment.Bottleneck,
            deployment.Owed);
        return (plan, deployment.Order);
    }

    private ClosureDraw Draw(int number)
    {
        var own = study.Aircraft.IndexOf(1);
        var pass = ChainPass.Through(scenario, new KeyedDraws(scenario.Seed, (uint)number), best.Law, best.Council.Chamber, new MovementOrders(planned[own].Order, Home: null));
        var sent = pass.Forces?.Contributions ?? [];
        var full = pass.Forces is { } forces && forces.Persons >= forces.Wanted;
        if (alike?.draws[number] is { } before && ClosureDraw.Alike(before.Sent, sent))
            return before with { Sent = sent, Full = full, DecidedAt = pass.Council.DecidedAt };
        return new ClosureDraw(sent, full, pass.Council.DecidedAt, [])
        {
            Tried = sent.IsEmpty ? [] : [.. study.Aircraft.Select((times, cell) => Tried(cell == own ? pass.Lift! : Model(times, sent, pass.Quantities), cell))],
        };
    }

    private ImmutableArray<Tick?> Tried(LiftModel model, int cell)
    {
        var simulation = new AirliftSimulation(model);
        return [.. Orders(cell).Select(order => simulation.Run(model.Lines, order, Relaxation.None).ClosureAt)];
    }

    /// <summary>The plans tried with a number of aircraft: its own, then those for fewer, then the plain rule.</summary>
    private IEnumerable<DispatchOrder> Orders(int cell) =>
        planned.Take(cell + 1).Reverse().Select(each => each.Order).OfType<DispatchOrder>().Append(DispatchOrder.By(scenario.Settings.Lift.Rule ?? LiftChoices.UsualRule));

    /// <summary>The plan that closes in the most draws with a number of aircraft, and of several the one that does so soonest in the mean.</summary>
    private int Chosen(int cell)
    {
        var tried = draws.Where(draw => !draw.Tried.IsEmpty).Select(draw => draw.Tried[cell]).ToArray();
        if (tried.Length == 0)
            return 0;
        return Enumerable.Range(0, tried[0].Length)
            .OrderByDescending(plan => tried.Count(draw => draw[plan] is not null))
            .ThenBy(plan => tried.Sum(draw => draw[plan]?.Seconds ?? 0))
            .First();
    }

    private LiftModel Model(double times, ImmutableArray<Contribution> sent, Quantities quantities) =>
        new(MovementQuestion.Of(scenario, sent, quantities, times));
}

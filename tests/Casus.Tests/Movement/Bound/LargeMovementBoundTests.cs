// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;

namespace Casus.Tests.Movement;

/// <summary>The bound of a shipped case with seven types of aircraft, crews that change at some bases, trains and two airfields of arrival: no plan, however odd, closes before it or breaks one of its limits.</summary>
public sealed class LargeMovementBoundTests
{
    [Fact]
    public void No_plan_of_the_movement_to_tajikistan_closes_before_the_bound()
    {
        var model = Shipped.Pass("seventy-two-hours-tajikistan", "council.decision=adopted", "force.policy=quickest", "quantity.study.72-hours.persons=2500 persons", "lift.effort=1").Lift.ShouldNotBeNull();
        var (found, envelope) = ClosureBounds.Of(model, model.Lines);
        var bound = found.ShouldNotBeNull();
        var simulation = new AirliftSimulation(model);
        var (soonest, best) = (Tick.FromHours(1e6), ImmutableArray<Sortie>.Empty);
        for (var trial = 0u; trial < 20; trial++)
        {
            var totals = simulation.Run(model.Lines, Odd(model, trial), Relaxation.None);
            Schedules.ShouldLieBelow(simulation.Sorties(), envelope);
            if (totals.ClosureAt is { } closure && closure < soonest)
                (soonest, best) = (closure, simulation.Sorties());
        }
        soonest.ShouldBeGreaterThanOrEqualTo(bound.ClosureAt, bound.Says);
        // Within a factor of two: a bound that says nothing would be no bound.
        (bound.ClosureAt.Seconds * 2).ShouldBeGreaterThan(soonest.Seconds);
        Schedules.ShouldSatisfyEveryLimit(new BoundScene(model, model.Lines), best, soonest.Seconds - model.Onward.Seconds);
    }

    private static DispatchOrder Odd(LiftModel model, uint trial)
    {
        var draws = new KeyedDraws(11, trial);
        return DispatchOrder.By((DispatchRule)(trial % 4)) with
        {
            Lines = model.Lines.ToImmutableSortedDictionary(
                line => line.Id,
                line => new LineOrder((int)(draws.Uniform("priority", line.Id) * 10), null, model.Plan.Arrivals[(int)(draws.Uniform("where", line.Id) * model.Plan.Arrivals.Length)].Airfield),
                StringComparer.Ordinal),
        };
    }
}

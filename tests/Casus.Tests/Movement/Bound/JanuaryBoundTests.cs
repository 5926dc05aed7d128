// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;

namespace Casus.Tests.Movement;

/// <summary>The bound of the case of January 2022 as shipped.</summary>
public sealed class JanuaryBoundTests
{
    [Fact]
    public void Every_rule_of_dispatch_closes_after_the_bound_and_below_the_envelope()
    {
        var model = Shipped.Pass("kazakhstan-2022").Lift.ShouldNotBeNull();
        var (found, envelope) = ClosureBounds.Of(model, model.Lines);
        var bound = found.ShouldNotBeNull();
        var simulation = new AirliftSimulation(model);
        foreach (var rule in Enum.GetValues<DispatchRule>())
        {
            var totals = simulation.Run(model.Lines, DispatchOrder.By(rule), Relaxation.None);
            totals.ClosureAt.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(bound.ClosureAt);
            Schedules.ShouldLieBelow(simulation.Sorties(), envelope);
        }
        bound.ClosureAt.ShouldBeGreaterThan(Tick.Zero);
        envelope[^1].Persons.ShouldBe(model.Lines.Sum(each => each.Persons));
        envelope[^1].Vehicles.ShouldBe(model.Lines.Sum(each => each.VehicleTotal));
    }
}

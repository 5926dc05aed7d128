// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

/// <summary>Closure with crews: one sortie takes five hours, the way back two and turning round one; onward three hours. Computed by hand from the rules of duty and rest.</summary>
public sealed class CrewBoundTests
{
    [Theory]
    // No limits: loads end at 5 and 13 h.
    [InlineData("1", "40", "10", 200, 16)]
    // Duty 14: two sorties a duty (5, 13), the third after a rest of ten hours from 13 h and the way back: loads at 25 h, ends at 30 h.
    [InlineData("1", "14", "10", 300, 33)]
    // Duty 12: the way back ends at 8 h, five hours more do not fit: loads after the rest, which is soonest taken before the way back: 15 + 2 + 5 = 22 h.
    [InlineData("1", "12", "10", 200, 25)]
    // Duty 7: the same.
    [InlineData("1", "7", "10", 200, 25)]
    public void One_aircraft_with_its_crew(string perAircraft, string duty, string rest, int persons, double hours)
    {
        var made = new MadeLift { Persons = persons };
        made.Fleet = made.Fleet with { Crews = made.Crews(perAircraft, duty, rest) };
        var model = made.Model();
        var bound = ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull();
        bound.ClosureAt.ShouldBe(Tick.FromHours(hours), bound.Says);
        Closure(model).ShouldBeGreaterThanOrEqualTo(bound.ClosureAt);
    }

    [Fact]
    public void Where_neither_the_way_back_nor_the_next_load_fits_a_crew_rests_twice()
    {
        // On duty 0-5 h; the way back would end at 8 h: rests to 15 h, flies to 17 h, could not end by 21 h, rests to 27 h, ends at 32 h. The plan is no slower.
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Crews = made.Crews("1", "6", "10") };
        var model = made.Model();
        ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(35));
        Closure(model).ShouldBe(Tick.FromHours(35));
    }

    [Fact]
    public void An_aircraft_that_comes_from_afar_rests_before_its_first_load()
    {
        // Base 1,000 km away: two hours there, then five do not fit into six: loads at 12 h, ends at 17 h.
        var made = new MadeLift();
        made.Base = made.FieldAt("BASE", -1_000, "AAA");
        made.Fleet = made.Fleet with { Base = "BASE", Crews = made.Crews("1", "6", "10") };
        var model = made.Model();
        ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(20));
        Closure(model).ShouldBe(Tick.FromHours(20));
    }

    [Fact]
    public void Crews_that_change_at_the_base_are_bound_by_their_own_rest()
    {
        // Two aircraft, three crews, duty 8: the first two loads end at 5 h, both are back at 8 h; one crew is fresh, its load ends at 13 h. The other two have rested at 18 h.
        var made = new MadeLift { Persons = 400 };
        made.Fleet = made.Fleet with { Number = made.Says<Casus.Evidence.AircraftCount>("2 aircraft"), Crews = made.Crews("1.5", "8", "10") };
        var model = made.Model();
        var bound = ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull();
        Closure(model).ShouldBe(Tick.FromHours(26));
        // The bound lets a crew rest from the end of unloading on, and not from the end of the way back: a fourth load ends at 5 + 10 + 2 + 5 = 22 h.
        bound.ClosureAt.ShouldBe(Tick.FromHours(25), bound.Says);
    }

    [Fact]
    public void Aircraft_without_a_crew_are_not_counted_upon()
    {
        var made = new MadeLift { Persons = 200 };
        made.Fleet = made.Fleet with { Number = made.Says<Casus.Evidence.AircraftCount>("2 aircraft"), Crews = made.Crews("0.5", "40", "10") };
        var model = made.Model();
        ClosureBounds.Of(model, model.Lines).Bound.ShouldNotBeNull().ClosureAt.ShouldBe(Tick.FromHours(16));
        Closure(model).ShouldBe(Tick.FromHours(16));
    }

    private static Tick Closure(LiftModel model) =>
        new AirliftSimulation(model).Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).ClosureAt.ShouldNotBeNull();
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement.Loading;

/// <summary>Loads for the parachute.</summary>
public sealed class DropTests
{
    private static readonly Cargo Airborne = new("airborne", 6.1, 3.13, 2.45, 13.6, Droppable: true);

    [Fact]
    public void Twelve_aircraft_drop_four_hundred_people_and_nine_vehicles()
    {
        // The drop of October 2010 (issue, "Movement"). Three vehicles stand on 18.3 of 20 m, so 1.7 m of 20 seat 10 of 126 jumpers; an empty hold drops 126.
        var planner = Planner();
        var (left, persons, aircraft) = (new[] { 9 }, 400, 0);
        while (persons > 0 || left[0] > 0)
        {
            var taken = new int[1];
            persons -= planner.FillDrop(0, 43, left, persons, taken, out _);
            left[0] -= taken[0];
            aircraft++;
        }
        aircraft.ShouldBe(6, "three with three vehicles and ten people each, and three for the 370 who are left: twelve aircraft are enough");
        planner.Measures(0, drop: true).LeastLoads([9], 400, 0).ShouldBeLessThanOrEqualTo(6);
    }

    [Fact]
    public void The_count_of_platforms_ends_the_load()
    {
        var taken = new int[1];
        Planner(Holds.Il76 with { Drop = Holds.Il76.Drop! with { Platforms = 1 } }).FillDrop(0, 43, [5], 0, taken, out var limit).ShouldBe(0);
        taken.ShouldBe([1]);
        limit.ShouldBe(LoadLimit.Drop);
    }

    [Fact]
    public void What_is_not_made_for_it_or_is_too_heavy_is_not_dropped()
    {
        var taken = new int[2];
        var planner = Holds.Planner(Carrier(Holds.Il76), Holds.Person, 0, Airborne with { Droppable = false }, Airborne with { Mass = 21.5 });
        planner.FillDrop(0, 43, [1, 1], 20, taken, out var limit).ShouldBe(20);
        taken.ShouldBe([0, 0]);
        limit.ShouldBe(LoadLimit.None, "all that it can drop is aboard");
        (planner.Drops(0, 0), planner.Drops(0, 1)).ShouldBe((false, false));
        planner.OneMore(0, 43, [0, 0], 0, 0, 0, drop: true).ShouldBe("airborne does not fit: it cannot be dropped");
    }

    [Fact]
    public void Neither_the_ramp_nor_upper_seats_are_used()
    {
        var carrier = Holds.Il76 with { Hold = Holds.Il76.Hold with { Ramp = 7 }, Seats = 225, UpperSeats = 80 };
        var taken = new int[1];
        Planner(carrier).FillDrop(0, 60, [5], 500, taken, out _).ShouldBe(10);
        taken.ShouldBe([3]);
        Planner(carrier).FillDrop(0, 60, [0], 500, taken, out _).ShouldBe(126);
    }

    [Fact]
    public void An_aircraft_that_drops_nothing_takes_nothing()
    {
        var taken = new int[1];
        var planner = Planner(Holds.Il76 with { Drop = null });
        planner.FillDrop(0, 43, [5], 50, taken, out var limit).ShouldBe(0);
        limit.ShouldBe(LoadLimit.Drop);
        Should.Throw<ArgumentException>(() => planner.Measures(0, drop: true));
        Should.Throw<ArgumentException>(() => planner.Layout(0, [0], 5, 0, drop: true));
    }

    private static Carrier Carrier(Carrier carrier) => carrier with { Load = new LoadCurve([(60, 4_000)]) };

    private static LoadPlanner Planner(Carrier? carrier = null) => Holds.Planner(Carrier(carrier ?? Holds.Il76), Holds.Person, 0, Airborne);
}

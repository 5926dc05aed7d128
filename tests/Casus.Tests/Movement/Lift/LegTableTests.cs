// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Support;
using Casus.World;

namespace Casus.Tests.Movement;

/// <summary>Distances and hours at 765 km/h as the movement reference (section 4.3) derives them, without climb and detour.</summary>
public sealed class LegTableTests
{
    private static readonly Carrier Plane = new("plane", Number: 0, SizeClass.Large, new LoadCurve([(40, 5_000)]), Seats: 100, UpperSeats: 0, new HoldSpace(20, 3.5, 3.5), Speed: 765, Runway: 2_000);

    [Theory]
    [InlineData("UUMU", "UAAA", 3080.1, 4.03, "Chkalovsky to Almaty")]
    [InlineData("RU-5672", "UAAA", 2934.7, 3.84, "Ivanovo-Severny to Almaty")]
    [InlineData("UWLW", "UAAA", 2379.0, 3.11, "Ulyanovsk-Vostochny to Almaty")]
    [InlineData("UWOO", "UAAA", 1861.3, 2.43, "Orenburg to Almaty")]
    [InlineData("UMLI", "UAAA", 3734.4, 4.88, "Machulishchi to Almaty")]
    [InlineData("UDYZ", "UAAA", 2714.1, 3.55, "Zvartnots to Almaty")]
    [InlineData("TJ-UT45", "UAAA", 884.8, 1.16, "Gissar to Almaty")]
    [InlineData("UAFW", "UAAA", 186.8, 0.24, "Kant to Almaty")]
    [InlineData("UWLW", "UACC", 1564.8, 2.05, "Ulyanovsk-Vostochny to the capital")]
    [InlineData("UWLW", "KZ-0011", 2356.2, 3.08, "Ulyanovsk-Vostochny to Zhetygen")]
    public void Legs_of_January_2022(string from, string to, double kilometres, double hours, string why)
    {
        var (legs, a, b) = Legs(Repository.Csto.Airfields[from].Position, Repository.Csto.Airfields[to].Position, detour: 1, approach: 0);
        legs.Kilometres(a, b).ShouldBe(kilometres, 0.1, why);
        legs.Flight(Plane, a, b).Hours.ShouldBe(hours, 0.006, why);
    }

    [Fact]
    public void Detour_lengthens_the_leg_and_the_approach_is_added_once()
    {
        var (legs, a, b) = Legs(new Coordinates(0, 0), new Coordinates(0, 10), detour: 1.1, approach: 0.5);
        legs.Flown(a, b).ShouldBe(1.1 * legs.Kilometres(a, b), 1e-9);
        legs.Flight(Plane, a, b).ShouldBe(Tick.FromHours((legs.Flown(a, b) / 765) + 0.5));
        legs.Flight(Plane, a, a).ShouldBe(Tick.Zero);
    }

    [Fact]
    public void An_airfield_keeps_its_number_and_a_new_one_leaves_the_known_legs_as_they_were()
    {
        var (legs, a, b) = Legs(new Coordinates(0, 0), new Coordinates(0, 10), detour: 1, approach: 0);
        var (before, flight) = (legs.Kilometres(a, b), legs.Flight(Plane, a, b));
        var c = legs.NumberOf("C", new Coordinates(10, 10));
        legs.NumberOf("A", new Coordinates(0, 0)).ShouldBe(a);
        legs.Kilometres(a, b).ShouldBe(before);
        legs.Flight(Plane, a, b).ShouldBe(flight);
        legs.Flight(Plane, b, c).ShouldBe(legs.Flight(Plane, c, b));
        legs.Kilometres(b, c).ShouldBe(before, 0.001, "ten degrees along a meridian are ten along the equator");
    }

    [Fact]
    public void Two_types_of_aircraft_have_their_own_times()
    {
        var (legs, a, b) = Legs(new Coordinates(0, 0), new Coordinates(0, 10), detour: 1, approach: 0);
        var slow = Plane with { Id = "slow", Number = 1, Speed = 382.5 };
        legs.Flight(slow, a, b).Hours.ShouldBe(2 * legs.Flight(Plane, a, b).Hours, 0.001);
    }

    private static (LegTable Legs, int A, int B) Legs(Coordinates a, Coordinates b, double detour, double approach)
    {
        var legs = new LegTable(detour, approach);
        return (legs, legs.NumberOf("A", a), legs.NumberOf("B", b));
    }
}

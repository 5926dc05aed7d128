// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>Formulas of throughput against the tables of movement.md 2.1 and the arithmetic of 4.4.</summary>
public sealed class ThroughputTests
{
    /// <summary>Queuing efficiency of AFPAM 10-1403 (2018), formula 9.0.</summary>
    private const double Efficiency = 0.85;

    [Theory]
    // movement.md 2.1: places, tonnes, hours, hours on the ground, tonnes a day.
    [InlineData(6, 100, 20, 3, 3400.0)] // us70006vll, San Juan: expected.json of airlift-planner.
    [InlineData(6, 100, 8, 3, 1360.0)]
    [InlineData(3, 59, 20, 2.25, 1337.3333333)] // C-17.
    [InlineData(1, 16.3, 20, 1.75, 158.3428571)] // C-130J.
    public void Formula_9_0_gives_the_published_tonnes(double places, double payload, double hours, double ground, double tonnes) =>
        AirfieldThroughput.TonnesADay(places, payload, hours, ground, Efficiency).ShouldBe(tonnes, tonnes * 1e-6);

    [Theory]
    // nc216859, San Jose, usability 0.930070: the share of the field that can be used lessens the places.
    [InlineData(20, 3162.237)]
    [InlineData(24, 3794.684)]
    [InlineData(8, 1264.895)]
    public void Formula_9_0_with_a_usability_gives_the_published_tonnes(double hours, double tonnes) =>
        AirfieldThroughput.TonnesADay(6 * 0.930070, 100, hours, 3, Efficiency).ShouldBe(tonnes, tonnes * 1e-6);

    [Fact]
    public void The_shuttle_rule_divides_by_the_cycle()
    {
        // movement.md 2.1: leg 200 km, 4 places, 5 aircraft, C-130J: cycle 4.2547 h, ramp 15.983 (20 / 4.254717 x 4 x 0.85 is 15.9823: printed one too high in the last digit), fleet 23.503.
        var shuttle = ShuttleRule.Of(200, 530, 1.75, 20, 4, 5, Efficiency);
        shuttle.CycleHours.ShouldBe(4.2547, 5e-5);
        shuttle.RampSorties.ShouldBe(15.983, 1e-3);
        shuttle.FleetSorties.ShouldBe(23.503, 5e-4);
        shuttle.SortiesADay.ShouldBe(shuttle.RampSorties);
    }

    [Fact]
    public void A_small_fleet_binds_the_shuttle()
    {
        // One aircraft: 20 / 4.2547 = 4.701 sorties a day, below the 15.983 of the ramp.
        var shuttle = ShuttleRule.Of(200, 530, 1.75, 20, 4, 1, Efficiency);
        shuttle.SortiesADay.ShouldBe(4.701, 5e-4);
    }

    [Theory]
    // movement.md 4.4: 27 flights a day need 2.6 places at 2 h and 5.3 at 4 h; 36 a day need 3.5 and 7.1.
    [InlineData(27, 2, 2.6)]
    [InlineData(27, 4, 5.3)]
    [InlineData(36, 2, 3.5)]
    [InlineData(36, 4, 7.1)]
    public void Places_needed_are_the_formula_the_other_way(double sorties, double ground, double places) =>
        AirfieldThroughput.PlacesNeeded(sorties, 24, ground, Efficiency).ShouldBe(places, 0.05);

    [Fact]
    public void Planning_factors_agree_with_one_another()
    {
        // No worked example was readable (movement.md 2.2), so only what the definitions imply is held: doubling the fleet halves the days, and so on.
        var flying = PlanningFactors.RoundTripFlyingHours(3_000, 750);
        flying.ShouldBe(8, 1e-12);
        PlanningFactors.CycleHours(flying, 4).ShouldBe(12, 1e-12);
        PlanningFactors.Missions(2_030, 145).ShouldBe(14);
        var days = PlanningFactors.ClosureDays(3_000, flying, 30, 10, 8);
        PlanningFactors.ClosureDays(3_000, flying, 30, 20, 8).ShouldBe(days / 2, 1e-12);
        (days * PlanningFactors.FleetTonnesADay(10, 30, 8, flying)).ShouldBe(3_000, 1e-9);
        PlanningFactors.Productivity(3_000, 6_000).ShouldBe(0.5);
        PlanningFactors.MillionTonneKilometresADay(10, 750, 30, 8, 0.5).ShouldBe(0.9, 1e-12);
    }

    [Theory]
    [InlineData(0, 100, 20, 3, 0.85)]
    [InlineData(6, -1, 20, 3, 0.85)]
    [InlineData(6, 100, double.NaN, 3, 0.85)]
    [InlineData(6, 100, 20, double.PositiveInfinity, 0.85)]
    [InlineData(6, 100, 20, 3, 1.01)]
    public void Absurd_figures_are_refused(double places, double payload, double hours, double ground, double efficiency) =>
        Should.Throw<ArgumentOutOfRangeException>(() => AirfieldThroughput.TonnesADay(places, payload, hours, ground, efficiency));

    [Fact]
    public void A_deployment_is_seen_through_the_formula()
    {
        // Six loads through one place: loading two hours each, so 24 / 2 x 0.85 = 10.2 a day at FROM; unloading one hour: 20.4 a day at TO through one place.
        var lift = new TinyLift().Field("FROM", 0, places: "1 places").Arrival("TO", 1_000, places: "1 places").Fleet("FROM", number: 6).Unit("unit", "FROM", 600);
        var model = lift.Model();
        var check = ThroughputCheck.Of(model, MovementStage.Answer(model, inDepth: false), Efficiency);
        check.Select(each => (each.Airfield, each.Arrival, each.Sorties, each.GroundHours, each.BusiestSorties)).ShouldBe([("FROM", false, 6, 2.0, 6), ("TO", true, 6, 1.0, 6)]);
        check[0].FormulaSorties.ShouldBe(10.2, 1e-9);
        check[1].FormulaSorties.ShouldBe(20.4, 1e-9);
        check[0].Share.ShouldBe(6 / 10.2, 1e-9);
    }
}

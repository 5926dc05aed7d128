// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Movement;

namespace Casus.Tests.Chain;

/// <summary>
/// Why so many loads, by hand. The plane carries 40 t in a hold of 20 by 3.5 m with 100 seats, 500 km/h; it loads in two hours. Vehicles that stand on the whole floor leave no seat.
/// </summary>
public sealed class MovementLoadsTests
{
    [Fact]
    public void Seats_force_the_loads_of_people_alone()
    {
        var line = Of(new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", 3).Unit("unit", "FROM", 250)).ShouldHaveSingleItem();
        (line.Flown, line.Least).ShouldBe((3, 3));
        var type = line.Types.ShouldHaveSingleItem();
        (type.By(LoadMeasureKind.Mass), type.By(LoadMeasureKind.Floor), type.By(LoadMeasureKind.Seats), type.Packed).ShouldBe((0, 0, 3, 3));
        type.Forces.ShouldBe(LoadMeasureKind.Seats);
        type.Spared.ShouldBe([new LoadSpared("person", 50)]);
        line.Loads.Select(each => (each.Times, each.Persons, each.Stopped)).ShouldBe([(2, 100, "the seats were full"), (1, 50, "all that was left went aboard")]);
        line.Why.ShouldBe(["All of it on <plane> takes 3 loads, which is the fewest possible; the number is forced by the seats. Leaving 50 people behind would save a load."]);
    }

    [Fact]
    public void The_floor_forces_the_loads_of_long_vehicles()
    {
        // Two of 7 m stand in 20 m and a third lacks one; by mass two loads would do, 50 t in 40.
        var line = Of(Lorries(5)).ShouldHaveSingleItem();
        (line.Flown, line.Least).ShouldBe((3, 3));
        var type = line.Types.ShouldHaveSingleItem();
        (type.By(LoadMeasureKind.Mass), type.By(LoadMeasureKind.Floor), type.Packed, type.Forces).ShouldBe((2, 3, 3, LoadMeasureKind.Floor));
        type.Spared.ShouldBe([new LoadSpared("lorry", 1)]);
        line.Loads.Select(each => (each.Times, each.Vehicles[0].Count, each.Tonnes, each.Stopped)).ShouldBe(
            [(2, 2, 20, "a third <lorry> needs 1 m more floor"), (1, 1, 10, "all that was left went aboard")]);
        line.Loads[0].FloorUsed.ShouldBe(0.7, 1e-9);
        line.Loads[0].Allowed.ShouldBe(40, 1e-9);
    }

    [Fact]
    public void The_aircraft_that_would_need_the_fewest_is_named_with_why_it_flew_none()
    {
        // The big one is ready at 50 h, 3,000 km away: it could stand at FROM at 56 h, when all three have long gone.
        var lift = new TinyLift().Type().Type("big", seats: "300 persons").Field("FROM", 0).Field("FAR", -3_000).Arrival("TO", 1_000)
            .Fleet("FROM", 3).Fleet("FAR", 1, "big", first: "50 hours", all: "50 hours").Unit("unit", "FROM", 250);
        var line = Of(lift).ShouldHaveSingleItem();
        (line.Flown, line.Least).ShouldBe((3, 1));
        line.Types.Select(each => (each.Type.Id, each.Flown, each.Packed)).ShouldBe([("plane", 3, 3), ("big", 0, 1)]);
        line.Best.ShouldBe(line.Types[1]);
        (line.Types[1].AtHand, line.Types[1].ThereAt, line.Types[1].GoneBefore, line.Types[1].FlownInAll).ShouldBe((1, Tick.FromHours(56), 3, 0));
        line.Why[^1].ShouldBe("<big> would take it in 1 load: 1 is at hand, the first at <FROM> from 56.0 h at the earliest, when 3 of the 3 loads had begun to load or were gone; it flew none at all.");
    }

    [Fact]
    public void A_type_that_carries_a_part_says_what_it_does_not_carry()
    {
        // The plane takes the lorry and some people; the small ones, 3 by 2 m inside, take people alone.
        var lift = new TinyLift().Type().Type("mini", payload: "10 tonnes", hold: (3, 2, 2)).Field("FROM", 0).Arrival("TO", 1_000)
            .Fleet("FROM").Fleet("FROM", 3, "mini").Vehicle("lorry", 7, 3, 3, 10).Unit("unit", "FROM", 250, ["lorry 1"]);
        var line = Of(lift).ShouldHaveSingleItem();
        var mini = line.Types.Single(each => each.Type.Id == "mini");
        mini.Flown.ShouldBeGreaterThan(0);
        mini.Packed.ShouldBeNull();
        mini.CannotCarry.ShouldHaveSingleItem().ShouldBe("lorry");
        mini.By(LoadMeasureKind.Mass).ShouldBe(0, "people weigh nothing here, and the lorry is left out");
        line.Why.ShouldContain("<mini> carries no <lorry>, so that it could take a part only.");
    }

    [Fact]
    public void A_larger_type_that_cannot_use_a_field_is_named_with_why()
    {
        var lift = new TinyLift().Type().Type("big", seats: "300 persons", runway: "3500 metres").Field("FROM", 0).Arrival("TO", 1_000)
            .Fleet("FROM", 3).Fleet("FROM", 1, "big").Unit("unit", "FROM", 250);
        var line = Of(lift).ShouldHaveSingleItem();
        line.Types.ShouldHaveSingleItem().Type.Id.ShouldBe("plane");
        var barred = line.Barred.ShouldNotBeNull();
        (barred.Type.Id, barred.Packed).ShouldBe(("big", 1));
        line.Why[^1].ShouldStartWith("<big> would take it in 1 load, but cannot fly it: ");
        line.Why[^1].ShouldContain("runway");
        line.Least.ShouldBe(3, "by the types that can fly it");
    }

    [Fact]
    public void Mass_forces_the_loads_of_heavy_things()
    {
        // 50 t, 40 a load, although both would stand in one hold.
        var lift = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", 3).Vehicle("block", 4, 3, 3, 25).Unit("unit", "FROM", 0, ["block 2"]);
        var type = Of(lift).ShouldHaveSingleItem().Types.ShouldHaveSingleItem();
        (type.By(LoadMeasureKind.Mass), type.By(LoadMeasureKind.Floor), type.Packed, type.Forces).ShouldBe((2, 1, 2, LoadMeasureKind.Mass));
    }

    [Theory]
    [InlineData("kazakhstan-2022")]
    [InlineData("airdrop-2010", "council.decision=adopted")]
    public void Every_line_of_a_shipped_case_adds_up(string crisis, params string[] settings)
    {
        var pass = Shipped.Pass(crisis, settings);
        var (movement, lines) = (pass.Movement.ShouldNotBeNull(), LineLoads.Of(pass.Lift!, pass.Movement!, id => id));
        lines.ShouldNotBeEmpty();
        lines.Sum(each => each.Flown).ShouldBe(movement.Flights);
        foreach (var line in lines)
        {
            var own = movement.Sorties.Where(each => each.Line.Id == line.Line.Id).ToArray();
            line.Loads.Sum(each => each.Times).ShouldBe(line.Flown);
            line.Loads.Sum(each => each.Times * each.Persons).ShouldBe(own.Sum(each => each.Persons));
            line.Loads.Sum(each => each.Times * each.Vehicles.Sum(type => type.Count)).ShouldBe(own.Sum(each => each.VehicleTotal));
            line.Loads.ShouldAllBe(each => each.Tonnes <= each.Allowed + 1e-6 && each.FloorUsed <= 1 && each.Stopped.Length > 0);
            line.Least.ShouldBeInRange(1, line.Flown);
            line.Types.ShouldAllBe(each => each.Packed == null || each.Packed >= each.Least);
            line.Used.Sum(each => each.Flown).ShouldBe(line.Flown);
            line.Why.ShouldNotBeEmpty();
        }
    }

    private static TinyLift Lorries(int number) =>
        new TinyLift().Type().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", 3).Vehicle("lorry", 7, 3, 3, 10).Unit("unit", "FROM", 0, [$"lorry {number}"]);

    private static ImmutableArray<LineLoads> Of(TinyLift lift)
    {
        var model = lift.Model();
        return LineLoads.Of(model, MovementStage.Answer(model, inDepth: false), id => $"<{id}>");
    }
}

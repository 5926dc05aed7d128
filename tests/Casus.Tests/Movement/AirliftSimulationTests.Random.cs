// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;
using Casus.Tests.Law;
using Casus.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement;

/// <summary>What holds for every movement: on random small ones, and on replications of the case of January 2022.</summary>
public sealed partial class AirliftSimulationTests
{
    private const int Replications = 100;

    /// <summary>The lift of January 2022 as drawn, the council taken to adopt; replications in which nobody was sent are left out.</summary>
    internal static Lazy<LiftModel[]> January { get; } = new(() => [.. Enumerable.Range(0, Replications).Select(i => Model((uint)i)).OfType<LiftModel>()]);

    [Fact]
    public void Every_random_schedule_could_have_happened_whichever_constraint_is_taken_away() => Always.Holds(Lifts, model =>
    {
        foreach (var relaxation in Enum.GetValues<Relaxation>())
        {
            var sorties = AirliftSimulation.Run(model, model.Lines, relaxation, out var unmoved);
            Schedule.ShouldBePossible(model, model.Lines, sorties, unmoved, relaxation);
        }
    });

    [Fact]
    public void Every_schedule_drawn_for_January_2022_could_have_happened()
    {
        January.Value.Length.ShouldBeGreaterThan(Replications * 9 / 10);
        foreach (var model in January.Value)
        {
            var sorties = AirliftSimulation.Run(model, model.Lines, Relaxation.None, out var unmoved);
            Schedule.ShouldBePossible(model, model.Lines, sorties, unmoved);
        }
    }

    [Fact]
    public void What_one_type_of_aircraft_can_carry_and_fly_is_never_left_behind() => Always.Holds(Lifts, model =>
    {
        AirliftSimulation.Run(model, model.Lines, Relaxation.None, out var unmoved);
        List<int> taken = [];
        foreach (var (line, persons, vehicles) in unmoved)
        {
            foreach (var carrier in model.Aircraft.Select(each => each.Carrier).Where(each => model.CanFly(each, line)).Distinct())
            {
                (persons > 0 && carrier.Seats >= 1).ShouldBeFalse($"people of {line.Id} could have flown");
                line.Vehicles.Count(vehicle => LoadPlan.Fill(carrier, [vehicle], 0, taken) >= 0 && taken.Count == 0).ShouldBeGreaterThanOrEqualTo(vehicles, line.Id);
            }
        }
    });

    [Fact]
    public void A_movement_is_the_same_when_it_is_run_again() => Always.Holds(Lifts, model =>
        AirliftSimulation.Run(model, model.Lines, Relaxation.None, out _).Select(Times).ShouldBe(AirliftSimulation.Run(model, model.Lines, Relaxation.None, out _).Select(Times)), times: 50);

    internal static Gen<LiftModel> Lifts =>
        from seed in Gen.Choose(0, 1_000_000)
        from fields in Field.ArrayOf(3)
        from arrivals in Field.ArrayOf(2)
        from fleets in Fleet.NonEmptyListOf()
        from units in Unit.NonEmptyListOf()
        select Build(seed, fields, arrivals, [.. fleets.Take(3)], [.. units.Take(4)]);

    private static Gen<(int Kilometres, int Places, int Runway)> Field =>
        from kilometres in Gen.Choose(-2_000, 4_000)
        from places in Gen.Choose(1, 3)
        from runway in Gen.Frequency((5, Gen.Constant(3_000)), (1, Gen.Constant(1_500)))
        select (kilometres, places, runway);

    private static Gen<(int Base, int Number, bool Big, int First, int More)> Fleet =>
        from stand in Gen.Choose(0, 2)
        from number in Gen.Choose(1, 4)
        from big in Gen.Elements(true, false)
        from first in Gen.Choose(0, 12)
        from more in Gen.Choose(0, 24)
        select (stand, number, big, first, more);

    private static Gen<(int From, int Persons, int Lorries, int Cranes, int Gate, int First, int More)> Unit =>
        from stand in Gen.Choose(0, 2)
        from persons in Gen.Choose(0, 250)
        from lorries in Gen.Choose(0, 7)
        from cranes in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(1, 3)))
        from gate in Gen.Choose(0, 30)
        from first in Gen.Choose(0, 20)
        from more in Gen.Choose(0, 20)
        select (stand, persons, lorries, cranes, gate, first, more);

    private static LiftModel Build(
        int seed,
        (int Kilometres, int Places, int Runway)[] fields,
        (int Kilometres, int Places, int Runway)[] arrivals,
        (int Base, int Number, bool Big, int First, int More)[] fleets,
        (int From, int Persons, int Lorries, int Cranes, int Gate, int First, int More)[] units)
    {
        var lift = new TinyLift { RoadLimit = "300 kilometres", Detour = "1.05 ratio", Approach = "15 minutes", LoadFactor = "60 to 100 percent" }
            .Type("small", loading: "1 to 4 hours", unloading: "0.5 to 3 hours", turnRound: "0.5 to 4 hours", range: "4500 kilometres")
            .Type("big", payload: "100 tonnes", hold: (36, 6.4, 4.4), loading: "2 to 6 hours", unloading: "1 to 5 hours", turnRound: "1 to 6 hours")
            .Vehicle("lorry", 8, 2.5, 3.2, 11).Vehicle("crane", 11, 3, 4, 28);
        for (var i = 0; i < fields.Length; i++)
            lift.Field($"F{i}", fields[i].Kilometres, $"{fields[i].Places} places", i == 0 ? "BBB" : "AAA", $"{fields[i].Runway} metres");
        lift.Arrival("T0", arrivals[0].Kilometres, $"{arrivals[0].Places} places", openFrom: "10 hours").Arrival("T1", arrivals[1].Kilometres, $"{arrivals[1].Places} places", share: "30 percent");
        foreach (var (stand, number, big, first, more) in fleets)
            lift.Fleet($"F{stand}", number, big ? "big" : "small", $"{first} hours", $"{first + more} hours");
        for (var i = 0; i < units.Length; i++)
            lift.Unit($"u-{i}", $"F{units[i].From}", units[i].Persons, [$"lorry {units[i].Lorries}", $"crane {units[i].Cranes}"], 0, units[i].Gate, units[i].First, units[i].First + units[i].More);
        return lift.Model(new KeyedDraws((ulong)seed, 0));
    }

    private static LiftModel? Model(uint replication)
    {
        var (pack, given) = (Repository.Csto, Shipped.Scenario("kazakhstan-2022").Case.Given);
        var (quantities, forces) = Shipped.Generated("kazakhstan-2022", replication);
        return forces.Contributions.IsEmpty
            ? null
            : new LiftModel(new MovementInquiry(
                forces.Contributions, given.Lift!, given.Request.Host, pack.Fleets, pack.Airfields, pack.AircraftTypes, pack.VehicleTypes, pack.Countries, quantities));
    }
}

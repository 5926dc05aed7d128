// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Tests.Movement;

public sealed class LiftModelTests
{
    [Fact]
    public void Aircraft_get_ready_one_after_the_other_from_the_first_to_the_last() =>
        new TinyLift().Field("BASE", 0).Arrival("TO", 1_000).Fleet("BASE", number: 5, first: "2 hours", all: "10 hours").Model().Aircraft.Select(each => (each.Id, each.ReadyAfter.Hours))
            .ShouldBe([("fleet-1/1", 2), ("fleet-1/2", 4), ("fleet-1/3", 6), ("fleet-1/4", 8), ("fleet-1/5", 10)]);

    [Fact]
    public void A_single_aircraft_is_the_first() =>
        new TinyLift().Field("BASE", 0).Arrival("TO", 1_000).Fleet("BASE", first: "2 hours", all: "10 hours").Model().Aircraft.ShouldHaveSingleItem().ReadyAfter.ShouldBe(Tick.FromHours(2));

    [Theory]
    [InlineData(10, "85 percent", 8, "8.5 aircraft are eight")]
    [InlineData(10, "100 percent", 10, "all can fly")]
    [InlineData(10, "70 percent", 7, "seven, though 10 × 0.7 may fall a hair short in binary")]
    [InlineData(1, "90 percent", 0, "nine tenths of an aircraft do not fly")]
    [InlineData(10, null, 10, "all when nothing is said")]
    public void Only_those_that_can_fly_do(int number, string? serviceable, int flying, string why) =>
        new TinyLift().Field("BASE", 0).Arrival("TO", 1_000).Fleet("BASE", number, serviceable: serviceable).Model().Aircraft.Length.ShouldBe(flying, why);

    [Fact]
    public void Loads_use_a_share_of_payload_seats_and_floor()
    {
        var carrier = new TinyLift { LoadFactor = "80 percent" }.Field("BASE", 0).Arrival("TO", 1_000).Fleet("BASE").Model().Aircraft.Single().Carrier;
        (carrier.Payload, carrier.Seats, carrier.Length, carrier.Width, carrier.Height).ShouldBe((32, 80, 16, 3.5, 3.5));
    }

    [Theory]
    [InlineData("1 ratio", "0 minutes", 2, "1,000 km at 500 km/h")]
    [InlineData("1.1 ratio", "0 minutes", 2.2, "1,100 km flown")]
    [InlineData("1 ratio", "30 minutes", 2.5, "half an hour for climb and approach")]
    public void A_leg_takes_its_distance_with_detour_and_the_time_to_climb_and_approach(string detour, string approach, double hours, string why)
    {
        var model = new TinyLift { Detour = detour, Approach = approach }.Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 10).Model();
        var (carrier, line) = (model.Aircraft[0].Carrier, model.Lines[0]);
        model.Flight(carrier, line.FromNumber, line.ToNumber).ShouldBe(Tick.FromHours(hours), why);
        model.Flight(carrier, line.ToNumber, line.FromNumber).ShouldBe(Tick.FromHours(hours), why);
        model.Flight(carrier, line.FromNumber, line.FromNumber).ShouldBe(Tick.Zero, "it is already there");
    }

    [Theory]
    [InlineData("150 kilometres", 100, "AAA", Mode.Road, "a neighbour near by")]
    [InlineData("100.1 kilometres", 100, "AAA", Mode.Road, "just within the limit")]
    [InlineData("99 kilometres", 100, "AAA", Mode.Air, "a neighbour too far off")]
    [InlineData("150 kilometres", 100, "BBB", Mode.Air, "near by, and no neighbour")]
    [InlineData("0 kilometres", 100, "AAA", Mode.Air, "no contingent goes by road")]
    public void Only_neighbours_within_the_limit_go_by_road(string limit, double kilometres, string country, Mode mode, string why) =>
        new TinyLift { RoadLimit = limit }.Field("FROM", 0, country: country).Arrival("TO", kilometres).Fleet("FROM").Unit("unit", "FROM", 50).Model().Lines.Single().Mode.ShouldBe(mode, why);

    [Fact]
    public void Units_go_whole_to_the_airfield_that_is_furthest_behind_its_share()
    {
        // 400 people, 60 % to A and 40 % to B. Short of 240 and 160: a-1 to A (140 left), then B (160), then A (140 against 60).
        var lines = new TinyLift().Field("FROM", 0).Arrival("A", 1_000).Arrival("B", 1_100, share: "40 percent").Fleet("FROM")
            .Unit("u-1", "FROM", 100).Unit("u-2", "FROM", 100).Unit("u-3", "FROM", 100).Unit("u-4", "FROM", 100).Model().Lines;
        lines.Select(each => $"{each.Id} {each.To}").ShouldBe(["u-1 A", "u-2 B", "u-3 A", "u-4 B"]);
    }

    [Fact]
    public void Vehicles_of_a_line_stand_longest_first()
    {
        var line = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Vehicle("car", 4, 2, 2, 2).Vehicle("lorry", 8, 2.5, 3, 10).Unit("unit", "FROM", 10, ["car 2", "lorry 1"]).Model().Lines.Single();
        line.Vehicles.Select(each => each.Type).ShouldBe(["lorry", "car", "car"]);
    }

    [Theory]
    [InlineData("1999 metres", "3000 metres", false, "too short to take off from")]
    [InlineData("3000 metres", "1999 metres", false, "too short to land on")]
    [InlineData("2000 metres", "2000 metres", true, "just long enough")]
    [InlineData(null, "3000 metres", true, "no record of the runway, and no assumption on it")]
    public void Runways_at_both_ends_must_be_long_enough(string? from, string to, bool flies, string why)
    {
        var model = new TinyLift().Field("FROM", 0, runway: from).Arrival("TO", 1_000, runway: to).Fleet("FROM").Unit("unit", "FROM", 10).Model();
        model.CanFly(model.Aircraft[0].Carrier, model.Lines[0]).ShouldBe(flies, why);
    }

    [Theory]
    [InlineData("1001 kilometres", "1 ratio", true, "within range")]
    [InlineData("999 kilometres", "1 ratio", false, "out of range")]
    [InlineData("1001 kilometres", "1.1 ratio", false, "out of range with the detour")]
    public void The_leg_with_its_detour_must_lie_within_range(string range, string detour, bool flies, string why)
    {
        var model = new TinyLift { Detour = detour }.Type(range: range).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 10).Model();
        model.CanFly(model.Aircraft[0].Carrier, model.Lines[0]).ShouldBe(flies, why);
    }

    [Fact]
    public void Lines_turned_round_go_home_when_their_member_is_ready()
    {
        var line = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 10, gate: 9, first: 5).Model().Reversed(member => Tick.FromHours(member == "AAA" ? 100 : 0)).Single();
        (line.From, line.To, line.Persons, line.ReadyAt(1, Relaxation.None).Hours).ShouldBe(("TO", "FROM", 10, 100));
    }

    [Fact]
    public void Each_load_draws_its_own_time_on_the_ground_by_line_and_number()
    {
        var model = new TinyLift().Type(loading: "1 to 3 hours").Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("u-1", "FROM", 10).Unit("u-2", "FROM", 10).Model(new KeyedDraws(1, 0));
        var carrier = model.Aircraft[0].Carrier;
        var times = new[] { (0, 0), (0, 1), (1, 0), (1, 1) }.Select(each => model.Service(carrier, model.Lines[each.Item1], each.Item2, loading: true)).ToArray();
        times.Distinct().Count().ShouldBe(4);
        model.Service(carrier, model.Lines[0], 0, loading: true).ShouldBe(times[0], "asked again, the same");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using NodaTime;

namespace Casus.Tests.Forces;

public sealed class OrderOfBattleTests
{
    private static readonly LocalDate Day = new(2010, 6, 12);

    [Fact]
    public void A_formation_stands_over_its_parts_in_the_order_in_which_they_go()
    {
        var top = new TinyForces().Formation("FRA", "division").Formation("FRA", "brigade", parent: "division")
            .Unit("FRA", "second", 200, ["lorry 4", "jeep 1"], parent: "brigade", order: 20).Unit("FRA", "first", 100, ["lorry 6"], parent: "brigade", order: 10, contract: 70)
            .Tree(Day).Members.Single(each => each.Member == "FRA").Tops.ShouldHaveSingleItem();
        top.All.Select(each => each.Unit.Id).ShouldBe(["division", "brigade", "first", "second"]);
        top.Own.ShouldBeNull();
        top.OfParts.ShouldBe(new Manpower(Contract: 70, Conscripts: 30, Unknown: 200));
        top.HoldingsOfParts.ShouldBe([new VehicleCount("jeep", 1), new VehicleCount("lorry", 10)]);
    }

    [Fact]
    public void A_strength_of_its_own_stands_beside_that_of_the_parts_and_is_not_added()
    {
        var forces = new TinyForces().Formation("FRA", "division", persons: 5_000).Unit("FRA", "first", 100, parent: "division").Unit("FRA", "police", 40, service: Service.Interior).Tree(Day).Members.Single(each => each.Member == "FRA");
        var division = forces.Tops.Single(each => each.Unit.Id == "division");
        (division.Own!.Value.Persons, division.OfParts!.Value.Persons).ShouldBe((5_000, 100));
        forces.Services.Select(each => (each.Service, each.Manpower.Persons)).ShouldBe([(Service.Defence, 5_000), (Service.Interior, 40)]);
    }

    [Fact]
    public void What_does_not_exist_on_the_day_is_not_there_and_its_parts_go_to_the_formation_above()
    {
        var tiny = new TinyForces().Formation("FRA", "division").Formation("FRA", "brigade", parent: "division", until: new LocalDate(2010, 1, 1)).Unit("FRA", "first", 100, parent: "brigade").Unit("FRA", "later", 50, from: new LocalDate(2011, 1, 1));
        tiny.Tree(Day).Members.Single(each => each.Member == "FRA").Tops.Single().All.Select(each => each.Unit.Id).ShouldBe(["division", "first"]);
        tiny.Tree(new LocalDate(2009, 6, 1)).Members.Single(each => each.Member == "FRA").Tops.Single().All.Select(each => each.Unit.Id).ShouldBe(["division", "brigade", "first"]);
    }

    [Fact]
    public void A_member_without_units_is_shown_without_any() => new TinyForces().Unit("AAA", "a-1", 10).Tree(Day).Members.Select(each => $"{each.Member} {each.Tops.Length}").ShouldBe(["HHH 0", "FRA 0", "AAA 1"]);
}

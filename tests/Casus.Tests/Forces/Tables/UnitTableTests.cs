// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Tests.Documents;
using FsCheck.Fluent;

namespace Casus.Tests.Forces.Tables;

public sealed class UnitTableTests
{
    [Fact]
    public void A_table_of_a_name_alone_is_enough()
    {
        var (units, faults) = TableWords.FromTable("name\nTank company\n");
        faults.ShouldBeEmpty();
        var unit = units!.Value.Single();
        (unit.Id, unit.Member, unit.Echelon, unit.Station, unit.Persons).ShouldBe(("aaa-tank-company", "AAA", Echelon.Company, string.Empty, null));
    }

    [Fact]
    public void Columns_stand_in_any_order_and_a_formation_is_named_by_id_or_by_name()
    {
        var (units, faults) = TableWords.FromTable("vehicles,Persons,parent,name,id,member,first,full,contract\n,,,Tank brigade,b1,Utopia,,,\n\"uaz:3; BMD-2: 2 to 4 (3)\",120,tank brigade,Tank company,,BBB,4,12,70 %\n,80,b1,Rifle company,,BBB,4,12,\n");
        faults.ShouldBeEmpty();
        units!.Value.Select(each => each.Parent).ShouldBe([null, "b1", "b1"]);
        units.Value[1].Vehicles.Select(each => $"{each.Type} {each.Number.Text}").ShouldBe(["uaz 3", "bmd-2 2 to 4 (3)"]);
        units.Value[1].Contract!.Value.ShouldBe("70 percent");
    }

    [Theory]
    [InlineData("name,persons\nTank company,-5\n", "u.csv:2:14: error: persons: '-5' is not a number of persons.")]
    [InlineData("name,persons\nTank company,9 to 4\n", "u.csv:2:14: error: persons: The range '9 to 4' runs downwards.")]
    [InlineData("name,vehicles\nTank company,tank:4\n", "u.csv:2:14: error: There is no vehicle type 'tank'.")]
    [InlineData("name,vehicles\nTank company,uaz\n", "u.csv:2:14: error: vehicles: '' is not a number of vehicles.")]
    [InlineData("name,parent\nTank company,Tank brigade\n", "u.csv:2:1: error: There is no unit 'Tank brigade' above 'Tank company'.")]
    [InlineData("name,id,parent\nTank company,a,b\nTank company,b,a\n", "u.csv:2:1: error: 'Tank company' stands more than 30 deep, or its formations run in a circle.")]
    [InlineData("name,id\nTank company,a\nTank company,a\n", "u.csv:3:1: error: There is already a unit 'a', on line 2.")]
    [InlineData("name,member\nTank company,Lemuria\n", "u.csv:2:14: error: There is no member 'Lemuria'.")]
    [InlineData("name,echelon\nTank company,bataillon\n", "u.csv:2:14: error: 'bataillon' is not one of the words that belong under 'echelon'. Did you mean 'battalion'?")]
    [InlineData("name,first\nTank company,4\n", "u.csv:2:1: error: 'Tank company' says half of its readiness.")]
    [InlineData("name,latitude\nTank company,4\n", "u.csv:2:1: error: '' is not a number of degrees from -180 to 180.")]
    [InlineData("name,assigned\nTank company,reserv\n", "u.csv:2:14: error: There is no force 'reserv'. Did you mean 'reserve'?")]
    public void A_fault_is_told_with_its_place(string text, string expected)
    {
        var (units, faults) = TableWords.FromTable(text);
        units.ShouldBeNull();
        faults.ShouldContain(fault => fault.StartsWith(expected, StringComparison.Ordinal), string.Join('\n', faults));
    }

    [Fact]
    public void The_shipped_order_of_battle_survives_the_table()
    {
        var (units, faults) = TableWords.FromTable(UnitTable.Write(TableWords.Shipped), null, TableWords.Csto);
        faults.ShouldBeEmpty();
        TableWords.Said(units!.Value).ShouldBe(TableWords.Said(TableWords.Shipped));
    }

    [Fact]
    public void Any_units_survive_the_table() => Properties.Hold(StatedUnitsGen.Trees, units =>
        TableWords.FromTable(UnitTable.Write(units), null) is { Units: { } same } && TableWords.Said(same).SequenceEqual(TableWords.Said(units)));

    [Fact]
    public void Any_table_is_read_without_a_crash()
    {
        string[] words = ["name", "persons", "vehicles", "ramp", "parent", "id", ",", ",", "\n", "\n", "\"", ";", ":", "uaz", "5", "-", "to", "Tank company", "a", "latitude", "from", "2011-01-01", "%"];
        Properties.Hold(Gen.Elements(words).ArrayOf(), text => TableWords.FromTable("name," + string.Concat(text)) is var (units, faults) && (units is not null || faults.Length > 0));
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Forces;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Documents;
using Casus.Tests.Law;
using Casus.World;
using FsCheck.Fluent;

namespace Casus.Tests.Movement.Tables;

/// <summary>Requirement lines with the field names of movement.md 6 (minimal column set of a time-phased force deployment list; its expansions).</summary>
public sealed class RequirementTableTests
{
    private static readonly RequirementVocabulary Known = new(
        ["AAA", "BBB"],
        ["FROM", "FAR", "HERE", "THERE"],
        ["HERE", "THERE"],
        ImmutableSortedDictionary.Create<string, VehicleMeasure>(StringComparer.Ordinal).Add("lorry", new VehicleMeasure(9, "oversize")).Add("jeep", new VehicleMeasure(1.5, "bulk")).Add("crane", new VehicleMeasure(30, "outsize")),
        ["bulk", "oversize", "outsize"]);

    private static readonly RequirementLine Full = new()
    {
        Id = "unit-1",
        ToIsStated = true,
        Unit = "unit-1",
        Parent = "brigade, first",
        Member = "AAA",
        Priority = 3,
        Mode = Mode.Road,
        Modes = [Mode.Air, Mode.Road],
        Origin = "Town \"north\"",
        From = "FROM",
        To = "HERE",
        FromNumber = -1,
        ToNumber = -1,
        Persons = 450,
        Vehicles = [new("lorry", 12), new("jeep", 4)],
        Stores = 12.25,
        OrderedAt = new Tick(3_601),
        FreeAt = new Tick(7_203),
        Ready = new ReadinessRamp([(0, new Tick(10_000)), (0.33, new Tick(20_001)), (1, new Tick(99_999))]),
        Approach = new Tick(1_000),
        EarliestArrival = new Tick(3_600),
        LatestArrival = new Tick(259_200),
        Critical = ["lorry"],
        CompleteAt = 0.85,
    };

    [Fact]
    public void A_line_survives_the_table_to_the_second()
    {
        var (lines, faults) = Read(RequirementTable.Write([Full], Known));
        faults.ShouldBeEmpty();
        Said(lines!.Value.Single()).ShouldBe(Said(Full));
    }

    [Fact]
    public void The_table_shows_hours_from_the_request_and_metric_tonnes_by_class()
    {
        var rows = CsvLine.Of(RequirementTable.Write([Full], Known)).ToArray();
        string Under(string column) => rows[1].Text(rows[0].Fields.Select(each => each.Text).ToList().IndexOf(column));
        (Under("RLD"), Under("LAD"), Under("VEHICLES"), Under("MODE")).ShouldBe(("2.7778", "72", "lorry:12;jeep:4", "road"));
        // Ready at 10,000 s and marched 1,000 s; national law lets go before that.
        Under("ALD").ShouldBe("3.0556");
        // 12 lorries of 9 t; 4 jeeps of 1.5 t and the stores.
        (Under("TONNES_BULK"), Under("TONNES_OVERSIZE"), Under("TONNES_OUTSIZE")).ShouldBe(("18.25", "108", "0"));
    }

    [Fact]
    public void Five_columns_are_enough()
    {
        var (lines, faults) = Read("pax,pod,poe,member,uln,ald\n120,HERE,FROM,AAA,first,6.5\n");
        faults.ShouldBeEmpty();
        var line = lines!.Value.Single();
        (line.Id, line.Unit, line.Persons, line.Mode, line.CompleteAt, line.Priority).ShouldBe(("first", "first", 120, Mode.Air, 1.0, 100));
        (line.Ready.First, line.Ready.Full, line.FreeAt, line.LatestArrival).ShouldBe((Tick.FromHours(6.5), Tick.FromHours(6.5), Tick.Zero, null));
    }

    [Theory]
    [InlineData("x,AAA,FORM,HERE,5", "l.csv:2:7: error: There is no airfield 'FORM'. Did you mean 'FROM'? [unknown-airfield]")]
    [InlineData("x,AAA,FROM,FAR,5", "l.csv:2:12: error: There is no airfield of arrival 'FAR'. Known: HERE, THERE. [unknown-airfield-of-arrival]")]
    [InlineData("x,CCC,FROM,HERE,5", "l.csv:2:3: error: There is no member 'CCC'. Known: AAA, BBB. [unknown-member]")]
    [InlineData("x,AAA,FROM,HERE,-5", "l.csv:2:17: error: '-5' is not a number that belongs under PAX. Write a whole number from 0 to 1000000, without separators. [number]")]
    [InlineData("x,AAA,FROM,HERE,5000000", "l.csv:2:17: error: '5000000' is not a number that belongs under PAX. Write a whole number from 0 to 1000000, without separators. [number]")]
    [InlineData("x,AAA,FROM,HERE,5,truck:2", "l.csv:2:19: error: There is no vehicle type 'truck'. Known: crane, jeep, lorry. [unknown-vehicle-type]")]
    [InlineData("x,AAA,FROM,HERE,5,lorry", "l.csv:2:19: error: '' is not a number that belongs under VEHICLES. Write a whole number from 0 to 100000, without separators. [number]")]
    [InlineData("x,AAA,FROM,HERE,0", "l.csv:2:17: error: The line 'x' moves nothing. Give people, vehicles or stores, or leave out the row. [nothing]")]
    [InlineData("x,AAA,FROM,HERE,5,,-3", "l.csv:2:20: error: '-3' is not a number that belongs under RLD. Write a number from 0 to 20000 with a point before its decimals; times are hours from the request. [number]")]
    [InlineData("x,AAA,FROM,HERE,5,,9,4", "l.csv:2:22: error: The line is ready in full, or in a larger part, before a smaller part is. Let shares and hours rise from RLD over RAMP to RLD_ALL. [readiness]")]
    [InlineData("x,AAA,FROM,HERE,5,,,,sea", "l.csv:2:22: error: 'sea' is not a mode. Known: air, drop, rail, road. [unknown-word]")]
    [InlineData("x,AAA,FROM,HERE,5,,,,,50,20", "l.csv:2:26: error: The latest arrival is before the earliest. Mend EAD or LAD; both count hours from the request. [days]")]
    public void A_fault_is_told_with_row_and_remedy(string row, string expected)
    {
        var (lines, faults) = Read($"ULN,MEMBER,POE,POD,PAX,VEHICLES,RLD,RLD_ALL,MODE,EAD,LAD\n{row}\n");
        lines.ShouldBeNull();
        faults.ShouldBe([expected]);
    }

    [Fact]
    public void Every_fault_is_told_at_once() => Read("ULN,MEMBER,POE,POD,PAX\nx,CCC,FORM,FAR,many\nx,AAA,FROM,HERE,5\n").Faults.Length.ShouldBe(5);

    [Fact]
    public void Tonnes_that_differ_from_the_vehicles_are_told_and_not_taken()
    {
        var (lines, faults) = Read("ULN,MEMBER,POE,POD,PAX,VEHICLES,TONNES_OVERSIZE\nx,AAA,FROM,HERE,5,lorry:2,40\n");
        faults.ShouldBe(["l.csv:2:27: warning: TONNES_OVERSIZE says 40; the vehicles and stores of 'x' make 18, which is taken. Mend VEHICLES, TONNES_STORES or the mass of a type, or leave the column out. [tonnes]"]);
        lines!.Value.Single().Vehicles.ShouldBe([new VehicleCount("lorry", 2)]);
    }

    [Fact]
    public void Any_table_is_read_without_a_crash()
    {
        string[] words = ["ULN", "MEMBER", "POE", "POD", "PAX", "RAMP", "VEHICLES", ",", ",", ",", "\n", "\n", "\"", ";", ":", "lorry", "5", "50", "1e3", "-", "AAA", "FROM", "HERE", "%", "air"];
        Properties.Hold(Gen.Elements(words).ArrayOf(), text => Read("ULN,MEMBER,POE,POD,PAX,VEHICLES,RAMP,RLD\n" + string.Concat(text)) is var (lines, faults) && (lines is not null || faults.Length > 0));
    }

    /// <summary>A thing is of the first class whose limits it keeps (the record of cargo classes); where a pack has none, there are no columns of tonnes.</summary>
    [Fact]
    public void Classes_and_masses_come_from_the_pack()
    {
        var made = new TinyBook();
        VehicleType Type(string id, string length, string mass) => new() { Id = id, Name = id, Length = made.Says<Metres>(length), Width = made.Says<Metres>("2 metres"), Height = made.Says<Metres>("2 metres"), Mass = made.Says<Tonnes>(mass) };
        ImmutableArray<VehicleType> types = [Type("jeep", "3 metres", "1500 kilograms"), Type("lorry", "8 metres", "9 tonnes"), Type("crane", "14 metres", "30 tonnes")];
        ImmutableArray<CargoClass> classes = [new() { Id = "bulk", Name = "Bulk", Length = made.Says<Metres>("4 metres") }, new() { Id = "over-size", Name = "Oversize", Length = made.Says<Metres>("10 metres") }];
        var known = RequirementVocabulary.Of(["AAA"], ["FROM"], [], types, classes, made.Quantities());
        known.Vehicles["jeep"].ShouldBe(new VehicleMeasure(1.5, "bulk"));
        known.Vehicles["lorry"].Class.ShouldBe("over-size");
        known.Vehicles["crane"].Class.ShouldBeEmpty();
        RequirementTable.Columns(known).Select(each => each.Name).Where(name => name.StartsWith("TONNES", StringComparison.Ordinal)).ShouldBe(["TONNES_STORES", "TONNES_BULK", "TONNES_OVER_SIZE"]);
    }

    private static (ImmutableArray<RequirementLine>? Lines, string[] Faults) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var lines = RequirementTable.Read(new StringReader(text), "l.csv", Known, diagnostics);
        return (lines, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    private static string Said(RequirementLine line) =>
        $"{line with { Modes = [], Vehicles = [], Critical = [], Ready = ReadinessRamp.Straight(Tick.Zero, Tick.Zero) }} {string.Join(' ', line.Modes)} {string.Join(' ', line.Vehicles)} {string.Join(' ', line.Critical)} {string.Join(' ', line.Ready.Points)}".Replace("System.Collections.Immutable.ImmutableArray", string.Empty, StringComparison.Ordinal);
}

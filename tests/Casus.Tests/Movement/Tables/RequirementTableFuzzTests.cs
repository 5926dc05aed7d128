// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Documents;
using Casus.Movement;
using Casus.Tests.Documents;

namespace Casus.Tests.Movement.Tables;

/// <summary>A table of requirement lines may come from anywhere: whatever stands in it, it gives lines or says what is wrong, and nothing else happens.</summary>
public sealed class RequirementTableFuzzTests
{
    private const string Valid = """"
        ULN,UNIT,PARENT,MEMBER,PRIORITY,MODE,MODES,ORIGIN,POE,POD,ORDERED,CLEARED,RLD,RLD_ALL,RAMP,APPROACH,EAD,LAD,PAX,VEHICLES,CRITICAL,COMPLETE_AT,TONNES_STORES,TONNES_BULK
        u-1,unit-1,"brigade, first",AAA,3,air,air;road,"Town ""north""",FROM,HERE,1,2,2.5,27.75,33:5.5;66.5:9,0.25,1,72,450,lorry:12;jeep:4,lorry,85,12.25,18.25
        u-2,unit-2,,BBB,,,,,FAR,THERE,,,,,,,,,120,,,,,
        u-3,unit-3,,AAA,200,rail,,,FROM,THERE,0,0,6,6,,,,,0,crane:2,crane,100,,

        """";

    private static readonly RequirementVocabulary Known = new(
        ["AAA", "BBB"],
        ["FROM", "FAR", "HERE", "THERE"],
        ["HERE", "THERE"],
        ImmutableSortedDictionary.Create<string, VehicleMeasure>(StringComparer.Ordinal).Add("lorry", new VehicleMeasure(9, "oversize")).Add("jeep", new VehicleMeasure(1.5, "bulk")).Add("crane", new VehicleMeasure(30, "outsize")),
        ["bulk", "oversize", "outsize"]);

    [Fact]
    public void The_table_that_is_spoiled_is_good() => Read(Encoding.UTF8.GetBytes(Valid)).ShouldNotBeNull().Length.ShouldBe(3);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Whatever_is_written_gives_lines_or_a_diagnostic_and_never_an_exception(int seed)
    {
        var spoiled = new SpoiledBytes(seed, ",", ";", ":", "ULN", "PAX", "RAMP", "VEHICLES", "lorry:", "lorry", "AAA", "FROM", "HERE", "air", "100:", "0:0", "1000000", "20000", "TONNES_BULK");
        var valid = Encoding.UTF8.GetBytes(Valid);
        var read = 0;
        for (var i = 0; i < 800; i++)
        {
            var lines = Read((i % 6) switch { 0 => spoiled.Noise(300), 1 => spoiled.Soup(60), _ => spoiled.Of(valid) });
            read += lines is { IsEmpty: false } ? 1 : 0;
            foreach (var line in lines ?? [])
                (line.Persons >= 0 && line.Stores >= 0 && line.CompleteAt is >= 0 and <= 1 && line.Ready.First <= line.Ready.Full && line.Vehicles.All(each => each.Count > 0)).ShouldBeTrue();
        }
        read.ShouldBeGreaterThan(50, "some stay readable, or nothing is tried behind the first fault");
    }

    private static ImmutableArray<RequirementLine>? Read(byte[] bytes)
    {
        var diagnostics = new Diagnostics();
        using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        var lines = RequirementTable.Read(text, "l.csv", Known, diagnostics);
        (lines is not null).ShouldBe(!diagnostics.HasErrors);
        foreach (var each in diagnostics.Sorted)
            each.ToString().ShouldNotContain('\n');
        return lines;
    }
}

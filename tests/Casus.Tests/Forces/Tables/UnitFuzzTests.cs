// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Documents;
using Casus.Forces;
using Casus.Tests.Documents;

namespace Casus.Tests.Forces.Tables;

/// <summary>An order of battle may come from anywhere: whatever stands in it, it gives units or says what is wrong, and nothing else happens. What was read can be written again.</summary>
public sealed class UnitFuzzTests
{
    private static readonly string[] Tokens =
        ["[", "]", "@", "|", ",", ";", ":", "(", ")", "/", "450 people", "3 bmd-2", "contract 70 %", "ready 4 to 12 h / 30 h", "notice 24 h", "ramp 50 % 8 h", "at 1,2", "id x", "id rus-98", "AAA:", "source: x", "# ", "critical bmd-2", "order 5", "1e9", "\n   ", "\n\t"];

    private static readonly byte[] Text = Encoding.UTF8.GetBytes(UnitText.Write([.. TableWords.Shipped.Take(12)], "the pack"));

    private static readonly byte[] Table = Encoding.UTF8.GetBytes(UnitTable.Write([.. TableWords.Shipped.Take(12)]));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Whatever_text_is_written_gives_units_or_a_diagnostic_and_never_an_exception(int seed) => Try(seed, Text, (reader, found) => UnitText.Read(reader, "u.txt", "RUS", TableWords.Csto, found));

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Whatever_table_is_written_gives_units_or_a_diagnostic_and_never_an_exception(int seed) => Try(seed, Table, (reader, found) => UnitTable.Read(reader, "u.csv", "RUS", TableWords.Csto, found));

    private static void Try(int seed, byte[] valid, Func<TextReader, Diagnostics, ImmutableArray<StatedUnit>?> read)
    {
        var spoiled = new SpoiledBytes(seed, Tokens);
        var good = 0;
        Read(valid).ShouldNotBeNull().ShouldNotBeEmpty();
        for (var i = 0; i < 400; i++)
        {
            if (Read((i % 6) switch { 0 => spoiled.Noise(300), 1 => spoiled.Soup(60), _ => spoiled.Of(valid) }) is not { } units)
                continue;
            good++;
            UnitText.Write(units, string.Empty).ShouldNotBeNull();
            UnitTable.Write(units).ShouldNotBeNull();
        }
        good.ShouldBeGreaterThan(20, "some stay readable, or nothing is tried behind the first fault");

        ImmutableArray<StatedUnit>? Read(byte[] bytes)
        {
            var diagnostics = new Diagnostics();
            using var text = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
            var units = read(text, diagnostics);
            (units is not null).ShouldBe(!diagnostics.HasErrors);
            foreach (var each in diagnostics.Sorted)
                each.ToString().ShouldNotContain('\n');
            return units;
        }
    }
}

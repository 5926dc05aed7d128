// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class CsvTableTests
{
    private static readonly CsvColumn[] Columns = [new("name", Required: true), new("ready-all"), new("persons")];

    [Fact]
    public void Columns_stand_in_any_order_and_in_any_capitals()
    {
        var table = Read("Persons, NAME ,Ready_All\n12,one,\n,two,6\n").Table!;
        table.Columns.ShouldBe(["persons", "name", "ready-all"]);
        table.Rows.Select(row => (row["name"], row["persons"], row.Has("ready-all"))).ShouldBe([("one", "12", false), ("two", string.Empty, true)]);
        table.Rows[1].At("ready-all").ShouldBe(new Position("t.csv", 3, 6));
        table.Rows[0]["no such column"].ShouldBeEmpty();
    }

    [Theory]
    [InlineData("name,person\n", "t.csv:1:6: error: There is no column 'person'. Did you mean 'persons'? [unknown-column]")]
    [InlineData("name,name\n", "t.csv:1:6: error: The column 'name' stands here a second time. Keep one of the two. [duplicate-column]")]
    [InlineData("persons\n", "t.csv:1:1: error: Missing columns: name. Name them in the first line, in any order. [missing-column]")]
    [InlineData("name;persons\n", "t.csv:1:1: error: The columns are not separated by commas. Save the table as comma-separated values (CSV), with commas. [separator]")]
    [InlineData("", "t.csv: error: The table is empty. Begin with a line that names the columns: name,ready-all,persons. [empty-table]")]
    [InlineData("name,persons\na,1,2\n", "t.csv:2:5: error: The row has 3 fields and the table 2 columns. Put a field that holds a comma in quotes, or name the column. [fields]")]
    [InlineData("name\n\"a\n", "t.csv:2:1: error: A field opens with a quote that does not close, or goes on after it. Close the quote before the comma; write a quote within quotes twice. [quotes]")]
    [InlineData("name\na\u0007\n", "t.csv:2:1: error: The field is longer than 2000 characters or holds characters of control. Give a short plain one. [text]")]
    public void A_fault_is_told_with_its_place_and_remedy(string text, string expected) => Read(text).Faults.ShouldBe([expected]);

    [Fact]
    public void Every_fault_is_told_at_once() => Read("name,persosn,x\na,b,\"c\nd,\"e\n").Faults.Length.ShouldBe(4);

    [Fact]
    public void A_text_without_end_is_refused()
    {
        var (table, faults) = Read("name\n" + new string('x', CsvTable.MostCharacters));
        table.ShouldBeNull();
        faults.ShouldBe(["t.csv: error: The file has more than 4194304 characters. Give a smaller one; it was not read. [too-large]"]);
    }

    [Fact]
    public void Rows_without_end_are_refused() => Read("name\n" + string.Concat(Enumerable.Repeat("a\n", CsvTable.MostRows + 1))).Faults.ShouldBe(["t.csv: error: The table has more than 20000 rows. Split it. [too-large]"]);

    private static (CsvTable? Table, string[] Faults) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var table = CsvTable.Read(new StringReader(text), "t.csv", Columns, diagnostics);
        return (table, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }
}

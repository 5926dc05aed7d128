// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using FsCheck.Fluent;

namespace Casus.Tests.Documents;

/// <summary>Comma-separated values as RFC 4180 (Shafranovich 2005) has them.</summary>
public sealed class CsvLineTests
{
    [Fact]
    public void Fields_are_parted_by_commas_and_trimmed() => Fields("a , b,c \n").ShouldBe([["a", "b", "c"]]);

    /// <summary>RFC 4180, section 2, rules 5 to 7.</summary>
    [Fact]
    public void A_field_in_quotes_holds_commas_quotes_and_line_ends() => Fields("\"a,b\",\"say \"\"yes\"\"\",\"two\r\nlines\"\r\nnext,row\r\n").ShouldBe([["a,b", "say \"yes\"", "two\nlines"], ["next", "row"]]);

    [Fact]
    public void Empty_lines_and_empty_fields_at_the_end_are_passed_over() => Fields("\uFEFFa,b,,\n\n   \nc\n").ShouldBe([["a", "b"], ["c"]]);

    [Fact]
    public void A_line_knows_its_number_and_a_field_its_column()
    {
        var lines = CsvLine.Of("a,\"x\ny\", b\n\nc,d").ToArray();
        lines.Select(line => line.Number).ShouldBe([1, 4]);
        lines[0].Column(2).ShouldBe(5);
        lines[1].Column(1).ShouldBe(3);
        lines[1].Column(9).ShouldBe(1);
        lines[1].Text(9).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a,\"b\nc,d\n", 3, 2)]
    [InlineData("a,\"b\" x,c\nd,e\n", 3, 2)]
    [InlineData("\"a\nb\" x\nd,e\n", 1, 3)]
    public void A_broken_quote_is_told_and_the_lines_after_it_are_read(string text, int column, int lines)
    {
        var read = CsvLine.Of(text).ToArray();
        read[0].Fault!.Value.Column.ShouldBe(column);
        read.Length.ShouldBe(lines);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var field = Gen.Elements("a", "b c", "1,5", "\"", "\"\"", "two\nlines", ";", "é", string.Empty, "x\"y").Select(text => text);
        var table = field.ArrayOf(4).ArrayOf(3);
        Properties.Hold(table, rows =>
        {
            var wide = rows.Select(row => row.Append("end").ToArray()).ToArray();
            return CsvLine.Of(string.Concat(wide.Select(CsvText.Line))).Select(line => line.Fields.Select(each => each.Text).ToArray())
                .Zip(wide).All(pair => pair.First.SequenceEqual(pair.Second));
        });
    }

    /// <summary>Whatever the text, the reader ends, and every column stands within its line.</summary>
    [Fact]
    public void Any_text_is_read_to_its_end() =>
        Properties.Hold(Gen.Elements('a', ',', '"', '\n', '\r', ' ', '\t', ';').ArrayOf(), letters => CsvLine.Of(new string(letters)).All(line => line.Number >= 1 && line.Fields.All(field => field.Column >= 1)));

    private static string[][] Fields(string text) => [.. CsvLine.Of(text).Select(line => line.Fields.Select(field => field.Text).ToArray())];
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;

namespace Casus.Tests.Documents;

public sealed class DiagnosticsTests
{
    [Fact]
    public void Everything_found_is_sorted_by_file_line_and_column_and_said_once()
    {
        var found = new Diagnostics();
        found.Error(new Position("b", 1, 1), "x", "five", "r");
        found.Error(new Position("a", 10, 1), "x", "four", "r");
        found.Warning(new Position("a", 9, 2), "x", "three", "r");
        found.Error(new Position("a", 9, 1), "y", "two", "r");
        found.Error(Position.Whole("a"), "x", "one", "r");
        found.Error(new Position("b", 1, 1), "x", "five", "r");

        found.Sorted.Select(each => each.Message).ShouldBe(["one", "two", "three", "four", "five"]);
        found.Count.ShouldBe(6);
    }

    [Fact]
    public void Things_at_one_place_are_sorted_by_check_and_then_by_message()
    {
        var found = new Diagnostics();
        found.Error(Position.Whole("a"), "y", "1", "r");
        found.Error(Position.Whole("a"), "x", "2", "r");
        found.Error(Position.Whole("a"), "x", "1", "r");

        found.Sorted.Select(each => each.Check + each.Message).ShouldBe(["x1", "x2", "y1"]);
    }

    [Fact]
    public void A_warning_is_no_error()
    {
        var found = new Diagnostics();
        found.Warning(Position.Whole("a"), "x", "m", "r");
        found.HasErrors.ShouldBeFalse();
        found.Error(Position.Whole("a"), "x", "m", "r");
        found.HasErrors.ShouldBeTrue();
    }

    [Fact]
    public void What_a_message_quotes_stays_on_one_line_and_short()
    {
        var found = new Diagnostics();
        found.Error(Position.Whole("a"), "x", $"'{string.Join('\n', Enumerable.Repeat("line", 1_000))}' is wrong.", "Write\r\nless.");

        var only = found.Sorted.ShouldHaveSingleItem();
        only.Message.ShouldStartWith("'line line line");
        only.Message.Length.ShouldBe(404, "400 characters and the mark that more was cut off");
        only.Remedy.ShouldBe("Write less.");
    }
}

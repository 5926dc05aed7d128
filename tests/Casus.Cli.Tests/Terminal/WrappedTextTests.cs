// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests;

public sealed class WrappedTextTests
{
    [Fact]
    public void Lines_are_filled_up_to_the_width_and_hang_under_the_first() =>
        Lines(20, "error: ", "one two three four five").ShouldBe(["error: one two three", "       four five"]);

    [Fact]
    public void A_word_is_never_broken() =>
        Lines(10, "- ", "a donaudampfschifffahrt b").ShouldBe(["- a", "  donaudampfschifffahrt", "  b"]);

    [Fact]
    public void Line_ends_and_runs_of_spaces_count_as_one_space() =>
        Lines(80, string.Empty, "one\n  two\tthree").ShouldBe(["one two three"]);

    [Fact]
    public void A_line_may_be_exactly_as_long_as_the_width() =>
        Lines(7, string.Empty, "one two three").ShouldBe(["one two", "three"]);

    [Fact]
    public void A_character_that_would_do_something_to_a_terminal_is_shown_and_does_nothing() =>
        Lines(80, string.Empty, "an id '\u001b[2Jgone' \u0007").ShouldBe(["an id '?[2Jgone' ?"]);

    private static string[] Lines(int width, string first, string text)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        WrappedText.Write(writer, width, first, text);
        return writer.ToString().TrimEnd('\n').Split('\n');
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests;

public sealed class TrimmedWriterTests
{
    [Theory]
    [InlineData("a  \nb \n", "a\nb\n")]
    [InlineData("  a b\n", "  a b\n")]
    [InlineData("a   \r\n", "a\r\n")]
    [InlineData("   \n\n", "\n\n")]
    [InlineData("a ", "a")]
    public void Spaces_at_the_end_of_a_line_are_left_out(string written, string kept)
    {
        using var inner = new StringWriter();
        using var writer = new TrimmedWriter(inner);
        writer.Write(written);
        inner.ToString().ShouldBe(kept);
    }

    [Fact]
    public void It_makes_no_difference_how_the_text_is_cut()
    {
        using var inner = new StringWriter();
        using var writer = new TrimmedWriter(inner);
        foreach (var part in new[] { "a ", " ", "b", " ", "\n", " c" })
            writer.Write(part);
        inner.ToString().ShouldBe("a  b\n c");
    }
}

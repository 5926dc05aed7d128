// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Screens;
using Casus.Cli.Tests.Support;
using Spectre.Console;

namespace Casus.Cli.Tests.Screens;

/// <summary>A bracket stays on the line of its word.</summary>
public sealed class LawLineTests
{
    [Theory]
    [InlineData("the host was a member [grey][[host.is-member]][/]", "the host was a\nmember\n[host.is-member]\n")]
    [InlineData("[bold]a[/] b", "a b\n")]
    [InlineData("no markup", "no markup\n")]
    [InlineData("a [[b]] c]] d", "a [b] c] d\n")]
    public void Text_is_set_word_by_word(string markup, string expected)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var terminal = Terminal.On(text, TextWriter.Null, Repository.Packs, interactive: false);
        terminal.Data.Profile.Width = 16;
        terminal.Data.Write(LawLine.Of(markup));
        terminal.Data.WriteLine();
        text.ToString().ReplaceLineEndings("\n").ShouldBe(expected);
    }

    [Fact]
    public void Whatever_a_pack_writes_comes_out_as_it_stands()
    {
        foreach (var word in new[] { "[red]", "[/]", "[[", "]]", "[", "]", "a[b]c" })
        {
            using var text = new StringWriter { NewLine = "\n" };
            var terminal = Terminal.On(text, TextWriter.Null, Repository.Packs, interactive: false);
            terminal.Data.Write(LawLine.Of(Markup.Escape(word)));
            terminal.Data.WriteLine();
            text.ToString().TrimEnd().ShouldBe(word);
        }
    }
}

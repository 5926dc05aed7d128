// SPDX-License-Identifier: Apache-2.0
namespace Casus.Cli.Tests;

public sealed class NextCommandTests
{
    [Fact]
    public void A_short_command_stands_on_one_line() =>
        Written(80, "casus list").ShouldBe("\nNext: casus list\n");

    [Fact]
    public void A_long_command_goes_on_after_a_backslash_and_no_option_is_parted_from_its_value() =>
        Written(40, "casus run a/b --set one=1 --with two").ShouldBe("\nNext: casus run a/b --set one=1 \\\n        --with two\n");

    [Fact]
    public void A_word_in_quotes_stays_whole() =>
        Written(30, "casus run a/b --set \"one=1 place\"").ShouldBe("\nNext: casus run a/b \\\n        --set \"one=1 place\"\n");

    private static string Written(int width, string command)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var terminal = Cli.Terminal.On(output, TextWriter.Null, "packs", interactive: false);
        terminal.Data.Profile.Width = width;
        NextCommand.Write(terminal.Data, command);
        return output.ToString().ReplaceLineEndings("\n");
    }
}

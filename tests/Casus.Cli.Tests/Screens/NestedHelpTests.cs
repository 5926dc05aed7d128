// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Cli.Screens;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>A command that stands under another is called with both names.</summary>
public sealed class NestedHelpTests
{
    private static readonly RootCommand Root = CommandLine.Root(Cli.Terminal.On(TextWriter.Null, TextWriter.Null, Repository.Packs, interactive: false));

    public static TheoryData<string> Nested => [.. Root.Subcommands.SelectMany(above => above.Subcommands.Select(each => $"{above.Name} {each.Name}"))];

    [Theory]
    [MemberData(nameof(Nested))]
    public void Its_help_begins_with_the_words_that_a_user_types(string words)
    {
        Spoken.To([.. words.Split(' '), "--help"]).Output.ShouldStartWith($"Usage: casus {words} ");
        HelpScreen.NameOf(Root.Subcommands.First(each => words.StartsWith(each.Name + " ", StringComparison.Ordinal)).Subcommands.First(each => words.EndsWith(" " + each.Name, StringComparison.Ordinal))).ShouldBe($"casus {words}");
    }

    [Fact]
    public void There_is_such_a_command() => Nested.Count.ShouldBeGreaterThan(0);

    [Fact]
    public void A_fault_names_it_in_full()
    {
        var spoken = Spoken.To("orbat", "read");
        (spoken.ExitCode, spoken.Output).ShouldBe((2, string.Empty));
        Flat(spoken.Talk).ShouldContain("casus orbat read needs FILE.");
        Flat(Spoken.To("orbat", "read", "a.txt", "b.txt").Talk).ShouldContain("casus orbat read takes FILE.");
    }

    [Fact]
    public void The_program_and_its_commands_keep_their_names()
    {
        HelpScreen.NameOf(Root).ShouldBe("casus");
        foreach (var command in Root.Subcommands)
            HelpScreen.NameOf(command).ShouldBe($"casus {command.Name}");
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

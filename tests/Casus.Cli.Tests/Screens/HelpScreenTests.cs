// SPDX-License-Identifier: Apache-2.0
using System.CommandLine;
using Casus.Cli.Commands;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>Help begins with usage and examples, and every example runs.</summary>
public sealed class HelpScreenTests
{
    private static readonly RootCommand Root = CommandLine.Root(Cli.Terminal.On(TextWriter.Null, TextWriter.Null, Repository.Packs, interactive: false));

    public static TheoryData<string> Commands => new(Root.Subcommands.Select(command => command.Name));

    public static TheoryData<string> EveryExample => new(Root.Subcommands.Prepend(Root).SelectMany(ExamplesOf).Distinct());

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_begins_with_usage_what_the_command_does_and_examples(string command)
    {
        var help = Spoken.Once(command, "--help").Output;
        help.ShouldStartWith($"Usage: casus {command} ");
        help.IndexOf("\nExamples:\n  casus ", StringComparison.Ordinal).ShouldBeInRange(1, help.IndexOf("\nOptions:\n", StringComparison.Ordinal));
        ExamplesOf(Root.Subcommands.First(each => each.Name == command)).ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_can_write_JSON(string command) =>
        Spoken.Once(command, "--help").Output.ShouldContain("\n  --json ");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_word_that_a_command_takes_is_described(string command)
    {
        var described = Root.Subcommands.First(each => each.Name == command);
        described.Options.Where(option => string.IsNullOrWhiteSpace(option.Description)).ShouldBeEmpty();
        described.Options.Where(option => option.ValueType != typeof(bool) && option.HelpName is null).ShouldBeEmpty();
        described.Arguments.Where(argument => string.IsNullOrWhiteSpace(argument.Description) || argument.HelpName is null).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    public void Help_is_given_under_each_of_its_names_and_whatever_else_stands_there(string option) =>
        Spoken.To("run", option, "--no-such-option").ShouldBe(Spoken.Once("run", "--help"));

    [Fact]
    public void Without_a_command_the_help_of_the_program_is_shown() =>
        Spoken.To().ShouldBe(Spoken.Once("--help"));

    [Theory]
    [MemberData(nameof(EveryExample))]
    public void Every_example_runs(string example)
    {
        using var folder = new TemporaryFolder();
        var words = Examined(BargainExamples.WordsOf(example), folder);
        var spoken = Spoken.To(words);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ShouldNotBeEmpty();
        if (!words.Contains("--html"))
            folder.Files.Length.ShouldBe(words.Count(word => word == "--report"));
        words.Where((word, i) => i > 0 && words[i - 1] == "--html").ShouldAllBe(pages => File.Exists(Path.Combine(pages, "index.html")));
    }

    private static IEnumerable<string> ExamplesOf(Command command) => Examples.Of(command, Repository.Packs);

    /// <summary>The words with few replications, and with reports in a folder of the test.</summary>
    private static string[] Examined(string[] words, TemporaryFolder folder)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i - 1] is "--report" or "--html")
                words[i] = folder.At(words[i]);
        }
        return words[0] is "list" or "check" or "evidence" or "power" or "bargain" or "backtest" or "study" or "orbat" || words.Contains("--html") ? words : [.. words, "--replications", "5"];
    }
}

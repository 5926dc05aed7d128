// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests;

/// <summary>The built program from end to end, as a shell sees it.</summary>
public sealed partial class ProgramTests
{
    private static readonly Dictionary<string, string?> Nothing = [];

    [Fact]
    public void What_a_pipe_receives_is_what_the_tests_in_process_see()
    {
        string[] words = ["run", "csto/kazakhstan-2022", "--replications", "50", "--seed", "1"];
        BuiltProgram.Run(Repository.Root, Nothing, words).ShouldBe(Spoken.Once(words));
    }

    [Theory]
    [InlineData(0, "--help")]
    [InlineData(0, "check", "world")]
    [InlineData(2, "rnu")]
    public void The_exit_code_reaches_the_shell(int code, params string[] words) =>
        BuiltProgram.Run(Repository.Root, Nothing, words).ExitCode.ShouldBe(code);

    [Fact]
    public void Errors_go_to_standard_error_alone()
    {
        var spoken = BuiltProgram.Run(Repository.Root, Nothing, "run", "csto/kazakhstan-2202");
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        spoken.Talk.ShouldStartWith("error: csto/kazakhstan-2202: ");
    }

    [Fact]
    public void The_version_is_one_line()
    {
        var spoken = BuiltProgram.Run(Repository.Root, Nothing, "--version");
        spoken.Output.ShouldMatch(@"^casus \d+\.\d+\.\d+(-[a-z0-9.]+)?\n$");
        spoken.Talk.ShouldBeEmpty();
    }

    [Fact]
    public void JSON_in_a_pipe_is_UTF_8_without_a_mark()
    {
        var spoken = BuiltProgram.Run(Repository.Root, Nothing, "evidence", "forces.ksor", "--json");
        spoken.Output.ShouldStartWith("[");
        using var document = JsonDocument.Parse(spoken.Output);
        spoken.ShouldBe(Spoken.Once("evidence", "forces.ksor", "--json"));
    }

    [Fact]
    public void Packs_are_found_from_a_folder_below_the_checkout() =>
        BuiltProgram.Run(Path.Combine(Repository.Root, "docs"), Nothing, "check", "world").ShouldBe(Spoken.Once("check", "world"));

    [Fact]
    public void Packs_are_found_from_any_other_folder_beside_the_program() =>
        BuiltProgram.Run(Path.GetTempPath(), Nothing, "check", "world").ShouldBe(Spoken.Once("check", "world"));

    [Fact]
    public void CASUS_PACKS_names_another_folder_of_packs()
    {
        using var packs = BadPack.Make("empty-file");
        var named = new Dictionary<string, string?> { ["CASUS_PACKS"] = packs.Path };
        var spoken = BuiltProgram.Run(Repository.Root, named, "list");
        spoken.Output.ShouldNotContain("csto");
        spoken.Output.ShouldContain("world");
    }

    [Fact]
    public void CASUS_PACKS_that_leads_nowhere_is_refused()
    {
        using var folder = new TemporaryFolder();
        var named = new Dictionary<string, string?> { ["CASUS_PACKS"] = folder.At("nowhere") };
        var spoken = BuiltProgram.Run(Repository.Root, named, "list");
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldStartWith("error: nowhere: No packs were found.");
    }

    /// <summary>The language of the machine changes nothing, not even in the words of the parser.</summary>
    [Theory]
    [InlineData("ru_RU.UTF-8", "run")]
    [InlineData("tr_TR.UTF-8", "run", "--sed", "3")]
    [InlineData("tr_TR.UTF-8", "evidence", "forces.ksor")]
    public void The_language_of_the_machine_changes_nothing(string language, params string[] words)
    {
        var environment = new Dictionary<string, string?> { ["LANG"] = language, ["LC_ALL"] = language };
        BuiltProgram.Run(Repository.Root, environment, words).ShouldBe(Spoken.Once(words));
    }

    [Fact]
    public void A_pipe_that_is_closed_early_is_no_error()
    {
        if (OperatingSystem.IsWindows())
            return;
        var line = $"'{BuiltProgram.Host}' exec '{BuiltProgram.Assembly}' evidence | head -n 1; exit ${{PIPESTATUS[0]}}";
        var spoken = BuiltProgram.Start("/bin/bash", Repository.Root, Nothing, "-c", line);
        spoken.Output.Split('\n').Length.ShouldBe(2);
        spoken.Talk.ShouldBeEmpty();
        spoken.ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("1", false)]
    public void Colour_is_for_a_terminal_that_wants_it(string? noColor, bool coloured)
    {
        const string script = "/usr/bin/script";
        if (!File.Exists(script))
            return;
        var environment = new Dictionary<string, string?> { ["NO_COLOR"] = noColor, ["TERM"] = "xterm-256color", ["CI"] = null, ["GITHUB_ACTIONS"] = null };
        var spoken = BuiltProgram.Start(script, Repository.Root, environment, "-qec", $"'{BuiltProgram.Host}' exec '{BuiltProgram.Assembly}' --help", "/dev/null");
        Colour().IsMatch(spoken.Output).ShouldBe(coloured, spoken.Output);
        spoken.Output.ShouldContain("Usage: casus COMMAND");
    }

    [Fact]
    public void A_pipe_gets_no_colour()
    {
        var environment = new Dictionary<string, string?> { ["TERM"] = "xterm-256color", ["NO_COLOR"] = null };
        BuiltProgram.Run(Repository.Root, environment, "--help").Output.ShouldNotContain("\u001b");
    }

    /// <summary>The sequence that sets a colour or a weight.</summary>
    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex Colour();
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests;

/// <summary>What holds for every command.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void A_next_command_that_is_named_can_be_typed()
    {
        var next = Screenplay.All.Select(each => NextIn(Spoken.Once(Screenplay.WordsOf(each.Value)).Output)).OfType<string>()
            .Where(line => !line.Contains("CASE", StringComparison.Ordinal)).Distinct().ToArray();
        next.Length.ShouldBeGreaterThan(8);
        foreach (var line in next)
            Spoken.To(Screenplay.WordsOf(line.Contains('/', StringComparison.Ordinal) ? $"{line} --replications 2" : line)).ExitCode.ShouldBe(0, line);
    }

    [Fact]
    public void The_next_command_carries_the_changes_on()
    {
        var output = Spoken.To("vote", "csto/kazakhstan-2022", "--with", "consensus-in-2022", "--set", "quantity.airfield.uaaa.places=2 places", "--replications", "0").Output;
        NextIn(output).ShouldBe("casus explain csto/kazakhstan-2022 will.adopted --with consensus-in-2022 --set \"quantity.airfield.uaaa.places=2 places\"");
    }

    [Fact]
    public void A_word_that_begins_with_an_at_sign_reads_no_file()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("words"), "csto/kazakhstan-2022");
        var spoken = Spoken.To("run", $"@{folder.At("words")}");
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("[unknown-case]");
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_and_another_seed_others()
    {
        string[] words = ["run", "csto/kazakhstan-2022", "--replications", "20", "--json"];
        Spoken.To([.. words, "--seed", "7"]).ShouldBe(Spoken.To([.. words, "--seed", "7"]));
        Spoken.To([.. words, "--seed", "7"]).ShouldNotBe(Spoken.To([.. words, "--seed", "8"]));
    }

    /// <summary>The command that a screen names at its end, joined where a backslash breaks it as a shell would join it; null when it names none.</summary>
    private static string? NextIn(string output)
    {
        var at = output.LastIndexOf("\nNext: ", StringComparison.Ordinal);
        return at < 0 ? null : string.Join(' ', output[(at + "\nNext: ".Length)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "\\"));
    }
}

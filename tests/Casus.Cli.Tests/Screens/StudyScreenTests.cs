// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Cli.Tests.Commands;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>The screen of a study as a user sees it.</summary>
public sealed class StudyScreenTests
{
    private const string Name = "study/axis";

    private const string Line = "casus study studies/axis --draws 100";

    /// <summary>Names of the approved files of this class.</summary>
    public static string[] Names => [Name];

    [Fact]
    public void The_screen_is_as_approved_and_tidy()
    {
        var spoken = Spoken.Once(Screenplay.WordsOf(Line));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        var lines = spoken.Output.Split('\n')[..^1];
        lines.Where(line => line.Length > 80).ShouldBeEmpty();
        lines.Where(line => line.EndsWith(' ') || line.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
        ApprovedText.ShouldMatch(spoken.AsTranscript(Line), Name);
    }

    [Fact]
    public void JSON_is_the_same_on_any_number_of_threads_and_says_what_the_screen_says()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("study.yaml"), StudyCommandTests.Short);
        var one = Spoken.To("study", folder.Path, "--json", "--threads", "1");
        one.ExitCode.ShouldBe(0, one.Talk);
        Spoken.To("study", folder.Path, "--json", "--threads", "3").ShouldBe(one);
        var document = JsonNode.Parse(one.Output)!;
        ((string?)document["study"]).ShouldBe("short");
        var finding = document["epochs"]!.AsArray().ShouldHaveSingleItem()!["findings"]![0]!;
        finding["pairs"]!.AsArray().Count.ShouldBe(21, "pairs of seven");
        var screen = Spoken.To("study", folder.Path).Output;
        var rank = (int)finding["pairs"]!.AsArray().Single(pair => (string?)pair!["first"] == "RUS" && (string?)pair["second"] == "KAZ")!["rank"]!;
        string.Join(' ', screen.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(rank == 1 ? "first of 21 pairs" : $"number {rank} of 21 pairs");
    }
}

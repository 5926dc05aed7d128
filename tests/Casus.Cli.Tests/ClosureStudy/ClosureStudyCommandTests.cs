// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.ClosureStudy;

/// <summary>What <c>casus study</c> does with a study of closure.</summary>
public sealed class ClosureStudyCommandTests
{
    /// <summary>A study of a few people, which takes a moment.</summary>
    private const string Short = """
        closureStudy:
          id: short
          title: Short
          question: How long?
          pack: csto
          within: study.72-hours.within
          size: study.72-hours.persons
          sizes: [100, 2500]
          aircraft: [0.5, 1]
          replications: 10
          seed: 1
          effort: 2
          set: { council.decision: adopted }
          scenarios:
            - { id: armenia, title: From Armenia, case: seventy-two-hours-kazakhstan, set: { force.only: ARM, force.framework: ARM } }
        """;

    [Theory]
    [InlineData("--replications 9", "--replications takes a whole number from 10 to 10000, not '9'.")]
    [InlineData("--draws 100", "This study does not take --draws.")]
    public void Options_of_another_study_or_out_of_range_are_refused(string option, string says)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("study.yaml"), Short);
        Refused([folder.Path, .. option.Split(' ')], says);
    }

    [Fact]
    public void Replications_are_refused_where_positions_are_drawn() => Refused(["studies/axis", "--replications", "100"], "This study does not take --replications.");

    [Fact]
    public void A_path_that_cannot_be_set_is_told_with_its_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("study.yaml"), Short.Replace("force.only", "force.olny", StringComparison.Ordinal));
        Refused([folder.Path], "study.yaml:15:7: Nothing can be set at 'force.olny'. Did you mean 'force.only'?");
    }

    [Fact]
    public void The_folder_holds_the_whole_study_and_is_the_same_for_any_number_of_threads()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("short.yaml"), Short);
        var first = Spoken.To("study", folder.At("short.yaml"), "--out", folder.At("out"), "--threads", "1");
        first.ExitCode.ShouldBe(0, first.Talk);
        first.Talk.ShouldBe($"wrote {folder.At("out", "index.html")}\n");
        string[] files = ["out/cells.csv", "out/index.html", "out/manifest.json", "out/results.json", "short.yaml"];
        folder.Files.ShouldBe(files);
        var texts = files.Select(file => File.ReadAllText(folder.At(file))).ToArray();
        ((string?)JsonNode.Parse(texts[2])!["command"]).ShouldBe("casus study studies/short --replications 10 --seed 1");
        ((string?)JsonNode.Parse(texts[2])!["kind"]).ShouldBe("casus-study");
        texts.ShouldAllBe(text => !text.Contains(folder.Path, StringComparison.Ordinal), "what is written does not depend on where");

        var second = Spoken.To("study", folder.At("short.yaml"), "--out", folder.At("out"), "--threads", "3");
        second.ExitCode.ShouldBe(0, second.Talk);
        second.Output.ShouldBe(first.Output);
        files.Select(file => File.ReadAllText(folder.At(file))).ShouldBe(texts);
    }

    [Fact]
    public void The_screen_has_a_table_for_each_size_and_says_what_cannot_be_reached()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("study.yaml"), Short);
        var spoken = Spoken.To("study", folder.Path);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty("progress is for terminals alone");
        var words = Words(spoken.Output);
        words.ShouldContain("Short short, 10 replications, seed 1");
        words.ShouldContain("Time: 72.0 h from the request");
        words.ShouldContain("Scenarios No. Scenario 1 From Armenia");
        words.ShouldContain("100 people No. Sent");
        words.ShouldContain("2,500 people No. Sent");
        spoken.Output.Split('\n').Count(line => line.StartsWith("  1  ", StringComparison.Ordinal)).ShouldBe(3, "a line in the list, and one in each table");
        words.ShouldContain("of the 2,500 people asked for can be sent");
        words.ShouldContain("Next: casus study studies/short --replications 10 --seed 1");
        var rows = JsonNode.Parse(Spoken.To("study", folder.Path, "--json", "--replications", "11").Output)!["rows"]!.AsArray();
        rows.Select(row => (int)row!["draws"]!).ShouldBe([11, 11]);
        rows[0]!["cells"]!.AsArray().Count.ShouldBe(2);
    }

    private static void Refused(string[] words, string says)
    {
        var spoken = Spoken.To(["study", .. words]);
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        Words(spoken.Talk).ShouldContain(says);
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

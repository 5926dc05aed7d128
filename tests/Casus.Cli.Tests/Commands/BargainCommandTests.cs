// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Commands;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>What <c>casus bargain</c> takes, what it refuses, and that it answers the same each time.</summary>
public sealed class BargainCommandTests
{
    private static readonly Dictionary<string, string?> Nothing = [];

    public static TheoryData<string> Bad => new(BargainExamples.Bad.Keys);

    [Theory]
    [InlineData("--influence cubic")]
    [InlineData("--influence loss-averse")]
    [InlineData("--victory octic")]
    [InlineData("--election markov-uniform")]
    [InlineData("--risk wide")]
    [InlineData("--perception full")]
    [InlineData("--third-parties none")]
    [InlineData("--bargain squared-salience-loser-moves")]
    [InlineData("--views weighted-compromise")]
    [InlineData("--choice stochastic")]
    [InlineData("--ideals fixed")]
    [InlineData("--stop-ratio 0.1")]
    [InlineData("--turns 3")]
    public void An_option_of_the_spatial_model_matters(string option) =>
        Result("states", [BargainExamples.ThreeDimensions, .. option.Split(' ')]).ShouldNotBe(Result("states", BargainExamples.ThreeDimensions));

    [Theory]
    [InlineData("--mode as-coded", "")]
    [InlineData("--mode as-described", "--mode as-coded")]
    [InlineData("--rounds 2", "")]
    [InlineData("--status-quo-chance 0.5", "")]
    [InlineData("--status-quo-chance 0.5 --improvement-chance 1", "--status-quo-chance 0.5")]
    public void An_option_of_the_expected_utility_model_matters(string option, string beside) =>
        Result("rounds", [.. Utility(BargainExamples.EmissionStandards), .. Words(option)]).ShouldNotBe(Result("rounds", [.. Utility(BargainExamples.EmissionStandards), .. Words(beside)]));

    [Fact]
    public void The_expected_utility_model_runs_on_the_dimension_that_is_named()
    {
        string[] words = Utility(BargainExamples.ThreeDimensions);
        Result("range", words).ShouldBe(Result("range", [.. words, "--dimension", "1"]));

        // Second positions from 6.37 to 90.89.
        using var second = JsonDocument.Parse(Json([.. words, "--dimension", "2"]));
        second.RootElement.GetProperty("range").GetDouble().ShouldBe(84.52, 1e-12);
        second.RootElement.GetProperty("actors")[0].GetProperty("salience").GetDouble().ShouldBe(0.0591, 1e-15);
    }

    [Fact]
    public void A_stochastic_run_has_the_same_bytes_twice_and_others_for_another_seed()
    {
        string[] words = ["bargain", BargainExamples.ThreeDimensions, "--choice", "stochastic", "--json", "--seed"];
        var seventh = Spoken.To([.. words, "7"]);
        seventh.ExitCode.ShouldBe(0, seventh.Talk);
        Spoken.To([.. words, "7"]).ShouldBe(seventh);
        Spoken.To([.. words, "8"]).Output.ShouldNotBe(seventh.Output);
        Result("states", BargainExamples.ThreeDimensions, "--choice", "stochastic").ShouldBe(Result("states", BargainExamples.ThreeDimensions, "--choice", "stochastic", "--seed", "1"));
    }

    /// <summary>Without a draw the seed is of no effect but to be told.</summary>
    [Fact]
    public void A_seed_changes_nothing_where_nothing_is_drawn() =>
        Result("states", BargainExamples.ThreeDimensions, "--seed", "8").ShouldBe(Result("states", BargainExamples.ThreeDimensions));

    [Theory]
    [MemberData(nameof(Bad))]
    public void Bad_options_are_refused_all_at_once(string name)
    {
        var line = BargainExamples.Bad[name];
        var spoken = BuiltProgram.Run(Repository.Root, Nothing, Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(line), name);
    }

    [Theory]
    [InlineData("bargain/bad-options", 8)]
    [InlineData("bargain/bad-options-of-expected-utility", 5)]
    [InlineData("bargain/bad-model", 1)]
    public void Each_bad_option_is_told_once(string name, int errors) =>
        Spoken.Once(BargainExamples.WordsOf(BargainExamples.Bad[name])).Talk.Split('\n').Count(line => line.StartsWith("error: ", StringComparison.Ordinal)).ShouldBe(errors);

    [Fact]
    public void Every_fault_of_a_table_is_told_with_its_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("bad.csv"), BargainExamples.BadTable.ReplaceLineEndings("\n"));
        var spoken = BuiltProgram.Run(folder.Path, new Dictionary<string, string?> { ["CASUS_PACKS"] = Repository.Packs }, "bargain", "bad.csv");
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        for (var line = 3; line <= 7; line++)
            spoken.Talk.ShouldContain($"bad.csv:{line}:");
        ApprovedText.ShouldMatch(spoken.AsTranscript("casus bargain bad.csv"), BargainExamples.BadTableName);
    }

    [Theory]
    [InlineData("", "[empty-table]")]
    [InlineData("nonsense", "[first-line]")]
    [InlineData("a,b,2,1\n\n", "[actors]")]
    [InlineData("a,b,99999999999999999999,1\n", "[first-line]")]
    public void A_file_that_is_no_table_is_refused(string text, string check)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), text);
        ShouldRefuse(check, folder.At("table.csv"));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_refused()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder.At("latin.csv"), [0x41, 0xE9, 0x2C]);
        using (var huge = File.Create(folder.At("huge.csv")))
            huge.SetLength(1L << 30);
        ShouldRefuse("[no-file]", folder.At("nowhere.csv"));
        ShouldRefuse("[no-file]", folder.Path);
        ShouldRefuse("[not-utf-8]", folder.At("latin.csv"));
        ShouldRefuse("[too-large]", folder.At("huge.csv"));
    }

    /// <summary>The expected-utility model has no place for an actor without salience; the spatial model has.</summary>
    [Fact]
    public void An_actor_that_does_not_care_for_the_dimension_is_named()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), "T,,2,2\nActor,Description,Capability,P,S,P,S\nA,,1,0,50,20,50\nB,,1,40,0,60,50\n");
        ShouldRefuse("B has no salience there", Utility(folder.At("table.csv")));
        Spoken.To([.. Bargain(Utility(folder.At("table.csv"))), "--dimension", "2"]).ExitCode.ShouldBe(0);
        var spatial = Spoken.To("bargain", folder.At("table.csv"));
        spatial.ExitCode.ShouldBe(0, spatial.Talk);
        spatial.Output.ReplaceLineEndings(" ").ShouldContain("--dimension 2");
    }

    [Fact]
    public void A_header_of_another_width_is_a_warning_and_the_answer_comes_all_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("table.csv"), "T,,2,1\nActor\nA,,1,0,50\nB,,1,40,50\n");
        var spoken = Spoken.To("bargain", folder.At("table.csv"), "--json");
        spoken.ExitCode.ShouldBe(0);
        spoken.Talk.ShouldStartWith("warning: ");
        using var document = JsonDocument.Parse(spoken.Output);
        document.RootElement.GetProperty("actors").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Every_example_of_the_help_runs()
    {
        var command = CommandLine.Root(Cli.Terminal.On(TextWriter.Null, TextWriter.Null, Repository.Packs, interactive: false)).Subcommands.First(each => each.Name == "bargain");
        var examples = Examples.Of(command, Repository.Packs);
        examples.Length.ShouldBeGreaterThan(2);
        foreach (var example in examples)
        {
            var spoken = Spoken.Once(BargainExamples.WordsOf(example));
            spoken.ExitCode.ShouldBe(0, $"{example}\n{spoken.Talk}");
            spoken.Output.ShouldContain("\nNext: casus bargain ");
        }
    }

    private static void ShouldRefuse(string says, params string[] words)
    {
        var spoken = Spoken.To(Bargain(words));
        spoken.ExitCode.ShouldBe(2, says);
        spoken.Output.ShouldBeEmpty();
        spoken.Talk.ReplaceLineEndings(" ").ShouldContain(says);
    }

    /// <summary>One property of the answer as JSON, as text.</summary>
    private static string Result(string property, params string[] words)
    {
        using var document = JsonDocument.Parse(Json(words));
        return document.RootElement.GetProperty(property).GetRawText();
    }

    private static string Json(params string[] words)
    {
        var spoken = Spoken.Once([.. Bargain(words), "--json"]);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        return spoken.Output;
    }

    private static string[] Bargain(string[] words) => ["bargain", .. words];

    private static string[] Utility(string table) => [table, "--model", "expected-utility"];

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}

// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Orbat;

/// <summary><c>casus orbat</c> and <c>casus orbat read</c> as a user meets them.</summary>
public sealed class OrbatCommandTests
{
    private static readonly string[] Pack = ["orbat", "csto", "--on", "2022-01-05", "--member", "RUS"];

    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "orbat", "brigade");

    [Fact]
    public void The_text_of_a_pack_shows_the_tree()
    {
        var spoken = Spoken.Once(Pack);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ShouldStartWith("source: pack csto ");
        spoken.Output.ShouldContain("\nRUS:\n");
        spoken.Output.ShouldContain("\n98th Guards Airborne Division [");
        spoken.Output.ShouldContain("\n  217th Guards Parachute Regiment [");
        spoken.Output.ShouldNotContain("KAZ:");
    }

    [Theory]
    [InlineData("text", "orbat.txt")]
    [InlineData("csv", "orbat.csv")]
    public void What_is_written_is_read_again_and_gives_the_same(string form, string name)
    {
        using var folder = new TemporaryFolder();
        var file = folder.At(name);
        var written = Spoken.To([.. Pack, "--as", form, "--out", file]);
        written.ExitCode.ShouldBe(0, written.Talk);
        written.Output.ShouldBeEmpty();
        var read = Spoken.To("orbat", "read", file, "--out", folder.At("forces"));
        read.ExitCode.ShouldBe(0, read.Talk);
        folder.Files.ShouldBe([Path.Combine("forces", "assumptions.yaml"), Path.Combine("forces", "units.yaml"), name], ignoreOrder: true);
        File.ReadAllText(folder.At("forces", "units.yaml")).ShouldContain("  - id: \"rus-98-1\"\n    name: \"98th division, first battalion (on alert)\"\n");
    }

    [Fact]
    public void JSON_is_the_scenario_and_without_a_pack_the_usual_one_is_meant() =>
        Spoken.To("orbat", "--json", "--on", "2022-01-05", "--member", "RUS").Output.ShouldBe(Spoken.To([.. Pack, "--as", "orbat-mapper"]).Output);

    [Fact]
    public void The_scenario_for_ORBAT_Mapper_is_JSON_of_its_kind()
    {
        var scenario = JsonNode.Parse(Spoken.To([.. Pack, "--as", "orbat-mapper"]).Output)!;
        ((string?)scenario["type"]).ShouldBe("ORBAT-mapper");
        scenario["sides"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(".txt")]
    [InlineData(".csv")]
    public void The_examples_of_the_guide_are_read_without_a_fault(string kind)
    {
        var spoken = Spoken.To("orbat", "read", Example + kind, "--pack", "csto");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        spoken.Output.ShouldContain(" of them with people.");
    }

    [Theory]
    [InlineData("orbat csto --json --as csv", "--json and --as csv do not go together.")]
    [InlineData("orbat cst", "Did you mean 'csto'?")]
    [InlineData("orbat csto --member KAX", "Did you mean 'KAZ'?")]
    [InlineData("orbat csto --as txt", "--as takes text, csv, orbat-mapper, not 'txt'.")]
    [InlineData("orbat csto --on yesterday", "'yesterday' is not a day.")]
    [InlineData("orbat un", "The pack has no order of battle.")]
    [InlineData("orbat csto --out no-such-folder/x.txt", "There is no folder 'no-such-folder'.")]
    [InlineData("orbat read no-such-file.txt", "There is no such file.")]
    [InlineData("orbat read", "needs FILE.")]
    public void Bad_input_is_refused_with_a_remedy(string line, string says)
    {
        var spoken = Spoken.To(line.Split(' '));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        string.Join(' ', spoken.Talk.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldContain(says);
    }

    [Fact]
    public void A_wrong_text_is_refused_whole_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("u.txt"), "Tank company [Town] 30 BMD-9\nThe Lions\n");
        var spoken = Spoken.To("orbat", "read", folder.At("u.txt"), "--member", "RUS", "--out", folder.At("forces"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("BMD-9");
        spoken.Talk.ShouldContain("The Lions");
        folder.Files.ShouldBe(["u.txt"]);
    }

    [Fact]
    public void A_file_that_is_there_is_not_written_over_unless_that_is_wanted()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("u.txt"), "Tank company [Town] 30 people, ready 2 h, skills none\n");
        File.WriteAllText(folder.At("units.yaml"), "mine");
        var refused = Spoken.To("orbat", "read", folder.At("u.txt"), "--member", "RUS", "--out", folder.Path);
        refused.ExitCode.ShouldBe(2);
        refused.Talk.ShouldContain("[file-exists]");
        File.ReadAllText(folder.At("units.yaml")).ShouldBe("mine");
        Spoken.To("orbat", "read", folder.At("u.txt"), "--member", "RUS", "--out", folder.Path, "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(folder.At("units.yaml")).ShouldContain("Tank company");
        folder.Files.ShouldBe(["assumptions.yaml", "u.txt", "units.yaml"]);
    }
}

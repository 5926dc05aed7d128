// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Orbat;

/// <summary>The three forms of an order of battle, and what is read from a text and a table, as approved.</summary>
public sealed class OrbatScreenTests
{
    private const string Line = "casus orbat csto --on 2022-01-05 --member KGZ";

    private static readonly string Example = Path.Combine(Repository.Root, "docs", "examples", "orbat", "brigade");

    /// <summary>Names of the approved files of this class.</summary>
    public static string[] Names => ["orbat/text", "orbat/csv", "orbat/orbat-mapper", "orbat/read-text", "orbat/read-csv", "orbat/read-units", "orbat/read-assumptions", "orbat/read-wrong"];

    [Theory]
    [InlineData("text")]
    [InlineData("csv")]
    [InlineData("orbat-mapper")]
    public void Each_form_is_as_approved(string form)
    {
        var line = $"{Line} --as {form}";
        var spoken = Spoken.Once(Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(line), $"orbat/{form}");
    }

    [Fact]
    public void An_export_for_ORBAT_Mapper_has_ids_of_its_own_for_every_unit()
    {
        using var document = JsonDocument.Parse(Spoken.Once(Screenplay.WordsOf($"{Line} --as orbat-mapper")).Output);
        var ids = Under(document.RootElement).Where(each => each.ValueKind == JsonValueKind.Object && each.TryGetProperty("sidc", out _)).Select(each => each.GetProperty("id").GetString()).ToArray();
        ids.Length.ShouldBe(Spoken.Once(Screenplay.WordsOf($"{Line} --as csv")).Output.Split('\n').Length - 2, "the head and the end of the last line");
        ids.ShouldBeUnique();
    }

    [Theory]
    [InlineData(".txt", "orbat/read-text")]
    [InlineData(".csv", "orbat/read-csv")]
    public void What_is_read_from_the_examples_is_shown_as_approved(string kind, string name)
    {
        var spoken = Spoken.To("orbat", "read", Example + kind, "--pack", "csto");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        Tidy.ShouldBe(spoken.Output);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus orbat read brigade{kind} --pack csto"), name);
    }

    [Fact]
    public void The_documents_written_from_the_text_are_as_approved()
    {
        using var folder = new TemporaryFolder();
        var spoken = Spoken.To("orbat", "read", Example + ".txt", "--pack", "csto", "--out", folder.At("forces"));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        ApprovedText.ShouldMatch(File.ReadAllText(folder.At("forces", "units.yaml")), "orbat/read-units");
        ApprovedText.ShouldMatch(File.ReadAllText(folder.At("forces", "assumptions.yaml")), "orbat/read-assumptions");
    }

    [Fact]
    public void Everything_wrong_in_a_text_is_said_at_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("brigade.txt");
        File.WriteAllText(file, "Tank company [Town] 30 BMD-9\nThe Lions\nFirst battalion [Town @ XXXX] 300 to 200 people, ready 9 h / 3 h\n");
        var spoken = Spoken.Wide(Repository.Packs, 4000, "orbat", "read", file, "--member", "RUS", "--pack", "csto");
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        ApprovedText.ShouldMatch((spoken with { Talk = spoken.Talk.Replace(file, "brigade.txt", StringComparison.Ordinal) }).AsTranscript("casus orbat read brigade.txt --member RUS --pack csto"), "orbat/read-wrong");
    }

    private static IEnumerable<JsonElement> Under(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(each => Under(each.Value)).Prepend(value),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Under),
        _ => [],
    };
}

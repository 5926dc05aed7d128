// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>Requirement lines in and out of <c>casus move</c>, as a user meets them.</summary>
public sealed class MoveLinesTests
{
    private const string Case = "csto/kazakhstan-2022";

    /// <summary>Two lines by air alone, one by road: the fewest columns that are asked for, and the modes.</summary>
    private const string Table = """
        ULN,MEMBER,MODES,POE,POD,RLD,RLD_ALL,PAX,VEHICLES
        alpha,ARM,air,UDYZ,UAAA,24,36,100,ural-4320:5;uaz:2
        bravo,BLR,air,UMLI,UAAA,12,20,84,btr-80:4
        charlie,KGZ,road,UAFW,UAAA,30,30,40,ural-4320:3

        """;

    /// <summary>Everything that can be wrong in a row, and a column that nobody knows.</summary>
    private const string Wrong = """
        ULN,MEMBER,MODE,POE,POD,RLD,RLD_ALL,EAD,LAD,PAX,VEHICLES,CRITICAL,COLOUR
        alpha,ARM,air,UDYX,UAAA,24,36,,,100,ural-4320:5,,
        alpha,BLR,air,UMLI,UAAA,12,20,,,-84,btr-80:4,,
        bravo,XXX,ship,UMLI,UAAA,20,12,,,84,bmd-9:4,,
        charlie,KGZ,road,UAFW,UAAA,30,30,96,72,0,,uaz,

        """;

    /// <summary>Names of the approved files of this class.</summary>
    public static string[] Names => ["move/lines", "move/lines-out", "move/lines-zero-aircraft", "move/lines-wrong", "move/lines-wrong-columns", "json/move/lines"];

    [Fact]
    public void Lines_of_a_table_are_moved_in_place_of_those_generated()
    {
        using var folder = new TemporaryFolder();
        var spoken = Moved(folder, Table);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        Tidy.ShouldBe(spoken.Output);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus move {Case} --lines lines.csv --replications 0"), "move/lines");
    }

    [Fact]
    public void Without_any_aircraft_the_screen_says_which_lines_cannot_go_and_why()
    {
        using var folder = new TemporaryFolder();
        var spoken = Moved(folder, Table, "--set", "lift.aircraft=0");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        Tidy.ShouldBe(spoken.Output);
        spoken.Output.ShouldContain("alpha");
        spoken.Output.ShouldContain("bravo");
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus move {Case} --lines lines.csv --replications 0 --set lift.aircraft=0"), "move/lines-zero-aircraft");
    }

    [Fact]
    public void Lines_as_JSON_have_the_approved_names_and_the_people_of_the_table()
    {
        using var folder = new TemporaryFolder();
        var spoken = Moved(folder, Table, "--json");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        using var document = JsonDocument.Parse(spoken.Output);
        document.RootElement.GetProperty("persons").GetInt32().ShouldBe(100 + 84 + 40);
        document.RootElement.GetProperty("vehicles").GetInt32().ShouldBe(7 + 4 + 3);
        ApprovedText.ShouldMatch($"$ casus move {Case} --lines lines.csv --replications 0 --json\n{string.Join('\n', JsonShape.Of(document.RootElement))}\n", "json/move/lines");
    }

    [Fact]
    public void Lines_written_are_as_approved_and_moved_again_close_at_the_same_hour()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("lines.csv");
        var written = Spoken.To("move", Case, "--replications", "0", "--lines-out", file, "--json");
        written.ExitCode.ShouldBe(0, written.Talk);
        folder.Files.ShouldBe(["lines.csv"]);
        ApprovedText.ShouldMatch(File.ReadAllText(file), "move/lines-out");
        var read = Spoken.To("move", Case, "--replications", "0", "--lines", file, "--json");
        read.ExitCode.ShouldBe(0, read.Talk);
        Closure(read).ShouldBe(Closure(written));
    }

    [Theory]
    [InlineData(Wrong, "move/lines-wrong")]
    [InlineData("UNIT,POE\nalpha,UDYZ\n", "move/lines-wrong-columns")]
    public void A_wrong_table_is_refused_whole_with_everything_that_is_wrong(string table, string name)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("lines.csv"), table);
        // Wide, so that how lines break does not hang on the length of the folder's name.
        var spoken = Spoken.Wide(Repository.Packs, 4000, "move", Case, "--replications", "0", "--lines", folder.At("lines.csv"), "--report", folder.At("report.html"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        folder.Files.ShouldBe(["lines.csv"]);
        ApprovedText.ShouldMatch((spoken with { Talk = spoken.Talk.Replace(folder.At("lines.csv"), "lines.csv", StringComparison.Ordinal) }).AsTranscript($"casus move {Case} --replications 0 --lines lines.csv"), name);
    }

    private static Spoken Moved(TemporaryFolder folder, string table, params string[] options)
    {
        File.WriteAllText(folder.At("lines.csv"), table);
        return Spoken.To(["move", Case, "--lines", folder.At("lines.csv"), "--replications", "0", .. options]);
    }

    private static double Closure(Spoken spoken)
    {
        using var document = JsonDocument.Parse(spoken.Output);
        return document.RootElement.GetProperty("closureHours").GetDouble();
    }
}

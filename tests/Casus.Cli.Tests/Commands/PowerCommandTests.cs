// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>The words that <c>casus power</c> takes, those it refuses, and the page it writes.</summary>
public sealed class PowerCommandTests
{
    private const string Small = "chambers/eec-council-1958";

    /// <summary>Each fault names where it stands and what to do, and nothing is written.</summary>
    [Theory]
    [InlineData("casus power unn/council", "unn: There is no pack 'unn'.", "Did you mean 'un'?")]
    [InlineData("casus power unn", "unn: There is no pack 'unn'.", "Did you mean 'un'?")]
    [InlineData("casus power chambers/bundesrad", "chambers/bundesrad: There is no body 'bundesrad'.", "Did you mean 'bundesrat'?")]
    [InlineData("casus power un/council/x", "un/council/x: A body is named by its pack and its id, with a slash between them.", "'casus power un' lists the bodies of a pack.")]
    [InlineData("casus power un/council --on 1950-01-01", "--on 1950-01-01: ", "Choose a day that the pack covers")]
    [InlineData($"casus power {Small} --on yesterday", "--on yesterday: 'yesterday' is not a day.", "Write it like 2013-01-01.")]
    [InlineData($"casus power {Small} --on 2020-01-01", "No rule of 'eec-council-1958' is adopted on 2020-01-01.", "Choose a day within 1958-01-01 to 1973-01-01 (eec-on-proposal)")]
    [InlineData($"casus power {Small} --rule eec-on-propsal", "--rule eec-on-propsal: ", "Did you mean 'eec-on-proposal'?")]
    [InlineData("casus power eu/council --rule nice-27 --on 2025-06-01", "--rule nice-27: The rule has no weight for everybody who votes on 2025-06-01: eu.", "Choose a day within its period, 2007-01-01 to 2013-07-01")]
    [InlineData($"casus power {Small} --host ESP", "--host ESP: There is no voter on that day 'ESP'.", "Known: BEL, DEU, FRA, ITA, LUX, NLD.")]
    [InlineData($"casus power {Small} --unions eec-benelx", "--unions eec-benelx: ", "Did you mean 'eec-benelux'?")]
    [InlineData($"casus power {Small} --list many", "--list takes a whole number from 0 to 10000, not 'many'.", "Run 'casus power --help'")]
    [InlineData("casus power chambers --host FRA", "chambers: --host is of a body, and 'chambers' names a pack alone.", "Name a body, such as chambers/bundesrat.")]
    [InlineData("casus power", "casus power needs PACK/BODY.", "Run 'casus power --help'")]
    [InlineData($"casus power {Small} --unoins x", "casus power has no option '--unoins'.", "Did you mean '--unions'?")]
    public void Bad_input_is_refused_with_its_place_and_a_remedy(string line, string says, string remedy)
    {
        using var folder = new TemporaryFolder();
        var spoken = Spoken.To([.. Screenplay.WordsOf(line), "--report", folder.At("power.html")]);
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        var talk = string.Join(' ', spoken.Talk.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        talk.ShouldStartWith("error: ");
        talk.ShouldContain(says);
        talk.ShouldContain(remedy);
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void The_report_is_written_whole_and_the_screen_stays_the_same()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("power.html");
        File.WriteAllText(file, "the old report");
        var spoken = Spoken.To("power", Small, "--report", file);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBe($"wrote {file}\n");
        spoken.Output.ShouldBe(Spoken.Once("power", Small).Output);
        folder.Files.ShouldBe(["power.html"]);
        File.ReadAllText(file).ShouldContain("Power in the Council of the European Economic Community");
        File.ReadAllBytes(file)[0].ShouldBe((byte)'<');
    }

    [Fact]
    public void A_report_can_be_written_beside_JSON()
    {
        using var folder = new TemporaryFolder();
        Spoken.To("power", Small, "--json", "--report", folder.At("power.html")).Output.ShouldBe(Spoken.Once("power", Small, "--json").Output);
        folder.Files.ShouldBe(["power.html"]);
    }

    [Fact]
    public void A_report_that_cannot_be_written_leaves_the_old_one_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("power.html");
        File.WriteAllText(file, "the old report");
        Directory.CreateDirectory(file + ".part");
        var spoken = Spoken.To("power", Small, "--report", file);
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        File.ReadAllText(file).ShouldBe("the old report");
        folder.Files.ShouldBe(["power.html"]);
    }

    [Fact]
    public void A_place_where_no_report_can_be_is_refused_before_anything_is_counted()
    {
        using var folder = new TemporaryFolder();
        var spoken = Spoken.To("power", "no-such-pack/council", "--report", folder.At("no-such-folder", "power.html"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("[no-folder]");
        spoken.Talk.ShouldNotContain("no-such-pack");
    }

    [Fact]
    public void No_coalition_is_listed_when_none_is_wanted()
    {
        var output = Spoken.To("power", Small, "--list", "0").Output;
        output.ShouldContain("\n4 minimal winning ");
        output.ShouldNotContain("  - Germany, France, Italy\n");
        Spoken.Once("power", Small).Output.ShouldContain("  - Germany, France, Italy\n");
    }

    [Fact]
    public void A_body_for_questions_of_procedure_needs_no_rule_to_be_named()
    {
        var spoken = Spoken.To("power", "eu/council-procedure");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ShouldContain("(council-simple-majority, adopted)");
    }

    [Fact]
    public void A_rule_out_of_its_time_is_marked()
    {
        var spoken = Spoken.To("power", "chambers/bundesrat", "--rule", "bundesrat-majority", "--on", "1990-01-01");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Output.ReplaceLineEndings(" ").ShouldContain("(bundesrat-majority, adopted, not in force on this day)");
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>What <c>casus power</c> shows, at 80 columns, plain, and the same as JSON.</summary>
public sealed class PowerScreenTests
{
    private static readonly SortedDictionary<string, string> Lines = new(
        new Dictionary<string, string>
        {
            ["power/bodies"] = "casus power chambers",
            ["power/bundesrat"] = "casus power chambers/bundesrat --unions bundesrat-coalitions-2024 --list 3",
            ["power/csto-council"] = "casus power csto/council --on 2011-01-01",
            ["power/csto-council-host"] = "casus power csto/council --on 2024-01-01 --host KGZ --unions customs-union",
            ["power/eec-council-benelux"] = "casus power chambers/eec-council-1958 --unions eec-benelux",
            ["power/eu-council"] = "casus power eu/council --on 2025-06-01 --list 2",
            ["power/eu-council-nice"] = "casus power eu/council --on 2010-01-01 --list 2",
            ["power/un-council"] = "casus power un/council --on 2022-02-25",
            ["power/un-general-assembly"] = "casus power un/general-assembly --on 2022-03-02",
        },
        StringComparer.Ordinal);

    private static readonly SortedDictionary<string, string> Documents = new(
        new Dictionary<string, string>
        {
            ["power/json-bodies"] = "casus power chambers --json",
            ["power/json-eec-council-benelux"] = "casus power chambers/eec-council-1958 --unions eec-benelux --json",
        },
        StringComparer.Ordinal);

    public static TheoryData<string> Screens => new(Lines.Keys);

    public static TheoryData<string> Texts => new(Documents.Keys);

    /// <summary>Names of the approved files.</summary>
    internal static IEnumerable<string> Names => Lines.Keys.Concat(Documents.Keys);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_as_approved(string name)
    {
        var spoken = Spoken.Once(Screenplay.WordsOf(Lines[name]));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(Lines[name]), name);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_document_is_as_approved(string name)
    {
        var spoken = Spoken.Once(Screenplay.WordsOf(Documents[name]));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        ApprovedText.ShouldMatch(spoken.AsTranscript(Documents[name]), name);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_tidy(string name)
    {
        var lines = Spoken.Once(Screenplay.WordsOf(Lines[name])).Output.Split('\n');
        lines[^1].ShouldBeEmpty();
        lines = lines[..^1];
        lines[0].ShouldNotBeNullOrWhiteSpace();
        lines[^1].ShouldNotBeNullOrWhiteSpace();
        lines.Where(each => each.Length > 80).ShouldBeEmpty();
        lines.Where(each => each.EndsWith(' ')).ShouldBeEmpty();
        lines.Where(each => each.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
    }

    /// <summary>At 80 columns; the longest names and the most columns of all screens are among these.</summary>
    [Theory]
    [InlineData("power/bodies")]
    [InlineData("power/bundesrat")]
    [InlineData("power/csto-council-host")]
    [InlineData("power/eec-council-benelux")]
    [InlineData("power/un-council")]
    public void No_word_is_broken_or_cut_off(string name)
    {
        var words = Screenplay.WordsOf(Lines[name]);
        var narrow = WordsIn(Spoken.Once(words).Output);
        var wide = WordsIn(Spoken.Wide(Repository.Packs, 4000, words).Output);
        narrow.Except(wide).ShouldBeEmpty($"{name} breaks these words");
        wide.Except(narrow).ShouldBeEmpty($"{name} loses these words");
    }

    [Theory]
    [InlineData("power/un-council", "casus power un/council --rule un-concurring-words")]
    [InlineData("power/csto-council", "casus vote csto/kyrgyzstan-2010-06")]
    [InlineData("power/bodies", "casus power chambers/bundesrat")]
    public void The_next_command_is_named(string name, string next) => Spoken.Once(Screenplay.WordsOf(Lines[name])).Output.ShouldEndWith($"\nNext: {next}\n");

    /// <summary>Fractions of Shapley and Shubik for fifteen members, five of them with a veto; council.md 4.1.</summary>
    [Fact]
    public void Published_fractions_stand_beside_the_decimals()
    {
        var output = Spoken.Once(Screenplay.WordsOf(Lines["power/un-council"])).Output;
        output.ShouldContain("5 voters with a veto      421/2145  0.1963");
        output.ShouldContain("10 voters without a veto    4/2145  0.0019");
        output.ShouldContain("\n848 of 32,768 coalitions win.");
        output.ShouldContain("\n210 minimal winning ");
    }

    [Fact]
    public void Equal_power_is_said_before_anything_is_counted()
    {
        var output = Spoken.Once(Screenplay.WordsOf(Lines["power/un-general-assembly"])).Output;
        output.IndexOf("All 193 voters have the same power: the rule treats them alike.", StringComparison.Ordinal).ShouldBeInRange(0, output.IndexOf("Shapley-Shubik", StringComparison.Ordinal));
        Spoken.Once(Screenplay.WordsOf(Lines["power/un-council"])).Output.ShouldNotContain("the same power");
    }

    /// <summary>Under a rule that lets members stand aside, the host whose consent is needed has more power than the rest, though without abstention all must agree.</summary>
    [Fact]
    public void Power_that_differs_by_abstention_alone_is_not_called_equal() =>
        Spoken.Once(Screenplay.WordsOf(Lines["power/csto-council-host"])).Output.ReplaceLineEndings(" ").ShouldContain("the same power as long as nobody abstains. With abstention they differ");

    [Fact]
    public void A_voter_that_never_decides_is_named() =>
        Spoken.Once(Screenplay.WordsOf(Lines["power/eec-council-benelux"])).Output.ShouldContain("Luxembourg never decides: however the others vote, the outcome is the same.");

    /// <summary>A reader of the JSON can add up exactly what the screen rounds.</summary>
    [Theory]
    [InlineData("casus power un/council --on 2022-02-25 --json", "shapleyShubik", 15)]
    [InlineData("casus power un/general-assembly --on 2022-03-02 --json", "banzhafNormalised", 193)]
    public void Shares_in_JSON_add_up_to_one(string line, string index, int voters)
    {
        using var document = JsonDocument.Parse(Spoken.Once(Screenplay.WordsOf(line)).Output);
        var exact = document.RootElement.GetProperty("voters").EnumerateArray().Select(voter => voter.GetProperty(index).GetProperty("exact").GetString()!.Split('/')).ToArray();
        exact.Length.ShouldBe(voters);
        exact.Aggregate(Casus.Simulation.Rational.Zero, (sum, each) => sum + new Casus.Simulation.Rational(Whole(each[0]), each.Length > 1 ? Whole(each[1]) : 1)).ShouldBe(Casus.Simulation.Rational.One);
    }

    private static System.Numerics.BigInteger Whole(string digits) => System.Numerics.BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);

    private static HashSet<string> WordsIn(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "\\")];
}

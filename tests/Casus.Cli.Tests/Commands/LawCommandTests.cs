// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>What <c>casus law</c> takes beside the options of every case command.</summary>
public sealed class LawCommandTests
{
    private const string Crisis = "csto/kyrgyzstan-2010-06";

    private static readonly string[] Bare = ["--replications", "0"];

    [Theory]
    [InlineData("--on 2013-01-01", "law.as-of=2013-01-01")]
    [InlineData("--as-known 2010-06-12", "law.as-known=2010-06-12")]
    [InlineData("--reading aggression=external-only", "reading.aggression=aggression.external-only")]
    [InlineData("--reading aggression=aggression.external-only", "reading.aggression=aggression.external-only")]
    public void An_option_of_law_is_a_setting(string option, string setting) =>
        Law(option.Split(' ')).ShouldBe(Law("--set", setting));

    [Fact]
    public void Readings_of_several_terms_can_be_settled_at_once()
    {
        var output = Law("--reading", "aggression=external-only", "--reading", "other-tasks=casus").Output;
        output.ShouldContain("changed: reading.aggression=aggression.external-only\n");
        output.ShouldContain("changed: reading.other-tasks=other-tasks.casus\n");
    }

    [Fact]
    public void The_same_said_twice_is_no_conflict() =>
        Law("--on", "2013-01-01", "--set", "law.as-of=2013-01-01").ExitCode.ShouldBe(0);

    [Fact]
    public void A_day_that_another_change_sets_otherwise_is_a_conflict()
    {
        var spoken = Spoken.To("law", Crisis, "--on", "2011-01-01", "--with", "law-of-2010");
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("[conflict]");
        spoken.Output.ShouldBeEmpty();
    }

    [Fact]
    public void The_next_command_carries_the_day_on() =>
        Law("--on", "2013-01-01").Output.ReplaceLineEndings(" ").ShouldContain("--set law.as-of=2013-01-01");

    [Fact]
    public void Days_may_be_given_in_either_order() =>
        Law("--diff", "2012-12-19", "2012-12-18").Output.ShouldBe(Law("--diff", "2012-12-18", "2012-12-19").Output);

    [Fact]
    public void Between_a_day_and_itself_nothing_has_changed()
    {
        var output = Law("--diff", "2012-12-18", "2012-12-18").Output;
        output.ShouldContain("None stands otherwise.");
        output.ShouldContain("None came, went or changed.");
        output.ShouldContain("0 of ");
    }

    [Fact]
    public void A_day_before_the_cover_is_refused_with_what_is_missing()
    {
        var talk = Words(Law("--on", "1980-01-01").Talk);
        talk.ShouldContain("--on 1980-01-01");
        talk.ShouldContain("the pack holds no law from before 1994");
        talk.ShouldContain("are missing");
    }

    [Fact]
    public void Everything_wrong_with_the_options_is_said_at_once()
    {
        var talk = Law("--on", "1980-01-01", "--reading", "agression=external-only", "--set", "council.rule=veto").Talk;
        talk.Split('\n').Count(line => line.StartsWith("error: ", StringComparison.Ordinal)).ShouldBe(3, talk);
        talk.ShouldContain("--reading agression=external-only");
    }

    /// <summary>A screen names states; their codes stand in ids and addresses alone.</summary>
    [Theory]
    [InlineData("--on", "2013-01-01")]
    [InlineData("--diff", "2012-12-18", "2012-12-19")]
    public void States_are_named_and_not_coded(params string[] options) =>
        Law(options).Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Intersect(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]).ShouldBeEmpty();

    [Fact]
    public void The_text_of_a_provision_stands_once()
    {
        var output = Words(Law("--on", "2013-01-01").Output);
        var says = Words("beyond consulting at once, the parties work out and take measures to help the threatened party remove the threat");
        (output.Length - output.Replace(says, string.Empty, StringComparison.Ordinal).Length).ShouldBe(says.Length);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_the_terminal(int width)
    {
        foreach (var options in new string[][] { ["--on", "2013-01-01"], ["--diff", "2012-12-18", "2012-12-19"] })
            Spoken.Wide(Repository.Packs, width, ["law", Crisis, .. Bare, .. options]).Output.Split('\n').Where(line => line.Length > width).ShouldBeEmpty();
    }

    [Fact]
    public void The_difference_as_JSON_names_the_cases_that_flip()
    {
        using var document = JsonDocument.Parse(Law("--diff", "2012-12-18", "2012-12-19", "--json").Output);
        document.RootElement.GetProperty("cases").EnumerateArray().Select(each => each.GetProperty("case").GetString()).ShouldContain(Crisis);
        document.RootElement.GetProperty("provisions").EnumerateArray().Count(each => each.GetProperty("fate").GetString() == "changed").ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void As_known_on_the_day_of_the_request_the_reform_was_not_known()
    {
        var output = Law("--as-known", "2010-06-12").Output;
        output.ShouldContain("as known on 2010-06-12");
        output.ShouldNotContain("not in force before 2012-12-19");
    }

    [Fact]
    public void An_explanation_ends_in_what_was_published()
    {
        var spoken = Spoken.To(["explain", Crisis, "may.bases.peacekeeping-agreement-2007", "--depth", "20", .. Bare]);
        spoken.Output.ShouldContain("\nSources\n");
        spoken.Output.ReplaceLineEndings(" ").ShouldContain("eurasianet.org/");
        using var document = JsonDocument.Parse(Spoken.To(["explain", Crisis, "may.bases.peacekeeping-agreement-2007", "--json", .. Bare]).Output);
        foreach (var claim in document.RootElement.GetProperty("claims").EnumerateArray())
        {
            claim.GetProperty("locator").GetString().ShouldNotBeNullOrWhiteSpace();
            claim.GetProperty("source").GetProperty("title").GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Theory]
    [InlineData("kyrgyzstan-2010-06", true)]
    [InlineData("armenia-2022", false)]
    public void A_run_names_the_nearest_change_when_the_answer_is_not_yes(string crisis, bool named) =>
        Spoken.Once("run", $"csto/{crisis}", "--replications", "0").Output.Contains("\nNearest change: ", StringComparison.Ordinal).ShouldBe(named);

    [Fact]
    public void At_most_five_changes_are_shown_for_a_basis_and_the_rest_is_in_the_JSON()
    {
        var changes = Law().Output.Split('\n').Count(line => line.StartsWith("     - If ", StringComparison.Ordinal));
        using var document = JsonDocument.Parse(Law("--json").Output);
        var all = document.RootElement.GetProperty("bases").EnumerateArray().Select(each => each.GetProperty("changes").GetArrayLength()).ToArray();
        changes.ShouldBe(all.Sum(each => Math.Min(each, 5)));
        all.Max().ShouldBeGreaterThan(5);
    }

    private static Spoken Law(params string[] options) => Spoken.Once(["law", Crisis, .. Bare, .. options]);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

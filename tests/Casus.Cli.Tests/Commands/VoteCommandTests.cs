// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>What <c>casus vote</c> takes beside the options of every case command, and what it says of it.</summary>
public sealed class VoteCommandTests
{
    private const string Crisis = "csto/kazakhstan-2022";

    private static readonly string[] Bare = ["--replications", "0"];

    private static readonly string[] Others = ["ARM", "BLR", "KGZ", "RUS", "TJK"];

    [Theory]
    [InlineData("--bargain spatial", "council.bargaining=spatial")]
    [InlineData("--bargain expected-utility", "council.bargaining=expected-utility")]
    [InlineData("--ballot BLR=against", "council.ballot.BLR=against")]
    public void An_option_of_vote_is_a_setting(string option, string setting) =>
        Vote(option.Split(' ')).ShouldBe(Vote("--set", setting));

    [Theory]
    [InlineData("--ballot BLR", "Write it like --ballot RUS=for.")]
    [InlineData("--ballot BLR=maybe", "--ballot BLR=maybe")]
    [InlineData("--ballot BLE=for", "Did you mean 'BLR'?")]
    [InlineData("--bargain spatail", "Did you mean 'spatial'?")]
    [InlineData("--bargain spatial --set council.bargaining=none", "Keep one of them.")]
    public void A_slip_is_refused_in_the_words_of_the_user(string options, string told)
    {
        var spoken = Vote(options.Split(' '));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        Words(spoken.Talk).ShouldContain(told);
    }

    /// <summary>Limited format (council.md 1): passes if nobody is against and somebody is for; abstainers stand aside.</summary>
    [Theory]
    [InlineData("for", "for", true)]
    [InlineData("for", "abstains", true)]
    [InlineData("for", "against", false)]
    [InlineData("abstains", "for", false)]
    public void Ballots_of_people_are_judged_by_the_rule_of_the_day(string host, string others, bool adopted)
    {
        string[] cast = ["--ballot", $"KAZ={host}", .. Others.SelectMany(member => new[] { "--ballot", $"{member}={others}" })];
        var output = Words(Vote(cast).Output);
        output.ShouldContain($"With the ballots that you cast the proposal is {(adopted ? "adopted" : "not adopted")}.");
        output.Contains(": not met", StringComparison.Ordinal).ShouldBe(!adopted, "what fails is named when and only when the proposal fails");
    }

    [Fact]
    public void What_failed_is_named_with_what_was_needed_and_what_was_there()
    {
        var output = Words(Vote("--ballot", "BLR=against").Output);
        output.ShouldContain("counted as against: needed nobody, had Belarus: not met");
        output.ShouldContain("Set by you: ballot against");
    }

    [Theory]
    [InlineData("spatial")]
    [InlineData("expected-utility")]
    public void Bargaining_shows_both_chances_and_the_forecasts_to_beat(string model)
    {
        var output = Words(Vote("--bargain", model).Output);
        output.ShouldContain("without bargaining,");
        output.ShouldContain("mean weighted by capability and salience");
        using var document = Json("--bargain", model);
        var bargaining = document.RootElement.GetProperty("bargaining");
        bargaining.GetProperty("model").GetString().ShouldBe(model);
        using var without = Json();
        bargaining.GetProperty("probabilityBefore").GetDecimal().ShouldBe(without.RootElement.GetProperty("ifPut").GetDecimal());
        bargaining.GetProperty("probabilityAfter").GetDecimal().ShouldBe(document.RootElement.GetProperty("ifPut").GetDecimal());
    }

    [Fact]
    public void JSON_has_every_pair_and_the_sets_that_decide()
    {
        using var document = Json();
        var root = document.RootElement;

        // Six voters have 6 x 5 / 2 pairs. By the limited format any one can defeat, and the host alone suffices when the others stand aside (council.md 1).
        root.GetProperty("pairs").GetArrayLength().ShouldBe(15);
        root.GetProperty("minimalBlocking").EnumerateArray().Select(set => set.GetArrayLength()).ShouldBe([1, 1, 1, 1, 1, 1]);
        root.GetProperty("minimalIfOthersAbstain").EnumerateArray().Single().EnumerateArray().Single().GetString().ShouldBe("KAZ");
        root.GetProperty("votes").EnumerateArray().ShouldAllBe(vote => vote.GetProperty("claims").GetArrayLength() > 0);
        root.GetProperty("procedure").GetProperty("steps").EnumerateArray().Sum(step => step.GetProperty("hours").GetDecimal()).ShouldBe(root.GetProperty("hours").GetDecimal());
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void A_vote_is_the_same_in_every_culture(string name)
    {
        var known = Vote("--bargain", "spatial");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Spoken.To(["vote", Crisis, .. Bare, "--bargain", "spatial"]).ShouldBe(known);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(100)]
    [InlineData(140)]
    public void No_line_is_wider_than_the_terminal(int width) =>
        Spoken.Wide(Repository.Packs, width, ["vote", Crisis, .. Bare, "--bargain", "spatial"]).Output.Split('\n').Where(line => line.Length > width).ShouldBeEmpty();

    private static Spoken Vote(params string[] options) => Spoken.Once(["vote", Crisis, .. Bare, .. options]);

    private static JsonDocument Json(params string[] options) => JsonDocument.Parse(Vote([.. options, "--json"]).Output);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

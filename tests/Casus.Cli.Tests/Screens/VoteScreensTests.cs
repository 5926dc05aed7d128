// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>The vote as a user sees it: every case of the pack that has some, with bargaining, and with ballots that people cast.</summary>
public sealed class VoteScreensTests
{
    private const string Few = "--replications 20 --seed 1";

    private static readonly IReadOnlyDictionary<string, string> Lines = new SortedDictionary<string, string>(
        Directory.EnumerateFiles(Path.Combine(Repository.Packs, "csto", "cases"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).ToDictionary(id => $"vote/{id}", id => $"casus vote csto/{id} {Few}")
            .Concat(new Dictionary<string, string>
            {
                ["vote/ballot-against"] = $"casus vote csto/kazakhstan-2022 --ballot BLR=against --ballot RUS=for {Few}",
                ["vote/bargain-spatial"] = $"casus vote csto/kyrgyzstan-2010-06 --bargain spatial {Few}",
                ["vote/bargain-expected-utility"] = $"casus vote csto/kyrgyzstan-2010-06 --bargain expected-utility --set council.rule=csto-ballot-majority {Few}",
            }).ToDictionary(),
        StringComparer.Ordinal);

    /// <summary>Names of the approved files.</summary>
    internal static IEnumerable<string> Names => Lines.Keys.Append("json/vote/bargain-spatial");

    public static TheoryData<string> Screens => new(Lines.Keys);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_vote_is_as_approved(string name)
    {
        var spoken = Spoken.Once(Screenplay.WordsOf(Lines[name]));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(Lines[name]), name);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_vote_is_tidy_and_breaks_no_word(string name)
    {
        var words = Screenplay.WordsOf(Lines[name]);
        var output = Spoken.Once(words).Output;
        var lines = output.Split('\n')[..^1];
        lines.Where(line => line.Length > 80 || line.EndsWith(' ') || line.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
        var (narrow, wide) = (WordsIn(output), WordsIn(Spoken.Wide(Repository.Packs, 4000, words).Output));
        narrow.Except(wide).ShouldBeEmpty("broken words");
        wide.Except(narrow).ShouldBeEmpty("lost words");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void States_are_named_and_not_coded(string name)
    {
        var codes = WordsIn(string.Join('\n', Spoken.Once(Screenplay.WordsOf(Lines[name])).Output.Split('\n').Where(line => !line.StartsWith("changed: ", StringComparison.Ordinal))));
        codes.Intersect(["ARM", "BLR", "KAZ", "KGZ", "RUS", "TJK", "UZB"]).ShouldBeEmpty();
    }

    [Fact]
    public void Bargaining_as_JSON_has_the_approved_names()
    {
        var line = Lines["vote/bargain-spatial"];
        using var document = JsonDocument.Parse(Spoken.Once([.. Screenplay.WordsOf(line), "--json"]).Output);
        ApprovedText.ShouldMatch($"$ {line} --json\n{string.Join('\n', JsonShape.Of(document.RootElement))}\n", "json/vote/bargain-spatial");
    }

    private static HashSet<string> WordsIn(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "\\")];
}

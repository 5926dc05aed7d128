// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Commands;
using Casus.Cli.Tests.MoveBenchmark;
using Casus.Cli.Tests.Orbat;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Screens;

/// <summary>Every screen as a user sees it, at 80 columns, plain.</summary>
public sealed class ApprovedScreensTests
{
    public static TheoryData<string> Screens => new(Screenplay.All.Keys);

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_as_approved(string name)
    {
        var line = Screenplay.All[name];
        var spoken = Spoken.Once(Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        ApprovedText.ShouldMatch(spoken.AsTranscript(line), name);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_screen_is_tidy(string name)
    {
        var line = Screenplay.All[name];
        var lines = Spoken.Once(Screenplay.WordsOf(line)).Output.Split('\n');
        lines[^1].ShouldBeEmpty($"{name} must end with a line end");
        lines = lines[..^1];
        lines[0].ShouldNotBeNullOrWhiteSpace();
        lines[^1].ShouldNotBeNullOrWhiteSpace();
        // An address that is longer than the line stands alone on one, whole.
        lines.Where(each => each.Length > 80 && each.Trim().Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Where(each => each.EndsWith(' ')).ShouldBeEmpty();
        lines.Where(each => each.Contains('…', StringComparison.Ordinal)).ShouldBeEmpty();
        lines.Zip(lines.Skip(1)).Where(pair => pair.First.Length + pair.Second.Length == 0).ShouldBeEmpty("two empty lines in a row");
    }

    /// <summary>A word that is cut or broken at 80 columns is no word of the same screen on a terminal without end.</summary>
    [Theory]
    [MemberData(nameof(Screens))]
    public void No_word_is_broken_or_cut_off(string name)
    {
        var line = Screenplay.All[name];
        var words = Screenplay.WordsOf(line);
        var narrow = WordsIn(Spoken.Once(words).Output);
        var wide = WordsIn(Spoken.Wide(Repository.Packs, 4000, words).Output);
        narrow.Except(wide).ShouldBeEmpty($"{name} breaks these words");
        wide.Except(narrow).ShouldBeEmpty($"{name} loses these words");
    }

    [Fact]
    public void Every_approved_file_belongs_to_a_test()
    {
        string[] tested = [.. Screenplay.All.Keys, .. JsonTests.Names, .. BadInput.Lines.Keys, .. BadPack.Names, .. CheckLawTests.Names, .. BargainExamples.Names, .. PowerScreenTests.Names, .. VoteScreensTests.Names, .. StudyScreenTests.Names, .. MoveLinesTests.Names, .. BenchmarkScreenTests.Names, .. OrbatScreenTests.Names];
        ApprovedText.Names.Except(tested).ShouldBeEmpty("these approved files are of no test any more");
    }

    /// <summary>The words of a text; a backslash that carries a command on to the next line is none.</summary>
    private static HashSet<string> WordsIn(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => word != "\\")];
}

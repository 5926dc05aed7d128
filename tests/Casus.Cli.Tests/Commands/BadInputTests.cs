// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>Wrong words: one clear message, exit code 2, nothing on standard output, nothing written.</summary>
public sealed class BadInputTests
{
    public static TheoryData<string> Lines => new(BadInput.Lines.Keys);

    [Theory]
    [MemberData(nameof(Lines))]
    public void Bad_input_is_refused_with_a_clear_message(string name)
    {
        var line = BadInput.Lines[name];
        var spoken = Spoken.Once(Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        spoken.Talk.ShouldStartWith("error: ");
        spoken.Talk.ShouldEndWith("\n");
        spoken.Talk.Split('\n').Where(each => each.Length > 80).ShouldBeEmpty();
        spoken.Talk.ShouldNotContain("System.");
        spoken.Talk.ShouldNotContain("   at ");
        ApprovedText.ShouldMatch(spoken.AsTranscript(line), name);
    }

    /// <summary>The message says what to do next: on a line of its own, indented under what is wrong.</summary>
    [Theory]
    [MemberData(nameof(Lines))]
    public void Bad_input_is_told_what_to_do_next(string name) =>
        Spoken.Once(Screenplay.WordsOf(BadInput.Lines[name])).Talk.TrimEnd('\n').Split('\n')[^1].ShouldStartWith("       ", customMessage: name);

    [Theory]
    [InlineData("bad/unknown-option")]
    [InlineData("bad/unknown-case")]
    [InlineData("bad/unknown-pack")]
    [InlineData("bad/case-without-pack")]
    [InlineData("bad/misspelt-path")]
    [InlineData("bad/wrong-unit")]
    [InlineData("bad/unknown-change")]
    [InlineData("bad/conflicting-changes")]
    [InlineData("bad/outside-the-cover")]
    [InlineData("bad/replications-below")]
    public void Bad_input_leaves_no_report(string name)
    {
        var line = BadInput.Lines[name];
        using var folder = new TemporaryFolder();
        Spoken.To([.. Screenplay.WordsOf(line), "--report", folder.At("report.html")]).ExitCode.ShouldBe(2, name);
        folder.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("bad/unknown-command", "run")]
    [InlineData("bad/unknown-option", "--replications")]
    [InlineData("bad/unknown-case", "kazakhstan-2022")]
    [InlineData("bad/case-without-pack", "csto/kazakhstan-2022")]
    [InlineData("bad/unknown-pack", "csto")]
    [InlineData("bad/misspelt-path", "law.as-of")]
    [InlineData("bad/misspelt-quantity", "airfield.uaaa.places")]
    [InlineData("bad/misspelt-fact", "terrorism")]
    [InlineData("bad/unknown-decision", "adopted")]
    [InlineData("bad/unknown-change", "size-2500")]
    [InlineData("bad/unknown-result", "fast.closureHours")]
    [InlineData("bad/unknown-subject", "forces.ksor")]
    [InlineData("bad/unknown-claim", "ksor-strength-20000")]
    public void A_slip_is_answered_with_the_word_that_was_meant(string name, string meant) =>
        Spoken.Once(Screenplay.WordsOf(BadInput.Lines[name])).Talk.ReplaceLineEndings(" ").ShouldContain($"Did you mean '{meant}'?");

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var talk = Spoken.Once(Screenplay.WordsOf(BadInput.Lines["bad/two-errors"])).Talk;
        talk.Split('\n').Count(line => line.StartsWith("error: ", StringComparison.Ordinal)).ShouldBe(2);
    }
}

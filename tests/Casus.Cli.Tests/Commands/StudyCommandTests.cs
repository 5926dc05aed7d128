// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Cli.Commands;
using Casus.Cli.Tests.Support;
using Casus.Documents;

namespace Casus.Cli.Tests.Commands;

/// <summary>The words that <c>casus study</c> takes, those it refuses, and the folder that it writes.</summary>
public sealed class StudyCommandTests
{
    /// <summary>A study of one time and one rule, which takes a moment.</summary>
    internal const string Short = """
        study:
          id: short
          title: Short
          question: Who decides?
          pack: csto
          pair: [RUS, KAZ]
          leader: RUS
          draws: 100
          seed: 1
          epochs:
            - { id: before, title: Before, case: central-asia-2009, rule: csto-consensus }
        """;

    [Theory]
    [InlineData("casus study", "casus study needs FILE-OR-FOLDER.")]
    [InlineData("casus study studies/axsi", "There is no such file or folder.")]
    [InlineData("casus study studies/axis --draws 99", "--draws takes a whole number from 100 to 100000, not '99'.")]
    [InlineData("casus study studies/axis --seed x", "--seed takes a whole number from 0 to 2000000000, not 'x'.")]
    [InlineData("casus study studies/axis --threads 0", "--threads takes a whole number from 1 to 256, not '0'.")]
    [InlineData("casus study studies/axis --drwas 100", "casus study has no option '--drwas'.")]
    public void Bad_words_are_refused(string line, string says)
    {
        var spoken = Spoken.To(Screenplay.WordsOf(line));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        Words(spoken.Talk).ShouldContain(says);
    }

    [Fact]
    public void A_study_that_is_wrong_is_told_with_its_line()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("study.yaml"), Short.Replace("rule: csto-consensus", "rule: csto-consensu", StringComparison.Ordinal));
        var spoken = Spoken.To("study", folder.Path);
        spoken.ExitCode.ShouldBe(2);
        Words(spoken.Talk).ShouldContain("study.yaml:11:7: The pack has no rule 'csto-consensu'. Did you mean 'csto-consensus'?");
    }

    [Fact]
    public void The_folder_holds_the_whole_study_and_is_replaced_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.At("short.yaml"), Short);
        var first = Spoken.To("study", folder.At("short.yaml"), "--out", folder.At("out"), "--threads", "1");
        first.ExitCode.ShouldBe(0, first.Talk);
        first.Talk.ShouldBe($"wrote {folder.At("out", "index.html")}\n");
        string[] files = ["out/index.html", "out/manifest.json", "out/members.csv", "out/pairs.csv", "out/results.json", "short.yaml"];
        folder.Files.ShouldBe(files);
        var texts = files.Select(file => File.ReadAllText(folder.At(file))).ToArray();
        ((string?)JsonNode.Parse(texts[1])!["command"]).ShouldBe("casus study studies/short --draws 100 --seed 1");
        ((string?)JsonNode.Parse(texts[1])!["kind"]).ShouldBe("casus-study");
        texts.ShouldAllBe(text => !text.Contains(folder.Path, StringComparison.Ordinal), "what is written does not depend on where");

        Spoken.To("study", folder.At("short.yaml"), "--out", folder.At("out"), "--threads", "3").ExitCode.ShouldBe(0);
        folder.Files.ShouldBe(files);
        files.Select(file => File.ReadAllText(folder.At(file))).ShouldBe(texts);
    }

    [Fact]
    public void A_folder_that_holds_anything_else_is_refused_before_the_study_is_read()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("mine"));
        File.WriteAllText(folder.At("mine", "index.html"), "mine");
        Refused("mine", "not-a-study");
        File.WriteAllText(folder.At("mine", "manifest.json"), "{\"kind\":\"another\"}");
        Refused("mine", "not-a-study");
        File.WriteAllText(folder.At("mine", "manifest.json"), "{\"kind\":\"casus-study\"}");
        File.WriteAllText(folder.At("mine", "notes.txt"), "mine");
        Refused("mine", "not-a-study");
        Refused("mine/index.html", "no-folder");
        Refused("nowhere/out", "no-folder");
        Directory.CreateDirectory(folder.At("new.part"));
        Refused("new", "not-a-study");
        folder.Files.ShouldBe(["mine/index.html", "mine/manifest.json", "mine/notes.txt"]);

        void Refused(string path, string check)
        {
            var spoken = Spoken.To("study", "no-such-study", "--out", folder.At(path));
            spoken.ExitCode.ShouldBe(2);
            spoken.Talk.ShouldContain($"[{check}]");
            spoken.Talk.ShouldNotContain("no-such-study");
        }
    }

    [Fact]
    public void An_empty_folder_and_an_old_study_are_taken()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("empty"));
        StudyOutput.To(folder.At("empty")).Page.ShouldBe(folder.At("empty", "index.html"));
        File.WriteAllText(folder.At("empty", "manifest.json"), "{\"kind\":\"casus-study\"}");
        StudyOutput.To(folder.At("empty"));
        Should.Throw<DocumentException>(() => StudyOutput.To(string.Empty));
    }

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

// SPDX-License-Identifier: Apache-2.0
using System.Text;
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Studies;
using Casus.Tests.Support;

namespace Casus.Tests.Studies;

public sealed class StudyReaderTests
{
    [Fact]
    public void A_study_is_read_with_all_its_fields()
    {
        var study = TinyStudy.Read();
        (study.Id, study.Draws, study.Seed, study.Leader).ShouldBe(("tiny", 200, 7, "AAA"));
        study.Pair.ShouldBe(["AAA", "BBB"]);
        study.Placebos.ShouldBe(["more"]);
        study.Rules.ShouldBeEmpty();
        study.Epochs.ShouldHaveSingleItem().Year.ShouldBe(2005);
        study.Prior!.Subject.ShouldBe("point");
    }

    [Theory]
    [InlineData("leader: AAA", "leadre: AAA", "unknown-key")]
    [InlineData("  leader: AAA\n", "", "missing-field")]
    [InlineData("pair: [AAA, BBB]", "pair: [AAA]", "bad-value")]
    [InlineData("pair: [AAA, BBB]", "pair: [AAA, AAA]", "bad-value")]
    [InlineData("pair: [AAA, BBB]", "pair: [AAA, BBB, CCC]", "bad-value")]
    [InlineData("draws: 200", "draws: 99", "out-of-range")]
    [InlineData("draws: 200", "draws: 100001", "out-of-range")]
    [InlineData("draws: 200", "draws: many", "wrong-type")]
    [InlineData("seed: 7", "seed: -1", "out-of-range")]
    [InlineData("seed: 7", "seed: 99999999999999999999", "wrong-type")]
    [InlineData("study:", "studies:", "wrong-type")]
    public void What_is_wrong_is_told_by_its_check(string from, string to, string check) => ChecksOf(TinyStudy.Text((from, to))).ShouldContain(check);

    [Theory]
    [InlineData("study: [")]
    [InlineData("study: {}")]
    [InlineData("- study")]
    [InlineData("")]
    public void What_is_no_study_is_refused(string text) => ChecksOf(text).ShouldNotBeEmpty();

    [Fact]
    public void A_study_of_no_time_or_of_the_same_time_twice_is_refused()
    {
        ChecksOf(TinyStudy.Text(("\n    - { id: then, title: Then, case: crisis, rule: all, year: 2005 }", " []"))).ShouldContain("empty-list");
        ChecksOf(TinyStudy.Text(("  placebos:", "    - { id: then, title: Again, case: crisis, rule: all, year: 2005 }\n  placebos:"))).ShouldContain("duplicate-id");
    }

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        ChecksOf(TinyStudy.Text(("draws: 200", "draws: 1"), ("leader: AAA", "leadre: AAA"))).Distinct().Order(StringComparer.Ordinal).ShouldBe(["missing-field", "out-of-range", "unknown-key"]);

    [Theory]
    [InlineData("alias")]
    [InlineData("deep")]
    public void A_study_that_would_be_endless_is_refused(string how)
    {
        var text = how == "deep"
            ? $"study: {new string('[', 5000)}"
            : $"a: &a [x,x,x,x,x,x,x,x,x,x]\n{string.Concat(Enumerable.Range(0, 12).Select(i => $"{(char)('b' + i)}: &{(char)('b' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i)}", 10))}]\n"))}";
        ChecksOf(text).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_file_that_is_too_large_or_no_text_is_refused_unread()
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, TinyStudy.Text());
            StudyReader.ReadFile(file, "study.yaml", DocumentLimits.Default).ShouldBeOfType<PivotStudy>().Id.ShouldBe("tiny");
            Should.Throw<DocumentException>(() => StudyReader.ReadFile(file, "study.yaml", DocumentLimits.Default with { FileBytes = 50 })).Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("too-large");
            File.WriteAllBytes(file, [.. Encoding.UTF8.GetBytes("study: "), 0xff, 0xfe]);
            Should.Throw<DocumentException>(() => StudyReader.ReadFile(file, "study.yaml", DocumentLimits.Default)).Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("not-utf-8");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void The_committed_schema_is_what_the_records_say() => Approved.ShouldMatch(StudySchema.Text(), Path.Combine(Repository.Root, "schemas", StudySchema.File));

    [Fact]
    public void The_schema_names_every_field_that_must_be_there() =>
        JsonNode.Parse(StudySchema.Text())!["definitions"]!["PivotStudy"]?["required"]?.AsArray().Select(each => each!.GetValue<string>())
            .ShouldBe(["id", "title", "question", "pack", "pair", "leader", "draws", "seed", "epochs"], ignoreOrder: true);

    private static string[] ChecksOf(string text) =>
        [.. Should.Throw<DocumentException>(() => StudyReader.Read("study.yaml", text, DocumentLimits.Default)).Diagnostics.Select(each => each.Check)];
}

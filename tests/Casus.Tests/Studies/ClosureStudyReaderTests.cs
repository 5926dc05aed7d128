// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Documents;
using Casus.Studies;
using Casus.Tests.Support;

namespace Casus.Tests.Studies;

public sealed class ClosureStudyReaderTests
{
    [Fact]
    public void A_study_is_read_with_all_its_fields()
    {
        var study = TinyClosure.Read();
        (study.Id, study.Replications, study.Seed, study.Effort, study.From).ShouldBe(("tiny", 12, 7, 4, ClosureStart.Request));
        study.Sizes.ShouldBe([100, 2500, 5000]);
        study.Aircraft.ShouldBe([0, 0.05, 1, 2]);
        study.Set["council.decision"].ShouldBe("adopted");
        study.Scenarios.ShouldHaveSingleItem().Set.Keys.ShouldBe(["force.framework", "force.only"]);
        TinyClosure.Read(("  from: request\n", string.Empty), ("  effort: 4\n", string.Empty)).ShouldSatisfyAllConditions(read => read.From.ShouldBe(ClosureStart.Request), read => read.Effort.ShouldBeNull());
    }

    [Theory]
    [InlineData("seed: 7", "sede: 7", "unknown-key")]
    [InlineData("  seed: 7\n", "", "missing-field")]
    [InlineData("replications: 12", "replications: 9", "out-of-range")]
    [InlineData("from: request", "from: take-off", "unknown-word")]
    [InlineData("[100, 2500, 5000]", "[]", "bad-value")]
    [InlineData("[100, 2500, 5000]", "[2500, 100]", "bad-value")]
    [InlineData("[100, 2500, 5000]", "[0, 100]", "bad-value")]
    [InlineData("[0, 0.05, 1, 2]", "[0.5, 2]", "bad-value")]
    [InlineData("[0, 0.05, 1, 2]", "[1, 1]", "bad-value")]
    [InlineData("[0, 0.05, 1, 2]", "[1, 101]", "bad-value")]
    [InlineData("[0, 0.05, 1, 2]", "[-1, 1]", "bad-value")]
    [InlineData("closureStudy:", "closeStudy:", "wrong-type")]
    public void What_is_wrong_is_told_by_its_check(string from, string to, string check) =>
        Should.Throw<DocumentException>(() => TinyClosure.Read((from, to))).Diagnostics.Select(each => each.Check).ShouldContain(check);

    [Fact]
    public void A_study_of_nothing_or_of_the_same_scenario_twice_is_refused()
    {
        var text = TinyClosure.Text();
        var scenarios = text[(text.IndexOf("scenarios:", StringComparison.Ordinal) + "scenarios:".Length)..];
        Should.Throw<DocumentException>(() => TinyClosure.Read((scenarios, " []"))).Diagnostics.Select(each => each.Check).ShouldContain("empty-list");
        Should.Throw<DocumentException>(() => TinyClosure.Read((scenarios, scenarios + scenarios))).Diagnostics.Select(each => each.Check).ShouldContain("duplicate-id");
    }

    [Fact]
    public void More_than_a_machine_can_do_is_refused() =>
        Should.Throw<DocumentException>(() => TinyClosure.Read(("replications: 12", "replications: 10000"), ("[100, 2500, 5000]", $"[{string.Join(", ", Enumerable.Range(1, 60))}]")))
            .Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("out-of-range");

    [Fact]
    public void One_kind_of_study_is_not_taken_for_the_other()
    {
        Should.Throw<DocumentException>(() => StudyReader.Read("study.yaml", TinyClosure.Text(), DocumentLimits.Default)).Diagnostics.ShouldHaveSingleItem().Remedy.ShouldContain("'study'");
        Should.Throw<DocumentException>(() => StudyReader.ReadClosure("study.yaml", TinyStudy.Text(), DocumentLimits.Default)).Diagnostics.ShouldHaveSingleItem().Remedy.ShouldContain("'closureStudy'");
    }

    [Theory]
    [InlineData("pack: csto", "pack: world", "dangling-reference")]
    [InlineData("within: study.72-hours.within", "within: study.72-hours.withn", "dangling-reference")]
    [InlineData("within: study.72-hours.within", "within: study.72-hours.persons", "wrong-unit")]
    [InlineData("size: study.72-hours.persons", "size: study.72-hours.within", "wrong-unit")]
    [InlineData("case: seventy-two-hours-kazakhstan", "case: seventy-two-hours-kazakstan", "unknown-case")]
    [InlineData("force.only: TJK", "force.only: TKJ", "unknown-word")]
    [InlineData("council.decision: adopted", "council.decison: adopted", "unknown-path")]
    [InlineData("council.decision: adopted", "force.only: KGZ", "conflict")]
    public void What_the_pack_does_not_have_is_told_before_anything_runs(string from, string to, string check)
    {
        var study = TinyClosure.Read((from, to));
        Should.Throw<DocumentException>(() => ClosureRunner.Run(study, Repository.Csto, 1)).Diagnostics.Select(each => each.Check).ShouldContain(check);
    }

    [Fact]
    public void The_committed_study_names_only_what_the_pack_has()
    {
        var path = Path.Combine(Repository.Root, "studies", "72-hours", "study.yaml");
        var study = StudyReader.ReadFile(path, "study.yaml", DocumentLimits.Default).ShouldBeOfType<ClosureStudy>();
        ClosureChecks.Within(study, Repository.Csto).ShouldBe(72);
        ClosureChecks.Scenarios(study, Repository.Csto).Select(each => each.Length).ShouldAllBe(sizes => sizes == study.Sizes.Length);
    }

    [Fact]
    public void The_committed_schema_is_what_the_records_say() => Approved.ShouldMatch(StudySchema.ClosureText(), Path.Combine(Repository.Root, "schemas", StudySchema.ClosureFile));

    [Fact]
    public void The_schema_names_every_field_that_must_be_there() =>
        JsonNode.Parse(StudySchema.ClosureText())!["definitions"]!["ClosureStudy"]?["required"]?.AsArray().Select(each => each!.GetValue<string>())
            .ShouldBe(["id", "title", "question", "pack", "within", "size", "sizes", "aircraft", "replications", "seed", "scenarios"], ignoreOrder: true);
}

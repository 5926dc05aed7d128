// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using System.Text.RegularExpressions;
using Casus.Cli.Commands;
using Casus.Cli.Tests.Support;
using Casus.Documents;
using Casus.Movement;

namespace Casus.Cli.Tests.MoveBenchmark;

/// <summary>The published airlift benchmark on the command line.</summary>
public sealed partial class MoveBenchmarkTests
{
    /// <summary>Effort with which the tests plan, so that they are quick.</summary>
    private const int Little = 1;

    private static readonly string Set = Path.Combine(Repository.Root, "benchmarks", "airlift-challenge");

    [Fact]
    public void The_table_has_a_line_for_each_instance_and_the_sums()
    {
        using var folder = Folder("Test_0_Level_0", "Test_0_Level_1");
        var (code, text, talk) = Run(folder.Path);
        (code, talk).ShouldBe((ExitCode.Done, string.Empty));
        text.ShouldAllBe(character => character != '\r');
        text.ShouldMatch(@"(?m)^Test_0_Level_0 +48 +0 +\d+ +0\.\d{3} +1\.272 +0\.\d{3} +\d+\.\d$");
        text.ShouldMatch(@"(?m)^Test_0_Level_1 +48 +0 +\d+ +\d\.\d{3} +3\.394 +0\.\d{3} +\d+\.\d$");
        text.ShouldMatch(@"(?m)^All +96 +0 +\d+ +\d\.\d{3} +4\.666 +\d\.\d{3} +\d+\.\d$");
        text.ShouldMatch(@"(?m)^Test_0_Level_0 +1\.272478741341 +1\.272478741341 +-?\d\.\de[+-]\d+ +agrees$");
        text.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public void The_JSON_has_the_fields_that_were_promised_and_is_the_same_but_for_the_seconds()
    {
        using var folder = Folder("Test_0_Level_1");
        var (first, second) = (Run(folder.Path, json: true).Text, Run(folder.Path, json: true).Text);
        Seconds().Replace(second, "$1 0").ShouldBe(Seconds().Replace(first, "$1 0"));
        using var document = JsonDocument.Parse(first);
        var instance = document.RootElement.GetProperty("instances")[0];
        instance.GetProperty("name").GetString().ShouldBe("Test_0/Level_1.pkl");
        (instance.GetProperty("cargo").GetInt32(), instance.GetProperty("missed").GetInt32()).ShouldBe((48, 0));
        instance.GetProperty("late").GetInt32().ShouldBeGreaterThanOrEqualTo(0);
        instance.GetProperty("baselineScore").GetDouble().ShouldBe(3.3935641459771606);
        instance.GetProperty("bound").GetDouble().ShouldBeLessThan(instance.GetProperty("score").GetDouble());
        instance.GetProperty("seconds").GetDouble().ShouldBeGreaterThan(0);
        document.RootElement.GetProperty("traces")[0].GetProperty("agrees").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Plans_written_pass_the_checker_with_the_score_of_the_table()
    {
        using var folder = Folder("Test_0_Level_0");
        var plans = folder.At("plans");
        using var document = JsonDocument.Parse(Run(folder.Path, json: true, plans: plans).Text);
        Directory.EnumerateFiles(plans).Select(Path.GetFileName).ShouldBe(["Test_0_Level_0.plan.json"]);
        var trace = ChallengeTraceReader.Read(Path.Combine(plans, "Test_0_Level_0.plan.json"));
        var replayed = ChallengeChecker.Check(ChallengeInstanceReader.Read(folder.At("instances", "Test_0_Level_0.json")), trace.Orders);
        replayed.Score.ShouldBe(document.RootElement.GetProperty("instances")[0].GetProperty("score").GetDouble());
        replayed.Score.ShouldBe(trace.Score!.Value);
    }

    [Fact]
    public void A_trace_that_is_not_reproduced_makes_the_exit_code_wrong()
    {
        using var folder = Folder("Test_0_Level_0");
        Directory.Delete(folder.At("traces"), recursive: true);
        Directory.CreateDirectory(folder.At("traces"));
        File.WriteAllText(folder.At("traces", "Test_0_Level_0.trace.json"), """{ "score": 1.5, "actions": [] }""");
        var (code, text, _) = Run(folder.Path);
        code.ShouldBe(ExitCode.Wrong);
        text.ShouldContain("differs");
    }

    [Fact]
    public void Faults_of_all_files_are_said_at_once()
    {
        using var folder = Folder("Test_0_Level_0");
        File.WriteAllText(folder.At("instances", "a.json"), "{");
        File.WriteAllText(folder.At("instances", "b.json"), "{}");
        var faults = Should.Throw<DocumentException>(() => Run(folder.Path)).Diagnostics;
        faults.Select(each => each.At.File).Distinct().ShouldBe(["a.json", "b.json"]);
    }

    [Fact]
    public void A_folder_without_instances_is_refused()
    {
        using var folder = new TemporaryFolder();
        Should.Throw<DocumentException>(() => Run(folder.Path)).Diagnostics.Single().Check.ShouldBe("no-folder");
        Directory.CreateDirectory(folder.At("instances"));
        Should.Throw<DocumentException>(() => Run(folder.Path)).Diagnostics.Single().Check.ShouldBe("no-instances");
    }

    [Fact]
    public void A_place_for_plans_that_is_a_file_or_in_no_folder_is_refused_before_anything_is_planned()
    {
        using var folder = Folder("Test_0_Level_0");
        foreach (var plans in new[] { string.Empty, folder.At("instances", "Test_0_Level_0.json"), folder.At("none", "plans") })
            Should.Throw<DocumentException>(() => Run(folder.Path, plans: plans)).Diagnostics.Single().Check.ShouldBe("no-folder");
    }

    private static TemporaryFolder Folder(params string[] names)
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("instances"));
        Directory.CreateDirectory(folder.At("traces"));
        foreach (var name in names)
        {
            File.Copy(Path.Combine(Set, "instances", name + ".json"), folder.At("instances", name + ".json"));
            File.Copy(Path.Combine(Set, "traces", name + ".trace.json.gz"), folder.At("traces", name + ".trace.json.gz"));
        }
        return folder;
    }

    private static (int Code, string Text, string Talk) Run(string folder, string? plans = null, bool json = false)
    {
        using var text = new StringWriter { NewLine = "\n" };
        using var talk = new StringWriter { NewLine = "\n" };
        var code = MoveBenchmarkCommand.Run(Terminal.On(text, talk, Repository.Packs, interactive: false), folder, plans, json, Little);
        return (code, text.ToString(), talk.ToString());
    }

    [GeneratedRegex("""("seconds":) [0-9.]+""")]
    private static partial Regex Seconds();
}

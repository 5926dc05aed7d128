// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.MoveBenchmark;

/// <summary><c>casus move --benchmark</c> as a user sees it, but for the seconds, which are measured.</summary>
public sealed partial class BenchmarkScreenTests
{
    private static readonly string Set = Path.Combine(Repository.Root, "benchmarks", "airlift-challenge");

    /// <summary>Names of the approved files of this class.</summary>
    public static string[] Names => ["move/benchmark", "move/benchmark-json", "move/benchmark-wrong"];

    [Fact]
    public void The_table_is_as_approved_and_the_plans_are_written()
    {
        using var folder = Folder();
        var spoken = Spoken.To("move", "--benchmark", folder.At("set"), "--effort", "1", "--plans", folder.At("plans"));
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBeEmpty();
        Tidy.ShouldBe(spoken.Output);
        folder.Files.Where(file => file.StartsWith("plans", StringComparison.Ordinal)).ShouldBe([Path.Combine("plans", "Test_0_Level_0.plan.json"), Path.Combine("plans", "Test_1_Level_0.plan.json")]);
        ApprovedText.ShouldMatch((spoken with { Output = Column().Replace(spoken.Output, "$1 (measured)") }).AsTranscript("casus move --benchmark set --effort 1 --plans plans"), "move/benchmark");
    }

    [Fact]
    public void JSON_is_as_approved()
    {
        using var folder = Folder();
        var spoken = Spoken.To("move", "--benchmark", folder.At("set"), "--effort", "1", "--json");
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        ApprovedText.ShouldMatch((spoken with { Output = Member().Replace(spoken.Output, "$1 0") }).AsTranscript("casus move --benchmark set --effort 1 --json"), "move/benchmark-json");
    }

    [Fact]
    public void Wrong_instances_are_named_with_what_is_wrong_in_each()
    {
        using var folder = Folder();
        File.WriteAllText(folder.At("set", "instances", "a.json"), "{");
        File.WriteAllText(folder.At("set", "instances", "b.json"), "[]");
        File.WriteAllText(folder.At("set", "instances", "c.json"), """{ "airports": -1 }""");
        var spoken = Spoken.To("move", "--benchmark", folder.At("set"), "--plans", folder.At("plans"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        folder.Files.Where(file => file.StartsWith("plans", StringComparison.Ordinal)).ShouldBeEmpty("nothing is planned before all is read");
        ApprovedText.ShouldMatch(spoken.AsTranscript("casus move --benchmark set --plans plans"), "move/benchmark-wrong");
    }

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.At("set", "instances"));
        Directory.CreateDirectory(folder.At("set", "traces"));
        foreach (var name in new[] { "Test_0_Level_0", "Test_1_Level_0" })
            File.Copy(Path.Combine(Set, "instances", name + ".json"), folder.At("set", "instances", name + ".json"));
        File.Copy(Path.Combine(Set, "traces", "Test_0_Level_0.trace.json.gz"), folder.At("set", "traces", "Test_0_Level_0.trace.json.gz"));
        return folder;
    }

    [GeneratedRegex(@"(?m)^((?:Test_\d_Level_\d|All) +\d+ .*?) +\d+\.\d$")]
    private static partial Regex Column();

    [GeneratedRegex("""("seconds":) [0-9.eE+-]+""")]
    private static partial Regex Member();
}

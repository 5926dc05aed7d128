// SPDX-License-Identifier: Apache-2.0
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary><c>casus check --law</c> on a pact without faults, and on one with a fault of every kind.</summary>
public sealed class CheckLawTests
{
    private static readonly string Packs = Path.Combine(Repository.Tests, "packs");

    /// <summary>Names of the approved files.</summary>
    internal static IEnumerable<string> Names => ["check-law/lawful", "check-law/lawful-json", "check-law/unlawful", "check-law/unlawful-json"];

    [Theory]
    [InlineData("lawful", 0)]
    [InlineData("unlawful", 1)]
    public void The_answer_is_as_approved(string pack, int code)
    {
        var spoken = Spoken.On(Packs, "check", pack, "--law");
        spoken.ExitCode.ShouldBe(code);
        spoken.Talk.ShouldBeEmpty();
        spoken.Output.Split('\n').ShouldAllBe(line => line.Length <= 80);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus check {pack} --law"), $"check-law/{pack}");
    }

    [Theory]
    [InlineData("lawful", 0)]
    [InlineData("unlawful", 1)]
    public void The_answer_as_JSON_is_as_approved(string pack, int code)
    {
        var spoken = Spoken.On(Packs, "check", pack, "--law", "--json");
        spoken.ExitCode.ShouldBe(code);
        using var document = JsonDocument.Parse(spoken.Output);
        document.RootElement[0].GetProperty("law").GetProperty("tests").GetArrayLength().ShouldBeGreaterThan(3);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus check {pack} --law --json"), $"check-law/{pack}-json");
    }

    [Fact]
    public void Without_it_the_law_is_not_put_to_the_test()
    {
        var spoken = Spoken.On(Packs, "check", "unlawful");
        spoken.ExitCode.ShouldBe(0);
        spoken.Output.ShouldBe("unlawful: clean. 1 sources, 1 claims, 5 assumptions, 0 cases.\n");
        using var document = JsonDocument.Parse(Spoken.On(Packs, "check", "unlawful", "--json").Output);
        document.RootElement[0].TryGetProperty("law", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_pack_without_law_has_nothing_to_test()
    {
        var spoken = Spoken.To("check", "world", "--law");
        spoken.ExitCode.ShouldBe(0);
        spoken.Output.ShouldEndWith("world: 0 of 0 tests of the law passed.\n");
    }
}

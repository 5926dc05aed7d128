// SPDX-License-Identifier: Apache-2.0
using System.Diagnostics;
using System.Text.Json;
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>A stranger's pack: everything wrong is listed at once, and nothing else happens.</summary>
public sealed class BadPackTests
{
    public static TheoryData<string> Kinds => new(BadPack.All);

    public static TheoryData<string> HostileKinds => new(BadPack.Hostile);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_check_lists_what_is_wrong_and_exits_with_1(string kind)
    {
        using var packs = BadPack.Make(kind);
        var spoken = Spoken.On(packs.Path, "check", BadPack.IdOf(kind));
        spoken.ExitCode.ShouldBe(kind == "no-manifest" ? 2 : 1, spoken.Talk);
        ShouldBeTidy(spoken.Output + spoken.Talk);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus check {BadPack.IdOf(kind)}"), $"packs/{kind}-check");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_run_is_refused_with_2_and_nothing_on_standard_output(string kind)
    {
        using var packs = BadPack.Make(kind);
        using var folder = new TemporaryFolder();
        var spoken = Spoken.On(packs.Path, "run", $"{BadPack.IdOf(kind)}/crisis", "--report", folder.At("report.html"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        folder.Files.ShouldBeEmpty();
        ShouldBeTidy(spoken.Talk);
        ApprovedText.ShouldMatch(spoken.AsTranscript($"casus run {BadPack.IdOf(kind)}/crisis"), $"packs/{kind}-run");
    }

    /// <summary>In a process of its own whose memory is bounded, so that a pack that takes too much ends the process and not the tests. Half a minute is for a busy machine.</summary>
    [Theory]
    [MemberData(nameof(HostileKinds))]
    public void A_hostile_pack_is_refused_soon_and_in_little_memory(string kind)
    {
        using var packs = BadPack.Make(kind);
        var clock = Stopwatch.StartNew();
        var spoken = BuiltProgram.Run(packs.Path, new Dictionary<string, string?> { ["CASUS_PACKS"] = packs.Path }, "check", BadPack.IdOf(kind));
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        spoken.ShouldBe(Spoken.On(packs.Path, "check", BadPack.IdOf(kind)));
    }

    [Fact]
    public void Twenty_errors_are_listed_at_once_in_the_order_of_files_and_lines()
    {
        using var packs = BadPack.Make("twenty-errors");
        var spoken = Spoken.On(packs.Path, "check", "twenty-errors", "--json");
        spoken.ExitCode.ShouldBe(1);
        using var document = JsonDocument.Parse(spoken.Output);
        var found = document.RootElement[0].GetProperty("diagnostics").EnumerateArray().Select(each => (File: each.GetProperty("file").GetString()!, Line: each.GetProperty("line").GetInt32(), Column: each.GetProperty("column").GetInt32())).ToArray();
        found.Length.ShouldBe(20);
        found.ShouldBe(found.OrderBy(each => each.File, StringComparer.Ordinal).ThenBy(each => each.Line).ThenBy(each => each.Column));
        document.RootElement[0].GetProperty("diagnostics").EnumerateArray().ShouldAllBe(each => each.GetProperty("remedy").GetString()!.Length > 5);
    }

    [Fact]
    public void A_bad_pack_does_not_hide_the_good_ones_from_the_list()
    {
        using var packs = BadPack.Make("twenty-errors");
        var spoken = Spoken.On(packs.Path, "list");
        spoken.ExitCode.ShouldBe(1);
        spoken.Output.ShouldBe("world  Countries, airfields and aircraft\n");
        spoken.Talk.ShouldBe("error: twenty-errors: The pack cannot be used.\n       Run 'casus check twenty-errors' to see what is wrong.\n");
    }

    [Fact]
    public void A_check_of_all_packs_checks_the_good_ones_too()
    {
        using var packs = BadPack.Make("empty-file");
        var spoken = Spoken.On(packs.Path, "check");
        spoken.ExitCode.ShouldBe(1);
        spoken.Output.ShouldContain("bad: 1 error, 0 warnings.\n");
        spoken.Output.ShouldContain("world: clean. ");
    }

    [Theory]
    [InlineData("list")]
    [InlineData("check")]
    [InlineData("evidence")]
    [InlineData("run", "csto/kazakhstan-2022")]
    public void Without_packs_a_user_is_told_where_they_are_sought(params string[] words)
    {
        using var nothing = new TemporaryFolder();
        var spoken = Spoken.On(nothing.At("packs"), words);
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        spoken.Talk.ShouldBe("error: packs: No packs were found.\n       Run casus inside a checkout, or name the folder of packs in CASUS_PACKS.\n       [no-packs]\n");
    }

    private static void ShouldBeTidy(string text)
    {
        text.Where(letter => char.IsControl(letter) && letter != '\n').ShouldBeEmpty();
        text.Split('\n').Where(line => line.Length > 80 && line.Trim().Contains(' ', StringComparison.Ordinal)).ShouldBeEmpty();
        text.ShouldNotContain("Unhandled exception");
    }
}

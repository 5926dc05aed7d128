// SPDX-License-Identifier: Apache-2.0
using Casus.Cli.Tests.Support;

namespace Casus.Cli.Tests.Commands;

/// <summary>The report of a run is written whole or not at all.</summary>
public sealed class ReportFileTests
{
    private static readonly string[] Run = ["run", "csto/armenia-2021", "--replications", "2"];

    [Fact]
    public void A_run_writes_the_report_and_says_so_on_standard_error()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("armenia.html");
        var spoken = Spoken.To([.. Run, "--report", file]);
        spoken.ExitCode.ShouldBe(0, spoken.Talk);
        spoken.Talk.ShouldBe($"wrote {file}\n");
        spoken.Output.ShouldBe(Spoken.Once(Run).Output);
        folder.Files.ShouldBe(["armenia.html"]);
        File.ReadAllText(file).ShouldContain("Armenia, May 2021");
    }

    [Fact]
    public void The_report_is_UTF_8_without_a_mark_and_the_same_every_time()
    {
        using var folder = new TemporaryFolder();
        Spoken.To([.. Run, "--report", folder.At("a.html")]);
        Spoken.To([.. Run, "--threads", "1", "--report", folder.At("b.html")]);
        var bytes = File.ReadAllBytes(folder.At("a.html"));
        bytes.ShouldBe(File.ReadAllBytes(folder.At("b.html")));
        bytes[0].ShouldBe((byte)'<');
    }

    [Fact]
    public void A_report_can_be_written_beside_JSON()
    {
        using var folder = new TemporaryFolder();
        var spoken = Spoken.To([.. Run, "--json", "--report", folder.At("armenia.html")]);
        spoken.Output.ShouldBe(Spoken.Once([.. Run, "--json"]).Output);
        folder.Files.ShouldBe(["armenia.html"]);
    }

    /// <summary>A reader who holds the old report open goes on reading the old one: the new one is moved to its place and not written over it.</summary>
    [Fact]
    public void An_old_report_is_replaced_as_a_whole()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("armenia.html");
        File.WriteAllText(file, "the old report");
        using var open = new StreamReader(new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));
        Spoken.To([.. Run, "--report", file]).ExitCode.ShouldBe(0);
        open.ReadToEnd().ShouldBe("the old report");
        File.ReadAllText(file).ShouldContain("Armenia, May 2021");
        folder.Files.ShouldBe(["armenia.html"]);
    }

    [Fact]
    public void A_report_that_cannot_be_written_leaves_the_old_one_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var file = folder.At("armenia.html");
        File.WriteAllText(file, "the old report");
        Directory.CreateDirectory(file + ".part");
        var spoken = Spoken.To([.. Run, "--report", file]);
        spoken.ExitCode.ShouldBe(2);
        spoken.Output.ShouldBeEmpty();
        spoken.Talk.ShouldStartWith("error: ");
        File.ReadAllText(file).ShouldBe("the old report");
        folder.Files.ShouldBe(["armenia.html"]);
    }

    [Fact]
    public void A_place_where_no_report_can_be_is_refused_before_the_run()
    {
        using var folder = new TemporaryFolder();
        var spoken = Spoken.To("run", "csto/no-such-case", "--report", folder.At("no-such-folder", "report.html"));
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("[no-folder]");
        spoken.Talk.ShouldNotContain("no-such-case");
        folder.Files.ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_name_is_no_place_for_a_report()
    {
        var spoken = Spoken.To([.. Run, "--report", string.Empty]);
        spoken.ExitCode.ShouldBe(2);
        spoken.Talk.ShouldContain("[no-file]");
    }
}

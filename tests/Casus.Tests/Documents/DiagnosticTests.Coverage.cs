// SPDX-License-Identifier: Apache-2.0
using System.Text.RegularExpressions;
using Casus.Tests.Support;

namespace Casus.Tests.Documents;

/// <summary>Every check that a reading can report is shown by a broken pack, or listed here with the test that shows it.</summary>
public sealed partial class DiagnosticTests
{
    /// <summary>Checks of a scenario, of a study or of a table of actors, of units or of lines, or of the benchmark of airlift, rather than of a pack's files: the tests of those folders show them.</summary>
    private static readonly string[] NotAboutPacks = ["Chain/", "Studies/", "Council/Bargaining/", "Documents/Csv", "Documents/BoundedText", "Forces/Tables/", "Movement/Tables/", "Movement/Challenge/"];

    private static readonly Dictionary<string, string> ShownElsewhere = new(StringComparer.Ordinal)
    {
        ["link"] = "a checkout may turn links into files: DocumentFolderTests.Links makes them",
        ["too-large"] = "a repository should not hold large files: DocumentFolderTests makes a sparse one",
        ["too-many-files"] = "nor thousands of them: DocumentFolderTests lowers the limit",
        ["too-slow"] = "it needs a clock that hurries: DocumentFolderTests has one",
        ["unreadable"] = "it needs a file that somebody holds: DocumentFolderTests holds one",
    };

    [Fact]
    public void Every_check_in_the_source_is_shown_by_a_broken_pack()
    {
        var shown = Directory.EnumerateDirectories(Broken).SelectMany(folder => ChecksExpectedIn(Path.GetFileName(folder))).ToHashSet(StringComparer.Ordinal);

        var unshown = Checks().Where(each => !shown.Contains(each.Check) && !ShownElsewhere.ContainsKey(each.Check)).Select(each => $"{each.Check} in {each.File}");

        unshown.ShouldBeEmpty("add a folder to tests/Casus.Tests/Documents/broken and accept its diagnostics with CASUS_ACCEPT=1");
    }

    [Fact]
    public void Every_check_listed_as_shown_elsewhere_is_one_that_the_source_has() =>
        ShownElsewhere.Keys.Except(Checks().Select(each => each.Check)).ShouldBeEmpty();

    [Fact]
    public void The_search_for_checks_finds_them()
    {
        var checks = Checks().Select(each => each.Check).Distinct().ToArray();
        checks.ShouldContain("unknown-key");
        checks.ShouldContain("too-deep", "thrown");
        checks.ShouldContain("dangling-reference", "on a line of its own");
        checks.Length.ShouldBeGreaterThan(40);
    }

    private static IEnumerable<(string File, string Check)> Checks()
    {
        var model = Path.Combine(Repository.Root, "src", "Casus");
        return from file in Directory.EnumerateFiles(model, "*.cs", SearchOption.AllDirectories)
               let shown = Path.GetRelativePath(model, file).Replace('\\', '/')
               where !NotAboutPacks.Any(folder => shown.StartsWith(folder, StringComparison.Ordinal)) && !shown.StartsWith("obj/", StringComparison.Ordinal)
               from Match report in Report().Matches(File.ReadAllText(file))
               select (shown, report.Groups["check"].Value);
    }

    /// <summary>A report, then the first plain word in quotes that a comma follows.</summary>
    [GeneratedRegex("""(Error|Warning|LimitPassed|NotYaml)\((?:(?!;\s)[^"]|\$"[^"]*")*?[^$"]"(?<check>[a-z]+(-[a-z0-9]+)*)"\s*,""")]
    private static partial Regex Report();
}

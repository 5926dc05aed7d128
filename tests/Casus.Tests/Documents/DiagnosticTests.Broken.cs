// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Documents;

/// <summary>
/// One deliberately broken pack a diagnostic, in <c>broken/</c>, with the diagnostics expected beside it. <c>CASUS_ACCEPT=1</c> accepts what is found; read it before
/// it is committed.
/// </summary>
public sealed partial class DiagnosticTests
{
    private static readonly string Broken = Path.Combine(Repository.Root, "tests", "Casus.Tests", "Documents", "broken");

    public static TheoryData<string> BrokenPacks => [.. Directory.EnumerateDirectories(Broken).Select(each => Path.GetFileName(each)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(BrokenPacks))]
    public void A_broken_pack_gives_these_diagnostics_and_no_others(string id)
    {
        var pack = new PackReader(Broken, DocumentLimits.Default, TimeProvider.System).Read(id, out var found);

        (pack is null).ShouldBe(found.Any(each => each.Severity == Severity.Error), "a pack with warnings alone can be used");
        Approved.ShouldMatch(string.Concat(found.Select(each => $"{each}\n")), Path.Combine(Broken, id, "expected.txt"));
    }

    [Theory]
    [MemberData(nameof(BrokenPacks))]
    public void A_broken_pack_shows_the_diagnostic_after_which_it_is_named(string id)
    {
        if (id != "everything-at-once")
            ChecksExpectedIn(id).ShouldContain(check => id == check || id.StartsWith($"{check}-", StringComparison.Ordinal) || id == "dangling-result");
    }

    [Fact]
    public void An_author_sees_twenty_faults_of_a_pack_at_the_first_reading()
    {
        new PackReader(Broken, DocumentLimits.Default, TimeProvider.System).Read("everything-at-once", out var found);

        found.Length.ShouldBeGreaterThanOrEqualTo(20);
        found.ShouldBeInOrder();
        found.Select(each => each.Check).Distinct().Count().ShouldBeGreaterThanOrEqualTo(15);
    }

    private static ImmutableArray<string> ChecksExpectedIn(string id) =>
        [.. File.ReadLines(Path.Combine(Broken, id, "expected.txt")).Select(line => line[(line.LastIndexOf('[') + 1)..^1])];
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Law;

/// <summary>The guide docs/law.md builds a pack block by block; what it prints must be what works.</summary>
public sealed class LawGuideTests
{
    private static readonly Lazy<Pack> Guide = new(() => GuidePack.Of("law", "pact"));

    [Fact]
    public void Every_test_that_the_guide_prints_passes() =>
        Examined().Tests.SelectMany(test => test.Failures).Select(failure => failure.Says).ShouldBeEmpty();

    [Fact]
    public void The_tests_of_the_guide_cover_all_of_its_law()
    {
        Examined().Tests.Length.ShouldBeGreaterThan(10);
        Examined().Coverage.Provisions.Uncovered.ShouldBeEmpty();
        Examined().Coverage.Branches.Uncovered.ShouldBeEmpty();
        Examined().Sweep.IsFreeOfConflict.ShouldBeTrue();
    }

    private static LawExamination Examined() => LawChecks.Examine(Guide.Value);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Law.Testing;

public sealed class LawCoverageTests
{
    private static readonly string[] Lines = [.. Pact.Tests.Split('\n').Where(line => line.Contains("- {", StringComparison.Ordinal))];

    [Fact]
    public void Tests_that_go_every_way_cover_everything()
    {
        var examined = Pact.Examined(Pact.Tests);
        examined.Coverage.Branches.Uncovered.ShouldBeEmpty();
        examined.Coverage.Provisions.Uncovered.ShouldBeEmpty();
        examined.Coverage.Provisions.All.ShouldBe(5, "four that the basis rests on and one of the gate; nothing rests on Article 9");
        examined.IsGood.ShouldBeTrue();
    }

    [Fact]
    public void Without_tests_nothing_is_covered_and_everything_is_listed_by_id()
    {
        var coverage = Pact.Examined(string.Empty).Coverage;
        coverage.IsEnough.ShouldBeFalse();
        coverage.Provisions.Uncovered.ShouldBe(["pact.article-1", "pact.article-2", "pact.article-3", "pact.article-4", "pact.article-5"]);
        coverage.Branches.Uncovered.ShouldBe(
        [
            "alo-assembly: not opened",
            "alo-assembly: opened",
            "help: asked no",
            "help: asked yes",
            "help: attack no",
            "help: attack yes",
            "help: by-state no",
            "help: by-state yes",
            "help: exception unwanted applies",
            "help: exception unwanted does not apply",
            "help: not open",
            "help: open",
            "help: reading grave.narrow",
            "help: reading grave.wide",
            "help: size at-most few no",
            "help: size at-most few yes",
            "help: version pact-1 in force",
            "help: version pact-1 not in force",
            "hhh-alone: opened",
        ]);
    }

    [Fact]
    public void What_can_never_be_on_the_days_covered_needs_no_test() =>
        Pact.Changed("value: 2005-03-01", "value: 1995-03-01").Coverage.Branches.Uncovered.ShouldNotContain("help: version pact-1 not in force");

    [Fact]
    public void A_test_that_fails_covers_nothing()
    {
        var coverage = Pact.Examined(Pact.Tests.Replace("answer: yes", "answer: no", StringComparison.Ordinal).Replace("answer: arguable", "answer: no", StringComparison.Ordinal)).Coverage;
        coverage.Branches.Uncovered.ShouldContain("help: open");
        coverage.Branches.Uncovered.ShouldNotContain("help: not open");
    }

    [Fact]
    public void An_unknown_fact_decides_nothing() =>
        Pact.Examined("lawTests: [ { name: Nothing is known., on: 2010-01-01, host: HHH, expect: [ { basis: help, answer: unknown, because: pact.article-1 } ] } ]")
            .Coverage.Branches.Covered.ShouldBe(3, "the version in force, and the two readings tried");

    [Fact]
    public void A_pack_without_a_basis_needs_no_tests()
    {
        var coverage = LawExamination.Of(new LawBook([], [], [], [], [], [], [], [], []), new Casus.Evidence.EvidenceBook([], [], []), [], null, null).Coverage;
        coverage.IsEnough.ShouldBeTrue();
        coverage.Branches.Share.ShouldBe(1);
    }

    [Fact]
    public void Whatever_the_tests_coverage_is_a_share_and_more_tests_never_cover_less() => Always.Holds(
        Gen.SubListOf(Lines).Two(),
        sample =>
        {
            var (few, more) = (sample.Item1.ToArray(), sample.Item1.Union(sample.Item2).ToArray());
            var (less, greater) = (Coverage(few), Coverage(more));
            foreach (var share in new[] { less.Provisions, less.Branches, greater.Provisions, greater.Branches })
            {
                share.Share.ShouldBeInRange(0, 1);
                (share.Covered + share.Uncovered.Length).ShouldBe(share.All);
            }
            greater.Branches.Covered.ShouldBeGreaterThanOrEqualTo(less.Branches.Covered);
            greater.Provisions.Covered.ShouldBeGreaterThanOrEqualTo(less.Provisions.Covered);
        },
        times: 30);

    [Theory]
    [InlineData(4, 5, true)]
    [InlineData(79, 100, false)]
    [InlineData(799, 1000, false)]
    [InlineData(0, 0, true)]
    public void Four_fifths_is_enough_and_nothing_is_rounded_up(int covered, int all, bool enough) =>
        new CoverageShare(covered, all, []).IsEnough.ShouldBe(enough);

    private static LawCoverage Coverage(string[] lines) => Pact.Examined(lines.Length == 0 ? string.Empty : $"lawTests:\n{string.Join('\n', lines)}\n").Coverage;
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Evidence;
using Casus.Packs;
using Casus.Tests.Law;

namespace Casus.Tests.Chain;

/// <summary>What happened is set beside what the model says, with the bound that its source gives it.</summary>
public sealed class ComparisonTests
{
    private const string Evidence = """
        sources:
          - { id: herald, title: A report, publisher: The Herald, published: "2010", reliability: C }
        claims:
          - { id: exact, source: herald, locator: p. 1, subject: seen.exact, value: 60 hours, scope: observed, credibility: 2, says: Sixty. }
          - { id: under, source: herald, locator: p. 1, subject: seen.under, value: under 72 hours, scope: observed, credibility: 2, says: Under 72. }
          - { id: up-to, source: herald, locator: p. 1, subject: seen.up-to, value: up to 72 hours, scope: observed, credibility: 2, says: Up to 72. }
          - { id: over, source: herald, locator: p. 1, subject: seen.over, value: over 72 hours, scope: observed, credibility: 2, says: Over 72. }
          - { id: about, source: herald, locator: p. 1, subject: seen.about, value: about 70 hours, scope: observed, credibility: 2, says: About 70. }
          - { id: range, source: herald, locator: p. 1, subject: seen.range, value: 60 to 80 hours, scope: observed, credibility: 2, says: Sixty to eighty. }
          - { id: one, source: herald, locator: p. 1, subject: seen.rivals, value: 50 hours, scope: observed, credibility: 2, says: Fifty. }
          - { id: two, source: herald, locator: p. 2, subject: seen.rivals, value: 90 hours, scope: observed, credibility: 2, says: Ninety. }
          - { id: three, source: herald, locator: p. 3, subject: seen.rivals, value: 90 hours, scope: observed, credibility: 2, says: Ninety again. }
          - { id: gone, source: herald, locator: p. 4, subject: seen.rivals, value: 500 hours, scope: observed, credibility: 5, rank: deprecated, reason: A slip., says: A slip. }
        assumptions:
          - { id: likely, value: 50 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
        """;

    private const string Crisis = """
        case:
          id: crisis
          title: A crisis
          says: Made up.
          given:
            request: { host: HHH, at: "2010-06-12T00:00+00:00", measure: force, says: Help. }
            facts: []
            positions: [ { member: HHH, stance: asks, says: Made up., supports: likely, objects: likely } ]
          observed:
            - { result: fast.closureHours, quantity: seen.NAME @ observed, says: As seen. }
            - { result: will.adopted, word: adopted, says: It was adopted. }
            - { result: then.mood, says: They were glad. }
        """;

    [Theory]
    [InlineData("exact", 50, 70, true, "sixty lies between")]
    [InlineData("exact", 60, 60, true, "sixty is sixty")]
    [InlineData("exact", 61, 70, false, "sixty lies below")]
    [InlineData("exact", 50, 59, false, "sixty lies above")]
    [InlineData("under", 50, 71, true, "some of under 72 lies between 50 and 71")]
    [InlineData("under", 10, 20, true, "under 72 is as low as you like")]
    [InlineData("under", 73, 90, false, "nothing under 72 lies above 73")]
    [InlineData("up-to", 72, 90, true, "up to 72 holds 72")]
    [InlineData("up-to", 73, 90, false, "and nothing above it")]
    [InlineData("over", 80, 500, true, "over 72 is as high as you like")]
    [InlineData("over", 20, 71, false, "and nothing below")]
    [InlineData("about", 74, 90, true, "about 70 is good to half of its last figure: 65 to 75")]
    [InlineData("about", 76, 90, false, "and no further")]
    [InlineData("range", 79, 120, true, "the ranges overlap")]
    [InlineData("range", 20, 61, true, "at the other end too")]
    [InlineData("range", 20, 59, false, "the model lies below the range")]
    [InlineData("range", 81, 99, false, "the model lies above it")]
    [InlineData("range", 65, 70, true, "the model lies within it")]
    public void What_happened_lies_within_the_model_when_some_value_that_its_source_allows_does(string name, double low, double high, bool within, string why)
    {
        var line = Closure(name, new ResultRange(low, high, 10));
        line.Within.ShouldBe(within, why);
        line.Agreement.ShouldBeNull("one claim");
    }

    [Theory]
    [InlineData(40, 60, true, "1 of 2 claims")]
    [InlineData(40, 95, true, "2 of 2 claims")]
    [InlineData(60, 80, false, "0 of 2 claims")]
    [InlineData(400, 600, false, "0 of 2 claims")]
    public void Of_rival_claims_each_value_counts_once_and_deprecated_ones_not_at_all(double low, double high, bool within, string agreement)
    {
        var line = Closure("rivals", new ResultRange(low, high, 10));
        (line.Within, line.Agreement, line.Observed).ShouldBe((within, agreement, "50 hours; 90 hours"));
        line.Claims.ShouldBe(["one", "three", "two"], ignoreOrder: true);
    }

    [Fact]
    public void A_line_tells_the_model_its_range_and_what_was_seen()
    {
        var line = Closure("under", new ResultRange(50, 90, 10));
        (line.Path, line.Says, line.Model, line.ModelRange, line.Observed, line.Note).ShouldBe(("fast.closureHours", "closure", "66 hours", "50 hours to 90 hours", "under 72 hours", "As seen."));
    }

    [Fact]
    public void What_the_model_did_not_reach_is_neither_within_nor_without()
    {
        var line = Closure("exact", range: null);
        (line.Within, line.ModelRange).ShouldBe((null, null));
        Compare("exact", []).ShouldAllBe(each => each.Model == "not modelled" && each.Within == null);
    }

    [Theory]
    [InlineData("adopted", true)]
    [InlineData("not-adopted", false)]
    [InlineData("no-request", false)]
    public void A_word_agrees_or_does_not(string modelled, bool agrees)
    {
        var result = new Result("will.adopted", "the decision", null, Dimension.Word, modelled, null, Reason.Of(ReasonKind.Rule, "Made up."));
        Compare("exact", [result])[1].Within.ShouldBe(agrees);
    }

    [Fact]
    public void What_is_only_told_in_words_is_shown_and_not_judged()
    {
        var line = Compare("exact", [])[2];
        (line.Observed, line.Within).ShouldBe(("They were glad.", null));
    }

    [Theory]
    [InlineData("kazakhstan-2022", "will.adopted", true)]
    [InlineData("kyrgyzstan-2010-04", "will.adopted", true)]
    [InlineData("kyrgyzstan-2010-04", "may.answer", true)]
    [InlineData("kyrgyzstan-2010-06", "will.adopted", true)]
    [InlineData("karabakh-2020", "will.adopted", true)]
    [InlineData("karabakh-2020", "may.answer", true)]
    [InlineData("armenia-2022", "will.adopted", true)]
    public void The_model_s_word_beside_the_world_s(string crisis, string path, bool agrees) => Shipped.Run(crisis).Comparison.Single(each => each.Path == path).Within.ShouldBe(agrees);

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Everything_seen_in_a_shipped_case_names_who_saw_it(string crisis)
    {
        if (!Shipped.Run(crisis).Scenario.Case.Invented)
            Shipped.Run(crisis).Comparison.ShouldNotBeEmpty();
        foreach (var line in Shipped.Run(crisis).Comparison)
        {
            line.Claims.ShouldNotBeEmpty(line.Path);
            line.Observed.ShouldNotBeNullOrWhiteSpace(line.Path);
        }
    }

    private static ComparisonLine Closure(string name, ResultRange? range) =>
        Compare(name, [new Result("fast.closureHours", "closure", 66, Dimension.Time, null, range, Reason.Of(ReasonKind.Rule, "Made up."))])[0];

    private static ImmutableArray<ComparisonLine> Compare(string name, Result[] results) =>
        Comparison.Of(Packs[name].Value, "crisis", results.ToDictionary(each => each.Path, StringComparer.Ordinal));

    private static readonly Dictionary<string, Lazy<Pack>> Packs = new[] { "exact", "under", "up-to", "over", "about", "range", "rivals" }
        .ToDictionary(name => name, name => new Lazy<Pack>(() => TinyPack.Of(Evidence, Crisis.Replace("NAME", name, StringComparison.Ordinal))), StringComparer.Ordinal);
}

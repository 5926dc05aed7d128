// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Tests.Evidence;

/// <summary>What the user sets or believes, and what differs from thing to thing.</summary>
public sealed partial class QuantitiesTests
{
    private static readonly EvidenceBook Disputed = Library.Book(
        Library.Claim("low", "strength", "1000 persons", "B2", Scope.Earmarked),
        Library.Claim("high", "strength", "5000 persons", "A1", Scope.Earmarked),
        Library.Claim("sent", "strength", "300 persons", "A1", Scope.Deployed),
        Library.Assumption("loading", "1 to 4 hours"));

    [Theory]
    [InlineData("strength @ earmarked", "the quantity with its scope")]
    [InlineData("strength", "the subject, for every scope")]
    public void A_setting_comes_before_all_evidence(string name, string why)
    {
        var taken = Library.With(Disputed, [(name, "7000 persons")]).Resolve("strength @ earmarked");
        (taken.Value, taken.Setting, taken.Claim, taken.Verified).ShouldBe((7_000, "7000 persons", null, false), why);
    }

    [Fact]
    public void A_setting_of_one_scope_leaves_the_other_alone() =>
        Library.With(Disputed, [("strength @ earmarked", "7000 persons")]).Resolve("strength @ deployed").Value.ShouldBe(300);

    [Fact]
    public void A_setting_with_a_range_is_drawn_within_it()
    {
        var best = Library.With(Disputed, [("strength", "about 100 persons")]).Resolve("strength @ earmarked");
        (best.Value, best.Low, best.High).ShouldBe((100, 50, 150));
        var drawn = Enumerable.Range(0, 100).Select(i => Library.With(Disputed, [("loading", "10 to 20 hours")], draws: new KeyedDraws(1, (uint)i)).Resolve("loading").Value).ToArray();
        drawn.Distinct().Count().ShouldBe(100);
        drawn.Average().ShouldBeInRange(12, 18);
    }

    [Theory]
    [InlineData("strength @ earmarked", "the quantity with its scope")]
    [InlineData("strength", "the subject")]
    public void A_claim_that_the_user_believes_comes_before_its_rivals(string name, string why)
    {
        for (var replication = 0u; replication < 50; replication++)
            Library.With(Disputed, [], [(name, "low")], new KeyedDraws(1, replication)).Resolve("strength @ earmarked").Claim!.Id.ShouldBe("low", why);
    }

    [Fact]
    public void A_belief_in_a_claim_of_one_scope_leaves_the_other_to_its_own_evidence() =>
        Library.With(Disputed, [], [("strength", "low")]).Resolve("strength @ deployed").Claim!.Id.ShouldBe("sent");

    [Fact]
    public void Things_draw_each_their_own_value_and_always_the_same()
    {
        var loading = new Quantity<Hours>("loading");
        var quantities = Library.Drawn(Disputed);

        var first = quantities.Of(loading, "loading", "il-76.1");
        quantities.Of(loading, "loading", "il-76.2").ShouldNotBe(first);
        quantities.Of(loading, "loading", "il-76.1", occurrence: 1).ShouldNotBe(first);
        quantities.Of(loading, "unloading", "il-76.1").ShouldNotBe(first);
        Library.Drawn(Disputed).Of(loading, "loading", "il-76.1").ShouldBe(first);
        Library.Drawn(Disputed, replication: 1).Of(loading, "loading", "il-76.1").ShouldNotBe(first);
    }

    [Fact]
    public void On_best_evidence_all_things_take_the_same_value() =>
        Library.Best(Disputed).Of(new Quantity<Hours>("loading"), "loading", "il-76.1").Value.ShouldBe(2, 1e-12, "the geometric mean of 1 and 4");

    [Theory]
    [InlineData("10 to 40 hours", "the range of a setting is lognormal as that of an assumption is")]
    [InlineData("about 10 hours", "the precision of a setting counts")]
    public void Things_draw_within_what_the_user_set(string set, string why)
    {
        var quantities = Library.With(Disputed, [("loading", set)], draws: new KeyedDraws(1, 0));
        var range = Library.Value(set).Range();
        quantities.Of(new Quantity<Hours>("loading"), "loading", "il-76.1").Value.ShouldBe(range.At(new KeyedDraws(1, 0).Uniform("loading", "il-76.1")), why);
    }

    [Fact]
    public void Things_draw_within_the_precision_of_the_claim_believed()
    {
        var quantities = Library.Drawn(Library.Book(Library.Claim("one", "loading", "about 100 hours"), Library.Claim("two", "loading", "about 900 hours")));
        var believed = quantities.Resolve("loading");
        var values = Enumerable.Range(0, 200).Select(i => quantities.Of(new Quantity<Hours>("loading"), "loading", $"il-76.{i}").Value).ToArray();
        values.ShouldAllBe(value => value > believed.Low && value < believed.High);
        values.Distinct().Count().ShouldBe(200);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Simulation;

namespace Casus.Tests.Evidence;

public sealed partial class QuantitiesTests
{
    private static readonly Quantity<Persons> Strength = new("strength");

    [Fact]
    public void The_best_evidence_is_the_preferred_claim_whatever_the_grades()
    {
        var book = Library.Book(Library.Claim("good", "strength", "20000 persons", "A1"), Library.Claim("preferred", "strength", "18000 persons", "E5", rank: Rank.Preferred));
        var taken = Library.Best(book).Resolve("strength");
        (taken.Claim!.Id, taken.Value, taken.Drawn, taken.Verified).ShouldBe(("preferred", 18_000, false, true));
        taken.Rivals.ShouldHaveSingleItem().Id.ShouldBe("good");
    }

    [Fact]
    public void Of_equal_rank_the_better_grade_is_taken()
    {
        var book = Library.Book(Library.Claim("a", "strength", "1 persons", "C3"), Library.Claim("b", "strength", "2 persons", "B1"), Library.Claim("c", "strength", "3 persons", "B2"));
        Library.Best(book).Of(Strength).ShouldBe(new Persons(2));
    }

    [Fact]
    public void Of_equal_grade_the_later_statement_is_taken_and_at_last_the_first_by_id()
    {
        Library.Best(Library.Book(Library.Claim("a", "strength", "1 persons", asOf: "2010"), Library.Claim("b", "strength", "2 persons", asOf: "2012-03"), Library.Claim("c", "strength", "3 persons")))
            .Of(Strength).ShouldBe(new Persons(2));
        Library.Best(Library.Book(Library.Claim("b", "strength", "2 persons"), Library.Claim("a", "strength", "1 persons"))).Of(Strength).ShouldBe(new Persons(1));
    }

    [Fact]
    public void A_deprecated_claim_is_never_used_while_another_speaks()
    {
        var book = Library.Book(Library.Claim("misprint", "strength", "9 persons", "A1", rank: Rank.Deprecated), Library.Claim("poor", "strength", "1 persons", "E5"));
        Library.Best(book).Of(Strength).ShouldBe(new Persons(1));
        for (var replication = 0u; replication < 200; replication++)
            Library.Drawn(book, replication).Of(Strength).ShouldBe(new Persons(1));
        Library.Best(Library.Book(book.Claims["misprint"])).Of(Strength).ShouldBe(new Persons(9), "alone it is better than nothing, and shown as deprecated");
    }

    [Fact]
    public void A_drawn_run_believes_each_rival_as_often_as_its_weight_says()
    {
        // Weights by hand: A1 = 90 × 90 = 8100, C3 = 50 × 50 = 2500, E5 = 10 × 10 = 100; the preferred rank counts for nothing here.
        var book = Library.Book(
            Library.Claim("a", "strength", "1 persons", "A1"), Library.Claim("b", "strength", "2 persons", "C3", rank: Rank.Preferred), Library.Claim("c", "strength", "3 persons", "E5"));
        const int runs = 20_000;

        var counts = Enumerable.Range(0, runs).Select(i => Library.Drawn(book, (uint)i).Of(Strength).Count).CountBy(count => count).ToDictionary();

        foreach (var (persons, weight) in new[] { (1, 8_100.0), (2, 2_500.0), (3, 100.0) })
        {
            var p = weight / 10_700;
            (counts[persons] / (double)runs).ShouldBe(p, 4 * Math.Sqrt(p * (1 - p) / runs), "within four standard errors");
        }
    }

    [Fact]
    public void A_drawn_value_stays_within_the_precision_at_which_it_is_stated()
    {
        var book = Library.Book(Library.Claim("one", "strength", "about 100 persons"));
        var values = Enumerable.Range(0, 2_000).Select(i => Library.Drawn(book, (uint)i).Resolve("strength").Value).ToArray();

        values.ShouldAllBe(value => value > 50 && value < 150);
        values.Average().ShouldBe(100, 4 * 100 / Math.Sqrt(12) / Math.Sqrt(2_000));
        Library.Best(book).Resolve("strength").Value.ShouldBe(100);
    }

    [Fact]
    public void An_assumption_is_drawn_within_its_range_and_stands_at_its_best_value()
    {
        var book = Library.Book(Library.Assumption("strength", "10 to 40 persons", RangeShape.Triangular, best: "20 persons"));

        var best = Library.Best(book).Resolve("strength");
        (best.Value, best.Low, best.High, best.Assumption!.Id, best.Verified, best.Shown).ShouldBe((20, 10, 40, "strength", false, "20 persons"));
        var drawn = Enumerable.Range(0, 500).Select(i => Library.Drawn(book, (uint)i).Resolve("strength").Value).ToArray();
        drawn.ShouldAllBe(value => value > 10 && value < 40);
        drawn.Distinct().Count().ShouldBe(500);
    }

    [Fact]
    public void A_quantity_is_resolved_once_and_everything_read_is_kept_in_order()
    {
        var quantities = Library.Drawn(Library.Book(Library.Assumption("b", "1 to 2 hours"), Library.Assumption("a", "1 to 2 hours"), Library.Assumption("unread", "1 hours")));

        var first = quantities.Resolve("b");
        quantities.Resolve("a");
        quantities.Resolve("b").ShouldBeSameAs(first);
        quantities.Read.Select(each => each.Name).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void What_one_quantity_draws_does_not_depend_on_what_else_is_read()
    {
        var book = Library.Book(Library.Assumption("a", "1 to 2 hours"), Library.Assumption("b", "1 to 2 hours"));
        var (alone, after) = (Library.Drawn(book), Library.Drawn(book));
        after.Resolve("a");
        after.Resolve("b").Value.ShouldBe(alone.Resolve("b").Value);
    }

    [Fact]
    public void A_quantity_that_no_pack_names_takes_the_fallback() =>
        Library.Best(Library.Book()).Of(null, new Hours(3)).ShouldBe(new Hours(3));
}

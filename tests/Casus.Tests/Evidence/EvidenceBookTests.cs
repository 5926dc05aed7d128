// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed partial class EvidenceBookTests
{
    private static readonly EvidenceBook Book = Library.Book(
        Library.Claim("b-planned", "forces.ksor", "22000 persons", "B2", Scope.Earmarked),
        Library.Claim("a-planned", "forces.ksor", "20000 persons", "A1", Scope.Earmarked),
        Library.Claim("sent", "forces.ksor", "2030 persons", "B2", Scope.Deployed),
        Library.Claim("same-1", "flights", "108 flights"),
        Library.Claim("same-2", "flights", "108 flights"),
        Library.Claim("text", "organisation.foundation", null),
        Library.Assumption("loading", "1 to 2 hours"),
        Library.Assumption("statement", null));

    [Theory]
    [InlineData("forces.ksor @ earmarked", "a-planned b-planned")]
    [InlineData("forces.ksor @ deployed", "sent")]
    [InlineData("forces.ksor", "a-planned b-planned sent")]
    [InlineData("forces.ksor @ announced", "")]
    [InlineData("loading", "")]
    public void Claims_are_found_by_quantity_with_its_scope_and_without(string quantity, string claims) =>
        string.Join(' ', Book.On(quantity).Select(each => each.Claim.Id)).ShouldBe(claims);

    [Fact]
    public void Disputed_is_what_claims_of_one_scope_state_differently() => Book.Disputed.ShouldBe(["forces.ksor @ earmarked"]);

    [Fact]
    public void The_names_of_all_quantities_are_in_order_and_statements_have_none() =>
        Book.QuantityNames.ShouldBe(["flights", "flights @ stated", "forces.ksor", "forces.ksor @ deployed", "forces.ksor @ earmarked", "loading"]);

    [Fact]
    public void The_grade_of_a_claim_joins_its_source_and_its_own_credibility() => Book.GradeOf(Book.Claims["a-planned"]).ShouldBe(new Grade(Reliability.A, 1));

    [Fact]
    public void Every_quantity_is_entered_under_what_it_measures()
    {
        var (ids, diagnostics) = (new IdTable(), new Diagnostics());
        Book.Enter(ids, diagnostics);

        diagnostics.Count.ShouldBe(0);

        // Without its scope the strength would be ambiguous, and cannot be referred to.
        ids.Of("quantity of persons").Order(StringComparer.Ordinal).ShouldBe(["forces.ksor @ deployed", "forces.ksor @ earmarked"]);
        ids.Of("quantity of flights").Order(StringComparer.Ordinal).ShouldBe(["flights", "flights @ stated"]);
        ids.Of("quantity of time").ShouldBe(["loading"]);
    }

    [Fact]
    public void Claims_that_measure_different_things_cannot_be_rivals()
    {
        var diagnostics = new Diagnostics();
        Library.Book(Library.Claim("one", "a", "1 persons"), Library.Claim("two", "a", "1 vehicles")).Enter(new IdTable(), diagnostics);
        diagnostics.Sorted.Select(each => each.Message).ShouldContain("Claims on 'a @ stated' measure different things (persons, vehicles).");
    }

    [Fact]
    public void Nothing_is_both_claimed_and_assumed()
    {
        var diagnostics = new Diagnostics();
        Library.Book(Library.Claim("one", "a", "1 persons"), Library.Assumption("a", "2 persons")).Enter(new IdTable(), diagnostics);
        diagnostics.Sorted.ShouldHaveSingleItem().Check.ShouldBe("assumed-and-claimed");
    }
}

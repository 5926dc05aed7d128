// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed class ReasonTests
{
    private static readonly EvidenceBook Book = Library.Book(
        Library.Claim("one", "a", "10 persons", "B2"), Library.Claim("two", "a", "20 persons", "A1"), Library.Assumption("b", "1 to 4 hours"));

    [Fact]
    public void A_claim_ends_a_chain_with_its_publisher_its_place_and_its_grade()
    {
        var reason = Reason.Of(Book.Claims["one"], Book);
        reason.Text.ShouldBe("a is 10 persons. (printer B, p. 1; B2)");
        (reason.Kind, reason.Id, reason.Because.IsEmpty).ShouldBe((ReasonKind.Claim, "one", true));
    }

    [Fact]
    public void What_was_taken_names_the_rivals_that_were_not()
    {
        var reason = Reason.Of("people", Library.Best(Book).Resolve("a"), Book);
        reason.Text.ShouldBe("people: 20 persons; rival claims not taken: one");
        reason.Because.ShouldHaveSingleItem().Id.ShouldBe("two");
    }

    [Fact]
    public void What_was_drawn_says_so() =>
        Reason.Of("time", Library.Drawn(Book).Resolve("b"), Book).Text.ShouldEndWith(" hours, drawn");

    [Fact]
    public void What_was_set_ends_in_the_setting()
    {
        var end = Reason.Of("people", Library.With(Book, [("a", "30 persons")]).Resolve("a"), Book).Because.ShouldHaveSingleItem();
        (end.Kind, end.Text, end.Id).ShouldBe((ReasonKind.Setting, "set to 30 persons", "a"));
    }

    [Fact]
    public void An_assumption_ends_a_chain_with_its_reason() =>
        Reason.Of(Book.Assumptions["b"]).Text.ShouldBe("b is taken as 1 to 4 hours. Assumed: nobody counted");

    [Fact]
    public void Claims_that_are_not_in_the_book_are_left_out() => Reason.Of(["one", "gone"], Book).ShouldHaveSingleItem().Id.ShouldBe("one");
}

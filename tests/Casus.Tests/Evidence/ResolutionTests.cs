// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed class ResolutionTests
{
    [Fact]
    public void Only_a_claim_makes_a_value_verified()
    {
        var book = Library.Book(Library.Claim("one", "a", "72 hours"), Library.Assumption("b", "1 hours"));
        var quantities = Library.With(book, [("c", "2 hours")]);
        quantities.Resolve("a").Verified.ShouldBeTrue();
        quantities.Resolve("b").Verified.ShouldBeFalse();
        quantities.Resolve("c").Verified.ShouldBeFalse();
    }

    [Fact]
    public void It_shows_its_value_with_the_unit() =>
        Library.Best(Library.Book(Library.Claim("one", "a", "3 days"))).Resolve("a").Shown.ShouldBe("72 hours");
}

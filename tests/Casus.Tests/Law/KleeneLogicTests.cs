// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Law;

/// <summary>The strong tables of Kleene, Introduction to Metamathematics (1952), section 64.</summary>
public sealed class KleeneLogicTests
{
    private const Kleene T = Kleene.True;
    private const Kleene F = Kleene.False;
    private const Kleene U = Kleene.Unknown;

    [Theory]
    [InlineData(T, F)]
    [InlineData(F, T)]
    [InlineData(U, U)]
    public void Not_turns_true_and_false_round_and_leaves_the_unknown(Kleene value, Kleene turned) => value.Not().ShouldBe(turned);

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, F, F)]
    [InlineData(T, U, U)]
    [InlineData(F, F, F)]
    [InlineData(F, U, F)]
    [InlineData(U, U, U)]
    public void Both_hold_is_false_as_soon_as_one_is_false(Kleene a, Kleene b, Kleene both)
    {
        KleeneLogic.All([a, b]).ShouldBe(both);
        KleeneLogic.All([b, a]).ShouldBe(both);
    }

    [Theory]
    [InlineData(T, T, T)]
    [InlineData(T, F, T)]
    [InlineData(T, U, T)]
    [InlineData(F, F, F)]
    [InlineData(F, U, U)]
    [InlineData(U, U, U)]
    public void Either_holds_is_true_as_soon_as_one_is_true(Kleene a, Kleene b, Kleene either)
    {
        KleeneLogic.Any([a, b]).ShouldBe(either);
        KleeneLogic.Any([b, a]).ShouldBe(either);
    }

    [Theory]
    [InlineData(2, new[] { T, T, F }, T, "two are true")]
    [InlineData(2, new[] { T, U, F }, U, "the unknown one would make two")]
    [InlineData(2, new[] { T, F, F }, F, "only one is true and nothing is open")]
    [InlineData(2, new[] { U, U, F }, U, "both unknown ones could be true")]
    [InlineData(3, new[] { T, T, F }, F, "all three are needed and one is false")]
    [InlineData(3, new[] { T, T, U }, U, "all three are needed and one is open")]
    [InlineData(1, new[] { U, U, T }, T, "one is enough, whatever the others are")]
    [InlineData(9, new[] { T, T }, T, "more than there are means all")]
    [InlineData(9, new[] { T, F }, F, "more than there are means all, and one is false")]
    public void At_least_so_many_counts_what_is_true_and_what_may_be(int least, Kleene[] values, Kleene expected, string why) =>
        KleeneLogic.AtLeast(values, least).ShouldBe(expected, why);

    [Fact]
    public void All_of_nothing_holds_and_any_of_nothing_does_not()
    {
        KleeneLogic.All([]).ShouldBe(T);
        KleeneLogic.Any([]).ShouldBe(F);
    }

    [Fact]
    public void The_default_is_unknown_so_that_a_fact_forgotten_is_not_taken_for_settled() => default(Kleene).ShouldBe(U);

    [Fact]
    public void Not_all_is_any_not_as_De_Morgan_has_it() => Always.Holds(Gen.Elements(T, F, U).ArrayOf(), values =>
        KleeneLogic.All(values).Not().ShouldBe(KleeneLogic.Any(values.Select(each => each.Not()))));

    [Fact]
    public void Settling_an_unknown_never_overturns_what_was_settled_before() => Always.Holds(
        from values in Gen.Elements(T, F, U).ArrayOf(4)
        from least in Gen.Choose(1, 4)
        from guesses in Gen.Elements(T, F).ArrayOf(4)
        select (values, least, guesses),
        sample =>
        {
            var before = KleeneLogic.AtLeast(sample.values, sample.least);
            var after = KleeneLogic.AtLeast(sample.values.Zip(sample.guesses, (value, guess) => value == U ? guess : value), sample.least);
            (before == U || before == after).ShouldBeTrue($"{before} became {after}");
        });
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Cli.Screens;
using Casus.Law;

namespace Casus.Cli.Tests.Screens;

/// <summary>Choices of readings and disputed facts, by hand: what a verdict does not turn on is not said.</summary>
public sealed class ChoicesTests
{
    private static readonly Contest Term = new(ContestKind.Term, "t", "?", [Side("narrow"), Side("wide")]);

    private static readonly Contest Fact = new(ContestKind.Fact, "f", "?", [Side("it happened"), Side("not: it happened")]);

    [Fact]
    public void A_fact_that_makes_no_difference_is_left_out() =>
        Choices.Lines(All((term, _) => term == 1 ? Kleene.True : Kleene.False)).ShouldBe(["open if wide", "closed otherwise"]);

    [Fact]
    public void A_single_way_to_yes_names_every_side_of_it() =>
        Choices.Lines(All((term, fact) => term == 1 && fact == 0 ? Kleene.True : Kleene.False)).ShouldBe(["open if wide; it happened", "closed otherwise"]);

    [Fact]
    public void Two_ways_to_yes_stand_apart() =>
        Choices.Lines(All((term, fact) => term == fact ? Kleene.True : Kleene.False)).ShouldBe(["open if narrow; it happened", "open if wide; not: it happened", "closed otherwise"]);

    [Fact]
    public void What_stays_unknown_is_said() =>
        Choices.Lines(All((term, _) => term == 1 ? Kleene.True : Kleene.Unknown)).ShouldBe(["open if wide", "unknown if narrow"]);

    [Theory]
    [InlineData(Kleene.True, "open")]
    [InlineData(Kleene.False, "closed")]
    [InlineData(Kleene.Unknown, "unknown")]
    public void One_verdict_throughout_is_one_line(Kleene verdict, string word) =>
        Choices.Lines(All((_, _) => verdict)).ShouldBe([$"{word} on every reading, and whichever way disputed facts are settled"]);

    [Fact]
    public void Without_a_contest_nothing_is_said() =>
        Choices.Lines([new Supposition([], Kleene.True)]).ShouldBeEmpty();

    private static ImmutableArray<Supposition> All(Func<int, int, Kleene> verdict) =>
    [
        .. from term in Enumerable.Range(0, 2)
           from fact in Enumerable.Range(0, 2)
           select new Supposition([(Term, Term.Sides[term]), (Fact, Fact.Sides[fact])], verdict(term, fact)),
    ];

    private static ContestSide Side(string says) => new(says, says, [], []);
}

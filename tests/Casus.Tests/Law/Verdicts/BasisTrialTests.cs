// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Law;
using Casus.Packs;
using NodaTime;

namespace Casus.Tests.Law;

public sealed partial class BasisTrialTests
{
    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));
    private static readonly LocalDate Day = new(2010, 6, 12);

    [Theory]
    [InlineData(FactAnswer.Yes, Answer.Yes)]
    [InlineData(FactAnswer.No, Answer.No)]
    [InlineData(FactAnswer.Unknown, Answer.Unknown)]
    [InlineData(FactAnswer.Disputed, Answer.Arguable)]
    public void A_basis_on_one_fact_stands_or_falls_with_it(FactAnswer attack, Answer answer) => Try("plain", Fact("attack", attack)).Answer.ShouldBe(answer);

    [Fact]
    public void A_fact_that_the_case_does_not_list_is_unknown()
    {
        var verdict = Try("plain");
        verdict.Answer.ShouldBe(Answer.Unknown);
        verdict.Missing.ShouldBe(["there was an attack (unknown)"]);
    }

    [Fact]
    public void A_disputed_fact_is_tried_on_both_sides_and_each_side_names_who_published_it()
    {
        var verdict = Try("addressed", Fact("attack", FactAnswer.Yes), Fact("asked", FactAnswer.Disputed) with { Holds = ["asked"], Denies = ["asked-another"] });
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.Suppositions.Select(each => (each.Sides.Single().Side.Id, string.Join(',', each.Sides.Single().Side.Proponents), each.Value))
            .ShouldBe([("holds", "The Herald", Kleene.True), ("denied", "The Courier", Kleene.False)]);
    }

    [Fact]
    public void A_missing_fact_is_named_and_one_that_must_not_be_too()
    {
        Try("addressed", Fact("attack", FactAnswer.Yes), Fact("asked", FactAnswer.No)).Missing.ShouldBe(["the host asked the pact"]);
        Try("peaceful", Fact("attack", FactAnswer.Yes)).Missing.ShouldBe(["there was no attack"]);
        Try("addressed", Fact("attack", FactAnswer.Yes), Fact("asked", FactAnswer.Yes)).Missing.ShouldBeEmpty();
    }

    [Fact]
    public void An_article_that_nobody_could_read_never_carries_more_than_an_argument()
    {
        Try("unread", Fact("attack", FactAnswer.Yes)).Answer.ShouldBe(Answer.Arguable);
        Try("unread", Fact("attack", FactAnswer.No)).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_basis_that_rests_on_a_reading_of_our_own_never_carries_more_than_an_argument_and_says_so()
    {
        var verdict = Try("our-reading", Fact("attack", FactAnswer.Yes));
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.Why[^1].Id.ShouldBe("our-reading");
        Try("our-reading", Fact("attack", FactAnswer.No)).Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void A_doubt_on_record_turns_a_plain_yes_into_an_argument_and_a_supporter_does_not_open_what_is_closed()
    {
        var doubt = new Argument { Basis = "plain", Who = "A senator", Stance = Stance.Against, Claim = "narrow" };
        var support = new Argument { Basis = "plain", Who = "A minister", Stance = Stance.For, Claim = "wide" };

        var doubted = Try("plain", [doubt], [Fact("attack", FactAnswer.Yes)]);
        doubted.Answer.ShouldBe(Answer.Arguable);
        doubted.Doubters.ShouldBe(["A senator"]);

        var supported = Try("plain", [support], [Fact("attack", FactAnswer.No)]);
        supported.Answer.ShouldBe(Answer.No);
        supported.Proponents.ShouldBe(["A minister"]);
    }

    [Fact]
    public void A_contested_term_is_tried_on_every_reading_and_those_whose_reading_opens_the_basis_are_its_proponents()
    {
        var verdict = Try("contested", Fact("attack", FactAnswer.Yes), Fact("by-state", FactAnswer.No));
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.Suppositions.Select(each => (each.Sides.Single().Side.Id, each.Value)).ShouldBe([("aggression.narrow", Kleene.False), ("aggression.wide", Kleene.True)]);
        verdict.Proponents.ShouldBe(["The wide school (2010-06-12)", "An undated author"]);
        verdict.Doubters.ShouldBe(["The narrow school (2009-05)"]);
    }

    [Fact]
    public void When_no_reading_opens_the_basis_nobody_is_counted_for_or_against_it()
    {
        var verdict = Try("contested", Fact("attack", FactAnswer.No));
        verdict.Answer.ShouldBe(Answer.No);
        verdict.Proponents.ShouldBeEmpty();
        verdict.Doubters.ShouldBeEmpty();
        verdict.Missing.ShouldBe(["'aggression' met on a reading that somebody holds"]);
    }

    [Theory]
    [InlineData("aggression.narrow", Answer.No)]
    [InlineData("aggression.wide", Answer.Yes)]
    public void A_reading_that_the_user_settles_is_the_only_one_tried(string reading, Answer answer)
    {
        var verdict = TinyPack.Answer(
            Tiny.Value, Request(Day), [Fact("attack", FactAnswer.Yes), Fact("by-state", FactAnswer.No)], readings: ("aggression", reading)).Bases.Single(each => each.Basis.Id == "contested");
        verdict.Answer.ShouldBe(answer);
        verdict.Suppositions.ShouldHaveSingleItem().Sides.Single().Side.Id.ShouldBe(reading);
    }

    [Fact]
    public void Nobody_is_listed_with_a_reading_put_after_the_day_of_the_case_or_of_the_law_applied()
    {
        var facts = new[] { Fact("attack", FactAnswer.Yes), Fact("by-state", FactAnswer.No) };
        Listed(TinyPack.Answer(Tiny.Value, Request(Day), facts)).ShouldNotContain(who => who.StartsWith("A later author"));
        Listed(TinyPack.Answer(Tiny.Value, Request(Day.PlusDays(1)), facts)).ShouldContain("A later author (2010-06-13)");
        Listed(TinyPack.Answer(Tiny.Value, Request(Day), facts, asOf: new LocalDate(2013, 1, 1))).ShouldContain("A later author (2010-06-13)");
        Listed(TinyPack.Answer(Tiny.Value, Request(new LocalDate(2009, 4, 30)), facts)).ShouldBe(["An undated author"]);

        static IEnumerable<string> Listed(LegalOutcome outcome)
        {
            var verdict = outcome.Bases.Single(each => each.Basis.Id == "contested");
            return [.. verdict.Proponents, .. verdict.Doubters];
        }
    }

    [Fact]
    public void A_text_whose_day_is_in_doubt_is_tried_as_in_force_and_as_not()
    {
        var verdict = Try("doubtful", Fact("attack", FactAnswer.Yes));
        verdict.Answer.ShouldBe(Answer.Arguable);
        verdict.InForce.Value.ShouldBe(Kleene.Unknown);
        verdict.Suppositions.Select(each => (each.Sides.Single().Contest.Kind, each.Sides.Single().Side.Id, each.Value))
            .ShouldBe([(ContestKind.EntryIntoForce, "holds", Kleene.True), (ContestKind.EntryIntoForce, "denied", Kleene.False)]);
    }

    [Fact]
    public void A_text_not_yet_in_force_opens_nothing_whatever_the_facts()
    {
        var verdict = Try("too-early", Fact("attack", FactAnswer.Yes));
        verdict.Answer.ShouldBe(Answer.No);
        verdict.Missing.ShouldBe(["A later pact (draft-1) in force (not in force before 2015-03-01 (unverified))"]);
    }

    [Fact]
    public void A_condition_can_ask_for_the_law_in_force()
    {
        Try("while-waiting").Answer.ShouldBe(Answer.Yes);
        TinyPack.Answer(Tiny.Value, Request(Day), [], asOf: new LocalDate(2015, 3, 1)).Bases.Single(each => each.Basis.Id == "while-waiting").Answer.ShouldBe(Answer.No);
    }

    [Fact]
    public void The_steps_of_a_verdict_begin_with_the_article_and_name_every_fact_asked_for()
    {
        var why = Try("addressed", Fact("attack", FactAnswer.Yes), Fact("asked", FactAnswer.No)).Why;
        why.Select(each => each.Text).ShouldBe(["The pact, Art. 1: Somebody read this article. (in force since 2005-03-01 (unverified))", "there was an attack: yes", "the host asked the pact: no"]);
        why[0].Because.Select(each => each.Id).ShouldContain("text");
    }

    private static CaseFact Fact(string id, FactAnswer answer) => new() { Fact = id, Answer = answer };

    private static Request Request(LocalDate day) => new() { Host = "HHH", At = day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };

    private static BasisVerdict Try(string basis, params CaseFact[] facts) => Try(basis, [], facts);

    private static BasisVerdict Try(string basis, ImmutableArray<Argument> arguments, CaseFact[] facts) =>
        TinyPack.Answer(Tiny.Value, Request(Day), facts, arguments).Bases.Single(each => each.Basis.Id == basis);
}

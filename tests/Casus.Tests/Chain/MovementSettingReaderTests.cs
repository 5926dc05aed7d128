// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents;
using Casus.Movement;
using NodaTime;

namespace Casus.Tests.Chain;

public sealed class MovementSettingReaderTests
{
    [Fact]
    public void A_passage_can_be_refused_always_from_a_day_and_until_a_day()
    {
        Passage("lift.passage.KAZ=refused").ShouldBe((null, null));
        Passage("lift.passage.KAZ=refused from 2022-01-07").ShouldBe((new LocalDate(2022, 1, 7), null));
        Passage("lift.passage.KAZ=refused until 2022-01-09").ShouldBe((null, new LocalDate(2022, 1, 9)));
        Passage("lift.passage.KAZ=refused from 2022-01-01 until 2022-01-09").ShouldBe((new LocalDate(2022, 1, 1), new LocalDate(2022, 1, 9)));

        static (LocalDate?, LocalDate?) Passage(string setting)
        {
            var made = Lift("kazakhstan-2022", setting).Passages.Where(each => each.Country == "KAZ").ShouldHaveSingleItem();
            made.Refused.ShouldBeTrue();
            return (made.From, made.Until);
        }
    }

    [Fact]
    public void What_the_case_says_of_the_state_gives_way_and_the_others_stay()
    {
        var stated = Lift("seventy-two-hours-kazakhstan").Passages;
        stated.ShouldContain(each => each.Country == "GEO" && each.Refused);
        var open = Lift("seventy-two-hours-kazakhstan", "lift.passage.GEO=open").Passages;
        open.Select(each => each.Country).ShouldBe(stated.Select(each => each.Country).Where(each => each != "GEO"));
    }

    [Fact]
    public void A_refusal_sends_flights_round_or_stops_them()
    {
        // Nobody gets into a host that refuses; and what is refused from a day long after closure changes nothing.
        var shut = Shipped.Pass("kazakhstan-2022", "lift.passage.KAZ=refused", "lift.dispatch=soonest").Movement.ShouldNotBeNull();
        shut.ClosureAt.ShouldBeNull();
        shut.Unmoved.ShouldNotBeEmpty();
        var late = Shipped.Pass("kazakhstan-2022", "lift.passage.KAZ=refused from 2022-03-01", "lift.dispatch=soonest").Movement.ShouldNotBeNull();
        late.ClosureAt.ShouldBe(Shipped.Pass("kazakhstan-2022", "lift.dispatch=soonest").Movement!.ClosureAt);
    }

    [Fact]
    public void A_rotation_is_set_changed_and_taken_away()
    {
        Lift("kazakhstan-2022").Rotation.ShouldBeNull();
        var set = Lift("kazakhstan-2022", "then.rotation=30 days").Rotation.ShouldNotBeNull();
        (set.After.Name, set.Share.Name, set.HandOver.Name).ShouldBe(("then.rotation", "then.rotation.share", "mission.hand-over"));
        var quantities = Shipped.Scenario("kazakhstan-2022", "then.rotation=30 days").Settings.Quantities;
        (quantities["then.rotation"].Low, quantities["then.rotation.share"].Low).ShouldBe((720, 1));
        var changed = Lift("seventy-two-hours-tajikistan", "then.rotation.hand-over=6 hours").Rotation.ShouldNotBeNull();
        (changed.After.Name, changed.Share.Name, changed.HandOver.Name).ShouldBe(("study.72-hours.rotation.after", "study.72-hours.rotation.share", "then.rotation.hand-over"));
        Lift("seventy-two-hours-tajikistan", "then.rotation=none").Rotation.ShouldBeNull();
    }

    [Theory]
    [InlineData("lift.passage.KAS=refused", "unknown-path")]
    [InlineData("lift.passage.KAZ=refussed", "unknown-word", "Write 'open', 'refused', or with days 'refused from 2022-01-06 until 2022-01-09', of which one may be left out.")]
    [InlineData("lift.passage.KAZ=open from 2022-01-06", "unknown-word", "Write 'open', 'refused', or with days 'refused from 2022-01-06 until 2022-01-09', of which one may be left out.")]
    [InlineData("lift.passage.KAZ=refused from 6 January", "unknown-word", "Write 'open', 'refused', or with days 'refused from 2022-01-06 until 2022-01-09', of which one may be left out.")]
    [InlineData("lift.passage.KAZ=refused from 2022-02-30", "wrong-type", "Write it like 2022-01-06.")]
    [InlineData("lift.passage.KAZ=refused from 2022-01-09 until 2022-01-06", "out-of-range", "Put the earlier day first; the second is the first day on which it no longer refuses.")]
    [InlineData("lift.passage.KAZ=refused from 2022-01-07 until 2022-01-09", "out-of-range", "Leave out one of the two days.")]
    [InlineData("lift.pasage.KAZ=refused", "unknown-path", "Did you mean 'lift.passage.KAZ'?")]
    [InlineData("then.rotation=often", "bad-unit", "Write it like '30 days', or 'none' for no rotation.")]
    [InlineData("then.rotation=30", "bad-value")]
    [InlineData("then.rotation=30 persons", "bad-unit", "Write it like '30 days', or 'none' for no rotation.")]
    [InlineData("then.rotation=-1 days", "out-of-range", "Write a value that the model can use.")]
    [InlineData("then.rotation.share=0 percent", "out-of-range", "Write a share above 0, or set then.rotation=none.")]
    [InlineData("then.rotation.share=120 percent", "out-of-range", "Write a value that the model can use.")]
    [InlineData("then.rotation.share=20 percent", "missing", "Set that too, such as --set \"then.rotation=30 days\".")]
    [InlineData("then.rotaton=30 days", "unknown-path", "Did you mean 'then.rotation'?")]
    public void A_slip_is_answered_with_what_was_meant(string setting, string check, string? remedy = null)
    {
        var found = Should.Throw<DocumentException>(() => Shipped.Scenario("kazakhstan-2022", setting)).Diagnostics.ShouldHaveSingleItem();
        (found.Check, found.Remedy).ShouldBe((check, remedy ?? found.Remedy));
        found.Remedy.ShouldNotBeEmpty();
    }

    [Fact]
    public void A_rotation_is_not_both_set_and_taken_away() =>
        Should.Throw<DocumentException>(() => Shipped.Scenario("seventy-two-hours-tajikistan", "then.rotation.share=20 percent", "then.rotation=none")).Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("conflict");

    private static LiftPlan Lift(string crisis, params string[] settings)
    {
        var scenario = Shipped.Scenario(crisis, settings);
        return scenario.Settings.Movement.Apply(scenario.Case, scenario.Settings.Quantities);
    }
}

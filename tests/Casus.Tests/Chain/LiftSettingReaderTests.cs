// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Movement;

namespace Casus.Tests.Chain;

public sealed class LiftSettingReaderTests
{
    [Fact]
    public void Effort_rule_and_aircraft_can_be_set()
    {
        Shipped.Scenario("kazakhstan-2022", "lift.effort=2000").Settings.Lift.ShouldBe(new LiftChoices { Effort = 2000 });
        Shipped.Scenario("kazakhstan-2022", "lift.dispatch=longest-way").Settings.Lift.Rule.ShouldBe(DispatchRule.LongestWay);
        Shipped.Scenario("kazakhstan-2022", "lift.aircraft=1.5").Settings.AircraftTimes.ShouldBe(1.5);
        Shipped.Scenario("kazakhstan-2022", "lift.aircraft=0").Settings.AircraftTimes.ShouldBe(0);
    }

    [Theory]
    [InlineData("lift.effort=many", "wrong-type", "Write a whole number such as 400.")]
    [InlineData("lift.effort=1.5", "wrong-type", "Write a whole number such as 400.")]
    [InlineData("lift.effort=-1", "wrong-type", "Write a whole number such as 400.")]
    [InlineData("lift.effort=0", "out-of-range", "Write a whole number from 1 to 1000000.")]
    [InlineData("lift.effort=1000001", "out-of-range", "Write a whole number from 1 to 1000000.")]
    [InlineData("lift.efort=400", "unknown-path", "Did you mean 'lift.effort'?")]
    [InlineData("lift.dispatch=sonest", "unknown-word", "Did you mean 'soonest'?")]
    [InlineData("lift.aircraft=twice", "wrong-type", "Write how many times as many aircraft there are, such as 1.5.")]
    [InlineData("lift.aircraft=-1", "wrong-type", "Write how many times as many aircraft there are, such as 1.5.")]
    [InlineData("lift.aircraft=NaN", "wrong-type", "Write how many times as many aircraft there are, such as 1.5.")]
    [InlineData("lift.aircraft=101", "out-of-range", "Write a number from 0 to 100.")]
    public void A_slip_is_answered_with_what_was_meant(string setting, string check, string remedy)
    {
        var found = Should.Throw<DocumentException>(() => Shipped.Scenario("kazakhstan-2022", setting)).Diagnostics.ShouldHaveSingleItem();
        (found.Check, found.Remedy).ShouldBe((check, remedy));
    }

    [Theory]
    [InlineData("lift.effort=50", "lift.dispatch=priority")]
    [InlineData("lift.dispatch=priority", "lift.effort=50")]
    public void An_effort_and_a_rule_alone_exclude_each_other(string one, string two) =>
        Should.Throw<DocumentException>(() => Shipped.Scenario("kazakhstan-2022", one, two)).Diagnostics.ShouldHaveSingleItem().Check.ShouldBe("conflict");
}

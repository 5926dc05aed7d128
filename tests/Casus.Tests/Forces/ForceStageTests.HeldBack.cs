// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Law;
using Casus.Tests.Chain;
using Casus.Tests.Support;
using NodaTime;

namespace Casus.Tests.Forces;

/// <summary>Whatever is left out says why.</summary>
public sealed partial class ForceStageTests
{
    [Fact]
    public void Units_of_the_host_act_at_home_and_are_not_sent_to_it() =>
        Why(new TinyForces().Unit("HHH", "h-1", 100).Generate(wanted: 100), "h-1").ShouldBe("of the host, and acts at home under its own law");

    [Fact]
    public void A_member_that_does_not_take_part_sends_nothing_for_the_reason_that_the_council_gave() =>
        Why(new TinyForces().Aside("AAA", "abstained").Unit("AAA", "a-1", 100).Generate(wanted: 100), "a-1").ShouldBe("abstained");

    [Theory]
    [InlineData(Answer.No)]
    [InlineData(Answer.Unknown)]
    public void A_member_whose_own_law_does_not_let_go_sends_nothing(Answer gate) =>
        Why(new TinyForces().Gate("AAA", gate).Unit("AAA", "a-1", 100).Generate(wanted: 100), "a-1").ShouldBe("national law: parliament refuses");

    [Fact]
    public void A_unit_without_an_airfield_cannot_leave() =>
        Why(new TinyForces().Unit("AAA", "a-1", 100, airfield: null).Generate(wanted: 100), "a-1").ShouldBe("the pack names no airfield from which it could leave");

    [Fact]
    public void A_unit_of_another_force_is_not_asked() =>
        Why(new TinyForces { From = ["force", "reserve"] }.Force("reserve").Force("other").Unit("AAA", "a-1", 100, assigned: ["other"]).Generate(wanted: 100), "a-1")
            .ShouldBe("not assigned to force or reserve");

    [Fact]
    public void A_force_that_was_set_up_later_cannot_be_used() =>
        Why(new TinyForces { From = ["young"] }.Force("young", from: new LocalDate(2010, 6, 13)).Unit("AAA", "a-1", 100, assigned: ["young"]).Generate(wanted: 100), "a-1")
            .ShouldBe("young did not exist yet");

    [Fact]
    public void A_force_set_up_on_the_day_can_be_used() =>
        new TinyForces { From = ["young"] }.Force("young", from: new LocalDate(2010, 6, 12)).Unit("AAA", "a-1", 100, assigned: ["young"]).Generate(wanted: 100).Persons.ShouldBe(100);

    [Fact]
    public void A_regional_force_does_not_act_outside_its_region() =>
        Why(new TinyForces { From = ["local"] }.Force("local", area: ["AAA", "BBB"]).Unit("AAA", "a-1", 100, assigned: ["local"]).Generate(wanted: 100), "a-1")
            .ShouldBe("local may not act in HHH");

    [Fact]
    public void A_force_for_one_kind_of_crisis_is_not_used_in_another() =>
        Why(new TinyForces { From = ["special"] }.Force("special", crises: [CrisisKind.Terrorism]).Unit("AAA", "a-1", 100, assigned: ["special"]).Generate(wanted: 100), "a-1")
            .ShouldBe("special is not for such a crisis");

    [Fact]
    public void A_unit_assigned_to_two_forces_goes_with_the_one_that_may_be_used() =>
        new TinyForces { From = ["local", "force"] }.Force("local", area: ["AAA"]).Unit("AAA", "a-1", 100, assigned: ["local", "force"]).Generate(wanted: 100).Persons.ShouldBe(100);

    [Fact]
    public void Without_a_mandate_a_member_sends_one_unit() =>
        Why(new TinyForces().Unit("AAA", "a-1", 100).Unit("AAA", "a-2", 100, order: 20).Generate(wanted: 500), "a-2").ShouldBe("its member sends one unit");

    [Fact]
    public void When_the_number_wanted_is_met_the_framework_keeps_the_rest() =>
        Why(new TinyForces().Unit("FRA", "fra-1", 100).Unit("FRA", "fra-2", 100, order: 20).Generate(wanted: 100), "fra-2").ShouldBe("not needed: the number wanted is met");

    [Fact]
    public void When_a_mandate_is_used_up_it_is_the_mandate_that_holds_the_next_unit_back_and_not_the_number_wanted() =>
        Why(new TinyForces().Unit("AAA", "a-1", 100).Unit("AAA", "a-2", 100, order: 20).Mandate("AAA", 100).Generate(wanted: 500), "a-2").ShouldBe("the ceiling of its member's mandate is reached");

    [Fact]
    public void When_the_mandate_of_the_framework_is_used_up_it_is_the_mandate_that_holds_the_next_unit_back() =>
        Why(new TinyForces().Unit("FRA", "fra-1", 100).Unit("FRA", "fra-2", 100, order: 20).Mandate("FRA", 100).Generate(wanted: 500), "fra-2").ShouldBe("the ceiling of its member's mandate is reached");

    [Fact]
    public void A_unit_of_conscripts_alone_cannot_be_sent_where_conscripts_may_not_go_and_the_next_one_is_asked()
    {
        var outcome = new TinyForces().Gate("AAA", Answer.Yes, hours: 2, LimitKind.NoConscripts).Unit("AAA", "a-1", 100, contract: 0).Unit("AAA", "a-2", 100, order: 20, contract: 50).Generate(wanted: 100);
        Why(outcome, "a-1").ShouldBe("nobody in it may be sent");
        Sent(outcome).ShouldBe(["a-2 50"]);
    }

    [Fact]
    public void The_rapid_deployment_force_is_bound_to_Central_Asia_and_to_terrorism()
    {
        var force = Repository.Csto.Forces["ksbr"];
        force.Area.ShouldBe(["KAZ", "KGZ", "TJK", "UZB"], ignoreOrder: true);
        force.For.ShouldBe([CrisisKind.Terrorism]);
    }

    [Fact]
    public void In_January_2022_units_of_the_rapid_deployment_force_alone_and_peacekeepers_stay_at_home()
    {
        var held = Shipped.Pass("kazakhstan-2022").Forces.ShouldNotBeNull().Held.ToDictionary(each => each.Unit.Id, each => each.Why);
        held["rus-201-1"].ShouldBe("not assigned to ksor");
        held["rus-15-1"].ShouldBe("not assigned to ksor");
        held["kaz-37-1"].ShouldBe("of the host, and acts at home under its own law");
    }

    [Theory]
    [InlineData("kazakhstan-2022")]
    [InlineData("uraliya-2010")]
    [InlineData("kyrgyzstan-2010-06")]
    public void Every_unit_that_exists_on_the_day_is_either_sent_or_held_back_and_never_both(string crisis)
    {
        var pass = Shipped.Pass(crisis, "council-adopts");
        var forces = pass.Forces.ShouldNotBeNull();
        var there = Repository.Csto.Units
            .Where(unit => unit is { Persons: not null, Readiness: not null } && unit.Exists(pass.Law.AsOf) && pass.Law.Members.Any(member => member.Country == unit.Member))
            .Select(unit => unit.Id);
        forces.Contributions.Select(each => each.Unit.Id).Concat(forces.Held.Select(each => each.Unit.Id)).ShouldBe(there, ignoreOrder: true);
        forces.Held.ShouldAllBe(each => each.Why.Length > 0);
    }
}

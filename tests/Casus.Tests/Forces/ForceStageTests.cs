// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Law;
using Casus.Simulation;
using NodaTime;

namespace Casus.Tests.Forces;

public sealed partial class ForceStageTests
{
    [Fact]
    public void Each_member_sends_its_first_unit_and_the_framework_makes_up_the_rest()
    {
        var outcome = new TinyForces().Unit("FRA", "fra-1", 500).Unit("FRA", "fra-2", 500, order: 20).Unit("AAA", "a-1", 200).Unit("BBB", "b-1", 100).Generate(wanted: 1_000);
        Sent(outcome).ShouldBe(["a-1 200", "b-1 100", "fra-1 500", "fra-2 200"]);
        outcome.Persons.ShouldBe(1_000);
    }

    [Fact]
    public void Without_a_framework_that_has_enough_the_force_stays_below_what_was_wanted() =>
        new TinyForces().Unit("FRA", "fra-1", 500).Unit("AAA", "a-1", 200).Generate(wanted: 1_000).Persons.ShouldBe(700);

    [Fact]
    public void What_smaller_members_send_beyond_the_number_wanted_is_not_sent_home_and_the_framework_sends_nothing()
    {
        var outcome = new TinyForces().Unit("FRA", "fra-1", 500).Unit("AAA", "a-1", 200).Generate(wanted: 150);
        Sent(outcome).ShouldBe(["a-1 200"]);
        Why(outcome, "fra-1").ShouldBe("not needed: the number wanted is met");
    }

    [Fact]
    public void Units_go_in_the_order_of_their_member_and_not_in_that_of_the_pack() =>
        Sent(new TinyForces().Unit("FRA", "late", 500, order: 30).Unit("FRA", "soon", 500, order: 10).Unit("FRA", "then", 500, order: 20).Generate(wanted: 1_200))
            .ShouldBe(["soon 500", "then 500", "late 200"]);

    [Fact]
    public void A_mandate_is_a_ceiling_over_all_units_of_its_member()
    {
        var outcome = new TinyForces().Unit("FRA", "fra-1", 500).Unit("AAA", "a-1", 200).Unit("AAA", "a-2", 200, order: 20).Unit("AAA", "a-3", 200, order: 30).Mandate("AAA", 250).Generate(wanted: 600);
        Sent(outcome).ShouldBe(["a-1 200", "a-2 50", "fra-1 350"]);
    }

    [Fact]
    public void A_mandate_of_the_framework_holds_it_back_too() =>
        new TinyForces().Unit("FRA", "fra-1", 500).Mandate("FRA", 300).Generate(wanted: 600).Persons.ShouldBe(300);

    [Fact]
    public void A_part_of_a_unit_takes_its_vehicles_in_proportion()
    {
        // 100 of 300 people: a third of 30 lorries is 10, a third of 10 cars is 3.3, a third of one tank 0.3.
        var sent = new TinyForces().Unit("AAA", "a-1", 300, ["lorry 30", "car 10", "tank 1"]).Mandate("AAA", 100).Generate(wanted: 100).Contributions.ShouldHaveSingleItem();
        sent.Persons.ShouldBe(100);
        sent.Vehicles.ShouldBe([new VehicleCount("lorry", 10), new VehicleCount("car", 3)]);
        sent.VehicleTotal.ShouldBe(13);
    }

    [Fact]
    public void Half_a_vehicle_is_a_vehicle() =>
        new TinyForces().Unit("AAA", "a-1", 200, ["lorry 5"]).Mandate("AAA", 100).Generate(wanted: 100).Vehicles.ShouldBe(3);

    [Fact]
    public void A_mandate_that_names_vehicles_is_filled_in_the_order_of_the_unit() =>
        new TinyForces().Unit("AAA", "a-1", 100, ["carrier 8", "lorry 11", "car 5"]).Mandate("AAA", 100, vehicles: 10).Generate(wanted: 100).Contributions.Single().Vehicles
            .ShouldBe([new VehicleCount("carrier", 8), new VehicleCount("lorry", 2)]);

    [Fact]
    public void A_mandate_that_names_vehicles_is_a_ceiling_over_all_units_of_its_member()
    {
        var outcome = new TinyForces().Unit("AAA", "a-1", 100, ["lorry 8"]).Unit("AAA", "a-2", 100, ["lorry 8"], order: 20).Mandate("AAA", 200, vehicles: 10).Generate(wanted: 200);
        outcome.Contributions.Select(each => each.VehicleTotal).ShouldBe([8, 2]);
    }

    [Theory]
    [InlineData(LimitKind.NoConscripts, 120)]
    [InlineData(LimitKind.VolunteersOnly, 120)]
    [InlineData(LimitKind.Other, 200)]
    public void Where_conscripts_may_not_go_only_the_contract_soldiers_do(LimitKind limit, int persons) =>
        new TinyForces().Gate("AAA", Answer.Yes, hours: 2, limit).Unit("AAA", "a-1", 200, contract: 60).Generate(wanted: 200).Persons.ShouldBe(persons);

    [Fact]
    public void Where_conscripts_may_go_the_share_of_contract_soldiers_does_not_matter() =>
        new TinyForces().Unit("AAA", "a-1", 200, contract: 60).Generate(wanted: 200).Persons.ShouldBe(200);

    [Fact]
    public void A_share_of_contract_soldiers_is_rounded_down_and_takes_its_vehicles_in_proportion()
    {
        // 55 % of 101 people are 55.55.
        var sent = new TinyForces().Gate("AAA", Answer.Yes, hours: 2, LimitKind.NoConscripts).Unit("AAA", "a-1", 101, ["lorry 10"], contract: 55).Generate(wanted: 200).Contributions.Single();
        sent.Persons.ShouldBe(55);
        sent.VehicleTotal.ShouldBe(5);
    }

    [Fact]
    public void A_unit_is_ready_when_it_is_ready_and_its_own_law_lets_it_go()
    {
        // The order is the decision of the council, four hours after the request.
        var outcome = new TinyForces().Unit("FRA", "slow", 100, ready: (6, 24)).Gate("AAA", Answer.Yes, hours: 40).Unit("AAA", "waits", 100, ready: (1, 5)).Generate(wanted: 200);
        var slow = outcome.Contributions.Single(each => each.Unit.Id == "slow");
        (slow.OrderedAt.Hours, slow.GateOpensAt.Hours, slow.FirstReadyAt.Hours, slow.FullReadyAt.Hours, slow.ReadyAt.Hours).ShouldBe((4, 6, 10, 28, 28));
        outcome.Contributions.Single(each => each.Unit.Id == "waits").ReadyAt.ShouldBe(Tick.FromHours(44));
    }

    [Fact]
    public void All_of_a_unit_is_never_ready_before_its_first_part() =>
        new TinyForces().Unit("AAA", "a-1", 100, ready: (8, 3)).Generate(wanted: 100).Contributions.Single().FullReadyAt.ShouldBe(Tick.FromHours(12));

    [Fact]
    public void A_further_unit_is_not_called_for_a_few_people_and_the_first_always_is()
    {
        var units = new TinyForces { LeastPart = 10 }.Unit("FRA", "fra-1", 500).Unit("FRA", "fra-2", 500, order: 20);
        Sent(units.Generate(wanted: 549)).ShouldBe(["fra-1 500"]);
        Why(units.Generate(wanted: 549), "fra-2").ShouldBe("too small a part of it is still needed to call it");
        Sent(units.Generate(wanted: 550)).ShouldBe(["fra-1 500", "fra-2 50"]);
        Sent(units.Generate(wanted: 9)).ShouldBe(["fra-1 9"]);
    }

    [Fact]
    public void Where_nobody_is_wanted_nobody_of_the_framework_goes() => new TinyForces().Unit("FRA", "fra-1", 500).Generate(wanted: 0).Contributions.ShouldBeEmpty();

    [Fact]
    public void A_formation_without_strength_of_its_own_is_neither_sent_nor_held_back()
    {
        var outcome = new TinyForces().Formation("FRA", "division").Unit("FRA", "fra-1", 100).Generate(wanted: 100);
        Sent(outcome).ShouldBe(["fra-1 100"]);
        outcome.Held.ShouldBeEmpty();
    }

    [Fact]
    public void A_unit_that_does_not_exist_on_the_day_is_not_there()
    {
        var outcome = new TinyForces().Unit("FRA", "later", 100, from: new LocalDate(2015, 1, 1)).Generate(wanted: 100);
        outcome.Contributions.ShouldBeEmpty();
        outcome.Held.ShouldBeEmpty();
    }

    private static string[] Sent(ForceOutcome outcome) => [.. outcome.Contributions.Select(each => $"{each.Unit.Id} {each.Persons}")];

    private static string Why(ForceOutcome outcome, string unit) => outcome.Held.Single(each => each.Unit.Id == unit).Why;
}

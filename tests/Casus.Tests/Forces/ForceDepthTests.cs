// SPDX-License-Identifier: Apache-2.0
using Casus.Forces;
using Casus.Law;
using Casus.Simulation;

namespace Casus.Tests.Forces;

/// <summary>Pool, tasks, command and what contingents have in common.</summary>
public sealed class ForceDepthTests
{
    private static TinyForces Tiny(Command? command = null, string[]? only = null) => new() { InDepth = true, Command = command, Only = only ?? [] };

    [Fact]
    public void Each_limit_takes_its_part_of_the_pool_and_a_unit_counts_at_the_first_that_stops_it()
    {
        var pool = Tiny().Force("south", area: ["SSS"])
            .Unit("FRA", "sent", 500).Unit("FRA", "unassigned", 70, assigned: [])
            .Unit("HHH", "host", 60)
            .Unit("AAA", "conscripts", 200, contract: 60).Gate("AAA", Answer.Yes, 2, LimitKind.NoConscripts)
            .Unit("BBB", "refused", 40).Gate("BBB", Answer.No)
            .Unit("CCC", "aside", 30).Aside("CCC", "stays out")
            .Unit("DDD", "no airfield", 20, airfield: null)
            .Unit("EEE", "capped", 100).Mandate("EEE", 90)
            .Generate(wanted: 400).Depth!.Pool;
        pool.Steps.Select(each => $"{each.Limit} {each.Persons} {each.Units} {each.Taken}").ShouldBe(
        [
            "There 1020 8 0", "Assigned 950 7 70", "Abroad 890 6 60", "Scope 890 6 0", "Manning 810 6 80", "Authorised 770 5 40", "Willing 740 4 30", "Airfield 720 3 20", "Ceiling 710 3 10", "Chosen 400 3 310",
        ]);
        pool[PoolLimit.Chosen].Members.ShouldBe([("FRA", 190), ("AAA", 120), ("EEE", 90)]);
    }

    [Fact]
    public void A_unit_whose_force_may_not_act_there_is_out_of_scope()
    {
        var tiny = new TinyForces { InDepth = true, From = ["south"] }.Force("south", area: ["SSS"]).Unit("FRA", "fra-1", 50, assigned: ["south"]);
        tiny.Generate(wanted: 10).Depth!.Pool[PoolLimit.Scope].Taken.ShouldBe(50);
    }

    [Fact]
    public void Units_that_have_the_skills_and_are_ready_in_time_serve_a_task()
    {
        var tasks = Tiny().Unit("FRA", "guards", 300, ["lorry 30"], skills: ["guard"], ready: (4, 12)).Unit("AAA", "jumpers", 100, skills: ["Guard", "parachute"], ready: (0, 4))
            .Task("drop", 150, ["parachute"]).Task("soon", 100, ["guard"], by: 8, vehicles: ["lorry 5"]).Task("later", 250, ["guard"])
            .Generate(wanted: 400).Depth!.Tasks;

        // The order comes at 4 h, so at 8 h all 100 jumpers and the first of the guards are ready: nobody, as the ramp begins at 8 h.
        tasks.Select(each => $"{each.Task.Id} {each.Met}/{each.Wanted} {string.Join('+', each.Shares.Select(part => $"{part.Unit.Id} {part.Persons}"))}").ShouldBe(
            ["drop 100/150 jumpers 100", "soon 0/100 ", "later 250/250 guards 250"]);
        tasks[0].WhyMissing.ShouldBe("the packet has too few people in units with the skill parachute");
        tasks[1].WhyMissing.ShouldBe("those who could serve other tasks");
        tasks[1].Vehicles.ShouldBe([new TaskVehicles("lorry", 5, 0)]);
        (tasks[2].IsMet, tasks[2].WhyMissing).ShouldBe((true, null));
    }

    [Fact]
    public void Half_the_ramp_is_half_the_people_and_vehicles_in_time()
    {
        var task = Tiny().Unit("FRA", "guards", 301, ["lorry 9"], ready: (0, 10)).Task("soon", 301, by: 9, vehicles: ["lorry 9"]).Generate(wanted: 301).Depth!.Tasks.Single();
        (task.Met, task.Vehicles[0].Met, task.InTime, task.WhyMissing).ShouldBe((150, 4, 150, "too few of those who can are ready in time"));
    }

    [Fact]
    public void Nobody_serves_before_national_law_lets_him_go() =>
        Tiny().Gate("FRA", Answer.Yes, hours: 20).Unit("FRA", "guards", 300, ready: (0, 0)).Task("soon", 300, by: 23).Generate(wanted: 300).Depth!.Tasks.Single().Met.ShouldBe(0);

    [Fact]
    public void Command_says_who_of_the_packet_leads_it()
    {
        var command = new Command { Commander = "FRA", Deputies = ["AAA", "BBB"], Says = "One leads.", Language = "Latin" };
        var outcome = Tiny(command, ["AAA", "CCC"]).Unit("FRA", "fra-1", 100).Unit("AAA", "a-1", 50).Unit("CCC", "c-1", 50).Unit("BBB", "b-1", 10).Generate(wanted: 100);
        var told = outcome.Depth!.Command!;
        (told.CommanderSends, told.Force).ShouldBe((false, null));
        told.Deputies.ShouldBe([("AAA", true), ("BBB", false)]);
        told.Unrepresented.ShouldBe(["CCC"]);
        outcome.Depth.Interoperability.Language.ShouldBe("Latin");
    }

    [Fact]
    public void Nobody_commands_where_nobody_says_so() => Tiny().Unit("FRA", "fra-1", 100).Generate(wanted: 100).Depth!.Command.ShouldBeNull();

    [Fact]
    public void What_contingents_have_in_common_is_counted()
    {
        var common = Tiny().Unit("FRA", "fra-1", 100, ["lorry 10", "tank 5"]).Unit("AAA", "a-1", 50, ["lorry 4", "jeep 1"]).Unit("BBB", "b-1", 10, ["jeep 2"])
            .Exercise("First", "FRA", "AAA").Exercise("Second", "FRA", "AAA", "XXX").Exercise("Third", "XXX", "BBB")
            .Generate(wanted: 160).Depth!.Interoperability;
        common.Contingents.Select(each => $"{each.Member} {each.Shared}/{each.Vehicles} {string.Join(',', each.SharedTypes)} {each.Exercises}").ShouldBe(["AAA 5/5 jeep,lorry 2", "BBB 2/2 jeep 0", "FRA 10/15 lorry 2"]);
        (common.Vehicles, common.Shared).ShouldBe((22, 17));
        common.Pairs.Select(each => $"{each.First}-{each.Second} {string.Join(',', each.SharedTypes)} {string.Join(',', each.Exercises.Select(exercise => exercise.Name))}").ShouldBe(["AAA-BBB jeep ", "AAA-FRA lorry First,Second", "BBB-FRA  "]);
    }

    [Fact]
    public void A_ramp_has_the_points_of_the_pack_between_the_first_part_and_all()
    {
        var sent = Tiny().Unit("FRA", "fra-1", 100, ready: (2, 12), ramp: [(30, 3), (60, 20), (50, 9)], notice: 24, stores: 40).Generate(wanted: 50).Contributions.Single();

        // A point after all of the unit is set to that hour, and one out of order to its predecessor.
        sent.Ramp.Select(each => (each.Share, each.At.Hours)).ShouldBe([(0, 6), (.3, 7), (.6, 16), (.6, 16), (1, 16)]);
        (sent.NoticeHours, sent.Stores).ShouldBe((24, 20));
        new[] { 5, 6, 6.5, 7, 11.5, 16, 99 }.Select(hour => Math.Round(sent.ReadyShare(Tick.FromHours(hour)), 6)).ShouldBe([0, 0, .15, .3, .45, 1, 1]);
    }

    [Fact]
    public void Without_points_the_ramp_is_a_straight_line() =>
        Tiny().Unit("FRA", "fra-1", 100, ready: (2, 12)).Generate(wanted: 50).Contributions.Single().Ramp.ShouldBe([(0, Tick.FromHours(6)), (1, Tick.FromHours(16))]);
}

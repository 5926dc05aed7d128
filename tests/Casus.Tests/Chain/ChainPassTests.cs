// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents;
using Casus.Simulation;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

public sealed class ChainPassTests
{
    [Theory]
    [InlineData("kyrgyzstan-2010-04", "the council adopts nothing")]
    [InlineData("karabakh-2020", "the council adopts nothing")]
    [InlineData("armenia-2022", "the council adopts nothing")]
    [InlineData("kyrgyzstan-2010-06", "the council adopts nothing")]
    public void The_chain_ends_where_nothing_is_adopted(string crisis, string why)
    {
        var pass = Shipped.Pass(crisis);
        pass.Stopped.ShouldBe(why);
        (pass.Forces, pass.Movement, pass.Operations).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_request_for_consultation_ends_with_the_decision() => Shipped.Pass("armenia-2021", "council-adopts").Stopped.ShouldBe("no forces were asked for");

    [Fact]
    public void A_case_without_a_requirement_ends_with_the_decision() => Shipped.Pass("armenia-2022", "council-adopts").Stopped.ShouldBe("the case states no requirement for forces");

    [Fact]
    public void Where_nothing_can_move_the_chain_ends_with_what_was_ready_to_go()
    {
        var pass = Shipped.Pass("airdrop-2010", "council-adopts", "quantity.fleet.serviceable=0 percent");
        pass.Stopped.ShouldBe("nothing that was ready could be moved");
        pass.Forces.ShouldNotBeNull().Contributions.ShouldNotBeEmpty();
        pass.Movement.ShouldNotBeNull().Unmoved.Sum(each => each.Persons).ShouldBe(pass.Forces.Persons);
        pass.Operations.ShouldBeNull();
    }

    [Fact]
    public void A_day_for_which_the_pack_has_no_rule_of_the_council_asks_for_one()
    {
        var fault = Should.Throw<DocumentException>(() => Shipped.Pass("kyrgyzstan-2010-06", "law.as-of=2001-01-01")).Diagnostics.ShouldHaveSingleItem();
        fault.Check.ShouldBe("no-rule");
        fault.Remedy.ShouldContain("--set council.rule=ID");
        Shipped.Pass("kyrgyzstan-2010-06", "law.as-of=2001-01-01", "council.rule=csto-consensus").Law.AsOf.Year.ShouldBe(2001);
    }

    [Fact]
    public void All_five_stages_answer_where_a_force_is_sent()
    {
        var pass = Shipped.Pass("kazakhstan-2022", "council-adopts");
        pass.Stopped.ShouldBeNull();
        pass.Forces.ShouldNotBeNull().Contributions.ShouldNotBeEmpty();
        pass.Movement.ShouldNotBeNull().Sorties.ShouldNotBeEmpty();
        pass.Operations.ShouldNotBeNull().Coverage.Length.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_pass_without_draws_is_the_same_every_time()
    {
        var scenario = Shipped.Scenario("kazakhstan-2022", "council-adopts");
        var (one, two) = (ChainPass.Through(scenario, null), ChainPass.Through(scenario, null));
        two.Movement!.ClosureAt.ShouldBe(one.Movement!.ClosureAt);
        two.Quantities.Read.Select(each => (each.Name, each.Value)).ShouldBe(one.Quantities.Read.Select(each => (each.Name, each.Value)));
    }

    [Fact]
    public void The_verdicts_of_an_earlier_pass_change_nothing_in_a_replication()
    {
        var scenario = Shipped.Scenario("kazakhstan-2022", "council-adopts");
        var draws = new KeyedDraws(1, 4);
        ChainPass.Through(scenario, draws, Shipped.Pass("kazakhstan-2022", "council-adopts").Law).Movement!.Sorties.Select(each => each.UnloadedAt)
            .ShouldBe(ChainPass.Through(scenario, draws).Movement!.Sorties.Select(each => each.UnloadedAt));
    }

    [Fact]
    public void More_aircraft_leave_votes_gates_forces_and_the_time_on_the_ground_of_every_load_as_they_were_drawn()
    {
        for (var i = 0u; i < 5; i++)
        {
            var (before, after) = (Shipped.Drawn("kazakhstan-2022", i, "council-adopts"), Shipped.Drawn("kazakhstan-2022", i, "council-adopts", "twice-the-aircraft"));
            after.Council.Votes.Select(each => each.Ballot).ShouldBe(before.Council.Votes.Select(each => each.Ballot));
            after.Council.DecidedAt.ShouldBe(before.Council.DecidedAt);
            after.Law.Gates.Select(each => each.OpensAfter).ShouldBe(before.Law.Gates.Select(each => each.OpensAfter));
            after.Forces!.Contributions.Select(each => (each.Unit.Id, each.Persons, each.VehicleTotal, each.ReadyAt)).ShouldBe(before.Forces!.Contributions.Select(each => (each.Unit.Id, each.Persons, each.VehicleTotal, each.ReadyAt)));
            var (one, two) = (Ground(before), Ground(after));
            var shared = one.Keys.Intersect(two.Keys).ToArray();
            shared.Length.ShouldBeGreaterThan(20, "loads that the same type of aircraft carries in both");
            foreach (var load in shared)
                two[load].ShouldBe(one[load], load);
        }
    }

    [Fact]
    public void Another_position_of_one_member_leaves_the_ballots_of_the_others_as_they_were_drawn()
    {
        for (var i = 0u; i < 10; i++)
        {
            var (before, after) = (Shipped.Drawn("kazakhstan-2022", i), Shipped.Drawn("kazakhstan-2022", i, "quantity.likelihood.unlikely=90 percent"));
            foreach (var member in new[] { "BLR", "KGZ", "TJK" })
                Ballot(after, member).ShouldBe(Ballot(before, member), $"{member} in replication {i}");
        }

        static Casus.Council.Ballot Ballot(StageResults pass, string member) => pass.Council.Votes.Single(each => each.Member == member).Ballot;
    }

    [Fact]
    public void A_constraint_that_is_not_touched_draws_the_same_places_and_times_under_every_change()
    {
        foreach (var change in new[] { "belarus-500", "almaty-open", "ready-at-once", "size-3950", "neighbours-fly" })
        {
            var (before, after) = (Shipped.Drawn("kazakhstan-2022", 3, "council-adopts"), Shipped.Drawn("kazakhstan-2022", 3, "council-adopts", change));
            foreach (var name in new[] { "airfield.uaaa.places", "aircraft.il-76.payload", "flight.detour", "mission.reliefs" })
                after.Quantities.Resolve(name).Value.ShouldBe(before.Quantities.Resolve(name).Value, $"{name} under {change}");
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_fact_that_the_user_sets_is_the_one_that_is_tried(string crisis)
    {
        foreach (var fact in Repository.Csto.Law.Facts.Keys.Take(3))
            Shipped.Scenario(crisis, $"facts.{fact}=unknown").Settings.Facts.Keys.ShouldBe([fact]);
        Shipped.Pass(crisis, "facts.request.official=no", "facts.request.to-organisation=no").Council.NotPut.ShouldBe(Casus.Council.NotPut.NoRequest);
    }

    /// <summary>Time of loading and unloading of each load by line, number and type of aircraft.</summary>
    private static Dictionary<string, (Tick Loading, Tick Unloading)> Ground(StageResults pass) =>
        pass.Movement!.Sorties.Where(each => each.Aircraft is not null).ToDictionary(
            each => $"load {each.Number} of {each.Line.Id} by {each.Aircraft!.Carrier.Id}",
            each => (each.LoadedAt - each.LoadingAt, each.UnloadedAt - each.UnloadingAt),
            StringComparer.Ordinal);
}

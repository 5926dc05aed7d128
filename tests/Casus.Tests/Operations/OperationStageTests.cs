// SPDX-License-Identifier: Apache-2.0
using Casus.Operations;
using Casus.Simulation;
using Casus.Tests.Forces;
using Casus.Tests.Movement;

namespace Casus.Tests.Operations;

/// <summary>
/// Guards by hand: two on a post in four reliefs are eight people a post, and half of those present stand guard. The first hundred are there at 8 h (empty at 5 h,
/// onward three hours), the second at 16 h.
/// </summary>
public sealed class OperationStageTests
{
    [Fact]
    public void Those_who_have_arrived_man_the_sites_in_their_order()
    {
        // At 8 h 50 guards man six posts: four of the depot, two of the bridge. At 16 h 100 guards man twelve: the depot, the bridge, three of ten houses.
        var conduct = TwoLoads().Site("houses", "TO", 10, order: 30).Site("bridge", "TO", 5, order: 20).Site("depot", "TO", 4, order: 10).Operate();
        conduct.Sites.Select(each => (each.Site.Id, each.Posts, each.Manned, each.CoveredFrom?.Hours)).ShouldBe([("depot", 4, 4, 8), ("bridge", 5, 5, 16), ("houses", 10, 3, null)]);
        conduct.Coverage.Select(each => (each.At.Hours, each.Posts)).ShouldBe([(0, 0), (8, 6), (16, 12)]);
        conduct.Coverage[^1].Share.ShouldBe(12 / 19.0, 1e-12);
    }

    [Fact]
    public void Each_post_frees_as_many_of_the_host_as_it_takes_guards() => TwoLoads().Site("depot", "TO", 4).Operate().HostFreed.ShouldBe(4 * 8);

    [Fact]
    public void More_guards_than_posts_man_no_more_than_the_posts()
    {
        var conduct = TwoLoads().Site("depot", "TO", 2).Site("bridge", "TO", 1, order: 20).Operate();
        conduct.Coverage[^1].ShouldBe(new CoveragePoint(Tick.FromHours(8), 1, 3));
        conduct.Sites.ShouldAllBe(each => each.Manned == each.Posts);
    }

    [Fact]
    public void Half_a_post_is_no_post()
    {
        // Seven tenths of 100 people are 70, which man eight posts of eight and leave six over.
        TwoLoads().Site("houses", "TO", 100).Operate(guardShare: "70 percent").Coverage.Select(each => each.Posts).ShouldBe([0, 8, 17]);
    }

    [Fact]
    public void Guards_do_not_move_between_the_areas_of_two_airfields()
    {
        var conduct = new TinyLift().Field("FROM", 0).Arrival("A", 1_000).Arrival("B", 1_000, share: "50 percent").Fleet("FROM", number: 2).Unit("u-1", "FROM", 100).Unit("u-2", "FROM", 32)
            .Site("at-a", "A", 2).Site("at-b", "B", 9).Operate();
        conduct.Sites.Select(each => (each.Site.Id, each.Manned)).ShouldBe([("at-a", 2), ("at-b", 2)]);
    }

    [Fact]
    public void A_site_near_no_airfield_of_arrival_is_served_from_the_first() =>
        TwoLoads().Field("ELSEWHERE", 3_000).Site("far", "ELSEWHERE", 3).Operate().Sites.Single().Manned.ShouldBe(3);

    [Fact]
    public void With_nothing_to_guard_nothing_is_covered_and_nobody_freed()
    {
        var conduct = TwoLoads().Operate();
        (conduct.Sites.Length, conduct.HostFreed).ShouldBe((0, 0));
    }

    [Fact]
    public void The_smallest_contingent_leaves_first_and_the_others_after_one_hand_over_each()
    {
        // Closure at 24 h; 120 hours later, at 144 h, the withdrawal begins. The one aircraft flies out from home, two hours to the force, two to load, two back, one to unload.
        // B: 144 + 2 + 2 + 2 + 1 = 151. A is ready at 156, and the aircraft, free at 152, stands there at 154: 156 + 5 = 161; the second load 162 + 2 + 5 = 169.
        var conduct = new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("a", "FROM", 150, member: "AAA").Unit("b", "FROM", 50, member: "BBB").Operate();
        conduct.WithdrawalStart.ShouldBe(Tick.FromHours(144));
        conduct.Departures.Select(each => (each.Member, each.Persons, each.ReadyAt.Hours, each.HomeAt?.Hours)).ShouldBe([("BBB", 50, 144, 151), ("AAA", 150, 156, 169)]);
        conduct.WithdrawalEnd.ShouldBe(Tick.FromHours(169));
    }

    [Fact]
    public void Contingents_of_one_size_leave_in_the_order_of_their_codes() =>
        new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 3).Unit("c", "FROM", 50, member: "CCC").Unit("b", "FROM", 50, member: "BBB").Unit("a", "FROM", 50, member: "AAA").Operate()
            .Departures.Select(each => each.Member).ShouldBe(["AAA", "BBB", "CCC"]);

    [Fact]
    public void All_units_of_a_member_are_one_contingent() =>
        new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM", number: 3).Unit("a-1", "FROM", 40, member: "AAA").Unit("a-2", "FROM", 40, member: "AAA").Unit("b", "FROM", 50, member: "BBB").Operate()
            .Departures.Select(each => (each.Member, each.Persons)).ShouldBe([("BBB", 50), ("AAA", 80)]);

    [Fact]
    public void A_force_that_never_closed_guards_with_what_has_come_and_has_no_withdrawal()
    {
        var conduct = new TinyLift().Vehicle("crane", 12, 4.5, 3, 30).Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("a", "FROM", 80, ["crane 1"]).Site("depot", "TO", 2).Operate();
        conduct.Sites.Single().CoveredFrom.ShouldBe(Tick.FromHours(8));
        (conduct.WithdrawalStart, conduct.WithdrawalEnd, conduct.Departures.Length).ShouldBe((null, null, 0));
    }

    [Fact]
    public void A_neighbour_that_marched_marches_home()
    {
        // Ready at once: 7 h by road, closure at 10 h; withdrawal at 130 h, home at 137 h.
        var conduct = new TinyLift { RoadLimit = "200 kilometres" }.Field("FROM", 0).Arrival("TO", 100).Unit("a", "FROM", 80).Operate();
        conduct.Departures.Single().HomeAt.ShouldBe(Tick.FromHours(137));
    }

    [Fact]
    public void In_January_2022_coverage_never_falls_and_no_site_has_more_guards_than_posts_whatever_is_drawn()
    {
        foreach (var conduct in ForceStageTests.January.Value.Select(each => each.Operations).OfType<Conduct>())
        {
            for (var i = 1; i < conduct.Coverage.Length; i++)
            {
                conduct.Coverage[i].At.ShouldBeGreaterThan(conduct.Coverage[i - 1].At);
                conduct.Coverage[i].Posts.ShouldBeGreaterThan(conduct.Coverage[i - 1].Posts);
                conduct.Coverage[i].Share.ShouldBeInRange(0, 1);
            }
            foreach (var site in conduct.Sites)
            {
                site.Manned.ShouldBeInRange(0, site.Posts);
                if (site.Posts > 0)
                    (site.CoveredFrom is not null).ShouldBe(site.Manned == site.Posts, site.Site.Id);
            }
            conduct.Coverage[^1].Posts.ShouldBe(conduct.Sites.Sum(each => each.Manned));
        }
    }

    [Fact]
    public void In_January_2022_nobody_leaves_before_the_mission_is_over_and_the_small_leave_before_the_large()
    {
        foreach (var pass in ForceStageTests.January.Value.Where(each => each is { Movement.ClosureAt: not null, Operations: not null }))
        {
            var conduct = pass.Operations!;
            conduct.WithdrawalStart.ShouldNotBeNull().ShouldBeGreaterThan(pass.Movement!.ClosureAt!.Value);
            conduct.Departures.Select(each => each.Persons).ShouldBeInOrder();
            foreach (var departure in conduct.Departures)
            {
                departure.ReadyAt.ShouldBeGreaterThanOrEqualTo(conduct.WithdrawalStart!.Value);
                departure.HomeAt.ShouldNotBeNull().ShouldBeGreaterThan(departure.ReadyAt);
            }
            conduct.WithdrawalEnd!.Value.Seconds.ShouldBe(conduct.Departures.Max(each => each.HomeAt!.Value.Seconds));
        }
    }

    private static TinyLift TwoLoads() => new TinyLift().Field("FROM", 0).Arrival("TO", 1_000).Fleet("FROM").Unit("unit", "FROM", 200);
}

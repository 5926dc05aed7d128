// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>The rules of the published airlift benchmark, one by one: movement.md, section 7.</summary>
public sealed class ChallengeCheckerTests
{
    private static readonly ImmutableArray<int> Nothing = [];

    /// <summary>Two airports, a route of six steps each way, one type of plane that carries 10.</summary>
    private static ChallengeInstance World(int planes = 1, int capacity = 1, params ChallengeItem[] items) => new(
        "world",
        [new(1, 0, 0, capacity, 10), new(2, 1, 0, capacity, 10)],
        [new(0, 10)],
        [new(0, 1, 2, 6, 0.5), new(0, 2, 1, 6, 0.5)],
        [.. Enumerable.Range(0, planes).Select(i => new ChallengePlane(FormattableString.Invariant($"a_{i}"), 0, 1))],
        [.. items],
        null,
        null);

    private static ChallengeItem Item(int id = 0, int weight = 1, int available = 1, int soft = 100, int hard = 200) => new(id, 1, 2, weight, available, soft, hard);

    private static ChallengeOrder Load(int step, int plane, int item, int? priority = 1, int destination = 2) => new(step, $"a_{plane}", priority, [item], Nothing, destination);

    private static ChallengeOrder Unload(int step, int plane, int item, int? priority = 1) => new(step, $"a_{plane}", priority, Nothing, [item], 0);

    [Fact]
    public void One_leg_is_delivered_at_step_32()
    {
        // 7.4: P = 10, T = 6, s = 1. Score: no lateness, cost 0.5 / diameter 0.5 * 10 / 1 item, a hundredth of it.
        var result = ChallengeChecker.Check(World(items: Item()), [Load(1, 0, 0), Unload(14, 0, 0)]);
        result.Delivered.ShouldBe([32]);
        (result.Steps, result.Missed, result.Late).ShouldBe((32, 0, 0));
        result.Score.ShouldBe(0.1, 1e-12);
    }

    [Fact]
    public void An_item_that_is_not_available_yet_is_skipped_and_the_rest_of_the_list_still_fits()
    {
        var result = ChallengeChecker.Check(
            World(items: [Item(0, available: 2), Item(1, weight: 11), Item(2, weight: 10), Item(3)]),
            [new(1, "a_0", 1, [0, 1, 2, 3, 99], Nothing, 2), new(14, "a_0", 1, Nothing, [0, 1, 2, 3], 0)]);
        result.Delivered.ShouldBe([null, null, 32, null]);
        result.Missed.ShouldBe(3);
        result.Steps.ShouldBe(201);
    }

    [Fact]
    public void A_place_freed_is_taken_at_once_by_a_later_plane_and_a_step_later_by_an_earlier_one()
    {
        // One place: the first is served at 1 and ready at 12, when the second is served; delivered 31 steps after the service began.
        ChallengeChecker.Check(World(2, 1, Item(0), Item(1)), [Load(1, 0, 0), Load(1, 1, 1), Unload(14, 0, 0), Unload(26, 1, 1)]).Delivered.ShouldBe([32, 43]);
        // The second asks first, because the first has a larger number: 7.3. It frees the place at 12 after the first had its turn.
        ChallengeChecker.Check(World(2, 1, Item(0), Item(1)), [Load(2, 0, 0, 5), Load(1, 1, 1), Unload(26, 0, 0), Unload(14, 1, 1)]).Delivered.ShouldBe([44, 32]);
    }

    [Fact]
    public void The_smaller_number_goes_first_and_a_new_number_loses_the_place_among_equals()
    {
        ChallengeOrder[] orders = [Load(1, 0, 0), Load(2, 1, 1, 5), Load(3, 2, 2, 4), Load(4, 3, 3, 5)];
        var world = World(4, 1, Item(0), Item(1), Item(2), Item(3));
        // Served at 1, 12, 24 (a step late: the second plane stands before the third that leaves) and 35; delivered 31 steps later.
        ChallengeChecker.Check(world, [.. orders, Unload(14, 0, 0), Unload(25, 2, 2), Unload(37, 1, 1), Unload(48, 3, 3)]).Delivered.ShouldBe([32, 55, 43, 66]);
        // The second plane changes to 4 and back to 5 while it is queued, and is then behind the fourth: served at 1, 12, 23 and 35.
        ChallengeChecker.Check(world, [.. orders, Load(5, 1, 1, 4), Load(6, 1, 1, 5), Unload(14, 0, 0), Unload(25, 2, 2), Unload(36, 3, 3), Unload(48, 1, 1)]).Delivered.ShouldBe([32, 66, 43, 54]);
    }

    [Fact]
    public void Priority_0_holds_a_landed_plane_and_not_a_ready_one()
    {
        ChallengeChecker.Check(World(items: Item()), [Load(1, 0, 0, 0), Unload(14, 0, 0, 0), Unload(60, 0, 0)]).Delivered.ShouldBe([71]);
    }

    [Fact]
    public void Priority_0_for_a_queued_plane_is_refused() =>
        Should.Throw<DocumentException>(() => ChallengeChecker.Check(World(2, 1, Item(0), Item(1)), [Load(1, 0, 0), Load(1, 1, 1), Load(5, 1, 1, 0)])).Diagnostics.Single().Check.ShouldBe("priority-while-queued");

    [Fact]
    public void What_is_overdue_is_put_down_by_every_service()
    {
        // Hard deadline 5: at 13 the plane is served again for nothing it asked for, and puts the item down; another item keeps the episode open.
        var late = Item(0, soft: 1, hard: 5);
        var result = ChallengeChecker.Check(World(items: [late, Item(1, available: 20)]), [Load(1, 0, 0, destination: 0), new(13, "a_0", 1, Nothing, [1], 0), new(25, "a_0", 1, [0, 1], Nothing, 2), new(38, "a_0", 1, Nothing, [1], 0)]);
        // Loaded again at 25, delivered 31 steps later without being named: late by 55 steps on a span of 4, and not missed.
        result.Delivered.ShouldBe([56, 56]);
        (result.Missed, result.Late).ShouldBe((0, 1));
        result.ScaledLateness.ShouldBe(55.0 / 4);
    }

    [Fact]
    public void A_forbidden_route_is_forgotten()
    {
        var world = World(items: Item(soft: 20, hard: 30)) with { Routes = [new(0, 2, 1, 6, 0.5)] };
        var result = ChallengeChecker.Check(world, [new(1, "a_0", 1, Nothing, Nothing, 2)]);
        (result.Steps, result.Missed, result.Score).ShouldBe((31, 1, 10));
    }

    [Fact]
    public void Every_episode_ends_at_step_5000()
    {
        var result = ChallengeChecker.Check(World(items: Item(soft: 4_000, hard: 6_000)), []);
        (result.Steps, result.Missed, result.Late, result.Score).ShouldBe((5_000, 0, 1, 0.5));
    }

    [Fact]
    public void Everything_wrong_with_the_orders_is_said_at_once()
    {
        var faults = Should.Throw<DocumentException>(() => ChallengeChecker.Check(World(items: Item()), [new(1, "b_7", 1, Nothing, Nothing, 9), new(0, "a_0", 1, Nothing, Nothing, 0)], "plan.json")).Diagnostics;
        faults.Select(each => each.Message).ShouldBe(
            ["actions[1].step is before the first step.", "actions[0].dest names 9, and there is no such airport.", "actions[0].plane names 'b_7', and there is no such plane."], ignoreOrder: true);
        faults.ShouldAllBe(each => each.At.File == "plan.json");
        Should.Throw<DocumentException>(() => ChallengeChecker.Check(World(items: Item()), [Load(1, 0, 0), Load(1, 0, 0)])).Diagnostics.Single().Check.ShouldBe("duplicate");
    }

    [Fact]
    public void Random_orders_come_out_as_the_rules_say_when_written_down_a_second_time()
    {
        for (var seed = 0; seed < 15; seed++)
        {
            var instance = ChallengeWorlds.Draw(seed);
            var orders = Orders(instance, new Random(seed));
            var expected = new ChallengeNaiveReplay(instance).Run(orders);
            var result = ChallengeChecker.Check(instance, orders);
            result.Score.ShouldBe(expected.Score, 1e-9, $"seed {seed}");
            (result.Steps, result.Missed).ShouldBe((expected.Steps, expected.Missed), $"seed {seed}");
            result.FlightCost.ShouldBe(expected.Costs);
            instance.Items.Select((item, i) => (item.Id, Step: result.Delivered[i])).Where(each => each.Step is not null).ToDictionary(each => each.Id, each => each.Step!.Value).ShouldBe(expected.Delivered, ignoreOrder: true);
        }
    }

    /// <summary>Orders without plan: any priority from 1 on, ids that do not exist, overloads, routes that are not there, standing orders.</summary>
    private static List<ChallengeOrder> Orders(ChallengeInstance instance, Random random)
    {
        var orders = new List<ChallengeOrder>();
        foreach (var plane in instance.Planes)
        {
            for (var step = 1; step < 700; step += random.Next(1, 30))
            {
                ImmutableArray<int> Some() => random.Next(3) == 0 ? Nothing : [.. Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(0, (2 * instance.Items.Length) + 2)).Distinct()];
                orders.Add(new ChallengeOrder(step, plane.Id, random.Next(5) == 0 ? null : random.Next(1, 10), Some(), Some(), random.Next(4) == 0 ? 0 : instance.Airports[random.Next(instance.Airports.Length)].Id));
            }
        }
        return orders;
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Movement.Loading;

/// <summary>The lower bound on loads.</summary>
public sealed class LeastLoadsTests
{
    [Fact]
    public void Two_in_each_load_are_at_least_half_as_many_loads()
    {
        // 7 of 20 m: area alone would say 7 x 2.9 x 9 / (20 x 3.45) = 2.6 loads of nine; that only two stand behind one another says five.
        var planner = Holds.Planner(Holds.Il76, Holds.Armoured);
        planner.LeastLoads(0, [9], 0, 0).ShouldBe(5);
        Holds.Planner(Holds.An124, Holds.Armoured).LeastLoads(0, [21], 0, 0).ShouldBe(3, "ten in each load");
    }

    [Fact]
    public void Things_longer_than_half_the_floor_take_a_load_each() =>
        Holds.Planner(Holds.Il76, Holds.Armoured with { Length = 10.1 }, Holds.Armoured with { Length = 12 }).LeastLoads(0, [3, 4], 0, 0).ShouldBe(7);

    [Fact]
    public void The_ramp_counts_for_what_is_short_enough()
    {
        var carrier = Holds.Il76 with { Hold = Holds.Il76.Hold with { Ramp = 5 } };
        var planner = Holds.Planner(carrier, Holds.Armoured, Holds.Armoured with { Length = 5, Mass = 1 });
        planner.LeastLoads(0, [0, 10], 0, 0).ShouldBe(2, "four on the floor and one on the ramp");
        planner.LeastLoads(0, [0, 11], 0, 0).ShouldBe(3);
    }

    [Fact]
    public void Mass_seats_and_the_floor_that_both_share_bind_each_in_its_turn()
    {
        var planner = Holds.Planner(Holds.Il76, 0.1, 0, Holds.Armoured with { Mass = 30 });
        planner.LeastLoads(0, [4], 0, 0).ShouldBe(4, "30 of 40 tonnes");
        planner.LeastLoads(0, [0], 281, 0).ShouldBe(3, "140 seats");
        planner.LeastLoads(0, [0], 0, 81).ShouldBe(3, "40 tonnes");
        var light = Holds.Planner(Holds.Il76, 0.1, 0, Holds.Armoured);
        light.LeastLoads(0, [2], 42, 0).ShouldBe(1);
        light.LeastLoads(0, [2], 43, 0).ShouldBe(2, "6 of 20 m are free, 42 seats");
    }

    [Fact]
    public void What_fits_nowhere_is_left_out() => Holds.Planner(Holds.Il76, Holds.Armoured with { Height = 5 }).LeastLoads(0, [9], 0, 0).ShouldBe(0);

    [Fact]
    public void Never_more_than_filling_one_after_the_other_takes() => Always.Holds(
        Holds.AnySample(types: 4, most: 15),
        sample =>
        {
            var account = LoadAccount.Of(sample.Planner, [new OfferedLoad(0, sample.Planner.Carriers[0].Load.Planned)], sample.Left, sample.Persons, sample.Stores);
            var (left, stays) = (account.Left.ToArray(), account.PersonsLeft);
            var moved = sample.Left.Select((each, i) => each - left[i]).ToArray();
            sample.Planner.LeastLoads(0, moved, sample.Persons - stays, sample.Stores - account.StoresLeft).ShouldBeLessThanOrEqualTo(account.Loads);
            account.Least.ShouldBeLessThanOrEqualTo(account.Loads + (stays > 0 || account.StoresLeft > 0 ? int.MaxValue / 2 : 0));
        },
        times: 500);

    [Fact]
    public void Never_more_than_the_best_of_all_ways_to_share_few_things_out() => Always.Holds(
        from lengths in Gen.Choose(20, 120).ArrayOf(6)
        from masses in Gen.Choose(10, 200).ArrayOf(6)
        select lengths.Zip(masses).OrderByDescending(each => each.First).Select(each => new Cargo($"{each}", each.First / 10.0, 2, 2, each.Second / 10.0)).ToArray(),
        things =>
        {
            var carrier = Holds.Of("row", 25, 0, new HoldSpace(15, 3.4, 3));
            Holds.Planner(carrier, things).LeastLoads(0, [1, 1, 1, 1, 1, 1], 0, 0).ShouldBeLessThanOrEqualTo(Fewest(things, []));
        },
        times: 300);

    [Fact]
    public void A_load_of_one_row_uses_as_much_floor_as_any_that_has_the_longest_aboard() => Always.Holds(
        from lengths in Gen.Choose(20, 120).ArrayOf(7)
        select lengths.OrderDescending().Select(each => new Cargo($"{each}", each / 10.0, 2, 2, 0)).ToArray(),
        things =>
        {
            var planner = Holds.Planner(Holds.Of("row", 25, 0, new HoldSpace(20, 3.4, 3)), things);
            var taken = planner.Fill([1, 1, 1, 1, 1, 1, 1]).Taken;
            var most = Enumerable.Range(0, 64).Select(set => things[0].Length + Enumerable.Range(0, 6).Sum(i => (set >> i & 1) * things[i + 1].Length)).Where(each => each <= 20 + 1e-9).Max();
            taken.Select((each, i) => each * things[i].Length).Sum().ShouldBe(most, 1e-9);
        },
        times: 300);

    [Fact]
    public void A_mixed_fleet_is_bound_by_the_least_share_of_each_thing()
    {
        var planner = Holds.Planner([Holds.Il76, Holds.An124], 0.1, 0, Holds.Armoured, Holds.Armoured with { Width = 3.6 });
        planner.LeastLoads([0, 1], LoadMeasureKind.Floor, [20, 0], 0, 0).ShouldBe(2, "ten in the larger");
        planner.LeastLoads([0], LoadMeasureKind.Floor, [20, 0], 0, 0).ShouldBe(10);
        planner.LeastLoads([0, 1], LoadMeasureKind.Floor, [0, 10], 0, 0).ShouldBe(2, "only the larger takes the wide ones, five in a row");
        planner.LeastLoads([0, 1], LoadMeasureKind.Seats, [0, 0], 281, 0).ShouldBe(3);
        planner.LeastLoads([0, 1], LoadMeasureKind.Mass, [0, 0], 0, 121).ShouldBe(2);
    }

    private static int Fewest(ReadOnlySpan<Cargo> things, List<(double Length, double Mass)> loads)
    {
        if (things.IsEmpty)
            return loads.Count;
        var best = int.MaxValue;
        for (var i = 0; i <= loads.Count; i++)
        {
            var before = i < loads.Count ? loads[i] : (0, 0);
            if (before.Length + things[0].Length > 15 + 1e-9 || before.Mass + things[0].Mass > 25 + 1e-9)
                continue;
            var now = (before.Length + things[0].Length, before.Mass + things[0].Mass);
            List<(double, double)> after = i < loads.Count ? [.. loads] : [.. loads, now];
            after[i] = now;
            best = Math.Min(best, Fewest(things[1..], after));
        }
        return best;
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement.Loading;

/// <summary>Why so many aircraft.</summary>
public sealed class LoadAccountTests
{
    [Fact]
    public void It_says_which_limit_asks_for_how_many_and_what_forces_the_last()
    {
        // Nine of 7 m, two in each: five loads, the last with one. Without any one of the nine four would do.
        var planner = Holds.Planner(Holds.Il76, 0.1, 0, Holds.Armoured);
        var account = LoadAccount.Of(planner, [new OfferedLoad(0, 40)], [9], 100, 0);
        account.Loads.ShouldBe(5);
        account.Least.ShouldBe(5);
        account.Fewest.ShouldContain((LoadMeasureKind.Floor, 5));
        account.Fewest.ShouldContain((LoadMeasureKind.Mass, 3)); // 90 t and 10 t of people over 40
        account.Fewest.ShouldContain((LoadMeasureKind.Seats, 1));
        account.Forcing.ShouldBe([new LoadSpared("armoured", 1)]);
        account.Pattern.Select(each => (each.Taken[0], each.Persons, each.Times)).ShouldBe([(2, 42, 2), (2, 16, 1), (2, 0, 1), (1, 0, 1)]);
    }

    [Fact]
    public void People_who_force_a_load_are_counted()
    {
        var planner = Holds.Planner(Holds.Il76, 0.1, 0, Holds.Armoured);
        var account = LoadAccount.Of(planner, [new OfferedLoad(0, 40)], [0], 283, 0);
        account.Loads.ShouldBe(3);
        account.Forcing.ShouldBe([new LoadSpared("person", 3)]);
    }

    [Fact]
    public void Aircraft_load_in_the_order_offered_and_the_last_is_repeated()
    {
        var planner = Holds.Planner([Holds.Il76, Holds.An124], 0.1, 0, Holds.Armoured);
        var account = LoadAccount.Of(planner, [new OfferedLoad(1, 120), new OfferedLoad(0, 40)], [13], 0, 0);
        account.Pattern.Select(each => (each.Carrier, each.Taken[0], each.Times)).ShouldBe([(1, 10, 1), (0, 2, 1), (0, 1, 1)]);
        account.Loads.ShouldBe(3);
        account.Least.ShouldBe(2, "thirteen in tens");
    }

    [Fact]
    public void What_nothing_carries_is_left()
    {
        var planner = Holds.Planner(Holds.Il76 with { Seats = 0 }, 0.1, 0, Holds.Armoured, Holds.Armoured with { Height = 4 });
        var account = LoadAccount.Of(planner, [new OfferedLoad(0, 40)], [1, 2], 7, 50);
        account.Left.ShouldBe([0, 2]);
        account.PersonsLeft.ShouldBe(7);
        account.StoresLeft.ShouldBe(0, 1e-9);
        account.Loads.ShouldBe(2, "thirty tonnes of stores beside the vehicle, twenty after");
        Should.Throw<ArgumentException>(() => LoadAccount.Of(planner, [], [1, 2], 7, 50));
    }
}

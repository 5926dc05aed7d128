// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement.Loading;

/// <summary>What fits into a hold, by hand.</summary>
public sealed class LoadPlannerTests
{
    [Fact]
    public void A_hold_of_3_45_metres_takes_one_row_of_carriers_of_2_90()
    {
        // Two of seven metres are fourteen; a third would make 21 of 20. There is floor for it beside them, but no second row.
        var filled = Holds.Planner(Holds.Il76, Holds.Armoured).Fill([5]);
        filled.Taken.ShouldBe([2]);
        filled.Limit.ShouldBe(LoadLimit.Width);
    }

    [Fact]
    public void A_hold_of_6_40_metres_takes_two_rows_of_carriers_of_2_90()
    {
        // Five of seven metres are 35 of 36, in two rows: ten, of 100 tonnes.
        var filled = Holds.Planner(Holds.An124, Holds.Armoured).Fill([20]);
        filled.Taken.ShouldBe([10]);
        filled.Limit.ShouldBe(LoadLimit.Floor);
    }

    [Fact]
    public void Three_airborne_vehicles_fill_a_hold_of_twenty_metres()
    {
        // "Up to 3 BMD by air" (movement.md 3): three of 6.1 metres and 13.6 tonnes are 18.3 of 20 metres and 40.8 tonnes.
        var airborne = new Cargo("airborne", 6.1, 3.13, 2.45, 13.6);
        Holds.Planner(Holds.Il76 with { Load = new LoadCurve([(43, 4_000)]) }, Holds.Person, 0.15, airborne).Fill([9]).Taken.ShouldBe([3]);
    }

    [Fact]
    public void The_mass_ends_the_load_where_the_floor_would_still_have_room()
    {
        var filled = Holds.Planner(Holds.An124, Holds.Armoured with { Mass = 25 }).Fill([20]);
        filled.Taken.ShouldBe([4], "four of 25 tonnes are 100, five 125 of 120");
        filled.Limit.ShouldBe(LoadLimit.Mass);
    }

    [Fact]
    public void A_vehicle_too_heavy_for_what_is_left_makes_way_for_a_lighter_one()
    {
        var planner = Holds.Planner(Holds.Il76, Holds.Armoured with { Mass = 25 }, Holds.Armoured with { Mass = 20 }, Holds.Armoured with { Mass = 15 });
        planner.Fill([1, 1, 1]).Taken.ShouldBe([1, 0, 1]);
    }

    [Fact]
    public void The_load_is_that_of_the_distance_not_the_planning_load() =>
        Holds.Planner(Holds.Il76, Holds.Armoured).Fill([5], allowed: 19).Taken.ShouldBe([1]);

    [Fact]
    public void Nothing_goes_aboard_where_the_aircraft_does_not_fly_so_far()
    {
        var filled = Holds.Planner(Holds.Il76, Holds.Armoured).Fill([5], persons: 10, stores: 3, allowed: -1);
        (filled.Taken[0], filled.Persons, filled.Stores).ShouldBe((0, 0, 0.0));
        filled.Limit.ShouldBe(LoadLimit.Mass);
    }

    [Fact]
    public void A_wide_vehicle_blocks_the_rows_beside_it_over_its_own_length_only()
    {
        // 36 x 6.4 m: the wide one of 10 m stands alone (3.5 + 3 is more than 6.4); behind it 26 m take two of 10 in each of two rows.
        var planner = Holds.Planner(Holds.An124, new Cargo("wide", 10, 3.5, 2, 1), new Cargo("narrow", 10, 3, 2, 1));
        planner.Fill([1, 20]).Taken.ShouldBe([1, 4]);
    }

    [Fact]
    public void Rows_of_different_widths_stand_behind_one_another()
    {
        // Two rows of 3.1 m over 12 m, then three of 2.1 m over the other 24: 2 and 3 x 4.
        var planner = Holds.Planner(Holds.An124, new Cargo("wide", 12, 3.1, 2, 1), new Cargo("narrow", 6, 2.1, 2, 1));
        planner.Fill([2, 20]).Taken.ShouldBe([2, 12]);
    }

    [Fact]
    public void A_load_that_leaves_less_floor_is_found_where_the_longest_first_would_waste_it()
    {
        // 20 m: 9 and 8 leave 3; 9, 6 and 5 leave none.
        var planner = Holds.Planner(Holds.Il76, Sized(9), Sized(8), Sized(6), Sized(5));
        planner.Fill([1, 1, 1, 1]).Taken.ShouldBe([1, 0, 1, 1]);
    }

    [Fact]
    public void The_gap_for_lashing_lies_between_vehicles_only()
    {
        // 6.6 x 3 and two gaps of 0.1 are twenty metres exactly.
        Holds.Planner(Holds.Il76, 0, 0.1, Sized(6.6)).Fill([4]).Taken.ShouldBe([3]);
        Holds.Planner(Holds.Il76, 0, 0.11, Sized(6.6)).Fill([4]).Taken.ShouldBe([2]);
        Holds.Planner(Holds.Il76, 0, 3, Sized(20)).Fill([4]).Taken.ShouldBe([1]);
    }

    [Fact]
    public void The_ramp_takes_what_is_short_and_light_enough_and_leaves_the_floor_free()
    {
        var carrier = Holds.Il76 with { Hold = Holds.Il76.Hold with { Ramp = 4.5, RampLoad = 3 } };
        var planner = Holds.Planner(carrier, Sized(9), Sized(4.4) with { Mass = 2.5 });
        var filled = planner.Fill([2, 3], persons: 200);
        filled.Taken.ShouldBe([2, 1], "18 of 20 m on the floor and one on the ramp");
        filled.Persons.ShouldBe(14, "2 of 20 m are free: a tenth of 140; the ramp takes no seats");
        var heavy = Holds.Planner(carrier, Sized(9) with { Mass = 9 }, Sized(4.4) with { Mass = 3.5 }).Fill([2, 3]);
        heavy.Taken.ShouldBe([2, 0]);
        heavy.Limit.ShouldBe(LoadLimit.Ramp);
    }

    [Theory]
    [InlineData(8, 1, 2, 18)] // C-17: 18 positions in two rows, the last two on the ramp, 7,500 lb each (movement.md 3).
    [InlineData(7, 2, 1, 9)] // A400M: 9 positions in one row.
    [InlineData(6, 2, 1, 8)] // C-130J-30: 8 positions in one row.
    public void Pallets_of_108_by_88_inches_stand_on_every_position(int floor, int ramp, int rows, int pallets)
    {
        // The 463L pallet stands with its long side across. The positions are the usable floor; what a hold measures beyond them takes no pallet.
        const double inch = 0.0254;
        const double pound = 0.00045359237;
        var hold = new HoldSpace(floor * 88 * inch, rows * 108 * inch, 2.5, ramp * 88 * inch, ramp * rows * 7_500 * pound);
        var pallet = new Cargo("463l", 88 * inch, 108 * inch, 96 * inch, 7_500 * pound);
        var filled = Holds.Planner(Holds.Of("pallets", 100, 0, hold), pallet).Fill([40]);
        filled.Taken.ShouldBe([pallets]);
        Holds.Planner(Holds.Of("pallets", 100, 0, hold), pallet with { Mass = 10_000 * pound }).Fill([40]).Taken[0]
            .ShouldBe(pallets - (ramp * rows) + (int)(ramp * rows * 0.75), "the ramp carries 7,500 lb a position, which is three pallets of 10,000 on four and none on one");
    }

    [Theory]
    [InlineData(2.9, 3.5, 7, 10, 0, "too high by 0.1 m")]
    [InlineData(3.5, 2.4, 7, 10, 0, "too wide by 0.05 m")]
    [InlineData(2.9, 2.4, 20.5, 10, 0, "too long by 0.5 m")]
    [InlineData(2.9, 2.4, 7, 41.2, 0, "too heavy for the load by 1.2 t")]
    [InlineData(2.9, 2.4, 7, 10, 11, "too heavy on one axle by 1 t")]
    [InlineData(3.6, 3.5, 7, 10, 0, "too wide by 0.15 m, too high by 0.1 m")]
    public void What_does_not_go_into_the_hold_stays_behind_and_says_why(double width, double height, double length, double mass, double axle, string why)
    {
        var planner = Holds.Planner(Holds.Il76 with { Hold = Holds.Il76.Hold with { AxleLoad = 10 } }, new Cargo("odd", length, width, height, mass, axle));
        planner.Fill([1]).Taken.ShouldBe([0]);
        planner.Fits(0, 0).ShouldBeFalse();
        planner.WhyNot(0, 0).ShouldBe(why);
    }

    [Fact]
    public void The_heaviest_item_is_a_limit_of_its_own()
    {
        var planner = Holds.Planner(Holds.Il76 with { Hold = Holds.Il76.Hold with { Heaviest = 21 } }, Holds.Armoured with { Mass = 21.3 });
        planner.WhyNot(0, 0).ShouldBe("too heavy for one item by 0.3 t");
    }

    [Theory]
    [InlineData(0, 140, "an empty hold seats all")]
    [InlineData(1, 91, "13 of 20 metres are free: 65 % of 140")]
    [InlineData(2, 42, "6 of 20 metres are free: 30 % of 140")]
    public void People_take_the_share_of_the_seats_that_the_floor_left_free_stands_for(int carriers, int seated, string why) =>
        Holds.Planner(Holds.Il76, Holds.Armoured).Fill([carriers], persons: 500).Persons.ShouldBe(seated, why);

    [Fact]
    public void With_two_rows_the_free_floor_is_that_of_both() =>
        Holds.Planner(Holds.An124, Holds.Armoured).Fill([1], persons: 500).Persons.ShouldBe(72, "65 of 72 metres are free, 72.2 of 80 seats");

    [Fact]
    public void Upper_seats_stay_free_when_vehicles_fill_the_hold()
    {
        var carrier = Holds.An124 with { Seats = 188, UpperSeats = 88 };
        var filled = Holds.Planner(carrier, Sized(36) with { Width = 6.4 }).Fill([1], persons: 500);
        filled.Persons.ShouldBe(88);
        filled.Limit.ShouldBe(LoadLimit.Floor);
        Holds.Planner(carrier, Sized(18) with { Width = 6.4 }).Fill([1], persons: 500).Persons.ShouldBe(138, "half of the main deck's hundred besides");
    }

    [Fact]
    public void A_tenth_of_the_floor_is_a_tenth_of_the_seats_though_binary_fractions_fall_short()
    {
        // 1 - 18/20 is a hair less than 0.1 in binary, and 6.6 + 6.7 + 6.7 a hair more than 20.
        Holds.Planner(Holds.Il76 with { Seats = 100 }, Sized(9)).Fill([2], persons: 500).Persons.ShouldBe(10);
        Holds.Planner(Holds.Il76, Sized(6.7), Sized(6.6)).Fill([2, 1]).Taken.ShouldBe([2, 1]);
        Holds.Planner(Holds.Il76 with { Hold = new HoldSpace(20, 6.9, 3.4) }, Sized(20) with { Width = 2.3 }).Fill([4]).Taken.ShouldBe([3]);
    }

    [Fact]
    public void People_weigh_what_they_weigh_with_their_gear()
    {
        // Two of ten tonnes leave 20: a tonne a person and the 30 % of seats are 42.
        var filled = Holds.Planner(Holds.Il76, 1, 0, Sized(18) with { Mass = 35 }).Fill([1], persons: 500);
        filled.Persons.ShouldBe(5);
        filled.Limit.ShouldBe(LoadLimit.Mass);
    }

    [Fact]
    public void No_more_people_go_aboard_than_there_are()
    {
        var filled = Holds.Planner(Holds.Il76, Holds.Armoured).Fill([0], persons: 30);
        filled.Persons.ShouldBe(30);
        filled.Limit.ShouldBe(LoadLimit.None);
        Holds.Planner(Holds.Il76, Holds.Armoured).Fill([0], persons: 300).Limit.ShouldBe(LoadLimit.Seats);
    }

    [Fact]
    public void Loose_stores_take_the_tonnes_that_are_left()
    {
        // Two of ten tonnes and 42 people of 0.102: 15.716 tonnes of 40 are left.
        var filled = Holds.Planner(Holds.Il76, Holds.Person, 0, Holds.Armoured).Fill([2], persons: 42, stores: 30);
        filled.Stores.ShouldBe(40 - 20 - (42 * Holds.Person), 1e-9);
        filled.Limit.ShouldBe(LoadLimit.Mass);
    }

    [Fact]
    public void Seats_are_not_left_empty_by_vehicles_that_use_up_the_tonnes()
    {
        // Eight of 14.5 t are 116 of 120 t and leave 39 people of 0.102 t, so that 80 vehicles and 1,000 people would take ten loads and, for the 610 people left, seven more.
        // Seven are 101.5 t and leave room for all 88 in the upper seats: twelve loads for all.
        var carrier = Holds.An124 with { Seats = 88, UpperSeats = 88 };
        var planner = Holds.Planner(carrier, Holds.Person, 0, Holds.Armoured with { Mass = 14.5 });
        var filled = planner.Fill([80], persons: 1_000);
        (filled.Taken[0], filled.Persons).ShouldBe((7, 88));
        LoadAccount.Of(planner, [new OfferedLoad(0, 120)], [80], 1_000, 0).Loads.ShouldBe(12);
        planner.LeastLoads(0, [80], 1_000, 0).ShouldBe(12, "a thousand people over 88 seats are eleven and a bit");
    }

    [Fact]
    public void Vehicles_are_not_left_behind_for_people_who_find_seats_anyway()
    {
        // Two of 9.5 m leave seven seats; one alone would seat 73, but twenty vehicles would then take twenty loads.
        var planner = Holds.Planner(Holds.Il76, Holds.Person, 0, Sized(9.5) with { Mass = 14 });
        planner.Fill([20], persons: 140).Taken.ShouldBe([2]);
    }

    [Fact]
    public void What_fewer_types_of_aircraft_can_carry_goes_first()
    {
        var large = Holds.An124 with { Hold = Holds.An124.Hold with { Length = 20 } };
        var planner = Holds.Planner([Holds.Il76, large], 0, 0, new Cargo("long", 12, 2.9, 2, 1), new Cargo("wide", 9, 3.6, 2, 1));
        planner.Fill([5, 1], carrier: 1).Taken[1].ShouldBe(1);
        planner.Fill([5, 1], carrier: 0).Taken.ShouldBe([1, 0]);
    }

    [Fact]
    public void What_stood_in_the_answer_before_is_forgotten()
    {
        int[] taken = [7];
        Holds.Planner(Holds.Il76, Holds.Armoured).Fill(0, 40, [1], 0, 0, taken, out _, out _);
        taken.ShouldBe([1]);
    }

    [Fact]
    public void One_more_says_what_it_would_need()
    {
        // Three of 6.9 m and two gaps of 0.05 are 20.8 m.
        var lorry = Sized(6.9) with { Type = "lorry", Mass = 12 };
        var planner = Holds.Planner(Holds.Il76, Holds.Person, 0.05, lorry);
        planner.OneMore(0, 40, [2], 0, 0, 0).ShouldBe("a third lorry needs 0.8 m more floor");
        planner.OneMore(0, 30, [2], 10, 0, 0).ShouldBe("a third lorry needs 0.8 m more floor and 7.02 t more");
        planner.OneMore(0, 40, [1], 0, 0, 0).ShouldBeNull();
    }

    [Fact]
    public void Numbers_that_are_not_places_are_refused()
    {
        Should.Throw<ArgumentException>(() => new LoadPlanner([Holds.Il76 with { Number = 1 }], [], 0, 0));
        Should.Throw<ArgumentException>(() => new LoadPlanner([Holds.Il76], [Holds.Armoured with { Number = 1 }], 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new LoadPlanner([Holds.Il76], [], -1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => new LoadPlanner([Holds.Il76], [], 0, -1));
    }

    private static Cargo Sized(double length) => new($"sized-{length}", length, 2.9, 2.4, 1);
}

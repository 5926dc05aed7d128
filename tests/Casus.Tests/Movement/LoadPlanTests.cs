// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Movement;

/// <summary>What fits into a hold, by hand. Holds as in the movement reference (section 3), people and payload rounded.</summary>
public sealed class LoadPlanTests
{
    private static readonly Carrier Il76 = new("il-76", Number: 0, Payload: 40, Seats: 140, Length: 20, Width: 3.45, Height: 3.4, Speed: 765, Range: 4_600, Runway: 1_800);
    private static readonly Carrier An124 = new("an-124", Number: 1, Payload: 120, Seats: 80, Length: 36, Width: 6.4, Height: 4.4, Speed: 800, Range: 4_800, Runway: 2_600);
    private static readonly Cargo Carrier = new("carrier", Length: 7, Width: 2.9, Height: 2.4, Mass: 10);

    [Fact]
    public void A_hold_of_3_45_metres_takes_one_row_of_carriers_of_2_90()
    {
        // Two of seven metres are fourteen; a third would make 21 of 20.
        var (vehicles, _) = Fill(Il76, 0, Enumerable.Repeat(Carrier, 5));
        vehicles.Length.ShouldBe(2);
    }

    [Fact]
    public void A_hold_of_6_40_metres_takes_two_rows_of_carriers_of_2_90()
    {
        // Five of seven metres are 35 of 36, in two rows: ten, of 100 tonnes.
        var (vehicles, _) = Fill(An124, 0, Enumerable.Repeat(Carrier, 20));
        vehicles.Length.ShouldBe(10);
    }

    [Fact]
    public void The_mass_ends_the_load_where_the_floor_would_still_have_room()
    {
        var (vehicles, _) = Fill(An124, 0, Enumerable.Repeat(Carrier with { Mass = 25 }, 20));
        vehicles.Length.ShouldBe(4, "four of 25 tonnes are 100, five 125 of 120");
    }

    [Fact]
    public void A_vehicle_too_heavy_for_what_is_left_makes_way_for_a_lighter_one()
    {
        var (vehicles, _) = Fill(Il76, 0, [Carrier with { Mass = 25 }, Carrier with { Mass = 20 }, Carrier with { Mass = 15 }]);
        vehicles.ShouldBe([0, 2]);
    }

    [Theory]
    [InlineData(2.9, 3.5, 7, "ten centimetres too high")]
    [InlineData(3.5, 2.4, 7, "five centimetres too wide")]
    [InlineData(2.9, 2.4, 20.5, "half a metre too long")]
    public void What_does_not_go_through_the_hold_stays_behind(double width, double height, double length, string why) =>
        Fill(Il76, 0, [new Cargo("odd", length, width, height, 10)]).Vehicles.ShouldBeEmpty(why);

    [Fact]
    public void The_widest_vehicle_aboard_says_how_many_rows_there_are()
    {
        // Three rows of two metres; with one of 3.1 metres among them two.
        Fill(An124, 0, Enumerable.Repeat(new Cargo("narrow", 10, 2, 2, 1), 20)).Vehicles.Length.ShouldBe(9);
        Fill(An124, 0, [new Cargo("wide", 10, 3.1, 2, 1), .. Enumerable.Repeat(new Cargo("narrow", 10, 2, 2, 1), 20)]).Vehicles.Length.ShouldBe(6);
    }

    [Fact]
    public void A_wide_vehicle_does_not_come_where_three_rows_are_already_begun()
    {
        var narrow = Enumerable.Repeat(new Cargo("narrow", 30, 2, 2, 1), 3);
        Fill(An124, 0, [.. narrow, new Cargo("wide", 5, 3.1, 2, 1)]).Vehicles.ShouldBe([0, 1, 2]);
    }

    [Theory]
    [InlineData(0, 140, "an empty hold seats all")]
    [InlineData(1, 91, "13 of 20 metres are free: 65 % of 140")]
    [InlineData(2, 42, "6 of 20 metres are free: 30 % of 140")]
    public void People_take_the_share_of_the_seats_that_the_floor_left_free_stands_for(int carriers, int seated, string why) =>
        Fill(Il76, 500, Enumerable.Repeat(Carrier, carriers)).Persons.ShouldBe(seated, why);

    [Fact]
    public void With_two_rows_the_free_floor_is_that_of_both()
    {
        // One carrier of 7 metres in one of two rows of 36: 65 of 72 metres are free, 72.2 of 80 seats.
        Fill(An124, 500, [Carrier]).Persons.ShouldBe(72);
    }

    [Fact]
    public void A_tenth_of_the_floor_is_a_tenth_of_the_seats_though_binary_fractions_fall_short()
    {
        // 1 - 18/20 is a hair less than 0.1 in binary, and 6.6 + 6.7 + 6.7 a hair more than 20.
        Fill(Il76 with { Seats = 100 }, 500, [Carrier with { Length = 9 }, Carrier with { Length = 9 }]).Persons.ShouldBe(10);
        Fill(Il76, 0, [Carrier with { Length = 6.7 }, Carrier with { Length = 6.7 }, Carrier with { Length = 6.6 }]).Vehicles.Length.ShouldBe(3);
        Fill(Il76 with { Width = 6.9 }, 0, Enumerable.Repeat(Carrier with { Length = 20, Width = 2.3, Mass = 1 }, 4)).Vehicles.Length.ShouldBe(3);
    }

    [Fact]
    public void No_more_people_go_aboard_than_there_are() => Fill(Il76, 30, []).Persons.ShouldBe(30);

    [Fact]
    public void What_was_taken_before_is_forgotten()
    {
        List<int> taken = [7, 8, 9];
        LoadPlan.Fill(Il76, [Carrier], 0, taken);
        taken.ShouldBe([0]);
    }

    [Fact]
    public void Whatever_there_is_to_load_fits_and_nothing_is_left_that_would_still_fit() => Always.Holds(
        from carrier in Gen.Elements(Il76, An124)
        from vehicles in Vehicle.ListOf()
        from persons in Gen.Choose(0, 300)
        select (carrier, vehicles.OrderByDescending(each => each.Length).ToArray(), persons),
        sample =>
        {
            var (carrier, vehicles, persons) = sample;
            var (taken, aboard) = Fill(carrier, persons, vehicles);
            Rows(carrier, [.. taken.Select(i => vehicles[i])]).ShouldNotBeNull();
            aboard.ShouldBeInRange(0, Math.Min(persons, (int)carrier.Seats));
            foreach (var left in Enumerable.Range(0, vehicles.Length).Except(taken))
                Rows(carrier, [.. taken.Append(left).Order().Select(i => vehicles[i])]).ShouldBeNull($"{vehicles[left]} would still fit");
        },
        times: 500);

    private static Gen<Cargo> Vehicle =>
        from length in Gen.Choose(30, 120)
        from width in Gen.Choose(15, 36)
        from height in Gen.Choose(15, 45)
        from mass in Gen.Choose(1, 30)
        select new Cargo("random", length / 10.0, width / 10.0, height / 10.0, mass);

    private static (int[] Vehicles, int Persons) Fill(Carrier carrier, int persons, IEnumerable<Cargo> vehicles)
    {
        List<int> taken = [];
        var aboard = LoadPlan.Fill(carrier, [.. vehicles], persons, taken);
        return ([.. taken], aboard);
    }

    /// <summary>The vehicles put into rows by first fit in the order given; null when they do not fit.</summary>
    private static double[]? Rows(Carrier carrier, Cargo[] vehicles)
    {
        if (vehicles.Length == 0)
            return [];
        if (vehicles.Any(each => each.Height > carrier.Height || each.Width > carrier.Width) || vehicles.Sum(each => each.Mass) > carrier.Payload)
            return null;
        var rows = new double[(int)((carrier.Width / vehicles.Max(each => each.Width)) + 1e-9)];
        foreach (var vehicle in vehicles)
        {
            var row = Array.FindIndex(rows, used => used + vehicle.Length <= carrier.Length + 1e-9);
            if (row < 0)
                return null;
            rows[row] += vehicle.Length;
        }
        return rows;
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.Tests.Documents;
using Casus.Tests.Support;
using Casus.World;
using FsCheck.Fluent;

namespace Casus.Tests.World;

public sealed class GeodesicTests
{
    /// <summary>Half the circumference of the sphere: π × 6,371.0088 km.</summary>
    private const double HalfWayRound = 20_015.114442;

    /// <summary>reference/movement.md, section 4.3: spherical distances, with those on the ellipsoid of WGS 84 beside them.</summary>
    public static TheoryData<string, string, double, double> Published => new()
    {
        { "UUMU", "UAAA", 3_080.1, 3_087.8 }, { "UUMU", "KZ-0011", 3_057.6, 3_065.3 }, { "UUMU", "UACC", 2_253.0, 2_260.1 },
        { "RU-5672", "UAAA", 2_934.7, 2_941.6 }, { "RU-5672", "KZ-0011", 2_910.1, 2_917.1 }, { "RU-5672", "UACC", 2_080.1, 2_086.5 },
        { "UWLW", "UAAA", 2_379.0, 2_384.3 }, { "UWLW", "KZ-0011", 2_356.2, 2_361.6 }, { "UWLW", "UACC", 1_564.8, 1_569.7 },
        { "UWOO", "UAAA", 1_861.3, 1_865.3 }, { "UWOO", "KZ-0011", 1_840.7, 1_844.8 }, { "UWOO", "UACC", 1_111.5, 1_115.0 },
        { "UMLI", "UAAA", 3_734.4, 3_744.6 }, { "UMLI", "KZ-0011", 3_715.0, 3_725.2 }, { "UMLI", "UACC", 2_945.5, 2_955.0 },
        { "UDYZ", "UAAA", 2_714.1, 2_721.0 }, { "UDYZ", "KZ-0011", 2_717.8, 2_724.7 }, { "UDYZ", "UACC", 2_408.9, 2_413.7 },
        { "TJ-UT45", "UAAA", 884.8, 885.9 }, { "TJ-UT45", "KZ-0011", 914.4, 915.3 }, { "TJ-UT45", "UACC", 1_408.2, 1_407.4 },
        { "UAFW", "UAAA", 186.8, 187.2 }, { "UAFW", "KZ-0011", 208.3, 208.7 }, { "UAFW", "UACC", 943.6, 943.6 },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void Distances_between_the_airfields_of_the_pack(string from, string to, double spherical, double ellipsoidal)
    {
        var airfields = Repository.Csto.Airfields;
        var distance = Geodesic.Kilometres(airfields[from].Position, airfields[to].Position);
        distance.ShouldBe(spherical, 0.1);
        distance.ShouldBe(ellipsoidal, 0.005 * ellipsoidal, "the sphere is within half a per cent of the ellipsoid");
    }

    [Theory]
    [InlineData(0, 0, 0, 180)]
    [InlineData(90, 0, -90, 0)]
    [InlineData(45, 0, -45, 180)]
    [InlineData(30, 40, -30, -140)]
    public void The_far_side_of_the_earth_is_half_way_round(double latitude, double longitude, double toLatitude, double toLongitude)
    {
        var (from, to) = (new Coordinates(latitude, longitude), new Coordinates(toLatitude, toLongitude));
        Geodesic.Kilometres(from, to).ShouldBe(HalfWayRound, 1e-4);
        Geodesic.Arc(from, to, 9).ShouldAllBe(each => Math.Abs(each.Latitude) <= 90 && Math.Abs(each.Longitude) <= 180, "any of the arcs will do, and each is made of places");
    }

    [Fact]
    public void A_degree_of_the_equator_and_of_a_meridian_is_a_hundred_and_eightieth_of_half_the_way_round()
    {
        Geodesic.Kilometres(new(0, 10), new(0, 11)).ShouldBe(HalfWayRound / 180, 1e-9);
        Geodesic.Kilometres(new(10, 7), new(11, 7)).ShouldBe(HalfWayRound / 180, 1e-9);
        Geodesic.Kilometres(new(0, 179.5), new(0, -179.5)).ShouldBe(HalfWayRound / 180, 1e-9, "across the date line");
    }

    [Fact]
    public void A_metre_is_still_a_metre() =>
        Geodesic.Kilometres(new(43, 77), new(43 + (180 / HalfWayRound / 1000), 77)).ShouldBe(0.001, 1e-9);

    [Fact]
    public void A_place_is_at_no_distance_from_itself()
    {
        Geodesic.Kilometres(new(43.35, 77.04), new(43.35, 77.04)).ShouldBe(0);
        Geodesic.Arc(new(43.35, 77.04), new(43.35, 77.04), 3).ShouldAllBe(each => Math.Abs(each.Latitude - 43.35) < 1e-9 && Math.Abs(each.Longitude - 77.04) < 1e-9);
    }

    [Fact]
    public void There_is_as_far_as_back_and_no_way_round_is_shorter()
    {
        var places = Gen.Choose(-90_000, 90_000).Zip(Gen.Choose(-180_000, 180_000)).Select(each => new Coordinates(each.Item1 / 1000.0, each.Item2 / 1000.0)).Three();
        Properties.Hold(places, each =>
        {
            var (a, b, c) = (each.Item1, each.Item2, each.Item3);
            return Math.Abs(Geodesic.Kilometres(a, b) - Geodesic.Kilometres(b, a)) < 1e-9
                && Geodesic.Kilometres(a, c) <= Geodesic.Kilometres(a, b) + Geodesic.Kilometres(b, c) + 1e-6
                && Geodesic.Kilometres(a, b) is >= 0 and <= HalfWayRound + 1e-3;
        });
    }

    [Fact]
    public void The_points_of_an_arc_lie_on_the_great_circle_at_equal_steps()
    {
        var airfields = Repository.Csto.Airfields;
        var (from, to) = (airfields["UMLI"].Position, airfields["UAAA"].Position);
        var whole = Geodesic.Kilometres(from, to);

        var arc = Geodesic.Arc(from, to, 21);

        arc.Count.ShouldBe(21);
        Geodesic.Kilometres(arc[0], from).ShouldBe(0, 1e-6);
        Geodesic.Kilometres(arc[^1], to).ShouldBe(0, 1e-6);
        foreach (var (point, i) in arc.Select((point, i) => (point, i)))
        {
            Geodesic.Kilometres(from, point).ShouldBe(whole * i / 20, 1e-6);
            Geodesic.Kilometres(point, to).ShouldBe(whole * (20 - i) / 20, 1e-6, "a point off the circle would be farther from one end");
        }
    }

    [Fact]
    public void An_arc_has_two_ends() => Should.Throw<ArgumentOutOfRangeException>(() => Geodesic.Arc(new(0, 0), new(1, 1), 1));

    [Fact]
    public void The_mean_radius_is_that_of_the_IUGG() =>
        Geodesic.MeanRadiusKilometres.ShouldBe(((2 * 6378.137) + 6356.752314) / 3, 0.0005, "(2a + b)/3 of WGS 84 is 6,371.0088 km");
}

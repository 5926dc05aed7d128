// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Maps;
using Casus.World;

namespace Casus.Pictures.Tests.Maps;

public class EqualAreaProjectionTests
{
    private static readonly EqualAreaProjection OnAlmaty = new(new Coordinates(43.24, 76.9));

    [Fact]
    public void The_centre_comes_to_the_origin()
    {
        var (x, y) = OnAlmaty.Of(OnAlmaty.Centre);
        x.ShouldBe(0, 1e-12);
        y.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void North_is_up_and_east_is_right()
    {
        OnAlmaty.Of(new Coordinates(50, 76.9)).Y.ShouldBeGreaterThan(0.1);
        OnAlmaty.Of(new Coordinates(43.24, 85)).X.ShouldBeGreaterThan(0.1);
        OnAlmaty.Of(new Coordinates(43.24, -170)).X.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData(43, 77)]
    [InlineData(60, 30)]
    [InlineData(0, 100)]
    [InlineData(-30, -60)]
    [InlineData(70, 179.5)]
    public void Areas_keep_their_size(double latitude, double longitude)
    {
        const double Side = 0.02;
        Coordinates[] corners = [new(latitude, longitude), new(latitude, longitude + Side), new(latitude + Side, longitude + Side), new(latitude + Side, longitude)];
        var points = corners.Select(OnAlmaty.Of).ToArray();
        var area = Enumerable.Range(0, 4).Sum(i => (points[i].X * points[(i + 1) % 4].Y) - (points[(i + 1) % 4].X * points[i].Y)) / 2;
        var true_ = Radians(Side) * (Math.Sin(Radians(latitude + Side)) - Math.Sin(Radians(latitude)));
        area.ShouldBe(true_, Math.Abs(true_) * 1e-3);
    }

    /// <summary>Snyder 1987, numerical examples for the sphere: radius 3, centre 40°N 100°W, point 20°S 100°E.</summary>
    [Fact]
    public void The_worked_example_of_Snyder_comes_out()
    {
        var (x, y) = new EqualAreaProjection(new Coordinates(40, -100)).Of(new Coordinates(-20, 100));
        (3 * x).ShouldBe(-4.2339303, 1e-6);
        (3 * y).ShouldBe(4.0257775, 1e-6);
    }

    [Fact]
    public void The_far_point_has_a_place_too() => OnAlmaty.Of(new Coordinates(-43.24, -103.1)).ShouldBe((0, 2));

    [Fact]
    public void The_middle_of_places_on_both_sides_of_the_date_line_lies_on_it()
    {
        var middle = EqualAreaProjection.On([new(10, 170), new(10, -170)]).Centre;
        Math.Abs(middle.Longitude).ShouldBe(180, 1e-9);
        middle.Latitude.ShouldBe(10.15, 0.05);
    }

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Tests.Simulation;

public sealed class TrigonometryTests
{
    private static readonly KeyedDraws Draws = new(2, 0);

    [Fact]
    public void Sine_and_cosine_are_those_of_the_library_for_a_few_turns()
    {
        for (var i = 0u; i < 50_000; i++)
        {
            var angle = (Draws.Uniform("angle", "x", i) - 0.5) * 8 * Math.PI;
            Trigonometry.Sine(angle).ShouldBe(Math.Sin(angle), 2e-15);
            Trigonometry.Cosine(angle).ShouldBe(Math.Cos(angle), 2e-15);
        }
    }

    [Fact]
    public void The_squares_of_sine_and_cosine_add_up_to_one()
    {
        for (var i = -3600; i <= 3600; i++)
        {
            var (sine, cosine) = (Trigonometry.Sine(i * Math.PI / 1800), Trigonometry.Cosine(i * Math.PI / 1800));
            ((sine * sine) + (cosine * cosine)).ShouldBe(1, 4e-16 * 4);
        }
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(Math.PI / 6, 0.5, 0.8660254037844386)]
    [InlineData(Math.PI / 2, 1, 0)]
    [InlineData(Math.PI, 0, -1)]
    [InlineData(-Math.PI / 2, -1, 0)]
    [InlineData(2 * Math.PI, 0, 1)]
    public void Angles_known_from_school(double angle, double sine, double cosine)
    {
        Trigonometry.Sine(angle).ShouldBe(sine, 5e-16);
        Trigonometry.Cosine(angle).ShouldBe(cosine, 5e-16);
    }

    [Fact]
    public void Arc_sine_is_that_of_the_library()
    {
        for (var i = 0u; i < 50_000; i++)
        {
            var x = (2 * Draws.Uniform("sine", "x", i)) - 1;
            Trigonometry.ArcSine(x).ShouldBe(Math.Asin(x), 2e-15);
        }
        Trigonometry.ArcSine(1).ShouldBe(Math.PI / 2);
        Trigonometry.ArcSine(-1).ShouldBe(-Math.PI / 2);
        Trigonometry.ArcSine(1e-12).ShouldBe(1e-12, 1e-27, "small angles keep their figures");
    }

    [Fact]
    public void Arc_tangent_is_that_of_the_library_in_all_four_quarters()
    {
        for (var i = 0u; i < 50_000; i++)
        {
            var (y, x) = (Draws.Uniform("y", "x", i) - 0.5, Draws.Uniform("x", "x", i) - 0.5);
            Trigonometry.ArcTangent(y, x).ShouldBe(Math.Atan2(y, x), 3e-15);
        }
    }

    [Theory]
    [InlineData(0, 0, 0, "the point itself has no angle; 0 stands for it")]
    [InlineData(0, 1, 0, "east")]
    [InlineData(1, 0, Math.PI / 2, "north")]
    [InlineData(0, -1, Math.PI, "west")]
    [InlineData(-1, 0, -Math.PI / 2, "south")]
    [InlineData(1, 1, Math.PI / 4, "north-east")]
    [InlineData(-1, -1, -3 * Math.PI / 4, "south-west")]
    [InlineData(1e-300, 1e300, 0, "a ratio that is too small to be a number")]
    public void Arc_tangent_on_the_axes(double y, double x, double angle, string why) => Trigonometry.ArcTangent(y, x).ShouldBe(angle, 1e-15, why);
}

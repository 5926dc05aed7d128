// SPDX-License-Identifier: Apache-2.0
using Casus.Pictures.Drawing;

namespace Casus.Pictures.Tests.Drawing;

public class TicksTests
{
    [Fact]
    public void Hours_are_named_at_parts_and_multiples_of_days()
    {
        Ticks.Hours(new Scale(90, 0, 900), 100).ShouldBe([0, 12, 24, 36, 48, 60, 72, 84]);
        Ticks.Hours(new Scale(90, 0, 300), 60).ShouldBe([0, 24, 48, 72]);
    }

    [Fact]
    public void Counts_are_named_at_one_two_or_five_times_a_power_of_ten() =>
        Ticks.Counts(new Scale(2950, 240, 40), 34).ShouldBe([0, 1000, 2000]);

    [Theory]
    [InlineData(0.5)]
    [InlineData(5)]
    [InlineData(90)]
    [InlineData(517)]
    [InlineData(9000)]
    public void Names_on_any_axis_keep_their_distance(double most)
    {
        foreach (var scale in new[] { new Scale(most, 40, 900), new Scale(most, 40, 900, Root: true), new Scale(most, 10, 96, Root: true) })
        {
            var places = Ticks.Hours(scale, 30).Select(scale.At).ToArray();
            places.Zip(places.Skip(1), (a, b) => b - a).ShouldAllBe(gap => gap >= 30);
        }
    }

    [Fact]
    public void A_scale_of_square_roots_gives_early_hours_more_room()
    {
        var scale = new Scale(400, 0, 100, Root: true);
        scale.At(100).ShouldBe(50);
        scale.At(-1).ShouldBe(0);
        scale.At(500).ShouldBe(100);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.Tests.Documents;
using FsCheck.Fluent;
using Range = Casus.Simulation.Range;

namespace Casus.Tests.Simulation;

public sealed class RangeTests
{
    [Theory]
    [InlineData(RangeShape.Lognormal)]
    [InlineData(RangeShape.Normal)]
    public void The_ends_of_an_open_shape_are_its_5th_and_its_95th_percentile(RangeShape shape)
    {
        var range = Range.Between(18_000, 22_000, shape);
        range.At(0.05).ShouldBe(18_000, 1e-9);
        range.At(0.95).ShouldBe(22_000, 1e-9);
        range.At(0.01).ShouldBeLessThan(18_000);
        range.At(0.99).ShouldBeGreaterThan(22_000);
    }

    [Theory]
    [InlineData(RangeShape.Uniform)]
    [InlineData(RangeShape.Triangular)]
    public void The_ends_of_a_closed_shape_are_its_limits(RangeShape shape)
    {
        var range = Range.Between(2, 4, shape);
        range.At(1e-12).ShouldBe(2, 1e-5);
        range.At(1 - 1e-12).ShouldBe(4, 1e-5);
    }

    [Theory]
    [InlineData(RangeShape.Lognormal, 20, "the geometric mean of 10 and 40")]
    [InlineData(RangeShape.Normal, 25, "the mean of 10 and 40")]
    [InlineData(RangeShape.Uniform, 25, "the mean of 10 and 40")]
    [InlineData(RangeShape.Triangular, 25, "the mean of 10 and 40")]
    public void The_best_value_of_a_range_without_one_is_its_median(RangeShape shape, double median, string why)
    {
        var range = Range.Between(10, 40, shape);
        range.Best.ShouldBe(median, 1e-12, why);
        range.At(0.5).ShouldBe(median, 1e-12, why);
    }

    [Theory]
    [InlineData(0.2, 2, "by hand: the peak, 2 of 10, cuts off 2/10 of the area")]
    [InlineData(0.05, 1, "by hand: x²/(10 × 2) = 0.05")]
    [InlineData(0.8, 6, "by hand: 10 - √(0.2 × 10 × 8) = 10 - 4")]
    [InlineData(0.95, 8, "by hand: (10 - x)²/(10 × 8) = 0.05")]
    public void A_triangle_has_its_values_where_its_area_says(double probability, double value, string why) =>
        new Range(0, 10, 2, RangeShape.Triangular).At(probability).ShouldBe(value, 1e-12, why);

    [Theory]
    [InlineData(0, 0.25, 1.3397459621556136, "10 - √(0.75 × 100): falling from the low end")]
    [InlineData(10, 0.25, 5, "√(0.25 × 100): rising to the high end")]
    public void A_triangle_may_have_its_peak_at_an_end(double best, double probability, double value, string why) =>
        new Range(0, 10, best, RangeShape.Triangular).At(probability).ShouldBe(value, 1e-12, why);

    [Fact]
    public void All_values_of_a_uniform_range_are_equally_likely() => Range.Between(10, 20, RangeShape.Uniform).At(0.3).ShouldBe(13, 1e-12);

    [Fact]
    public void A_value_that_is_not_in_doubt_is_always_the_same()
    {
        var exactly = Range.Exactly(5);
        exactly.At(0.001).ShouldBe(5);
        exactly.At(0.999).ShouldBe(5);
        exactly.Best.ShouldBe(5);
    }

    [Fact]
    public void A_higher_probability_never_gives_a_lower_value()
    {
        var ranges =
            from shape in Gen.Elements(Enum.GetValues<RangeShape>())
            from low in Gen.Choose(1, 1_000_000)
            from width in Gen.Choose(0, 1_000_000)
            from best in Gen.Choose(0, 1000)
            from first in Gen.Choose(1, 999_999)
            from second in Gen.Choose(1, 999_999)
            select (Range: new Range(low, low + width, low + (width * best / 1000.0), shape), Lower: Math.Min(first, second) / 1e6, Higher: Math.Max(first, second) / 1e6);

        Properties.Hold(ranges, each => each.Range.At(each.Lower) <= each.Range.At(each.Higher) && double.IsFinite(each.Range.At(each.Lower)));
    }

    [Fact]
    public void A_lognormal_range_never_gives_nothing_or_less() => Range.Between(0.1, 1000, RangeShape.Lognormal).At(1e-15).ShouldBeGreaterThan(0);
}

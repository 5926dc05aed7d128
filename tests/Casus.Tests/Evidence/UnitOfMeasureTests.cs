// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed class UnitOfMeasureTests
{
    [Fact]
    public void Every_dimension_but_days_and_words_has_a_unit_in_which_it_is_shown() =>
        Enum.GetValues<Dimension>().Except([Dimension.Day, Dimension.Word]).ShouldAllBe(dimension => UnitOfMeasure.ShownFor(dimension).Dimension == dimension);

    [Theory]
    [InlineData("seconds", 3_600, "hours")]
    [InlineData("minutes", 60, "hours")]
    [InlineData("kilograms", 1_000, "tonnes")]
    [InlineData("percent", 100, "all of it")]
    public void So_many_of_a_small_unit_make_one(string unit, int count, string one) => (UnitOfMeasure.All[unit].Factor * count).ShouldBe(1, 1e-12, one);

    [Theory]
    [InlineData("days", 24)]
    [InlineData("years", 8_766)]
    [InlineData("kilometres", 1_000)]
    public void A_large_unit_is_so_many_base_units(string unit, double factor) => UnitOfMeasure.All[unit].Factor.ShouldBe(factor);

    [Theory]
    [InlineData("votes", Dimension.Votes)]
    [InlineData("inhabitants", Dimension.Inhabitants)]
    [InlineData("points", Dimension.Points)]
    public void What_councils_are_weighed_by_has_a_unit_of_its_own(string unit, Dimension dimension)
    {
        UnitOfMeasure.All[unit].ShouldBe(new UnitOfMeasure(unit, dimension, 1));
        UnitOfMeasure.ShownFor(dimension).Name.ShouldBe(unit);
    }

    [Fact]
    public void A_unit_is_found_under_its_own_name() => UnitOfMeasure.All.ShouldAllBe(each => each.Key == each.Value.Name && each.Value.Factor > 0);
}

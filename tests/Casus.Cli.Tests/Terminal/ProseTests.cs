// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Cli.Tests;

public sealed class ProseTests
{
    [Theory]
    [InlineData(0, "0 sorties")]
    [InlineData(1, "1 sortie")]
    [InlineData(2, "2 sorties")]
    [InlineData(1959, "1,959 sorties")]
    public void One_thing_stands_in_the_singular(int number, string said) =>
        Prose.Things(number, "sortie", "sorties").ShouldBe(said);

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.004, "under 1 %")]
    [InlineData(0.125, "13 %")]
    [InlineData(0.995, "over 99 %")]
    [InlineData(1, "100 %")]
    public void A_chance_is_0_or_100_per_cent_only_when_it_is_exactly_that(double chance, string said) =>
        Prose.Chance(chance).ShouldBe(said);

    [Theory]
    [InlineData(61.04, 183.2, Dimension.Time, "61.0 to 183 h")]
    [InlineData(0.74, 0.84, Dimension.Share, "74 to 84 %")]
    [InlineData(0.001, 0.06, Dimension.Share, "under 1 to 6 %")]
    [InlineData(0.15, 1, Dimension.Share, "15 to 100 %")]
    [InlineData(450, 3634, Dimension.Persons, "450 to 3,634")]
    [InlineData(0.001, 0.002, Dimension.Share, "under 1 %")]
    [InlineData(10, 10, Dimension.Time, "10.0 h")]
    public void A_span_has_its_unit_once(double low, double high, Dimension dimension, string said) =>
        Prose.Span(low, high, dimension).ShouldBe(said);
}

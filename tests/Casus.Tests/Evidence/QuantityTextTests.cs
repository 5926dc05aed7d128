// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Tests.Documents;

namespace Casus.Tests.Evidence;

public sealed class QuantityTextTests
{
    public static TheoryData<double, Dimension, string> Shown => new()
    {
        { 2_500, Dimension.Persons, "2500 persons" },
        { 1_234_567.891, Dimension.Roubles, "1234567.89 roubles" },
        { 345, Dimension.Votes, "345 votes" },
        { 83_577_140, Dimension.Inhabitants, "83577140 inhabitants" },
        { 62.5, Dimension.Points, "62.5 points" },
        { -0.25, Dimension.Points, "-0.25 points" },
        { 72, Dimension.Time, "72 hours" },
        { 0.025, Dimension.Time, "0.03 hours" },
        { 0.7, Dimension.Share, "70 percent" },
        { 0.123456, Dimension.Share, "12.35 percent" },
        { 3_600, Dimension.Length, "3600 metres" },
        { 0.5, Dimension.Mass, "0.5 tonnes" },
        { -1.5, Dimension.Ratio, "-1.5 ratio" },
        { 0, Dimension.Ratio, "0 ratio" },
        { -0.001, Dimension.Ratio, "0 ratio" },
        { 18_997, Dimension.Day, "2022-01-05" },
        { 18_997.4, Dimension.Day, "2022-01-05" },
        { -1, Dimension.Day, "1969-12-31" },
    };

    [Theory]
    [MemberData(nameof(Shown))]
    public void A_value_is_shown_in_the_unit_of_its_dimension(double value, Dimension dimension, string shown) => QuantityText.Of(value, dimension).ShouldBe(shown);

    [Theory]
    [MemberData(nameof(Cultures.Failing), MemberType = typeof(Cultures))]
    public void The_table_holds_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        foreach (var row in Shown)
            A_value_is_shown_in_the_unit_of_its_dimension((double)row[0], (Dimension)row[1], (string)row[2]);
    });

    [Fact]
    public void What_is_shown_can_be_read_back()
    {
        foreach (var dimension in Enum.GetValues<Dimension>().Where(each => each != Dimension.Word))
        {
            var read = Library.Value(QuantityText.Of(12.25, dimension));
            read.Dimension.ShouldBe(dimension);
            read.Low.ShouldBe(dimension == Dimension.Day ? 12 : 12.25, 1e-9);
        }
    }
}

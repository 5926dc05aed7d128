// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Tests.Documents;

namespace Casus.Tests.Evidence;

public sealed class ClaimValueTests
{
    public static TheoryData<string, Dimension, double, double, Bound> Valid => new()
    {
        { "20000 persons", Dimension.Persons, 20_000, 20_000, Bound.None },
        { "18000 to 22000 persons", Dimension.Persons, 18_000, 22_000, Bound.None },
        { "  20  persons ", Dimension.Persons, 20, 20, Bound.None },
        { "about 100 persons", Dimension.Persons, 100, 100, Bound.About },
        { "over 108 flights", Dimension.Flights, 108, 108, Bound.Over },
        { "under 3 hours", Dimension.Time, 3, 3, Bound.Under },
        { "up to 2500 persons", Dimension.Persons, 2_500, 2_500, Bound.UpTo },
        { "2022-01-05", Dimension.Day, 18_997, 18_997, Bound.None },
        { "1970-01-01", Dimension.Day, 0, 0, Bound.None },
        { "1969-12-31 to 2022-01-05", Dimension.Day, -1, 18_997, Bound.None },
        { "30 minutes", Dimension.Time, 0.5, 0.5, Bound.None },
        { "90 seconds", Dimension.Time, 0.025, 0.025, Bound.None },
        { "2 days", Dimension.Time, 48, 48, Bound.None },
        { "1 years", Dimension.Time, 8_766, 8_766, Bound.None },
        { "1.5 kilometres", Dimension.Length, 1_500, 1_500, Bound.None },
        { "500 kilograms", Dimension.Mass, 0.5, 0.5, Bound.None },
        { "70 percent", Dimension.Share, 0.7, 0.7, Bound.None },
        { "-5 to .5 percent", Dimension.Share, -0.05, 0.005, Bound.None },
        { "440 km/h", Dimension.Speed, 440, 440, Bound.None },
        { "ballot", Dimension.Word, 0, 0, Bound.None },
        { "about face", Dimension.Word, 0, 0, Bound.None },
        { "Über alles", Dimension.Word, 0, 0, Bound.None },
    };

    public static TheoryData<string, string, string> Invalid => new()
    {
        { "", "A value needs between 1 and 300 characters.", "Put long texts into 'says'." },
        { new string('x', 301), "A value needs between 1 and 300 characters.", "Put long texts into 'says'." },
        { "1000", "'1000' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number." },
        { "20 to 30", "'20 to 30' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number." },
        { "1 000 persons", "'1 000 persons' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number." },
        { "about 1000", "'about 1000' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number." },
        { "2022-02-30", "'2022-02-30' is not a number with its unit.", "Write it like '20000 persons' or '18000 to 22000 persons', without separators in the number." },
        { "10 perons", "'perons' is not a unit.", "Did you mean 'persons'?" },
        { "10 Persons", "'Persons' is not a unit.", "Did you mean 'persons'?" },
        { "1,000 persons", "'1,000 persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "1\u00A0000 persons", "'1\u00A0000 persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "1.000,5 persons", "'1.000,5 persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "1e3 persons", "'1e3 persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "1000000000000000 persons", "'1000000000000000 persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "-- persons", "'-- persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "5 to much persons", "'5 to much persons' holds something that is not a number.", "Write digits with a point, without separators." },
        { "9 to 8 persons", "The range '9 to 8 persons' runs downwards.", "Write the smaller number first." },
        { "about 3 to 5 hours", "'about 3 to 5 hours' is a range and a bound at once.", "Write the range alone, or the bound alone." },
        { "٣ persons", "'٣ persons' is no value.", "Write a number with its unit, a range with 'to', a day such as 2022-01-05, or a word that begins with a letter." },
        { "(unknown)", "'(unknown)' is no value.", "Write a number with its unit, a range with 'to', a day such as 2022-01-05, or a word that begins with a letter." },
    };

    [Theory]
    [MemberData(nameof(Valid))]
    public void What_packs_write_is_read_in_base_units(string text, Dimension dimension, double low, double high, Bound bound)
    {
        var value = Library.Value(text);
        (value.Dimension, value.Bound, value.Text).ShouldBe((dimension, bound, text.Trim()));
        value.Low.ShouldBe(low, 1e-12);
        value.High.ShouldBe(high, 1e-12);
        (value.Unit is null).ShouldBe(dimension is Dimension.Day or Dimension.Word);
    }

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_is_no_value_is_refused_with_a_reason_and_a_remedy(string text, string fault, string remedy)
    {
        ClaimValue.TryParse(text, out var value, out var said, out var mend).ShouldBeFalse();
        value.ShouldBeNull();
        (said, mend).ShouldBe((fault, remedy));
    }

    [Theory]
    [MemberData(nameof(Cultures.Failing), MemberType = typeof(Cultures))]
    public void Both_tables_hold_in_every_culture(string culture) => Cultures.In(culture, () =>
    {
        foreach (var row in Valid)
            What_packs_write_is_read_in_base_units((string)row[0], (Dimension)row[1], (double)row[2], (double)row[3], (Bound)row[4]);
        foreach (var row in Invalid)
            What_is_no_value_is_refused_with_a_reason_and_a_remedy((string)row[0], (string)row[1], (string)row[2]);
    });

    [Theory]
    [InlineData("about 100 persons", 50, 150, "one figure: half a hundred either way")]
    [InlineData("about 110 flights", 105, 115, "two figures: half a ten")]
    [InlineData("about 2500 persons", 2_450, 2_550, "two figures: half a hundred")]
    [InlineData("about 18000 persons", 17_500, 18_500, "two figures: half a thousand")]
    [InlineData("about 1.9 metres", 1.85, 1.95, "one decimal: half a tenth")]
    [InlineData("about 8.20 tonnes", 8.195, 8.205, "two decimals, the nought counts")]
    [InlineData("about 7 days", 156, 180, "half a day either way, in hours")]
    [InlineData("about 33000000000 roubles", 32_500_000_000, 33_500_000_000, "half a thousand million")]
    public void A_number_given_as_about_is_good_to_half_its_last_figure(string text, double low, double high, string why)
    {
        var range = Library.Value(text).Range();
        range.Low.ShouldBe(low, 1e-9 * high, why);
        range.High.ShouldBe(high, 1e-9 * high, why);
        range.Best.ShouldBe((low + high) / 2, 1e-9 * high, why);
    }

    [Theory]
    [InlineData("2500 persons")]
    [InlineData("over 108 flights")]
    [InlineData("under 3 hours")]
    [InlineData("up to 2500 persons")]
    [InlineData("2022-01-05")]
    public void A_single_number_is_not_in_doubt_and_a_bound_stands_for_itself(string text)
    {
        var value = Library.Value(text);
        value.Range().ShouldBe(Casus.Simulation.Range.Exactly(value.Low));
    }

    [Theory]
    [InlineData("10 to 40 hours", Casus.Simulation.RangeShape.Lognormal, "positive")]
    [InlineData("0 to 40 hours", Casus.Simulation.RangeShape.Uniform, "reaches down to nothing")]
    [InlineData("20 to 45 percent", Casus.Simulation.RangeShape.Uniform, "a share has two ends")]
    [InlineData("2022-01-05 to 2022-01-07", Casus.Simulation.RangeShape.Uniform, "a day has no ratio")]
    public void A_range_is_lognormal_where_ratios_make_sense_and_else_uniform(string text, Casus.Simulation.RangeShape shape, string why) =>
        Library.Value(text).Range().Shape.ShouldBe(shape, why);

    [Fact]
    public void A_shape_and_a_best_value_are_taken_when_they_are_given()
    {
        var range = Library.Value("0 to 40 hours").Range(Casus.Simulation.RangeShape.Triangular, 10);
        (range.Shape, range.Best).ShouldBe((Casus.Simulation.RangeShape.Triangular, 10));
    }

    [Fact]
    public void Values_are_equal_when_written_the_same()
    {
        Library.Value("2 days").ShouldBe(Library.Value("2 days"));
        Library.Value("2 days").ShouldNotBe(Library.Value("48 hours"));
        $"{Library.Value("about 100 persons")}".ShouldBe("about 100 persons");
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Simulation;

namespace Casus.Tests.Evidence;

public sealed class AssumptionTests
{
    [Fact]
    public void A_statement_without_a_value_gives_no_number() => Library.Assumption("one", null).Spread.ShouldBeNull();

    [Fact]
    public void A_range_has_the_median_of_its_shape_as_its_best_value_unless_one_is_given()
    {
        Library.Assumption("one", "10 to 40 hours").Spread!.Value.Best.ShouldBe(20, 1e-12);
        Library.Assumption("one", "10 to 40 hours", RangeShape.Uniform).Spread!.Value.Best.ShouldBe(25);
        Library.Assumption("one", "10 to 40 hours", RangeShape.Triangular, best: "12 hours").Spread!.Value.ShouldBe(new Casus.Simulation.Range(10, 40, 12, RangeShape.Triangular));
        Library.Assumption("one", "10 to 40 hours", best: "1 days").Spread!.Value.Best.ShouldBe(24, "in the base unit");
    }

    [Fact]
    public void A_day_in_doubt_lies_anywhere_in_its_range_and_its_value_stands_for_it()
    {
        // Days since 1970: 2022-01-05 is 18,997.
        var spread = Library.Assumption("day", "2022-01-05", range: "2022-01-04 to 2022-01-07").Spread!.Value;
        spread.ShouldBe(new Casus.Simulation.Range(18_996, 18_999, 18_997, RangeShape.Uniform));
    }

    [Theory]
    [InlineData("1 to 2 hours", null, null, null, null)]
    [InlineData("1 to 2 hours", "1.5 hours", null, null, null)]
    [InlineData("1 to 2 hours", "90 minutes", null, RangeShape.Triangular, null)]
    [InlineData("0 to 2 hours", null, null, null, null)]
    [InlineData(null, "1 hours", null, null, "range-without-value")]
    [InlineData(null, null, "1 to 2 hours", null, "range-without-value")]
    [InlineData("1 to 2 hours", "1.5 metres", null, null, "bad-unit")]
    [InlineData("1 to 2 hours", "3 hours", null, null, "out-of-range")]
    [InlineData("0 to 2 hours", null, null, RangeShape.Lognormal, "out-of-range")]
    [InlineData("2022-01-05", null, "2022-01-06 to 2022-01-07", null, "out-of-range")]
    [InlineData("2022-01-05", null, "2022-01-05 to 2022-01-07", null, null)]
    public void What_does_not_fit_together_is_reported(string? value, string? best, string? range, RangeShape? shape, string? check)
    {
        var diagnostics = new Diagnostics();
        Library.Assumption("one", value, shape, best, range).Check(diagnostics);
        diagnostics.Sorted.Select(each => each.Check).Distinct().ShouldBe(check is null ? [] : [check]);
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Pictures.Curves;

namespace Casus.Pictures.Tests.Curves;

public class ObservedValueTests
{
    [Fact]
    public void Every_statement_becomes_a_value_with_its_open_side() =>
        ObservedValue.In(Line("under 72 hours; up to 96 hours; 72 to 102 hours; over 108 flights")).ShouldBe(
        [
            new ObservedValue("under 72 hours", 72, 72, true, false),
            new ObservedValue("up to 96 hours", 96, 96, true, false),
            new ObservedValue("72 to 102 hours", 72, 102, false, false),
            new ObservedValue("over 108 flights", 108, 108, false, true),
        ]);

    [Theory]
    [InlineData("adopted")]
    [InlineData("2022-01-09")]
    [InlineData("")]
    public void What_is_no_number_is_not_drawn(string observed) => ObservedValue.In(Line(observed)).ShouldBeEmpty();

    [Fact]
    public void Nothing_observed_is_nothing_drawn() => ObservedValue.In(null).ShouldBeEmpty();

    private static ComparisonLine Line(string observed) => new("x", "x", "1", null, observed, null, null, string.Empty, []);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed class ReachTests
{
    [Theory]
    [InlineData("0 km/h", "must be more than nothing")]
    [InlineData("-1 hours", "is negative")]
    [InlineData("-5 to 3 persons", "is negative")]
    [InlineData("-1 votes", "is negative")]
    [InlineData("-1 inhabitants", "is negative")]
    [InlineData("101 percent", "is more than 100 percent, the most that a run takes")]
    [InlineData("90000000000 persons", "is more than 1000000 persons, the most that a run takes")]
    public void What_no_run_can_use_is_refused(string value, string fault) => Reach.Fault(Value(value)).ShouldBe(fault);

    [Theory]
    [InlineData("0 hours")]
    [InlineData("0 kilometres")]
    [InlineData("0 aircraft")]
    [InlineData("100 percent")]
    [InlineData("33000000000 roubles")]
    [InlineData("1417000000 inhabitants")]
    [InlineData("0 votes")]
    [InlineData("-1.05 points")]
    [InlineData("2022-01-05")]
    [InlineData("ballot")]
    public void What_a_run_can_use_is_not(string value) => Reach.Fault(Value(value)).ShouldBeNull();

    private static ClaimValue Value(string text)
    {
        ClaimValue.TryParse(text, out var value, out _, out _).ShouldBeTrue();
        return value!;
    }
}

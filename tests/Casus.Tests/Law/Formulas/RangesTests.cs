// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Tests.Law;

public sealed class RangesTests
{
    [Theory]
    [InlineData(7, 7, Comparison.AtLeast, 7, 7, Kleene.True)]
    [InlineData(6, 6, Comparison.AtLeast, 7, 7, Kleene.False)]
    [InlineData(6, 8, Comparison.AtLeast, 7, 7, Kleene.Unknown)]
    [InlineData(7, 7, Comparison.MoreThan, 7, 7, Kleene.False)]
    [InlineData(7.5, 8, Comparison.MoreThan, 7, 7, Kleene.True)]
    [InlineData(7, 7, Comparison.AtMost, 7, 7, Kleene.True)]
    [InlineData(7, 9, Comparison.AtMost, 7, 8, Kleene.Unknown)]
    [InlineData(9, 9, Comparison.AtMost, 7, 8, Kleene.False)]
    [InlineData(6, 6, Comparison.LessThan, 7, 8, Kleene.True)]
    [InlineData(8, 8, Comparison.LessThan, 7, 8, Kleene.False)]
    [InlineData(7, 7, Comparison.Is, 7, 7, Kleene.True)]
    [InlineData(7, 8, Comparison.Is, 7, 8, Kleene.Unknown)]
    [InlineData(1, 2, Comparison.Is, 3, 4, Kleene.False)]
    public void A_comparison_holds_when_every_value_of_the_ranges_bears_it_out(double low, double high, Comparison comparison, double otherLow, double otherHigh, Kleene value) =>
        Ranges.Compare(low, high, comparison, otherLow, otherHigh).ShouldBe(value);
}

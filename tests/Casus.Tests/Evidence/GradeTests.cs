// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;

namespace Casus.Tests.Evidence;

public sealed class GradeTests
{
    [Theory]
    [InlineData(Reliability.A, 1, 8_100, "90 × 90")]
    [InlineData(Reliability.B, 2, 4_900, "70 × 70")]
    [InlineData(Reliability.C, 3, 2_500, "50 × 50")]
    [InlineData(Reliability.D, 4, 900, "30 × 30")]
    [InlineData(Reliability.E, 5, 100, "10 × 10")]
    [InlineData(Reliability.F, 6, 2_500, "what cannot be judged counts as the middle: 50 × 50")]
    [InlineData(Reliability.A, 6, 4_500, "90 × 50")]
    [InlineData(Reliability.F, 1, 4_500, "50 × 90")]
    public void Its_weight_is_the_product_of_two_steps(Reliability reliability, int credibility, double weight, string byHand) =>
        new Grade(reliability, credibility).Weight.ShouldBe(weight, byHand);

    [Fact]
    public void It_is_written_as_letter_and_figure() => new Grade(Reliability.B, 2).ToString().ShouldBe("B2");
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

public sealed class MeanBaselinesTests
{
    [Fact]
    public void Each_scale_has_its_own_weights()
    {
        // Capabilities 1 and 3. First scale: saliences .6 and .2, weights .6 and .6, positions 0 and 10. Second: .1 and .9, weights .1 and 2.7, positions 28 and 0.
        var means = MeanBaselines.Of([1, 3], positions: [0, 28, 10, 0], saliences: [.6, .1, .2, .9], scales: 2);
        means.WeightedMean.ToArray().ShouldBe([5, 1], 1e-13);
        means.Mean.ToArray().ShouldBe([5, 14], 1e-13);
    }

    [Fact]
    public void On_one_scale_they_are_the_baselines_of_one_scale()
    {
        var actors = EmissionStandards.Actors;
        var means = MeanBaselines.Of(
            [.. actors.Select(actor => actor.Capability)],
            [.. actors.Select(actor => actor.Position)],
            [.. actors.Select(actor => actor.Salience)],
            scales: 1);
        means.WeightedMean.ShouldHaveSingleItem().ShouldBe(7.389955686853767, 1e-12);
        means.Mean.ShouldHaveSingleItem().ShouldBe(6.7, 1e-14);
    }

    [Fact]
    public void On_a_scale_that_nobody_cares_about_capability_alone_weighs() =>
        MeanBaselines.Of([1, 3], positions: [0, 8], saliences: [0, 0], scales: 1).WeightedMean.ShouldHaveSingleItem().ShouldBe(6, 1e-14);

    [Theory]
    [InlineData(0, 1, 1, 1, "scales")]
    [InlineData(2, 1, 1, 1, "positions")]
    [InlineData(1, 0, 1, 1, "capabilities")]
    [InlineData(1, double.NaN, 1, 1, "capabilities")]
    [InlineData(1, 1, double.NaN, 1, "positions")]
    [InlineData(1, 1, 1e101, 1, "positions")]
    [InlineData(1, 1, 1, -.1, "saliences")]
    [InlineData(1, 1, 1, double.PositiveInfinity, "saliences")]
    public void What_is_out_of_bounds_is_refused(int scales, double capability, double position, double salience, string parameter) =>
        Should.Throw<ArgumentException>(() => MeanBaselines.Of([capability], [position], [salience], scales)).ParamName.ShouldBe(parameter);

    [Fact]
    public void Nobody_and_too_few_saliences_are_refused()
    {
        Should.Throw<ArgumentException>(() => MeanBaselines.Of([], [], [], 1)).ParamName.ShouldBe("capabilities");
        Should.Throw<ArgumentException>(() => MeanBaselines.Of([1], [1, 2], [1], 2)).ParamName.ShouldBe("saliences");
    }
}

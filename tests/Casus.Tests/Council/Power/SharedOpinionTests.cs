// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council.Power;

/// <summary>Known answers of council.md section 4.4, beta mixture, computed exactly by independent code.</summary>
public sealed class SharedOpinionTests
{
    [Theory]
    [InlineData(1, 1, "3/7", "1/6")]
    [InlineData(2, 2, "17/42", "3/14")]
    [InlineData(3, 1, "16/21", "5/28")]
    public void Four_of_six(int a, int b, string adoption, string pivotal) => Expect(SimpleGame.Weighted([1, 1, 1, 1, 1, 1], 4), a, b, adoption, pivotal);

    [Theory]
    [InlineData(1, 1, "1/7", "1/6")]
    [InlineData(2, 2, "1/12", "3/28")]
    [InlineData(3, 1, "1/3", "3/8")]
    public void Consensus_of_six(int a, int b, string adoption, string pivotal) => Expect(SimpleGame.Weighted([1, 1, 1, 1, 1, 1], 6), a, b, adoption, pivotal);

    [Fact]
    public void With_a_uniform_chance_it_is_the_index_of_Shapley_and_Shubik()
    {
        var game = SimpleGame.Weighted([5, 4, 3, 2, 1], 8);
        var index = PowerAnalysis.Of(game, PowerOptions.Default with { Indices = [PowerIndex.ShapleyShubik] })[PowerIndex.ShapleyShubik];
        SharedOpinion.Of(game, 1, 1).ShouldNotBeNull().Pivotal.Select(each => (Rational?)each).ShouldBe(index.Values.Select(each => each.Exact));
    }

    [Fact]
    public void Too_many_players_are_not_tried() => SharedOpinion.Of(SimpleGame.Weighted(Enumerable.Repeat(1L, 21), 11), 1, 1).ShouldBeNull();

    private static void Expect(SimpleGame game, int a, int b, string adoption, string pivotal)
    {
        var shared = SharedOpinion.Of(game, a, b).ShouldNotBeNull();
        shared.Adoption.ToString().ShouldBe(adoption);
        shared.Pivotal.Select(each => each.ToString()).Distinct().ShouldBe([pivotal]);
    }
}

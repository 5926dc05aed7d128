// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Packs;
using Casus.Tests.Support;

namespace Casus.Tests.Council;

/// <summary>The guide docs/council.md builds a pack block by block; what it prints must be what works.</summary>
public sealed class CouncilGuideTests
{
    private static readonly Lazy<Pack> Guide = new(() => GuidePack.Of("council", "league"));

    [Fact]
    public void The_case_of_the_guide_runs_under_both_rules()
    {
        var council = ChainPass.Through(Scenario.Of(Guide.Value, "quarrel", 1, [], []), draws: null).Council;
        council.Rule.Id.ShouldBe("league-majority");
        council.UnderRules.Select(each => each.Rule.Id).ShouldBe(["league-majority", "league-limited-format"]);
        council.UnderRules.ShouldAllBe(each => each.Chance > 0 && each.Chance < 1 && each.Interval == null);
    }

    [Fact]
    public void The_body_of_the_guide_has_power_to_analyse()
    {
        // Populations 4000, 3000, 2000, 1000; three of four members and two thirds of 10,000: Alphaland is in every winning coalition but that without it, which holds 6,000.
        var answer = PowerAnswer.Of(PowerQuestion.Of(Guide.Value, "council", null, null, null, null), list: 10);
        answer.Power.MinimalWinning!.Listed.ShouldAllBe(coalition => coalition.Contains(0));
    }
}

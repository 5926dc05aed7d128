// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

/// <summary>The worked example of emission standards in all modes: every figure of council.md 3.5, which two independent programs agree on.</summary>
public sealed partial class ExpectedUtilityModelTests
{
    private const double Exactly = 1e-9;

    private static readonly double[] BelgiumAsCoded =
    [
        8.415932315426764, 9.610859134120188, 9.961979590401311, 4.800881140632622, 5.524237694197356,
        7.47204636191629, 8.824593855262423, 9.671129769802048, 4.144849062500606, 4.291541224979646,
    ];

    private static readonly double[] BelgiumAsDescribed =
    [
        8.415932315426764, 9.610859134120188, 9.961979590401311, 9.999607370747668, 9.999999952704336,
        5.3726135278558, 6.3847437465698995, 8.179181334564198, 9.29971622895029, 9.87567489653068,
    ];

    private static readonly ExpectedUtilityHistory AsCoded = EmissionStandards.Run(ExpectedUtilityMode.AsCoded);
    private static readonly ExpectedUtilityHistory AsDescribed = EmissionStandards.Run(ExpectedUtilityMode.AsDescribed);
    private static readonly ExpectedUtilityHistory Corrected = EmissionStandards.Run(ExpectedUtilityMode.Corrected);

    [Fact]
    public void The_example_starts_with_its_median_and_mean()
    {
        AsCoded.Range.ShouldBe(6);
        AsCoded.InitialMedian.ShouldBe(7);
        AsCoded.InitialMean.ShouldBe(7.389955686853767, Exactly);
    }

    [Fact]
    public void As_coded_ten_rounds_of_Belgium_Luxembourg_and_Ireland_are_those_of_the_public_program()
    {
        AsCoded.Rounds.Length.ShouldBe(10);
        AsCoded.Ending.ShouldBe(ExpectedUtilityEnding.RoundsSpent);
        Path(AsCoded, EmissionStandards.Belgium).ShouldBe(BelgiumAsCoded, Exactly);

        // The printed seven decimals of the two others are Belgium's figures of an earlier round.
        Path(AsCoded, EmissionStandards.Luxembourg).ShouldBe([7, .. BelgiumAsCoded[..9]], Exactly);
        Path(AsCoded, EmissionStandards.Ireland).ShouldBe([4, 7, .. BelgiumAsCoded[..3], .. BelgiumAsCoded[4..9]], Exactly);
    }

    [Fact]
    public void As_coded_the_other_seven_never_move()
    {
        int[] movers = [EmissionStandards.Belgium, EmissionStandards.Luxembourg, EmissionStandards.Ireland];
        foreach (var round in AsCoded.Rounds)
        {
            for (var i = 0; i < EmissionStandards.Actors.Length; i++)
            {
                if (!movers.Contains(i))
                    round.Positions[i].ShouldBe(EmissionStandards.Actors[i].Position, $"{EmissionStandards.Actors[i].Name} in round {round.Number}");
            }
        }
    }

    [Fact]
    public void As_coded_the_median_and_the_mean_follow()
    {
        AsCoded.Rounds.Select(round => round.Median).ToArray().ShouldBe(
        [
            8.415932315426764, 9.610859134120188, 9.961979590401311, 9.961979590401311, 9.961979590401311,
            7.47204636191629, 8.824593855262423, 9.671129769802048, 9.671129769802048, 7,
        ], Exactly);
        AsCoded.Rounds.Select(round => round.Mean).ToArray().ShouldBe(
        [
            7.461314378277189, 7.552500865855845, 7.590144997451547, 7.358130531334201, 7.3491739896752115,
            7.414877545372958, 7.510457183677219, 7.5724470975503, 7.324989065683666, 7.242130958473938,
        ], Exactly);
        AsCoded.Median.ShouldBe(7);
        AsCoded.Mean.ShouldBe(7.242130958473938, Exactly);
    }

    [Fact]
    public void As_coded_the_first_round_gives_these_attitudes_to_risk() =>
        AsCoded.Rounds[0].RiskExponents.ToArray().ShouldBe(
        [
            1.4056527842, .7541959272, .5088637910, 1.4056527842, 1.0465238961, 1.0465238961, 1.9648982295, .5, 2, 1.1121249709,
        ], 1e-10);

    [Theory]
    [InlineData(EmissionStandards.Netherlands, EmissionStandards.Belgium, .00314775, .00898491)]
    [InlineData(EmissionStandards.Netherlands, EmissionStandards.France, .00875290, .01185877)]
    [InlineData(EmissionStandards.Belgium, EmissionStandards.France, .00731387, .00458258)]
    public void As_coded_the_first_round_gives_these_chances(int actor, int other, double chance, double reverse)
    {
        AsCoded.Rounds[0].ChanceThatBeats(actor, other).ShouldBe(chance, 5.1e-9);
        AsCoded.Rounds[0].ChanceThatBeats(other, actor).ShouldBe(reverse, 5.1e-9);
    }

    [Theory]
    [InlineData(ExpectedUtilityMode.AsCoded)]
    [InlineData(ExpectedUtilityMode.AsDescribed)]
    public void Belgium_takes_the_compromise_that_France_offers(ExpectedUtilityMode mode)
    {
        var taken = EmissionStandards.Run(mode).Rounds[0].Taken.Single(offer => offer.To == EmissionStandards.Belgium);
        taken.From.ShouldBe(EmissionStandards.France);
        taken.Kind.ShouldBe(UtilityOfferKind.Compromise);
        taken.OwnUtility.ShouldBe(-.11483050347300794, Exactly);
        taken.OtherUtility.ShouldBe(.2432965945234421, Exactly);
        taken.Place.ShouldBe(8.415932315426764, Exactly);
    }

    [Fact]
    public void As_coded_Belgium_has_the_same_offer_from_Italy_and_no_other()
    {
        var offers = AsCoded.Rounds[0].Offers.Where(offer => offer.To == EmissionStandards.Belgium).ToArray();
        offers.Select(offer => EmissionStandards.Actors[offer.From].Name).ShouldBe(["France", "Italy"]);
        (offers[1] with { From = EmissionStandards.France }).ShouldBe(offers[0]);
    }

    [Fact]
    public void As_described_Belgium_comes_ever_nearer_to_France_and_then_starts_again()
    {
        Path(AsDescribed, EmissionStandards.Belgium).ShouldBe(BelgiumAsDescribed, Exactly);
        AsDescribed.Rounds.Take(3).Select(round => round.Median).ToArray().ShouldBe([.. AsCoded.Rounds.Take(3).Select(round => round.Median)], Exactly);
        AsDescribed.Rounds.Take(3).Select(round => round.Mean).ToArray().ShouldBe([.. AsCoded.Rounds.Take(3).Select(round => round.Mean)], Exactly);
    }

    [Fact]
    public void As_described_some_offers_are_to_capitulate_and_as_coded_none()
    {
        AsDescribed.Rounds[0].Offers.ShouldContain(offer => offer.Kind == UtilityOfferKind.Capitulation && offer.To == EmissionStandards.Belgium);
        AsCoded.Rounds.SelectMany(round => round.Offers).ShouldNotContain(offer => offer.Kind == UtilityOfferKind.Capitulation);
    }

    [Fact]
    public void Corrected_the_first_round_gives_these_attitudes_to_risk_and_this_mean()
    {
        Corrected.Rounds[0].RiskExponents.ToArray().ShouldBe(
        [
            1.1171814836, 1.0044068668, .5, 1.1171814836, 1.0175816191, 1.0175816191, 2, .6482639176, 1.4537115593, 1.5568747786,
        ], 1e-10);
        Corrected.Rounds[0].Mean.ShouldBe(7.603787414798261, Exactly);
    }

    [Fact]
    public void Corrected_all_stand_at_seven_after_the_third_round_and_it_ends()
    {
        Corrected.Rounds.Length.ShouldBe(3);
        Corrected.Ending.ShouldBe(ExpectedUtilityEnding.AllAgree);
        Corrected.Positions.ShouldAllBe(position => position == 7);
        Corrected.Median.ShouldBe(7);
        Corrected.Mean.ShouldBe(7);
    }

    [Fact]
    public void Corrected_the_chances_of_each_pair_sum_to_one()
    {
        var round = Corrected.Rounds[0];
        for (var i = 0; i < EmissionStandards.Actors.Length; i++)
        {
            for (var j = 0; j < EmissionStandards.Actors.Length; j++)
            {
                var expected = EmissionStandards.Actors[i].Position == EmissionStandards.Actors[j].Position ? 0 : 1;
                (round.ChanceThatBeats(i, j) + round.ChanceThatBeats(j, i)).ShouldBe(expected, 1e-12);
            }
        }
    }

    [Fact]
    public void Each_mode_says_in_a_sentence_what_it_is()
    {
        string[] sentences = [AsCoded.Explanation, AsDescribed.Explanation, Corrected.Explanation];
        sentences.Distinct().Count().ShouldBe(3);
        AsCoded.Explanation.ShouldContain("nobody capitulates");
        AsDescribed.Explanation.ShouldContain("all contests together");
        Corrected.Explanation.ShouldContain("sum to one");
    }

    private static double[] Path(ExpectedUtilityHistory history, int actor) => [.. history.Rounds.Select(round => round.Positions[actor])];
}

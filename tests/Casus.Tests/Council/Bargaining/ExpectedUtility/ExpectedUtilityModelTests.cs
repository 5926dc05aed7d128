// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining;

/// <summary>
/// Two actors at the ends of the scale, worked out by hand from council.md 3.5. With d = 1 success is worth 2, failure -2, the status quo 2 - 4(0.5)^r, and
/// an actor is left with 2 - 4 s (1 - P) of a contest, s being the salience of the other and P its own chance. The one with more to fear has r = 0.5 (status
/// quo 2 - 2√2), the other r = 2 (status quo 1).
/// </summary>
public sealed partial class ExpectedUtilityModelTests
{
    private static readonly double Root = Math.Sqrt(2);

    /// <summary>Weights 1 and 1.5. Corrected chances .4 and .6, so contests are worth .8 to A and .4 to B, and B has more to fear.</summary>
    private static readonly UtilityActor[] Confronting = [new("A", 1, 1, 0), new("B", 3, .5, 1)];

    /// <summary>Weights .2 and .8 of salience 1.</summary>
    private static readonly UtilityActor[] Unequal = [new("A", .2, 1, 0), new("B", .8, 1, 1)];

    [Fact]
    public void One_who_gains_less_than_the_other_from_a_contest_is_moved_to_the_other()
    {
        var history = Run(Confronting, ExpectedUtilityMode.Corrected);
        var round = history.Rounds.ShouldHaveSingleItem();
        round.RiskExponents.ToArray().ShouldBe([2, .5], 1e-14);
        round.ChanceThatBeats(0, 1).ShouldBe(.4, 1e-15);
        ShouldBe(round.Offers.ShouldHaveSingleItem(), UtilityOfferKind.Confrontation, from: 0, own: .4 - 2 + (2 * Root), other: .8 - 2 + (2 * Root), place: 0);
        round.Taken.ShouldBe(round.Offers);
        round.Positions.ShouldBe([0, 0]);
        history.Ending.ShouldBe(ExpectedUtilityEnding.AllAgree);
    }

    [Fact]
    public void With_the_votes_of_all_contests_as_divisor_the_chances_of_two_are_half_as_great()
    {
        // .2 and .3, so contests are worth 2 - 4 * .5 * .8 = .4 to A and 2 - 4 * .7 = -.8 to B.
        var round = Run(Confronting, ExpectedUtilityMode.AsDescribed).Rounds[0];
        round.ChanceThatBeats(0, 1).ShouldBe(.2, 1e-15);
        round.ChanceThatBeats(1, 0).ShouldBe(.3, 1e-15);
        ShouldBe(round.Offers.ShouldHaveSingleItem(), UtilityOfferKind.Confrontation, from: 0, own: -.8 - 2 + (2 * Root), other: .4 - 2 + (2 * Root), place: 0);
    }

    [Fact]
    public void One_who_loses_less_than_the_other_gains_goes_part_of_the_way()
    {
        // Corrected chances .2 and .8: contests are worth 2 - 3.2 = -1.2 to A, who has r = .5, and 2 - .8 = 1.2 to B.
        var round = Run(Unequal, ExpectedUtilityMode.Corrected).Rounds[0];
        var (own, other) = (-1.2 - 2 + (2 * Root), 1.2 - 2 + (2 * Root));
        ShouldBe(round.Offers.ShouldHaveSingleItem(), UtilityOfferKind.Compromise, from: 1, own, other, place: -own / other);
        round.Positions.ToArray().ShouldBe([-own / other, 1], 1e-14);
    }

    [Fact]
    public void One_who_loses_more_than_the_other_gains_capitulates()
    {
        // Chances .1 and .4: contests are worth 2 - 3.6 = -1.6 to A, who has r = .5, and 2 - 2.4 = -.4 to B.
        var history = Run(Unequal, ExpectedUtilityMode.AsDescribed);
        var (own, other) = (-1.6 - 2 + (2 * Root), -.4 - 2 + (2 * Root));
        ShouldBe(history.Rounds[0].Offers.ShouldHaveSingleItem(), UtilityOfferKind.Capitulation, from: 1, own, other, place: 1);
        history.Positions.ShouldBe([1, 1]);
    }

    [Fact]
    public void As_coded_the_same_one_does_not_capitulate_and_nobody_moves()
    {
        var history = Run(Unequal, ExpectedUtilityMode.AsCoded);
        history.Rounds.ShouldHaveSingleItem().Offers.ShouldBeEmpty();
        history.Positions.ShouldBe([0, 1]);
        history.Ending.ShouldBe(ExpectedUtilityEnding.NobodyMoves);
    }

    [Fact]
    public void A_change_for_the_better_without_a_contest_lowers_what_a_contest_is_worth()
    {
        // Q = 1/2, T = 1. The median is 1, so h = (1 + 1)/4 for A and (0 + 1)/4 for B. Neutral to risk the change is worth 4h: A is left with .8 - 1, B with
        // .4 - .5, and now it is A who has more to fear. In its eyes the change is worth 2 to A and 2 - 4 * .5 = 0 to B.
        var history = ExpectedUtilityModel.Run(Confronting, new ExpectedUtilityOptions { StatusQuoChance = .5, ImprovementChance = 1 });
        var round = history.Rounds.ShouldHaveSingleItem();
        round.RiskExponents.ToArray().ShouldBe([.5, 2], 1e-14);
        ShouldBe(round.Offers.ShouldHaveSingleItem(), UtilityOfferKind.Confrontation, from: 1, own: .8 - (1 - Root) - 1, other: .4 - (1 - Root), place: 1);
    }

    [Fact]
    public void A_change_for_the_worse_without_a_contest_raises_what_a_contest_is_worth()
    {
        // Q = 1/2, T = 0. In the eyes of B, with r = .5, the change is worth 2 - 4 * sqrt(.75) = 2 - 2√3 to B and 2 - 4 = -2 to A.
        var history = ExpectedUtilityModel.Run(Confronting, new ExpectedUtilityOptions { StatusQuoChance = .5, ImprovementChance = 0 });
        var offer = history.Rounds.ShouldHaveSingleItem().Offers.ShouldHaveSingleItem();
        ShouldBe(offer, UtilityOfferKind.Confrontation, from: 0, own: .4 - (1 - Root) - (1 - Math.Sqrt(3)), other: .8 - (1 - Root) + 1, place: 0);
    }

    [Fact]
    public void Equals_at_both_ends_have_the_same_to_fear_and_neither_yields()
    {
        // Corrected: both chances are .5, both contests worth 2 - 4 * .6 * .5 = .8, and one yields only to one who gains more.
        var history = Run([new("A", 2, .6, -3), new("B", 2, .6, 8)], ExpectedUtilityMode.Corrected);
        history.Rounds.ShouldHaveSingleItem().RiskExponents.ShouldBe([1, 1]);
        history.Ending.ShouldBe(ExpectedUtilityEnding.NobodyMoves);
        history.Positions.ShouldBe([-3, 8]);
    }

    [Theory]
    [InlineData(ExpectedUtilityMode.AsCoded)]
    [InlineData(ExpectedUtilityMode.AsDescribed)]
    [InlineData(ExpectedUtilityMode.Corrected)]
    public void Those_who_agree_have_nothing_to_bargain_over(ExpectedUtilityMode mode)
    {
        var history = Run([new("A", 1, .5, 4.2), new("B", 3, .1, 4.2), new("C", 2, 1, 4.2)], mode);
        history.Rounds.ShouldBeEmpty();
        history.Ending.ShouldBe(ExpectedUtilityEnding.AllAgree);
        history.Range.ShouldBe(0);
        history.Median.ShouldBe(4.2);
        history.Mean.ShouldBe(4.2);
        history.Positions.ShouldBe([4.2, 4.2, 4.2]);
    }

    [Fact]
    public void Without_its_detail_a_run_gives_the_same_positions_and_takes_the_same_offers()
    {
        var bare = ExpectedUtilityModel.Run(EmissionStandards.Actors, new ExpectedUtilityOptions { Mode = ExpectedUtilityMode.AsCoded, KeepsDetail = false });
        bare.Rounds.SelectMany(round => round.Positions).ShouldBe(AsCoded.Rounds.SelectMany(round => round.Positions));
        bare.Rounds.SelectMany(round => round.Taken).ShouldBe(AsCoded.Rounds.SelectMany(round => round.Taken));
        bare.Rounds.ShouldAllBe(round => round.Offers.IsEmpty && round.Chances.IsEmpty);
        Should.Throw<InvalidOperationException>(() => bare.Rounds[0].ChanceThatBeats(0, 1)).Message.ShouldContain("KeepsDetail");
    }

    [Fact]
    public void No_more_rounds_are_played_than_are_asked_for()
    {
        var history = ExpectedUtilityModel.Run(EmissionStandards.Actors, new ExpectedUtilityOptions { Mode = ExpectedUtilityMode.AsCoded, Rounds = 4 });
        history.Rounds.Select(round => round.Number).ShouldBe([1, 2, 3, 4]);
        history.Ending.ShouldBe(ExpectedUtilityEnding.RoundsSpent);
        history.Median.ShouldBe(9.961979590401311, Exactly);
    }

    [Fact]
    public void The_defaults_are_those_of_the_published_runs_in_the_corrected_mode()
    {
        var options = ExpectedUtilityModel.Run(Confronting).Options;
        options.ShouldBe(new ExpectedUtilityOptions { Mode = ExpectedUtilityMode.Corrected, Rounds = 10, StatusQuoChance = 1, KeepsDetail = true });
    }

    private static void ShouldBe(UtilityOffer offer, UtilityOfferKind kind, int from, double own, double other, double place)
    {
        (offer.Kind, offer.From, offer.To).ShouldBe((kind, from, 1 - from));
        offer.OwnUtility.ShouldBe(own, 1e-14);
        offer.OtherUtility.ShouldBe(other, 1e-14);
        offer.Place.ShouldBe(place, 1e-14);
    }

    private static ExpectedUtilityHistory Run(UtilityActor[] actors, ExpectedUtilityMode mode) =>
        ExpectedUtilityModel.Run(actors, new ExpectedUtilityOptions { Mode = mode });
}

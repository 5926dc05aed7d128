// SPDX-License-Identifier: Apache-2.0
using Casus.Council;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>
/// Small cases worked by hand. Two actors at the ends of one dimension, each giving it half of its attention, the first twice as capable: risks 1 and -0.5, chances of
/// victory 2/3 and 1/3, and both want to bargain.
/// </summary>
public sealed partial class SpatialModelTests
{
    private static readonly SpatialActor[] Two = [new("Strong", 2, [0], [50]), new("Weak", 1, [100], [50])];

    [Fact]
    public void Two_actors_bargain_without_a_third()
    {
        var history = SpatialModel.Run(Two);
        history.States[0].Risks.ShouldBe([1, -0.5], 1e-9);

        // C = 2 and 1 (and 1e-8 each): the stronger position wins with 2/3.
        history.States[0].WinningChances.ShouldBe([2 / 3.0, 1 / 3.0], 1e-8);

        // u is 1 at home and 0 at the other end. phi = 2/3, E = 1 - 2 (1/2) (1/3) = 2/3; from the other side phi = 1/3, E = 1/3.
        var targets = history.Turns[0].Targets.Select(target => target.ShouldNotBeNull()).ToArray();
        targets.Select(target => target.Success).ShouldBe([2 / 3.0, 1 / 3.0], 1e-9);
        targets.Select(target => target.Gain).ShouldBe([2 / 3.0, 1 / 3.0], 1e-9);

        // S2P2: weights 1/9 and 1/36, so that both meet at a fifth; the 1e-6 is lost in the rounding. The same bargain from the other side.
        history.Turns[0].Bargains.Length.ShouldBe(2);
        history.Turns[0].Bargains.SelectMany(each => each.ChallengerMovesTo.Concat(each.ChallengedMovesTo)).ShouldBe([20, 20, 20, 20], 1e-9);

        // Strong: u(0.2, 1) = 0.8 x 1.2 = 0.96 on the mean against 1/2, times 2; Weak: u(0.8, -0.5) = 0.2 x 0.6 = 0.12 against 1/2. Bargain over status quo 0.92 to 0.38.
        var (bargain, statusQuo) = (0.92 / 1.3, 0.38 / 1.3);
        var sum = (statusQuo * statusQuo) + (2 * bargain / 2);
        history.Turns[0].Choices[0].Chances.ShouldBe([statusQuo * statusQuo / sum, bargain / 2 / sum, bargain / 2 / sum], 1e-7);
        history.Turns[0].Choices[0].Chosen.ShouldBe(1, "the first of equals");
        history.Last.Positions.SelectMany(place => place).ShouldBe([20, 20], 1e-9);
        history.Last.WinningChances.ShouldBe([1, 1], "both stand at the only position");
        history.Last.Risks.ShouldBe([0, 0], "nobody is safer than the other");

        // |0.2| + |0.8| = 1 over 1.0001; then nobody moves, and two turns are the fewest.
        history.FractionalChanges.ShouldBe([1 / 1.0001, 0], 1e-9);
        history.Settled.ShouldBeTrue();
    }

    [Theory]
    [InlineData(BargainForm.SquaredSalienceSquaredChance, 20, 20)]
    [InlineData(BargainForm.SalienceChance, 33.33, 33.33)]
    [InlineData(BargainForm.SquaredSalienceLoserMoves, 0, 66.66679999)]
    public void They_meet_where_the_form_of_bargain_says(BargainForm form, double strong, double weak)
    {
        // Squares as above. First powers: weights 1/3 and 1/6. Loser moves: doubts 0 and 1/3, so Weak moves by (1/3)(1/4) / ((1/3)(1/4) + 1e-6 + (2/3)(1/4)) = 0.33333200.
        var bargain = SpatialModel.Run(Two, new SpatialOptions { Bargain = form }).Turns[0].Bargains[0];
        bargain.ChallengerMovesTo[0].ShouldBe(strong, 1e-6);
        bargain.ChallengedMovesTo[0].ShouldBe(weak, 1e-6);
    }

    [Theory]
    [InlineData(RiskRange.Middle, -0.5, 1)]
    [InlineData(RiskRange.Wide, -1, 1)]
    [InlineData(RiskRange.Narrow, 0, 1)]
    public void The_least_and_the_most_secure_stand_at_the_ends_of_the_range_of_risk(RiskRange range, double least, double most)
    {
        var risks = SpatialModel.Run(PublishedActors.Read(), new SpatialOptions { Risk = range, MostTurns = 1 }).States[0].Risks;
        risks.Min().ShouldBe(least, 1e-12);
        risks.Max().ShouldBe(most, 1e-12);
    }

    [Fact]
    public void Actors_at_one_place_do_not_bargain()
    {
        SpatialActor[] actors = [new("A", 3, [40, 60], [50, 50]), new("B", 2, [40, 60], [10, 80]), new("C", 1, [40, 60], [30, 0])];
        var history = SpatialModel.Run(actors);
        history.Turns.ShouldAllBe(turn => turn.Bargains.Length == 0 && turn.Targets.All(target => target == null));
        history.Turns[0].Gains.ShouldAllBe(gain => gain == 0);
        history.States.ShouldAllBe(state => state.Risks.All(risk => risk == 0) && state.WinningChances.All(chance => chance == 1));
        history.FractionalChanges.ShouldBe([0, 0], "two turns are the fewest");
        history.Settled.ShouldBeTrue();
    }

    [Fact]
    public void Actors_within_a_thousandth_of_the_scale_share_the_chance_of_the_last_position_so_near()
    {
        // B lies 0.09 from A and from C, which lie 0.18 apart: A and C open a class each, and B is of both.
        SpatialActor[] actors = [new("A", 5, [50], [50]), new("B", 3, [50.09], [50]), new("C", 1, [50.18], [50]), new("D", 2, [90], [50])];
        var chances = SpatialModel.Run(actors, new SpatialOptions { MostTurns = 1 }).States[0].WinningChances;
        chances[1].ShouldBe(chances[2]);
        chances[1].ShouldNotBe(chances[0]);
        (chances[0] + chances[2] + chances[3]).ShouldBe(1, 1e-12);
    }

    [Theory]
    [InlineData(50.0005, false)]
    [InlineData(50.05, true)]
    public void A_gain_of_less_than_a_hundred_thousandth_is_no_reason_to_challenge(double place, bool challenged)
    {
        // d = 5e-6 or 5e-4. The weaker has R = -0.5 and loses about 1.5 d by the other's position: it gains 1.5 d (1 - (1/5) (1 - phi)), between 6e-6 and 7.5e-6 in the first case.
        SpatialActor[] actors = [new("Strong", 2, [50], [10]), new("Weak", 1, [place], [10])];
        var turn = SpatialModel.Run(actors, new SpatialOptions { MostTurns = 1 }).Turns[0];
        turn.GainOf(1, 0).ShouldBeGreaterThan(5e-6);
        (turn.Targets[1] is not null).ShouldBe(challenged);
    }

    [Theory]
    [InlineData(ThirdPartyCommitment.Full)]
    [InlineData(ThirdPartyCommitment.None)]
    public void Third_parties_who_stake_the_same_either_way_do_nothing(ThirdPartyCommitment commitment)
    {
        var actors = PublishedActors.Read();
        var history = SpatialModel.Run(actors, new SpatialOptions { ThirdParties = commitment, MostTurns = 1 });
        history.Turns[0].Targets.Count(target => target is not null).ShouldBeGreaterThan(3);
        for (var i = 0; i < actors.Length; i++)
        {
            if (history.Turns[0].Targets[i] is not { } target)
                continue;

            // With the principals alone, phi is one's own stake over the sum of both, as one sees the other's (1/3 of its own attitude to risk).
            var (j, risks) = (target.Actor, history.States[0].Risks);
            var own = Stake(actors[i], actors[j], risks[i]);
            var other = Stake(actors[j], actors[i], (risks[i] * 2 / 3) + (risks[j] / 3));
            target.Success.ShouldBe(own / (own + other), 1e-9);
        }
    }

    [Fact]
    public void A_dimension_that_nobody_cares_for_changes_nothing()
    {
        var lone = DrawnActors.Of(8, 1, 7);
        var padded = lone.Select((actor, i) => actor with { Positions = [actor.Positions[0], 12.5 * i], Saliences = [actor.Saliences[0], 0] }).ToArray();
        var (with, without) = (SpatialModel.Run(padded), SpatialModel.Run(lone));
        with.States.Select(state => string.Join(' ', state.Positions.Select(place => place[0]))).ShouldBe(without.States.Select(state => string.Join(' ', state.Positions.Select(place => place[0]))));
        with.Last.Positions.Select(place => place[1]).ShouldBe(padded.Select(actor => actor.Positions[1]), 1e-9);
    }

    [Fact]
    public void Both_views_of_a_bargain_make_the_compromise_by_capability_and_salience()
    {
        var actors = PublishedActors.Read();
        var both = SpatialModel.Run(actors, new SpatialOptions { Views = BargainViews.ChallengerAndChallenged, MostTurns = 1 }).Turns[0].Bargains;
        var compromises = SpatialModel.Run(actors, new SpatialOptions { Views = BargainViews.WeightedCompromise, MostTurns = 1 }).Turns[0].Bargains;
        both.Length.ShouldBe(2 * compromises.Length);
        compromises.ShouldAllBe(each => each.View == BargainView.Both);
        for (var b = 0; b < compromises.Length; b++)
        {
            var (first, second) = (both[2 * b], both[(2 * b) + 1]);
            (first.View, second.View).ShouldBe((BargainView.Challenger, BargainView.Challenged));
            (first.Challenger, first.Challenged).ShouldBe((second.Challenger, second.Challenged));
            var (own, other) = (Exertion(actors[first.Challenger]), Exertion(actors[first.Challenged]));
            compromises[b].ChallengerMovesTo.ShouldBe(first.ChallengerMovesTo.Zip(second.ChallengerMovesTo, (x, y) => ((own * x) + (other * y)) / (own + other)), 1e-9);
            compromises[b].ChallengedMovesTo.ShouldBe(first.ChallengedMovesTo.Zip(second.ChallengedMovesTo, (x, y) => ((own * x) + (other * y)) / (own + other)), 1e-9);
        }
    }

    [Fact]
    public void Ideals_follow_positions_by_the_shares_given()
    {
        var actors = PublishedActors.Read();
        var (identity, halves) = (new double[7, 7], new double[7, 7]);
        for (var i = 0; i < 7; i++)
            (identity[i, i], halves[i, i], halves[i, (i + 1) % 7]) = (1, 0.5, 0.25);
        Bytes(Run(IdealAdjustment.ByShares(identity))).ShouldBe(Bytes(Run(IdealAdjustment.FollowPositions)));
        Bytes(Run(IdealAdjustment.ByShares(new double[7, 7]))).ShouldBe(Bytes(Run(IdealAdjustment.Fixed)));
        Run(IdealAdjustment.Fixed).States.ShouldAllBe(state => state.Ideals.SequenceEqual(Published.States[0].Ideals, (a, b) => a.SequenceEqual(b)));

        // q after the first turn: half of its own new position, a quarter of its neighbour's, a quarter of what it was.
        var states = Run(IdealAdjustment.ByShares(halves)).States;
        for (var i = 0; i < 7; i++)
            states[1].Ideals[i].ShouldBe(Enumerable.Range(0, 3).Select(k => (states[1].Positions[i][k] / 2) + (states[1].Positions[(i + 1) % 7][k] / 4) + (states[0].Ideals[i][k] / 4)), 1e-9);

        SpatialHistory Run(IdealAdjustment ideals) => SpatialModel.Run(actors, new SpatialOptions { Ideals = ideals });
    }

    [Fact]
    public void The_run_stops_by_its_turns_when_movement_does_not_die_down()
    {
        var history = SpatialModel.Run(PublishedActors.Read(), new SpatialOptions { StopRatio = 0, MostTurns = 5 });
        history.Turns.Length.ShouldBe(5);
        history.Settled.ShouldBeFalse();
        history.FractionalChanges.ShouldBe(Published.FractionalChanges.Take(5));
    }

    [Fact]
    public void Without_detail_the_states_are_the_same_and_no_turn_is_kept()
    {
        var history = SpatialModel.Run(PublishedActors.Read(), keepDetail: false);
        history.Turns.ShouldBeEmpty();
        Bytes(history).ShouldBe(Bytes(Published));
    }

    private static double Stake(SpatialActor actor, SpatialActor other, double risk)
    {
        var distance = Math.Sqrt(actor.Saliences.Select((s, k) => s * s * (actor.Positions[k] - other.Positions[k]) * (actor.Positions[k] - other.Positions[k]) / 1e4).Sum() / actor.Saliences.Sum(s => s * s));
        return Exertion(actor) * (1 - ((1 - distance) * (1 + (risk * distance))));
    }

    private static double Exertion(SpatialActor actor) => actor.Capability * actor.Saliences.Sum() / 100;

    /// <summary>Every number of the states and the changes, bit by bit.</summary>
    private static string Bytes(SpatialHistory history) =>
        string.Join(' ', history.States.SelectMany(state => state.Positions.Concat(state.Ideals).SelectMany(place => place).Concat(state.Risks).Concat(state.WinningChances)).Concat(history.FractionalChanges).Select(BitConverter.DoubleToInt64Bits));
}

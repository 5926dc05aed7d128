// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Simulation;

namespace Casus.Tests.Council.Bargaining.Spatial;

/// <summary>What holds whatever the actors.</summary>
public sealed partial class SpatialModelTests
{
    /// <summary>Half of a ten-thousandth of the scale: how far rounding can carry a bargain past the places that it lies between.</summary>
    private const double HalfStep = 0.005;

    [Theory]
    [MemberData(nameof(EveryOption))]
    public void Positions_stay_between_the_first_positions_in_each_dimension(string name)
    {
        for (var seed = 1UL; seed <= 5; seed++)
        {
            var actors = DrawnActors.Of(7, 3, seed);
            Outside(actors, Varied[name], seed).ShouldBeLessThan(1e-9, "drawn positions lie on the grid of bargains, to a hundredth");
            var between = actors.Select(actor => actor with { Positions = [.. actor.Positions.Select(x => x * 0.99997)] }).ToArray();
            Outside(between, Varied[name], seed).ShouldBeLessThan(HalfStep + 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(EveryOption))]
    public void Chances_sum_to_one_and_the_bytes_are_the_same_for_any_number_of_threads(string name)
    {
        var actors = DrawnActors.Of(9, 2, 11);
        var history = SpatialModel.Run(actors, Varied[name], seed: 42);
        history.Turns.SelectMany(turn => turn.Choices).ShouldAllBe(choice => Math.Abs(choice.Chances.Sum() - 1) < 1e-12);
        history.States[0].WinningChances.Sum().ShouldBe(1, 1e-12);
        Bytes(SpatialModel.Run(actors, Varied[name], seed: 42, threads: 2)).ShouldBe(Bytes(history));
        Bytes(SpatialModel.Run(actors, Varied[name], seed: 42, keepDetail: false, threads: 7)).ShouldBe(Bytes(history));
    }

    [Fact]
    public void Another_order_of_the_actors_gives_the_same_in_that_order()
    {
        for (var seed = 1UL; seed <= 20; seed++)
        {
            var actors = DrawnActors.Of(8, 2, seed);
            var options = new SpatialOptions { MostTurns = 4, StopRatio = 0 };
            var (straight, turned) = (SpatialModel.Run(actors, options), SpatialModel.Run([.. actors.Reverse()], options));
            for (var turn = 0; turn <= 4; turn++)
            {
                turned.States[turn].Positions.Reverse().SelectMany(place => place).ShouldBe(straight.States[turn].Positions.SelectMany(place => place), 1e-9);
                turned.States[turn].Risks.Reverse().ShouldBe(straight.States[turn].Risks, 1e-9);
            }
        }
    }

    [Fact]
    public void Other_names_change_nothing_unless_something_is_drawn()
    {
        var actors = DrawnActors.Of(8, 2, 3);
        var renamed = actors.Select(actor => actor with { Name = $"Another {actor.Name}" }).ToArray();
        Bytes(SpatialModel.Run(renamed)).ShouldBe(Bytes(SpatialModel.Run(actors)));
        Bytes(SpatialModel.Run(actors, seed: 1)).ShouldBe(Bytes(SpatialModel.Run(actors, seed: 2)));
    }

    [Fact]
    public void The_mirror_image_of_the_positions_gives_the_mirror_image()
    {
        for (var seed = 1UL; seed <= 10; seed++)
        {
            var actors = DrawnActors.Of(7, 2, seed);
            var mirrored = actors.Select(actor => actor with { Positions = [100 - actor.Positions[0], actor.Positions[1]] }).ToArray();
            var options = new SpatialOptions { MostTurns = 4, StopRatio = 0 };
            SpatialModel.Run(mirrored, options).Last.Positions.SelectMany(place => place)
                .ShouldBe(SpatialModel.Run(actors, options).Last.Positions.SelectMany(place => new[] { 100 - place[0], place[1] }), 1e-7);
        }
    }

    [Fact]
    public void A_stochastic_choice_is_the_draw_keyed_by_seed_and_turn_and_name()
    {
        var history = SpatialModel.Run(PublishedActors.Read(), new SpatialOptions { Choice = BargainChoice.Stochastic }, seed: 99);
        foreach (var (turn, choice) in history.Turns.SelectMany(turn => turn.Choices.Select(choice => (turn, choice))))
        {
            var uniform = new KeyedDraws(99, (uint)turn.Turn).Uniform("bargain", history.Actors[choice.Actor].Name);
            choice.Chances.Take(choice.Chosen).Sum().ShouldBeLessThanOrEqualTo(uniform);
            choice.Chances.Take(choice.Chosen + 1).Sum().ShouldBeGreaterThan(uniform - 1e-12);
        }
    }

    [Fact]
    public void Stochastic_choices_are_as_frequent_as_their_chances()
    {
        var options = new SpatialOptions { Choice = BargainChoice.Stochastic, MostTurns = 1 };
        var choices = Enumerable.Range(0, 2_000).Select(seed => SpatialModel.Run(Two, options, (ulong)seed).Turns[0].Choices[0]).ToArray();
        for (var option = 0; option < 3; option++)
            (choices.Count(choice => choice.Chosen == option) / 2_000.0).ShouldBe(choices[0].Chances[option], 0.04, "some 3.5 standard deviations");
    }

    [Theory]
    [MemberData(nameof(EveryOption))]
    public void The_most_unlike_actors_allowed_still_give_numbers(string name)
    {
        SpatialActor[] actors =
        [
            new("Giant", 1e12, [100, 0], [100, 0]), new("Dwarf", 1e-9, [0, 100], [1e-9, 0]), new("Narrow", 1, [50, 50], [99.999999999, 1e-300]), new("Second giant", 1e12, [0, 0], [50, 50]),
        ];
        var history = SpatialModel.Run(actors, Varied[name], seed: 5);
        history.States.SelectMany(state => state.Positions.SelectMany(place => place).Concat(state.Risks).Concat(state.WinningChances)).ShouldAllBe(number => double.IsFinite(number));
        Outside(actors, Varied[name], seed: 5).ShouldBeLessThan(1e-9);
    }

    private static double Outside(IReadOnlyList<SpatialActor> actors, SpatialOptions options, ulong seed)
    {
        var history = SpatialModel.Run(actors, options, seed, keepDetail: false);
        return Enumerable.Range(0, actors[0].Positions.Length).Max(k =>
        {
            var (least, most) = (actors.Min(actor => actor.Positions[k]), actors.Max(actor => actor.Positions[k]));
            return history.States.SelectMany(state => state.Positions).Max(place => Math.Max(least - place[k], place[k] - most));
        });
    }
}

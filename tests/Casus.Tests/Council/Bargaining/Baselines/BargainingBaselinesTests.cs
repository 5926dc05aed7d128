// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Bargaining;

public sealed class BargainingBaselinesTests
{
    /// <summary>Whole weights, so that halves are exact.</summary>
    private static readonly Gen<UtilityActor[]> Any =
        from count in Gen.Choose(2, 9)
        from weights in Gen.Choose(1, 20).ArrayOf(count)
        from positions in Gen.Choose(-50, 50).ArrayOf(count)
        select weights.Select((weight, i) => new UtilityActor($"actor {i}", weight, 1, positions[i])).ToArray();

    [Fact]
    public void The_emission_standards_have_mean_7_389_and_median_7()
    {
        // council.md 3.5: start of the worked example. Unweighted: (4 * 4 + 3 * 7 + 3 * 10) / 10.
        var baselines = BargainingBaselines.Of(EmissionStandards.Actors);
        baselines.WeightedMean.ShouldBe(7.389955686853767, 1e-12);
        baselines.WeightedMedian.ShouldBe(7);
        baselines.CondorcetWinner.ShouldBe(7);
        baselines.Mean.ShouldBe(6.7, 1e-14);
    }

    [Fact]
    public void Capability_and_salience_count_alike()
    {
        // Weights 2 * .5 = 1 at 0, 4 * .25 = 1 at 3, 3 * 1 = 3 at 10: mean (0 + 3 + 30) / 5; of a weight of 5 only 2 lies below 10.
        var baselines = BargainingBaselines.Of([new("A", 2, .5, 0), new("B", 4, .25, 3), new("C", 3, 1, 10)]);
        baselines.WeightedMean.ShouldBe(6.6, 1e-14);
        baselines.WeightedMedian.ShouldBe(10);
        baselines.CondorcetWinner.ShouldBe(10);
        baselines.Mean.ShouldBe(13 / 3.0, 1e-14);
    }

    [Fact]
    public void Exact_halves_have_their_median_in_the_middle_and_the_lower_position_wins()
    {
        // Decimal weights that do not add up to exact halves in binary: .1 + .2 against .3.
        var baselines = BargainingBaselines.Of([new("A", .1, 1, 0), new("B", .2, 1, 2), new("C", .3, 1, 5)]);
        baselines.WeightedMedian.ShouldBe(3.5);
        baselines.CondorcetWinner.ShouldBe(2);
    }

    [Fact]
    public void Those_who_agree_have_one_position_by_every_reckoning() =>
        BargainingBaselines.Of([new("A", .1, .3, .7), new("B", .2, 1, .7), new("C", .7, .9, .7)]).ShouldBe(new BargainingBaselines(.7, .7, .7, .7));

    [Fact]
    public void Positions_and_capabilities_of_any_size_give_finite_means()
    {
        var baselines = BargainingBaselines.Of([new("A", 1e300, 1, -1e100), new("B", 1e300, 1, 1e100)]);
        baselines.ShouldBe(new BargainingBaselines(0, 0, -1e100, 0));
    }

    [Fact]
    public void The_winner_has_the_least_weighted_distance_to_all() => Always.Holds(Any, actors =>
    {
        var winner = BargainingBaselines.Of(actors).CondorcetWinner;
        Distance(actors, winner).ShouldBe(actors.Min(actor => Distance(actors, actor.Position)));
    });

    [Fact]
    public void The_median_has_at_most_half_of_the_weight_on_either_side() => Always.Holds(Any, actors =>
    {
        var median = BargainingBaselines.Of(actors).WeightedMedian;
        var half = actors.Sum(actor => actor.Capability) / 2;
        actors.Where(actor => actor.Position < median).Sum(actor => actor.Capability).ShouldBeLessThanOrEqualTo(half);
        actors.Where(actor => actor.Position > median).Sum(actor => actor.Capability).ShouldBeLessThanOrEqualTo(half);
        Distance(actors, median).ShouldBe(Distance(actors, BargainingBaselines.Of(actors).CondorcetWinner), 1e-9);
    });

    [Fact]
    public void All_lie_between_the_ends_and_do_not_depend_on_the_order() => Always.Holds(Any.SelectMany(actors => Gen.Shuffle(actors).Select(shuffled => (actors, shuffled))), sample =>
    {
        var (first, second) = (BargainingBaselines.Of(sample.actors), BargainingBaselines.Of(sample.shuffled));
        foreach (var place in new[] { first.WeightedMean, first.WeightedMedian, first.CondorcetWinner, first.Mean })
            place.ShouldBeInRange(sample.actors.Min(actor => actor.Position), sample.actors.Max(actor => actor.Position));
        (second.WeightedMedian, second.CondorcetWinner).ShouldBe((first.WeightedMedian, first.CondorcetWinner));
        second.WeightedMean.ShouldBe(first.WeightedMean, 1e-12);
        second.Mean.ShouldBe(first.Mean, 1e-12);
    });

    private static double Distance(UtilityActor[] actors, double place) => actors.Sum(actor => actor.Capability * Math.Abs(actor.Position - place));
}

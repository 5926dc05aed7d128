// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// Forecasts of an outcome on one scale that need no model of bargaining. A model that does not beat them on held-out cases adds nothing; the weighted mean
/// is hard to beat (Leinaweaver and Thomson 2014; Franchino and Mariotto 2021).
/// </summary>
/// <param name="WeightedMean">
/// The compromise model: the mean of the positions, weighted by capability times salience, a simple variant of the bargaining solution of Nash.
/// </param>
/// <param name="WeightedMedian">
/// The place with no more than half of that weight below it and no more than half above it; the middle between two positions when the weight is split
/// between them in exact halves.
/// </param>
/// <param name="CondorcetWinner">
/// The position of an actor that beats every other when each votes with capability times salience times the difference of the distances (all neutral to
/// risk). It has the least weighted distance to all and so is the weighted median, save that of two that tie it is the lower one.
/// </param>
/// <param name="Mean">The mean of the positions, all alike.</param>
public sealed record BargainingBaselines(double WeightedMean, double WeightedMedian, double CondorcetWinner, double Mean)
{
    /// <summary>The baselines of those who bargain.</summary>
    /// <param name="actors">2 to 250 actors.</param>
    /// <exception cref="ArgumentException">The actors have faults; the message lists them all.</exception>
    public static BargainingBaselines Of(IReadOnlyList<UtilityActor> actors)
    {
        UtilityFaults.ThrowIfAny(UtilityFaults.Of(actors), nameof(actors));
        var positions = actors.Select(actor => actor.Position).ToArray();
        var weights = PositionAverages.Weights(actors);
        return new BargainingBaselines(
            PositionAverages.Mean(positions, weights),
            PositionAverages.Median(positions, weights),
            PositionAverages.CondorcetWinner(positions, weights),
            PositionAverages.Mean(positions));
    }
}

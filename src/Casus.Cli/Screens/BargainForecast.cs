// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Cli.Screens;

/// <summary>Forecasts of one dimension that need no model of bargaining.</summary>
/// <param name="WeightedMean">Mean weighted by capability times salience; by capability alone when nobody has any salience in the dimension.</param>
/// <param name="WeightedMedian">Median by that weight; null when fewer than two actors have any salience in the dimension.</param>
/// <param name="CondorcetWinner">Position that beats every other; null when fewer than two actors have any salience in the dimension.</param>
/// <param name="Mean">Mean, all alike.</param>
internal sealed record BargainForecast(double WeightedMean, double? WeightedMedian, double? CondorcetWinner, double Mean)
{
    private const double Scale = 100;

    /// <summary>The forecasts of each dimension for actors that stand at these positions.</summary>
    /// <param name="actors">The actors.</param>
    /// <param name="positions">Position of each actor in each dimension.</param>
    public static ImmutableArray<BargainForecast> Of(ImmutableArray<SpatialActor> actors, ImmutableArray<ImmutableArray<double>> positions)
    {
        var dimensions = actors[0].Positions.Length;
        var means = MeanBaselines.Of(
            [.. actors.Select(actor => actor.Capability)],
            [.. positions.SelectMany(place => place)],
            [.. actors.SelectMany(actor => actor.Saliences)],
            dimensions);
        var forecasts = ImmutableArray.CreateBuilder<BargainForecast>(dimensions);
        for (var k = 0; k < dimensions; k++)
        {
            // One who does not care for a dimension has no weight in it.
            UtilityActor[] caring = [.. actors.Select((actor, i) => new UtilityActor(actor.Name, actor.Capability, actor.Saliences[k] / Scale, positions[i][k])).Where(actor => actor.Salience > 0)];
            var baselines = caring.Length < UtilityFaults.FewestActors ? null : BargainingBaselines.Of(caring);
            forecasts.Add(new BargainForecast(means.WeightedMean[k], baselines?.WeightedMedian, baselines?.CondorcetWinner, means.Mean[k]));
        }
        return forecasts.MoveToImmutable();
    }
}

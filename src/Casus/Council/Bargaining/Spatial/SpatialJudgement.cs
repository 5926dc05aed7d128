// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>What somebody holds of all actors when it judges the challenges of one of them. Room that is used again for each.</summary>
internal sealed class SpatialJudgement(SpatialField field, double perception)
{
    /// <summary>Number of the challenger.</summary>
    public int Challenger { get; private set; }

    /// <summary>Weight of each actor in a challenge: its capability times the sum of its saliences.</summary>
    public double[] Weights { get; } = field.Exertions;

    /// <summary>Attitude to risk of each actor as the judge sees it.</summary>
    public double[] Risks { get; } = new double[field.Actors];

    /// <summary>What the position of the challenger is worth to each actor as the judge sees it.</summary>
    public double[] AtChallenger { get; } = new double[field.Actors];

    /// <summary>What each actor's own position is worth to it as the judge sees it: 1, unless its ideal is elsewhere.</summary>
    public double[] AtHome { get; } = new double[field.Actors];

    /// <summary>Takes the view of a judge on the challenges of a challenger.</summary>
    public void Take(int judge, int challenger, SpatialScene scene)
    {
        Challenger = challenger;
        var distances = scene.DistancesTo(challenger);
        for (var n = 0; n < Risks.Length; n++)
        {
            Risks[n] = ((1 - perception) * scene.Risks[judge]) + (perception * scene.Risks[n]);
            AtChallenger[n] = SpatialUtility.Of(distances[n], Risks[n]);
            AtHome[n] = SpatialUtility.Of(scene.DistancesTo(n)[n], Risks[n]);
        }
    }
}

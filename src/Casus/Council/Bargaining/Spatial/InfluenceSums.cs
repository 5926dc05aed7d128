// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>The two sums over actors in which a run spends its time: coalitions for and against options, and the sides of a challenge.</summary>
internal abstract class InfluenceSums
{
    /// <summary>The sums for a shape of influence.</summary>
    public static InfluenceSums Of(InfluenceShape shape) => shape switch
    {
        InfluenceShape.Binary => new InfluenceSums<BinaryInfluence>(),
        InfluenceShape.ProportionalAndBinary => new InfluenceSums<ProportionalAndBinaryInfluence>(),
        InfluenceShape.ProportionalAndCubic => new InfluenceSums<ProportionalAndCubicInfluence>(),
        InfluenceShape.Cubic => new InfluenceSums<CubicInfluence>(),
        InfluenceShape.LossAverse => new InfluenceSums<LossAverseInfluence>(),
        _ => new InfluenceSums<ProportionalInfluence>(),
    };

    /// <summary>The strengths of the coalition for each option against each other: 1e-8 plus the influence of those who prefer it.</summary>
    /// <param name="utilities">Option by option what it is worth to each voter.</param>
    /// <param name="weights">Weight of each voter.</param>
    /// <param name="options">Number of options.</param>
    /// <param name="coalitions">Filled: row by row the strength for an option against another.</param>
    public abstract void Coalitions(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights, int options, Span<double> coalitions);

    /// <summary>The chance that one actor defeats another, as somebody judges it.</summary>
    /// <param name="judgement">Who judges, and the challenger.</param>
    /// <param name="challenged">The actor challenged.</param>
    /// <param name="distances">Distance of every actor's ideal from the position of the challenged.</param>
    /// <param name="takingSides">Whether third parties take sides.</param>
    public abstract double Success(SpatialJudgement judgement, int challenged, ReadOnlySpan<double> distances, bool takingSides);
}

/// <inheritdoc/>
internal sealed class InfluenceSums<TInfluence> : InfluenceSums
    where TInfluence : struct, IInfluence
{
    /// <summary>What every coalition has from the start, so that no chance is 0 / 0.</summary>
    private const double LeastCoalition = 1e-8;

    /// <summary>What each side of a challenge has from the start.</summary>
    private const double LeastSide = 1e-10;

    /// <inheritdoc/>
    public override void Coalitions(ReadOnlySpan<double> utilities, ReadOnlySpan<double> weights, int options, Span<double> coalitions)
    {
        var voters = weights.Length;
        for (var i = 0; i < options; i++)
        {
            coalitions[(i * options) + i] = LeastCoalition;
            var first = utilities.Slice(i * voters, voters);
            for (var j = 0; j < i; j++)
            {
                var second = utilities.Slice(j * voters, voters);

                // Twice each sum, then half: without a branch that would be guessed wrong every other time. Doubling and halving lose no bit.
                var (forIt, against) = (2 * LeastCoalition, 2 * LeastCoalition);
                for (var k = 0; k < weights.Length; k++)
                {
                    var influence = TInfluence.Of(weights[k], first[k] - second[k]);
                    forIt += Math.Abs(influence) + influence;
                    against += Math.Abs(influence) - influence;
                }
                coalitions[(i * options) + j] = forIt / 2;
                coalitions[(j * options) + i] = against / 2;
            }
        }
    }

    /// <inheritdoc/>
    public override double Success(SpatialJudgement judgement, int challenged, ReadOnlySpan<double> distances, bool takingSides)
    {
        ReadOnlySpan<double> weights = judgement.Weights;
        ReadOnlySpan<double> risks = judgement.Risks;
        ReadOnlySpan<double> atChallenger = judgement.AtChallenger;
        ReadOnlySpan<double> atHome = judgement.AtHome;
        var challenger = judgement.Challenger;
        var (forIt, against) = (2 * LeastSide, 2 * LeastSide);
        Add(TInfluence.Of(weights[challenger], atChallenger[challenger] - SpatialUtility.Of(distances[challenger], risks[challenger])), ref forIt, ref against);
        Add(TInfluence.Of(weights[challenged], atChallenger[challenged] - SpatialUtility.Of(distances[challenged], risks[challenged])), ref forIt, ref against);
        if (!takingSides)
            return forIt / (forIt + against);
        var (principalsFor, principals) = (forIt, forIt + against);
        for (var n = 0; n < distances.Length; n++)
        {
            if (n == challenger || n == challenged)
                continue;

            // A third party weighs what its own help would make of the chances, and what it would lose with either side: never what other third parties do.
            var atChallenged = SpatialUtility.Of(distances[n], risks[n]);
            var help = TInfluence.Of(weights[n], atChallenger[n] - atChallenged);
            var chance = (principalsFor + Math.Abs(help) + help) / (principals + (2 * Math.Abs(help)));
            var difference = (chance * (atHome[n] - atChallenger[n])) - ((1 - chance) * (atHome[n] - atChallenged));
            Add(TInfluence.Of(weights[n], difference), ref forIt, ref against);
        }
        return forIt / (forIt + against);
    }

    /// <summary>Adds twice the influence to the side that it is for.</summary>
    private static void Add(double influence, ref double forIt, ref double against)
    {
        forIt += Math.Abs(influence) + influence;
        against += Math.Abs(influence) - influence;
    }
}

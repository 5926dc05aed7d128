// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Council;

/// <summary>A chance estimated from draws, with its 95 per cent interval.</summary>
/// <param name="Chance">The share of draws that adopt.</param>
/// <param name="Low">Low end of the interval of Wilson 1927.</param>
/// <param name="High">High end.</param>
/// <param name="Draws">Number of draws.</param>
public readonly record struct VoteSample(double Chance, double Low, double High, int Draws)
{
    private const double Z = 1.959963984540054;

    /// <summary>Estimates the chance that a rule adopts, where it cannot be worked out exactly.</summary>
    /// <param name="scores">The rule.</param>
    /// <param name="leanings">How its voters lean.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="draws">How many.</param>
    public static VoteSample Of(RuleScores scores, Leanings leanings, ulong seed, int draws)
    {
        var ballots = new BallotDraws(scores.Voters, leanings.Follows);
        Span<Ballot> cast = stackalloc Ballot[scores.Voters.Length];
        var adopted = 0;
        for (var i = 0; i < draws; i++)
        {
            ballots.Cast(leanings, new KeyedDraws(seed, (uint)i), cast);
            if (scores.Adopts(cast))
                adopted++;
        }
        return Wilson(adopted, draws);
    }

    /// <summary>A share with the score interval (Wilson 1927, JASA 22:209-212).</summary>
    public static VoteSample Wilson(int successes, int draws)
    {
        var share = (double)successes / draws;
        var centre = (share + (Z * Z / (2 * draws))) / (1 + (Z * Z / draws));
        var half = Z / (1 + (Z * Z / draws)) * Math.Sqrt((share * (1 - share) / draws) + (Z * Z / (4.0 * draws * draws)));
        return new VoteSample(share, Math.Max(0, centre - half), Math.Min(1, centre + half), draws);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// The chance of adoption, exactly, where weights hardly ever sum alike (populations in persons) and a machine over states would be too large: the ballots of either
/// half of the voters are laid out, sorted by the one heavy criterion, and matched (Horowitz and Sahni 1974, "Computing partitions", for sums; here with chances).
/// </summary>
public sealed class SplitVote : IBallotCounter
{
    private readonly RuleScores scores;
    private readonly int heavy;
    private readonly HalfVote first;
    private readonly HalfVote second;
    private readonly double[] taken;

    private SplitVote(RuleScores scores, int heavy, HalfVote first, HalfVote second) =>
        (this.scores, this.heavy, this.first, this.second, taken) = (scores, heavy, first, second, new double[scores.Voters.Length * RuleScores.Ballots]);

    /// <summary>Prepares a rule, or returns null when the halves are too large for it, or the rule counts nothing.</summary>
    /// <param name="scores">The rule.</param>
    /// <param name="voters">The voters; ballots that none of them can cast, save those for and against, are left out.</param>
    public static SplitVote? Of(RuleScores scores, ImmutableArray<BallotChances> voters)
    {
        if (scores.Criteria.IsEmpty)
            return null;
        var possible = Enumerable.Range(0, RuleScores.Ballots).Select(ballot => (Ballot)ballot is Ballot.For or Ballot.Against || voters.Any(voter => voter.Of((Ballot)ballot) > 0)).ToArray();
        var heavy = Enumerable.Range(0, scores.Criteria.Length).MaxBy(criterion => Enumerable.Range(0, scores.Voters.Length).Sum(voter => Range(scores, voter, criterion)));
        var middle = scores.Voters.Length / 2;
        return HalfVote.Of(scores, heavy, 0, middle, possible) is { } first && HalfVote.Of(scores, heavy, middle, scores.Voters.Length, possible) is { } second
            ? new SplitVote(scores, heavy, first, second)
            : null;
    }

    /// <inheritdoc/>
    public double Take(ReadOnlySpan<double> chances)
    {
        chances.CopyTo(taken);
        return Adoption(chances);
    }

    /// <inheritdoc/>
    public double With(int voter, Ballot ballot)
    {
        Span<double> own = stackalloc double[RuleScores.Ballots];
        var place = taken.AsSpan(voter * RuleScores.Ballots, RuleScores.Ballots);
        place.CopyTo(own);
        place.Clear();
        place[(int)ballot] = 1;
        var adoption = Adoption(taken);
        own.CopyTo(place);
        return adoption;
    }

    /// <inheritdoc/>
    public double Adoption(ReadOnlySpan<double> chances)
    {
        first.Weigh(chances);
        second.Weigh(chances);
        Span<long> sums = stackalloc long[scores.Criteria.Length];
        var adoption = 0.0;
        foreach (var a in first.Groups)
        {
            foreach (var b in second.Groups)
            {
                for (var criterion = 0; criterion < sums.Length; criterion++)
                    sums[criterion] = a.Sums[criterion] + b.Sums[criterion];
                var least = FormulaThreshold.Least(scores.Formula, heavy, sums);
                if (least == long.MinValue)
                    adoption += a.Total * b.Total;
                else if (least != long.MaxValue)
                    adoption += Matched(a, b, least);
            }
        }
        return adoption;
    }

    /// <summary>The chance that the heavy sums of two groups together reach a least sum: one list upwards, the other downwards.</summary>
    private static double Matched(HalfVote.Group a, HalfVote.Group b, long least)
    {
        var (chance, reached, at) = (0.0, 0.0, b.Heavy.Length - 1);
        for (var i = 0; i < a.Heavy.Length; i++)
        {
            while (at >= 0 && a.Heavy[i] + b.Heavy[at] >= least)
                reached += b.Chances[at--];
            chance += a.Chances[i] * reached;
        }
        return chance;
    }

    private static long Range(RuleScores scores, int voter, int criterion)
    {
        var each = Enumerable.Range(0, RuleScores.Ballots).Select(ballot => scores.Score(voter, (Ballot)ballot, criterion)).ToArray();
        return each.Max() - each.Min();
    }
}

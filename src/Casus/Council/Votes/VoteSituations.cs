// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>
/// The situations in which voters decide independently, with their weights: one for each mood and each way in which those whom others follow may vote. What is
/// asked of the whole is the weighted sum over them.
/// </summary>
internal static class VoteSituations
{
    /// <summary>All situations; the list of chances is the same one each time and is overwritten.</summary>
    /// <exception cref="ArgumentException">Too many voters are followed by others, or they follow one another in a ring.</exception>
    public static IEnumerable<(double Weight, double[] Chances)> Of(Leanings leanings)
    {
        var count = leanings.Voters.Length;
        var correlation = Math.Min(leanings.Correlation, Leanings.MostCorrelation);
        var leaders = LeadersInOrder(leanings);
        var (own, chances, cast) = (new double[count * RuleScores.Ballots], new double[count * RuleScores.Ballots], new int[count]);
        var common = Math.Sqrt(correlation);
        var turns = correlation > 0 ? leanings.Turns : new (double Favour, double NotAgainst)[count];
        foreach (var (mood, moodWeight) in CommonMood.Points(correlation, count))
        {
            for (var voter = 0; voter < count; voter++)
                CommonMood.Given(leanings.Voters[voter], turns[voter], common, mood, own.AsSpan(voter * RuleScores.Ballots, RuleScores.Ballots));
            for (var way = 0; way < 1 << (2 * leaders.Length); way++)
            {
                var weight = moodWeight;
                for (var i = 0; i < leaders.Length && weight > 0; i++)
                {
                    cast[leaders[i]] = (way >> (2 * i)) & 3;
                    weight *= Chance(leanings, own, cast, leaders[i], cast[leaders[i]]);
                }
                if (weight <= 0)
                    continue;
                for (var voter = 0; voter < count; voter++)
                {
                    for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                        chances[(voter * RuleScores.Ballots) + ballot] = Array.IndexOf(leaders, voter) >= 0 ? (cast[voter] == ballot ? 1 : 0) : Chance(leanings, own, cast, voter, ballot);
                }
                yield return (weight, chances);
            }
        }
    }

    /// <summary>The chance of adoption over all situations.</summary>
    public static double Adoption(IBallotCounter counter, Leanings leanings)
    {
        var adoption = 0.0;
        foreach (var (weight, chances) in Of(leanings))
            adoption += weight * counter.Adoption(chances);
        return adoption;
    }

    private static double Chance(Leanings leanings, double[] own, int[] cast, int voter, int ballot)
    {
        var chance = own[(voter * RuleScores.Ballots) + ballot];
        return leanings.FollowedBy(voter) is { } follows
            ? ((1 - follows.Strength) * chance) + (cast[follows.Leader] == ballot ? follows.Strength : 0)
            : chance;
    }

    /// <summary>Those whom others follow, each after whom it follows itself.</summary>
    private static int[] LeadersInOrder(Leanings leanings)
    {
        var leaders = Enumerable.Range(0, leanings.Voters.Length).Where(voter => Enumerable.Range(0, leanings.Voters.Length).Any(each => leanings.FollowedBy(each)?.Leader == voter)).ToList();
        if (leaders.Count > VoteAnalysis.MostLeaders)
            throw new ArgumentException($"{leaders.Count} voters are followed by others; the vote is worked out for at most {VoteAnalysis.MostLeaders}.", nameof(leanings));
        var ordered = new List<int>();
        while (leaders.Count > 0)
        {
            var free = leaders.FindIndex(voter => leanings.FollowedBy(voter) is not { } follows || ordered.Contains(follows.Leader));
            if (free < 0)
                throw new ArgumentException("Voters follow one another in a ring.", nameof(leanings));
            ordered.Add(leaders[free]);
            leaders.RemoveAt(free);
        }
        return [.. ordered];
    }
}

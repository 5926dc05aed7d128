// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// Draws the ballots of a vote, each voter's attendance, leaning and following keyed by the voter, the mood once for all. A what-if that changes one voter's position
/// leaves the draws of the others as they were. Allocates nothing once made; safe for several threads.
/// </summary>
public sealed class BallotDraws
{
    private static readonly Identity Mood = Identity.Of("mood", "council");

    private readonly Identity[] attends;
    private readonly Identity[] leans;
    private readonly Identity[] follows;
    private readonly int[] order;

    /// <summary>Makes the draws of some voters.</summary>
    /// <param name="voters">Codes of the voters.</param>
    /// <param name="following">For each voter whom it follows, or null; empty when nobody follows anybody.</param>
    public BallotDraws(ImmutableArray<string> voters, ImmutableArray<Follower?> following)
    {
        attends = [.. voters.Select(voter => Identity.Of("attendance", voter))];
        leans = [.. voters.Select(voter => Identity.Of("ballot", voter))];
        follows = [.. voters.Select(voter => Identity.Of("follows", voter))];
        order = LeadersFirst(voters.Length, following);
    }

    /// <summary>Draws one ballot of each voter.</summary>
    /// <param name="leanings">How the voters lean, in the order given.</param>
    /// <param name="draws">The draws of the replication.</param>
    /// <param name="ballots">Takes the ballots.</param>
    public void Cast(Leanings leanings, KeyedDraws draws, Span<Ballot> ballots)
    {
        var correlation = Math.Min(leanings.Correlation, Leanings.MostCorrelation);
        var (common, own) = (Math.Sqrt(correlation), Math.Sqrt(1 - correlation));
        var mood = correlation > 0 ? ExactMath.NormalInverse(draws.Uniform(Mood)) : 0;
        foreach (var voter in order)
        {
            if (leanings.FollowedBy(voter) is { } leader && draws.Uniform(follows[voter]) < leader.Strength)
            {
                ballots[voter] = ballots[leader.Leader];
                continue;
            }
            var chances = leanings.Voters[voter];
            if (chances.Absent > 0 && draws.Uniform(attends[voter]) < chances.Absent)
            {
                ballots[voter] = Ballot.Absent;
                continue;
            }
            var leaning = draws.Uniform(leans[voter]);
            ballots[voter] = correlation > 0
                ? Turned(leanings.Turns[voter], (common * mood) + (own * ExactMath.NormalInverse(leaning)))
                : Present(chances, leaning);
        }
    }

    /// <summary>The ballot of a voter that is present, at a uniform number: for, abstains, against in this order, so that a higher number is never more favourable.</summary>
    private static Ballot Present(in BallotChances chances, double uniform)
    {
        var mark = uniform * (1 - chances.Absent);
        if (mark < chances.For)
            return Ballot.For;
        return mark < chances.For + chances.Abstains ? Ballot.Abstains : Ballot.Against;
    }

    /// <summary>The same on the scale of leanings, where a voter's own leaning and the mood add up.</summary>
    private static Ballot Turned((double Favour, double NotAgainst) turns, double leaning)
    {
        if (leaning < turns.Favour)
            return Ballot.For;
        return leaning < turns.NotAgainst ? Ballot.Abstains : Ballot.Against;
    }

    /// <summary>The voters in an order in which each stands after whom it follows; those in a ring, which is refused elsewhere, come last.</summary>
    private static int[] LeadersFirst(int count, ImmutableArray<Follower?> following)
    {
        var placed = new List<int>();
        var left = Enumerable.Range(0, count).ToList();
        while (left.Count > 0)
        {
            var free = left.FindIndex(voter => following.IsDefaultOrEmpty || following[voter] is not { } follower || placed.Contains(follower.Leader));
            placed.Add(left[Math.Max(0, free)]);
            left.RemoveAt(Math.Max(0, free));
        }
        return [.. placed];
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Numerics;
using Casus.Council;

namespace Casus.Chain;

/// <summary>The smallest sets of members that can decide by a rule, whatever they think of the matter; a set is left out when a part of it is enough.</summary>
/// <param name="Adopting">Those whose votes for adopt when all others vote against.</param>
/// <param name="AdoptingAlone">Those whose votes for adopt when all others abstain.</param>
/// <param name="Defeating">Those whose votes against defeat when all others vote for.</param>
public sealed record MinimalSets(ImmutableArray<ImmutableArray<string>> Adopting, ImmutableArray<ImmutableArray<string>> AdoptingAlone, ImmutableArray<ImmutableArray<string>> Defeating)
{
    /// <summary>Most voters for whom all sets are listed: 924 of them at most.</summary>
    public const int MostVoters = 12;

    /// <summary>The sets of a rule, or null for a body of more than <see cref="MostVoters"/>.</summary>
    public static MinimalSets? Of(RuleScores scores)
    {
        if (scores.Voters.IsEmpty || scores.Voters.Length > MostVoters)
            return null;
        var report = PowerAnalysis.Of(RuleGames.Simple(scores), PowerOptions.Default with { Indices = [], ListLimit = 1 << MostVoters, Threads = 1 });
        return new MinimalSets(Named(scores, report.MinimalWinning!), WithTheRestAbstaining(scores), Named(scores, report.MinimalBlocking!));
    }

    private static ImmutableArray<ImmutableArray<string>> Named(RuleScores scores, CoalitionList coalitions) =>
        [.. coalitions.Listed.Select(coalition => coalition.Select(player => scores.Voters[player]).ToImmutableArray())];

    private static ImmutableArray<ImmutableArray<string>> WithTheRestAbstaining(RuleScores scores)
    {
        var (count, found) = (scores.Voters.Length, new List<uint>());
        var ballots = new Ballot[count];
        foreach (var mask in Enumerable.Range(0, 1 << count).Select(number => (uint)number).OrderBy(BitOperations.PopCount))
        {
            if (found.Any(smaller => (smaller & mask) == smaller))
                continue;
            for (var voter = 0; voter < count; voter++)
                ballots[voter] = (mask >> voter & 1) == 1 ? Ballot.For : Ballot.Abstains;
            if (scores.Adopts(ballots))
                found.Add(mask);
        }
        return [.. found.Select(mask => scores.Voters.Where((_, voter) => (mask >> voter & 1) == 1).ToImmutableArray())];
    }
}

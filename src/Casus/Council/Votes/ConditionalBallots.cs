// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// Draws ballots given that they adopt, or that they refuse: voter by voter, each by its chances weighted with the chance that those still to come bring about
/// the decision. The common mood and following are left out here, as the decision already tells of them.
/// </summary>
public static class ConditionalBallots
{
    /// <summary>One ballot of each voter, or null when the decision has no chance.</summary>
    public static ImmutableArray<Ballot>? Draw(RuleAutomaton automaton, ImmutableArray<BallotChances> voters, bool adopting, KeyedDraws draws)
    {
        var back = automaton.Sizes.Select(size => new double[size]).ToArray();
        for (var state = 0; state < automaton.Adopting.Length; state++)
            back[^1][state] = automaton.Adopting[state] == adopting ? 1 : 0;
        for (var voter = voters.Length - 1; voter >= 0; voter--)
        {
            for (var state = 0; state < back[voter].Length; state++)
            {
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                    back[voter][state] += voters[voter].Of((Ballot)ballot) * back[voter + 1][automaton.Next[voter][(state * RuleScores.Ballots) + ballot]];
            }
        }
        if (back[0][0] <= 0)
            return null;
        var ballots = ImmutableArray.CreateBuilder<Ballot>(voters.Length);
        for (int voter = 0, state = 0; voter < voters.Length; voter++)
        {
            var mark = draws.Uniform("ballot", voters[voter].Member) * back[voter][state];
            var cast = -1;
            for (var ballot = 0; ballot < RuleScores.Ballots && mark >= 0; ballot++)
            {
                var chance = voters[voter].Of((Ballot)ballot) * back[voter + 1][automaton.Next[voter][(state * RuleScores.Ballots) + ballot]];
                if (chance <= 0)
                    continue;
                (cast, mark) = (ballot, mark - chance);
            }
            ballots.Add((Ballot)cast);
            state = automaton.Next[voter][(state * RuleScores.Ballots) + cast];
        }
        return ballots.ToImmutable();
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>
/// Draws ballots given that they adopt, or that they refuse: first how those vote whom others follow, then voter by voter, each by its chances weighted with the chance
/// that those still to come bring about the decision. A common mood is left out: the decision already tells of it.
/// </summary>
public static class ConditionalBallots
{
    /// <summary>One ballot of each voter, or null when the decision has no chance.</summary>
    public static ImmutableArray<Ballot>? Draw(RuleAutomaton automaton, Leanings leanings, bool adopting, KeyedDraws draws)
    {
        var situations = VoteSituations.Of(leanings with { Correlation = 0 })
            .Select(each => (each.Weight, Chances: (double[])each.Chances.Clone()))
            .Select(each => (each.Chances, Back: Back(automaton, each.Chances, adopting), each.Weight))
            .ToArray();
        var total = situations.Sum(each => each.Weight * each.Back[0][0]);
        if (total <= 0)
            return null;
        var mark = draws.Uniform("ballot", "those whom others follow") * total;
        var chosen = situations.Last(each => each.Weight * each.Back[0][0] > 0);
        foreach (var each in situations)
        {
            mark -= each.Weight * each.Back[0][0];
            if (mark >= 0)
                continue;
            chosen = each;
            break;
        }
        return Draw(automaton, leanings.Voters, chosen.Chances, chosen.Back, draws);
    }

    private static ImmutableArray<Ballot> Draw(RuleAutomaton automaton, ImmutableArray<BallotChances> voters, double[] chances, double[][] back, KeyedDraws draws)
    {
        var ballots = ImmutableArray.CreateBuilder<Ballot>(voters.Length);
        for (int voter = 0, state = 0; voter < voters.Length; voter++)
        {
            var mark = draws.Uniform("ballot", voters[voter].Member) * back[voter][state];
            var cast = -1;
            for (var ballot = 0; ballot < RuleScores.Ballots && mark >= 0; ballot++)
            {
                var chance = chances[(voter * RuleScores.Ballots) + ballot] * back[voter + 1][automaton.Next[voter][(state * RuleScores.Ballots) + ballot]];
                if (chance <= 0)
                    continue;
                (cast, mark) = (ballot, mark - chance);
            }
            ballots.Add((Ballot)cast);
            state = automaton.Next[voter][(state * RuleScores.Ballots) + cast];
        }
        return ballots.ToImmutable();
    }

    /// <summary>The chance of the decision from every state on.</summary>
    private static double[][] Back(RuleAutomaton automaton, double[] chances, bool adopting)
    {
        var back = automaton.Sizes.Select(size => new double[size]).ToArray();
        for (var state = 0; state < automaton.Adopting.Length; state++)
            back[^1][state] = automaton.Adopting[state] == adopting ? 1 : 0;
        for (var voter = automaton.Next.Length - 1; voter >= 0; voter--)
        {
            for (var state = 0; state < back[voter].Length; state++)
            {
                for (var ballot = 0; ballot < RuleScores.Ballots; ballot++)
                    back[voter][state] += chances[(voter * RuleScores.Ballots) + ballot] * back[voter + 1][automaton.Next[voter][(state * RuleScores.Ballots) + ballot]];
            }
        }
        return back;
    }
}

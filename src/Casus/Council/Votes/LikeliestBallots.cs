// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// The likeliest ballots that all together adopt, or that all together refuse: the way of greatest chance through the states of the rule (Viterbi 1967). What
/// each voter likeliest does alone need not come to the decision; this does.
/// </summary>
public static class LikeliestBallots
{
    /// <summary>The ballots, in the order of the voters, or null when no ballots of positive chance come to the decision.</summary>
    /// <param name="automaton">The rule.</param>
    /// <param name="leanings">How the voters lean, and whom they follow. A common mood is left out: the decision already tells of it.</param>
    /// <param name="adopting">Whether the ballots are to adopt or to refuse.</param>
    public static ImmutableArray<Ballot>? Of(RuleAutomaton automaton, Leanings leanings, bool adopting)
    {
        var (best, likeliest) = (0.0, (ImmutableArray<Ballot>?)null);
        foreach (var (weight, chances) in VoteSituations.Of(leanings with { Correlation = 0 }))
        {
            if (Way(automaton, chances, adopting) is { } way && weight * way.Chance > best)
                (best, likeliest) = (weight * way.Chance, way.Ballots);
        }
        return likeliest;
    }

    private static (ImmutableArray<Ballot> Ballots, double Chance)? Way(RuleAutomaton automaton, double[] chances, bool adopting)
    {
        var voters = automaton.Next.Length;
        var best = automaton.Sizes.Select(size => new double[size]).ToArray();
        for (var state = 0; state < automaton.Adopting.Length; state++)
            best[^1][state] = automaton.Adopting[state] == adopting ? 1 : 0;
        for (var voter = voters - 1; voter >= 0; voter--)
        {
            for (var state = 0; state < best[voter].Length; state++)
                best[voter][state] = Enumerable.Range(0, RuleScores.Ballots).Max(ballot => Chance(automaton, best, chances, voter, state, ballot));
        }
        if (best[0][0] <= 0)
            return null;
        var ballots = ImmutableArray.CreateBuilder<Ballot>(voters);
        for (int voter = 0, state = 0; voter < voters; voter++)
        {
            var cast = Enumerable.Range(0, RuleScores.Ballots).First(ballot => Chance(automaton, best, chances, voter, state, ballot) >= best[voter][state]);
            ballots.Add((Ballot)cast);
            state = automaton.Next[voter][(state * RuleScores.Ballots) + cast];
        }
        return (ballots.ToImmutable(), best[0][0]);
    }

    private static double Chance(RuleAutomaton automaton, double[][] best, double[] chances, int voter, int state, int ballot) =>
        chances[(voter * RuleScores.Ballots) + ballot] * best[voter + 1][automaton.Next[voter][(state * RuleScores.Ballots) + ballot]];
}

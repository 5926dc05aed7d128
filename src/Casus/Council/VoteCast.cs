// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Council;

/// <summary>The ballots of a pass: the likeliest that come to the decision together, or drawn ones.</summary>
internal static class VoteCast
{
    private const uint Drawn = 4096;

    /// <summary>One ballot of each voter of the rule that applies.</summary>
    /// <param name="inquiry">The question.</param>
    /// <param name="leanings">How the voters lean.</param>
    /// <param name="decision">The decision that the ballots must come to, or null when it follows from them.</param>
    public static ImmutableArray<Ballot> Of(CouncilInquiry inquiry, Leanings leanings, bool? decision)
    {
        var applied = inquiry.Chamber.Applied;
        if (inquiry.Quantities.Draws is not { } draws)
            return Together(applied, leanings, decision == true) ?? LikeliestDrawn(applied, leanings, decision == true) ?? Alone(leanings, decision == true);
        if (decision is { } supposed)
            return Supposed(applied, leanings, supposed, draws) ?? LikeliestDrawn(applied, leanings, supposed) ?? Alone(leanings, supposed);
        var ballots = new Ballot[leanings.Voters.Length];
        new BallotDraws(applied.Scores.Voters, leanings.Follows).Cast(leanings, draws, ballots);
        return [.. ballots];
    }

    private static ImmutableArray<Ballot>? Together(PreparedRule rule, Leanings leanings, bool adopting) =>
        rule.Automaton is { } automaton ? LikeliestBallots.Of(automaton, leanings, adopting) : null;

    /// <summary>Under a rule too large for a machine: of many ballots drawn, the likeliest that come to the decision; null when none does.</summary>
    private static ImmutableArray<Ballot>? LikeliestDrawn(PreparedRule rule, Leanings leanings, bool adopting)
    {
        if (rule.Automaton is not null)
            return null;
        var draws = new BallotDraws(rule.Scores.Voters, leanings.Follows);
        var (cast, best, likeliest) = (new Ballot[leanings.Voters.Length], double.NegativeInfinity, (Ballot[]?)null);
        for (uint i = 0; i < Drawn; i++)
        {
            draws.Cast(leanings, new KeyedDraws(0, i), cast);
            if (rule.Scores.Adopts(cast) != adopting)
                continue;
            var chance = 0.0;
            for (var voter = 0; voter < cast.Length; voter++)
                chance += ExactMath.Log(Math.Max(double.Epsilon, leanings.Voters[voter].Of(cast[voter])));
            if (chance > best)
                (best, likeliest) = (chance, [.. cast]);
        }
        return likeliest is null ? null : [.. likeliest];
    }

    /// <summary>Where no ballots of positive chance come to the decision, it was set against the positions: who can be there votes for it, or does what it likeliest does.</summary>
    private static ImmutableArray<Ballot> Alone(Leanings leanings, bool adopting) =>
        [.. leanings.Voters.Select(own => !adopting ? own.Likeliest : own.Absent >= 1 ? Ballot.Absent : Ballot.For)];

    /// <summary>Ballots drawn from all those that come to the decision, voter by voter: each given those before it and that the rest still can.</summary>
    private static ImmutableArray<Ballot>? Supposed(PreparedRule rule, Leanings leanings, bool adopting, KeyedDraws draws) =>
        rule.Automaton is { } automaton ? ConditionalBallots.Draw(automaton, leanings, adopting, draws) : null;
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Council;

/// <summary>
/// A rule laid out for counting. What a rule asks is always that some sum over the voters reach some number: votes for times the lower part of a fraction,
/// less the upper part times those counted in the denominator, is not below zero; votes against are none; those present are enough. So each ballot of each voter
/// adds whole numbers to a few criteria, and a formula says which sums adopt. The decision, its chance, who is pivotal and the analysis of power are all
/// counted on this one form. Immutable; safe for several threads.
/// </summary>
public sealed class RuleScores
{
    /// <summary>Number of ballots that a voter can cast.</summary>
    internal const int Ballots = 4;

    private readonly long[] scores;

    internal RuleScores(ImmutableArray<string> voters, ImmutableArray<string> criteria, long[] scores, ScoreFormula formula) =>
        (Voters, Criteria, this.scores, Formula) = (voters, criteria, scores, formula);

    /// <summary>Codes of those who vote, in the order of the electorate; the host is missing where the rule gives it no vote.</summary>
    public ImmutableArray<string> Voters { get; }

    /// <summary>What each criterion counts, in words.</summary>
    public ImmutableArray<string> Criteria { get; }

    /// <summary>Which sums adopt.</summary>
    public ScoreFormula Formula { get; }

    /// <summary>Lays out a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="electorate">Who could vote, with every weight that the rule counts.</param>
    /// <param name="host">The host, or null when the question is put without one; then nothing is asked of a host.</param>
    /// <param name="hostConsents">Whether the host consents, where it has no vote.</param>
    /// <param name="leave">Whether leave from outside was given, where the rule needs it.</param>
    public static RuleScores Of(VotingRule rule, Electorate electorate, string? host = null, bool hostConsents = true, bool leave = true) =>
        new RuleLayout(rule, electorate, host, hostConsents, leave).Lay();

    /// <summary>What a ballot of a voter adds to a criterion.</summary>
    public long Score(int voter, Ballot ballot, int criterion) => scores[(((voter * Ballots) + (int)ballot) * Criteria.Length) + criterion];

    /// <summary>The same rule with the voters in another order.</summary>
    /// <param name="order">Numbers of the voters, each once.</param>
    public RuleScores InOrder(ReadOnlySpan<int> order)
    {
        var (width, moved, voters) = (Ballots * Criteria.Length, new long[scores.Length], ImmutableArray.CreateBuilder<string>());
        for (var place = 0; place < order.Length; place++)
        {
            Array.Copy(scores, order[place] * width, moved, place * width, width);
            voters.Add(Voters[order[place]]);
        }
        return new RuleScores(voters.ToImmutable(), Criteria, moved, Formula);
    }

    /// <summary>Whether the ballots adopt.</summary>
    /// <param name="ballots">One ballot of each voter.</param>
    public bool Adopts(ReadOnlySpan<Ballot> ballots)
    {
        Span<long> sums = stackalloc long[Criteria.Length];
        sums.Clear();
        for (var i = 0; i < ballots.Length; i++)
        {
            var at = ((i * Ballots) + (int)ballots[i]) * sums.Length;
            for (var c = 0; c < sums.Length; c++)
                sums[c] += scores[at + c];
        }
        return Formula.Holds(sums);
    }
}

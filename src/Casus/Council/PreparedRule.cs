// SPDX-License-Identifier: Apache-2.0
namespace Casus.Council;

/// <summary>A rule laid out for the voters of a day.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scores">The rule as sums of scores.</param>
/// <param name="Automaton">The rule as a machine; null when its weights are too many-valued for one.</param>
public sealed record PreparedRule(VotingRule Rule, RuleScores Scores, RuleAutomaton? Automaton)
{
    /// <summary>What counts out chances under the rule exactly: the machine or, for weights that hardly ever sum alike, halves that are matched; null when both are too large, and chances are estimated from draws.</summary>
    /// <param name="leanings">How its voters lean.</param>
    public IBallotCounter? Counter(Leanings leanings) => Automaton is { } automaton ? new VoteCalculator(automaton) : SplitVote.Of(Scores, leanings.Voters);

    /// <summary>Lays out a rule.</summary>
    public static PreparedRule Of(VotingRule rule, Electorate electorate, string? host, bool hostConsents, bool leave)
    {
        var scores = RuleScores.Of(rule, electorate, host, hostConsents, leave);
        return new PreparedRule(rule, scores, RuleAutomaton.Of(scores)?.Merged());
    }
}

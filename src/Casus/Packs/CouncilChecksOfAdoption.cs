// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using NodaTime;

namespace Casus.Packs;

/// <summary>A rule under which all together adopt nothing, or under which nobody is needed, is no rule: each is tried on every day on which its body changes.</summary>
internal static class CouncilChecksOfAdoption
{
    /// <summary>Runs the check.</summary>
    public static void Run(Pack pack, Diagnostics diagnostics)
    {
        if (diagnostics.HasErrors)
            return;
        foreach (var rule in pack.Rules)
            Check(pack, rule, pack.Bodies[rule.Body], diagnostics);
    }

    private static void Check(Pack pack, VotingRule rule, VotingBody body, Diagnostics diagnostics)
    {
        var weightings = rule.Passes.Quotas.Select(quota => quota.Weight!).Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal).Select(weight => pack.Weightings[weight]).ToArray();
        foreach (var day in RuleDays.Of(pack, rule, body))
        {
            var electorate = Electorate.Of(body, pack.Law.MembersOn(day), weightings, pack.Evidence, day);
            if (electorate.Voters.IsEmpty)
            {
                diagnostics.Error(rule.WrittenAt, "no-voters", $"On {QuantityText.DayText(day)} nobody sits in '{body.Id}', which decides by '{rule.Id}'.", "Enter the seats or memberships of that time, or shorten the rule.");
                return;
            }
            var scores = RuleScores.Of(rule, electorate);
            if (!Adopts(scores, Ballot.For))
            {
                diagnostics.Error(rule.WrittenAt, "contradictory-rule", $"By '{rule.Id}' nothing is adopted on {QuantityText.DayText(day)} even when all {electorate.Voters.Length} voters are for.", "Lower the quotas, or mend the weights.");
                return;
            }
            if (Adopts(scores, Ballot.Against))
            {
                diagnostics.Error(rule.WrittenAt, "contradictory-rule", $"By '{rule.Id}' a proposal is adopted on {QuantityText.DayText(day)} when all {electorate.Voters.Length} voters are against.", "Raise the quotas, or mend the weights.");
                return;
            }
        }
    }

    private static bool Adopts(RuleScores scores, Ballot ballot) => scores.Adopts(Enumerable.Repeat(ballot, scores.Voters.Length).ToArray());
}

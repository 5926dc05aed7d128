// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using NodaTime;

namespace Casus.Chain;

/// <summary>Whether a rule has a weight for everybody who votes. A pack is checked for the days of each rule; a user may ask for others.</summary>
public static class PowerWeights
{
    /// <summary>Weights that nobody gives, by name of the quantity.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="rule">The rule.</param>
    /// <param name="day">The day whose voters sit.</param>
    public static ImmutableArray<string> Missing(Pack pack, VotingRule rule, LocalDate day)
    {
        var weightings = rule.Passes.Quotas.Select(quota => quota.Weight!).Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal).Select(weight => pack.Weightings[weight]);
        return Electorate.MissingWeights(pack.Bodies[rule.Body], pack.Law.MembersOn(day), weightings, pack.Evidence, day);
    }

    /// <summary>Refuses a day on which somebody votes for whom the rule has no weight.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="bodyId">Id of the body.</param>
    /// <param name="ruleId">Id of the rule, as the user wrote it.</param>
    /// <param name="day">The day, as the user wrote it.</param>
    /// <exception cref="DocumentException">A weight is missing.</exception>
    public static void Require(Pack pack, string bodyId, string? ruleId, LocalDate? day)
    {
        if (day is not { } on || pack.Rules.FirstOrDefault(each => each.Id == ruleId && each.Body == bodyId) is not { } rule || Missing(pack, rule, on) is not { IsEmpty: false } missing)
            return;
        var period = $"{QuantityText.DayText(rule.From)} to {(rule.Until is { } until ? QuantityText.DayText(until) : "an open end")}";
        throw new DocumentException(
            Position.Whole($"--rule {rule.Id}"),
            "no-weight",
            $"The rule has no weight for everybody who votes on {QuantityText.DayText(on)}: {string.Join(", ", missing)}.",
            $"Choose a day within its period, {period}, or another rule.");
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using Casus.Packs;
using NodaTime;

namespace Casus.Chain;

/// <summary>What is asked of the power of the members of a body: on which day, by which rule, with a host or without.</summary>
/// <param name="Pack">The pack.</param>
/// <param name="Body">The body.</param>
/// <param name="Day">The day whose voters sit.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Host">The member that asks for help, or null: then nothing is asked of a host.</param>
/// <param name="Unions">Voters that are thought to vote as one, or null.</param>
/// <param name="Electorate">The voters with every weight that the rule counts.</param>
/// <param name="Scores">The rule laid out for the voters.</param>
public sealed record PowerQuestion(
    Pack Pack, VotingBody Body, LocalDate Day, VotingRule Rule, string? Host, PriorUnions? Unions, Electorate Electorate, RuleScores Scores)
{
    /// <summary>Weightings that the rule counts, in the order of the rule.</summary>
    public ImmutableArray<Weighting> Weightings => [.. Weighed(Rule).Select(weight => Pack.Weightings[weight])];

    /// <summary>Name of a voter.</summary>
    public string NameOf(string voter) => Body.Seats.FirstOrDefault(seat => seat.Holder == voter && seat.Name is not null)?.Name ?? Pack.NameOf(voter);

    /// <summary>Puts the question, or reports everything that is wrong with it.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="bodyId">Id of the body.</param>
    /// <param name="day">The day; the last that the pack knows of the body when null.</param>
    /// <param name="ruleId">Id of the rule; the one adopted for the day when null.</param>
    /// <param name="host">The member that asks for help, or null.</param>
    /// <param name="unionsId">Id of a set of unions, or null.</param>
    /// <exception cref="DocumentException">The body, the rule, the host or the unions are not known, or nothing is in force on the day.</exception>
    public static PowerQuestion Of(Pack pack, string bodyId, LocalDate? day, string? ruleId, string? host, string? unionsId)
    {
        var diagnostics = new Diagnostics();
        var body = Known(pack.Bodies.GetValueOrDefault(bodyId), $"{pack.Manifest.Id}/{bodyId}", bodyId, pack.Bodies.Keys, "body", diagnostics);
        var rules = pack.Rules.Where(rule => rule.Body == bodyId).ToArray();
        var rule = ruleId is null ? null : Known(rules.FirstOrDefault(each => each.Id == ruleId), $"--rule {ruleId}", ruleId, rules.Select(each => each.Id), "rule of this body", diagnostics);
        var sets = pack.Unions.Where(each => each.Body == bodyId).ToArray();
        var unions = unionsId is null ? null : Known(sets.FirstOrDefault(each => each.Id == unionsId), $"--unions {unionsId}", unionsId, sets.Select(each => each.Id), "set of unions of this body", diagnostics);
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
        var on = day ?? LastDay(pack, body!, rule);
        rule ??= Chamber.RuleOn(pack.Rules, bodyId, on);
        if (rule is null)
        {
            diagnostics.Error(Position.Whole($"--on {QuantityText.DayText(on)}"), "no-rule", $"No rule of '{bodyId}' is adopted on {QuantityText.DayText(on)}.", $"Choose a day within {Periods(rules)}, or a rule with --rule.");
            throw new DocumentException(diagnostics.Sorted);
        }
        var electorate = Electorate.Of(body!, pack.Law.MembersOn(on), Weighed(rule).Select(weight => pack.Weightings[weight]), pack.Evidence, on);
        if (electorate.Voters.IsEmpty)
            diagnostics.Error(Position.Whole($"--on {QuantityText.DayText(on)}"), "no-voters", $"Nobody sits in '{bodyId}' on {QuantityText.DayText(on)}.", "Choose a day on which it sits.");
        if (host is not null)
            Known(electorate.Voters.Contains(host) ? host : null, $"--host {host}", host, electorate.Voters, "voter on that day", diagnostics);
        if (diagnostics.HasErrors)
            throw new DocumentException(diagnostics.Sorted);
        return new PowerQuestion(pack, body!, on, rule, host, unions, electorate, RuleScores.Of(rule, electorate, host));
    }

    private static IEnumerable<string> Weighed(VotingRule rule) => rule.Passes.Quotas.Select(quota => quota.Weight!).Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal);

    /// <summary>The last day of the rule, or of the latest adopted one, that the pack tells of: its end, or the last change among its voters.</summary>
    private static LocalDate LastDay(Pack pack, VotingBody body, VotingRule? wanted)
    {
        var rule = wanted ?? pack.Rules.Where(each => each.Body == body.Id && each.Status == RuleStatus.Adopted && !Chamber.IsProcedural(pack.Rules, each)).MaxBy(each => each.From);
        if (rule is null)
            return pack.Manifest.CoversUntil?.PlusDays(-1) ?? pack.Manifest.CoversFrom ?? new LocalDate(2000, 1, 1);
        var last = RuleDays.Of(pack, rule, body).LastOrDefault(rule.From);
        var ends = new[] { rule.Until, pack.Manifest.CoversUntil }.OfType<LocalDate>().Select(until => until.PlusDays(-1)).ToArray();
        return ends.Length > 0 ? ends.Min() : last;
    }

    private static string Periods(VotingRule[] rules) =>
        string.Join("; ", rules.Where(rule => rule.Status == RuleStatus.Adopted).Select(rule => $"{QuantityText.DayText(rule.From)} to {(rule.Until is { } until ? QuantityText.DayText(until) : "an open end")} ({rule.Id})"));

    private static T? Known<T>(T? found, string at, string id, IEnumerable<string> known, string what, Diagnostics diagnostics)
        where T : class
    {
        if (found is null)
            diagnostics.Error(Position.Whole(at), "unknown-word", $"There is no {what} '{id}'.", NearMiss.Remedy(id, known, what));
        return found;
    }
}

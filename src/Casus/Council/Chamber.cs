// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Council;

/// <summary>
/// A council made ready for a case: its voters on the day, the rule that applies and every other rule of the body laid out for them, the positions, and the way
/// to a decision. All that does not change from one replication to the next. Immutable; safe for several threads.
/// </summary>
/// <param name="Body">The body that decides.</param>
/// <param name="Day">The day whose voters sit.</param>
/// <param name="Host">The host.</param>
/// <param name="Applied">The rule that applies.</param>
/// <param name="Others">Every other rule of the body, in the order of the pack.</param>
/// <param name="Positions">Positions of the members on the matter.</param>
/// <param name="Agenda">How the case comes before the council, or null.</param>
/// <param name="Procedure">The way from the request to the decision.</param>
/// <param name="Frozen">Voters that take no part for the time being and stay away.</param>
/// <param name="Capability">Capability of each member that has one, by member; empty when the case names no weighting.</param>
public sealed record Chamber(
    VotingBody Body,
    LocalDate Day,
    string Host,
    PreparedRule Applied,
    ImmutableArray<PreparedRule> Others,
    ImmutableArray<CouncilPosition> Positions,
    CouncilAgenda? Agenda,
    CouncilProcedure Procedure,
    ImmutableArray<string> Frozen,
    ImmutableSortedDictionary<string, long> Capability)
{
    /// <summary>All rules of the body, the one that applies first.</summary>
    public IEnumerable<PreparedRule> Rules => Others.Prepend(Applied);

    /// <summary>Whoever sits in the body on the day, the host among them.</summary>
    public required ImmutableArray<string> Members { get; init; }

    /// <summary>Whether the rule that applies needs leave from outside that was not given.</summary>
    public bool LeaveMissing { get; init; }

    /// <summary>The rule adopted for a body on a day, or null when the pack has none; a rule for questions of procedure is not meant.</summary>
    public static VotingRule? RuleOn(ImmutableArray<VotingRule> rules, string body, LocalDate day) =>
        rules.FirstOrDefault(rule => rule.Body == body && rule.Status == RuleStatus.Adopted && rule.Holds(day) && !IsProcedural(rules, rule));

    /// <summary>Whether another rule names it as the one for questions of procedure.</summary>
    public static bool IsProcedural(ImmutableArray<VotingRule> rules, VotingRule rule) => rules.Any(other => other.Procedural.Value?.Rule == rule.Id);

    /// <summary>Makes a council ready.</summary>
    public static Chamber Of(ChamberPlan plan)
    {
        var (body, day) = (plan.Body, plan.Day);
        // A rule of another time may weigh voters for whom nobody gives that weight; on this day it cannot be asked.
        var rules = plan.Rules.Where(rule => rule.Body == body.Id && rule.Id != plan.Rule.Id && MissingWeights(plan, rule).IsEmpty).ToArray();
        var wanted = rules.Append(plan.Rule).SelectMany(Weighed).Append(plan.Agenda?.Capability ?? Criterion.Heads)
            .Where(weight => weight != Criterion.Heads).Distinct(StringComparer.Ordinal).Select(weight => plan.Weightings[weight]).ToArray();
        var electorate = Electorate.Of(body, plan.Members, wanted, plan.Book, day);

        // Leave that is missing for the rule that applies is the reason why nothing is put to the vote, and so no part of the vote.
        PreparedRule Prepare(VotingRule rule) => PreparedRule.Of(rule, electorate, plan.Host, plan.HostConsents, rule.Id == plan.Rule.Id || rule.Outside.Value?.Fact is not { } fact || plan.Holds(fact));
        return new Chamber(
            body,
            day,
            plan.Host,
            Prepare(plan.Rule),
            [.. rules.Select(Prepare)],
            plan.Positions,
            plan.Agenda,
            plan.Procedures[plan.Procedure ?? plan.Agenda?.Procedure ?? plan.Rule.Procedure],
            [.. plan.Members.Where(member => LawBook.ParticipationOn(member, day) == ParticipationState.Frozen).Select(member => member.Country)],
            CapabilityOf(plan.Agenda, electorate))
        {
            Members = electorate.Voters,
            LeaveMissing = plan.Rule.Outside.Value is { Needs: OutsideNeed.Leave, Fact: { } needed } && !plan.Holds(needed),
        };
    }

    /// <summary>Names of the quantities that would give the weights of a rule on the day and that nobody speaks on.</summary>
    public static ImmutableArray<string> MissingWeights(ChamberPlan plan, VotingRule rule) =>
        Electorate.MissingWeights(plan.Body, plan.Members, Weighed(rule).Where(weight => weight != Criterion.Heads).Select(weight => plan.Weightings[weight]), plan.Book, plan.Day);

    private static IEnumerable<string> Weighed(VotingRule rule) => rule.Passes.Quotas.Select(quota => quota.Weight!).Distinct(StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, long> CapabilityOf(CouncilAgenda? agenda, Electorate electorate)
    {
        var empty = ImmutableSortedDictionary.Create<string, long>(StringComparer.Ordinal);
        if (agenda?.Capability is not { } weighting)
            return empty;
        var weights = electorate.Weights(weighting);
        return empty.AddRange(electorate.Voters.Select((voter, i) => KeyValuePair.Create(voter, weights[i])));
    }
}

/// <summary>What a council is made ready from.</summary>
/// <param name="Body">The body that decides.</param>
/// <param name="Rule">The rule that applies.</param>
/// <param name="Rules">All rules of the pack.</param>
/// <param name="Weightings">Weightings of the pack.</param>
/// <param name="Procedures">Procedures of the pack.</param>
/// <param name="Members">Members of the organisation on the day.</param>
/// <param name="Book">Gives the weights.</param>
/// <param name="Day">The day.</param>
/// <param name="Host">The host.</param>
/// <param name="HostConsents">Whether the host consents if it has no vote.</param>
/// <param name="Holds">Whether a fact holds.</param>
/// <param name="Positions">Positions of the members.</param>
/// <param name="Agenda">How the case comes before the council, or null.</param>
/// <param name="Procedure">The procedure set by the user, or null.</param>
public sealed record ChamberPlan(
    VotingBody Body,
    VotingRule Rule,
    ImmutableArray<VotingRule> Rules,
    ImmutableSortedDictionary<string, Weighting> Weightings,
    ImmutableSortedDictionary<string, CouncilProcedure> Procedures,
    ImmutableArray<Member> Members,
    EvidenceBook Book,
    LocalDate Day,
    string Host,
    bool HostConsents,
    Func<string, bool> Holds,
    ImmutableArray<CouncilPosition> Positions,
    CouncilAgenda? Agenda,
    string? Procedure);

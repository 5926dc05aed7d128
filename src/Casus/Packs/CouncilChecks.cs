// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Documents;
using Casus.Evidence;
using NodaTime;

namespace Casus.Packs;

/// <summary>What only a look at bodies, weights, rules and positions together can find.</summary>
internal static class CouncilChecks
{
    /// <summary>Greatest weight of one voter: a thousand times it, over a thousand voters, still counts in whole numbers.</summary>
    private const double GreatestWeight = 1e12;

    /// <summary>Runs every check.</summary>
    public static void Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        foreach (var body in pack.Bodies.Values)
            CheckSeats(pack, body, diagnostics);
        foreach (var unions in pack.Unions)
            CheckUnions(pack, unions, diagnostics);
        foreach (var rule in pack.Rules)
            CheckRule(pack, rule, diagnostics);
        CouncilChecksOfAdoption.Run(pack, diagnostics);
        foreach (var file in contents.Of<CaseFile>())
            CouncilChecksOfCases.Run(pack, file, diagnostics);
    }

    private static void CheckSeats(Pack pack, VotingBody body, Diagnostics diagnostics)
    {
        foreach (var seat in body.Seats)
        {
            if (seat.Until <= seat.From)
                diagnostics.Error(seat.WrittenAt, "empty-period", $"The seat of {seat.Holder} ends before it begins.", "Make 'until' later than 'from'.");
            if (seat.Name is null && !pack.Countries.ContainsKey(seat.Holder))
                diagnostics.Error(seat.WrittenAt, "unknown-holder", $"'{seat.Holder}' is no country of the pack and has no name.", "Add 'name', or mend the code.");
        }
        foreach (var holder in body.Seats.GroupBy(seat => seat.Holder, StringComparer.Ordinal))
        {
            var seats = holder.OrderBy(seat => seat.From ?? LocalDate.MinIsoValue).ToArray();
            for (var i = 1; i < seats.Length; i++)
            {
                if (seats[i - 1].Until is not { } until || until > (seats[i].From ?? LocalDate.MinIsoValue))
                    diagnostics.Error(seats[i].WrittenAt, "overlapping-seats", $"{holder.Key} holds two seats in '{body.Id}' at once.", "End the first before the second begins.");
            }
        }
    }

    private static void CheckUnions(Pack pack, PriorUnions unions, Diagnostics diagnostics)
    {
        if (!pack.Bodies.TryGetValue(unions.Body, out var body))
            return;
        var known = Holders(pack, body).ToArray();
        foreach (var union in unions.Unions)
        {
            foreach (var holder in union.Holders.Where(holder => !known.Contains(holder)))
                diagnostics.Error(union.WrittenAt, "unknown-holder", $"{holder} never sits in '{unions.Body}'.", NearMiss.Remedy(holder, known, "voter"));
        }
    }

    private static void CheckRule(Pack pack, VotingRule rule, Diagnostics diagnostics)
    {
        if (!pack.Bodies.TryGetValue(rule.Body, out var body))
            return;
        var known = Holders(pack, body).ToArray();
        foreach (var veto in rule.Vetoes.Where(veto => !known.Contains(veto)))
            diagnostics.Error(rule.WrittenAt, "unknown-holder", $"{veto} has a veto in '{rule.Id}' and never sits in '{rule.Body}'.", NearMiss.Remedy(veto, known, "voter"));
        foreach (var quota in rule.Passes.Quotas.Where(quota => quota.Weight != Criterion.Heads))
        {
            if (!pack.Weightings.TryGetValue(quota.Weight!, out var weighting))
                diagnostics.Error(quota.WrittenAt, "dangling-reference", $"There is no weighting '{quota.Weight}'.", NearMiss.Remedy(quota.Weight!, pack.Weightings.Keys.Append(Criterion.Heads), "weighting"));
            else
                CheckWeights(pack, weighting, Voters(pack, rule, body), quota.WrittenAt, diagnostics);
        }
        if (rule.Status == RuleStatus.Adopted && !Chamber.IsProcedural(pack.Rules, rule))
        {
            foreach (var rival in pack.Rules.Where(other => !ReferenceEquals(other, rule) && other.Body == rule.Body && other.Status == RuleStatus.Adopted && rule.Holds(other.From) && !Chamber.IsProcedural(pack.Rules, other)))
                diagnostics.Error(rival.WrittenAt, "rival-rules", $"On {QuantityText.DayText(rival.From)} both '{rule.Id}' and '{rival.Id}' are the adopted rule of '{rule.Body}'.", "Make one of them a reading, or end the one before the other begins.");
        }
    }

    /// <summary>Every weight that a voter needs is there, whole and not negative; all that is wrong with one weighting in one go.</summary>
    internal static void CheckWeights(Pack pack, Weighting weighting, IEnumerable<string> voters, Position at, Diagnostics diagnostics)
    {
        foreach (var voter in voters)
        {
            var name = weighting.QuantityOf(voter);
            var claims = pack.Evidence.On(name);
            if (claims.IsEmpty && pack.Evidence.Assumptions.GetValueOrDefault(name)?.Value is null)
            {
                diagnostics.Error(at, "missing-weight", $"{voter} votes and has no weight in '{weighting.Id}'.", $"Add a claim or an assumption on '{name}'.");
                continue;
            }
            var weight = Weight(pack, name);
            if (weight < 0 || weight > GreatestWeight || Math.Abs(weight - Math.Round(weight)) > 1e-9)
            {
                var shown = weight.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
                diagnostics.Error(at, "bad-weight", $"The weight of {voter} in '{weighting.Id}' is {shown}.", "Weights are whole numbers from 0 to 1000000000000; write fractions in a smaller unit.");
            }
        }
    }

    /// <summary>Whoever ever sits in a body.</summary>
    private static IEnumerable<string> Holders(Pack pack, VotingBody body) =>
        body.Seats.IsEmpty ? pack.Law.Members.Select(member => member.Country) : body.Seats.Select(seat => seat.Holder).Distinct(StringComparer.Ordinal);

    /// <summary>Whoever votes by a rule on one of the days on which its body changes.</summary>
    private static IEnumerable<string> Voters(Pack pack, VotingRule rule, VotingBody body) =>
        RuleDays.Of(pack, rule, body).SelectMany(day => Electorate.VotersOf(body, pack.Law.MembersOn(day), day)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private static double Weight(Pack pack, string name) =>
        new Quantities(pack.Evidence, System.Collections.Immutable.ImmutableSortedDictionary<string, ClaimValue>.Empty, System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty, draws: null).Resolve(name).Value;
}

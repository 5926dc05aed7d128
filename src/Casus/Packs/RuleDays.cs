// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using NodaTime;

namespace Casus.Packs;

/// <summary>Days on which a rule meets another body.</summary>
internal static class RuleDays
{
    /// <summary>The first day of the rule, and each within its period on which somebody comes or goes. Only days that the pack covers.</summary>
    public static IEnumerable<LocalDate> Of(Pack pack, VotingRule rule, VotingBody body)
    {
        var changes = body.Seats.IsEmpty
            ? pack.Law.Members.SelectMany(member => member.Membership.SelectMany(period => Ends(period.From, period.Until)).Concat(member.Participation.SelectMany(period => Ends(period.From, period.Until))))
            : body.Seats.SelectMany(seat => Ends(seat.From, seat.Until));
        var from = pack.Manifest.CoversFrom is { } covers && covers > rule.From ? covers : rule.From;
        return changes.Prepend(from).Where(day => day >= from && rule.Holds(day) && (pack.Manifest.CoversUntil is not { } until || day < until)).Distinct().Order();
    }

    private static IEnumerable<LocalDate> Ends(LocalDate? from, LocalDate? until) => new[] { from, until }.OfType<LocalDate>();
}

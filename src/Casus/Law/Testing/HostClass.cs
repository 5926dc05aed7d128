// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using System.Text;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>Members that the law does not tell apart as hosts: alike in membership, participation and the instruments that bind them.</summary>
/// <param name="Members">Their codes, in the order of the pack.</param>
/// <param name="First">One of them, which stands for all.</param>
internal sealed record HostClass(ImmutableArray<string> Members, Member First)
{
    /// <summary>Sorts the members of a law into classes, in the order of the pack.</summary>
    public static ImmutableArray<HostClass> Of(LawBook book)
    {
        var parties = book.Versions.Values.SelectMany(each => each.Version.Parties.Select(party => (Version: each.Version.Id, Party: party))).ToLookup(each => each.Party.Member, StringComparer.Ordinal);
        return [.. book.Members.GroupBy(member => Mark(member, parties[member.Country]), StringComparer.Ordinal).Select(group => new HostClass([.. group.Select(each => each.Country)], group.First()))];
    }

    /// <summary>Whether its members are members on the day.</summary>
    public bool IsMemberOn(LocalDate day) => First.Membership.Any(period => period.Holds(day));

    /// <summary>A text that is the same for members that the law does not tell apart.</summary>
    private static string Mark(Member member, IEnumerable<(string Version, Party Party)> parties)
    {
        var mark = new StringBuilder();
        foreach (var period in member.Membership)
            Add(mark, "member", Shown(period.From), Shown(period.Until));
        foreach (var period in member.Participation)
            Add(mark, Documents.Binding.Words.Of(period.State), Shown(period.From), Shown(period.Until));
        foreach (var (version, party) in parties)
        {
            Add(mark, version, party.Never ? "never" : "party", party.InForce?.Name, party.Known?.Name, party.Withdrawn?.Name);
            foreach (var period in party.Provisional)
                Add(mark, "provisional", period.From.Name, period.Until?.Name);
            foreach (var period in party.Suspended)
                Add(mark, "suspended", period.From.Name, period.Until?.Name);
            foreach (var reservation in party.Reservations)
                Add(mark, [.. reservation.Provisions, "reserved", reservation.From?.Name, reservation.Until?.Name]);
        }
        return mark.ToString();
    }

    private static void Add(StringBuilder mark, params ReadOnlySpan<string?> parts)
    {
        foreach (var part in parts)
            mark.Append(part).Append('\u0001');
        mark.Append('\u0002');
    }

    private static string Shown(LocalDate? day) => day is { } known ? QuantityText.DayText(known) : string.Empty;
}

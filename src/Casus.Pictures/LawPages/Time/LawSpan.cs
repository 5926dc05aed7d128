// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Pictures.LawPages;

/// <summary>
/// The stretch of time that the pictures of a law show, and every day on which its instruments change. What lies long before the period that the pack covers is cut off, so that the
/// period itself stays readable.
/// </summary>
public sealed class LawSpan
{
    /// <summary>What is shown before the period covered, as a share of the period. A matter of drawing.</summary>
    private const double Before = 0.25;

    private const double Year = 365.25;

    /// <summary>Looks at every day of a law.</summary>
    public LawSpan(PackLaw law)
    {
        var days = Named(law.Book).Select(quantity => law.Resolve(quantity.Name)).SelectMany(each => new[] { Math.Ceiling(each.Low), Math.Ceiling(each.High) })
            .Concat(law.Book.Members.SelectMany(member => member.Membership).Select(period => Day.NumberOf(period.From)))
            .Concat(law.Book.Gates.Select(gate => Day.NumberOf(gate.From)))
            .ToImmutableSortedSet();
        var (from, until) = (law.Pack.Manifest.CoversFrom, law.Pack.Manifest.CoversUntil);
        CoveredFrom = from is { } first ? Day.NumberOf(first) : null;
        CoveredUntil = until is { } last ? Day.NumberOf(last) : null;
        var end = CoveredUntil ?? (days.Count > 0 ? days[^1] : CoveredFrom ?? 0) + Year;
        var begin = CoveredFrom ?? (days.Count > 0 ? days[0] : end - Year);
        if (end <= begin)
            end = begin + Year;
        First = Math.Max(begin - ((end - begin) * Before), days.Count > 0 ? Math.Min(days[0] - (Year / 2), begin) : begin);
        Last = end;
        Cuts = [First, .. days.Where(day => day > First && day < Last)];
    }

    /// <summary>First day shown, as a number of days.</summary>
    public double First { get; }

    /// <summary>End of what is shown.</summary>
    public double Last { get; }

    /// <summary>First day that the pack covers; null when it does not say.</summary>
    public double? CoveredFrom { get; }

    /// <summary>First day that it no longer covers; null when it does not say.</summary>
    public double? CoveredUntil { get; }

    /// <summary>Days between which the law of instruments stands still, the first shown included.</summary>
    public ImmutableArray<double> Cuts { get; }

    /// <summary>A period as far as it is shown.</summary>
    public (double From, double Until) Of(LocalDate from, LocalDate? until) =>
        (Math.Clamp(Day.NumberOf(from), First, Last), until is { } end ? Math.Clamp(Day.NumberOf(end), First, Last) : Last);

    private static IEnumerable<Quantity<Day>> Named(LawBook book) => book.Versions.Values.SelectMany(each => Named(each.Version)).OfType<Quantity<Day>>();

    private static IEnumerable<Quantity<Day>?> Named(InstrumentVersion version) =>
    [
        version.Adopted, version.Signed, version.InForce, version.Until,
        .. version.Provisional.Concat(version.Suspended).SelectMany(each => new[] { each.From, each.Until }),
        .. version.Parties.SelectMany(party => new[] { party.InForce, party.Withdrawn }),
        .. version.Parties.SelectMany(party => party.Provisional.Concat(party.Suspended)).SelectMany(each => new[] { each.From, each.Until }),
    ];
}

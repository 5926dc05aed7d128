// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>
/// Cuts the period that a pack covers at every day that its law names, the ends of doubtful days included. Between two cuts the law stands still, so that one day stands for
/// all of an epoch and a finite number of days for the whole period.
/// </summary>
internal sealed class LawCalendar
{
    private readonly Quantities quantities;
    private readonly SortedSet<LocalDate> days = [];

    private LawCalendar(Quantities quantities) => this.quantities = quantities;

    /// <summary>The first day of every epoch, in order.</summary>
    /// <param name="book">The law.</param>
    /// <param name="quantities">Resolves days.</param>
    /// <param name="from">First day of the period; the day before the first that the law names when null.</param>
    /// <param name="until">First day after the period; it has no end when null.</param>
    /// <param name="more">Days on which something outside the law book changes, such as a rule of the council.</param>
    public static ImmutableArray<LocalDate> Epochs(LawBook book, Quantities quantities, LocalDate? from, LocalDate? until, IEnumerable<LocalDate> more)
    {
        var calendar = new LawCalendar(quantities);
        foreach (var version in book.Versions.Values)
            calendar.Add(version.Version);
        foreach (var member in book.Members)
            calendar.Add(member);
        foreach (var gate in book.Gates)
        {
            calendar.Add(gate.From, gate.Until);
            calendar.Add(gate.When);
        }
        foreach (var basis in book.Bases)
        {
            calendar.Add(basis.When);
            foreach (var exception in basis.Exceptions)
                calendar.Add(exception.When);
        }
        foreach (var condition in book.Definitions.Values.Select(each => each.When).Concat(book.Terms.Values.SelectMany(term => term.Readings).Select(reading => reading.When)))
            calendar.Add(condition);
        calendar.days.UnionWith(more);
        return calendar.Between(from, until);
    }

    private ImmutableArray<LocalDate> Between(LocalDate? from, LocalDate? until)
    {
        var first = from ?? (days.Count > 0 ? days.Min.PlusDays(-1) : new LocalDate(1970, 1, 1));
        return [first, .. days.Where(day => day > first && (until is not { } end || day < end))];
    }

    private void Add(InstrumentVersion version)
    {
        Add(version.Adopted, version.Signed, version.Known, version.InForce, version.Until);
        Add(version.Provisional);
        Add(version.Suspended);
        foreach (var party in version.Parties)
        {
            Add(party.InForce, party.Known, party.Withdrawn);
            Add(party.Provisional);
            Add(party.Suspended);
            foreach (var reservation in party.Reservations)
                Add(reservation.From, reservation.Until);
        }
    }

    private void Add(Member member)
    {
        foreach (var period in member.Membership)
            Add(period.From, period.Until);
        foreach (var period in member.Participation)
            Add(period.From, period.Until);
    }

    private void Add(ImmutableArray<LawPeriod> periods)
    {
        foreach (var period in periods)
            Add(period.From, period.Until);
    }

    private void Add(params ReadOnlySpan<Quantity<Day>?> named)
    {
        foreach (var quantity in named)
        {
            if (quantity is null)
                continue;
            var resolution = quantities.Resolve(quantity.Name);
            days.Add(Day.From(Math.Ceiling(resolution.Low)).Date);
            days.Add(Day.From(Math.Ceiling(resolution.High)).Date);
        }
    }

    private void Add(params ReadOnlySpan<LocalDate?> named)
    {
        foreach (var day in named)
        {
            if (day is { } known)
                days.Add(known);
        }
    }

    private void Add(Condition? condition)
    {
        foreach (var day in condition?.Leaves().OfType<DayCondition>() ?? [])
            Add(day.From, day.Until);
    }
}

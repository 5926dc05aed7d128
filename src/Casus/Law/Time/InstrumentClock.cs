// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>
/// Tells which version of which instrument bound a state on a day, as known on a day. Membership is not asked: being a member and being bound are two facts. Not
/// safe for several threads.
/// </summary>
/// <param name="book">The law.</param>
/// <param name="quantities">Resolves days.</param>
/// <param name="state">The state that is or is not bound.</param>
/// <param name="day">The day.</param>
/// <param name="asKnown">Only what had happened and was known on this day counts; null for everything the pack holds.</param>
public sealed class InstrumentClock(LawBook book, Quantities quantities, string state, LocalDate day, LocalDate? asKnown = null)
{
    private readonly Dictionary<string, ForceStatus> versions = new(StringComparer.Ordinal);
    private readonly double dayNumber = Day.NumberOf(day);
    private readonly double knownNumber = asKnown is { } known ? Day.NumberOf(known) : double.PositiveInfinity;

    /// <summary>The state asked about.</summary>
    public string State => state;

    /// <summary>The day asked about.</summary>
    public LocalDate On => day;

    /// <summary>Whether the version bound the state on the day.</summary>
    public ForceStatus StatusOf(string version)
    {
        if (!versions.TryGetValue(version, out var status))
        {
            // A circle of versions that wait for each other was refused when the pack was read; within one instrument the list is finite.
            var (instrument, found) = book.Versions[version];
            versions[version] = status = Find(instrument, found);
        }
        return status;
    }

    /// <summary>Whether a provision bound the state on the day: its version did, and no reservation takes it away.</summary>
    public ForceStatus StatusOf(Provision provision)
    {
        var version = book.Provisions[provision.Id].Version;
        var status = StatusOf(version.Id);
        if (status.Value == Kleene.False || PartyOf(version) is not { Reservations.IsEmpty: false } party)
            return status;
        foreach (var reservation in party.Reservations)
        {
            if (reservation.Provisions.Contains(provision.Id) && Within(reservation.From, reservation.Until) == Kleene.True)
                return Status(Kleene.False, Standing.Reserved, version, () => $"taken away for {state} by its reservation: {reservation.Says}", () => Evidence(reservation.Claims, reservation.Assumptions));
        }
        return status;
    }

    private Party? PartyOf(InstrumentVersion version)
    {
        foreach (var party in version.Parties)
        {
            if (party.Member == state)
                return party;
        }
        return null;
    }

    private ForceStatus Find(Instrument instrument, InstrumentVersion version)
    {
        var party = PartyOf(version);
        if (instrument.State is not null && instrument.State != state)
            return Status(Kleene.False, Standing.NeverBound, version, () => $"the law of {instrument.State}, and not of {state}", () => Evidence(version.Claims, version.Assumptions));
        if (party is { Never: true })
            return Status(Kleene.False, Standing.NeverBound, version, () => $"never binding on {state}", () => Evidence(party.Claims, party.Assumptions));
        if (NotYetMade(version) is { } unmade)
            return unmade;
        if (party?.Withdrawn is { } withdrawn && Reached(withdrawn) == Kleene.True)
            return Status(Kleene.False, Standing.Withdrawn, version, () => $"no longer binding on {state}, since {Shown(withdrawn)}", () => [Of(withdrawn, "withdrawal"), .. Evidence(party.Claims, party.Assumptions)]);
        if (version.Until is { } until && Reached(until) == Kleene.True)
            return Status(Kleene.False, Standing.Ended, version, () => $"no longer in force, since {Shown(until)}", () => [Of(until, "end")]);
        var own = Own(version, party);
        if (own.Value != Kleene.True && Provisionally(version, party) is { } provisional)
            return provisional;
        if (own.Value == Kleene.False)
            return own;
        if (Suspension(version, party) is { } suspended)
            return suspended;
        return Replacement(instrument, version) ?? own;
    }

    /// <summary>A text that was not there, or that nobody could know of, is not weighed at all.</summary>
    private ForceStatus? NotYetMade(InstrumentVersion version)
    {
        var made = (version.Adopted ?? version.Signed)!;
        if (version.Known is { } known && asKnown is not null && quantities.Resolve(known.Name).Low > knownNumber)
            return Status(Kleene.False, Standing.NotYetMade, version, () => $"not known before {Shown(known)}", () => [Of(known, "known")]);
        return quantities.Resolve(made.Name).Low > Math.Min(dayNumber, knownNumber)
            ? Status(Kleene.False, Standing.NotYetMade, version, () => $"not signed or adopted before {Shown(made)}{Later(version)}", () => [Of(made, "signature or adoption")])
            : null;
    }

    private ForceStatus? Replacement(Instrument instrument, InstrumentVersion version)
    {
        var later = false;
        foreach (var each in instrument.Versions)
        {
            if (later && StatusOf(each.Id) is { Value: Kleene.True } status)
                return Status(Kleene.False, Standing.Replaced, version, () => $"replaced by {book.NameOf(each)}, {status.Says}", () => [status.Because]);
            later |= each.Id == version.Id;
        }
        return null;
    }

    private ForceStatus? Suspension(InstrumentVersion version, Party? party)
    {
        foreach (var period in party is null ? version.Suspended : version.Suspended.AddRange(party.Suspended))
        {
            if (Within(period.From, period.Until) == Kleene.True)
                return Status(Kleene.False, Standing.Suspended, version, () => $"suspended since {Shown(period.From)}: {period.Says}", () => Evidence(period.Claims, period.Assumptions));
        }
        return null;
    }

    private ForceStatus? Provisionally(InstrumentVersion version, Party? party)
    {
        foreach (var period in party is null ? version.Provisional : version.Provisional.AddRange(party.Provisional))
        {
            if (Within(period.From, period.Until) is var applied && applied != Kleene.False)
                return Status(applied, Standing.Provisional, version, () => $"applied provisionally since {Shown(period.From)}: {period.Says}", () => Evidence(period.Claims, period.Assumptions), period.From.Name);
        }
        return null;
    }

    private ForceStatus Own(InstrumentVersion version, Party? party)
    {
        foreach (var needed in version.EffectiveWhen)
        {
            // What a version waits for must have entered into force; that a later text has since replaced it changes nothing.
            var awaited = book.Versions[needed].Version;
            var status = PartyOf(awaited) is { Never: true } ? StatusOf(needed) : Own(awaited, PartyOf(awaited));
            if (status.Value != Kleene.True)
                return Status(status.Value, status.Value == Kleene.Unknown ? status.Kind : Standing.Waits, version, () => $"waits for {book.NameOf(awaited)}, which is {status.Says}", () => [status.Because], status.Doubts);
        }
        if ((party?.InForce ?? version.InForce) is { } entry)
            return Since(version, party, entry);
        return version.EffectiveWhen.IsEmpty
            ? Status(Kleene.False, Standing.NeverInForce, version, () => "never in force as far as the pack knows", () => Evidence(version.Claims, version.Assumptions))
            : Status(Kleene.True, Standing.InForce, version, () => $"in effect with {string.Join(" and ", version.EffectiveWhen.Select(each => book.NameOf(book.Versions[each].Version)))}", () => [.. version.EffectiveWhen.Select(each => StatusOf(each).Because)]);
    }

    private ForceStatus Since(InstrumentVersion version, Party? party, Quantity<Day> entry)
    {
        Reason[] Because() => [Of(entry, party?.InForce is null ? "entry into force" : $"entry into force for {state}"), .. party is null ? [] : Evidence(party.Claims, party.Assumptions)];
        var known = party?.Known is { } each ? quantities.Resolve(each.Name).Low : quantities.Resolve(entry.Name).Low;
        if (asKnown is not null && known > knownNumber)
        {
            // Whoever looks ahead from the day of knowledge cannot tell; whoever asks for a day that he knows can.
            return dayNumber > knownNumber
                ? Status(Kleene.Unknown, Standing.NotKnown, version, () => $"signed, and on {QuantityText.DayText(asKnown.Value)} not known to be in force", Because)
                : Status(Kleene.False, Standing.NotYetInForce, version, () => "not known to be in force", Because);
        }
        return Reached(entry) switch
        {
            Kleene.True => Status(Kleene.True, Standing.InForce, version, () => $"in force since {Shown(entry)}", Because),
            Kleene.False => Status(Kleene.False, Standing.NotYetInForce, version, () => $"not in force before {Shown(entry)}", Because),
            _ => Status(Kleene.Unknown, Standing.Doubtful, version, () => $"in force since {Shown(entry)}, if that day is right", Because, entry.Name),
        };
    }

    private string Later(InstrumentVersion version) =>
        (PartyOf(version)?.InForce ?? version.InForce) is { } entry ? $", nor in force before {Shown(entry)}" : string.Empty;

    private Kleene Within(Quantity<Day>? from, Quantity<Day>? until) =>
        KleeneLogic.And(from is null ? Kleene.True : Reached(from), until is null ? Kleene.True : Reached(until).Not());

    /// <summary>Whether a day has come by the day asked about; unknown when it lies within the range of what the evidence allows. What came later than was known has not come.</summary>
    private Kleene Reached(Quantity<Day> quantity)
    {
        var resolution = quantities.Resolve(quantity.Name);
        if (dayNumber < resolution.Low || resolution.Low > knownNumber)
            return Kleene.False;
        return dayNumber >= resolution.High ? Kleene.True : Kleene.Unknown;
    }

    private string Shown(Quantity<Day> quantity)
    {
        var resolution = quantities.Resolve(quantity.Name);
        return resolution.Shown + (resolution.Verified || resolution.Setting is not null ? string.Empty : " (unverified)");
    }

    private Reason Of(Quantity<Day> quantity, string what) => Reason.Of(what, quantities.Resolve(quantity.Name), quantities.Book);

    private Reason[] Evidence(IEnumerable<string> claims, IEnumerable<string> assumptions) =>
        [.. Reason.Of(claims, quantities.Book), .. assumptions.Select(id => Reason.Of(quantities.Book.Assumptions[id]))];

    private ForceStatus Status(Kleene value, Standing kind, InstrumentVersion version, Func<string> says, Func<Reason[]> because, string? doubts = null) =>
        new(value, kind, says, () => new Reason(ReasonKind.Provision, $"{book.NameOf(version)}: {says()}", version.Id, [.. because()]), value == Kleene.Unknown ? doubts : null);
}

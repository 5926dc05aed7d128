// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>Tells which version of which instrument bound a state on a day.</summary>
/// <param name="book">The law.</param>
/// <param name="quantities">Resolves days.</param>
/// <param name="state">The state that is or is not bound.</param>
/// <param name="day">The day.</param>
public sealed class InstrumentClock(LawBook book, Quantities quantities, string state, LocalDate day)
{
    private readonly Dictionary<string, ForceStatus> found = new(StringComparer.Ordinal);

    /// <summary>Whether the version bound the state on the day.</summary>
    public ForceStatus StatusOf(string version)
    {
        if (!found.TryGetValue(version, out var status))
            found[version] = status = Find(book.Versions[version].Instrument, book.Versions[version].Version);
        return status;
    }

    private ForceStatus Find(Instrument instrument, InstrumentVersion version)
    {
        var party = version.Parties.FirstOrDefault(each => each.Member == state);
        if (party is { Never: true })
            return Status(Kleene.False, $"never binding on {state}", version, Reason.Of(party.Claims, quantities.Book));
        if (version.Until is { } until && Since(until, out var ended).Value == Kleene.True)
            return Status(Kleene.False, $"no longer in force, since {ended}", version, [Of(until, "end")]);
        var own = Own(version, party?.InForce ?? version.InForce);
        if (own.Value == Kleene.False)
            return own;
        var later = instrument.Versions.SkipWhile(each => each.Id != version.Id).Skip(1).Select(each => (each.Id, Status: StatusOf(each.Id))).ToArray();
        if (later.FirstOrDefault(each => each.Status.Value == Kleene.True) is { Id: { } replaced })
            return Status(Kleene.False, $"replaced by {replaced}, {StatusOf(replaced).Says}", version, [StatusOf(replaced).Because]);
        return own;
    }

    private ForceStatus Own(InstrumentVersion version, Quantity<Day>? inForce)
    {
        foreach (var needed in version.EffectiveWhen)
        {
            // What a version waits for must have entered into force; that a later text has since replaced it changes nothing.
            var (awaited, party) = (book.Versions[needed].Version, book.Versions[needed].Version.Parties.FirstOrDefault(each => each.Member == state));
            if (Own(awaited, party?.InForce ?? awaited.InForce) is { Value: not Kleene.True } status)
                return Status(status.Value, $"waits for {needed}, which is {status.Says}", version, [status.Because]);
        }
        if (inForce is { } entry)
            return Since(entry, out _);
        if (version.EffectiveWhen.IsEmpty)
            return Status(Kleene.False, "never in force as far as the pack knows", version, Reason.Of(version.Claims, quantities.Book));
        var signed = Since((version.Adopted ?? version.Signed)!, out var day);
        return signed.Value == Kleene.False
            ? Status(Kleene.False, $"not signed before {day}", version, [Of((version.Adopted ?? version.Signed)!, "signature")])
            : Status(Kleene.True, $"in effect with {string.Join(" and ", version.EffectiveWhen)}", version, version.EffectiveWhen.Select(each => StatusOf(each).Because));
    }

    private ForceStatus Since(Quantity<Day> quantity, out string shown)
    {
        var resolution = quantities.Resolve(quantity.Name);
        shown = resolution.Shown + (resolution.Verified || resolution.Setting is not null ? string.Empty : " (unverified)");
        var (earliest, latest) = (Day.From(resolution.Low).Date, Day.From(resolution.High).Date);
        var because = Of(quantity, "entry into force");
        if (day >= latest)
            return new ForceStatus(Kleene.True, $"in force since {shown}", because);
        return day < earliest
            ? new ForceStatus(Kleene.False, $"not in force before {shown}", because)
            : new ForceStatus(Kleene.Unknown, $"in force since {shown}, if that day is right", because);
    }

    private Reason Of(Quantity<Day> quantity, string what) => Reason.Of(what, quantities.Resolve(quantity.Name), quantities.Book);

    private static ForceStatus Status(Kleene value, string says, InstrumentVersion version, IEnumerable<Reason> because) =>
        new(value, says, new Reason(ReasonKind.Provision, $"{version.Id}: {says}", version.Id, [.. because]));
}

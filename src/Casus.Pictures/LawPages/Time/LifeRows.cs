// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Pictures.Drawing;

namespace Casus.Pictures.LawPages;

/// <summary>Turns the lives of versions into rows of a picture.</summary>
internal static class LifeRows
{
    /// <summary>The rows of an instrument: its versions, and under each the states for which it went another way.</summary>
    /// <param name="law">The law.</param>
    /// <param name="instrument">The instrument.</param>
    /// <param name="called">What the only version of an instrument is called; several have their own names.</param>
    public static IEnumerable<PeriodRow> Of(PackLaw law, Instrument instrument, string? called = null)
    {
        var several = instrument.Versions.Length > 1;
        foreach (var life in law.LifeLines.Of(instrument))
        {
            yield return Row(law, life.Version, life.General, !several && called is not null ? called : Phrase.Sentence(law.Book.NameOf(life.Version)), 1, !several && called is not null);
            foreach (var deviation in life.Deviations)
            {
                var never = deviation.Stretches.Any(each => each.Kind == Standing.NeverBound);
                yield return Row(law, life.Version, deviation, $"{(never ? "never bound: " : string.Empty)}{law.Names(deviation.States)}", 2);
            }
        }
    }

    /// <summary>What a stretch means, in words; null where there is nothing to say.</summary>
    public static string? Says(Stretch stretch) => stretch.Kind switch
    {
        Standing.NotYetMade => null,
        Standing.Doubtful => "in force, if an uncertain day is right",
        Standing.Provisional => stretch.Value == Kleene.Unknown ? "applied provisionally, if an uncertain day is right" : "applied provisionally",
        Standing.InForce => "in force",
        Standing.NotYetInForce => "made, not yet in force",
        Standing.Waits => stretch.Value == Kleene.Unknown ? "waits for another text whose day is in doubt" : "made, waits for another text",
        Standing.NotKnown => "made, not known to be in force",
        Standing.NeverInForce => "made, never in force as far as the pack knows",
        Standing.Suspended => "suspended",
        Standing.Withdrawn => "withdrawn",
        Standing.Ended => "ended",
        Standing.Replaced => "replaced by a later version",
        Standing.NeverBound => "never bound",
        _ => "taken away by a reservation",
    };

    private static PeriodRow Row(PackLaw law, InstrumentVersion version, LifeLine line, string label, int rank, bool bold = false)
    {
        var bars = new List<PeriodBar>();
        var marks = new List<PeriodMark>();
        foreach (var stretch in line.Stretches)
        {
            if (Look(stretch) is { } look)
                bars.Add(new PeriodBar(stretch.From, stretch.Until, look, Says(stretch)!));
            else if (stretch.Kind is Standing.Ended or Standing.Replaced or Standing.Withdrawn && bars.Count > 0 && stretch.From > law.Period.First)
                marks.Add(new PeriodMark(stretch.From, stretch.Kind == Standing.Withdrawn ? 'x' : '|', Says(stretch)!));
        }
        var made = line.States is [var state] ? version.Parties.FirstOrDefault(party => party.Member == state)?.Signed ?? version.Signed ?? version.Adopted : version.Signed ?? version.Adopted;
        if (rank == 1 && made is not null && law.Resolve(made.Name).Value is var day && day >= law.Period.First)
        {
            if (day < law.Period.Last)
                marks.Insert(0, new PeriodMark(day, 'o', "signed or adopted"));
            else
                label += " (after the period covered)";
        }
        if (rank == 2 && bars.Count == 0 && line.Stretches.Select(Says).LastOrDefault(each => each is not null) is { } ended && line.Stretches.All(each => each.Kind != Standing.NeverBound))
            label = $"{ended}: {label}";
        return new PeriodRow(label, bars, marks, rank, bold);
    }

    private static PeriodLook? Look(Stretch stretch) => (stretch.Value, stretch.Kind) switch
    {
        (_, Standing.NotYetMade or Standing.Replaced or Standing.Ended or Standing.Withdrawn or Standing.NeverBound or Standing.Reserved) => null,
        (Kleene.Unknown, Standing.NotKnown) => PeriodLook.Waiting,
        (Kleene.Unknown, _) => PeriodLook.Doubtful,
        (Kleene.True, Standing.Provisional) => PeriodLook.Light,
        (Kleene.True, _) => PeriodLook.Full,
        (_, Standing.Suspended) => PeriodLook.Interrupted,
        _ => PeriodLook.Waiting,
    };
}

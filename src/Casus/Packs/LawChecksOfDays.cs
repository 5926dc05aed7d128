// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Finds days in the life of an instrument that contradict each other on any evidence: an end before the beginning.</summary>
internal sealed class LawChecksOfDays
{
    private readonly Quantities quantities;
    private readonly Diagnostics diagnostics;

    private LawChecksOfDays(Pack pack, Diagnostics diagnostics) => (quantities, this.diagnostics) = (LawExamination.OnBestEvidence(pack.Evidence), diagnostics);

    /// <summary>Runs the checks.</summary>
    public static void Run(Pack pack, Diagnostics diagnostics)
    {
        var checks = new LawChecksOfDays(pack, diagnostics);
        foreach (var (_, version) in pack.Law.Versions.Values)
            checks.Check(version);
    }

    private void Check(InstrumentVersion version)
    {
        Order(version, $"'{version.Id}'", version.Adopted ?? version.Signed, "made", version.Until, "ended");
        Order(version, $"'{version.Id}'", version.InForce, "in force", version.Until, "ended");
        foreach (var period in version.Provisional.Concat(version.Suspended))
            Order(period, "This period", period.From, "begun", period.Until, "over");
        foreach (var party in version.Parties)
            Check(party, version);
    }

    private void Check(Party party, InstrumentVersion version)
    {
        Order(party, $"'{version.Id}', for {party.Member},", party.InForce, "in force", party.Withdrawn, "left");
        foreach (var period in party.Provisional.Concat(party.Suspended))
            Order(period, "This period", period.From, "begun", period.Until, "over");
        foreach (var reservation in party.Reservations)
            Order(reservation, "This reservation", reservation.From, "made", reservation.Until, "withdrawn");
    }

    private void Order(Entry written, string what, Quantity<Day>? first, string begun, Quantity<Day>? last, string ended)
    {
        if (first is null || last is null)
            return;
        var (from, until) = (quantities.Resolve(first.Name), quantities.Resolve(last.Name));
        if (until.High < from.Low)
            diagnostics.Error(written.WrittenAt, "contradiction", $"{what} is {ended} on {until.Shown} and {begun} only on {from.Shown}.", $"Mend '{first.Name}' or '{last.Name}'.");
    }
}

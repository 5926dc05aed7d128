// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Packs;

/// <summary>Warns of law that nobody has looked at since the case that relies on it, and of law that ends while help is asked for.</summary>
internal sealed class LawChecksOfFreshness
{
    private readonly LawBook law;
    private readonly Quantities quantities;
    private readonly Diagnostics diagnostics;

    private LawChecksOfFreshness(Pack pack, Diagnostics diagnostics) =>
        (law, quantities, this.diagnostics) = (pack.Law, LawExamination.OnBestEvidence(pack.Evidence), diagnostics);

    /// <summary>Runs the checks. The pack must be free of errors.</summary>
    public static void Run(Pack pack, PackContents contents, Diagnostics diagnostics)
    {
        var checks = new LawChecksOfFreshness(pack, diagnostics);
        foreach (var basis in pack.Law.Bases)
        {
            foreach (var provision in RuleProvisions.Of(pack.Law, basis))
                checks.CheckEver(provision, $"the basis '{basis.Id}'");
        }
        foreach (var file in contents.Of<CaseFile>())
            checks.Check(file);
    }

    private void Check(CaseFile file)
    {
        var (request, day) = (file.Given.Request, file.Given.Request.At.Date);
        var clock = new InstrumentClock(law, quantities, request.Host, day);
        var bases = law.Bases.Where(basis => clock.StatusOf(law.Provisions[basis.Provision].Provision).Value != Kleene.False).ToArray();
        var senders = law.MembersOn(day).Select(member => member.Country).Where(country => country != request.Host).ToHashSet(StringComparer.Ordinal);
        var gates = law.Gates.Where(gate => senders.Contains(gate.Member) && gate.Holds(day)).ToArray();
        foreach (var provision in bases.SelectMany(basis => RuleProvisions.Of(law, basis)).Distinct(StringComparer.Ordinal).Where(id => clock.StatusOf(law.Provisions[id].Provision).Value != Kleene.False))
            CheckSince(provision, file, day);
        foreach (var (gate, provision) in gates.SelectMany(gate => RuleProvisions.Of(law, gate).Select(provision => (gate, provision))))
        {
            CheckEver(provision, $"the gate '{gate.Id}'");
            CheckSince(provision, file, day);
        }
        if (request.Until is { } until)
            CheckEnds(file, bases, gates, day, until);
    }

    private void CheckEver(string id, string who)
    {
        var provision = law.Provisions[id].Provision;
        if (provision.LastChecked is null)
            diagnostics.Warning(provision.WrittenAt, "not-checked", $"The provision '{id}' does not say when somebody last looked at it, and {who} rests on it.", "Look whether it still reads so, and add 'lastChecked'.");
    }

    private void CheckSince(string id, CaseFile file, LocalDate day)
    {
        var provision = law.Provisions[id].Provision;
        if (provision.LastChecked is { } last && last < day)
            diagnostics.Warning(provision.WrittenAt, "stale-law", $"The provision '{id}' was last looked at on {QuantityText.DayText(last)}, before the case '{file.Id}' of {QuantityText.DayText(day)} that relies on it.", "Look whether it still reads so, and mend 'lastChecked'.");
    }

    private void CheckEnds(CaseFile file, Basis[] bases, Gate[] gates, LocalDate day, LocalDate until)
    {
        var request = file.Given.Request;
        void Check(LocalDate? end, string what)
        {
            if (end is { } last && last > day && last <= until)
                diagnostics.Warning(request.WrittenAt, "law-ends", $"{what} ends on {QuantityText.DayText(last)}, and the help is asked for until {QuantityText.DayText(until)}.", "Say in the case on what the mandate rests from then on, or shorten it.");
        }
        foreach (var version in bases.Select(basis => law.Provisions[basis.Provision].Version).Distinct())
        {
            Check(DayOf(version.Until), $"The version '{version.Id}'");
            Check(DayOf(version.Parties.FirstOrDefault(party => party.Member == request.Host)?.Withdrawn), $"That {request.Host} is bound by the version '{version.Id}'");
        }
        foreach (var gate in gates)
            Check(gate.Until, $"The gate '{gate.Id}'");
        foreach (var (member, period) in law.MembersOn(day).SelectMany(member => member.Membership.Where(period => period.Holds(day)).Select(period => (member, period))))
            Check(period.Until, $"The membership of {member.Country}");
    }

    private LocalDate? DayOf(Quantity<Day>? quantity) => quantity is null ? null : quantities.Of(quantity).Date;
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Checks the members' own authorisations: readings that belong together, conditions that do not ask what a reading settles, and votes that a body can give.</summary>
internal static class LawChecksOfGates
{
    /// <summary>Runs the checks.</summary>
    public static void Run(Pack pack, Diagnostics diagnostics)
    {
        var termOf = pack.Law.Terms.Values.SelectMany(term => term.Readings.Select(reading => (reading.Id, term.Id))).ToDictionary(each => each.Item1, each => each.Item2, StringComparer.Ordinal);
        var quantities = LawExamination.OnBestEvidence(pack.Evidence);
        foreach (var gate in pack.Law.Gates)
            CheckAlone(quantities, gate, termOf, diagnostics);
        foreach (var gates in pack.Law.Gates.Where(gate => gate.Reading is not null).GroupBy(gate => gate.Member, StringComparer.Ordinal))
            CheckRivals([.. gates], termOf, diagnostics);
    }

    private static void CheckAlone(Quantities quantities, Gate gate, Dictionary<string, string> termOf, Diagnostics diagnostics)
    {
        var asked = gate.When?.Leaves().OfType<TermCondition>().FirstOrDefault(leaf => gate.Reading is { } reading && termOf[reading] == leaf.Term);
        if (asked is not null)
            diagnostics.Error(asked.At, "bad-gate", $"The gate '{gate.Id}' holds on a reading of '{asked.Term}', and its 'when' asks the same term.", "Take the term out of 'when'.");
        if (Best(quantities, gate.Votes) is { } votes && Best(quantities, gate.Of) is { } seats && votes > seats)
            diagnostics.Error(gate.WrittenAt, "out-of-range", $"The gate '{gate.Id}' asks for {QuantityText.Number(votes)} votes of a body of {QuantityText.Number(seats)}.", "Mend 'votes' or 'of'.");
    }

    private static void CheckRivals(Gate[] gates, Dictionary<string, string> termOf, Diagnostics diagnostics)
    {
        for (var i = 1; i < gates.Length; i++)
        {
            var other = gates[..i].FirstOrDefault(each => Overlap(each, gates[i]) && (each.When is null) == (gates[i].When is null) && termOf[each.Reading!] != termOf[gates[i].Reading!]);
            if (other is not null)
                diagnostics.Error(gates[i].WrittenAt, "bad-gate", $"The gates '{other.Id}' and '{gates[i].Id}' hold on the same days on readings of different terms, '{termOf[other.Reading!]}' and '{termOf[gates[i].Reading!]}'.", "Let rival rules of one member hold on readings of one term.");
        }
    }

    private static bool Overlap(Gate left, Gate right) =>
        (left.Until is not { } end || right.From < end) && (right.Until is not { } other || left.From < other);

    private static double? Best(Quantities quantities, Quantity<Deputies>? quantity) => quantity is null ? null : quantities.Resolve(quantity.Name).Value;
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Packs;

/// <summary>Checks that the tests of the law ask what can be answered: facts and readings that there are, values that can be read, days that the pack covers.</summary>
internal static class LawChecksOfTests
{
    /// <summary>Runs the checks.</summary>
    public static void Run(Pack pack, Dictionary<string, (Dimension Dimension, Position At)> compared, Diagnostics diagnostics)
    {
        var known = pack.Law.Facts.Keys.Concat(pack.Law.Terms.Keys).Concat(pack.Law.Versions.Keys).Concat(pack.Law.Members.Select(member => member.Country)).Append("host").Append("day").ToHashSet(StringComparer.Ordinal);
        var names = new Dictionary<string, Position>(StringComparer.Ordinal);
        foreach (var test in pack.LawTests)
        {
            if (!names.TryAdd(test.Name, test.WrittenAt))
                diagnostics.Error(test.WrittenAt, "duplicate-id", $"There is already a test '{test.Name}', at {names[test.Name]}.", "Say in each what is particular to it.");
            CheckDay(pack, test, diagnostics);
            CheckFacts(pack, test, compared, diagnostics);
            CheckReadings(pack, test, diagnostics);
            CheckMissing(test, known, diagnostics);
        }
    }

    private static void CheckDay(Pack pack, LawTest test, Diagnostics diagnostics)
    {
        if ((pack.Manifest.CoversFrom is { } from && test.On < from) || (pack.Manifest.CoversUntil is { } until && test.On >= until))
            diagnostics.Error(test.WrittenAt, "outside-cover", $"The test asks for the law of {QuantityText.DayText(test.On)}, outside the period that the pack's law covers.", "Change the day, or look up the law and extend the cover of the pack.");
        if (test.Others == FactAnswer.Disputed)
            diagnostics.Error(test.WrittenAt, "unknown-word", "All other facts cannot be disputed at once.", "Write 'others' as unknown, no or yes.");
    }

    private static void CheckFacts(Pack pack, LawTest test, Dictionary<string, (Dimension Dimension, Position At)> compared, Diagnostics diagnostics)
    {
        foreach (var (fact, text) in test.Given)
        {
            if (!pack.Law.Facts.TryGetValue(fact, out var definition))
                diagnostics.Error(test.WrittenAt, "dangling-reference", $"The test gives '{fact}', and there is no such fact.", NearMiss.Remedy(fact, pack.Law.Facts.Keys, "fact"));
            else if (!LawTestFacts.TryRead(definition, text, out var given, out var fault, out var remedy))
                diagnostics.Error(test.WrittenAt, "bad-value", $"What the test gives on '{fact}' cannot be read: {fault}", remedy);
            else if (given!.Value is { } value)
                LawChecksOfFacts.CheckDimension(fact, value, compared, test.WrittenAt, diagnostics);
        }
    }

    private static void CheckReadings(Pack pack, LawTest test, Diagnostics diagnostics)
    {
        foreach (var (term, reading) in test.Readings)
        {
            if (!pack.Law.Terms.TryGetValue(term, out var found))
                diagnostics.Error(test.WrittenAt, "dangling-reference", $"The test settles '{term}', and there is no such term.", NearMiss.Remedy(term, pack.Law.Terms.Keys, "term"));
            else if (found.Readings.All(each => each.Id != reading))
                diagnostics.Error(test.WrittenAt, "dangling-reference", $"'{reading}' is no reading of the term '{term}'.", NearMiss.Remedy(reading, found.Readings.Select(each => each.Id), "reading"));
        }
    }

    private static void CheckMissing(LawTest test, HashSet<string> known, Diagnostics diagnostics)
    {
        foreach (var (expected, id) in test.Expect.SelectMany(expected => expected.Missing.Select(id => (expected, id))).Where(each => !known.Contains(each.id)))
            diagnostics.Error(expected.WrittenAt, "dangling-reference", $"'{id}' is expected to stand in the way, and there is no such fact, term or version.", NearMiss.Remedy(id, known, "fact, term or version"));
    }
}

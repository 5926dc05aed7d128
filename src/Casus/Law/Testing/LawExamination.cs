// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>The law of a pack put to the test: its own tests, and how much of it they cover.</summary>
/// <param name="Tests">The tests as they came out, in the order of the pack.</param>
/// <param name="Coverage">How much of the law the passing tests cover.</param>
public sealed record LawExamination(ImmutableArray<LawTestResult> Tests, LawCoverage Coverage)
{
    /// <summary>Whether every test passed and enough is covered.</summary>
    public bool IsGood => Tests.All(each => each.Passed) && Coverage.IsEnough;

    /// <summary>Examines the law.</summary>
    /// <param name="book">The law.</param>
    /// <param name="evidence">The evidence that it rests on.</param>
    /// <param name="tests">Its tests.</param>
    /// <param name="from">First day of the period that the pack covers; open when null.</param>
    /// <param name="until">First day after it; open when null.</param>
    public static LawExamination Of(LawBook book, EvidenceBook evidence, ImmutableArray<LawTest> tests, LocalDate? from, LocalDate? until)
    {
        var quantities = OnBestEvidence(evidence);
        var epochs = LawCalendar.Epochs(book, quantities, from, until, []);
        var results = LawTestRunner.Run(book, quantities, tests);
        return new LawExamination(results, LawCoverage.Of(book, quantities, epochs, results));
    }

    /// <summary>Quantities with nothing set and nothing drawn.</summary>
    public static Quantities OnBestEvidence(EvidenceBook evidence) => new(
        evidence,
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        draws: null);
}

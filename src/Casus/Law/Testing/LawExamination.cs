// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>The law of a pack put to the test: its own tests, how much of it they cover, and a sweep that expects nothing.</summary>
/// <param name="Tests">The tests as they came out, in the order of the pack.</param>
/// <param name="Coverage">How much of the law the passing tests cover.</param>
/// <param name="Sweep">Gaps, conflicts and what makes no difference.</param>
public sealed record LawExamination(ImmutableArray<LawTestResult> Tests, LawCoverage Coverage, LawSweep Sweep)
{
    /// <summary>Whether every test passed, enough is covered and no two rules stand against each other.</summary>
    public bool IsGood => Tests.All(each => each.Passed) && Coverage.IsEnough && Sweep.IsFreeOfConflict;

    /// <summary>Examines the law.</summary>
    /// <param name="book">The law.</param>
    /// <param name="evidence">The evidence that it rests on.</param>
    /// <param name="tests">Its tests.</param>
    /// <param name="from">First day of the period that the pack covers; open when null.</param>
    /// <param name="until">First day after it; open when null.</param>
    /// <param name="silences">Gaps that its author knows of; none when left out.</param>
    /// <param name="council">Periods in which a rule of the council is adopted; null for a pack without a council.</param>
    public static LawExamination Of(
        LawBook book,
        EvidenceBook evidence,
        ImmutableArray<LawTest> tests,
        LocalDate? from,
        LocalDate? until,
        ImmutableArray<Silence> silences = default,
        ImmutableArray<LawSpan>? council = null)
    {
        silences = silences.IsDefault ? [] : silences;
        var quantities = OnBestEvidence(evidence);
        var survey = Survey(book, quantities, silences, council, from, until);
        var results = LawTestRunner.Run(book, quantities, tests);
        return new LawExamination(results, LawCoverage.Of(book, survey, results), LawSweep.Of(book, quantities, survey, silences, council));
    }

    /// <summary>Quantities with nothing set and nothing drawn.</summary>
    public static Quantities OnBestEvidence(EvidenceBook evidence) => new(
        evidence,
        ImmutableSortedDictionary.Create<string, ClaimValue>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal),
        draws: null);

    private static LawSurvey Survey(LawBook book, Quantities quantities, ImmutableArray<Silence> silences, ImmutableArray<LawSpan>? council, LocalDate? from, LocalDate? until)
    {
        var more = silences.Select(each => new LawSpan(each.From, each.Until)).Concat(council ?? [])
            .SelectMany(span => span.Until is { } end ? new[] { span.From, end } : [span.From]);
        return new LawSurvey(book, quantities, LawCalendar.Epochs(book, quantities, from, until, more), until);
    }
}

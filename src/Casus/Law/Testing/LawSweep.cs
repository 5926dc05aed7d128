// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Evidence;
using NodaTime;

namespace Casus.Law;

/// <summary>
/// A sweep over the law of a pack without expected values, over every kind of host, every day on which the law changes, and every answer to its questions of fact: where no rule
/// answers, where two do, and what makes no difference. What it says is proven, or it says that it is not decided.
/// </summary>
/// <param name="Findings">What was found: conflicts first, then gaps, then the rest; each kind in the order of the pack.</param>
/// <param name="Hosts">Kinds of host that the law tells apart.</param>
/// <param name="Epochs">Parts of the period covered between which the law changes.</param>
public sealed record LawSweep(ImmutableArray<SweepFinding> Findings, int Hosts, int Epochs)
{
    /// <summary>Whether no two rules stand against each other.</summary>
    public bool IsFreeOfConflict => Findings.All(each => each.Kind != SweepKind.Conflict);

    /// <summary>The findings of one kind.</summary>
    public IEnumerable<SweepFinding> Of(SweepKind kind) => Findings.Where(each => each.Kind == kind);

    /// <summary>Sweeps over a law.</summary>
    /// <param name="book">The law.</param>
    /// <param name="quantities">Resolves days and numbers, on the best evidence.</param>
    /// <param name="survey">The law over the period covered.</param>
    /// <param name="silences">Gaps that the author knows of.</param>
    /// <param name="council">Periods in which a rule of the council is adopted; null for a pack that has no council.</param>
    internal static LawSweep Of(LawBook book, Quantities quantities, LawSurvey survey, ImmutableArray<Silence> silences, ImmutableArray<LawSpan>? council)
    {
        var search = new SituationSearch(book, quantities, survey.Contexts);
        var findings = new List<SweepFinding>();
        findings.AddRange(new SweepOfGates(book, survey, search, silences).Findings());
        findings.AddRange(new SweepOfTexts(book, survey, silences).Findings());
        findings.AddRange(OfCouncil(survey, council));
        findings.AddRange(new SweepOfRules(book, search).Findings());
        findings.AddRange(SweepOfUse.Findings(book));
        findings.AddRange(new SweepOfOverlaps(book, search).Findings());
        if (search.Spent)
            findings.Add(new SweepFinding(SweepKind.NotDecided, default, $"The sweep stopped after {SituationSearch.MostQuestionsInAll} questions. What was not reached by then is not decided."));
        return new LawSweep([.. findings.OrderBy(each => each.Kind)], survey.Hosts.Length, survey.Epochs.Length);
    }

    private static IEnumerable<SweepFinding> OfCouncil(LawSurvey survey, ImmutableArray<LawSpan>? council) =>
        council is not { } adopted
            ? []
            : LawSpan.Where(survey.Epochs, survey.End, epoch => !adopted.Any(span => span.Holds(survey.Epochs[epoch])))
                .Select(span => new SweepFinding(SweepKind.Gap, default, $"No rule of the council is adopted {span}."));
}

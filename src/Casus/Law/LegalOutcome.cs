// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using NodaTime;

namespace Casus.Law;

/// <summary>The answer of the law stage: every basis that could be claimed, and every national gate.</summary>
/// <param name="AsOf">The day whose law was applied.</param>
/// <param name="AsKnown">The day whose knowledge counted, or null.</param>
/// <param name="Request">The request.</param>
/// <param name="Answer">Whether what was asked for is permitted, on the best basis.</param>
/// <param name="Bases">Every basis, in the order of the pack.</param>
/// <param name="Gates">The national authorisation of every member but the host, in the order of the pack.</param>
/// <param name="Members">Members on the day.</param>
/// <param name="Chair">The member in the chair, or null when the pack does not say.</param>
/// <param name="Diagnosis">What is contested against the bases, the most telling first.</param>
public sealed record LegalOutcome(
    LocalDate AsOf,
    LocalDate? AsKnown,
    Request Request,
    Answer Answer,
    ImmutableArray<BasisVerdict> Bases,
    ImmutableArray<GateOutcome> Gates,
    ImmutableArray<Member> Members,
    Chair? Chair,
    Diagnosis Diagnosis)
{
    /// <summary>The contest that discriminates most between the bases, or null when none turns any.</summary>
    public Contest? Discriminating => Diagnosis.Contests.FirstOrDefault()?.Contest;

    /// <summary>Whether a measure is permitted: the most favourable verdict among the bases that permit it.</summary>
    public Answer For(Measure measure)
    {
        var verdicts = Bases.Where(each => each.Basis.Permits.Contains(measure)).Select(each => each.Answer).ToArray();
        if (verdicts.Contains(Answer.Yes))
            return Answer.Yes;
        if (verdicts.Contains(Answer.Arguable))
            return Answer.Arguable;
        return verdicts.Contains(Answer.Unknown) ? Answer.Unknown : Answer.No;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;

namespace Casus.Studies;

/// <summary>What was found on a pair.</summary>
/// <param name="First">One of the two.</param>
/// <param name="Second">The other.</param>
/// <param name="Strict">Chance that both are needed and neither does without the other.</param>
/// <param name="Bloc">Chance that the two together decide.</param>
/// <param name="Top">Chance that no pair is more often needed: the share of the draws in which it leads, ties split.</param>
/// <param name="Rank">Its place among the pairs by the mean of <paramref name="Strict"/>, 1 the first.</param>
public sealed record PairFinding(string First, string Second, DrawnShare Strict, DrawnShare Bloc, VoteSample Top, int Rank);

/// <summary>What was found on a member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Pivotal">Chance that its vote decides.</param>
/// <param name="Success">Chance that the decision is as it votes.</param>
/// <param name="Top">Chance that no member decides more often, ties split.</param>
/// <param name="TopSuccess">Chance that no member has its way more often, ties split.</param>
public sealed record MemberFinding(string Member, DrawnShare Pivotal, DrawnShare Success, VoteSample Top, VoteSample TopSuccess);

/// <summary>What would have to be believed for the pair of the study to lead in half of the draws.</summary>
/// <param name="Remaining">
/// The part of the others' coded chance of not voting for that may be left, in twentieths: 1 when nothing has to change, 0 when it takes their certain support. Null when not even that
/// is enough.
/// </param>
public sealed record NeededBelief(double? Remaining);

/// <summary>What was found at one time, under one rule, with something left out or nothing.</summary>
/// <param name="Epoch">Id of the time.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Placebo">Whether the thesis says nothing on the rule.</param>
/// <param name="Variant">What is left out.</param>
/// <param name="Adoption">Chance of adoption.</param>
/// <param name="Pairs">Every pair.</param>
/// <param name="Members">Every member.</param>
/// <param name="Needed">What would have to be believed for the pair of the study to lead; null where it was not asked, or where one of the pair does not vote.</param>
public sealed record PivotFinding(
    string Epoch,
    VotingRule Rule,
    bool Placebo,
    PivotVariant Variant,
    DrawnShare Adoption,
    ImmutableArray<PairFinding> Pairs,
    ImmutableArray<MemberFinding> Members,
    NeededBelief? Needed)
{
    /// <summary>What was found on the pair of two members, in either order; null when one of them does not vote.</summary>
    public PairFinding? Of(string first, string second) =>
        Pairs.FirstOrDefault(pair => (pair.First == first && pair.Second == second) || (pair.First == second && pair.Second == first));
}

/// <summary>All that a study found.</summary>
/// <param name="Study">The study.</param>
/// <param name="Fingerprint">Hash of the pack that it was run on.</param>
/// <param name="Findings">By time, rule and variant, in the order of the study.</param>
public sealed record PivotResult(PivotStudy Study, string Fingerprint, ImmutableArray<PivotFinding> Findings);

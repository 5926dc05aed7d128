// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;
using Casus.Tests.Support;

namespace Casus.Tests.Chain;

/// <summary>How good the evidence at the ends of a chain is.</summary>
public sealed class LawEvidenceTests
{
    private static EvidenceBook Book => Repository.Csto.Evidence;

    [Fact]
    public void The_best_and_the_weakest_grade_are_told_and_each_claim_counts_once()
    {
        // Graded A1 and F3 in the pack: the comment of the Secretariat, and press reports whose outlet was not kept.
        var (good, poor) = (Claim("peacekeeping-article-3-text"), Claim("doubt-2022-peacekeeping-purpose"));
        var evidence = LawEvidence.Of([Reason.Of(ReasonKind.Rule, "both", poor, good), good], Book);
        evidence.Claims.ShouldBe([poor.Id!, good.Id!]);
        (evidence.Best, evidence.Weakest).ShouldBe((Book.GradeOf(Book.Claims[good.Id!]), Book.GradeOf(Book.Claims[poor.Id!])));
        evidence.Best!.Value.Weight.ShouldBeGreaterThan(evidence.Weakest!.Value.Weight);
    }

    [Fact]
    public void Assumptions_are_no_claims()
    {
        var assumption = Book.Assumptions.Values.First();
        var evidence = LawEvidence.Of([Reason.Of(assumption)], Book);
        (evidence.Claims.Length, evidence.Best, evidence.Weakest).ShouldBe((0, null, null));
        evidence.Assumptions.ShouldBe([assumption.Id]);
    }

    [Fact]
    public void A_fact_of_which_nobody_speaks_rests_on_nothing() =>
        LawEvidence.Of([Reason.Of(ReasonKind.Fact, "unknown")], Book).Claims.ShouldBeEmpty();

    private static Reason Claim(string id) => Reason.Of(Book.Claims[id], Book);
}

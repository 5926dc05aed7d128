// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;
using Casus.Studies;

namespace Casus.Tests.Studies;

public sealed class PivotRunnerTests
{
    private static readonly Lazy<PivotResult> Usual = new(() => TinyStudy.Run(TinyStudy.UsualPack));

    /// <summary>Five members are ten pairs. Under a rule in which members count alike, and with even odds, no pair is before another (Shapley and Shubik 1954: symmetric players are alike).</summary>
    [Fact]
    public void Without_positions_all_pairs_and_members_tie()
    {
        var finding = Usual.Value.Findings.Single(each => each.Variant == PivotVariant.WithoutPositions);
        finding.Pairs.Length.ShouldBe(10);
        finding.Pairs.ShouldAllBe(pair => Math.Abs(pair.Top.Chance - 0.1) < 1e-12 && pair.Rank == 1);
        finding.Members.ShouldAllBe(member => Math.Abs(member.Top.Chance - 0.2) < 1e-12 && Math.Abs(member.TopSuccess.Chance - 0.2) < 1e-12);
        // All five for: 1/32. A pair is needed when the other three are for: 1/8. A member decides when the other four are: 1/16.
        finding.Adoption.Mean.ShouldBe(1 / 32.0, 1e-12);
        finding.Pairs.ShouldAllBe(pair => Math.Abs(pair.Strict.Mean - 0.125) < 1e-12);
        finding.Members.ShouldAllBe(member => Math.Abs(member.Pivotal.Mean - 0.0625) < 1e-12);
    }

    [Fact]
    public void Shares_of_leading_sum_to_one_and_ranks_follow_the_means()
    {
        foreach (var finding in Usual.Value.Findings)
        {
            finding.Pairs.Sum(pair => pair.Top.Chance).ShouldBe(1, 1e-9);
            finding.Members.Sum(member => member.Top.Chance).ShouldBe(1, 1e-9);
            finding.Members.Sum(member => member.TopSuccess.Chance).ShouldBe(1, 1e-9);
            foreach (var pair in finding.Pairs)
                pair.Rank.ShouldBe(1 + finding.Pairs.Count(other => other.Strict.Mean > pair.Strict.Mean + 1e-12));
            finding.Pairs.ShouldAllBe(pair => pair.Strict.Low <= pair.Strict.Mean + 1e-12 && pair.Strict.Mean <= pair.Strict.High + 1e-12 && pair.Strict.Mean <= pair.Bloc.Mean + 1e-12);
        }
    }

    [Fact]
    public void Every_variant_is_tried_under_the_rule_of_the_time_and_the_placebo_is_flagged()
    {
        Usual.Value.Findings.Select(each => (each.Rule.Id, each.Variant, each.Placebo)).ShouldBe(
        [
            ("all", PivotVariant.Full, false), ("all", PivotVariant.WithoutCorrelation, false), ("all", PivotVariant.WithoutPrior, false), ("all", PivotVariant.WithoutPositions, false),
            ("more", PivotVariant.Full, true),
        ]);
        Usual.Value.Findings.Where(each => each.Variant != PivotVariant.Full).ShouldAllBe(each => each.Needed == null);
    }

    /// <summary>Each draw is independent of the others here, so that the mean has a closed form: the product of the means of the uniform ranges of the three others.</summary>
    [Fact]
    public void Without_a_mood_the_mean_is_near_the_product_of_the_middles()
    {
        var finding = TinyStudy.Run(TinyStudy.UsualPack, 2, ("draws: 200", "draws: 1000"), ("  prior: { subject: point, width: width, reach: reach, weight: weight }\n", string.Empty)).Findings.Single(each => each.Variant == PivotVariant.WithoutCorrelation);
        // CCC .5, DDD .7, EEE .15.
        finding.Of("AAA", "BBB")!.Strict.Mean.ShouldBe(0.5 * 0.7 * 0.15, 0.005);
        finding.Of("BBB", "AAA").ShouldBe(finding.Of("AAA", "BBB"));
        finding.Of("AAA", "ZZZ").ShouldBeNull();
    }

    /// <summary>Where all are needed, the pair of the two that are the least likely to vote for leads: the chance that the others do is greatest.</summary>
    [Fact]
    public void The_pair_that_already_leads_needs_nothing_to_be_believed()
    {
        var pack = TinyStudy.Pack(("AAA", "doubtful"), ("BBB", "doubtful"), ("CCC", "likely"), ("DDD", "likely"), ("EEE", "sure"));
        var finding = TinyStudy.Run(pack, 2, ("  prior: { subject: point, width: width, reach: reach, weight: weight }\n", string.Empty)).Findings[0];
        finding.Of("AAA", "BBB")!.Top.Chance.ShouldBe(1);
        finding.Of("AAA", "BBB")!.Rank.ShouldBe(1);
        finding.Needed.ShouldBe(new NeededBelief(1));
    }

    /// <summary>Where the pair is sure and the others are not, the others would have to be surer; where three of five are enough, three others that are certain leave nothing to the pair.</summary>
    [Fact]
    public void What_would_have_to_be_believed_is_found_or_said_to_be_out_of_reach()
    {
        var pack = TinyStudy.Pack(("AAA", "sure"), ("BBB", "sure"), ("CCC", "open"), ("DDD", "open"), ("EEE", "open"));
        var findings = TinyStudy.Run(pack).Findings;
        findings.Single(each => each.Rule.Id == "all" && each.Variant == PivotVariant.Full).Needed!.Remaining!.Value.ShouldBeInRange(0, 0.6);
        pack = TinyStudy.Pack(("AAA", "open"), ("BBB", "open"), ("CCC", "sure"), ("DDD", "sure"), ("EEE", "sure"));
        TinyStudy.Run(pack).Findings.Single(each => each.Rule.Id == "more").Needed.ShouldBe(new NeededBelief(null));
    }

    [Fact]
    public void Other_labels_give_other_labels()
    {
        // The prior is keyed by member and so are the draws: with neither range nor prior, only the labels differ.
        var (one, two) = (Fixed(("AAA", "objects"), ("BBB", "objects"), ("CCC", "mood"), ("DDD", "third"), ("EEE", "objects")), Fixed(("AAA", "objects"), ("BBB", "third"), ("CCC", "objects"), ("DDD", "mood"), ("EEE", "objects")));
        string To(string code) => code switch { "BBB" => "CCC", "CCC" => "DDD", "DDD" => "BBB", _ => code };
        foreach (var (finding, other) in one.Findings.Zip(two.Findings))
        {
            other.Adoption.Mean.ShouldBe(finding.Adoption.Mean, 1e-12);
            foreach (var pair in finding.Pairs)
                other.Of(To(pair.First), To(pair.Second))!.Strict.Mean.ShouldBe(pair.Strict.Mean, 1e-12);
            foreach (var member in finding.Members)
                other.Members.Single(each => each.Member == To(member.Member)).Pivotal.Mean.ShouldBe(member.Pivotal.Mean, 1e-12);
        }
    }

    [Fact]
    public void The_same_bytes_come_from_any_number_of_threads()
    {
        string Bytes(int threads)
        {
            var result = TinyStudy.Run(TinyStudy.UsualPack, threads);
            return RunDocument.TextOf(StudyDocument.Of(new PivotAnswer(result, TinyStudy.UsualPack))) + StudyTables.Pairs(result) + StudyTables.Members(result);
        }

        var one = Bytes(1);
        Bytes(3).ShouldBe(one);
        Bytes(16).ShouldBe(one);
        one.Length.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Progress_is_told_before_each_finding()
    {
        var told = new List<(int, int)>();
        PivotRunner.Run(TinyStudy.Read(), TinyStudy.UsualPack, 1, (done, all) => told.Add((done, all)));
        told.ShouldBe([(0, 5), (1, 5), (2, 5), (3, 5), (4, 5)]);
    }

    [Fact]
    public void Every_id_that_the_pack_does_not_have_is_told_at_once()
    {
        var found = Should.Throw<DocumentException>(() => TinyStudy.Run(
            TinyStudy.UsualPack,
            1,
            ("pair: [AAA, BBB]", "pair: [AAB, BBB]"),
            ("leader: AAA", "leader: XXX"),
            ("case: crisis, rule: all", "case: crises, rule: al"),
            ("placebos: [more]", "placebos: [moer]"),
            ("weight: weight", "weight: wait"),
            ("pack: tiny", "pack: huge"))).Diagnostics;
        found.Select(each => each.Check).Distinct().ShouldBe(["dangling-reference"]);
        foreach (var wrong in new[] { "AAB", "XXX", "crises", "'al'", "moer", "wait", "huge" })
            found.ShouldContain(each => each.Message.Contains(wrong, StringComparison.Ordinal), wrong);
        found.ShouldAllBe(each => each.At.Line > 0);
    }

    [Fact]
    public void A_prior_in_another_unit_or_out_of_bounds_is_refused()
    {
        Checks(("weight: weight", "weight: hour")).ShouldBe(["wrong-unit"]);
        Checks(("reach: reach", "reach: point.2005.AAA")).ShouldBe(["bad-value"]);
        Checks(("year: 2005", "year: 2006")).ShouldAllBe(check => check == "dangling-reference");
        static string[] Checks((string, string) change) => [.. Should.Throw<DocumentException>(() => TinyStudy.Run(TinyStudy.UsualPack, 1, change)).Diagnostics.Select(each => each.Check)];
    }

    private static PivotResult Fixed(params (string Member, string Supports)[] positions) => TinyStudy.Run(
        TinyStudy.Pack(positions),
        2,
        ("  prior: { subject: point, width: width, reach: reach, weight: weight }\n", string.Empty));
}

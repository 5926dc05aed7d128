// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Law;

namespace Casus.Tests.Chain;

/// <summary>The answer of law as JSON: why, why not and what would change it are all there, and agree with the verdicts.</summary>
public sealed class LawDocumentTests
{
    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_basis_has_its_tree_its_obstacles_and_its_changes(string crisis)
    {
        var run = Shipped.Run(crisis);
        foreach (var (verdict, written) in run.Best.Law.Bases.Zip(RunDocument.May(run)["bases"]!.AsArray()))
        {
            var basis = written!.AsObject();
            basis["why"]!.AsArray().Select(each => (string)each!).ShouldBe(verdict.Why.Select(each => each.Text), "why stays a list of texts");
            basis["because"]!.AsArray().Count.ShouldBe(verdict.Why.Length);
            basis["whyNot"]!.AsArray().Count.ShouldBe(verdict.WhyNot.Length);
            basis["changes"]!.AsArray().Count.ShouldBe(verdict.Turning.Sets.Length);
            ((bool)basis["changesComplete"]!).ShouldBe(verdict.Turning.Complete);
            foreach (var change in basis["changes"]!.AsArray())
            {
                ((string)change!["to"]!).ShouldBeOneOf("open", "arguable", "closed");
                ((string)change["says"]!).ShouldStartWith("If ");
                change["steps"]!.AsArray().ShouldNotBeEmpty();
            }
        }
    }

    [Fact]
    public void The_matrix_has_a_cell_for_each_side_of_a_contest_on_each_basis_it_belongs_to()
    {
        var run = Shipped.Run("kazakhstan-2022");
        var contests = RunDocument.May(run)["diagnosis"]!.AsArray();
        contests.Count.ShouldBe(run.Best.Law.Diagnosis.Contests.Length);
        contests.Count.ShouldBeGreaterThan(0);
        foreach (var contest in contests)
        {
            var cells = contest!["sides"]!.AsArray().Select(side => side!["bearings"]!.AsArray().Select(each => (string)each!["basis"]!).ToArray()).ToArray();
            cells.Length.ShouldBeGreaterThan(0);
            cells.ShouldAllBe(each => each.SequenceEqual(cells[0]));
            foreach (var turned in contest["turns"]!.AsArray())
                cells[0].ShouldContain((string)turned!);
        }
    }

    [Fact]
    public void The_day_of_knowledge_is_said()
    {
        ((string?)RunDocument.May(Shipped.Run("kazakhstan-2022"))["asKnown"]).ShouldBeNull();
        ((string?)RunDocument.May(Run.Of(Shipped.Scenario("kazakhstan-2022", "law.as-known=2022-01-05"), 0, 1))["asKnown"]).ShouldBe("2022-01-05");
    }

    [Fact]
    public void A_gate_says_how_likely_it_is_apart_from_how_good_the_evidence_is()
    {
        var gate = RunDocument.May(Shipped.Run("kazakhstan-2022"))["gates"]!.AsArray().Single(each => (string)each!["member"]! == "KGZ")!.AsObject();
        gate["forecast"]!["likelihood"]!.GetValue<string>().ShouldBe(Casus.Evidence.Likelihood.Of((double)gate["forecast"]!["chance"]!.GetValue<decimal>()));
        gate["forecast"]!["quantiles"]!.AsArray().Select(each => (int)each!["percent"]!).ShouldBe([5, 25, 50, 75, 95]);
        gate["evidence"]!["weakest"]!.GetValue<string>().Length.ShouldBe(2);
        gate["forecast"]!.AsObject().ShouldNotContain(each => each.Key == "evidence");
    }

    [Fact]
    public void The_replay_stands_beside_the_gates()
    {
        var replay = RunDocument.May(Shipped.Run("kazakhstan-2022"))["replay"]!.AsArray().Single(each => (string)each!["member"]! == "KGZ")!;
        replay["events"]!.AsArray().Select(each => (string)each!["effect"]!).ShouldContain("no-quorum");
        RunDocument.May(Shipped.Run("kyrgyzstan-2010-06"))["replay"]!.AsArray().ShouldBeEmpty();
    }
}

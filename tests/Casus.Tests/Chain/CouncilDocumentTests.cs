// SPDX-License-Identifier: Apache-2.0
using System.Text.Json.Nodes;
using Casus.Chain;
using Casus.Documents.Binding;

namespace Casus.Tests.Chain;

/// <summary>The vote as JSON agrees with the vote.</summary>
public sealed class CouncilDocumentTests
{
    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void Every_member_has_its_stance_and_whom_it_is_taken_from(string crisis)
    {
        var run = Shipped.Run(crisis);
        var votes = RunDocument.Will(run)["votes"]!.AsArray();
        votes.Count.ShouldBe(run.Best.Council.Votes.Length);
        foreach (var (vote, written) in run.Best.Council.Votes.Zip(votes))
        {
            ((string?)written!["stance"]).ShouldBe(vote.Position is { } position ? Words.Of(position.Stance) : null);
            written["claims"]!.AsArray().Select(each => (string)each!).ShouldBeSubsetOf(run.Scenario.Pack.Evidence.Claims.Keys);
            written["claims"]!.AsArray().Count.ShouldBe((vote.Position?.Claims ?? []).Concat(vote.Position?.Follows?.Claims ?? []).Distinct(StringComparer.Ordinal).Count());
            (Number(written["for"]) + Number(written["abstains"]) + Number(written["against"]) + Number(written["absent"])).ShouldBe(1, 0.0003);
        }
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_run_has_no_pairs_and_a_vote_has(string crisis)
    {
        var run = Shipped.Run(crisis);
        RunDocument.Will(run).ContainsKey("pairs").ShouldBeFalse();
        var voters = run.Best.Council.Chamber.Applied.Scores.Voters.Length;
        CouncilDocument.Of(run, CouncilDepth.Of(run))["pairs"]!.AsArray().Count.ShouldBe(voters * (voters - 1) / 2);
    }

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_rule_turns_the_answer_when_its_chance_lies_on_the_other_side_of_one_half(string crisis)
    {
        var run = Shipped.Run(crisis);
        var will = RunDocument.Will(run);
        var adopts = run.Best.Council.IfPut >= 0.5;
        foreach (var (chance, written) in run.Best.Council.UnderRules.Zip(will["underRules"]!.AsArray()))
            ((bool)written!["turns"]!).ShouldBe(chance.Chance >= 0.5 != adopts);
    }

    [Fact]
    public void Leanings_that_the_user_set_are_named_and_have_no_evidence()
    {
        var will = RunDocument.Will(Run.Of(Shipped.Scenario("kazakhstan-2022", "council.supports.BLR=10 percent", "council.ballot.ARM=absent"), 0, 1));
        var votes = will["votes"]!.AsArray().ToDictionary(each => (string)each!["member"]!, each => each!, StringComparer.Ordinal);
        ((string?)votes["BLR"]["set"]).ShouldBe("chance of a vote for 10 percent");
        votes["BLR"]["supports"].ShouldBeNull();
        votes["BLR"]["objects"].ShouldNotBeNull();
        ((string?)votes["ARM"]["set"]).ShouldBe("ballot absent");
        ((string?)votes["ARM"]["vote"]).ShouldBe("absent");
        votes["ARM"]["objects"].ShouldBeNull();
    }

    [Fact]
    public void Writing_the_document_reads_nothing_into_the_run()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022", "council.ballot.ARM=for"), 0, 1);
        var read = run.Best.Quantities.Read.Length;
        CouncilDocument.Of(run, CouncilDepth.Of(run));
        run.Best.Quantities.Read.Length.ShouldBe(read);
    }

    private static double Number(JsonNode? node) => (double)node!.GetValue<decimal>();
}

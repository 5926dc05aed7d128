// SPDX-License-Identifier: Apache-2.0
using Casus.Chain;
using Casus.Evidence;

namespace Casus.Tests.Chain;

public sealed class TimelineTests
{
    private static readonly string[] Stages = ["request", "may", "will", "with", "fast", "then"];

    [Theory]
    [MemberData(nameof(Shipped.Cases), MemberType = typeof(Shipped))]
    public void A_timeline_runs_forwards_and_every_entry_says_why(string crisis) => RunsForwards(Shipped.Run(crisis));

    [Theory]
    [InlineData("kazakhstan-2022")]
    [InlineData("kyrgyzstan-2010-06")]
    [InlineData("uraliya-2010")]
    public void So_it_does_when_the_user_has_the_council_adopt(string crisis) => RunsForwards(Run.Of(Shipped.Scenario(crisis, "council-adopts"), 0, 1));

    [Fact]
    public void The_story_begins_with_the_request_and_its_evidence()
    {
        var first = Shipped.Run("kazakhstan-2022").Timeline[0];
        (first.At.Seconds, first.Stage, first.What).ShouldBe((0, "request", "Kazakhstan asks, to the chair (Armenia)"));
        first.Because.ShouldContain("claim request-to-chair");
        first.Because.ShouldContain("assumption case.kazakhstan-2022.request.hour");
    }

    [Fact]
    public void Where_nobody_asked_nobody_is_said_to_have_asked() => Shipped.Run("karabakh-2020").Timeline[0].What.ShouldBe("the crisis comes to a head");

    [Fact]
    public void The_decision_stands_at_its_hour_with_the_rule_and_every_vote()
    {
        var run = Shipped.Run("kazakhstan-2022");
        var decision = run.Timeline.Single(each => each.Stage == "will");
        decision.At.ShouldBe(run.Best.Council.DecidedAt);
        decision.Because[0].ShouldBe("rule csto-limited-format");
        decision.Because.Length.ShouldBe(1 + run.Best.Council.Votes.Length);
    }

    [Fact]
    public void What_was_not_put_to_the_vote_says_so() =>
        Shipped.Run("kyrgyzstan-2010-04").Timeline.Single(each => each.Stage == "will").What.ShouldBe("the council adopts nothing: no official request reached the council");

    [Fact]
    public void Every_unit_that_is_sent_becomes_ready_and_complete_and_the_force_closes_and_goes_home()
    {
        var run = Run.Of(Shipped.Scenario("kazakhstan-2022", "council-adopts"), 0, 1);
        var sent = run.Best.Forces!.Contributions.Length;
        run.Timeline.Count(each => each.Stage == "with").ShouldBe(sent);
        run.Timeline.Count(each => each.Stage == "fast").ShouldBe(sent + 2, "each unit complete, the first arrival, and closure");
        run.Timeline.Count(each => each.Stage == "then" && each.What.EndsWith("people)", StringComparison.Ordinal)).ShouldBe(run.Best.Operations!.Departures.Length);
    }

    [Fact]
    public void The_ends_of_a_chain_are_named_once_in_their_order()
    {
        var end = new Reason(ReasonKind.Claim, "Somebody says so.", "a-claim", []);
        var chain = Reason.Of(ReasonKind.Result, "so", Reason.Of(ReasonKind.Rule, "by rule", end, Reason.Of(ReasonKind.Constraint, "a limit")), end);
        Timeline.Ends(chain).ShouldBe(["claim a-claim", "a limit"]);
    }

    private static void RunsForwards(Run run)
    {
        run.Timeline.Select(each => each.At.Seconds).ShouldBeInOrder();
        foreach (var entry in run.Timeline)
        {
            entry.Stage.ShouldBeOneOf(Stages);
            entry.What.ShouldNotBeNullOrWhiteSpace();
            entry.Because.ShouldNotBeEmpty($"'{entry.What}' does not say why");
            entry.Because.ShouldNotContain(string.Empty, $"'{entry.What}' gives an empty reason");
        }
        foreach (var moment in run.Timeline.GroupBy(each => each.At))
            moment.Select(each => Array.IndexOf(Stages, each.Stage)).ShouldBeInOrder();
    }
}

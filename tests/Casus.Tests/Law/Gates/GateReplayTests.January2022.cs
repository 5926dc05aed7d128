// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Tests.Support;

namespace Casus.Tests.Law;

/// <summary>The proceedings that the CSTO pack holds on January 2022, beside the legal reference (sections 3 and 9).</summary>
public sealed partial class GateReplayTests
{
    private const string January = "kazakhstan-2022";

    [Theory]
    [InlineData("russia-blanket")]
    [InlineData("belarus-2003")]
    [InlineData("armenia-government")]
    [InlineData("kyrgyzstan-2021")]
    [InlineData("tajikistan-joint-sitting")]
    public void By_what_was_published_every_member_that_sent_forces_had_its_own_law_open_in_the_end(string gate)
    {
        var replay = Shipped(gate);
        replay.State.ShouldBe(GateState.Open);
        replay.DecidedAt.ShouldNotBeNull();
        replay.OpensAt.ShouldNotBeNull().ShouldBeGreaterThan(replay.DecidedAt.Value);
        replay.Events.ShouldAllBe(each => each.Because.Because.Length > 0);
    }

    [Fact]
    public void The_shipped_course_of_Bishkek_has_no_quorum_on_the_6th_and_two_votes_on_the_7th()
    {
        var replay = Shipped("kyrgyzstan-2021");
        replay.Events.Single(each => each.Effect.Kind == GateEffectKind.NoQuorum).Effect.Says.ShouldBe("no quorum: 39 present, 46 needed");
        replay.Events.Where(each => each.Published.Kind == GateEventKind.Vote).Select(each => each.Effect.Says)
            .ShouldBe(["failed: 55 for, 60 of all 90 needed, short by 5", "passed: 69 for, 60 needed"]);
        replay.Events[^1].Published.Kind.ShouldBe(GateEventKind.Act, "open with the decree, not with the vote");
        replay.OpensAt.ShouldBe(replay.Events[^1].Effect.Event.At);
        replay.Thresholds.Select(each => (each.Votes, each.State, each.Effects.Single(effect => effect.Kind == GateEffectKind.NoMajority).Short))
            .ShouldBe([(60, GateState.Open, 5), (61, GateState.Open, 6)]);
    }

    [Fact]
    public void In_the_shipped_course_of_Dushanbe_forces_left_before_the_vote() =>
        Shipped("tajikistan-joint-sitting").Events.Single(each => each.Published.Kind == GateEventKind.Dispatch).Effect.Says.ShouldBe("forces leave before the law lets them go");

    private static GateReplayOutcome Shipped(string gate)
    {
        var pack = Repository.Csto;
        return GateReplay.Of(pack.Law, TinyPack.Quantities(pack), pack.Cases[January].Given.Request, pack.ProceedingsIn(January).Single(each => each.Gate == gate));
    }
}

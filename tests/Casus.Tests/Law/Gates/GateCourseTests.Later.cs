// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Simulation;
using static Casus.Tests.Law.TinyGate;

namespace Casus.Tests.Law;

/// <summary>The other modes: no parliament, consent once for all, consent afterwards, by silence or with effect from an earlier day, and none at all.</summary>
public sealed partial class GateCourseTests
{
    private static readonly Gate Emergency = Rule(GateMode.EmergencyRatify, Orders, Sits, Votes);
    private static readonly Gate Silent = Rule(GateMode.Silence, Asks, Waits);
    private static readonly Gate Backwards = Rule(GateMode.Retroactive, Votes);

    [Theory]
    [InlineData(GateMode.None)]
    [InlineData(GateMode.Blanket)]
    public void An_executive_that_decides_alone_opens_with_its_last_act(GateMode mode)
    {
        Course(Rule(mode), Numbers(), At(4, GateEventKind.Decision)).OpensAt.ShouldBe(Tick.FromHours(4), "nothing is asked but the decision");
        Course(Rule(mode), Numbers()).State.ShouldBe(GateState.Shut);
        var course = Course(Rule(mode, Asks, Orders), Numbers(), At(4, GateEventKind.Decision), At(5, GateEventKind.Act));
        course.State.ShouldBe(GateState.Shut);
        course.Feed(At(6, GateEventKind.Act)).State.ShouldBe(GateState.Open);
        course.OpensAt.ShouldBe(Tick.FromHours(6));
    }

    [Fact]
    public void What_is_barred_is_refused_from_the_beginning()
    {
        var course = Course(Rule(GateMode.Barred), Numbers(), At(1, GateEventKind.Decision), Vote(2, 90, 0));
        course.RefusedAt.ShouldBe(Tick.Zero);
        course.StateAt(Tick.Zero).ShouldBe(GateState.Refused);
        course.Effects[^1].Says.ShouldBe("changes nothing: the law bars it");
        course.OpensAt.ShouldBeNull();
    }

    [Fact]
    public void In_an_emergency_forces_go_with_the_first_act_and_a_vote_in_time_confirms_them()
    {
        var course = Course(Emergency, Numbers(votes: 10, within: 48), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), Vote(50, 10, 0));
        course.StateAt(Tick.FromHours(2)).ShouldBe(GateState.Shut);
        course.ProvisionalFrom.ShouldBe(Tick.FromHours(3));
        course.StateAt(Tick.FromHours(49)).ShouldBe(GateState.Provisional);
        course.OpensAt.ShouldBe(Tick.FromHours(50));
        course.LapsedAt.ShouldBeNull();
    }

    [Fact]
    public void In_an_emergency_whose_rule_names_no_act_forces_go_with_the_decision_of_the_council() =>
        Course(Rule(GateMode.EmergencyRatify, Votes), Numbers(within: 48), At(5, GateEventKind.Decision)).ProvisionalFrom.ShouldBe(Tick.FromHours(5));

    [Theory]
    [InlineData(50.999, GateState.Open)]
    [InlineData(51, GateState.Open)]
    [InlineData(51.001, GateState.Lapsed)]
    public void A_vote_at_the_last_moment_still_comes_in_time_and_one_after_it_does_not(double hour, GateState state)
    {
        var course = Course(Emergency, Numbers(votes: 10, within: 48), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), Vote(hour, 10, 0));
        course.State.ShouldBe(state);
        course.StateAt(Tick.FromHours(1000)).ShouldBe(state);
    }

    [Fact]
    public void Without_a_vote_the_leave_of_the_emergency_lapses_by_itself_when_its_time_has_run_out()
    {
        var course = Course(Emergency, Numbers(votes: 10, within: 48), At(1, GateEventKind.Decision), At(3, GateEventKind.Act));
        course.State.ShouldBe(GateState.Provisional);
        course.LapsedAt.ShouldBe(Tick.FromHours(51));
        course.StateAt(Tick.FromHours(50.9)).ShouldBe(GateState.Provisional);
        course.StateAt(Tick.FromHours(51)).ShouldBe(GateState.Lapsed);
    }

    [Fact]
    public void A_lost_vote_leaves_the_forces_where_they_are_until_the_attempts_are_used_up()
    {
        var gate = Emergency with { Attempts = 2 };
        var course = Course(gate, Numbers(votes: 10, within: 48), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), Vote(10, 9, 5), Vote(20, 8, 5), Vote(30, 20, 0));
        course.StateAt(Tick.FromHours(10)).ShouldBe(GateState.Provisional);
        course.RefusedAt.ShouldBe(Tick.FromHours(20));
        course.State.ShouldBe(GateState.Refused);
        course.LapsedAt.ShouldBeNull("it was refused before its time had run out");
        course.Short.ShouldBe(2);
    }

    [Fact]
    public void Silence_is_consent_when_its_time_has_run_out()
    {
        var course = Course(Silent, Numbers(within: 168), At(1, GateEventKind.Decision), At(3, GateEventKind.Act));
        course.StateAt(Tick.FromHours(170.9)).ShouldBe(GateState.Shut);
        course.StateAt(Tick.FromHours(171)).ShouldBe(GateState.Open);
        course.OpensAt.ShouldBe(Tick.FromHours(171));
        course.State.ShouldBe(GateState.Shut, "the last event left it shut");
    }

    [Fact]
    public void Silence_that_waits_for_no_act_runs_from_the_decision() =>
        Course(Rule(GateMode.Silence, Waits), Numbers(within: 100), At(4, GateEventKind.Decision)).OpensAt.ShouldBe(Tick.FromHours(104));

    [Theory]
    [InlineData(170.9, false)]
    [InlineData(171, false)]
    [InlineData(171.1, true)]
    public void An_objection_in_time_ends_the_silence(double hour, bool tooLate)
    {
        var course = Course(Silent, Numbers(votes: 10, within: 168), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), At(hour, GateEventKind.Objection));
        course.StateAt(Tick.FromHours(1000)).ShouldBe(tooLate ? GateState.Open : GateState.Shut);
        course.Feed(Vote(1001, 10, 0));
        course.StateAt(Tick.FromHours(1001)).ShouldBe(GateState.Open);
    }

    [Fact]
    public void An_act_in_the_moment_in_which_the_silence_ends_comes_after_it() =>
        Course(Rule(GateMode.Prior, Waits, Orders), Numbers(within: 10), At(0, GateEventKind.Decision), At(10, GateEventKind.Act)).OpensAt.ShouldBe(Tick.FromHours(10));

    [Fact]
    public void After_an_objection_the_vote_can_be_lost_for_good()
    {
        var course = Course(Silent with { Attempts = 1 }, Numbers(votes: 10, within: 168), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), At(4, GateEventKind.Objection), Vote(5, 9, 1));
        course.State.ShouldBe(GateState.Refused);
        course.OpensAt.ShouldBeNull();
    }

    [Fact]
    public void A_body_that_votes_has_taken_the_matter_up_and_its_silence_is_no_longer_consent()
    {
        var course = Course(Silent, Numbers(votes: 10, within: 168), At(1, GateEventKind.Decision), At(3, GateEventKind.Act), Vote(4, 9, 1));
        course.OpensAt.ShouldBeNull();
        course.Short.ShouldBe(1);
        course.Feed(Vote(5, 10, 0)).State.ShouldBe(GateState.Open);
    }

    [Theory]
    [InlineData(GateEventKind.Dispatch)]
    [InlineData(GateEventKind.Act)]
    public void Consent_with_effect_from_an_earlier_day_lets_forces_go_first(GateEventKind first)
    {
        var course = Course(Backwards, Numbers(votes: 10), At(1, GateEventKind.Decision), At(2, first), Vote(200, 10, 0));
        course.StateAt(Tick.FromHours(1)).ShouldBe(GateState.Shut);
        course.ProvisionalFrom.ShouldBe(Tick.FromHours(2));
        course.OpensAt.ShouldBe(Tick.FromHours(200));
    }

    /// <summary>Moscow, November 2020 (legal reference, section 3): decree 695 of 10 November, consent on the 18th with effect from the 10th.</summary>
    [Fact]
    public void Moscow_in_November_2020_consented_eight_days_after_the_decree()
    {
        var course = Course(Rule(GateMode.Retroactive, Orders, Votes), Numbers(), At(0, GateEventKind.Act), At(8 * 24, GateEventKind.Vote, against: 0));
        course.ProvisionalFrom.ShouldBe(Tick.Zero);
        course.StateAt(Tick.FromHours(191)).ShouldBe(GateState.Provisional);
        course.OpensAt.ShouldBe(Tick.FromHours(192));
    }

    [Fact]
    public void Consent_afterwards_can_be_refused_after_the_forces_have_gone()
    {
        var course = Course(Backwards with { Attempts = 1 }, Numbers(votes: 10), At(1, GateEventKind.Dispatch), Vote(50, 4, 9));
        course.ProvisionalFrom.ShouldBe(Tick.FromHours(1));
        course.RefusedAt.ShouldBe(Tick.FromHours(50));
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Simulation;
using FsCheck;
using FsCheck.Fluent;
using static Casus.Tests.Law.TinyGate;

namespace Casus.Tests.Law;

/// <summary>What holds for every rule and every course of events.</summary>
public sealed partial class GateCourseTests
{
    private static readonly GateStep[] Kinds = [Asks, Sits, Votes, Waits];

    private static readonly Gen<Gate> Rules =
        from mode in Gen.Elements(Enum.GetValues<GateMode>())
        from steps in Gen.Choose(0, 4).SelectMany(count => Gen.Elements(Kinds).ArrayOf(count))
        from attempts in Gen.Choose(1, 4)
        from parts in Gen.Choose(0, 3)
        from ofWhat in Gen.Elements(Enum.GetValues<MajorityBase>())
        from exceed in Gen.Elements(true, false)
        select Rule(mode, steps) with { Attempts = attempts, Majority = parts == 0 ? null : Share(parts, 4, exceed, ofWhat) };

    private static readonly Gen<GateNumbers> Bodies =
        from seats in Gen.Choose(0, 12)
        from quorum in Gen.Choose(0, 8)
        from votes in Gen.Choose(-8, 12)
        from within in Gen.Choose(0, 30)
        select Numbers(seats, votes > 0 ? votes : null, quorum == 0 ? null : quorum, within);

    private static readonly Gen<GateEvent[]> Events =
        Gen.Choose(0, 9).SelectMany(count => One.ArrayOf(count)).Select(events => events.OrderBy(each => each.At).ToArray());

    private static Gen<GateEvent> One =>
        from hour in Gen.Choose(0, 40)
        from kind in Gen.Elements(Enum.GetValues<GateEventKind>())
        from present in Gen.Choose(0, 12)
        from inFavour in Gen.Choose(0, present)
        select At(hour, kind, present, inFavour, present - inFavour);

    private static readonly Gen<(Gate Gate, GateNumbers Numbers, GateEvent[] Events)> Courses =
        from gate in Rules
        from numbers in Bodies
        from events in Events
        select (gate, numbers, events);

    [Fact]
    public void The_same_events_always_end_in_the_same_state() => Always.Holds(Courses, each =>
    {
        var (one, other) = (Course(each.Gate, each.Numbers, each.Events), Course(each.Gate, each.Numbers, each.Events));
        one.Effects.ShouldBe(other.Effects);
        (one.OpensAt, one.LapsedAt, one.RefusedAt, one.ProvisionalFrom).ShouldBe((other.OpensAt, other.LapsedAt, other.RefusedAt, other.ProvisionalFrom));
    });

    [Fact]
    public void The_state_at_a_moment_depends_on_nothing_that_comes_after_it() => Always.Holds(Courses, each =>
    {
        var whole = Course(each.Gate, each.Numbers, each.Events);
        for (var hour = 0; hour <= 80; hour++)
        {
            var known = Course(each.Gate, each.Numbers, [.. each.Events.Where(happened => happened.At <= Tick.FromHours(hour))]);
            whole.StateAt(Tick.FromHours(hour)).ShouldBe(known.StateAt(Tick.FromHours(hour)));
        }
    });

    [Fact]
    public void What_is_settled_stays_settled() => Always.Holds(Courses, each =>
    {
        var course = Course(each.Gate, each.Numbers, each.Events);
        var states = Enumerable.Range(0, 80).Select(hour => course.StateAt(Tick.FromHours(hour))).ToArray();
        for (var i = 1; i < states.Length; i++)
        {
            if (states[i - 1] is GateState.Open or GateState.Refused or GateState.Lapsed)
                states[i].ShouldBe(states[i - 1]);
            else if (states[i - 1] == GateState.Provisional)
                states[i].ShouldNotBe(GateState.Shut);
        }
    });

    [Fact]
    public void The_moments_agree_with_the_states() => Always.Holds(Courses, each =>
    {
        var course = Course(each.Gate, each.Numbers, each.Events);
        var end = course.StateAt(new Tick(long.MaxValue));
        (course.OpensAt is not null).ShouldBe(end == GateState.Open);
        (course.LapsedAt is not null).ShouldBe(end == GateState.Lapsed);
        (course.RefusedAt is not null).ShouldBe(end == GateState.Refused);
        if (course.OpensAt is { } opens)
            course.StateAt(opens).ShouldBe(GateState.Open);
    });

    [Fact]
    public void More_deputies_in_favour_never_close_a_gate_nor_open_it_later()
    {
        var raised = from each in Courses
                     from index in Gen.Choose(0, 8)
                     from more in Gen.Choose(1, 6)
                     select (each, index, more);
        Always.Holds(
            raised,
            thing =>
            {
                var (each, index, more) = thing;
                if (index >= each.Events.Length || each.Events[index].Kind != GateEventKind.Vote)
                    return;
                var events = each.Events.ToArray();
                events[index] = events[index] with { Present = events[index].Present + more, For = events[index].For + more };
                var (before, after) = (Course(each.Gate, each.Numbers, each.Events), Course(each.Gate, each.Numbers, events));
                if (before.OpensAt is { } opened)
                    after.OpensAt.ShouldNotBeNull().ShouldBeLessThanOrEqualTo(opened);
                if ((before.ProvisionalFrom ?? before.OpensAt) is { } went)
                    (after.ProvisionalFrom ?? after.OpensAt).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(went);
            },
            times: 5_000);
    }

    [Fact]
    public void No_event_that_comes_later_opens_a_gate_earlier()
    {
        var delayed = from each in Courses
                      from hours in Gen.Choose(1, 20)
                      select (each, hours);
        Always.Holds(delayed, thing =>
        {
            var (each, hours) = thing;
            var later = each.Events.Select(happened => happened with { At = happened.At + Tick.FromHours(hours) }).ToArray();
            var (before, after) = (Course(each.Gate, each.Numbers, each.Events), Course(each.Gate, each.Numbers, later));
            after.OpensAt.ShouldBe(before.OpensAt is { } opened ? opened + Tick.FromHours(hours) : null);
        });
    }

    [Fact]
    public void A_body_never_holds_more_lost_votes_than_its_attempts() => Always.Holds(Courses, each =>
    {
        var course = Course(each.Gate with { Steps = [Votes] }, each.Numbers, each.Events);
        course.Effects.Count(effect => effect.Kind == GateEffectKind.NoMajority).ShouldBeLessThanOrEqualTo(each.Gate.Attempts);
    });
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using static Casus.Tests.Law.TinyGate;

namespace Casus.Tests.Law;

public sealed class GateTestCourseTests
{
    private const string Law = """
        members:
          - { country: AAA, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: seats, value: 90 deputies, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: votes, value: 60 deputies, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: time, value: 48 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - id: prior
            member: AAA
            from: 2000-01-01
            mode: prior
            organ: parliament
            says: Parliament first.
            votes: votes
            of: seats
            quorum: { parts: 1, of: 2, exceed: true }
            attempts: 2
            steps:
              - { what: sits, kind: sitting, takes: time }
              - { what: votes, kind: vote, takes: time }
          - { id: emergency, member: AAA, from: 2000-01-01, mode: emergency-ratify, within: time, organ: parliament, says: Afterwards., steps: [ { what: votes, kind: vote, takes: time } ] }
          - { id: never, member: AAA, from: 2000-01-01, mode: barred, organ: nobody, says: Never. }
        """;

    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));

    public static TheoryData<string, CourseEvent[], ExpectedState[], GateBranch[]> Right => new()
    {
        {
            "prior",
            [On(1, GateEventKind.Sitting, present: 39), On(2, GateEventKind.Vote, inFavour: 55, against: 11), On(3, GateEventKind.Vote, inFavour: 50, against: 16)],
            [State(1, GateState.Shut, 7), State(2.5, GateState.Shut, 5), State(3, GateState.Refused, 10)],
            [GateBranch.Refused, GateBranch.ShutAfterFailure, GateBranch.QuorumFailed, GateBranch.MajorityFailed]
        },
        { "prior", [On(2, GateEventKind.Vote, inFavour: 60, against: 11)], [State(1.9, GateState.Shut), State(2, GateState.Open)], [GateBranch.Opened] },
        { "emergency", [On(1, GateEventKind.Decision)], [State(1, GateState.Provisional), State(49, GateState.Lapsed)], [GateBranch.Provisional, GateBranch.Lapsed] },
        { "never", [], [State(0, GateState.Refused)], [GateBranch.Refused] },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void A_test_that_holds_has_no_failures_and_says_what_it_covered(string gate, CourseEvent[] events, ExpectedState[] expect, GateBranch[] branches)
    {
        var outcome = Run(gate, events, expect);
        outcome.Failures.ShouldBeEmpty();
        outcome.Branches.ShouldBe(branches.Order());
        foreach (var branch in branches)
            GateBranches.Of(Tiny.Value.Law.Gates.Single(each => each.Id == gate)).ShouldContain(branch);
    }

    [Fact]
    public void A_test_that_does_not_hold_says_what_came_out_instead_and_why() => Run("prior", [On(2, GateEventKind.Vote, inFavour: 55, against: 11)], [State(2, GateState.Open, 6)]).Failures.ShouldBe(
    [
        "At hour 2 the gate 'prior' is shut, not open (last: vote, failed: 55 for, 60 of all 90 needed, short by 5).",
        "At hour 2 the last failed attempt at the gate 'prior' is 5 short, not 6 short (last: vote, failed: 55 for, 60 of all 90 needed, short by 5).",
    ]);

    [Fact]
    public void Events_out_of_order_and_unknown_gates_are_failures_and_no_exceptions()
    {
        Run("prior", [On(2, GateEventKind.Vote), On(1, GateEventKind.Vote)], []).Failures.ShouldBe(["The event at hour 1 lies before the one above it."]);
        Run("nowhere", [], []).Failures.ShouldBe(["The law holds no gate 'nowhere'."]);
    }

    [Fact]
    public void Each_mode_knows_its_ways()
    {
        GateBranches.Of(Rule(GateMode.Barred)).ShouldBe([GateBranch.Refused]);
        GateBranches.Of(Rule(GateMode.Blanket, Orders)).ShouldBe([GateBranch.Opened]);
        GateBranches.Of(Rule(GateMode.Prior, Votes)).ShouldBe([GateBranch.Opened, GateBranch.Refused, GateBranch.ShutAfterFailure, GateBranch.MajorityFailed]);
        GateBranches.Of(Rule(GateMode.EmergencyRatify, Votes)).ShouldBe([GateBranch.Opened, GateBranch.Provisional, GateBranch.Refused, GateBranch.Lapsed, GateBranch.MajorityFailed]);
        GateBranches.Of(Rule(GateMode.Retroactive, Votes)).ShouldBe([GateBranch.Opened, GateBranch.Provisional, GateBranch.Refused, GateBranch.MajorityFailed]);
        GateBranches.Of(Rule(GateMode.Silence, Waits)).ShouldBe([GateBranch.Opened, GateBranch.Refused, GateBranch.ShutAfterFailure, GateBranch.MajorityFailed]);
    }

    private static GateTestOutcome Run(string gate, CourseEvent[] events, ExpectedState[] expect) =>
        GateTestCourse.Run(Tiny.Value.Law, TinyPack.Quantities(Tiny.Value), new ExpectedCourse { Gate = gate, Events = [.. events], Expect = [.. expect] });

    private static CourseEvent On(double hour, GateEventKind kind, int? present = null, int? inFavour = null, int? against = null) =>
        new() { Hour = hour, Kind = kind, Present = present, For = inFavour, Against = against };

    private static ExpectedState State(double hour, GateState state, int? missing = null) => new() { Hour = hour, State = state, Short = missing };
}

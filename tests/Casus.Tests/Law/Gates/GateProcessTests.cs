// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;
using NodaTime;

namespace Casus.Tests.Law;

public sealed partial class GateProcessTests
{
    private const string Law = """
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: ALO, membership: [ { from: 2000-01-01 } ] }
          - { country: BLA, membership: [ { from: 2000-01-01 } ] }
          - { country: PRI, membership: [ { from: 2000-01-01 } ] }
          - { country: STU, membership: [ { from: 2000-01-01 } ] }
          - { country: ONE, membership: [ { from: 2000-01-01 } ] }
          - { country: EVE, membership: [ { from: 2000-01-01 } ] }
          - { country: BAR, membership: [ { from: 2000-01-01 } ] }
          - { country: NIL, membership: [ { from: 2000-01-01 } ] }
          - { country: FRO, membership: [ { from: 2000-01-01 } ], participation: [ { from: 2010-01-01, state: frozen } ] }
          - { country: SUS, membership: [ { from: 2000-01-01 } ], participation: [ { from: 2010-01-01, until: 2011-01-01, state: suspended } ] }
        assumptions:
          - { id: order, value: 2 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: sitting, value: 6 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: vote, value: 3 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: quorum, value: 40 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: rarely, value: 20 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: evenly, value: 50 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: again, value: 12 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - { id: alone, member: ALO, from: 2000-01-01, mode: none, organ: president, says: The president alone., steps: [ { what: order, takes: order } ] }
          - { id: blanket, member: BLA, from: 2000-01-01, mode: blanket, organ: president, says: Consent was given once for all. }
          - id: prior
            member: PRI
            from: 2000-01-01
            mode: prior
            organ: parliament
            says: Parliament consents first.
            steps:
              - { what: sits, takes: sitting, succeeds: quorum, retryAfter: again }
              - { what: votes, takes: vote }
          - { id: stubborn, member: STU, from: 2000-01-01, mode: prior, organ: parliament, says: Hardly ever., steps: [ { what: votes, takes: vote, succeeds: rarely, retryAfter: again } ] }
          - { id: once, member: ONE, from: 2000-01-01, mode: prior, organ: parliament, says: One attempt., steps: [ { what: votes, takes: vote, succeeds: quorum }, { what: order, takes: order } ] }
          - { id: even, member: EVE, from: 2000-01-01, mode: prior, organ: parliament, says: Even odds., steps: [ { what: votes, takes: vote, succeeds: evenly, retryAfter: again } ] }
          - { id: barred, member: BAR, from: 2000-01-01, mode: barred, organ: nobody, says: The constitution forbids it. }
          - { id: frozen, member: FRO, from: 2000-01-01, mode: none, organ: president, says: The president alone. }
          - { id: suspended, member: SUS, from: 2000-01-01, mode: none, organ: president, says: The president alone. }
        """;

    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));

    [Theory]
    [InlineData("ALO", 2, "none: president")]
    [InlineData("BLA", 0, "blanket: president")]
    [InlineData("EVE", 3, "prior: parliament")]
    public void Where_nothing_can_fail_the_gate_opens_when_its_steps_are_done(string member, int hours, string says)
    {
        var gate = Gate(member);
        gate.Answer.ShouldBe(Answer.Yes);
        gate.OpensAfter.ShouldBe(Tick.FromHours(hours));
        gate.Says.ShouldBe(says);
    }

    [Fact]
    public void On_best_evidence_a_step_passes_at_the_attempt_by_which_success_is_more_likely_than_not()
    {
        // One attempt succeeds with 40 %, two with 1 - 0.6² = 64 %: the sitting after six hours fails, that after another twelve has its quorum, the vote takes three.
        var gate = Gate("PRI");
        gate.Answer.ShouldBe(Answer.Yes);
        gate.Steps.Select(step => (step.What, step.After.Hours, step.Passed)).ShouldBe([("sits", 6, false), ("sits", 18, true), ("votes", 21, true)]);
        gate.OpensAfter.ShouldBe(Tick.FromHours(21));
    }

    [Fact]
    public void A_body_that_is_likely_to_refuse_three_times_has_refused()
    {
        // 1 - 0.8³ = 49 %.
        var gate = Gate("STU");
        gate.Answer.ShouldBe(Answer.No);
        gate.OpensAfter.ShouldBeNull();
        gate.Steps.Select(step => (step.After.Hours, step.Passed)).ShouldBe([(3, false), (15, false), (27, false)]);
        gate.Says.ShouldBe("votes: failed");
    }

    [Fact]
    public void A_step_without_a_second_attempt_ends_the_matter_and_what_follows_it_is_not_gone_through()
    {
        var gate = Gate("ONE");
        gate.Answer.ShouldBe(Answer.No);
        gate.Steps.ShouldHaveSingleItem().What.ShouldBe("votes");
    }

    [Theory]
    [InlineData("BAR", Answer.No, "The constitution forbids it.")]
    [InlineData("FRO", Answer.No, "its participation is frozen")]
    [InlineData("SUS", Answer.No, "its participation is suspended")]
    [InlineData("NIL", Answer.Unknown, "the pack holds no national rule for that day")]
    public void A_gate_that_cannot_open_says_why(string member, Answer answer, string says)
    {
        var gate = Gate(member);
        gate.Answer.ShouldBe(answer);
        gate.OpensAfter.ShouldBeNull();
        gate.Steps.ShouldBeEmpty();
        gate.Says.ShouldBe(says);
    }

    [Fact]
    public void A_member_that_takes_part_again_has_its_gate_back() => Gate("SUS", new LocalDate(2011, 1, 1)).Answer.ShouldBe(Answer.Yes);

    [Fact]
    public void The_host_needs_no_leave_of_its_own_for_others_to_come() =>
        Outcome(new LocalDate(2010, 6, 12), draws: null).Gates.Select(gate => gate.Member).ShouldNotContain("HHH");

    [Fact]
    public void A_drawn_attempt_passes_when_its_own_number_lies_below_the_chance()
    {
        for (var replication = 0u; replication < 50; replication++)
        {
            var draws = new KeyedDraws(1, replication);
            var gate = Gate("PRI", draws: draws);
            var failures = 0u;
            while (failures < 3 && draws.Uniform("gate", "prior/sits", failures) >= 0.4)
                failures++;
            gate.Answer.ShouldBe(failures < 3 ? Answer.Yes : Answer.No);
            gate.OpensAfter.ShouldBe(failures < 3 ? Tick.FromHours(6 + (12 * failures) + 3) : null);
        }
    }

    [Fact]
    public void Over_two_thousand_replications_the_share_that_passes_is_what_the_chances_say()
    {
        // Three attempts of 40 %: 1 - 0.6³ = 0.784; four standard errors of 2,000 draws are 0.037.
        var passed = Enumerable.Range(0, 2_000).Count(i => Gate("PRI", draws: new KeyedDraws(7, (uint)i)).Answer == Answer.Yes);
        (passed / 2_000.0).ShouldBe(0.784, 0.037);
    }

    private static GateOutcome Gate(string member, LocalDate? day = null, KeyedDraws? draws = null) =>
        Outcome(day ?? new LocalDate(2010, 6, 12), draws).Gates.Single(each => each.Member == member);

    internal static Request Request { get; } = new() { Host = "HHH", At = new LocalDate(2010, 6, 12).AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };

    private static LegalOutcome Outcome(LocalDate day, KeyedDraws? draws) =>
        TinyPack.Answer(Tiny.Value, Request with { At = day.AtMidnight().WithOffset(Offset.Zero) }, [], draws: draws);
}

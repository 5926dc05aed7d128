// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Tests.Law;

/// <summary>Forecasts in which the numbers of a body decide, and the modes in which forces go before consent.</summary>
public sealed partial class GateProcessTests
{
    private static string Body(string rules, string attendance = "80 percent", string support = "80 percent", int votes = 60) => $$"""
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: AAA, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: seats, value: 90 deputies, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: votes, value: {{votes}} deputies, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: attendance, value: {{attendance}}, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: support, value: {{support}}, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: sitting, value: 6 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: voting, value: 3 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: again, value: 12 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: never, value: 0 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: evenly, value: 50 percent, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: two-days, value: 48 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: late, value: 60 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
        {{rules}}
        """;

    private const string ByNumbers = """
          - id: rule
            member: AAA
            from: 2000-01-01
            mode: prior
            organ: parliament
            says: Parliament consents first.
            votes: votes
            of: seats
            quorum: { parts: 1, of: 2, exceed: true }
            steps:
              - { what: sits, kind: sitting, takes: sitting, present: attendance, retryAfter: again }
              - { what: votes, kind: vote, takes: voting, support: support, retryAfter: again }
        """;

    [Fact]
    public void On_best_evidence_the_numbers_of_the_body_decide()
    {
        // 80 % of 90 are 72; 80 % of those are 58, and 60 are needed.
        var lost = Rule(Body(ByNumbers));
        lost.Answer.ShouldBe(Answer.No);
        lost.State.ShouldBe(GateState.Refused);
        lost.Short.ShouldBe(2);
        lost.Steps.Select(step => (step.What, step.After.Hours, step.Passed)).ShouldBe([("sits", 6, true), ("votes", 9, false), ("votes", 21, false), ("votes", 33, false)]);
        lost.Says.ShouldBe("votes: failed: 58 for, 60 of all 90 needed, short by 2; refused after 3 attempts");

        var won = Rule(Body(ByNumbers, support: "84 percent"));
        won.Answer.ShouldBe(Answer.Yes);
        won.OpensAfter.ShouldBe(Tick.FromHours(9));
        won.Steps[^1].Says.ShouldBe("passed: 60 for, 60 needed");
    }

    [Fact]
    public void Without_a_quorum_nothing_is_voted()
    {
        var gate = Rule(Body(ByNumbers, attendance: "50 percent"));
        gate.Steps.Select(step => (step.What, step.After.Hours, step.Says)).ShouldBe(
            [("sits", 6, "no quorum: 45 present, 46 needed"), ("sits", 18, "no quorum: 45 present, 46 needed"), ("sits", 30, "no quorum: 45 present, 46 needed")]);
        gate.Answer.ShouldBe(Answer.No);
        gate.State.ShouldBe(GateState.Shut);
        gate.Short.ShouldBe(1);
    }

    [Fact]
    public void The_higher_the_threshold_the_lower_the_chance_of_consent_and_no_run_turns_the_other_way()
    {
        int[] thresholds = [50, 60, 61, 70];
        var open = thresholds.Select(votes => TinyPack.Of(Body(ByNumbers, "60 to 98 percent", "60 to 98 percent", votes)))
            .Select(pack => Enumerable.Range(0, 300).Select(i => Rule(pack, new KeyedDraws(1, (uint)i)).OpensAfter).ToArray()).ToArray();
        for (var i = 1; i < open.Length; i++)
        {
            open[i].Count(each => each is not null).ShouldBeLessThan(open[i - 1].Count(each => each is not null));
            for (var run = 0; run < 300; run++)
            {
                if (open[i][run] is { } opened)
                    open[i - 1][run].ShouldNotBeNull().ShouldBeLessThanOrEqualTo(opened);
            }
        }
    }

    [Theory]
    [InlineData("60 to 98 percent", "50 percent")]
    [InlineData("80 percent", "20 to 70 percent")]
    public void Every_attempt_draws_anew_who_comes_and_how_they_vote(string attendance, string support)
    {
        var pack = TinyPack.Of(Body(ByNumbers, attendance, support));
        for (var i = 0u; i < 20; i++)
        {
            var says = Rule(pack, new KeyedDraws(1, i)).Steps.Where(step => step.What == "votes").Select(step => step.Says.Split(';')[0]).ToArray();
            if (says.Length > 1)
                says.Distinct().Count().ShouldBeGreaterThan(1, $"replication {i}: {string.Join("; ", says)}");
        }
    }

    private static string Emergency(string takes, string succeeds) => $$"""
          - id: rule
            member: AAA
            from: 2000-01-01
            mode: emergency-ratify
            organ: parliament
            within: two-days
            says: The government may act, and parliament must confirm within two days.
            steps:
              - { what: orders, takes: voting }
              - { what: votes, kind: vote, takes: {{takes}}{{succeeds}} }
        """;

    [Fact]
    public void In_an_emergency_forces_go_at_once_and_consent_follows()
    {
        var gate = Rule(Body(Emergency("sitting", string.Empty)));
        gate.Answer.ShouldBe(Answer.Yes);
        gate.State.ShouldBe(GateState.Open);
        (gate.OpensAfter, gate.ProvisionalAfter, gate.ConsentAfter, gate.RecallAfter).ShouldBe((Tick.FromHours(3), Tick.FromHours(3), Tick.FromHours(9), null));
        gate.Says.ShouldBe("emergency-ratify: parliament; forces may go before consent, which follows after 9.0 h");
    }

    [Fact]
    public void A_vote_in_the_last_moment_still_comes_in_time()
    {
        var gate = Rule(Body(Emergency("two-days", string.Empty)));
        gate.State.ShouldBe(GateState.Open);
        gate.ConsentAfter.ShouldBe(Tick.FromHours(51));
    }

    [Theory]
    [InlineData("late", "", GateState.Lapsed, 51, "consent did not follow in time")]
    [InlineData("sitting", ", succeeds: never, retryAfter: voting", GateState.Refused, 15, "consent was refused")]
    public void Forces_that_went_in_an_emergency_are_called_back_when_consent_fails(string takes, string succeeds, GateState state, int hours, string why)
    {
        var gate = Rule(Body(Emergency(takes, succeeds)));
        gate.Answer.ShouldBe(Answer.Yes, "they went");
        gate.OpensAfter.ShouldBe(Tick.FromHours(3));
        gate.State.ShouldBe(state);
        gate.RecallAfter.ShouldBe(Tick.FromHours(hours));
        gate.Steps[^1].ShouldBe(new GateStepOutcome("the forces are called back", Tick.FromHours(hours), Passed: false, why));
        gate.Says.ShouldContain("called back");
    }

    [Theory]
    [InlineData("", 51, GateState.Open)]
    [InlineData(", succeeds: evenly", 51, GateState.Open)]
    [InlineData(", succeeds: never", 12, GateState.Open)]
    public void Silence_opens_when_its_time_has_run_out_or_by_a_vote_after_an_objection(string succeeds, int hours, GateState state)
    {
        var gate = Rule(Body($$"""
              - id: rule
                member: AAA
                from: 2000-01-01
                mode: silence
                organ: parliament
                within: two-days
                says: Parliament has two days to object.
                steps:
                  - { what: tells parliament, takes: voting }
                  - { what: waits, kind: silence, takes: sitting{{succeeds}} }
                  - { what: votes, kind: vote, takes: voting }
            """));
        gate.State.ShouldBe(state);
        gate.OpensAfter.ShouldBe(Tick.FromHours(hours));
    }

    [Fact]
    public void Consent_with_effect_from_an_earlier_day_lets_forces_go_with_the_decision_of_the_council()
    {
        var gate = Rule(Body("  - { id: rule, member: AAA, from: 2000-01-01, mode: retroactive, organ: upper house, says: Consent may follow., steps: [ { what: votes, kind: vote, takes: late } ] }"));
        gate.OpensAfter.ShouldBe(Tick.Zero);
        gate.ConsentAfter.ShouldBe(Tick.FromHours(60));
    }

    [Fact]
    public void Attempts_are_bounded_by_the_rule()
    {
        var rules = ByNumbers.Replace("mode: prior", "mode: prior\n    attempts: 7", StringComparison.Ordinal);
        Rule(Body(rules, support: "10 percent")).Steps.Count(step => step.What == "votes").ShouldBe(7);
    }

    [Fact]
    public void Longer_steps_never_open_a_gate_earlier()
    {
        foreach (var longer in new[] { "takes: sitting", "takes: voting", "retryAfter: again" })
        {
            var slow = TinyPack.Of(Body(ByNumbers.Replace(longer, longer[..longer.IndexOf(' ', StringComparison.Ordinal)] + " late", StringComparison.Ordinal), "40 to 98 percent", "60 to 98 percent"));
            var fast = TinyPack.Of(Body(ByNumbers, "40 to 98 percent", "60 to 98 percent"));
            for (var i = 0u; i < 100; i++)
            {
                var (before, after) = (Rule(fast, new KeyedDraws(1, i)).OpensAfter, Rule(slow, new KeyedDraws(1, i)).OpensAfter);
                (before is null).ShouldBe(after is null);
                if (before is { } opened)
                    after!.Value.ShouldBeGreaterThanOrEqualTo(opened);
            }
        }
    }

    private static GateOutcome Rule(string pack) => Rule(TinyPack.Of(pack), null);

    private static GateOutcome Rule(Pack pack, KeyedDraws? draws) =>
        TinyPack.Answer(pack, Request, [], draws: draws).Gates.Single(each => each.Member == "AAA");
}

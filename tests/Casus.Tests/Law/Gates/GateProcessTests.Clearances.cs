// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;
using NodaTime;

namespace Casus.Tests.Law;

/// <summary>Leave of the states on the way.</summary>
public sealed partial class GateProcessTests
{
    private const string OnTheWay = """
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: GGG, membership: [ { from: 2000-01-01 } ] }
          - { country: REF, membership: [ { from: 2000-01-01 } ] }
          - { country: WAI, membership: [ { from: 2000-01-01 } ] }
          - { country: STA, membership: [ { from: 2000-01-01 } ] }
          - { country: BAR, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: order, value: 2 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: note, value: 30 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - { id: ref, member: REF, from: 2000-01-01, mode: none, organ: president, says: The president alone., steps: [ { what: order, takes: order } ] }
          - { id: wai, member: WAI, from: 2000-01-01, mode: none, organ: president, says: The president alone., steps: [ { what: order, takes: order } ] }
          - { id: sta, member: STA, from: 2000-01-01, mode: none, organ: president, says: The president alone., steps: [ { what: order, takes: order } ] }
          - { id: bar, member: BAR, from: 2000-01-01, mode: barred, organ: nobody, says: The constitution forbids it. }
        clearances:
          - { id: no-way, kind: overflight, state: XXX, for: [REF], hosts: [HHH], from: 2000-01-01, until: 2011-01-01, mode: refused, says: It lets nobody through. }
          - { id: by-note, kind: transit, state: YYY, for: [WAI, BAR], from: 2000-01-01, mode: each-time, takes: note, says: By diplomatic note. }
          - { id: always, kind: basing, state: ZZZ, for: [STA], from: 2000-01-01, mode: standing, says: By agreement. }
        """;

    private static readonly Lazy<Pack> Way = new(() => TinyPack.Of(OnTheWay));

    [Fact]
    public void A_state_on_the_way_that_refuses_keeps_the_forces_at_home_and_is_named()
    {
        var gate = Cleared("REF");
        gate.Answer.ShouldBe(Answer.No);
        gate.OpensAfter.ShouldBeNull();
        gate.State.ShouldBe(GateState.Open, "its own law lets them go");
        gate.Says.ShouldBe("XXX refuses overflight: It lets nobody through.");
        gate.Clearances.ShouldHaveSingleItem().GivenAfter.ShouldBeNull();
    }

    [Fact]
    public void A_refusal_holds_only_in_its_time_and_on_its_way()
    {
        Cleared("REF", new LocalDate(2011, 1, 1)).OpensAfter.ShouldBe(Tick.FromHours(2));
        TinyPack.Answer(Way.Value, Request with { Host = "GGG" }, []).Gates.Single(each => each.Member == "REF").OpensAfter.ShouldBe(Tick.FromHours(2));
    }

    [Fact]
    public void Forces_set_out_when_both_their_own_law_and_the_state_on_the_way_let_them()
    {
        var gate = Cleared("WAI");
        gate.Answer.ShouldBe(Answer.Yes);
        gate.OpensAfter.ShouldBe(Tick.FromHours(30));
        gate.ConsentAfter.ShouldBe(Tick.FromHours(2));
        gate.Says.ShouldBe("none: president; then waits for transit through YYY");
        gate.Steps.Select(step => (step.What, step.After.Hours)).ShouldBe([("order", 2), ("transit through YYY", 30)]);
    }

    [Fact]
    public void A_standing_agreement_costs_no_time()
    {
        var gate = Cleared("STA");
        gate.OpensAfter.ShouldBe(Tick.FromHours(2));
        gate.Clearances.ShouldHaveSingleItem().Says.ShouldBe("ZZZ grants basing by a standing agreement");
    }

    [Fact]
    public void Leave_of_others_opens_nothing_that_ones_own_law_bars()
    {
        var gate = Cleared("BAR");
        gate.OpensAfter.ShouldBeNull();
        gate.Says.ShouldBe("The constitution forbids it.");
        gate.Clearances.ShouldHaveSingleItem();
    }

    private static GateOutcome Cleared(string member, LocalDate? day = null) =>
        TinyPack.Answer(Way.Value, Request, [], asOf: day).Gates.Single(each => each.Member == member);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Tests.Law;

/// <summary>Which of several rules of a member governs: the special one before the general one, and rival readings of national law side by side.</summary>
public sealed partial class GateProcessTests
{
    private const string Rivals = """
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: SPE, membership: [ { from: 2000-01-01 } ] }
          - { country: RIV, membership: [ { from: 2000-01-01 } ] }
          - { country: SAM, membership: [ { from: 2000-01-01 } ] }
        sources:
          - { id: paper, title: A paper, publisher: Paper, published: "2009", language: en, reliability: B }
        claims:
          - { id: weighty, source: paper, locator: p. 1, subject: opinion, scope: stated, credibility: 1, says: It bars. }
          - { id: slight, source: paper, locator: p. 2, subject: opinion, scope: stated, credibility: 5, says: It does not. }
        facts:
          - { id: danger, asks: Is there danger in delay?, says: there is danger in delay }
        terms:
          - id: neutrality
            asks: Does neutrality bar sending forces?
            readings:
              - { id: neutrality.allows, says: it is an aim, when: { fact: danger }, proponents: [ { who: Somebody, claim: slight }, { who: Somebody later, on: "2015", claim: weighty } ] }
              - { id: neutrality.bars, says: it is a bar, when: { fact: danger }, proponents: [ { who: The ministry, on: "2009", claim: weighty } ] }
          - id: length
            asks: Does a long mission need consent?
            readings:
              - { id: length.no, says: it does not, when: { fact: danger }, proponents: [ { who: Somebody, claim: slight } ] }
              - { id: length.yes, says: it does, when: { fact: danger }, proponents: [ { who: A senator, claim: slight } ] }
        assumptions:
          - { id: day, value: 24 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        gates:
          - { id: general, member: SPE, from: 2000-01-01, mode: prior, organ: parliament, says: Parliament consents first., steps: [ { what: votes, kind: vote, takes: day } ] }
          - { id: special, member: SPE, from: 2000-01-01, mode: none, organ: government, says: In danger the government alone., when: { fact: danger } }
          - { id: aim, member: RIV, from: 2000-01-01, mode: none, organ: president, says: The president alone., reading: neutrality.allows }
          - { id: bar, member: RIV, from: 2000-01-01, mode: barred, organ: nobody, says: The constitution forbids it., reading: neutrality.bars }
          - { id: short, member: SAM, from: 2000-01-01, mode: blanket, organ: president, says: The president alone. }
          - { id: long, member: SAM, from: 2000-01-01, mode: prior, organ: upper house, says: The upper house first., reading: length.yes, steps: [ { what: votes, kind: vote, takes: day } ] }
        """;

    private static readonly Lazy<Pack> Contested = new(() => TinyPack.Of(Rivals));

    [Theory]
    [InlineData(FactAnswer.Yes, "special", 0)]
    [InlineData(FactAnswer.No, "general", 24)]
    public void The_special_rule_goes_before_the_general_one_when_its_condition_holds(FactAnswer danger, string rule, int hours)
    {
        var gate = Of("SPE", danger);
        gate.Gate.ShouldNotBeNull().Id.ShouldBe(rule);
        gate.OpensAfter.ShouldBe(Tick.FromHours(hours));
        gate.MightApply.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(FactAnswer.Unknown)]
    [InlineData(FactAnswer.Disputed)]
    public void Where_nobody_knows_whether_the_special_rule_applies_the_general_one_does_and_says_so(FactAnswer danger)
    {
        var gate = Of("SPE", danger);
        gate.Gate.ShouldNotBeNull().Id.ShouldBe("general");
        gate.MightApply.Select(each => each.Id).ShouldBe(["special"]);
        gate.Says.ShouldBe("prior: parliament; a special rule might apply: none, government");
        gate.Answer.ShouldBe(Answer.Yes);
    }

    [Fact]
    public void On_best_evidence_the_reading_with_the_better_claim_governs_and_the_other_stands_beside_it()
    {
        var gate = Of("RIV");
        gate.Gate.ShouldNotBeNull().Id.ShouldBe("bar");
        gate.Reading.ShouldBe("neutrality.bars");
        gate.Answer.ShouldBe(Answer.Arguable);
        gate.OpensAfter.ShouldBeNull();
        gate.Rivals.Select(each => (each.Gate!.Id, each.Reading, each.Answer)).ShouldBe([("aim", "neutrality.allows", Answer.Yes)]);
        gate.Says.ShouldBe("The constitution forbids it.; on the reading neutrality.allows: none: president");
    }

    [Fact]
    public void Who_speaks_later_adds_no_weight_before()
    {
        var later = TinyPack.Answer(Contested.Value, Request, [], asOf: new NodaTime.LocalDate(2016, 1, 1)).Gates.Single(each => each.Member == "RIV");
        later.Reading.ShouldBe("neutrality.allows", "by then both weigh alike, and it comes first");
        later.Answer.ShouldBe(Answer.Arguable);
        later.OpensAfter.ShouldBe(Tick.Zero);
    }

    [Theory]
    [InlineData("neutrality.allows", Answer.Yes)]
    [InlineData("neutrality.bars", Answer.No)]
    public void A_reading_settled_by_the_user_leaves_no_rival(string reading, Answer answer)
    {
        var gate = Of("RIV", readings: ("neutrality", reading));
        gate.Answer.ShouldBe(answer);
        gate.Reading.ShouldBe(reading);
        gate.Rivals.ShouldBeEmpty();
    }

    [Fact]
    public void Rules_that_both_let_go_are_no_dispute_on_whether_but_on_when()
    {
        var gate = Of("SAM");
        gate.Answer.ShouldBe(Answer.Yes);
        gate.Gate.ShouldNotBeNull().Id.ShouldBe("short", "of equal weight the first reading governs, and no rule names it: the general one does");
        gate.Rivals.Select(each => each.OpensAfter).ShouldBe([Tick.FromHours(24)]);
        Of("SAM", readings: ("length", "length.yes")).OpensAfter.ShouldBe(Tick.FromHours(24));
    }

    [Fact]
    public void A_replication_draws_the_reading_by_weight_keyed_by_the_term()
    {
        // Credibility 1 weighs 90 and 5 weighs 10, of one source: nine in ten. Four standard errors of 2,000 draws are 0.027.
        var barred = 0;
        for (var i = 0u; i < 2_000; i++)
        {
            var gate = Of("RIV", draws: new KeyedDraws(3, i));
            var drawn = new KeyedDraws(3, i).Uniform("reading", "neutrality") < 0.1 ? "aim" : "bar";
            gate.Gate!.Id.ShouldBe(drawn);
            gate.Answer.ShouldBe(Answer.Arguable);
            (gate.OpensAfter is null).ShouldBe(drawn == "bar");
            barred += drawn == "bar" ? 1 : 0;
        }
        (barred / 2_000.0).ShouldBe(0.9, 0.027);
    }

    private static GateOutcome Of(string member, FactAnswer? danger = null, KeyedDraws? draws = null, params (string Term, string Reading)[] readings)
    {
        CaseFact[] facts = danger is { } answer ? [new CaseFact { Fact = "danger", Answer = answer }] : [];
        return TinyPack.Answer(Contested.Value, Request, facts, draws: draws, readings: readings).Gates.Single(each => each.Member == member);
    }
}

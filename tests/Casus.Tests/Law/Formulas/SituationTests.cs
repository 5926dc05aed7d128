// SPDX-License-Identifier: Apache-2.0
using Casus.Evidence;
using Casus.Law;
using Casus.Packs;
using NodaTime;
using NodaTime.Text;

namespace Casus.Tests.Law;

/// <summary>Membership, days, values, law in force for another state, and what had been published by the day of knowledge.</summary>
public sealed class SituationTests
{
    private const string Law = """
        sources:
          - { id: early, title: Early, publisher: The Herald, published: "2010-06-11", reliability: B }
          - { id: late, title: Late, publisher: The Courier, published: "2011", reliability: B }
        claims:
          - { id: said-early, source: early, locator: p. 1, subject: pact.request, scope: stated, credibility: 2, says: It asked. }
          - { id: denied-late, source: late, locator: p. 1, subject: pact.request, scope: stated, credibility: 2, says: It did not. }
          - { id: limit, source: early, locator: p. 2, subject: law.limit, value: 30 days, scope: stated, credibility: 2, says: Thirty days. }
        assumptions:
          - { id: day, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: later, value: 2009-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: AAA, membership: [ { from: 2000-01-01, until: 2012-01-01 } ], participation: [ { from: 2010-01-01, state: frozen, assumptions: [ day ] } ] }
          - { country: BBB, membership: [ { from: 2000-01-01 } ] }
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions: [ { id: pact-1, says: So., signed: day, inForce: day, parties: [ { member: BBB, inForce: later } ], provisions: [ { id: p, article: Art. 1, says: So., claims: [ limit ] } ] } ]
        facts:
          - { id: duration, kind: value, asks: How long was it to last?, says: how long it was to last }
          - { id: asked, asks: Did it ask?, says: it asked }
        bases:
          - { id: member, title: B, provision: p, permits: [ assist ], when: { member: host } }
          - { id: taking-part, title: B, provision: p, permits: [ assist ], when: { member: host, participates: true } }
          - { id: other-bound, title: B, provision: p, permits: [ assist ], when: { inForce: pact-1, for: BBB } }
          - { id: in-2010, title: B, provision: p, permits: [ assist ], when: { day: { from: 2010-01-01, until: 2011-01-01 } } }
          - { id: short, title: B, provision: p, permits: [ assist ], when: { compare: duration, atMost: law.limit } }
          - { id: asked, title: B, provision: p, permits: [ assist ], when: { fact: asked } }
        """;

    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));

    [Theory]
    [InlineData("member", "2008-01-01", Answer.Yes, "a member")]
    [InlineData("member", "2010-06-12", Answer.Yes, "frozen, and still a member")]
    [InlineData("member", "2012-01-01", Answer.No, "no longer")]
    [InlineData("taking-part", "2009-12-31", Answer.Yes, "the last day on which it took part")]
    [InlineData("taking-part", "2010-01-01", Answer.No, "a member that takes no part")]
    [InlineData("other-bound", "2009-02-28", Answer.No, "the host is bound, the other state not yet")]
    [InlineData("other-bound", "2009-03-01", Answer.Yes, "both are")]
    [InlineData("in-2010", "2009-12-31", Answer.No, "the day before")]
    [InlineData("in-2010", "2010-01-01", Answer.Yes, "the first day counts")]
    [InlineData("in-2010", "2011-01-01", Answer.No, "the day after does not")]
    public void Membership_taking_part_being_bound_and_the_day_are_asked_apart(string basis, string day, Answer answer, string why) =>
        Try(basis, On(day)).Answer.ShouldBe(answer, why);

    [Theory]
    [InlineData("30 days", Answer.Yes)]
    [InlineData("31 days", Answer.No)]
    [InlineData("20 to 40 days", Answer.Unknown)]
    [InlineData(null, Answer.Unknown)]
    public void A_value_is_compared_with_a_quantity(string? value, Answer answer)
    {
        ClaimValue? parsed = null;
        if (value is not null)
            ClaimValue.TryParse(value, out parsed, out _, out _).ShouldBeTrue();
        Try("short", On("2010-06-12"), facts: [new CaseFact { Fact = "duration", Answer = parsed is null ? FactAnswer.Unknown : FactAnswer.Yes, Value = parsed }]).Answer.ShouldBe(answer);
    }

    [Fact]
    public void A_fact_that_was_disputed_only_later_was_not_disputed_on_the_day()
    {
        var asked = new CaseFact { Fact = "asked", Answer = FactAnswer.Disputed, Holds = ["said-early"], Denies = ["denied-late"] };
        Try("asked", On("2010-06-12"), facts: [asked]).Answer.ShouldBe(Answer.Arguable);
        Try("asked", On("2010-06-12"), On("2010-06-12"), asked).Answer.ShouldBe(Answer.Yes);
        Try("asked", On("2010-06-12"), On("2011-06-12"), asked).Answer.ShouldBe(Answer.Arguable);
        Try("asked", On("2010-06-12"), On("2010-06-10"), asked).Answer.ShouldBe(Answer.Unknown);
    }

    private static BasisVerdict Try(string basis, LocalDate day, LocalDate? known = null, params CaseFact[] facts)
    {
        var request = new Request { Host = "AAA", At = day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Assist, Says = "Help." };
        var none = System.Collections.Immutable.ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        var given = System.Collections.Immutable.ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, facts.Select(fact => KeyValuePair.Create(fact.Fact, fact)));
        return LawStage.Answer(new LawInquiry(Tiny.Value.Law, TinyPack.Quantities(Tiny.Value), request, day, given, [], none, known)).Bases.Single(each => each.Basis.Id == basis);
    }

    private static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using NodaTime.Text;

namespace Casus.Tests.Law;

/// <summary>Withdrawal, suspension, provisional application, reservations, and what was known when.</summary>
public sealed partial class InstrumentClockTests
{
    private const string StandingLaw = """
        members:
          - { country: AAA, membership: [ { from: 2000-01-01 } ] }
          - { country: BBB, membership: [ { from: 2000-01-01 } ] }
          - { country: CCC, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: made, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: applied, value: 2005-09-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: entry, value: 2006-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: stopped, value: 2008-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: resumed, value: 2009-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: left, value: 2012-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: published, value: 2007-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions:
              - id: pact-1
                called: the pact
                says: The text.
                adopted: made
                inForce: entry
                provisional: [ { from: applied, says: Applied before its entry. } ]
                suspended: [ { from: stopped, until: resumed, says: Nobody applied it for a year. } ]
                parties:
                  - { member: BBB, withdrawn: left }
                  - { member: CCC, reservations: [ { provisions: [ pact.two ], says: Not bound by article 2., until: left } ] }
                provisions:
                  - { id: pact.one, article: Art. 1, says: One. }
                  - { id: pact.two, article: Art. 2, says: Two. }
          - { id: secret, title: A secret annex, kind: annex, versions: [ { id: secret-1, called: the secret annex, says: Nobody knew., signed: made, known: published, inForce: entry } ] }
        """;

    private static readonly Lazy<Casus.Packs.Pack> Standings = new(() => TinyPack.Of(StandingLaw));

    [Theory]
    [InlineData("AAA", "2005-02-28", Kleene.False, Casus.Law.Standing.NotYetMade, "the day before it was made")]
    [InlineData("AAA", "2005-08-31", Kleene.False, Casus.Law.Standing.NotYetInForce, "made, and nothing else")]
    [InlineData("AAA", "2005-09-01", Kleene.True, Casus.Law.Standing.Provisional, "applied before its entry")]
    [InlineData("AAA", "2006-03-01", Kleene.True, Casus.Law.Standing.InForce, "the first day counts")]
    [InlineData("AAA", "2008-03-01", Kleene.False, Casus.Law.Standing.Suspended, "suspended")]
    [InlineData("AAA", "2009-03-01", Kleene.True, Casus.Law.Standing.InForce, "and no longer")]
    [InlineData("BBB", "2012-02-29", Kleene.True, Casus.Law.Standing.InForce, "the last day on which it was bound")]
    [InlineData("BBB", "2012-03-01", Kleene.False, Casus.Law.Standing.Withdrawn, "it has left")]
    [InlineData("AAA", "2012-03-01", Kleene.True, Casus.Law.Standing.InForce, "that another left binds it no less")]
    public void Being_bound_has_many_ways_of_not_being(string state, string day, Kleene value, Standing standing, string why)
    {
        var status = Clock(state, day).StatusOf("pact-1");
        (status.Value, status.Kind).ShouldBe((value, standing), why);
    }

    [Fact]
    public void A_reservation_takes_one_article_away_and_only_while_it_stands()
    {
        var law = Standings.Value.Law;
        Clock("CCC", "2010-01-01").StatusOf(law.Provisions["pact.one"].Provision).Value.ShouldBe(Kleene.True);
        var reserved = Clock("CCC", "2010-01-01").StatusOf(law.Provisions["pact.two"].Provision);
        (reserved.Value, reserved.Kind).ShouldBe((Kleene.False, Casus.Law.Standing.Reserved));
        reserved.Says.ShouldContain("Not bound by article 2.");
        Clock("CCC", "2012-03-01").StatusOf(law.Provisions["pact.two"].Provision).Value.ShouldBe(Kleene.True);
        Clock("AAA", "2010-01-01").StatusOf(law.Provisions["pact.two"].Provision).Value.ShouldBe(Kleene.True);
    }

    [Theory]
    [InlineData("secret-1", "2006-06-01", "2006-06-01", Kleene.False, Casus.Law.Standing.NotYetMade, "in force, and nobody knew of it")]
    [InlineData("secret-1", "2006-06-01", "2007-03-01", Kleene.True, Casus.Law.Standing.InForce, "in force on that day, as was known later")]
    [InlineData("pact-1", "2007-01-01", "2005-10-01", Kleene.True, Casus.Law.Standing.Provisional, "looking ahead from a day on which it was applied provisionally")]
    [InlineData("pact-1", "2008-06-01", "2006-06-01", Kleene.True, Casus.Law.Standing.InForce, "nobody could know of the suspension to come")]
    [InlineData("pact-1", "2008-06-01", "2008-03-01", Kleene.False, Casus.Law.Standing.Suspended, "and then it was known")]
    public void What_counts_is_what_was_known_on_the_day_of_knowledge(string version, string day, string known, Kleene value, Standing standing, string why)
    {
        var status = Clock("AAA", day, known).StatusOf(version);
        (status.Value, status.Kind).ShouldBe((value, standing), why);
    }

    [Fact]
    public void Without_a_day_of_knowledge_everything_the_pack_holds_is_known() => Clock("AAA", "2006-06-01").StatusOf("secret-1").Value.ShouldBe(Kleene.True);

    private static InstrumentClock Clock(string state, string day, string? known = null) => new(
        Standings.Value.Law,
        TinyPack.Quantities(Standings.Value),
        state,
        LocalDatePattern.Iso.Parse(day).Value,
        known is null ? null : LocalDatePattern.Iso.Parse(known).Value);
}

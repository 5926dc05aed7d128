// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;
using NodaTime.Text;

namespace Casus.Tests.Law;

public sealed partial class InstrumentClockTests
{
    private const string Law = """
        members:
          - { country: AAA, membership: [ { from: 2000-01-01 } ] }
          - { country: BBB, membership: [ { from: 2000-01-01 } ] }
          - { country: CCC, membership: [ { from: 2000-01-01 } ] }
        assumptions:
          - { id: pact.signed, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.in-force, value: 2006-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.in-force-late, value: 2007-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.end, value: 2020-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.changed, value: 2010-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.doubtful, value: 2008-03-01, range: 2008-01-01 to 2008-06-30, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions:
              - id: pact-old
                says: The first text.
                signed: pact.signed
                inForce: pact.in-force
                parties:
                  - { member: BBB, inForce: pact.in-force-late }
                  - { member: CCC, never: true }
              - { id: pact-new, says: The second text., signed: pact.signed, inForce: pact.changed, until: pact.end }
          - { id: protocol, title: A protocol, kind: protocol, versions: [ { id: protocol-1, says: Waits for the second text., signed: pact.signed, effectiveWhen: [ pact-new ] } ] }
          - { id: rules, title: Rules, kind: rules, versions: [ { id: rules-1, says: Wait for the first text., signed: pact.changed, effectiveWhen: [ pact-old ] } ] }
          - { id: draft, title: A draft, kind: treaty, versions: [ { id: draft-1, says: Signed and no more., signed: pact.signed } ] }
          - { id: annex, title: An annex, kind: annex, versions: [ { id: annex-1, says: Its day is in doubt., signed: pact.signed, inForce: pact.doubtful } ] }
        """;

    private static readonly Lazy<Pack> Tiny = new(() => TinyPack.Of(Law));

    [Theory]
    [InlineData("pact-old", "AAA", "2006-02-28", Kleene.False, "not in force before 2006-03-01", "the day before")]
    [InlineData("pact-old", "AAA", "2006-03-01", Kleene.True, "in force since 2006-03-01", "the first day counts")]
    [InlineData("pact-old", "BBB", "2006-03-01", Kleene.False, "not in force before 2007-03-01", "a party with a day of its own waits for it")]
    [InlineData("pact-old", "BBB", "2007-03-01", Kleene.True, "in force since 2007-03-01", "and is bound from it")]
    [InlineData("pact-old", "CCC", "2009-01-01", Kleene.False, "never binding on CCC", "a state that stayed out")]
    [InlineData("pact-old", "AAA", "2010-03-01", Kleene.False, "replaced by The pact (pact-new)", "the later text takes its place")]
    [InlineData("pact-old", "AAA", "2020-03-01", Kleene.True, "in force since 2006-03-01", "the later text has ended and the earlier stands again")]
    [InlineData("pact-new", "AAA", "2010-02-28", Kleene.False, "not in force before 2010-03-01", "signed long ago and not in force")]
    [InlineData("pact-new", "CCC", "2010-03-01", Kleene.True, "in force since 2010-03-01", "staying out of the first text says nothing on the second")]
    [InlineData("pact-new", "AAA", "2020-03-01", Kleene.False, "no longer in force, since 2020-03-01", "the first day on which it had ended")]
    [InlineData("protocol-1", "AAA", "2010-02-28", Kleene.False, "waits for The pact (pact-new)", "what it waits for is not in force")]
    [InlineData("protocol-1", "AAA", "2010-03-01", Kleene.True, "in effect with The pact (pact-new)", "and now it is")]
    [InlineData("rules-1", "AAA", "2010-02-28", Kleene.False, "not signed or adopted before 2010-03-01", "what it waits for is in force, but nobody has signed it")]
    [InlineData("rules-1", "AAA", "2010-03-02", Kleene.True, "in effect with The pact (pact-old)", "that the text waited for has been replaced changes nothing")]
    [InlineData("draft-1", "AAA", "2019-01-01", Kleene.False, "never in force as far as the pack knows", "signature alone binds nobody")]
    [InlineData("annex-1", "AAA", "2007-12-31", Kleene.False, "not in force before 2008-03-01", "before any day that can be defended")]
    [InlineData("annex-1", "AAA", "2008-02-01", Kleene.Unknown, "if that day is right", "between the ends, before the day assumed")]
    [InlineData("annex-1", "AAA", "2008-05-01", Kleene.Unknown, "if that day is right", "between the ends, after the day assumed")]
    [InlineData("annex-1", "AAA", "2008-06-30", Kleene.True, "in force since 2008-03-01", "after every day that can be defended")]
    public void A_text_binds_a_state_from_its_day_to_its_end(string version, string state, string day, Kleene expected, string says, string why)
    {
        var status = Status(Tiny.Value, version, state, day);
        status.Value.ShouldBe(expected, why);
        status.Says.ShouldContain(says, Shouldly.Case.Sensitive, why);
    }

    [Fact]
    public void A_day_that_nobody_published_is_marked_as_unverified() => Status(Tiny.Value, "pact-old", "AAA", "2009-01-01").Says.ShouldEndWith("(unverified)");

    private static ForceStatus Status(Pack pack, string version, string state, string day) =>
        new InstrumentClock(pack.Law, TinyPack.Quantities(pack), state, LocalDatePattern.Iso.Parse(day).Value).StatusOf(version);
}

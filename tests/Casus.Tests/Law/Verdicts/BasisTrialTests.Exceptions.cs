// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;

namespace Casus.Tests.Law;

/// <summary>Exceptions override from top to bottom, formalities are asked for, and what rests on an assumption says so.</summary>
public sealed partial class BasisTrialTests
{
    private const string Overridden = """
        sources: [ { id: gazette, title: The pact, publisher: The Gazette, published: "2005", reliability: A } ]
        claims: [ { id: text, source: gazette, locator: Art. 1, subject: pact.text, scope: stated, credibility: 1, says: The text. } ]
        assumptions:
          - { id: day, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: unread, value: 1 items, says: Nobody read it., reason: A test needs it., wouldKnow: Nobody. }
        members: [ { country: HHH, membership: [ { from: 2000-01-01 } ] } ]
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions: [ { id: pact-1, says: So., signed: day, inForce: day, provisions: [ { id: p, article: Art. 1, says: So., claims: [ text ] } ] } ]
        facts:
          - { id: attack, asks: Was there an attack?, says: there was an attack }
          - { id: own, asks: Were they its own people?, says: they were its own people }
          - { id: massacre, asks: Was there a massacre?, says: there was a massacre }
          - { id: asked, asks: Did it ask?, says: it asked }
        definitions: [ { id: assault, says: there was an assault, when: { fact: attack }, assumptions: [ unread ] } ]
        bases:
          - id: chain
            title: A chain of exceptions
            provision: p
            permits: [ force ]
            when: { fact: attack }
            formalities: [ { kind: request, by: the host, says: the host asks, fact: asked }, { kind: decision, says: the council decides } ]
            exceptions:
              - { id: own-people, says: not against its own people, when: { fact: own }, effect: closes, claims: [ text ] }
              - { id: unless-massacre, says: save to end a massacre, when: { fact: massacre }, effect: opens, claims: [ text ] }
          - id: assumed-exception
            title: An exception that nobody read
            provision: p
            permits: [ force ]
            when: { fact: attack }
            exceptions: [ { id: unread-exception, says: save to end a massacre, when: { fact: massacre }, effect: opens, assumptions: [ unread ] } ]
          - { id: defined, title: A definition that nobody read, provision: p, permits: [ force ], when: { defined: assault } }
        """;

    private static readonly Lazy<Pack> Chained = new(() => TinyPack.Of(Overridden));

    [Theory]
    [InlineData("yes", "no", "no", "yes", Answer.Yes, "the base rule")]
    [InlineData("yes", "no", "no", "no", Answer.No, "nobody asked")]
    [InlineData("yes", "yes", "no", "yes", Answer.No, "the exception closes it")]
    [InlineData("yes", "yes", "yes", "yes", Answer.Yes, "the exception to the exception opens it again")]
    [InlineData("no", "yes", "yes", "no", Answer.Yes, "and opens it whatever the base rule says")]
    [InlineData("yes", "unknown", "no", "yes", Answer.Unknown, "whether the exception applies is unknown")]
    [InlineData("no", "unknown", "no", "yes", Answer.No, "closed either way")]
    [InlineData("no", "no", "unknown", "yes", Answer.Unknown, "open if there was a massacre")]
    public void An_exception_overrides_the_base_rule_and_every_exception_above_it(string attack, string own, string massacre, string asked, Answer answer, string why) =>
        Chain("chain", attack, own, massacre, asked).Answer.ShouldBe(answer, why);

    [Fact]
    public void An_exception_that_applied_is_named_with_what_it_did()
    {
        var verdict = Chain("chain", "yes", "yes", "no", "yes");
        verdict.Why.Select(each => each.Text).ShouldContain("exception: not against its own people: it applies and closes the basis");
        verdict.Why.Select(each => each.Text).ShouldContain("exception: save to end a massacre: it does not apply");
        verdict.WhyNot.Select(each => each.Says).ShouldBe(["they were not its own people"]);
    }

    [Fact]
    public void A_verdict_that_an_assumed_exception_or_definition_bears_is_no_plain_yes_and_says_on_what_it_rests()
    {
        var opened = Chain("assumed-exception", "no", "no", "yes", "no");
        (opened.Answer, string.Join(',', opened.RestsOn)).ShouldBe((Answer.Arguable, "unread"));
        var notNeeded = Chain("assumed-exception", "yes", "no", "no", "no");
        (notNeeded.Answer, notNeeded.RestsOn.Length).ShouldBe((Answer.Yes, 0));
        var defined = Chain("defined", "yes", "no", "no", "no");
        (defined.Answer, string.Join(',', defined.RestsOn)).ShouldBe((Answer.Arguable, "unread"));
    }

    [Fact]
    public void What_would_change_a_verdict_goes_through_exceptions_and_formalities()
    {
        var sets = Chain("chain", "yes", "yes", "no", "no").Turning.Sets;
        sets.Select(set => string.Join(" + ", set.Steps.Select(step => $"{step.Kind} {step.Id}={step.To}"))).ShouldBe(["Fact massacre=yes", "Formality asked=yes + Fact own=no"], ignoreOrder: true);
    }

    private static BasisVerdict Chain(string basis, string attack, string own, string massacre, string asked)
    {
        var facts = new[] { ("attack", attack), ("own", own), ("massacre", massacre), ("asked", asked) }
            .Select(each => Fact(each.Item1, each.Item2 switch { "yes" => FactAnswer.Yes, "no" => FactAnswer.No, _ => FactAnswer.Unknown }));
        return TinyPack.Answer(Chained.Value, Request(Day), facts).Bases.Single(each => each.Basis.Id == basis);
    }
}

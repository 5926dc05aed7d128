// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Law;

/// <summary>The law of a pact that never was: one article read, one not, an annex whose day is in doubt, a text to come, and a contested term.</summary>
public sealed partial class BasisTrialTests
{
    private const string Law = """
        sources:
          - { id: gazette, title: The pact, publisher: The Gazette, published: "2005", reliability: A }
          - { id: herald, title: A report, publisher: The Herald, published: "2010", reliability: C }
          - { id: courier, title: Another report, publisher: The Courier, published: "2010", reliability: C }
        claims:
          - { id: text, source: gazette, locator: Art. 1, subject: pact.text, scope: stated, credibility: 1, says: The text. }
          - { id: asked, source: herald, locator: p. 1, subject: pact.request, scope: stated, credibility: 2, says: The host asked the pact. }
          - { id: asked-another, source: courier, locator: p. 1, subject: pact.request, scope: stated, credibility: 2, says: The host asked a neighbour. }
          - { id: narrow, source: herald, locator: p. 2, subject: pact.reading, scope: stated, credibility: 2, says: Only an attack by a state. }
          - { id: wide, source: courier, locator: p. 2, subject: pact.reading, scope: stated, credibility: 2, says: Any attack. }
          - { id: later, source: courier, locator: p. 3, subject: pact.reading, scope: stated, credibility: 2, says: Any attack at all. }
        assumptions:
          - { id: our-reading, says: The article may be read so., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.in-force, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: annex.in-force, value: 2010-03-01, range: 2010-01-01 to 2010-12-31, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: draft.in-force, value: 2015-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions:
              - id: pact-1
                says: The text.
                signed: pact.in-force
                inForce: pact.in-force
                provisions:
                  - { id: pact.read, article: Art. 1, says: Somebody read this article., claims: [ text ] }
                  - { id: pact.unread, article: Art. 2, says: Nobody could read this article. }
          - { id: annex, title: An annex, kind: annex, versions: [ { id: annex-1, says: Its day is in doubt., signed: pact.in-force, inForce: annex.in-force, provisions: [ { id: annex.read, article: Art. 1, says: Read., claims: [ text ] } ] } ] }
          - { id: draft, title: A later pact, kind: treaty, versions: [ { id: draft-1, says: Not yet., signed: pact.in-force, inForce: draft.in-force, provisions: [ { id: draft.read, article: Art. 1, says: Read., claims: [ text ] } ] } ] }
        facts:
          - { id: attack, asks: Was there an attack?, says: there was an attack }
          - { id: by-state, asks: Did a state make it?, says: a state made it }
          - { id: asked, asks: Was the pact asked?, says: the host asked the pact }
        terms:
          - id: aggression
            asks: What is aggression?
            readings:
              - { id: aggression.narrow, says: an attack by a state, when: { all: [ fact: attack, fact: by-state ] }, proponents: [ { who: The narrow school, on: "2009-05", claim: narrow } ] }
              - { id: aggression.wide, says: any attack, when: { fact: attack }, proponents: [ { who: The wide school, on: "2010-06-12", claim: wide }, { who: A later author, on: "2010-06-13", claim: later }, { who: An undated author, claim: wide } ] }
        bases:
          - { id: plain, title: Plain, provision: pact.read, permits: [ force ], when: { fact: attack } }
          - { id: unread, title: On an article nobody could read, provision: pact.unread, permits: [ force ], when: { fact: attack } }
          - { id: our-reading, title: On a reading of our own, provision: pact.read, permits: [ force ], when: { fact: attack }, assumptions: [ our-reading ] }
          - { id: contested, title: On a contested term, provision: pact.read, permits: [ force ], when: { term: aggression } }
          - { id: peaceful, title: Only in peace, provision: pact.read, permits: [ force ], when: { not: { fact: attack } } }
          - { id: addressed, title: On a request, provision: pact.read, permits: [ force ], when: { all: [ fact: attack, fact: asked ] } }
          - { id: doubtful, title: On a text whose day is in doubt, provision: annex.read, permits: [ force ], when: { fact: attack } }
          - { id: too-early, title: On a text to come, provision: draft.read, permits: [ force ], when: { fact: attack } }
          - { id: while-waiting, title: As long as the text to come is not in force, provision: pact.read, permits: [ force ], when: { not: { inForce: draft-1 } } }
        """;
}

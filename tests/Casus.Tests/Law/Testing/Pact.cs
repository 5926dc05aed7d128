// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using Casus.Packs;

namespace Casus.Tests.Law.Testing;

/// <summary>A small law with one of each kind of rule, to which a test adds tests of the law or plants a fault.</summary>
internal static class Pact
{
    public const string Law = """
        organisation: { name: The pact, shortName: Pact, council: Council, decides: council, secretariat: None. }
        sources:
          - { id: gazette, title: The pact, publisher: The Gazette, published: "2005", reliability: A }
        claims:
          - { id: text, source: gazette, locator: Art. 1, subject: pact.text, scope: stated, credibility: 1, says: The text. }
        assumptions:
          - { id: pact.in-force, value: 2005-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: pact.second, value: 2015-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: few, value: 12 persons, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: hour, value: 1 hours, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: seats, value: 100 deputies, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: HHH, membership: [ { from: 2000-01-01 } ] }
          - { country: ALO, membership: [ { from: 2000-01-01 } ] }
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
                  - { id: pact.article-1, article: Art. 1, says: Help., claims: [ text ], lastChecked: 2026-01-01 }
                  - { id: pact.article-2, article: Art. 2, says: What an attack is., claims: [ text ], lastChecked: 2026-01-01 }
                  - { id: pact.article-3, article: Art. 3, says: Unless it is asked not to., claims: [ text ], lastChecked: 2026-01-01 }
                  - { id: pact.article-4, article: Art. 4, says: What grave is., claims: [ text ], lastChecked: 2026-01-01 }
                  - { id: pact.article-5, article: Art. 5, says: Assembly., claims: [ text ], lastChecked: 2026-01-01 }
                  - { id: pact.article-9, article: Art. 9, says: Seat of the pact., claims: [ text ] }
        facts:
          - { id: attack, asks: Was there an attack?, says: there was an attack }
          - { id: by-state, asks: Did a state make it?, says: a state made it }
          - { id: asked, asks: Was help asked for?, says: the host asked for help }
          - { id: refused, asks: Was help refused?, says: the host refused help }
          - { id: size, kind: value, asks: How many?, says: the size of the force }
        terms:
          - id: grave
            asks: What is grave?
            provision: pact.article-4
            readings:
              - { id: grave.narrow, says: what a state does, when: { fact: by-state } }
              - { id: grave.wide, says: any attack, when: { fact: attack } }
        definitions:
          - { id: armed, says: there was a grave attack, provision: pact.article-2, when: { all: [ fact: attack, term: grave ] } }
        bases:
          - id: help
            title: Help
            provision: pact.article-1
            permits: [ consult, assist, force ]
            when: { all: [ defined: armed, { compare: size, atMost: few } ] }
            formalities: [ { kind: request, says: the host asks, fact: asked } ]
            exceptions: [ { id: unwanted, says: the host refused, provision: pact.article-3, when: { fact: refused }, effect: closes } ]
        gates:
          - { id: hhh-alone, member: HHH, from: 2000-01-01, mode: none, organ: president, says: The president alone. }
          - id: alo-assembly
            member: ALO
            from: 2000-01-01
            mode: prior
            organ: assembly
            provision: pact.article-5
            says: The assembly consents.
            of: seats
            majority: { parts: 1, of: 2, exceed: true, base: votes }
            attempts: 1
            steps: [ { what: the assembly votes, kind: vote, takes: hour } ]
        bodies:
          - { id: council, title: Council, says: Every member sits in it. }
        procedures:
          - { id: sitting, title: A sitting, kind: other, says: The members meet., steps: [ { title: they are called, takes: hour }, { title: they decide, takes: hour } ] }
        rules:
          - id: consensus
            title: Consensus
            says: All agree.
            status: adopted
            from: 2000-01-01
            body: council
            format: plenary
            passes: { weight: voters, share: { parts: 1, of: 1 }, outOf: all-members }
            leastFor: 1
            objectionDefeats: true
            vetoes: []
            vetoedBy: []
            abstention: against
            absence: against
            quorum: { parts: 1, of: 1 }
            silence: none
            hostConsent: true
            hostVotes: true
            outside: none
            blocking: none
            contributors: volunteers
            costs: senders
            procedural: none
            tie: fails
            revote: unregulated
            formatObjection: no-effect
            procedure: sitting

        """;

    /// <summary>Tests that between them go every way through the law.</summary>
    public const string Tests = """
        lawTests:
          - { name: An attack by a state opens the basis on every reading., on: 2010-01-01, host: HHH, given: { attack: yes, by-state: yes, asked: yes, refused: no, size: 10 persons }, expect: [ { basis: help, answer: yes, because: pact.article-2 } ] }
          - { name: An attack by others opens it on the wide reading., on: 2010-01-01, host: HHH, given: { attack: yes, by-state: no, asked: yes, refused: no, size: 10 persons }, expect: [ { basis: help, answer: arguable, because: pact.article-4 } ] }
          - { name: Nothing opens it without an attack., on: 2010-01-01, host: HHH, others: no, given: { size: 13 persons }, expect: [ { basis: help, answer: no, because: pact.article-1, missing: [ attack, asked, size ] } ] }
          - { name: A refusal closes it., on: 2010-01-01, host: HHH, given: { attack: yes, by-state: yes, asked: yes, refused: yes, size: 10 persons }, expect: [ { basis: help, answer: no, because: pact.article-3, missing: [ refused ] } ] }
          - { name: Before the pact nothing does., on: 2004-01-01, host: HHH, given: { attack: yes, by-state: yes, asked: yes, refused: no, size: 10 persons }, expect: [ { basis: help, answer: no, because: pact.article-1, missing: [ pact-1 ] } ] }
          - { name: One that acts alone goes when the council has decided., on: 2010-01-01, host: ALO, course: { gate: hhh-alone, events: [ { hour: 1, kind: decision } ], expect: [ { hour: 1, state: open } ] } }
          - { name: The assembly votes., on: 2010-01-01, host: HHH, course: { gate: alo-assembly, events: [ { hour: 1, kind: decision }, { hour: 5, kind: vote, present: 90, for: 60, against: 30 } ], expect: [ { hour: 4, state: shut }, { hour: 5, state: open } ] } }

        """;

    /// <summary>The law examined, with what is put beside it.</summary>
    public static LawExamination Examined(string more) => LawChecks.Examine(TinyPack.Of(Law + more));

    /// <summary>The law examined after changes to its text.</summary>
    public static LawExamination Changed(string from, string to, string more = "", params (string From, string To)[] others)
    {
        var law = Law;
        foreach (var (old, changed) in others.Prepend((from, to)))
        {
            law.ShouldContain(old);
            law = law.Replace(old, changed, StringComparison.Ordinal);
        }
        return LawChecks.Examine(TinyPack.Of(law + more));
    }
}

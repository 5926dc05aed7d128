// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Packs;
using Casus.Studies;
using Casus.Tests.Law;

namespace Casus.Tests.Studies;

/// <summary>A study of a council made up for a test: five members, two rules, one crisis, and a prior that pulls no member.</summary>
internal static class TinyStudy
{
    private static readonly string[] Codes = ["AAA", "BBB", "CCC", "DDD", "EEE"];

    private static readonly Lazy<Pack> Usual = new(() => Pack(("AAA", "sure"), ("BBB", "open"), ("CCC", "open"), ("DDD", "likely"), ("EEE", "doubtful")));

    /// <summary>The pack of most tests: AAA asks, EEE doubts.</summary>
    public static Pack UsualPack => Usual.Value;

    /// <summary>A pack in which each member leans by a quantity: sure, likely, open or doubtful.</summary>
    public static Pack Pack(params (string Member, string Supports)[] positions) => TinyPack.Of(
        $$"""
        sources:
          - { id: paper, title: The paper, publisher: The press, published: "2005", reliability: B }
        claims:
          - { id: text, source: paper, locator: p. 1, subject: council, scope: stated, credibility: 2, says: They meet. }
        assumptions:
          - { id: hour, value: 1 hours, says: So., reason: Nobody counted., wouldKnow: The clerk. }
          - { id: sure, value: 85 to 99 percent, shape: uniform, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: likely, value: 60 to 80 percent, shape: uniform, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: open, value: 30 to 70 percent, shape: uniform, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: doubtful, value: 5 to 25 percent, shape: uniform, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: objects, value: 50 percent, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: third, value: 33 percent, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: mood, value: 20 percent, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: width, value: 0.4 points, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: reach, value: 0.7 points, says: So., reason: Nobody knows., wouldKnow: The clerk. }
          - { id: weight, value: 0 to 30 percent, shape: uniform, says: So., reason: Nobody knows., wouldKnow: The clerk. }
        {{string.Join('\n', Codes.Select(code => $"  - {{ id: point.2005.{code}, value: 0 points, says: So., reason: Nobody knows., wouldKnow: The clerk. }}"))}}
        countries:
        {{string.Join('\n', Codes.Select(code => $"  - {{ code: {code}, name: {code[0]}land }}"))}}
        members:
        {{string.Join('\n', Codes.Select(code => $"  - {{ country: {code}, membership: [{{ from: 2002-01-01 }}] }}"))}}
        procedures:
          - { id: sitting, title: A sitting, kind: other, says: They meet., steps: [{ title: they meet, takes: hour }] }
        bodies:
          - { id: council, title: Council, says: Every member sits in it. }
        organisation: { name: The pact, shortName: Pact, council: They meet., decides: council, secretariat: None. }
        rules:
        {{Rule("all", "All of them", "{ parts: 1, of: 1 }")}}
        {{Rule("more", "More than half", "{ parts: 1, of: 2, exceed: true }")}}
        """,
        $$"""
        case:
          id: crisis
          title: A crisis
          says: Made up.
          invented: true
          given:
            request: { host: AAA, at: 2005-06-01T09:00+00:00, measure: force, says: Help., claims: [text] }
            facts: []
            council: { correlation: mood }
            positions:
        {{string.Join('\n', positions.Select(each => $"      - {{ member: {each.Member}, stance: silent, says: So., supports: {each.Supports}, objects: objects, claims: [text] }}"))}}
        """);

    /// <summary>The study of AAA and BBB, with other lines put in place of some.</summary>
    public static string Text(params (string From, string To)[] changes) => changes.Aggregate(
        """
        study:
          id: tiny
          title: Tiny
          question: Who decides?
          pack: tiny
          pair: [AAA, BBB]
          leader: AAA
          draws: 200
          seed: 7
          prior: { subject: point, width: width, reach: reach, weight: weight }
          epochs:
            - { id: then, title: Then, case: crisis, rule: all, year: 2005 }
          placebos: [more]
        """,
        (text, change) => text.Contains(change.From, StringComparison.Ordinal) ? text.Replace(change.From, change.To, StringComparison.Ordinal) : throw new ArgumentException($"The study has no '{change.From}'."));

    public static PivotStudy Read(params (string From, string To)[] changes) => StudyReader.Read("study.yaml", Text(changes), DocumentLimits.Default);

    public static PivotResult Run(Pack pack, int threads = 2, params (string From, string To)[] changes) => PivotRunner.Run(Read(changes), pack, threads);

    private static string Rule(string id, string title, string share) =>
        $$"""
          - id: {{id}}
            title: {{title}}
            says: So.
            status: {{(id == "all" ? "adopted" : "counterfactual")}}
            body: council
            from: 2002-01-01
            format: plenary
            passes: { weight: voters, share: {{share}}, outOf: all-members }
            leastFor: 1
            objectionDefeats: false
            vetoes: []
            vetoedBy: []
            abstention: against
            absence: against
            quorum: { parts: 1, of: 1 }
            silence: none
            hostConsent: false
            hostVotes: true
            outside: none
            blocking: none
            contributors: voters-for
            costs: senders
            procedural: none
            tie: fails
            revote: open
            formatObjection: no-effect
            procedure: sitting
            claims: [text]
        """;
}

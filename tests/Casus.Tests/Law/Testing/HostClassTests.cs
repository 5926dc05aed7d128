// SPDX-License-Identifier: Apache-2.0
using Casus.Law;

namespace Casus.Tests.Law.Testing;

public sealed class HostClassTests
{
    private const string Law = """
        assumptions:
          - { id: made, value: 2004-06-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
          - { id: later, value: 2010-03-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }
        members:
          - { country: AAA, membership: [ { from: 2001-01-01 } ] }
          - { country: BBB, membership: [ { from: 2001-01-01 } ] }
          - { country: CCC, membership: [ { from: 2001-01-02 } ] }
          - { country: DDD, membership: [ { from: 2001-01-01 } ], participation: [ { from: 2020-01-01, state: frozen } ] }
          - { country: EEE, membership: [ { from: 2001-01-01 } ] }
          - { country: FFF, membership: [ { from: 2001-01-01 } ] }
          - { country: GGG, membership: [ { from: 2001-01-01 } ] }
          - { country: HHH, membership: [ { from: 2001-01-01 } ] }
        instruments:
          - id: pact
            title: The pact
            kind: treaty
            versions:
              - id: pact-1
                says: So.
                signed: made
                inForce: made
                parties:
                  - { member: EEE, inForce: later }
                  - { member: FFF, inForce: later }
                  - { member: GGG, never: true }
                  - { member: HHH, suspended: [ { from: later, says: So. } ] }
        """;

    [Fact]
    public void Members_that_the_law_does_not_tell_apart_stand_together() =>
        HostClass.Of(TinyPack.Of(Law).Law).Select(each => string.Join('+', each.Members)).ShouldBe(["AAA+BBB", "CCC", "DDD", "EEE+FFF", "GGG", "HHH"]);
}

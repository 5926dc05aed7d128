// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using NodaTime;

namespace Casus.Tests.Law.Testing;

/// <summary>Packs of strangers: the sweep ends, and says what it did not decide.</summary>
public sealed class LawSweepHostileTests
{
    private static readonly LocalDate First = new(1980, 1, 1);

    [Fact]
    public void A_thousand_members_on_ten_thousand_days_end_with_a_message()
    {
        var members = Enumerable.Range(0, 1_000).Select(i => new Member
        {
            Country = $"M{i}",
            Membership = [.. Enumerable.Range(0, 5).Select(j => new MembershipPeriod { From = First.PlusDays((2 * ((5 * i) + j)) + 1), Until = First.PlusDays((2 * ((5 * i) + j)) + 2) })],
        });
        var sweep = Examined([.. members], [], []).Sweep;
        (sweep.Hosts, sweep.Epochs).ShouldBe((1_000, 10_001));
        sweep.Of(SweepKind.NotDecided).ShouldHaveSingleItem().Says.ShouldStartWith("The law tells 1000 kinds of host and 10001 times apart");
        sweep.Of(SweepKind.Gap).Count().ShouldBe(5_000, "one a period of membership");
    }

    [Fact]
    public void A_thousand_rules_of_one_member_end_with_a_message()
    {
        var gates = Enumerable.Range(0, 1_000).Select(i => new Gate { Id = $"g{i}", Member = "AAA", From = First.PlusDays(i), Until = First.PlusDays(i + 1), Mode = GateMode.None, Organ = "O", Says = "S." });
        Examined([Always("AAA")], [], [.. gates]).Sweep.Of(SweepKind.NotDecided).ShouldHaveSingleItem().Says.ShouldStartWith("AAA has 1000 national rules");
    }

    [Fact]
    public void A_thousand_bases_end_with_a_message()
    {
        var bases = Enumerable.Range(0, 1_000).Select(i => new Basis { Id = $"b{i}", Title = "B", Provision = "p", Permits = [Measure.Force], When = new FactCondition(Position.Whole("test"), $"f{i % 7}") });
        var sweep = Examined([Always("AAA")], [.. bases], []).Sweep;
        sweep.Of(SweepKind.NotDecided).ShouldNotBeEmpty();
        sweep.Findings.Length.ShouldBeLessThan(10_000);
    }

    private static LawExamination Examined(ImmutableArray<Member> members, ImmutableArray<Basis> bases, ImmutableArray<Gate> gates)
    {
        Assumption[] assumptions = [new Assumption { Id = "day", Value = Parsed("2000-01-01"), Says = "Made up.", Reason = "A test needs it.", WouldKnow = "Nobody." }];
        var version = new InstrumentVersion { Id = "v", Says = "In force.", Signed = new Quantity<Day>("day"), InForce = new Quantity<Day>("day"), Provisions = [new Provision { Id = "p", Article = "Art. 1", Says = "Read." }] };
        var book = new LawBook(
            members,
            [],
            bases.IsEmpty ? [] : [new Instrument { Id = "i", Title = "I", Kind = "treaty", Versions = [version] }],
            [.. Enumerable.Range(0, 7).Select(i => new FactDefinition { Id = $"f{i}", Asks = "F?", Says = $"f{i}" })],
            [],
            [],
            bases,
            gates,
            []);
        return LawExamination.Of(book, new EvidenceBook([], [], assumptions), [], First, null);
    }

    private static Member Always(string country) => new() { Country = country, Membership = [new MembershipPeriod { From = First }] };

    private static ClaimValue Parsed(string text) => ClaimValue.TryParse(text, out var value, out _, out _) ? value! : throw new InvalidOperationException(text);
}

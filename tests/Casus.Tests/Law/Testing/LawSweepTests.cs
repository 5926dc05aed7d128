// SPDX-License-Identifier: Apache-2.0
using Casus.Law;
using FsCheck.Fluent;

namespace Casus.Tests.Law.Testing;

public sealed class LawSweepTests
{
    private static readonly (string From, string To, SweepKind Kind, string Says)[] Planted =
    [
        ("{ id: hhh-alone, member: HHH, from: 2000-01-01,", "{ id: hhh-alone, member: HHH, from: 2001-01-01,", SweepKind.Gap, "No national rule of HHH from 2000-01-01 and before 2001-01-01."),
        ("{ id: hhh-alone, member: HHH, from: 2000-01-01,", "{ id: hhh-alone, member: HHH, from: 2000-01-01, until: 2020-01-01,", SweepKind.Gap, "No national rule of HHH from 2020-01-01 and before 2030-01-01."),
        ("- { id: hhh-alone,", "- { id: hhh-also, member: HHH, from: 2010-01-01, until: 2011-01-01, mode: none, organ: cabinet, says: The cabinet. }\n  - { id: hhh-alone,", SweepKind.Conflict, "The gates 'hhh-also' and 'hhh-alone' of HHH both hold from 2010-01-01 and before 2011-01-01, and neither 'when' nor 'reading' tells them apart."),
        ("- { id: hhh-alone,", "- { id: x, member: HHH, from: 2010-01-01, mode: none, organ: x, says: X., when: { all: [ fact: attack, fact: asked ] } }\n  - { id: y, member: HHH, from: 2010-01-01, mode: none, organ: y, says: Y., when: { not: { any: [ not: { fact: asked }, not: { fact: attack } ] } } }\n  - { id: hhh-alone,", SweepKind.Conflict, "The gates 'x' and 'y' of HHH both hold from 2010-01-01, and their conditions are met in the same situations."),
        ("- { id: hhh-alone,", "- { id: x, member: HHH, from: 2010-01-01, mode: none, organ: x, says: X., when: { fact: attack } }\n  - { id: y, member: HHH, from: 2010-01-01, mode: none, organ: y, says: Y., when: { all: [ fact: asked, fact: attack ] } }\n  - { id: hhh-alone,", SweepKind.Idle, "The gate 'y' is never reached from 2010-01-01: whenever its condition is met, that of 'x' is met too and goes first."),
        ("- { id: hhh-alone, member: HHH, from: 2000-01-01,", "- { id: hhh-alone, member: HHH, from: 2000-01-01, reading: grave.wide,", SweepKind.Gap, "No national rule of HHH holds on the reading 'grave.narrow' beside 'hhh-alone'."),
        ("permits: [ consult, assist, force ]", "permits: [ consult, force ]", SweepKind.Gap, "No basis in force permits 'assist' with HHH, ALO as host from 2000-01-01 and before 2030-01-01."),
        ("status: adopted\n    from: 2000-01-01", "status: adopted\n    from: 2002-01-01", SweepKind.Gap, "No rule of the council is adopted from 2000-01-01 and before 2002-01-01."),
        ("compare: size, atMost: few", "all: [ { compare: size, atMost: few }, { compare: size, moreThan: 20 persons } ]", SweepKind.Idle, "The basis 'help' can never be open for any state of the pack on any day that it covers."),
        ("when: { fact: refused }, effect", "when: { all: [ fact: refused, not: { fact: refused } ] }, effect", SweepKind.Idle, "The exception 'unwanted' can never apply: its condition cannot be met."),
        ("effect: closes } ]", "effect: closes }, { id: but, says: it is small, when: { any: [ fact: refused, fact: attack ] }, effect: opens } ]", SweepKind.Idle, "The exception 'unwanted' makes no difference: whenever it applies, one below it overrides it."),
        ("says: any attack, when: { fact: attack }", "says: any attack, when: { any: [ fact: by-state, all: [ fact: by-state, fact: attack ] ] }", SweepKind.Idle, "The readings 'grave.narrow' and 'grave.wide' never differ: both are met in the same situations."),
        ("definitions:\n", "definitions:\n  - { id: idle, says: it is idle, when: { fact: attack } }\n", SweepKind.Idle, "No rule uses the definition 'idle'."),
        ("facts:\n", "facts:\n  - { id: idle, asks: Idle?, says: it is idle }\n", SweepKind.Idle, "No rule asks the fact 'idle'."),
        ("terms:\n", "terms:\n  - { id: idle, asks: Idle?, readings: [ { id: idle.a, says: a, when: { fact: attack } }, { id: idle.b, says: b, when: { fact: asked } } ] }\n", SweepKind.Idle, "No rule turns on the term 'idle'."),
    ];

    /// <summary>Faults of which none hides another.</summary>
    private static readonly int[] Independent = [0, 6, 7, 8, 11, 12, 13, 14];

    private static readonly string[] BeforeThePact =
    [
        "No basis in force permits 'consult' with HHH, ALO as host from 2000-01-01 and before 2005-03-01.",
        "No basis in force permits 'assist' with HHH, ALO as host from 2000-01-01 and before 2005-03-01.",
        "No basis in force permits 'force' with HHH, ALO as host from 2000-01-01 and before 2005-03-01.",
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Planted.Length)];

    [Fact]
    public void A_law_without_faults_has_none_but_the_time_before_the_pact()
    {
        var sweep = Pact.Examined(string.Empty).Sweep;
        sweep.Findings.Select(each => each.Says).ShouldBe(BeforeThePact);
        sweep.IsFreeOfConflict.ShouldBeTrue();
        (sweep.Hosts, sweep.Epochs).ShouldBe((1, 2));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_fault_that_is_planted_is_found(int number)
    {
        var (from, to, kind, says) = Planted[number];
        var sweep = Pact.Changed(from, to).Sweep;
        sweep.Of(kind).Select(each => each.Says).ShouldContain(says);
        sweep.IsFreeOfConflict.ShouldBe(kind != SweepKind.Conflict);
    }

    [Fact]
    public void Faults_planted_together_are_found_together() => Always.Holds(
        Gen.SubListOf(Independent),
        numbers =>
        {
            var law = numbers.Aggregate(Pact.Law, (text, number) => text.Replace(Planted[number].From, Planted[number].To, StringComparison.Ordinal));
            var found = Casus.Packs.LawChecks.Examine(TinyPack.Of(law)).Sweep.Findings.Select(each => each.Says).ToArray();
            foreach (var number in numbers)
                found.ShouldContain(Planted[number].Says);
        },
        times: 25);

    [Fact]
    public void A_silence_says_that_a_gap_is_known()
    {
        Pact.Changed("{ id: hhh-alone, member: HHH, from: 2000-01-01,", "{ id: hhh-alone, member: HHH, from: 2001-01-01,", "silences: [ { member: HHH, from: 1999-01-01, until: 2001-01-01, says: Not looked up. } ]\n")
            .Sweep.Findings.ShouldNotContain(each => each.Says.Contains("HHH from 2000-01-01 and before 2001", StringComparison.Ordinal));
        Pact.Examined("silences: [ { measure: assist, from: 1999-01-01, until: 2005-03-01, says: Not looked up. } ]\n").Sweep.Of(SweepKind.Gap).Count().ShouldBe(2);
    }

    [Fact]
    public void A_member_that_does_not_take_part_needs_no_rule() =>
        Pact.Changed("{ country: ALO, membership: [ { from: 2000-01-01 } ] }", "{ country: ALO, membership: [ { from: 2000-01-01 } ] }\n  - { country: FRO, membership: [ { from: 2000-01-01 } ], participation: [ { from: 2000-01-01, until: 2012-01-01, state: frozen } ] }")
            .Sweep.Of(SweepKind.Gap).Select(each => each.Says).ShouldContain("No national rule of FRO from 2012-01-01 and before 2030-01-01.");

    [Theory]
    [InlineData("until: pact.gone", true)]
    [InlineData("until: pact.second", false)]
    [InlineData("suspended: [ { from: pact.gone, says: So. } ]", false)]
    public void A_time_between_two_versions_is_a_gap_unless_suspension_says_why(string end, bool gap)
    {
        var sweep = Pact.Changed(
            "    inForce: pact.in-force\n",
            $"    inForce: pact.in-force\n        {end}\n",
            string.Empty,
            ("  - { id: few,", "  - { id: pact.gone, value: 2012-01-01, says: Made up., reason: A test needs it., wouldKnow: Nobody. }\n  - { id: few,"),
            ("facts:\n", "      - { id: pact-2, says: New., signed: pact.second, inForce: pact.second }\nfacts:\n")).Sweep;
        sweep.Of(SweepKind.Gap).Any(each => each.Says == "No version of 'pact' is in force for HHH, ALO from 2012-01-01 and before 2015-03-01, although one was before and one comes after.").ShouldBe(gap);
        sweep.IsFreeOfConflict.ShouldBeTrue("a later version replaces the earlier");
    }

    [Fact]
    public void Two_bases_that_can_be_open_together_are_listed_with_a_situation() =>
        Pact.Changed("bases:\n", "bases:\n  - { id: plain, title: Plain, provision: pact.article-2, permits: [ force ], when: { all: [ fact: attack, not: { fact: by-state } ] } }\n")
            .Sweep.Of(SweepKind.Overlap).ShouldHaveSingleItem().Says
            .ShouldBe("'plain' and 'help' can both be open for force: when there was an attack and it is not so that a state made it and it is not so that the host refused help and the size of the force: at most few and the host asked for help and 'grave' is read as grave.wide, for HHH on 2005-03-01.");

    [Fact]
    public void Two_bases_that_cannot_be_open_together_are_not() =>
        Pact.Changed("bases:\n", "bases:\n  - { id: plain, title: Plain, provision: pact.article-2, permits: [ force ], when: { not: { fact: attack } } }\n").Sweep.Of(SweepKind.Overlap).ShouldBeEmpty();
}

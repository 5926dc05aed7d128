// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Evidence;
using Casus.Law;

namespace Casus.Tests.Law;

public sealed partial class ConditionTests
{
    private static readonly string[] Known = ["attack.armed", "disaster", "terrorism"];

    [Theory]
    [InlineData("fact: disaster", "disaster", "a single fact")]
    [InlineData("term: aggression", "term aggression", "a contested term")]
    [InlineData("inForce: treaty-2010", "in force treaty-2010", "a version of an instrument")]
    [InlineData("not: { fact: disaster }", "not disaster", "what must not be")]
    [InlineData("{ inForce: treaty-2010, for: AAA }", "in force treaty-2010 for AAA", "in force for a state other than the host")]
    [InlineData("defined: war", "defined war", "a definition")]
    [InlineData("{ compare: disaster, atLeast: 9 days }", "disaster AtLeast 9 days", "a value with its unit")]
    [InlineData("{ compare: disaster, lessThan: law.ceiling }", "disaster LessThan law.ceiling", "a quantity")]
    [InlineData("{ compare: disaster, is: 2010-06-12 }", "disaster Is 2010-06-12", "a day")]
    [InlineData("member: host", "member host", "the host's membership")]
    [InlineData("{ member: AAA, participates: true }", "member AAA taking part", "membership and taking part are two facts")]
    [InlineData("day: { from: 2010-06-12, until: 2011-01-01 }", "day 2010-06-12..2011-01-01", "a period")]
    [InlineData("{ of: [ fact: disaster ], atLeast: 1 }", "1 of (disaster)", "the list first")]
    [InlineData("all: [ fact: disaster, fact: terrorism ]", "2 of (disaster, terrorism)", "both of two")]
    [InlineData("any: [ fact: disaster, fact: terrorism ]", "1 of (disaster, terrorism)", "either of two")]
    [InlineData("{ atLeast: 2, of: [ fact: disaster, fact: terrorism, fact: attack.armed ] }", "2 of (disaster, terrorism, attack.armed)", "two of three")]
    [InlineData("all: [ fact: disaster, not: { any: [ fact: terrorism, term: aggression ] } ]", "2 of (disaster, not 1 of (terrorism, term aggression))", "one within another")]
    public void Every_form_can_be_written(string text, string read, string why)
    {
        var (condition, found) = Read(text);
        found.ShouldBeEmpty(why);
        Shown(condition!).ShouldBe(read, why);
    }

    [Theory]
    [InlineData("disaster", "wrong-type", "a word by itself is no condition")]
    [InlineData("{}", "wrong-type", "nothing is asked")]
    [InlineData("all: []", "wrong-type", "a list of none would always hold")]
    [InlineData("any: { fact: disaster }", "wrong-type", "several conditions stand in a list")]
    [InlineData("fact: []", "wrong-type", "a fact is named by one word")]
    [InlineData("{ fact: disaster, term: aggression }", "bad-condition", "two conditions and no word on how they go together")]
    [InlineData("{ fact: disaster, of: [ fact: terrorism ] }", "bad-condition", "'of' belongs to 'atLeast' alone")]
    [InlineData("atLeast: 2", "bad-condition", "at least two of what?")]
    [InlineData("{ atLeast: 0, of: [ fact: disaster ] }", "bad-condition", "at least none would always hold")]
    [InlineData("{ atLeast: two, of: [ fact: disaster ] }", "wrong-type", "a count is written in figures")]
    [InlineData("facts: disaster", "bad-condition", "no such form")]
    [InlineData("{ atLeast: 3, of: [ fact: disaster, fact: terrorism ] }", "bad-condition", "three of two would never hold")]
    [InlineData("compare: disaster", "bad-condition", "compared with what?")]
    [InlineData("{ compare: disaster, than: 9 days }", "bad-condition", "no such comparison")]
    [InlineData("{ compare: disaster, atLeast: 9 }", "bad-value", "nine what?")]
    [InlineData("{ compare: disaster, atLeast: law.floor }", "dangling-reference", "no such quantity")]
    [InlineData("{ member: AAA, inForce: treaty-2010 }", "bad-condition", "two conditions in one")]
    [InlineData("{ inForce: treaty-2010, member: AAA }", "bad-condition", "two conditions in one")]
    [InlineData("day: { from: 2011-01-01, until: 2010-01-01 }", "contradiction", "the end lies before the beginning")]
    [InlineData("day: 2011-01-01", "wrong-type", "a day is a period here")]
    [InlineData("defined: peace", "dangling-reference", "no such definition")]
    [InlineData("fact: disastre", "dangling-reference", "no such fact")]
    [InlineData("not: { fact: disastre }", "dangling-reference", "no such fact, deeper down")]
    public void What_cannot_be_meant_is_refused(string text, string check, string why) => Read(text).Found.ShouldHaveSingleItem(why).ShouldEndWith($"[{check}]", Case.Sensitive, why);

    [Fact]
    public void A_slip_in_the_form_or_the_fact_is_answered_with_the_word_meant()
    {
        Read("facts: disaster").Found.ShouldHaveSingleItem().ShouldContain("Did you mean 'fact'?");
        Read("fact: disastre").Found.ShouldHaveSingleItem().ShouldContain("Did you mean 'disaster'?");
    }

    [Fact]
    public void All_faults_of_a_list_are_reported_at_once() => Read("all: [ facts: disaster, fact: disastre, {} ]").Found.Length.ShouldBe(3);

    [Fact]
    public void The_leaves_are_what_is_asked_for_in_the_order_written() =>
        Read("all: [ fact: terrorism, not: { any: [ term: aggression, fact: disaster ] }, inForce: treaty-2010 ]").Condition!.Leaves().Select(Shown)
            .ShouldBe(["terrorism", "term aggression", "disaster", "in force treaty-2010"]);

    private static (Condition? Condition, string[] Found) Read(string text)
    {
        var diagnostics = new Diagnostics();
        var ids = new IdTable();
        foreach (var fact in Known)
            ids.Name("fact", fact, Position.Whole("facts.yaml"), diagnostics);
        ids.Name("term", "aggression", Position.Whole("terms.yaml"), diagnostics);
        ids.Name("version", "treaty-2010", Position.Whole("instruments.yaml"), diagnostics);
        ids.Name("definition", "war", Position.Whole("definitions.yaml"), diagnostics);
        ids.Name("member", "AAA", Position.Whole("members.yaml"), diagnostics);
        ids.Name(QuantityName.AnyKind, "law.ceiling", Position.Whole("claims.yaml"), diagnostics);
        var node = DocumentParser.Parse("f.yaml", text, DocumentLimits.Default, diagnostics);
        var condition = node is null ? null : new Binder(diagnostics, ids).Read<Condition>(node);
        ids.Check(diagnostics);
        return (condition, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    private static string Shown(Condition condition) => condition switch
    {
        AtLeastCondition several => $"{several.Least} of ({string.Join(", ", several.Parts.Select(Shown))})",
        NotCondition not => $"not {Shown(not.Inner)}",
        FactCondition fact => fact.Fact,
        TermCondition term => $"term {term.Term}",
        InForceCondition { State: null } instrument => $"in force {instrument.Version}",
        InForceCondition instrument => $"in force {instrument.Version} for {instrument.State}",
        DefinedCondition defined => $"defined {defined.Definition}",
        CompareCondition compare => $"{compare.Fact} {compare.Comparison} {compare.With?.Text ?? compare.Quantity}",
        MemberCondition member => $"member {member.State ?? "host"}{(member.Participates ? " taking part" : string.Empty)}",
        DayCondition day => $"day {day.From:uuuu'-'MM'-'dd}..{day.Until:uuuu'-'MM'-'dd}",
        _ => throw new InvalidOperationException($"A form of condition that the test does not know: {condition}."),
    };
}

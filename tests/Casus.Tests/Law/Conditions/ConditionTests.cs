// SPDX-License-Identifier: Apache-2.0
using Casus.Documents;
using Casus.Documents.Binding;
using Casus.Law;

namespace Casus.Tests.Law;

public sealed class ConditionTests
{
    private static readonly string[] Known = ["attack.armed", "disaster", "terrorism"];

    [Theory]
    [InlineData("fact: disaster", "disaster", "a single fact")]
    [InlineData("term: aggression", "term aggression", "a contested term")]
    [InlineData("inForce: treaty-2010", "in force treaty-2010", "a version of an instrument")]
    [InlineData("not: { fact: disaster }", "not disaster", "what must not be")]
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
        var node = DocumentParser.Parse("f.yaml", text, DocumentLimits.Default, diagnostics);
        var condition = new Binder(diagnostics, ids).Read<Condition>(node.ShouldNotBeNull());
        ids.Check(diagnostics);
        return (condition, [.. diagnostics.Sorted.Select(each => each.ToString())]);
    }

    private static string Shown(Condition condition) => condition switch
    {
        AtLeastCondition several => $"{several.Least} of ({string.Join(", ", several.Parts.Select(Shown))})",
        NotCondition not => $"not {Shown(not.Inner)}",
        FactCondition fact => fact.Fact,
        TermCondition term => $"term {term.Term}",
        InForceCondition instrument => $"in force {instrument.Version}",
        _ => throw new InvalidOperationException($"A form of condition that the test does not know: {condition}."),
    };
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Tests.Law.Testing;

public sealed class LawTestRunnerTests
{
    private const string Given = "on: 2010-01-01, host: HHH, given: { attack: yes, by-state: no, asked: yes, refused: no, size: 10 persons }";

    [Fact]
    public void Tests_that_say_what_the_law_says_pass()
    {
        var tests = Pact.Examined(Pact.Tests).Tests;
        tests.Length.ShouldBe(7);
        tests.SelectMany(each => each.Failures).Select(each => each.Says).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("answer: yes, because: pact.article-1", "'help' is expected to be yes, and is arguable: open when grave: any attack; closed when grave: what a state does.")]
    [InlineData("answer: arguable, because: pact.article-9", "'help' does not rest on 'pact.article-9', but on pact.article-1, pact.article-2, pact.article-3, pact.article-4.")]
    [InlineData("answer: arguable, because: pact.article-5", "'help' does not rest on 'pact.article-5', but on pact.article-1, pact.article-2, pact.article-3, pact.article-4.")]
    [InlineData("answer: arguable, because: pact.article-1, missing: [ attack ]", "'attack' is expected to stand in the way of 'help'; nothing does.")]
    public void A_test_that_says_something_else_fails_with_a_sentence(string expected, string says)
    {
        var failure = Pact.Examined($"lawTests: [ {{ name: Wrong., {Given}, expect: [ {{ basis: help, {expected} }} ] }} ]").Tests.ShouldHaveSingleItem().Failures.ShouldHaveSingleItem();
        failure.Says.ShouldBe(says);
        failure.At.File.ShouldBe("tiny/all.yaml");
        failure.At.Line.ShouldBe(Pact.Law.Count(letter => letter == '\n') + 1);
    }

    [Fact]
    public void What_stands_in_the_way_is_named()
    {
        var failure = Pact.Examined("lawTests: [ { name: Wrong., on: 2010-01-01, host: HHH, others: no, given: { asked: yes, size: 10 persons }, expect: [ { basis: help, answer: yes, because: pact.article-1, missing: [ asked ] } ] } ]").Tests.Single().Failures;
        failure.Select(each => each.Says).ShouldBe(
        [
            "'help' is expected to be yes, and is no: in the way: there was an attack, 'grave' met on a reading that somebody holds.",
            "'asked' is expected to stand in the way of 'help'; what does is attack, grave, by-state.",
        ]);
    }

    [Fact]
    public void A_fact_that_is_not_given_takes_the_answer_to_the_rest_and_a_value_stays_unknown()
    {
        var tests = Pact.Examined("""
            lawTests:
              - { name: Nothing is known., on: 2010-01-01, host: HHH, expect: [ { basis: help, answer: unknown, because: pact.article-1, missing: [ attack, size, asked, refused ] } ] }
              - { name: Only the size is not known., on: 2010-01-01, host: HHH, others: yes, given: { refused: no }, expect: [ { basis: help, answer: unknown, because: pact.article-1, missing: [ size ] } ] }
              - { name: The size is said to be unknown., on: 2010-01-01, host: HHH, others: yes, given: { refused: no, size: unknown }, expect: [ { basis: help, answer: unknown, because: pact.article-1, missing: [ size ] } ] }
              - { name: A disputed fact., on: 2010-01-01, host: HHH, others: yes, given: { refused: disputed, size: 10 persons }, expect: [ { basis: help, answer: arguable, because: pact.article-3 } ] }
            """).Tests;
        tests.SelectMany(each => each.Failures).Select(each => each.Says).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("grave.narrow", "no")]
    [InlineData("grave.wide", "yes")]
    public void A_reading_settled_is_the_only_one_tried(string reading, string answer) =>
        Pact.Examined($"lawTests: [ {{ name: Settled., {Given}, readings: {{ grave: {reading} }}, expect: [ {{ basis: help, answer: {answer}, because: pact.article-4 }} ] }} ]")
            .Tests.Single().Failures.Select(each => each.Says).ShouldBeEmpty();

    [Fact]
    public void A_course_that_ends_otherwise_fails_with_a_sentence()
    {
        var result = Pact.Examined("lawTests: [ { name: Wrong., on: 2010-01-01, host: HHH, course: { gate: alo-assembly, events: [ { hour: 1, kind: decision } ], expect: [ { hour: 2, state: open } ] } } ]").Tests.Single();
        result.Passed.ShouldBeFalse();
        result.Failures.ShouldHaveSingleItem().Says.ShouldStartWith("At hour 2 the gate 'alo-assembly' is shut, not open");
    }
}

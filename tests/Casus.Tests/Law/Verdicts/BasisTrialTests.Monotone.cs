// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Law;

/// <summary>A condition without 'not' asks only for things that hold: to learn that one more of them holds can only help.</summary>
public sealed partial class BasisTrialTests
{
    private static readonly string[] Facts = ["f0", "f1", "f2", "f3", "f4"];
    private static readonly FactAnswer[] Answers = [FactAnswer.Yes, FactAnswer.No, FactAnswer.Unknown, FactAnswer.Disputed];

    [Fact]
    public void To_learn_that_a_fact_holds_never_closes_a_basis_whose_condition_has_no_not() => Always.Holds(
        from condition in Monotone(3)
        from answers in Gen.Elements(Answers).ArrayOf(Facts.Length)
        from learnt in Gen.Choose(0, Facts.Length - 1)
        select (condition, answers, learnt),
        sample =>
        {
            var before = Try(sample.condition, sample.answers);
            var after = Try(sample.condition, [.. sample.answers.Select((answer, i) => i == sample.learnt ? FactAnswer.Yes : answer)]);
            Rank(after).ShouldBeGreaterThanOrEqualTo(Rank(before), $"{before} became {after}");
        },
        times: 300);

    [Fact]
    public void To_learn_that_a_fact_does_not_hold_never_opens_it() => Always.Holds(
        from condition in Monotone(3)
        from answers in Gen.Elements(Answers).ArrayOf(Facts.Length)
        from learnt in Gen.Choose(0, Facts.Length - 1)
        select (condition, answers, learnt),
        sample =>
        {
            var before = Try(sample.condition, sample.answers);
            var after = Try(sample.condition, [.. sample.answers.Select((answer, i) => i == sample.learnt ? FactAnswer.No : answer)]);
            (before == Answer.No && after != Answer.No).ShouldBeFalse($"{before} became {after}");
        },
        times: 300);

    private static int Rank(Answer answer) => answer switch { Answer.No => 0, Answer.Unknown => 1, Answer.Arguable => 2, _ => 3 };

    private static Gen<Condition> Monotone(int depth)
    {
        var leaf = Gen.Elements(Facts).Select(fact => (Condition)new FactCondition(Position.Whole("test"), fact));
        if (depth == 0)
            return leaf;
        var several =
            from parts in Monotone(depth - 1).ArrayOf(3)
            from least in Gen.Choose(1, 3)
            select (Condition)new AtLeastCondition(Position.Whole("test"), least, [.. parts]);
        return Gen.Frequency((1, leaf), (3, several));
    }

    private static Answer Try(Condition condition, FactAnswer[] answers)
    {
        var made = new TinyBook();
        var version = new InstrumentVersion
        {
            Id = "v",
            Says = "In force.",
            Signed = made.Says<Day>("2000-01-01"),
            InForce = made.Says<Day>("2000-01-01"),
            Provisions = [new Provision { Id = "p", Article = "Art. 1", Says = "Read.", Claims = ["read"] }],
        };
        var basis = new Basis { Id = "b", Title = "B", Provision = "p", Permits = [Measure.Force], When = condition };
        var book = new LawBook(
            [],
            [],
            [new Instrument { Id = "i", Title = "I", Kind = "treaty", Versions = [version] }],
            [.. Facts.Select(fact => new FactDefinition { Id = fact, Asks = fact, Says = fact })],
            [],
            [],
            [basis],
            [],
            []);
        var facts = Facts.Zip(answers, Fact).ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal);
        var none = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
        return LawStage.Answer(new LawInquiry(book, made.Quantities(), Request(Day), Day, facts, [], none)).Answer;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Law.Testing;

public sealed class SituationSearchTests
{
    private static readonly string[] Facts = ["f0", "f1", "f2", "f3"];
    private static readonly string[] Limits = ["2 persons", "4 persons", "6 persons"];

    [Fact]
    public void It_finds_a_situation_exactly_when_trying_everything_does() => Always.Holds(
        from first in Any(3)
        from second in Any(3)
        from third in Any(3)
        select (first, second, third),
        sample =>
        {
            var (book, quantities) = Law(sample.first, sample.second, sample.third);
            var search = new SituationSearch(book, quantities, Contexts(book, quantities));
            var formula = book.Formulas.Bases["b"].Formula;
            var (end, witness) = search.Find(formula);
            var possible = Tried(book, quantities, formula);
            end.ShouldBe(possible ? SearchEnd.Found : SearchEnd.Never, $"{sample.first}");
            if (witness is not null)
                Value(book, formula, witness).ShouldBe(Kleene.True);
        },
        times: 400);

    [Fact]
    public void Comparisons_of_one_value_are_never_taken_to_stand_as_no_value_lets_them()
    {
        var (book, quantities) = Law(All(Compare(Comparison.MoreThan, "6 persons"), Compare(Comparison.LessThan, "2 persons")), Fact("f0"), Fact("f1"));
        new SituationSearch(book, quantities, Contexts(book, quantities)).Find(book.Formulas.Bases["b"].Formula).End.ShouldBe(SearchEnd.Never);
    }

    [Theory]
    [InlineData("2 persons", "2 persons", true)]
    [InlineData("2 persons", "3 persons", false)]
    public void A_value_on_the_limit_itself_is_tried(string atMost, string atLeast, bool possible)
    {
        var (book, quantities) = Law(All(Compare(Comparison.AtMost, atMost), Compare(Comparison.AtLeast, atLeast)), Fact("f0"), Fact("f1"));
        new SituationSearch(book, quantities, Contexts(book, quantities)).Find(book.Formulas.Bases["b"].Formula).End.ShouldBe(possible ? SearchEnd.Found : SearchEnd.Never);
    }

    [Fact]
    public void When_it_stops_at_its_bound_it_says_so()
    {
        // Exactly half of 24 facts hold, and exactly a third: never, and nothing can be cut off before almost all are taken.
        var facts = Enumerable.Range(0, 24).Select(i => Fact($"g{i}")).ToArray();
        Condition Exactly(int count) => All(AtLeast(count, facts), Not(AtLeast(count + 1, facts)));
        var (book, quantities) = Law(All(Exactly(12), Exactly(8)), facts[0], facts[1], [.. facts.Cast<FactCondition>().Select(each => each.Fact)]);
        var search = new SituationSearch(book, quantities, Contexts(book, quantities));
        search.Find(book.Formulas.Bases["b"].Formula).End.ShouldBe(SearchEnd.NotDecided);
        for (var i = 0; i < 100 && !search.Spent; i++)
            search.Find(book.Formulas.Bases["b"].Formula);
        search.Spent.ShouldBeTrue();
    }

    private static Gen<Condition> Any(int depth)
    {
        var fact = Gen.Elements(Facts).Select(Fact);
        var compare = from comparison in Gen.Elements(Enum.GetValues<Comparison>()) from limit in Gen.Elements(Limits) select (Condition)Compare(comparison, limit);
        if (depth == 0)
            return Gen.Frequency((3, fact), (1, compare));
        var several =
            from parts in Any(depth - 1).ArrayOf(3)
            from least in Gen.Choose(1, 3)
                select (Condition)AtLeast(least, parts);
        var term = Gen.Constant((Condition)new TermCondition(At, "t"));
        return Gen.Frequency((2, fact), (1, compare), (4, several), (2, Any(depth - 1).Select(Not)), (depth == 3 ? 2 : 0, term));
    }

    private static (LawBook Book, Quantities Quantities) Law(Condition when, Condition narrow, Condition wide, params string[] more)
    {
        var made = new TinyBook();
        var day = made.Says<Day>("2000-01-01");
        var version = new InstrumentVersion { Id = "v", Says = "In force.", Signed = day, InForce = day, Provisions = [new Provision { Id = "p", Article = "Art. 1", Says = "Read." }] };
        var basis = new Basis { Id = "b", Title = "B", Provision = "p", Permits = [Measure.Force], When = when };
        var term = new Term { Id = "t", Asks = "T?", Readings = [new Reading { Id = "t.narrow", Says = "narrow", When = Plain(narrow) }, new Reading { Id = "t.wide", Says = "wide", When = Plain(wide) }] };
        var book = new LawBook(
            [new Member { Country = "HHH", Membership = [new MembershipPeriod { From = new NodaTime.LocalDate(2000, 1, 1) }] }],
            [],
            [new Instrument { Id = "i", Title = "I", Kind = "treaty", Versions = [version] }],
            [.. Facts.Concat(more).Distinct().Select(fact => new FactDefinition { Id = fact, Asks = fact, Says = fact }), new FactDefinition { Id = "size", Kind = FactKind.Value, Asks = "size", Says = "size" }],
            [term],
            [],
            [basis],
            [],
            []);
        return (book, made.Quantities());
    }

    /// <summary>Readings are stated over facts alone.</summary>
    private static Condition Plain(Condition condition) => condition switch
    {
        TermCondition => Fact("f0"),
        NotCondition not => Not(Plain(not.Inner)),
        AtLeastCondition several => AtLeast(several.Least, [.. several.Of.Select(Plain)]),
        _ => condition,
    };

    private static IReadOnlyCollection<LawContext> Contexts(LawBook book, Quantities quantities) =>
        new LawSurvey(book, quantities, [new NodaTime.LocalDate(2010, 1, 1)], null).Contexts;

    /// <summary>Every answer to every fact, every size up to eight, every reading.</summary>
    private static bool Tried(LawBook book, Quantities quantities, Formula formula)
    {
        var context = Contexts(book, quantities).Single();
        var assignment = book.Formulas.NewAssignment();
        for (var number = 0; number < 16 * 9 * 2; number++)
        {
            context.Values.CopyTo(assignment.Atoms);
            Array.Fill(assignment.Readings, number / 144);
            foreach (var atom in book.Formulas.Atoms)
            {
                if (atom.Kind == AtomKind.Fact)
                    assignment.Atoms[atom.Index] = (number % 16 & (1 << Array.IndexOf(Facts, atom.Id))) != 0 ? Kleene.True : Kleene.False;
                else if (atom.Asked is CompareCondition compare)
                    assignment.Atoms[atom.Index] = Ranges.Compare(number / 16 % 9, number / 16 % 9, compare.Comparison, compare.With!.Low, compare.With.High);
            }
            if (formula.Value(assignment) == Kleene.True)
                return true;
        }
        return false;
    }

    private static Kleene Value(LawBook book, Formula formula, Witness witness)
    {
        var assignment = book.Formulas.NewAssignment();
        witness.Context.Values.CopyTo(assignment.Atoms);
        foreach (var (choice, way) in witness.Taken)
            choice.Take(way, assignment);
        return formula.Value(assignment);
    }

    private static Position At => Position.Whole("test");

    private static Condition Fact(string fact) => new FactCondition(At, fact);

    private static Condition Not(Condition inner) => new NotCondition(At, inner);

    private static AtLeastCondition AtLeast(int least, Condition[] parts) => new AtLeastCondition(At, least, [.. parts]);

    private static AtLeastCondition All(params Condition[] parts) => AtLeast(parts.Length, parts);

    private static CompareCondition Compare(Comparison comparison, string limit)
    {
        ClaimValue.TryParse(limit, out var value, out _, out _).ShouldBeTrue();
        return new CompareCondition(At, "size", comparison, value, null);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Documents;
using Casus.Evidence;
using Casus.Law;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Casus.Tests.Law;

/// <summary>A law made up at random: one basis over five facts and two contested terms, with negations and exceptions.</summary>
/// <param name="When">The condition.</param>
/// <param name="Exceptions">Exceptions, each with its effect.</param>
/// <param name="Readings">Conditions of the readings of each term.</param>
/// <param name="Answers">What is known on each fact.</param>
/// <param name="DoubtfulDay">Whether the entry into force is in doubt.</param>
internal sealed record RandomLaw(Condition When, ImmutableArray<(Condition When, ExceptionEffect Effect)> Exceptions, ImmutableArray<ImmutableArray<Condition>> Readings, ImmutableArray<FactAnswer> Answers, bool DoubtfulDay)
{
    private static readonly string[] Facts = ["f0", "f1", "f2", "f3", "f4"];
    private static readonly FactAnswer[] All = [FactAnswer.Yes, FactAnswer.No, FactAnswer.Unknown, FactAnswer.Disputed];
    private static readonly LocalDate Day = new(2010, 6, 12);

    /// <summary>Random laws.</summary>
    public static Gen<RandomLaw> Laws =>
        from condition in Conditions(2, terms: true)
        from exceptions in Gen.Choose(0, 2).SelectMany(count => (from inner in Conditions(1, terms: false) from closes in Gen.Elements(true, false) select (inner, closes ? ExceptionEffect.Closes : ExceptionEffect.Opens)).ArrayOf(count))
        from readings in Conditions(1, terms: false).ArrayOf(2).ArrayOf(2)
        from answers in Gen.Elements(All).ArrayOf(Facts.Length)
        from doubtful in Gen.Elements(true, false)
        select new RandomLaw(condition, [.. exceptions], [.. readings.Select(each => each.ToImmutableArray())], [.. answers], doubtful);

    /// <summary>The situation of the law on a day.</summary>
    public Situation Situation()
    {
        var made = new TinyBook();
        var day = made.Says<Day>("2000-01-01");
        var entry = DoubtfulDay ? made.Says<Day>("2010-01-01 to 2010-12-31") : day;
        var version = new InstrumentVersion { Id = "v", Says = "A text.", Signed = day, InForce = entry, Provisions = [new Provision { Id = "p", Article = "Art. 1", Says = "Read.", Claims = ["read"] }] };
        var basis = new Basis
        {
            Id = "b",
            Title = "B",
            Provision = "p",
            Permits = [Measure.Force],
            When = When,
            Exceptions = [.. Exceptions.Select((each, i) => new ExceptionRule { Id = $"x{i}", Says = "except", When = each.When, Effect = each.Effect })],
        };
        var book = new LawBook(
            [],
            [],
            [new Instrument { Id = "i", Title = "I", Kind = "treaty", Versions = [version] }],
            [.. Facts.Select(fact => new FactDefinition { Id = fact, Asks = fact, Says = fact })],
            [.. Readings.Select((readings, i) => new Term { Id = $"t{i}", Asks = "?", Readings = [.. readings.Select((each, j) => new Reading { Id = $"t{i}.r{j}", Says = $"reading {j}", When = each })] })],
            [],
            [basis],
            [],
            []);
        var facts = Facts.Zip(Answers, (id, answer) => new CaseFact { Fact = id, Answer = answer }).ToImmutableSortedDictionary(fact => fact.Fact, fact => fact, StringComparer.Ordinal);
        var request = new Request { Host = "HHH", At = Day.AtMidnight().WithOffset(Offset.Zero), Measure = Measure.Force, Says = "Help." };
        return new Situation(new LawInquiry(book, made.Quantities(), request, Day, facts, [], ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)));
    }

    private static Gen<Condition> Conditions(int depth, bool terms)
    {
        var at = Position.Whole("test");
        var fact = Gen.Elements(Facts).Select(id => (Condition)new FactCondition(at, id));
        var leaf = terms ? Gen.Frequency((3, fact), (1, Gen.Elements("t0", "t1").Select(id => (Condition)new TermCondition(at, id)))) : fact;
        if (depth == 0)
            return leaf;
        var several =
            from parts in Conditions(depth - 1, terms).ArrayOf(3)
            from least in Gen.Choose(1, 3)
            select (Condition)new AtLeastCondition(at, least, [.. parts]);
        return Gen.Frequency((1, leaf), (1, Conditions(depth - 1, terms).Select(inner => (Condition)new NotCondition(at, inner))), (4, several));
    }
}

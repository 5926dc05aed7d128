// SPDX-License-Identifier: Apache-2.0
using System.Numerics;
using Casus.Council;

namespace Casus.Tests.Council.Power;

/// <summary>Games of several criteria: members, votes, population.</summary>
public sealed class SeveralCriteriaTests
{
    private static readonly long[] SixPopulations = [40, 25, 15, 10, 6, 4];

    /// <summary>Populations of 28 states in persons, of the size of those of the European Union; the tests compare methods, no published value.</summary>
    private static readonly long[] Populations =
    [
        80_523_746, 65_633_194, 63_896_071, 59_685_227, 46_704_308, 38_533_299, 20_057_458, 16_779_575, 11_161_642, 11_062_508, 10_516_125, 10_487_289, 9_908_798, 9_555_893,
        8_451_860, 7_284_552, 5_602_628, 5_426_674, 5_410_836, 4_591_087, 4_262_140, 2_971_905, 2_058_821, 2_023_825, 1_324_814, 865_878, 537_039, 421_364,
    ];

    /// <summary>council.md 3.2: Nice rule, 27 members.</summary>
    private static readonly long[] NiceVotes = [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3];

    [Fact]
    public void Six_states_with_populations_or_five_members()
    {
        // council.md 4.4: (members >= 4 and population >= 65) or members >= 5.
        foreach (var report in Reports(Six(orFive: true)))
        {
            report.Winning.Count.ShouldBe(16);
            report.Swings.Counts.ShouldBe([14, 8, 8, 6, 6, 6]);
            report.Fractions(PowerIndex.ShapleyShubik).ShouldBe(["19/60", "1/6", "1/6", "7/60", "7/60", "7/60"]);
        }
        foreach (var method in (PowerMethod[])[PowerMethod.Enumeration, PowerMethod.WeightTable, PowerMethod.MeetInTheMiddle])
            Six(orFive: true).By(method, PowerIndex.DeeganPackel).Fractions(PowerIndex.DeeganPackel).ShouldBe(["9/40", "17/100", "17/100", "29/200", "29/200", "29/200"]);
    }

    [Fact]
    public void Six_states_with_populations_and_four_members()
    {
        // council.md 4.4, without 'or members >= 5'.
        foreach (var report in Reports(Six(orFive: false)))
        {
            report.Winning.Count.ShouldBe(15);
            report.Swings.Counts.ShouldBe([15, 7, 7, 5, 5, 5]);
            report.Fractions(PowerIndex.ShapleyShubik).ShouldBe(["29/60", "2/15", "2/15", "1/12", "1/12", "1/12"]);
        }
    }

    [Fact]
    public void Nice_rule_of_27_members_by_three_methods()
    {
        var formula = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 255), new ScoreFormula.AtLeast(1, 14)]);
        NiceVotes.Sum().ShouldBe(345);
        var game = Games.Of([.. NiceVotes.Select(votes => (long[])[votes, 1])], formula);
        PowerIndex[] swings = [PowerIndex.ShapleyShubik, PowerIndex.BanzhafNormalised];

        var table = PowerAnalysis.Of(game, new PowerOptions { Method = PowerMethod.WeightTable, Indices = [.. swings], MinimalCoalitions = false });
        var criteria = PowerAnalysis.Of(game, new PowerOptions { Method = PowerMethod.CriteriaTable, Indices = [.. swings], MinimalCoalitions = false });
        var matched = PowerAnalysis.Of(game, new PowerOptions { Method = PowerMethod.MeetInTheMiddle, Indices = [.. swings], MinimalCoalitions = false });

        Games.Digits(criteria).ShouldBe(Games.Digits(table));
        Games.Digits(matched).ShouldBe(Games.Digits(table));
        table.Swings.Finding.ShouldBe(new Finding.Exact(PowerMethod.WeightTable));
        table.Exactly(PowerIndex.ShapleyShubik).Sum().ToString().ShouldBe("1");
    }

    [Fact]
    public void Nice_rule_with_population_meets_in_the_middle_over_two_small_criteria()
    {
        // With the third criterion, 62 % of the population, there is one game of 27 players that no table holds. A quota of nothing on it gives the game of two criteria.
        var formula = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 255), new ScoreFormula.AtLeast(1, 14), new ScoreFormula.AtLeast(2, 62 * Populations.Take(27).Sum() / 100)]);
        var scores = NiceVotes.Select((votes, state) => (long[])[votes, 1, Populations[state]]).ToArray();
        var options = new PowerOptions { Indices = [PowerIndex.ShapleyShubik, PowerIndex.DeeganPackel], MinimalCoalitions = false };
        var report = PowerAnalysis.Of(Games.Of(scores, formula), options);
        report.Swings.Finding.ShouldBe(new Finding.Exact(PowerMethod.MeetInTheMiddle));
        report[PowerIndex.DeeganPackel].Finding.ShouldBeOfType<Finding.OutOfReach>();

        // Every coalition that meets the first two quotas and not the third is one that the third criterion takes away.
        var withoutPopulation = PowerAnalysis.Of(Games.Of(scores, new ScoreFormula.All([formula.Parts[0], formula.Parts[1]])), options);
        var takenAway = withoutPopulation.Winning.Count - report.Winning.Count;
        takenAway!.Value.Sign.ShouldBe(1);
        takenAway.Value.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Twenty_eight_members_with_a_blocking_minority_of_four()
    {
        // council.md 3.2: the clause adds exactly the coalitions of n-3 or more members that the two quotas would refuse.
        var (with, without) = (PowerAnalysis.Of(Lisbon(clause: true), Swings), PowerAnalysis.Of(Lisbon(clause: false), Swings));
        with.Swings.Finding.ShouldBe(new Finding.Exact(PowerMethod.MeetInTheMiddle));
        (with.Winning.Count - without.Winning.Count).ShouldBe(RefusedDespite25Members());
        with.Exactly(PowerIndex.ShapleyShubik).Sum().ToString().ShouldBe("1");
    }

    [Fact]
    public void Twenty_eight_members_by_a_table_of_hundred_thousands()
    {
        // In units of 100,000 persons both methods can count.
        var game = Lisbon(clause: true, unit: 100_000);
        var table = game.By(PowerMethod.WeightTable, [.. PowerOptions.WithoutUnions.Where(index => index != PowerIndex.Johnston)]);
        var matched = game.By(PowerMethod.MeetInTheMiddle, [.. PowerOptions.WithoutUnions.Where(index => index != PowerIndex.Johnston)]);
        Games.Digits(matched).ShouldBe(Games.Digits(table));
        Games.Digits(table).ShouldNotContain("none");
    }

    private static PowerOptions Swings => new() { Indices = [PowerIndex.ShapleyShubik, PowerIndex.BanzhafNormalised], MinimalCoalitions = false };

    private static SimpleGame Six(bool orFive)
    {
        ScoreFormula both = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 4), new ScoreFormula.AtLeast(1, 65)]);
        return Games.Of([.. SixPopulations.Select(people => (long[])[1, people])], orFive ? new ScoreFormula.Any([both, new ScoreFormula.AtLeast(0, 5)]) : both);
    }

    private static SimpleGame Lisbon(bool clause, long unit = 1)
    {
        long[] people = [.. Populations.Select(each => each / unit)];
        ScoreFormula both = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 16), new ScoreFormula.AtLeast(1, ((65 * people.Sum()) + 99) / 100)]);
        return Games.Of([.. people.Select(each => (long[])[1, each])], clause ? new ScoreFormula.Any([both, new ScoreFormula.AtLeast(0, 25)]) : both);
    }

    private static BigInteger RefusedDespite25Members()
    {
        var (total, refused) = (Populations.Sum(), 0);
        for (var i = 0; i < 28; i++)
        {
            for (var j = i + 1; j < 28; j++)
            {
                for (var k = j + 1; k < 28; k++)
                    refused += 100 * (total - Populations[i] - Populations[j] - Populations[k]) < 65 * total ? 1 : 0;
            }
        }
        return refused;
    }

    private static IEnumerable<PowerReport> Reports(SimpleGame game) =>
        from method in (PowerMethod[])[PowerMethod.Enumeration, PowerMethod.WeightTable, PowerMethod.CriteriaTable, PowerMethod.MeetInTheMiddle]
        select game.By(method, PowerIndex.ShapleyShubik);
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Power;

/// <summary>Indices of games with a-priori unions.</summary>
public sealed class UnionPowerTests
{
    private static readonly PowerMethod[] Methods = [PowerMethod.Enumeration, PowerMethod.WeightTable];

    private static readonly Gen<(SimpleGame Game, int[] Unions)> WithUnions =
        from game in Games.Weighted(most: 8, heaviest: 9)
        from unions in Gen.ArrayOf(Gen.Choose(0, 3), game.Players)
        select (game, unions);

    [Fact]
    public void The_community_of_1958_with_one_union()
    {
        // council.md 4.1: Owen and Banzhaf-Owen with union {2,2,1}.
        foreach (var method in Methods)
        {
            var report = Of(Games.Community1958, method, 0, 1, 2, 3, 3, 3);
            report.Fractions(PowerIndex.Owen).ShouldBe(["1/4", "1/4", "1/4", "1/8", "1/8", "0"]);
            report.Fractions(PowerIndex.BanzhafOwen).ShouldBe(["3/8", "3/8", "3/8", "3/16", "3/16", "0"]);
        }
    }

    [Fact]
    public void The_community_of_1958_with_unions_of_all()
    {
        // council.md 4.1: unions {4,4},{4},{2,2,1}.
        foreach (var method in Methods)
        {
            var report = Of(Games.Community1958, method, 7, 7, 5, 9, 9, 9);
            report.Fractions(PowerIndex.Owen).ShouldBe(["1/3", "1/3", "1/6", "1/12", "1/12", "0"]);
            report.Fractions(PowerIndex.BanzhafOwen).ShouldBe(["3/8", "3/8", "1/4", "1/8", "1/8", "0"]);
        }
    }

    [Fact]
    public void Eight_of_fifteen_in_three_unions()
    {
        // council.md 4.1: [8; 5,4,3,2,1] with unions {5},{4,3},{2,1}.
        foreach (var method in Methods)
        {
            var report = Of(SimpleGame.Weighted([5, 4, 3, 2, 1], 8), method, 0, 1, 1, 2, 2);
            report.Fractions(PowerIndex.Owen).ShouldBe(["1/3", "1/6", "1/6", "1/6", "1/6"]);
            report.Fractions(PowerIndex.BanzhafOwen).ShouldBe(["1/2", "1/4", "1/4", "1/4", "1/4"]);
        }
    }

    [Fact]
    public void Both_methods_agree() => Always.Holds(WithUnions, sample =>
        Games.Digits(Of(sample.Game, PowerMethod.WeightTable, sample.Unions)).ShouldBe(Games.Digits(Of(sample.Game, PowerMethod.Enumeration, sample.Unions))));

    [Fact]
    public void Unions_of_one_member_give_the_indices_without_unions() => Always.Holds(Games.ThreeCriteria(most: 7, heaviest: 5), game =>
    {
        var report = Of(game, null, [.. Enumerable.Range(0, game.Players)]);
        var without = PowerAnalysis.Of(game);
        report.Fractions(PowerIndex.Owen).ShouldBe(without.Fractions(PowerIndex.ShapleyShubik));
        report.Fractions(PowerIndex.BanzhafOwen).ShouldBe(without.Fractions(PowerIndex.BanzhafAbsolute));
        report.Fractions(PowerIndex.SymmetricCoalitionalBanzhaf).ShouldBe(without.Fractions(PowerIndex.BanzhafAbsolute));
    });

    [Fact]
    public void One_union_of_all_gives_the_index_of_Shapley_and_Shubik() => Always.Holds(Games.Weighted(most: 8, heaviest: 9), game =>
    {
        var report = Of(game, null, new int[game.Players]);
        report.Fractions(PowerIndex.Owen).ShouldBe(PowerAnalysis.Of(game).Fractions(PowerIndex.ShapleyShubik));
        report.Fractions(PowerIndex.SymmetricCoalitionalBanzhaf).ShouldBe(PowerAnalysis.Of(game).Fractions(PowerIndex.ShapleyShubik));
    });

    [Fact]
    public void The_members_of_a_union_share_its_power_among_the_unions() => Always.Holds(WithUnions, sample =>
    {
        // Quotient game property (Owen 1977): Owen summed over a union is the Shapley-Shubik index of the union; symmetric Banzhaf its Banzhaf index.
        var (game, unions) = sample;
        int[] numbers = [.. unions.Distinct()];
        var quotient = PowerAnalysis.Of(SimpleGame.Weighted(
            numbers.Select(union => Enumerable.Range(0, game.Players).Where(player => unions[player] == union).Sum(player => game.Scores[player][0])),
            ((ScoreFormula.AtLeast)game.Formula).Least));
        var report = Of(game, null, unions);
        Summed(PowerIndex.Owen).ShouldBe(quotient.Fractions(PowerIndex.ShapleyShubik));
        Summed(PowerIndex.SymmetricCoalitionalBanzhaf).ShouldBe(quotient.Fractions(PowerIndex.BanzhafAbsolute));

        string[] Summed(PowerIndex index) =>
            [.. numbers.Select(union => report.Exactly(index).Where((_, player) => unions[player] == union).Sum().ToString())];
    });

    [Fact]
    public void Fifty_players_in_ten_unions_need_the_table()
    {
        var weights = Enumerable.Range(1, 50).Select(i => (long)i).ToArray();
        int[] unions = [.. Enumerable.Range(0, 50).Select(i => i % 10)];
        var report = Of(SimpleGame.Weighted(weights, 638), PowerMethod.WeightTable, unions);
        report[PowerIndex.Owen].Finding.ShouldBe(new Finding.Exact(PowerMethod.WeightTable));
        report.Exactly(PowerIndex.Owen).Sum().ToString().ShouldBe("1");
        Games.Digits(Of(SimpleGame.Weighted(weights, 638), PowerMethod.Enumeration, unions)).Split('\n').Where(line => line.StartsWith("Owen", StringComparison.Ordinal))
            .ShouldBe(Games.Digits(report).Split('\n').Where(line => line.StartsWith("Owen", StringComparison.Ordinal)));
    }

    [Fact]
    public void Unions_must_be_given_for_every_player()
    {
        Should.Throw<ArgumentException>(() => Of(Games.Community1958, null, 1, 2)).Message.ShouldContain("Unions are given for 2 players; the game has 6.");
        Should.Throw<ArgumentException>(() => PowerAnalysis.Of(Games.Community1958, new PowerOptions { Indices = [PowerIndex.Owen] })).Message.ShouldContain("give the number of the union");
    }

    private static PowerReport Of(SimpleGame game, PowerMethod? method, params int[] unions) =>
        PowerAnalysis.Of(game, new PowerOptions { Indices = PowerOptions.OfUnions, Unions = [.. unions], Method = method, MinimalCoalitions = false });
}

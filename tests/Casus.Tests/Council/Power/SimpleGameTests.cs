// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council.Power;

public sealed class SimpleGameTests
{
    [Fact]
    public void What_is_no_game_is_refused()
    {
        var any = new ScoreFormula.AtLeast(0, 1);
        Refused(() => SimpleGame.Weighted([], 1), "at least one player");
        Refused(() => SimpleGame.Weighted(Enumerable.Repeat(1L, 1001), 1), "1001 players; at most 1000");
        Refused(() => SimpleGame.Weighted([3, -1], 1), "Player 1 has -1 on criterion 0");
        Refused(() => SimpleGame.Weighted([1L << 62, 1], 1), "add up to more than 4611686018427387904");
        Refused(() => new SimpleGame([[1, 2], [1]], any), "Player 1 does not have a score on each of the 2 criteria");
        Refused(() => new SimpleGame([[1, 2], default], any), "Player 1 does not have a score");
        Refused(() => new SimpleGame([[1], [1]], new ScoreFormula.AtLeast(1, 1)), "names criterion 1");
        Refused(() => new SimpleGame([[1], [1]], new ScoreFormula.All([any, new ScoreFormula.Any([new ScoreFormula.AtLeast(-1, 1)])])), "names criterion -1");
        Refused(() => new SimpleGame([[1]], Nested(200)), "nested deeper than 100");
        Should.NotThrow(() => new SimpleGame([[1]], Nested(100)));
        Should.NotThrow(() => SimpleGame.Weighted(Enumerable.Repeat(1L, 1000), 1));
    }

    [Fact]
    public void The_greatest_sums_are_counted_without_overflow()
    {
        var game = SimpleGame.Weighted([1L << 61, 1L << 60, (1L << 60) - 1, 1], 1L << 61);
        var report = PowerAnalysis.Of(game);

        // [4; 4,2,2,0+] in smaller numbers: the first alone, or the second with both others, reach the quota.
        report.Winning.Count.ShouldBe(9);
        report.Swings.Counts.ShouldBe([7, 1, 1, 1]);
        report.Fractions(PowerIndex.ShapleyShubik).ShouldBe(["3/4", "1/12", "1/12", "1/12"]);
    }

    [Fact]
    public void A_coalition_is_asked_by_the_numbers_of_its_players()
    {
        var game = SimpleGame.Weighted([5, 4, 3], 8);
        game.Wins([0, 2]).ShouldBeTrue();
        game.Wins([1, 2]).ShouldBeFalse();
        game.Wins([]).ShouldBeFalse();
        Refused(() => game.Wins([3]), "no player 3");
        Refused(() => game.Wins([0, 0]), "twice");
    }

    [Fact]
    public void A_game_that_nobody_can_win()
    {
        var report = PowerAnalysis.Of(SimpleGame.Weighted([2, 1], 4), new PowerOptions { ListLimit = 5 });
        (report.NobodyCanWin, report.EverybodyWins, report.Proper).ShouldBe((true, false, true));
        report.Winning.Count.ShouldBe(0);
        report.Swings.Counts.ShouldBe([0, 0]);
        report[PowerIndex.ColemanPrevent].Finding.ShouldBeOfType<Finding.Undefined>();
        report.Fractions(PowerIndex.ColemanInitiate).ShouldBe(["0", "0"]);
        report.MinimalWinning!.Count.Count.ShouldBe(0);
        report.MinimalWinning.Complete.ShouldBeTrue();

        // What is lost anyway is blocked by no one at all.
        report.MinimalBlocking!.Count.Count.ShouldBe(1);
        report.MinimalBlocking.Listed.Single().ShouldBeEmpty();
    }

    [Fact]
    public void A_game_that_everybody_wins()
    {
        var report = PowerAnalysis.Of(SimpleGame.Weighted([2, 1, 0], 0), new PowerOptions { ListLimit = 5 });
        (report.NobodyCanWin, report.EverybodyWins, report.Proper).ShouldBe((false, true, false));
        report.Winning.Count.ShouldBe(8);
        report[PowerIndex.ColemanInitiate].Finding.ShouldBeOfType<Finding.Undefined>();
        report.Fractions(PowerIndex.ColemanPrevent).ShouldBe(["0", "0", "0"]);
        report.MinimalWinning!.Count.Count.ShouldBe(1);
        report.MinimalBlocking!.Count.Count.ShouldBe(0);
    }

    [Fact]
    public void A_formula_without_quotas_leaves_only_null_players()
    {
        PowerAnalysis.Of(new SimpleGame([[1], [2]], new ScoreFormula.All([]))).Winning.Count.ShouldBe(4);
        PowerAnalysis.Of(new SimpleGame([[1], [2]], new ScoreFormula.Any([]))).Winning.Count.ShouldBe(0);
        PowerAnalysis.Of(SimpleGame.Weighted([0, 0], 0)).Winning.Count.ShouldBe(4);
        PowerAnalysis.Of(SimpleGame.Weighted([0, 0], 1)).Swings.Counts.ShouldBe([0, 0]);
    }

    [Fact]
    public void A_game_is_proper_if_no_two_sides_win() => Always.Holds(Games.ThreeCriteria(most: 6, heaviest: 4), game =>
    {
        var sides = Enumerable.Range(0, 1 << game.Players).Any(mask => game.Wins(Members(mask, game.Players)) && game.Wins(Members(~mask, game.Players)));
        PowerAnalysis.Of(game).Proper.ShouldBe(!sides);
    });

    [Fact]
    public void Many_players_are_proper_or_not_by_the_sums_that_they_reach()
    {
        // Thirty players of weight 2 and quota 29 of 60: sums are even, so both sides have 30. With quota 31 no two sides have it.
        PowerAnalysis.Of(SimpleGame.Weighted(Enumerable.Repeat(2L, 30), 29), Few).Proper.ShouldBe(false);
        PowerAnalysis.Of(SimpleGame.Weighted(Enumerable.Repeat(2L, 30), 31), Few).Proper.ShouldBe(true);

        // Twenty-nine of weight 2: 58 in all, and no coalition weighs 29.
        PowerAnalysis.Of(SimpleGame.Weighted(Enumerable.Repeat(2L, 29), 29), Few).Proper.ShouldBe(true);
    }

    private static PowerOptions Few => new() { Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false };

    private static void Refused(Func<object> act, string why) => Should.Throw<ArgumentException>(() => act()).Message.ShouldContain(why);

    private static ScoreFormula Nested(int depth) => depth == 0 ? new ScoreFormula.AtLeast(0, 1) : new ScoreFormula.All([Nested(depth - 1)]);

    private static IEnumerable<int> Members(int mask, int players) => Enumerable.Range(0, players).Where(player => (mask >> player & 1) == 1);
}

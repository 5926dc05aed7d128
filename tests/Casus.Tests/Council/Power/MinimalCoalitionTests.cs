// SPDX-License-Identifier: Apache-2.0
using Casus.Council;
using Casus.Tests.Law;

namespace Casus.Tests.Council.Power;

public sealed class MinimalCoalitionTests
{
    [Fact]
    public void The_list_is_that_of_all_coalitions_by_size_and_then_by_player() => Always.Holds(Games.ThreeCriteria(most: 7, heaviest: 4), game =>
    {
        var report = PowerAnalysis.Of(game, new PowerOptions { ListLimit = 200 });
        int[][] all = [.. Enumerable.Range(0, 1 << game.Players).Select(mask => Enumerable.Range(0, game.Players).Where(player => (mask >> player & 1) == 1).ToArray())];
        Check(report.MinimalWinning!, game.Wins);
        Check(report.MinimalBlocking!, coalition => !game.Wins(Enumerable.Range(0, game.Players).Except(coalition)));

        void Check(CoalitionList list, Func<IEnumerable<int>, bool> wins)
        {
            var minimal = all.Where(each => wins(each) && each.All(member => !wins(each.Where(other => other != member)))).ToArray();
            var ordered = minimal.OrderBy(each => each.Length).ThenBy(each => string.Concat(each)).Select(each => string.Concat(each));
            list.Listed.Select(each => string.Concat(each)).ShouldBe(ordered);
            list.Count.Count.ShouldBe(minimal.Length);
            list.Complete.ShouldBeTrue();
            list.LeftOff.ShouldBe(0);
        }
    });

    [Fact]
    public void A_list_says_how_many_it_leaves_off()
    {
        var list = PowerAnalysis.Of(Games.SecurityCouncil, new PowerOptions { ListLimit = 3 });
        list.MinimalWinning!.Listed.Select(each => string.Join(' ', each)).ShouldBe(["0 1 2 3 4 5 6 7 8", "0 1 2 3 4 5 6 7 9", "0 1 2 3 4 5 6 7 10"]);
        list.MinimalWinning.Complete.ShouldBeFalse();
        list.MinimalWinning.LeftOff.ShouldBe(207);
        list.MinimalBlocking!.Listed.Select(each => string.Join(' ', each)).ShouldBe(["0", "1", "2"]);
        list.MinimalBlocking.LeftOff.ShouldBe(122);
    }

    [Fact]
    public void A_count_needs_no_list()
    {
        var report = PowerAnalysis.Of(Games.SecurityCouncil);
        report.MinimalWinning!.Listed.ShouldBeEmpty();
        report.MinimalWinning.LeftOff.ShouldBe(210);
        PowerAnalysis.Of(Games.SecurityCouncil, new PowerOptions { Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false }).MinimalWinning.ShouldBeNull();
    }

    [Fact]
    public void A_complete_list_counts_where_no_method_does()
    {
        // Thirty players of three weights: no table of one weight, no halves, too many to try all; but three vetoes leave few minimal coalitions.
        var scores = Enumerable.Range(0, 30).Select(i => (long[])[i < 3 ? 1_000_000_007L : 0, i is >= 3 and < 6 ? 999_999_937L : 0, i % 7]).ToArray();
        var formula = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 3_000_000_021L), new ScoreFormula.AtLeast(1, 1)]);
        var report = PowerAnalysis.Of(Games.Of(scores, formula), new PowerOptions { ListLimit = 10, Indices = [PowerIndex.PublicGood] });
        report.MinimalWinning!.Listed.Select(each => string.Join(' ', each)).ShouldBe(["0 1 2 3", "0 1 2 4", "0 1 2 5"]);
        report.MinimalWinning.Count.Count.ShouldBe(3);
    }
}

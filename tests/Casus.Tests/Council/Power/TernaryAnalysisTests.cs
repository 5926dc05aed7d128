// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Simulation;
using Casus.Tests.Law;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Power;

/// <summary>Games with abstention. The table of council.md 4.4: 729 profiles of six members, 243 of the others.</summary>
public sealed class TernaryAnalysisTests
{
    private static readonly PowerMethod[] Methods = [PowerMethod.CriteriaTable, PowerMethod.Enumeration];

    /// <summary>Criterion 0: minus the number of objections. Criterion 1: the number of votes for.</summary>
    private static readonly TernaryScores Member = new([0, 1], [0, 0], [-1, 0]);

    private static readonly Gen<TernaryGame> AnyGame =
        from n in Gen.Choose(1, 6)
        from ballots in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-3, 3), 6), n)
        from first in Gen.Choose(-8, 8)
        from second in Gen.Choose(-8, 8)
        from third in Gen.Choose(-8, 8)
        from all in Gen.Elements(true, false)
        select Monotone(ballots, all
            ? new ScoreFormula.All([new ScoreFormula.AtLeast(0, first), new ScoreFormula.Any([new ScoreFormula.AtLeast(1, second), new ScoreFormula.AtLeast(0, third)])])
            : new ScoreFormula.Any([new ScoreFormula.AtLeast(0, first), new ScoreFormula.All([new ScoreFormula.AtLeast(1, second), new ScoreFormula.AtLeast(0, third)])]));

    [Theory]
    [InlineData(1, 63, 32, 1, 31)]
    [InlineData(3, 42, 26, 10, 16)]
    public void No_objection_and_so_many_for(int least, int passing, int yesNo, int yesAbstain, int abstainNo)
    {
        foreach (var method in Methods)
        {
            var report = TernaryAnalysis.Of(new TernaryGame([.. Enumerable.Repeat(Member, 6)], NoObjectionAnd(least)), method);
            report.Finding.ShouldBe(new Finding.Exact(method));
            report.Profiles.ShouldBe(729);
            report.ProfilesOfOthers.ShouldBe(243);
            report.Passing.ShouldBe(passing);
            report.Powers.ShouldAllBe(power => power == new TernaryPower(yesNo, yesAbstain, abstainNo));
        }
    }

    [Fact]
    public void No_objection_host_for_and_two_for()
    {
        // Criterion 2: the host's vote for.
        var host = new TernaryScores([0, 1, 1], [0, 0, 0], [-1, 0, 0]);
        var other = new TernaryScores([0, 1, 0], [0, 0, 0], [-1, 0, 0]);
        var formula = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 0), new ScoreFormula.AtLeast(1, 2), new ScoreFormula.AtLeast(2, 1)]);
        foreach (var method in Methods)
        {
            var report = TernaryAnalysis.Of(new TernaryGame([host, other, other, other, other, other], formula), method);
            report.Passing.ShouldBe(31);
            report.Powers[0].ShouldBe(new TernaryPower(31, 31, 0));
            report.Powers.Skip(1).ShouldAllBe(power => power == new TernaryPower(16, 1, 15));
        }
    }

    [Fact]
    public void No_objection_and_half_of_the_capability()
    {
        long[] capabilities = [80, 7, 6, 4, 2, 1];
        foreach (var method in Methods)
        {
            var report = TernaryAnalysis.Of(new TernaryGame([.. capabilities.Select(each => new TernaryScores([0, each], [0, 0], [-1, 0]))], NoObjectionAnd(50)), method);
            report.Passing.ShouldBe(32);
            report.Powers[0].ShouldBe(new TernaryPower(32, 32, 0));
            report.Powers.Skip(1).ShouldAllBe(power => power == new TernaryPower(16, 0, 16));
        }
    }

    [Theory]
    [InlineData(15, 1)]
    [InlineData(40, 25)]
    [InlineData(80, 41)]
    public void Many_members_follow_the_sums_of_binomial_coefficients(int n, int least)
    {
        // council.md 3.3: passing = sum_{y>=t} C(n,y); YN = sum_{y>=t-1} C(n-1,y); AN = sum_{y>=t} C(n-1,y); YA = C(n-1,t-1).
        var report = TernaryAnalysis.Of(new TernaryGame([.. Enumerable.Repeat(Member, n)], NoObjectionAnd(least)));
        var (all, others) = (Choose(n), Choose(n - 1));
        report.Passing.ShouldBe(Tail(all, least));
        report.Powers.ShouldAllBe(power => power == new TernaryPower(Tail(others, least - 1), others[least - 1], Tail(others, least)));
    }

    [Fact]
    public void Both_methods_agree_and_the_two_steps_add_up() => Always.Holds(AnyGame, game =>
    {
        var (table, every) = (TernaryAnalysis.Of(game, PowerMethod.CriteriaTable), TernaryAnalysis.Of(game, PowerMethod.Enumeration));
        table.Passing.ShouldBe(every.Passing);
        table.Powers.ShouldBe(every.Powers);

        // council.md 3.3: YN = YA + AN in a monotone game.
        table.Powers.ShouldAllBe(power => power.YesNo == power.YesAbstain + power.AbstainNo);
        table.ToAct.ShouldBe(new Rational(every.Passing!.Value, every.Profiles));
    });

    [Fact]
    public void Too_many_sums_are_out_of_reach()
    {
        // Powers of two: every profile has a sum of its own.
        var players = Enumerable.Range(0, 20).Select(i => new TernaryScores([2L << (2 * i)], [1L << (2 * i)], [0])).ToImmutableArray();
        var report = TernaryAnalysis.Of(new TernaryGame(players, new ScoreFormula.Any([.. Enumerable.Range(0, 40).Select(i => new ScoreFormula.AtLeast(0, 3L << (2 * i)))])), null);
        if (report.Finding is Finding.OutOfReach limit)
            limit.Limit.ShouldContain("combinations of sums");
        else
            report.Passing!.Value.Sign.ShouldBe(1);
    }

    [Fact]
    public void What_is_no_game_is_refused()
    {
        var any = new ScoreFormula.AtLeast(0, 1);
        Should.Throw<ArgumentException>(() => new TernaryGame([], any)).Message.ShouldContain("between 1 and 80 players");
        Should.Throw<ArgumentException>(() => new TernaryGame([.. Enumerable.Repeat(Member, 81)], any)).Message.ShouldContain("between 1 and 80 players");
        Should.Throw<ArgumentException>(() => new TernaryGame([default], any)).Message.ShouldContain("no scores");
        Should.Throw<ArgumentException>(() => new TernaryGame([Member, new([1, 2], [1], [0, 0])], any)).Message.ShouldContain("A ballot of player 1 does not have a score on each of the 2 criteria");
        Should.Throw<ArgumentException>(() => new TernaryGame([new([long.MaxValue], [0], [0])], any)).Message.ShouldContain("add up to more than");
        Should.Throw<ArgumentException>(() => new TernaryGame([new([0], [0], [long.MinValue])], any)).Message.ShouldContain("add up to more than");
        Should.Throw<ArgumentException>(() => new TernaryGame([Member], new ScoreFormula.AtLeast(2, 1))).Message.ShouldContain("names criterion 2");
        Should.Throw<ArgumentException>(() => TernaryAnalysis.Of(new TernaryGame([Member], any), PowerMethod.Sampling)).Message.ShouldContain("not by Sampling");
    }

    private static ScoreFormula.All NoObjectionAnd(long least) => new([new ScoreFormula.AtLeast(0, 0), new ScoreFormula.AtLeast(1, least)]);

    private static TernaryGame Monotone(int[][] ballots, ScoreFormula formula)
    {
        return new([.. ballots.Select(row => Scores([.. row.Take(3).Order()], [.. row.Skip(3).Order()]))], formula);

        static TernaryScores Scores(int[] first, int[] second) => new([first[2], second[2]], [first[1], second[1]], [first[0], second[0]]);
    }

    private static System.Numerics.BigInteger[] Choose(int n)
    {
        var row = new System.Numerics.BigInteger[n + 1];
        row[0] = 1;
        for (var i = 1; i <= n; i++)
        {
            for (var k = i; k > 0; k--)
                row[k] += row[k - 1];
        }
        return row;
    }

    private static System.Numerics.BigInteger Tail(System.Numerics.BigInteger[] row, int from) =>
        row.Skip(Math.Max(0, from)).Aggregate(System.Numerics.BigInteger.Zero, (sum, each) => sum + each);
}

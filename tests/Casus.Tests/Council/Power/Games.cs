// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Council;
using Casus.Simulation;
using FsCheck;
using FsCheck.Fluent;

namespace Casus.Tests.Council.Power;

/// <summary>Games of the literature, random games, and what their reports say in digits.</summary>
internal static class Games
{
    /// <summary>The Security Council if a permanent member's abstention is taken for a vote against (council.md 3.2).</summary>
    public static SimpleGame SecurityCouncil { get; } = SimpleGame.Weighted([7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 39);

    /// <summary>The Council of Ministers of the European Economic Community of 1958 (council.md 4.1).</summary>
    public static SimpleGame Community1958 { get; } = SimpleGame.Weighted([4, 4, 4, 2, 2, 1], 12);

    /// <summary>Few players of small weights, null players and equal ones among them.</summary>
    public static Gen<SimpleGame> Weighted(int most, int heaviest) =>
        from n in Gen.Choose(1, most)
        from weights in Gen.ArrayOf(Gen.Choose(0, heaviest), n)
        from quota in Gen.Choose(-1, weights.Sum() + 2)
        select SimpleGame.Weighted(weights.Select(weight => (long)weight), quota);

    /// <summary>A weight of any size, the number of members, and a formula of both.</summary>
    public static Gen<SimpleGame> WeightAndCount(int most, int heaviest) =>
        from n in Gen.Choose(1, most)
        from weights in Gen.ArrayOf(Gen.Choose(0, heaviest), n)
        from formula in Formula([weights.Sum(), n], 2)
        select Of([.. weights.Select(weight => (long[])[weight, 1])], formula);

    /// <summary>Three criteria and a formula of all.</summary>
    public static Gen<SimpleGame> ThreeCriteria(int most, int heaviest) =>
        from n in Gen.Choose(1, most)
        from weights in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, heaviest), 3), n)
        from formula in Formula([.. Enumerable.Range(0, 3).Select(c => weights.Sum(row => row[c]))], 3)
        select Of([.. weights.Select(row => row.Select(each => (long)each).ToArray())], formula);

    public static SimpleGame Of(long[][] scores, ScoreFormula formula) => new([.. scores.Select(row => row.ToImmutableArray())], formula);

    public static string[] Fractions(this PowerReport report, PowerIndex index) => [.. report[index].Values.Select(value => value.Exact!.Value.ToString())];

    public static Rational[] Exactly(this PowerReport report, PowerIndex index) => [.. report[index].Values.Select(value => value.Exact!.Value)];

    public static Rational Sum(this IEnumerable<Rational> values) => values.Aggregate(Rational.Zero, (sum, each) => sum + each);

    public static PowerReport By(this SimpleGame game, PowerMethod method, params PowerIndex[] indices) =>
        PowerAnalysis.Of(game, new PowerOptions { Method = method, Indices = indices.Length == 0 ? PowerOptions.WithoutUnions : [.. indices] });

    /// <summary>Everything exact in a report, in digits; the word "none" for what was not found.</summary>
    public static string Digits(PowerReport report) => string.Join('\n', (string[])
    [
        $"{report.Winning.Count} {string.Join(' ', report.Swings.Counts)} {report.ToAct.Value?.Exact}",
        .. report.Measures.Select(each => $"{each.Key}: {(each.Value.Finding is Finding.Exact ? string.Join(' ', each.Value.Values.Select(value => value.Exact)) : "none")}"),
        $"{report.MinimalWinning?.Count.Count} {report.MinimalBlocking?.Count.Count} {report.Proper}",
    ]);

    private static Gen<ScoreFormula> Formula(int[] totals, int depth)
    {
        var quota =
            from criterion in Gen.Choose(0, totals.Length - 1)
            from least in Gen.Choose(0, totals[criterion] + 1)
            select (ScoreFormula)new ScoreFormula.AtLeast(criterion, least);
        if (depth == 0)
            return quota;
        var parts =
            from count in Gen.Choose(1, 3)
            from each in Gen.ArrayOf(Formula(totals, depth - 1), count)
            from all in Gen.Elements(true, false)
            select all ? (ScoreFormula)new ScoreFormula.All([.. each]) : new ScoreFormula.Any([.. each]);
        return Gen.OneOf(quota, parts);
    }
}

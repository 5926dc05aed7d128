// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casus.Council;

namespace Casus.Benchmarks;

/// <summary>Time of exact indices of power: the games that peers are timed on, and the largest that they reach.</summary>
[MemoryDiagnoser]
public class PowerBenchmarks
{
    private const long Quota = 100_000;

    private static readonly PowerOptions ShapleyShubik = new() { Indices = [PowerIndex.ShapleyShubik, PowerIndex.BanzhafAbsolute], MinimalCoalitions = false };
    private static readonly PowerOptions Banzhaf = new() { Indices = [PowerIndex.BanzhafAbsolute], MinimalCoalitions = false };

    /// <summary>Votes of 51 states after the census of 1990, from the heaviest.</summary>
    private static readonly SimpleGame FiftyOneStates = SimpleGame.Weighted(
        [
            54, 33, 32, 25, 23, 22, 21, 18, 15, 14, 13, 13, 12, 12, 11, 11, 11, 11, 10, 10, 9, 9, 8, 8, 8, 8, 8, 8, 7, 7, 7, 6, 6, 5, 5, 5, 5, 4, 4, 4, 4, 4, 4,
            3, 3, 3, 3, 3, 3, 3, 3,
        ],
        270);

    private static readonly SimpleGame FivePermanentAndTenElected = SimpleGame.Weighted([7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], 39);

    private static readonly long[] Populations =
    [
        80_523_746, 65_633_194, 63_896_071, 59_685_227, 46_704_308, 38_533_299, 20_057_458, 16_779_575, 11_161_642, 11_062_508, 10_516_125, 10_487_289, 9_908_798, 9_555_893,
        8_451_860, 7_284_552, 5_602_628, 5_426_674, 5_410_836, 4_591_087, 4_262_140, 2_971_905, 2_058_821, 2_023_825, 1_324_814, 865_878, 537_039, 421_364,
    ];

    private static readonly SimpleGame TwentyEight = MembersAndPersons();

    /// <summary>Every index of the 15 members of a security council.</summary>
    [Benchmark]
    public PowerReport EveryIndexOf15() => PowerAnalysis.Of(FivePermanentAndTenElected);

    /// <summary>Shapley-Shubik and Banzhaf of 51 states.</summary>
    [Benchmark]
    public PowerReport SwingsOf51States() => PowerAnalysis.Of(FiftyOneStates, ShapleyShubik);

    /// <summary>Every index of 51 states.</summary>
    [Benchmark]
    public PowerReport EveryIndexOf51States() => PowerAnalysis.Of(FiftyOneStates);

    /// <summary>Shapley-Shubik and Banzhaf of 28 members with 55 % of members and 65 % of persons, or all but three members.</summary>
    [Benchmark]
    public PowerReport SwingsOf28MembersAndPersons() => PowerAnalysis.Of(TwentyEight, ShapleyShubik);

    /// <summary>Every index of the same.</summary>
    [Benchmark]
    public PowerReport EveryIndexOf28MembersAndPersons() => PowerAnalysis.Of(TwentyEight);

    /// <summary>Shapley-Shubik and Banzhaf with weights proportional to 1, 2, ... n and a quota of 100,000, half of their sum.</summary>
    [Benchmark]
    [Arguments(50)]
    [Arguments(100)]
    [Arguments(200)]
    public PowerReport SwingsOfLinearWeights(int players) => PowerAnalysis.Of(Linear(players), ShapleyShubik);

    /// <summary>Banzhaf alone of the same.</summary>
    [Benchmark]
    [Arguments(100)]
    [Arguments(1_000)]
    public PowerReport BanzhafOfLinearWeights(int players) => PowerAnalysis.Of(Linear(players), Banzhaf);

    private static SimpleGame Linear(int players)
    {
        var steps = players * (players + 1L) / 2;
        return SimpleGame.Weighted(Enumerable.Range(1, players).Select(i => Math.Max(1, ((4 * Quota * i) + steps) / (2 * steps))), Quota);
    }

    private static SimpleGame MembersAndPersons()
    {
        ScoreFormula both = new ScoreFormula.All([new ScoreFormula.AtLeast(0, 16), new ScoreFormula.AtLeast(1, ((65 * Populations.Sum()) + 99) / 100)]);
        return new([.. Populations.Select(persons => ImmutableArray.Create(1L, persons))], new ScoreFormula.Any([both, new ScoreFormula.AtLeast(0, 25)]));
    }
}

// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Attributes;
using Casus.Council;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>Time of ten rounds of the expected-utility model with every offer and chance kept, and of a council of six drawn ten thousand times without.</summary>
[MemoryDiagnoser]
public class ExpectedUtilityBenchmarks
{
    private const int Councils = 10_000;
    private static readonly ExpectedUtilityOptions TenRounds = new() { Mode = ExpectedUtilityMode.AsCoded, Rounds = 10 };
    private static readonly ExpectedUtilityOptions Bare = new() { Rounds = 10, KeepsDetail = false };

    private UtilityActor[] ten = [];
    private UtilityActor[] seventeen = [];
    private UtilityActor[][] drawn = [];

    /// <summary>Draws the actors.</summary>
    [GlobalSetup]
    public void Setup()
    {
        (ten, seventeen) = (StillBargaining(10), StillBargaining(17));
        drawn = [.. Enumerable.Range(0, Councils).Select(i => Draw(6, (uint)i))];
    }

    /// <summary>Ten actors, ten rounds, in the mode of the public program.</summary>
    [Benchmark(Baseline = true)]
    public ExpectedUtilityHistory TenActors() => ExpectedUtilityModel.Run(ten, TenRounds);

    /// <summary>Seventeen actors, ten rounds, in the mode of the public program.</summary>
    [Benchmark]
    public ExpectedUtilityHistory SeventeenActors() => ExpectedUtilityModel.Run(seventeen, TenRounds);

    /// <summary>Ten thousand councils of six in the default mode, up to ten rounds each.</summary>
    [Benchmark]
    public double TenThousandCouncilsOfSix()
    {
        var sum = 0.0;
        foreach (var council in drawn)
            sum += ExpectedUtilityModel.Run(council, Bare).Median;
        return sum;
    }

    /// <summary>The first actors drawn who play all ten rounds.</summary>
    private static UtilityActor[] StillBargaining(int count)
    {
        for (var replication = 0u; ; replication++)
        {
            var actors = Draw(count, replication);
            if (ExpectedUtilityModel.Run(actors, TenRounds).Rounds.Length == TenRounds.Rounds)
                return actors;
        }
    }

    private static UtilityActor[] Draw(int count, uint replication)
    {
        var draws = new KeyedDraws(1, replication);
        return
        [
            .. Enumerable.Range(0, count).Select(i => $"actor {i}").Select(name =>
                new UtilityActor(name, draws.Uniform("capability", name), draws.Uniform("salience", name), 100 * draws.Uniform("position", name))),
        ];
    }
}

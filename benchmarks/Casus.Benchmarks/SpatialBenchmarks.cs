// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Attributes;
using Casus.Council;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>
/// Time of the spatial model of politics until it settles, with the peer's defaults and on one thread unless said otherwise. The peer, with the least logging it offers, takes
/// 0.06 s for its 7 actors in 3 dimensions, 6.5 s for 27 in 6, and 268 s for 80.
/// </summary>
[MemoryDiagnoser]
public class SpatialBenchmarks
{
    private const int Councils = 1_000;

    private SpatialActor[] published = null!;
    private SpatialActor[] middling = null!;
    private SpatialActor[] many = null!;
    private SpatialActor[][] councils = null!;

    /// <summary>Reads the published actors from the tests, and draws the others.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var diagnostics = new Documents.Diagnostics();
        using var text = File.OpenText(Path.Combine(FullRunBenchmarks.PacksFolder(), "../tests/Casus.Tests/Council/Bargaining/Spatial/ktab-dummyData_3Dim.csv"));
        published = [.. ActorTable.Read(text, "ktab-dummyData_3Dim.csv", diagnostics)?.Actors ?? throw new Documents.DocumentException(diagnostics.Sorted)];
        middling = Drawn(27, 6, seed: 1);
        many = Drawn(80, 2, seed: 1);
        councils = [.. Enumerable.Range(0, Councils).Select(council => Drawn(6, 1, (ulong)council))];
    }

    /// <summary>The peer's published example, with all detail: ten turns.</summary>
    [Benchmark]
    public SpatialHistory SevenInThreeDimensions() => SpatialModel.Run(published);

    /// <summary>27 actors in six dimensions: 35 turns.</summary>
    [Benchmark]
    public SpatialHistory TwentySevenInSixDimensions() => SpatialModel.Run(middling, keepDetail: false);

    /// <summary>80 actors in two dimensions: 38 turns.</summary>
    [Benchmark(Baseline = true)]
    public SpatialHistory EightyInTwoDimensions() => SpatialModel.Run(many, keepDetail: false);

    /// <summary>The same with gains, bargains and choices of every turn kept.</summary>
    [Benchmark]
    public SpatialHistory EightyWithAllDetail() => SpatialModel.Run(many);

    /// <summary>The same on two threads.</summary>
    [Benchmark]
    public SpatialHistory EightyOnTwoThreads() => SpatialModel.Run(many, keepDetail: false, threads: 2);

    /// <summary>A council of six in one dimension, over a thousand that were drawn.</summary>
    [Benchmark(OperationsPerInvoke = Councils)]
    public double CouncilOfSix() => councils.Sum(council => SpatialModel.Run(council, keepDetail: false).Last.Positions[0][0]);

    private static SpatialActor[] Drawn(int actors, int dimensions, ulong seed)
    {
        var draws = new KeyedDraws(seed, 0);
        return
        [
            .. Enumerable.Range(0, actors).Select(i => $"Actor {i}").Select(name => new SpatialActor(
                name,
                10 + (190 * draws.Uniform("capability", name)),
                [.. Enumerable.Range(0, dimensions).Select(k => 100 * draws.Uniform("position", name, (uint)k))],
                [.. Enumerable.Range(0, dimensions).Select(k => (20 + (79 * draws.Uniform("salience", name, (uint)k))) / dimensions)])),
        ];
    }
}

// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Attributes;
using Casus.Chain;
using Casus.Documents;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>Time of one full run of csto/kazakhstan-2022, of one replication, and of loading the pack with the world.</summary>
[MemoryDiagnoser]
public class FullRunBenchmarks
{
    private PackReader reader = null!;
    private Scenario scenario = null!;
    private StageResults best = null!;

    /// <summary>Reads the pack once; loading is measured by itself.</summary>
    [GlobalSetup]
    public void Setup()
    {
        reader = new PackReader(PacksFolder(), DocumentLimits.Default, TimeProvider.System);
        scenario = Scenario.Of(reader.Read("csto"), "kazakhstan-2022", seed: 1, [], []);
        best = ChainPass.Through(scenario, draws: null);
    }

    /// <summary>All five stages on best evidence with bound, bottleneck, every because, the timeline and the comparison.</summary>
    [Benchmark(Baseline = true)]
    public Run FullRun() => Run.Of(scenario, replications: 0, threads: 1);

    /// <summary>One replication: all five stages with everything drawn.</summary>
    [Benchmark]
    public StageResults OneReplication() => ChainPass.Through(scenario, new KeyedDraws(1, 0), best.Law);

    /// <summary>Reading and cross-checking csto and world.</summary>
    [Benchmark]
    public Pack LoadPacks() => reader.Read("csto");

    /// <summary>The folder of packs of the checkout.</summary>
    internal static string PacksFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Casus.slnx")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks inside a checkout of Casus."), "packs");
    }
}

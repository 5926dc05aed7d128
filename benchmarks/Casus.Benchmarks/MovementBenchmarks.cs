// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Attributes;
using Casus.Chain;
using Casus.Documents;
using Casus.Movement;
using Casus.Packs;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>The airlift of csto/kazakhstan-2022 alone, with keyed draws: one replication is some nine hundred events. Target: at least 1,500 a second on one core, no memory.</summary>
[MemoryDiagnoser]
public class MovementBenchmarks
{
    private const int Replications = 100;

    private LiftModel model = null!;
    private AirliftSimulation simulation = null!;
    private MovementInquiry inquiry = null!;
    private uint replication;

    /// <summary>Passes through the chain with draws until the council adopts, and keeps the lift.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var reader = new PackReader(FullRunBenchmarks.PacksFolder(), DocumentLimits.Default, TimeProvider.System);
        var scenario = Scenario.Of(reader.Read("csto"), "kazakhstan-2022", seed: 1, [], []);
        StageResults pass;
        do
            pass = ChainPass.Through(scenario, new KeyedDraws(1, replication++));
        while (pass.Lift is null);
        var (pack, given) = (scenario.Pack, scenario.Case.Given);
        model = pass.Lift;
        inquiry = new MovementInquiry(
            pass.Forces!.Contributions, given.Lift!, given.Request.Host, pack.Fleets, pack.Airfields, pack.AircraftTypes, pack.VehicleTypes, pack.Countries, pass.Quantities)
        {
            RequestAt = given.Request.At,
        };
        simulation = new AirliftSimulation(model);
    }

    /// <summary>One replication of the simulation with its own draws, in a workspace made before.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Replications)]
    public int OneReplication()
    {
        var events = 0;
        for (var i = 0; i < Replications; i++)
        {
            simulation.Draws = new KeyedDraws(1, replication++);
            events += simulation.Run(model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).Events;
        }
        return events;
    }

    /// <summary>The same with everything resolved and the workspace made anew, as a pass through the chain does.</summary>
    [Benchmark]
    public int OneReplicationWithItsModel()
    {
        var own = new LiftModel(inquiry);
        return new AirliftSimulation(own).Run(own.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None).Events;
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Casus.Chain;
using Casus.Documents;
using Casus.Forces;
using Casus.Movement;
using Casus.Packs;

namespace Casus.Benchmarks;

/// <summary>
/// Time of a plan with its bound: for csto/kazakhstan-2022, and for a force made up from it, twice its units with more vehicles each, so that 5,000 people and 1,000 vehicles move with the same aircraft.
/// </summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    private const int Persons = 5_000;
    private const int Vehicles = 1_000;

    private LiftModel january = null!;
    private LiftModel large = null!;
    private DispatchOrder order = null!;
    private DispatchOrder largeOrder = null!;
    private AirliftSimulation simulation = null!;
    private AirliftSimulation largeSimulation = null!;

    /// <summary>Reads the pack and resolves both movements.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var pack = new PackReader(FullRunBenchmarks.PacksFolder(), DocumentLimits.Default, TimeProvider.System).Read("csto");
        var scenario = Scenario.Of(pack, "kazakhstan-2022", seed: 1, [], [("council.decision", "adopted")]);
        var best = ChainPass.Through(scenario, draws: null);
        january = best.Lift!;
        large = Large(scenario, best);
        (simulation, largeSimulation) = (new AirliftSimulation(january), new AirliftSimulation(large));
        (order, largeOrder) = (best.Movement!.Order, MovementStage.Answer(large, inDepth: true).Order);
    }

    /// <summary>Plan, bound, each constraint taken away and what each hour is owed to, for January 2022.</summary>
    [Benchmark(Baseline = true)]
    public Deployment PlanWithBound() => MovementStage.Answer(january, inDepth: true);

    /// <summary>The same for 5,000 people and 1,000 vehicles.</summary>
    [Benchmark]
    public Deployment LargePlanWithBound() => MovementStage.Answer(large, inDepth: true);

    /// <summary>The bound and the envelope alone.</summary>
    [Benchmark]
    public ClosureBound? Bound() => ClosureBounds.Of(january, january.Lines).Bound;

    /// <summary>The same for 5,000 people and 1,000 vehicles.</summary>
    [Benchmark]
    public ClosureBound? LargeBound() => ClosureBounds.Of(large, large.Lines).Bound;

    /// <summary>One schedule of January 2022: what the effort of a search counts.</summary>
    [Benchmark]
    public RunTotals OneSchedule() => simulation.Run(january.Lines, order, Relaxation.None);

    /// <summary>One schedule of 5,000 people and 1,000 vehicles.</summary>
    [Benchmark]
    public RunTotals OneLargeSchedule() => largeSimulation.Run(large.Lines, largeOrder, Relaxation.None);

    /// <summary>A movement of 5,000 people and 1,000 vehicles made from a case: every unit twice, people and vehicles brought up in proportion.</summary>
    internal static LiftModel Large(Scenario scenario, StageResults best)
    {
        var sent = best.Forces!.Contributions;
        var (people, cars) = ((double)Persons / sent.Sum(each => each.Persons), (double)Vehicles / sent.Sum(each => each.VehicleTotal));
        var made = from copy in Enumerable.Range(1, 2)
                   from each in sent
                   select each with
                   {
                       Unit = each.Unit with { Id = $"{each.Unit.Id}-{copy}" },
                       Persons = (int)Math.Round(each.Persons * people / 2, MidpointRounding.AwayFromZero),
                       Vehicles = [.. each.Vehicles.Select(type => type with { Count = (int)Math.Round(type.Count * cars / 2, MidpointRounding.AwayFromZero) }).Where(type => type.Count > 0)],
                   };
        var (pack, given) = (scenario.Pack, scenario.Case.Given);
        return new LiftModel(new MovementInquiry(
            [.. made], given.Lift!, given.Request.Host, pack.Fleets, pack.Airfields, pack.AircraftTypes, pack.VehicleTypes, pack.Countries, best.Quantities));
    }
}

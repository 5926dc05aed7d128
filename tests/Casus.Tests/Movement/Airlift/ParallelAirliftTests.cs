// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using Casus.Movement;
using Casus.Simulation;
using Casus.Tests.Chain;

namespace Casus.Tests.Movement;

/// <summary>A replication is a function of its draws: who runs it, after what, and beside what, changes nothing.</summary>
public sealed class ParallelAirliftTests
{
    private const int Replications = 160;

    [Fact]
    public void Eight_threads_come_to_the_same_totals_as_one()
    {
        var drawn = (uint)Enumerable.Range(0, 50).First(i => Shipped.Drawn("kazakhstan-2022", (uint)i).Lift is not null);
        Workspace Made() => new(Shipped.Drawn("kazakhstan-2022", drawn).Lift!);
        var one = Made();
        var alone = Enumerable.Range(0, Replications).Select(i => Totals(one, i)).ToArray();

        var together = new (RunTotals Totals, long[] Completed)[Replications];
        var spare = new ConcurrentBag<Workspace>(Enumerable.Range(0, 8).Select(_ => Made()));
        Parallel.For(0, Replications, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
        {
            spare.TryTake(out var own).ShouldBeTrue("eight at a time at most");
            together[i] = Totals(own!, i);
            spare.Add(own!);
        });

        for (var i = 0; i < Replications; i++)
        {
            together[i].Totals.ShouldBe(alone[i].Totals);
            together[i].Completed.ShouldBe(alone[i].Completed);
        }
        alone.Select(each => each.Totals.ClosureAt).Distinct().Count().ShouldBeGreaterThan(Replications / 2, "the draws differ");
    }

    [Fact]
    public void The_order_of_replications_changes_nothing()
    {
        var (forth, back) = (new Workspace(new RichLift(7).Model()), new Workspace(new RichLift(7).Model()));
        var there = Enumerable.Range(0, 60).Select(i => (i, Totals(forth, i).Totals)).ToArray();
        var again = Enumerable.Range(0, 60).Reverse().Select(i => (i, Totals(back, i).Totals)).Reverse().ToArray();
        again.ShouldBe(there);
    }

    private static (RunTotals Totals, long[] Completed) Totals(Workspace own, int replication)
    {
        own.Simulation.Draws = new KeyedDraws(1, (uint)replication);
        var totals = own.Simulation.Run(own.Model.Lines, DispatchOrder.By(DispatchRule.Soonest), Relaxation.None);
        return (totals, own.Simulation.CompletedAt.ToArray());
    }

    private sealed record Workspace(LiftModel Model)
    {
        public AirliftSimulation Simulation { get; } = new(Model);
    }
}

// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Chain;
using Casus.Council;
using Casus.Documents;
using Casus.Movement;
using Casus.Simulation;

namespace Casus.Studies;

/// <summary>Takes each constraint of a movement away, alone: on best evidence with a plan made anew, and over draws with the plan of best evidence carried out with and without it on the same draws.</summary>
public static class Bottlenecks
{
    /// <summary>Takes each constraint away.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="replications">Draws; 0 looks at best evidence alone.</param>
    /// <param name="threads">How many threads, at least 1; the result is the same for any number.</param>
    /// <returns>The finding; null where the chain does not reach a movement on best evidence.</returns>
    /// <exception cref="DocumentException">The pack has no rule of the council for the day.</exception>
    public static BottleneckFinding? Of(Scenario scenario, int replications, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replications);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var best = ChainPass.Through(scenario, draws: null);
        if (best.Movement is not { Sorties.IsEmpty: false } movement)
            return null;
        var drawn = new Trial?[replications];
        Parallel.For(0, replications, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => drawn[i] = Try(scenario, (uint)i, best));
        var moved = drawn.OfType<Trial>().ToArray();
        var closed = moved.Where(each => each.Closure is not null).ToArray();
        return new BottleneckFinding(
            movement,
            [.. Relaxations.All.Select((relaxation, i) => Effect(movement, relaxation, i, moved, closed))],
            replications,
            moved.Length,
            closed.Length,
            closed.Length == 0 ? 0 : closed.Average(each => each.Closure!.Value.Hours),
            Share(closed.Count(each => each.Bottleneck == Relaxation.None), closed.Length),
            Delay(movement, closed));
    }

    private static DrawnDelay? Delay(Deployment best, Trial[] closed)
    {
        if (best.ClosureAt is not { } closure || closed.Length == 0)
            return null;
        var ordered = closed.Average(each => each.OrderedAt.Hours) - OrderedAt(best).Hours;
        var planned = closed.Average(each => each.Planned.Hours);
        return new DrawnDelay(
            closure.Hours,
            ordered,
            planned - closure.Hours - ordered,
            closed.Average(each => each.Closure!.Value.Hours) - planned,
            closed.Count(each => each.Closure <= closure));
    }

    private static Tick OrderedAt(Deployment movement) => new(movement.Lines.Min(line => line.OrderedAt.Seconds));

    private static RelaxationEffect Effect(Deployment best, Relaxation relaxation, int number, Trial[] moved, Trial[] closed)
    {
        double[] gains = [.. closed.Where(each => each.Without[number] is not null).Select(each => (each.Closure!.Value - each.Without[number]!.Value).Hours)];
        RelaxedClosure? own = best.Relaxed.Any(each => each.Relaxation == relaxation) ? best.Relaxed.First(each => each.Relaxation == relaxation) : null;
        return new RelaxationEffect(
            relaxation,
            own,
            PairedDifference.Of(gains),
            Share(closed.Count(each => each.Bottleneck == relaxation), closed.Length),
            moved.Count(each => each.Closure is null && each.Without[number] is not null));
    }

    private static Trial? Try(Scenario scenario, uint number, StageResults best)
    {
        var pass = ChainPass.Through(scenario, new KeyedDraws(scenario.Seed, number), best.Law, best.Council.Chamber, MovementOrders.Of(best));
        if (pass is not { Lift: { } model, Movement: { Sorties.IsEmpty: false } movement })
            return null;
        var simulation = new AirliftSimulation(model);
        // A schedule that keeps to a limit is still possible without it, so closure is never later without one.
        var without = Relaxations.All.Select(relaxation => Sooner(simulation.Run(model.Lines, movement.Order, relaxation).ClosureAt, movement.ClosureAt)).ToArray();
        var relaxed = Relaxations.All.Select((relaxation, i) => (Relaxation: relaxation, At: without[i])).Where(each => each.At is not null).Select(each => new RelaxedClosure(each.Relaxation, each.At!.Value));
        simulation.Draws = null;
        // Chance can also help: an aircraft held up leaves a place to another. A draw that closes only so counts with its own closure.
        var planned = simulation.Run(model.Lines, movement.Order, Relaxation.None).ClosureAt ?? movement.ClosureAt ?? Tick.Zero;
        return new Trial(movement.ClosureAt, without, MovementStage.BottleneckOf(movement.ClosureAt, [.. relaxed]), OrderedAt(movement), planned);
    }

    private static Tick? Sooner(Tick? one, Tick? other) => one is { } first && other is { } second ? (first < second ? first : second) : one ?? other;

    private static VoteSample Share(int count, int of) => of == 0 ? default : VoteSample.Wilson(count, of);

    /// <summary>What one draw comes to.</summary>
    /// <param name="Closure">Closure with every constraint; null where something stays behind.</param>
    /// <param name="Without">Closure without each constraint.</param>
    /// <param name="Bottleneck">The constraint that gains most.</param>
    /// <param name="OrderedAt">When the first order to move is given.</param>
    /// <param name="Planned">Closure with the figures of the draw, every time as planned and neither weather nor faults.</param>
    private sealed record Trial(Tick? Closure, Tick?[] Without, Relaxation Bottleneck, Tick OrderedAt, Tick Planned);
}

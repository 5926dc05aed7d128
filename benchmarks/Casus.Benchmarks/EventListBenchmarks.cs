// SPDX-License-Identifier: Apache-2.0
using BenchmarkDotNet.Attributes;
using Casus.Simulation;

namespace Casus.Benchmarks;

/// <summary>A hold: the next event is taken out and another scheduled in its place, at 100 pending. Beside it the base library's queue with ties in the order of scheduling.</summary>
[MemoryDiagnoser]
public class EventListBenchmarks
{
    private const int Holds = 1_000_000;
    private const int Pending = 100;

    private readonly long[] delays = new long[4096];
    private readonly EventList events = new(Pending);
    private readonly PriorityQueue<int, (long At, uint Sequence)> queue = new(2 * Pending);
    private uint sequence;

    /// <summary>Draws the delays and fills both.</summary>
    [GlobalSetup]
    public void Setup()
    {
        var draws = new KeyedDraws(1, 0);
        for (var i = 0; i < delays.Length; i++)
            delays[i] = (long)(draws.Uniform("delay", "hold", (uint)i) * 1_000);
    }

    /// <summary>The winner tree with one slot for each thing.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Holds)]
    public long WinnerTree()
    {
        events.Clear();
        for (var i = 0; i < Pending; i++)
            events.Schedule(i, new Tick(delays[i]), 0);
        var last = 0L;
        for (var i = 0; i < Holds; i++)
        {
            events.TryNext(out var now, out var slot);
            last = now.Seconds;
            events.Schedule(slot, new Tick(last + delays[i & 4095]), 0);
        }
        return last;
    }

    /// <summary>The base library's queue.</summary>
    [Benchmark(OperationsPerInvoke = Holds)]
    public long BaseLibraryQueue()
    {
        queue.Clear();
        sequence = 0;
        for (var i = 0; i < Pending; i++)
            queue.Enqueue(i, (delays[i], sequence++));
        var last = 0L;
        for (var i = 0; i < Holds; i++)
        {
            queue.TryDequeue(out var slot, out var key);
            last = key.At;
            queue.Enqueue(slot, (last + delays[i & 4095], sequence++));
        }
        return last;
    }
}

// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;
using Casus.Tests.Documents;
using FsCheck.Fluent;

namespace Casus.Tests.Simulation;

public sealed class EventListTests
{
    [Fact]
    public void Events_come_in_the_order_of_time()
    {
        var events = new EventList<string>();
        foreach (var hour in (int[])[5, 3, 9, -2, 0])
            events.Schedule(Tick.FromHours(hour), 0, $"{hour}");

        Drain(events).ShouldBe(["-2", "0", "3", "5", "9"]);
    }

    [Fact]
    public void Events_of_one_moment_and_class_come_in_the_order_in_which_they_were_scheduled()
    {
        var events = new EventList<int>(capacity: 1);
        for (var i = 0; i < 1_000; i++)
            events.Schedule(Tick.Zero, 1, i);

        Drain(events).ShouldBe(Enumerable.Range(0, 1_000));
    }

    [Fact]
    public void Of_events_of_one_moment_the_lower_class_comes_first_whenever_it_was_scheduled()
    {
        var events = new EventList<string>();
        events.Schedule(Tick.Zero, 2, "arrival");
        events.Schedule(Tick.Zero, 255, "report");
        events.Schedule(Tick.Zero, 1, "slot freed");
        events.Schedule(Tick.Zero, 2, "second arrival");
        events.Schedule(new Tick(-1), 255, "before");

        Drain(events).ShouldBe(["before", "slot freed", "arrival", "second arrival", "report"]);
    }

    [Fact]
    public void Times_at_the_ends_of_the_range_are_ordered_too()
    {
        var events = new EventList<string>();
        events.Schedule(new Tick(long.MaxValue), 0, "end");
        events.Schedule(new Tick(long.MinValue), 0, "beginning");
        Drain(events).ShouldBe(["beginning", "end"]);
    }

    [Fact]
    public void An_empty_list_has_no_next()
    {
        var events = new EventList<string>();
        events.TryNext(out _, out _).ShouldBeFalse();
        events.Schedule(Tick.Zero, 0, "one");
        events.TryNext(out var at, out var what).ShouldBeTrue();
        (at, what, events.Count).ShouldBe((Tick.Zero, "one", 0));
        events.TryNext(out _, out what).ShouldBeFalse();
        what.ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_scheduled_and_taken_it_behaves_as_a_sorted_list_does()
    {
        // A number below 40 schedules an event (its tick and its class within a few, so that ties are common); the others take one.
        var steps = Gen.Choose(0, 59).ArrayOf();
        Properties.Hold(steps, made =>
        {
            var events = new EventList<int>(capacity: 1);
            var sorted = new List<(long At, byte Order, int What)>();
            for (var i = 0; i < made.Length; i++)
            {
                if (made[i] < 40)
                {
                    var (at, order) = (made[i] % 8, (byte)(made[i] / 8));
                    events.Schedule(new Tick(at), order, i);
                    sorted.Add((at, order, i));
                }
                else if (!Same(events, sorted))
                {
                    return false;
                }
            }
            while (sorted.Count > 0)
            {
                if (!Same(events, sorted))
                    return false;
            }
            return events.Count == 0;
        });
    }

    [Fact]
    public void A_running_list_allocates_nothing()
    {
        var events = new EventList<int>(capacity: 64);
        var draws = new KeyedDraws(1, 0);
        var hold = new Identity(1);
        for (var i = 0u; i < 100; i++)
            Hold(events, draws.Uniform(hold, i), take: false);
        for (var i = 0u; i < 1_000; i++)
            Hold(events, draws.Uniform(hold, i), take: true);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0u; i < 100_000; i++)
            Hold(events, draws.Uniform(hold, i), take: true);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        events.Count.ShouldBe(100);
    }

    private static void Hold(EventList<int> events, double uniform, bool take)
    {
        Tick now = default;
        if (take)
            events.TryNext(out now, out _);
        events.Schedule(now + new Tick((long)(uniform * 1000)), 0, 0);
    }

    private static bool Same(EventList<int> events, List<(long At, byte Order, int What)> sorted)
    {
        var first = sorted.Count == 0 ? default : sorted.Min();
        sorted.Remove(first);
        return events.TryNext(out var at, out var what) ? (at.Seconds, what) == (first.At, first.What) : first == default;
    }

    private static List<T> Drain<T>(EventList<T> events)
    {
        var drained = new List<T>();
        while (events.TryNext(out _, out var what))
            drained.Add(what);
        return drained;
    }
}

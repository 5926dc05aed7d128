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
        var events = new EventList(5);
        var hours = (int[])[5, 3, 9, -2, 0];
        for (var slot = 0; slot < hours.Length; slot++)
            events.Schedule(slot, Tick.FromHours(hours[slot]), 0);

        Drain(events).Select(slot => hours[slot]).ShouldBe([-2, 0, 3, 5, 9]);
    }

    [Fact]
    public void Events_of_one_moment_and_class_come_in_the_order_in_which_they_were_scheduled()
    {
        var events = new EventList(1_000);
        var slots = Enumerable.Range(0, 1_000).Select(i => i * 7 % 1_000).ToArray();
        foreach (var slot in slots)
            events.Schedule(slot, Tick.Zero, 1);

        Drain(events).ShouldBe(slots);
    }

    [Fact]
    public void Of_events_of_one_moment_the_lower_class_comes_first_whenever_it_was_scheduled()
    {
        var events = new EventList(5);
        events.Schedule(0, Tick.Zero, 2);
        events.Schedule(1, Tick.Zero, 15);
        events.Schedule(2, Tick.Zero, 1);
        events.Schedule(3, Tick.Zero, 2);
        events.Schedule(4, new Tick(-1), 15);

        Drain(events).ShouldBe([4, 2, 0, 3, 1]);
    }

    [Fact]
    public void A_slot_has_one_event_and_the_later_scheduling_counts()
    {
        var events = new EventList(2);
        events.Schedule(0, new Tick(5), 0);
        events.Schedule(1, new Tick(6), 0);
        events.Schedule(0, new Tick(7), 0);
        events.TryNext(out var at, out var slot).ShouldBeTrue();
        (at.Seconds, slot).ShouldBe((6, 1));
        events.TryNext(out at, out slot).ShouldBeTrue();
        (at.Seconds, slot).ShouldBe((7, 0));
        events.TryNext(out _, out slot).ShouldBeFalse();
        slot.ShouldBe(-1);
    }

    [Fact]
    public void A_list_that_was_cleared_is_as_new()
    {
        var events = new EventList(3);
        events.Schedule(0, new Tick(5), 0);
        events.TryNext(out _, out _).ShouldBeTrue();
        events.Schedule(2, new Tick(4), 0);
        events.Clear();
        events.TryNext(out _, out _).ShouldBeFalse();
        events.Schedule(0, new Tick(9), 0);
        Drain(events).ShouldBe([0]);
    }

    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(3, 0, 0)]
    [InlineData(0, 1L << 34, 0)]
    [InlineData(0, -(1L << 34) - 1, 0)]
    [InlineData(0, 0, 16)]
    public void What_is_out_of_range_is_refused(int slot, long at, byte order) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new EventList(3).Schedule(slot, new Tick(at), order));

    [Fact]
    public void Times_at_the_ends_of_the_range_are_ordered_too()
    {
        var events = new EventList(2);
        events.Schedule(0, new Tick((1L << 34) - 1), 15);
        events.Schedule(1, new Tick(-(1L << 34)), 0);
        Drain(events).ShouldBe([1, 0]);
    }

    [Fact]
    public void Whatever_is_scheduled_and_taken_it_behaves_as_a_sorted_list_does()
    {
        // A number below 40 schedules an event (its slot, its tick and its class within a few, so that ties are common); the others take one.
        var steps = Gen.Choose(0, 59).ArrayOf();
        Properties.Hold(steps, made =>
        {
            var events = new EventList(5);
            var sorted = new List<(long At, byte Order, int Scheduled, int Slot)>();
            for (var i = 0; i < made.Length; i++)
            {
                if (made[i] < 40)
                {
                    var (slot, at, order) = (made[i] % 5, made[i] % 4, (byte)(made[i] / 20));
                    events.Schedule(slot, new Tick(at), order);
                    sorted.RemoveAll(each => each.Slot == slot);
                    sorted.Add((at, order, i, slot));
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
            return !events.TryNext(out _, out _);
        });
    }

    [Fact]
    public void A_running_list_allocates_nothing()
    {
        var events = new EventList(100);
        var draws = new KeyedDraws(1, 0);
        var hold = new Identity(1);
        for (var i = 0; i < 100; i++)
            events.Schedule(i, new Tick((long)(draws.Uniform(hold, (uint)i) * 1000)), 0);
        Hold(events, draws, hold, 1_000);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Hold(events, draws, hold, 100_000);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        Drain(events).Count.ShouldBe(100);
    }

    private static void Hold(EventList events, KeyedDraws draws, Identity hold, uint times)
    {
        for (var i = 0u; i < times; i++)
        {
            events.TryNext(out var now, out var slot);
            events.Schedule(slot, now + new Tick((long)(draws.Uniform(hold, i) * 1000)), 0);
        }
    }

    private static bool Same(EventList events, List<(long At, byte Order, int Scheduled, int Slot)> sorted)
    {
        if (sorted.Count == 0)
            return !events.TryNext(out _, out _);
        var first = sorted.Min();
        sorted.Remove(first);
        return events.TryNext(out var at, out var slot) && (at.Seconds, slot) == (first.At, first.Slot);
    }

    private static List<int> Drain(EventList events)
    {
        var drained = new List<int>();
        while (events.TryNext(out _, out var slot))
            drained.Add(slot);
        return drained;
    }
}

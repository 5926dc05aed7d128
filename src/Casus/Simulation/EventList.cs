// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// The events to come, earliest first. Events at the same tick come in the order of their class, and within a class in the order in which they were
/// scheduled: a rule of the model, not an accident of the heap. A 4-ary heap of small structures; it allocates only when it grows.
/// </summary>
/// <typeparam name="T">What an event carries.</typeparam>
public sealed class EventList<T>
{
    private const int Arity = 4;
    private Slot[] heap;
    private int count;
    private uint sequence;

    /// <summary>Makes an empty list with room for some events.</summary>
    public EventList(int capacity = 64) => heap = new Slot[Math.Max(Arity, capacity)];

    /// <summary>How many events are to come.</summary>
    public int Count => count;

    /// <summary>Schedules an event.</summary>
    /// <param name="at">When it happens.</param>
    /// <param name="order">Its class: among events of one tick the lower class comes first.</param>
    /// <param name="what">What it carries.</param>
    public void Schedule(Tick at, byte order, T what)
    {
        if (count == heap.Length)
            Array.Resize(ref heap, heap.Length * 2);
        var slot = new Slot(at.Seconds, ((ulong)order << 32) | sequence++, what);
        var i = count++;
        while (i > 0)
        {
            var parent = (i - 1) / Arity;
            if (!slot.Before(heap[parent]))
                break;
            heap[i] = heap[parent];
            i = parent;
        }
        heap[i] = slot;
    }

    /// <summary>Takes the next event out.</summary>
    /// <returns>False when there is none.</returns>
    public bool TryNext(out Tick at, out T what)
    {
        if (count == 0)
        {
            (at, what) = (default, default!);
            return false;
        }
        (at, what) = (new Tick(heap[0].Seconds), heap[0].What);
        var last = heap[--count];
        heap[count] = default;
        if (count > 0)
            Sink(last);
        return true;
    }

    private void Sink(Slot slot)
    {
        var i = 0;
        while (true)
        {
            var first = (i * Arity) + 1;
            if (first >= count)
                break;
            var least = first;
            for (var child = first + 1; child < Math.Min(first + Arity, count); child++)
            {
                if (heap[child].Before(heap[least]))
                    least = child;
            }
            if (!heap[least].Before(slot))
                break;
            heap[i] = heap[least];
            i = least;
        }
        heap[i] = slot;
    }

    private readonly record struct Slot(long Seconds, ulong Key, T What)
    {
        public bool Before(in Slot other) => Seconds < other.Seconds || (Seconds == other.Seconds && Key < other.Key);
    }
}

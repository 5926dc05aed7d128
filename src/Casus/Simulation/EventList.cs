// SPDX-License-Identifier: Apache-2.0
namespace Casus.Simulation;

/// <summary>
/// The events to come, earliest first, one slot for each thing to which events happen: an aircraft waits for one event at a time. Events at the same tick come in
/// the order of their class, and within a class in the order in which they were scheduled: a rule of the model, not an accident of the data structure. A winner
/// tree over the slots (Knuth 1998, The Art of Computer Programming 3, section 5.4.1): a slot is changed in place in as many steps as the tree is high. It allocates
/// nothing after it is made.
/// </summary>
public sealed class EventList
{
    private const int TickBits = 35;
    private const int SequenceBits = 25;
    private const int HighestClass = (1 << (64 - TickBits - SequenceBits)) - 1;
    private const long TickOffset = 1L << (TickBits - 1);
    private const ulong Nothing = ulong.MaxValue;

    private readonly int leaves;
    private readonly Node[] nodes;
    private uint sequence;
    private int taken = -1;

    /// <summary>Makes an empty list.</summary>
    /// <param name="slots">How many things there are to which events happen, at least 1.</param>
    public EventList(int slots)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(slots, 1);
        Slots = slots;
        leaves = 2;
        while (leaves < slots)
            leaves *= 2;
        nodes = new Node[2 * leaves];
        Clear();
    }

    /// <summary>How many things there are.</summary>
    public int Slots { get; }

    /// <summary>Forgets every event.</summary>
    public void Clear()
    {
        for (var node = nodes.Length - 1; node >= 1; node--)
            nodes[node] = new Node(Nothing, node >= leaves ? (ulong)(node - leaves) : nodes[node * 2].Slot);
        (sequence, taken) = (0, -1);
    }

    /// <summary>Schedules the next event of a slot, in place of what was scheduled for it before.</summary>
    /// <param name="slot">The slot, from 0.</param>
    /// <param name="at">When it happens: within some five hundred years of the request.</param>
    /// <param name="order">Its class, 0 to 15: among events of one tick the lower class comes first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The slot, the time or the class is out of range, or 33 million events have been scheduled since the last clearing.</exception>
    public void Schedule(int slot, Tick at, byte order)
    {
        var shifted = at.Seconds + TickOffset;
        if (slot < 0 || slot >= Slots || order > HighestClass || shifted < 0 || shifted >= 1L << TickBits || sequence >= 1u << SequenceBits)
            throw new ArgumentOutOfRangeException(nameof(slot), slot, $"Slot {slot}, tick {at.Seconds}, class {order}, event {sequence}: out of range.");
        if (slot == taken)
            taken = -1;
        Change(slot, ((ulong)shifted << (64 - TickBits)) | ((ulong)order << SequenceBits) | sequence++);
    }

    /// <summary>Takes the next event out.</summary>
    /// <param name="at">When it happens.</param>
    /// <param name="slot">The slot to which it happens.</param>
    /// <returns>False when there is none.</returns>
    public bool TryNext(out Tick at, out int slot)
    {
        // The event taken last stays in the tree until its slot is scheduled again, which most are at once: one way up the tree and not two.
        if (taken >= 0)
            Change(taken, Nothing);
        var (key, first) = nodes[1];
        slot = (int)first;
        if (key == Nothing)
        {
            (taken, at, slot) = (-1, default, -1);
            return false;
        }
        taken = slot;
        at = new Tick((long)(key >> (64 - TickBits)) - TickOffset);
        return true;
    }

    private void Change(int slot, ulong key)
    {
        var all = nodes;
        var node = leaves + slot;
        var (best, winner) = (key, (ulong)slot);
        all[node] = new Node(best, winner);
        while (node > 1)
        {
            // Which of two wins is a coin's toss, which a processor guesses wrong half of the time: chosen by a mask, without a branch.
            var (rival, other) = all[node ^ 1];
            var mask = unchecked(0UL - (rival < best ? 1UL : 0UL));
            best ^= (best ^ rival) & mask;
            winner ^= (winner ^ other) & mask;
            node /= 2;
            all[node] = new Node(best, winner);
        }
    }

    /// <summary>A node of the tree: the least key below it and the slot that has it.</summary>
    private readonly record struct Node(ulong Key, ulong Slot);
}

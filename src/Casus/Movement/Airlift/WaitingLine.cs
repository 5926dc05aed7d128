// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Aircraft that wait, first come, first served. It allocates nothing after it is made.</summary>
/// <param name="most">Most that can wait at one time.</param>
internal sealed class WaitingLine(int most)
{
    private readonly int[] waiting = new int[Math.Max(1, most)];
    private int first;

    /// <summary>How many wait.</summary>
    public int Count { get; private set; }

    /// <summary>Who has waited longest.</summary>
    public int First => waiting[first];

    /// <summary>Forgets everybody.</summary>
    public void Clear() => (first, Count) = (0, 0);

    /// <summary>Puts an aircraft at the end.</summary>
    public void Add(int aircraft)
    {
        var last = first + Count++;
        waiting[last >= waiting.Length ? last - waiting.Length : last] = aircraft;
    }

    /// <summary>Takes the first out.</summary>
    public int Take()
    {
        var taken = waiting[first];
        first = first + 1 == waiting.Length ? 0 : first + 1;
        Count--;
        return taken;
    }
}

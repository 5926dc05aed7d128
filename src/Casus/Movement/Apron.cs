// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>The parking places of one airfield and the aircraft that wait for one, first come, first served.</summary>
/// <param name="places">Places there are.</param>
internal sealed class Apron(int places)
{
    private readonly Queue<int> waiting = new();
    private int free = places;

    /// <summary>Takes a place, or joins the queue.</summary>
    /// <returns>Whether a place was free.</returns>
    public bool TryEnter(int aircraft)
    {
        if (free == 0)
        {
            waiting.Enqueue(aircraft);
            return false;
        }
        free--;
        return true;
    }

    /// <summary>Gives a place back.</summary>
    /// <returns>The aircraft that takes it at once, or -1.</returns>
    public int Leave()
    {
        if (waiting.TryDequeue(out var next))
            return next;
        free++;
        return -1;
    }
}

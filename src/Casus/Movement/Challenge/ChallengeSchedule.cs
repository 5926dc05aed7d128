// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// A plan as the planner thinks of it: for each plane a list of stops at which something is loaded or unloaded, for each item the legs of its way. Between two stops a plane
/// flies the cheapest path. Flat arrays, so that a plan is copied quickly. The first stops are where the planes stand at the start, and have nothing to do.
/// </summary>
internal sealed class ChallengeSchedule
{
    public const int None = -1;

    /// <summary>Most legs of one item. A setting of the planner: three are usual, one for each change between short and long routes.</summary>
    public const int MostLegs = 6;

    private readonly ChallengeNetwork network;
    private int[] airport;
    private int[] plane;
    private int[] next;
    private int[] previous;
    private int[] weight;
    private int[] firstLoad;
    private int[] unloads;
    private readonly int[] loadStop;
    private readonly int[] unloadStop;
    private readonly int[] nextLoad;
    private readonly int[] legs;
    private int free = None;
    private int used;

    public ChallengeSchedule(ChallengeNetwork network)
    {
        this.network = network;
        var room = network.Planes + (4 * network.Items) + 16;
        (airport, plane, next, previous) = (new int[room], new int[room], new int[room], new int[room]);
        (weight, firstLoad, unloads) = (new int[room], new int[room], new int[room]);
        (loadStop, unloadStop, nextLoad) = (new int[network.Items * MostLegs], new int[network.Items * MostLegs], new int[network.Items * MostLegs]);
        legs = new int[network.Items];
        for (used = 0; used < network.Planes; used++)
            (airport[used], plane[used], next[used], previous[used], firstLoad[used]) = (network.PlaneAt[used], used, None, None, None);
    }

    /// <summary>Numbers below this may be those of stops.</summary>
    public int Stops => used;

    /// <summary>Airport of each stop.</summary>
    public int[] Airport => airport;

    /// <summary>Plane of each stop.</summary>
    public int[] Plane => plane;

    /// <summary>Next stop of the same plane.</summary>
    public int[] Next => next;

    /// <summary>Weight aboard on leaving each stop.</summary>
    public int[] Weight => weight;

    /// <summary>First leg that begins at each stop.</summary>
    public int[] FirstLoad => firstLoad;

    /// <summary>The next leg that begins at the same stop.</summary>
    public int[] NextLoad => nextLoad;

    /// <summary>Stop at which each leg begins; leg k of an item has the number item times <see cref="MostLegs"/> plus k.</summary>
    public int[] LoadStop => loadStop;

    /// <summary>Stop at which each leg ends.</summary>
    public int[] UnloadStop => unloadStop;

    /// <summary>Number of legs of each item; none when it is not carried at all.</summary>
    public int[] Legs => legs;

    /// <summary>Number of stops of a plane beside its start.</summary>
    public int Length(int ofPlane)
    {
        var length = 0;
        for (var stop = next[ofPlane]; stop != None; stop = next[stop])
            length++;
        return length;
    }

    /// <summary>Makes a stop with nothing to do yet.</summary>
    /// <param name="after">The stop of the same plane before it.</param>
    /// <param name="at">Its airport.</param>
    public int AddStop(int after, int at)
    {
        int stop;
        if (free != None)
        {
            (stop, free) = (free, next[free]);
        }
        else
        {
            if (used == airport.Length)
                Grow(2 * used);
            stop = used++;
        }
        (airport[stop], plane[stop], firstLoad[stop], unloads[stop]) = (at, plane[after], None, 0);
        (next[stop], previous[stop], weight[stop]) = (next[after], after, weight[after]);
        if (next[after] != None)
            previous[next[after]] = stop;
        next[after] = stop;
        return stop;
    }

    /// <summary>Adds the next leg of an item, from one stop to a later stop of the same plane.</summary>
    public void AddLeg(int item, int load, int unload)
    {
        var leg = (item * MostLegs) + legs[item]++;
        (loadStop[leg], unloadStop[leg], nextLoad[leg], firstLoad[load]) = (load, unload, firstLoad[load], leg);
        unloads[unload]++;
        for (var stop = load; stop != unload; stop = next[stop])
            weight[stop] += network.Weight[item];
    }

    /// <summary>Takes an item out of the plan, and every stop at which nothing is left to do.</summary>
    public void Remove(int item)
    {
        for (var leg = (item * MostLegs) + legs[item] - 1; leg >= item * MostLegs; leg--)
        {
            var (load, unload) = (loadStop[leg], unloadStop[leg]);
            for (var stop = load; stop != unload; stop = next[stop])
                weight[stop] -= network.Weight[item];
            if (firstLoad[load] == leg)
            {
                firstLoad[load] = nextLoad[leg];
            }
            else
            {
                var before = firstLoad[load];
                while (nextLoad[before] != leg)
                    before = nextLoad[before];
                nextLoad[before] = nextLoad[leg];
            }
            unloads[unload]--;
            RemoveIfIdle(load);
            RemoveIfIdle(unload);
        }
        legs[item] = 0;
    }

    /// <summary>Makes this plan the same as another of the same instance.</summary>
    public void CopyFrom(ChallengeSchedule other)
    {
        if (airport.Length < other.airport.Length)
            Grow(other.airport.Length);
        (free, used) = (other.free, other.used);
        Array.Copy(other.airport, airport, used);
        Array.Copy(other.plane, plane, used);
        Array.Copy(other.next, next, used);
        Array.Copy(other.previous, previous, used);
        Array.Copy(other.weight, weight, used);
        Array.Copy(other.firstLoad, firstLoad, used);
        Array.Copy(other.unloads, unloads, used);
        Array.Copy(other.loadStop, loadStop, loadStop.Length);
        Array.Copy(other.unloadStop, unloadStop, unloadStop.Length);
        Array.Copy(other.nextLoad, nextLoad, nextLoad.Length);
        Array.Copy(other.legs, legs, legs.Length);
    }

    private void RemoveIfIdle(int stop)
    {
        if (stop < network.Planes || firstLoad[stop] != None || unloads[stop] > 0 || plane[stop] == None)
            return;
        next[previous[stop]] = next[stop];
        if (next[stop] != None)
            previous[next[stop]] = previous[stop];
        (plane[stop], next[stop], free) = (None, free, stop);
    }

    private void Grow(int room)
    {
        Array.Resize(ref airport, room);
        Array.Resize(ref plane, room);
        Array.Resize(ref next, room);
        Array.Resize(ref previous, room);
        Array.Resize(ref weight, room);
        Array.Resize(ref firstLoad, room);
        Array.Resize(ref unloads, room);
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Whether all limits together let all loads be unloaded by a time: maximum flow through a network expanded over time.
/// <para>
/// Every load is one unit of flow, cut into parts as fine as one likes. From the source it comes to its airfield of departure when it can begin to load; it passes the places there, flies, passes the
/// places of an airfield of arrival, and takes one of the sorties that the aircraft can unload by then. In any schedule let the part of a load that is handled u seconds after loading began be the part that is handled
/// u × unloading / loading seconds after unloading began. Both places then see it spread evenly over its service, so that they carry in no step more than places × step / service; and the
/// way from the one to the other takes at least the flight and the shorter of the two services. Ways are rounded down to whole steps and waiting is free. So every schedule is a flow, and where the greatest flow is
/// less than the loads there is no schedule.
/// </para>
/// </summary>
internal sealed class FlowLimit(BoundScene scene, CountedLoads loads)
{
    /// <summary>Steps of time at most. A setting of the tool: fewer make the bound weaker, never wrong.</summary>
    private const int Steps = 160;

    /// <summary>Parts of a load, so that capacities are whole numbers. A setting of the tool.</summary>
    private const long Parts = 1000;

    /// <summary>Says why not all can be unloaded by a time, a clause; null when this limit allows it.</summary>
    /// <param name="unloadedBy">The time, in seconds.</param>
    public string? Refuses(long unloadedBy)
    {
        var flying = Enumerable.Range(0, loads.Needs.Length).Where(i => loads.Needs[i].Line.MustFly(unloadedBy)).ToArray();
        if (flying.Length == 0)
            return null;
        var begin = flying.Min(i => loads.Needs[i].Releases.Min(release => loads.Begins(i, release)));
        if (begin > unloadedBy)
            return "the first load comes too late";
        var wanted = flying.Sum(i => (long)loads.Needs[i].Releases.Length) * Parts;
        var most = new FlowNetwork(scene, loads, flying, begin, unloadedBy, Steps, Parts).Solve() + (loads.Brought(unloadedBy) * Parts);
        return most < wanted ? $"{wanted / Parts} loads through readiness, places and aircraft together" : null;
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>What single aircraft can do at most, whatever the other aircraft do.</summary>
internal sealed class FleetReach
{
    /// <summary>Farther than any time of a run, in seconds: a thing that never happens.</summary>
    public const long Never = long.MaxValue / 8;

    private readonly BoundScene scene;
    private readonly Dictionary<(int Carrier, int From), long> returns = [];
    private readonly long[] first;
    private readonly long[] cycle;

    /// <summary>Works it out.</summary>
    public FleetReach(BoundScene scene)
    {
        this.scene = scene;
        first = new long[scene.Aircraft.Length];
        cycle = new long[scene.Aircraft.Length];
        for (var i = 0; i < first.Length; i++)
            (first[i], cycle[i]) = Reach(scene.Aircraft[i]);
    }

    /// <summary>When an aircraft can stand at an airfield for its first load.</summary>
    public long There(Aircraft aircraft, int from) => scene.LeavesAt(aircraft) + scene.Flight(aircraft.Carrier, aircraft.BaseNumber, from);

    /// <summary>Time from the end of a sortie to the beginning of loading the next, at least: turning round and the shortest empty flight from any airfield of arrival.</summary>
    public long Return(Carrier carrier, int from)
    {
        if (returns.TryGetValue((carrier.Number, from), out var known))
            return known;
        var shortest = Never;
        foreach (var to in scene.Lines.SelectMany(line => line.Options).Where(each => each.Carrier.Number == carrier.Number).Select(each => each.Line.ToNumber).Distinct())
            shortest = Math.Min(shortest, scene.Flight(carrier, to, from));
        return returns[(carrier.Number, from)] = shortest + scene.TurnRound[carrier.Number];
    }

    /// <summary>The most sorties that an aircraft unloads by a time: its first as early as any line allows, each later one after the shortest cycle.</summary>
    public long Sorties(int aircraft, long unloadedBy) =>
        unloadedBy < first[aircraft] ? 0 : 1 + ((unloadedBy - first[aircraft]) / Math.Max(1, cycle[aircraft]));

    private (long First, long Cycle) Reach(Aircraft aircraft)
    {
        var (soonest, shortest) = (Never, Never);
        foreach (var line in scene.Lines)
        {
            foreach (var option in line.Options.Where(each => each.Carrier.Number == aircraft.Carrier.Number))
            {
                soonest = Math.Min(soonest, option.Arrives(Math.Max(There(aircraft, line.Line.FromNumber), line.ReadyAt(1))) + option.Unloading);
                shortest = Math.Min(shortest, Return(aircraft.Carrier, line.Line.FromNumber) + option.Through);
            }
        }
        return (soonest, shortest);
    }
}

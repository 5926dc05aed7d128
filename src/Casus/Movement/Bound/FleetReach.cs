// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>What single aircraft can do at most, whatever the other aircraft do.</summary>
internal sealed class FleetReach
{
    /// <summary>Farther than any time of a run, in seconds: a thing that never happens.</summary>
    public const long Never = long.MaxValue / 8;

    private readonly BoundScene scene;
    private readonly Dictionary<(int Carrier, int From), long> returns = [];
    private readonly ImmutableArray<BoundOption>[] options;
    private readonly ImmutableArray<BoundOption>[] distinct;
    private readonly BoundWing[] wingOf;
    private readonly Dictionary<(int Carrier, string Member), long> longestEmpty = [];
    private readonly long[] first;
    private readonly Dictionary<string, long> soonest = new(StringComparer.Ordinal);

    /// <summary>Works it out.</summary>
    public FleetReach(BoundScene scene)
    {
        this.scene = scene;
        var all = scene.Lines.SelectMany(line => line.Options).ToArray();
        options = [.. Enumerable.Range(0, scene.CarrierCount).Select(number => all.Where(each => each.Carrier.Number == number).ToImmutableArray())];
        // For the time of an aircraft only where a way begins and how long it lasts matter.
        distinct = [.. options.Select(own => own.GroupBy(each => (each.Line.FromNumber, Limited: each.Task)).Select(group => group.MinBy(each => each.Through)!).ToImmutableArray())];
        Wings = [.. scene.Aircraft.GroupBy(each => (each.Carrier.Number, each.Crews, Fleet: Pool(each) > 0 ? each.Fleet : string.Empty)).Select(group => new BoundWing(scene, this, [.. group], Pool(group.First())))];
        var wings = Wings.SelectMany(wing => wing.Aircraft.Select(each => (each.Id, wing))).ToDictionary(each => each.Id, each => each.wing, StringComparer.Ordinal);
        wingOf = [.. scene.Aircraft.Select(each => wings[each.Id])];
        first = [.. scene.Aircraft.Select((each, i) => wingOf[i].First(each))];
        foreach (var each in scene.Aircraft)
            soonest[each.Id] = distinct[each.Carrier.Number].Select(option => Begins(each, option)).DefaultIfEmpty(Never).Min();
    }

    /// <summary>The aircraft, those of one type and one way of resting together.</summary>
    public ImmutableArray<BoundWing> Wings { get; }

    /// <summary>Longest duty of the crew that is called for a load.</summary>
    public static long LimitOf(CrewLimit crews, BoundOption option) => (option.Task <= crews.Duty.Seconds ? crews.Duty : crews.Longest).Seconds;

    /// <summary>Every way of an aircraft type.</summary>
    public ImmutableArray<BoundOption> OptionsOf(Carrier carrier) => options[carrier.Number];

    /// <summary>The shortest way of an aircraft type from each airfield, for each task of a crew.</summary>
    public ImmutableArray<BoundOption> DistinctOptions(Carrier carrier) => distinct[carrier.Number];

    /// <summary>When an aircraft can stand at an airfield for its first load.</summary>
    public long There(Aircraft aircraft, int from) => scene.LeavesAt(aircraft) + scene.Flight(aircraft.Carrier, aircraft.BaseNumber, from);

    /// <summary>When an aircraft can begin its first load by a way, ready or not: a crew that cannot fly to it and end it in one duty rests before it.</summary>
    public long Begins(Aircraft aircraft, BoundOption option)
    {
        var leg = scene.Flight(aircraft.Carrier, aircraft.BaseNumber, option.Line.FromNumber);
        var rests = aircraft.Crews is { } crews && leg > 0 && leg + option.Through > LimitOf(crews, option) ? crews.Rest.Seconds : 0;
        return scene.LeavesAt(aircraft) + leg + rests;
    }

    /// <summary>The same by the way for which it is soonest.</summary>
    public long SoonestBegin(Aircraft aircraft) => soonest[aircraft.Id];

    /// <summary>Time from the end of a sortie to the beginning of loading the next, at least: turning round and the shortest empty flight from any airfield of arrival.</summary>
    public long Return(Carrier carrier, int from)
    {
        if (returns.TryGetValue((carrier.Number, from), out var known))
            return known;
        var shortest = Never;
        foreach (var to in options[carrier.Number].Select(each => each.Line.ToNumber).Distinct())
            shortest = Math.Min(shortest, scene.Flight(carrier, to, from));
        return returns[(carrier.Number, from)] = shortest + scene.TurnRound[carrier.Number];
    }

    /// <summary>The longest empty flight of an aircraft from an airfield of arrival to one of departure, ways round counted in.</summary>
    public long LongestEmpty(Aircraft aircraft)
    {
        if (longestEmpty.TryGetValue((aircraft.Carrier.Number, aircraft.Member), out var known))
            return known;
        var own = options[aircraft.Carrier.Number];
        var (froms, tos) = (own.Select(each => each.Line.FromNumber).Distinct().ToArray(), own.Select(each => each.Line.ToNumber).Distinct().ToArray());
        var longest = froms.Concat(tos).Distinct().SelectMany(at => froms.Select(from => scene.EmptyFlight(aircraft, at, from))).DefaultIfEmpty(0).Max();
        return longestEmpty[(aircraft.Carrier.Number, aircraft.Member)] = longest;
    }

    /// <summary>The most sorties that an aircraft unloads by a time: its first as early as any line allows, each later one after the shortest cycle, with the rests between its duties.</summary>
    public long Sorties(int aircraft, long unloadedBy) => wingOf[aircraft].Sorties(first[aircraft], unloadedBy);

    /// <summary>Crews of the fleet of an aircraft, where they change aircraft: there are more of them than aircraft, and sorties begin or end at the base; else 0.</summary>
    private int Pool(Aircraft aircraft)
    {
        if (aircraft.Crews is not { } crews)
            return 0;
        var fleet = scene.FleetSize(aircraft.Fleet);
        var all = (int)Math.Min(int.MaxValue / 2, Math.Floor((crews.PerAircraft * fleet) + BoundScene.Slack));
        var passes = options[aircraft.Carrier.Number].Any(each => each.Line.FromNumber == aircraft.BaseNumber || each.Line.ToNumber == aircraft.BaseNumber);
        return all > fleet && passes ? all : 0;
    }
}

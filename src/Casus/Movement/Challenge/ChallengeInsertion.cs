// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Finds the way of an item through a plan that costs least more, and puts the item on it: on flights that are made anyway where they have room, on detours, or on trips of
/// its own, from plane to plane where routes of different types meet. A search over labels (airport, step, cost), cheapest first, of which each airport keeps the few that no
/// other betters in both; the delays that an insertion causes are judged by the latest steps of the timetable.
/// </summary>
internal sealed class ChallengeInsertion
{
    private const int None = ChallengeSchedule.None;

    // Settings of the search, not of the world: labels kept for an airport, stops of a plane that a load may stay aboard for, and labels taken up for one item.
    private const int KeptAtAirport = 5;
    private const int LongestRide = 10;
    private const int MostLabels = 120;

    private readonly ChallengeNetwork network;
    private readonly ChallengeTables tables;
    private readonly List<Label> labels = [];
    private readonly List<int>[] keptAt;
    private readonly bool[] isGoal;
    private readonly int[] goals;
    private ChallengeSchedule plan;
    private ChallengeTimetable timetable;
    private int[] toDelivery = [];
    private int item;
    private int goalCount;
    private int tolerance;
    private double lateStep;
    private double best;
    private double skip;
    private KeyedDraws draws;
    private Identity drawn;
    private uint occurrence;

    public ChallengeInsertion(ChallengeNetwork network, ChallengeTables tables, ChallengeSchedule plan, ChallengeTimetable timetable)
    {
        (this.network, this.tables, this.plan, this.timetable) = (network, tables, plan, timetable);
        keptAt = [.. Enumerable.Range(0, network.Airports).Select(_ => new List<int>(KeptAtAirport))];
        (isGoal, goals) = (new bool[network.Airports], new int[network.Airports]);
    }

    /// <summary>Ways of carrying looked at since the beginning: part of the measure of effort.</summary>
    public long Work { get; private set; }

    /// <summary>Puts an item into a plan whose timetable is up to date.</summary>
    /// <param name="into">The plan.</param>
    /// <param name="times">Its timetable.</param>
    /// <param name="which">The item, which is not in the plan.</param>
    /// <param name="tolerated">Steps by which this item or another may be late.</param>
    /// <param name="skipped">Share of the planes passed over by chance, so that not every search goes the same way.</param>
    /// <param name="chance">Draws of the search.</param>
    /// <param name="key">What is drawn for.</param>
    /// <param name="turn">Number of the next draw; raised by those made.</param>
    /// <returns>Whether a way was found.</returns>
    public bool Insert(ChallengeSchedule into, ChallengeTimetable times, int which, int tolerated, double skipped, KeyedDraws chance, Identity key, ref uint turn)
    {
        (plan, timetable, item, tolerance, skip, draws, drawn, occurrence) = (into, times, which, tolerated, skipped, chance, key, turn);
        toDelivery = tables.ToDelivery(network.To[item]);
        lateStep = 1.0 / network.Span(item);
        // Nothing dearer than leaving the item where it lies.
        best = ChallengeNetwork.MissedPenalty;
        MarkGoals();
        labels.Clear();
        foreach (var kept in keptAt)
            kept.Clear();
        labels.Add(new Label { Airport = network.From[item], Ready = Math.Max(1, network.Available[item]), Parent = None, Plane = None });
        keptAt[network.From[item]].Add(0);
        var found = None;
        for (var taken = 0; taken < MostLabels; taken++)
        {
            var cheapest = Cheapest();
            if (cheapest == None)
                break;
            var label = labels[cheapest];
            if (label.Parent != None && label.Airport == network.To[item])
            {
                found = cheapest;
                break;
            }
            label.IsDone = true;
            labels[cheapest] = label;
            Expand(cheapest);
        }
        turn = occurrence;
        if (found == None)
            return false;
        Apply(found);
        return true;
    }

    private void MarkGoals()
    {
        for (var i = 0; i < goalCount; i++)
            isGoal[goals[i]] = false;
        goalCount = 0;
        foreach (var transfer in tables.Transfers)
            (isGoal[transfer], goals[goalCount++]) = (true, transfer);
        if (!isGoal[network.To[item]])
            (isGoal[network.To[item]], goals[goalCount++]) = (true, network.To[item]);
    }

    private int Cheapest()
    {
        var cheapest = None;
        for (var i = 0; i < labels.Count; i++)
        {
            if (!labels[i].IsDone && labels[i].Cost <= best && (cheapest == None || labels[i].Cost < labels[cheapest].Cost))
                cheapest = i;
        }
        return cheapest;
    }

    private void Expand(int from)
    {
        var label = labels[from];
        var depth = 0;
        for (var each = from; labels[each].Parent != None; each = labels[each].Parent)
            depth++;
        if (depth >= ChallengeSchedule.MostLegs)
            return;
        for (var type = 0; type < network.Types; type++)
        {
            if (!tables.Served[type][label.Airport] || network.Weight[item] > network.MaxWeight[type])
                continue;
            foreach (var plane in tables.Fleets[type])
            {
                if (IsUsed(from, plane) || (skip > 0 && draws.Uniform(drawn, occurrence++) < skip))
                    continue;
                Load(from, in label, plane, type);
            }
        }
    }

    private bool IsUsed(int label, int plane)
    {
        for (var each = label; each != None; each = labels[each].Parent)
        {
            if (labels[each].Plane == plane)
                return true;
        }
        return false;
    }

    /// <summary>Tries every place in a plane's list of stops at which it could take the item up.</summary>
    private void Load(int from, in Label label, int plane, int type)
    {
        var here = label.Airport;
        var ready = label.Plane == None || label.Plane < plane ? label.Ready : label.Ready + 1;
        var byTheLatest = network.Soft[item] - toDelivery[here] + tolerance;
        var (duration, fare) = (tables.Duration[type], tables.Fare[type]);
        var row = here * network.Airports;
        var room = network.MaxWeight[type] - network.Weight[item];
        for (var stop = plane; stop != None; stop = plan.Next[stop])
        {
            Work++;
            var began = timetable.Start[stop];
            if (began > byTheLatest)
                break;
            var onward = plan.Next[stop];
            if (plan.Weight[stop] > room)
                continue;
            var place = plan.Airport[stop];
            if (place == here && stop != plane)
            {
                var served = Math.Max(began, ready);
                if (served <= byTheLatest && TryDelay(stop, served, out var penalty))
                    Ride(from, in label, plane, type, new Way { LoadAfter = stop, IsNewLoad = false, Cost = label.Cost + penalty, Penalty = penalty, Served = served });
            }
            var there = (place * network.Airports) + here;
            if (duration[there] >= ChallengeTables.Unreachable)
                continue;
            var fresh = Math.Max(began + duration[there], ready);
            if (fresh > byTheLatest)
                continue;
            // The plane may be wanted elsewhere before the item is ready: then nothing that goes by here helps.
            if (onward != None && !TryDelay(onward, fresh + duration[row + plan.Airport[onward]], out _))
                continue;
            Ride(from, in label, plane, type, new Way { LoadAfter = stop, IsNewLoad = true, Cost = label.Cost + fare[there], Served = fresh });
        }
    }

    /// <summary>Tries every place at which the plane could put the item down again.</summary>
    private void Ride(int from, in Label label, int plane, int type, Way way)
    {
        var (duration, fare, airports) = (tables.Duration[type], tables.Fare[type], network.Airports);
        var here = label.Airport;
        var onward = plan.Next[way.LoadAfter];
        var room = network.MaxWeight[type] - network.Weight[item];
        // What the plane would have flown from the stop before, and no longer does so directly.
        var saved = way.IsNewLoad && onward != None ? fare[(plan.Airport[way.LoadAfter] * airports) + plan.Airport[onward]] : 0;
        Unload(from, plane, type, in way, None, here, way.Served, onward, way.IsNewLoad ? saved : onward != None ? fare[(here * airports) + plan.Airport[onward]] : 0, way.Cost);
        if (onward == None)
            return;
        var cost = way.Cost + (way.IsNewLoad ? fare[(here * airports) + plan.Airport[onward]] - saved : 0);
        var (last, lastServed, stop) = (here, way.Served, onward);
        var penalty = way.Penalty;
        for (var ridden = 0; ridden < LongestRide && stop != None; ridden++)
        {
            var place = plan.Airport[stop];
            var served = Math.Max(timetable.Start[stop], lastServed + duration[(last * airports) + place]);
            if (!TryDelay(stop, served, out var late))
                return;
            if (late > penalty)
                (cost, penalty) = (cost + late - penalty, late);
            if (cost >= best || served > network.Soft[item] - Math.Min(toDelivery[place], network.Processing[place] + 1) + tolerance)
                return;
            if (isGoal[place] && place != here)
                Reach(from, plane, place, served, cost, way with { UnloadAfter = stop, IsNewUnload = false });
            if (plan.Weight[stop] > room)
                return;
            onward = plan.Next[stop];
            Unload(from, plane, type, way with { Penalty = penalty }, stop, place, served, onward, onward != None ? fare[(place * airports) + plan.Airport[onward]] : 0, cost);
            (last, lastServed, stop) = (place, served, onward);
        }
    }

    /// <summary>Tries a stop of its own for putting the item down, between two others, at every airport where that makes sense.</summary>
    private void Unload(int from, int plane, int type, in Way way, int after, int last, int lastServed, int onward, double saved, double cost)
    {
        var (duration, fare, airports) = (tables.Duration[type], tables.Fare[type], network.Airports);
        var origin = labels[from].Airport;
        for (var i = 0; i < goalCount; i++)
        {
            var goal = goals[i];
            var leg = (last * airports) + goal;
            if (goal == origin || goal == last || duration[leg] >= ChallengeTables.Unreachable)
                continue;
            Work++;
            var dearer = cost + fare[leg] - saved;
            if (onward != None)
                dearer += fare[(goal * airports) + plan.Airport[onward]];
            if (dearer >= best)
                continue;
            var served = lastServed + duration[leg];
            if (onward != None)
            {
                if (!TryDelay(onward, served + duration[(goal * airports) + plan.Airport[onward]], out var late))
                    continue;
                dearer += Math.Max(0, late - way.Penalty);
            }
            Reach(from, plane, goal, served, dearer, way with { UnloadAfter = after, IsNewUnload = true });
        }
    }

    /// <summary>Whether a stop may begin at a step, and what that costs in lateness.</summary>
    private bool TryDelay(int stop, int served, out double penalty)
    {
        var over = served - Math.Max(timetable.Latest[stop], timetable.Start[stop]);
        penalty = over > 0 ? over * lateStep : 0;
        return over <= tolerance;
    }

    private void Reach(int from, int plane, int airport, int served, double cost, Way way)
    {
        var ready = served + network.Processing[airport] + 1;
        if (airport == network.To[item])
        {
            if (ready > ChallengeInstance.LastStep || ready > network.Soft[item] + tolerance)
                return;
            cost += Math.Max(0, ready - network.Soft[item]) * lateStep;
            if (cost >= best)
                return;
            best = cost;
        }
        else if (ready + toDelivery[airport] > network.Soft[item] + tolerance)
        {
            return;
        }
        if (cost > best)
            return;
        var kept = keptAt[airport];
        for (var i = kept.Count - 1; i >= 0; i--)
        {
            var other = labels[kept[i]];
            if (other.Cost <= cost && other.Ready <= ready)
                return;
            if (other.Cost < cost || other.Ready < ready || other.IsDone)
                continue;
            other.IsDone = true;
            labels[kept[i]] = other;
            kept.RemoveAt(i);
        }
        if (kept.Count >= KeptAtAirport)
        {
            var dearest = 0;
            for (var i = 1; i < kept.Count; i++)
            {
                if (labels[kept[i]].Cost > labels[kept[dearest]].Cost)
                    dearest = i;
            }
            if (labels[kept[dearest]].Cost <= cost)
                return;
            var worse = labels[kept[dearest]];
            worse.IsDone = true;
            labels[kept[dearest]] = worse;
            kept.RemoveAt(dearest);
        }
        kept.Add(labels.Count);
        labels.Add(new Label { Airport = airport, Ready = ready, Cost = cost, Parent = from, Plane = plane, Way = way });
    }

    private void Apply(int found)
    {
        var (path, depth) = (new int[ChallengeSchedule.MostLegs + 1], 0);
        for (var each = found; labels[each].Parent != None; each = labels[each].Parent)
            path[depth++] = each;
        while (depth-- > 0)
        {
            var label = labels[path[depth]];
            var way = label.Way;
            var load = way.IsNewLoad ? plan.AddStop(way.LoadAfter, labels[label.Parent].Airport) : way.LoadAfter;
            var unload = way.IsNewUnload ? plan.AddStop(way.UnloadAfter == None ? load : way.UnloadAfter, label.Airport) : way.UnloadAfter;
            plan.AddLeg(item, load, unload);
        }
    }

    /// <summary>Where the item may be, since when, at what cost, and how it came there.</summary>
    private struct Label
    {
        public int Airport;
        public int Ready;
        public double Cost;
        public int Parent;
        public int Plane;
        public bool IsDone;
        public Way Way;
    }

    /// <summary>Where a plane takes the item up and puts it down: at a stop there is, or at a new one after it.</summary>
    private record struct Way
    {
        public int LoadAfter;
        public bool IsNewLoad;
        public int UnloadAfter;
        public bool IsNewUnload;
        public double Cost;
        public double Penalty;
        public int Served;
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>Which load a free aircraft takes, and its way to it.</summary>
public sealed partial class AirliftSimulation
{
    private readonly long[] emptySeconds;
    private readonly long[] emptyOpens;
    private readonly double[] emptyKilometres;

    private void Dispatch(long now, int who)
    {
        while (true)
        {
            var chosen = order.Rule switch
            {
                DispatchRule.FullestLoad => Fullest(now, who),
                DispatchRule.Priority when order.Patience is { } patience => First(now, who, Math.Min(Soonest(now, who), FieldTimes.Never - patience.Seconds) + patience.Seconds),
                _ => First(now, who, FieldTimes.Never),
            };
            if (chosen < 0 && NextKept(now, who) is var kept and not FieldTimes.Never)
            {
                planes[who].FreeAt = kept;
                Schedule(who, kept, Step.Free);
                return;
            }
            if (chosen < 0)
            {
                planes[who].FreeAt = FieldTimes.Never;
                FlyHome(who);
                return;
            }
            var begins = Begins(now, who, work[chosen], out var restsFirst);
            if (order.Yields && Yields(now, who, work[chosen], begins))
                return;
            if (restsFirst && !planes[who].Airborne && RestFirst(now, who))
                return;
            if (Fill(who, work[chosen]) && Fetch(now, who, chosen))
                return;
            work[chosen].Useless[wingOf[who]] = true;
        }
    }

    /// <summary>The line that comes first by the rule, among those that can be begun by a time; ties go to the earlier line.</summary>
    private int First(long now, int who, long latest)
    {
        var (chosen, key, soonest) = (-1, 0L, 0L);
        for (var i = 0; i < work.Length; i++)
        {
            var begins = Begins(now, who, work[i], out _);
            if (begins == FieldTimes.Never || (begins > latest && !work[i].Claimed[wingOf[who]]))
                continue;
            var own = order.Rule switch
            {
                DispatchRule.Priority => work[i].Priority,
                DispatchRule.LongestWay => -(work[i].Own.ReadyAt(1, relaxed).Seconds + work[i].Course.Task[wingOf[who]]),
                _ => 0,
            };
            if (work[i].Claimed[wingOf[who]])
                own = long.MinValue;
            if (chosen < 0 || own < key || (own == key && begins < soonest))
                (chosen, key, soonest) = (i, own, begins);
        }
        return chosen;
    }

    private long Soonest(long now, int who)
    {
        var soonest = FieldTimes.Never;
        foreach (var line in work)
            soonest = Math.Min(soonest, Begins(now, who, line, out _));
        return soonest;
    }

    /// <summary>The line of which an aircraft would take the fullest load: floor and seats, or tonnes, whichever is fuller.</summary>
    private int Fullest(long now, int who)
    {
        var (chosen, fullest, soonest) = (-1, 0.0, 0L);
        for (var i = 0; i < work.Length; i++)
        {
            var begins = Begins(now, who, work[i], out _);
            if (begins == FieldTimes.Never)
                continue;
            if (!Fill(who, work[i]))
            {
                work[i].Useless[wingOf[who]] = true;
                continue;
            }
            var full = work[i].Claimed[wingOf[who]] ? double.MaxValue : FullnessOf(who, work[i]);
            if (chosen < 0 || full > fullest || (full == fullest && begins < soonest))
                (chosen, fullest, soonest) = (i, full, begins);
        }
        return chosen;
    }

    private double FullnessOf(int who, LineProgress line)
    {
        ref var plane = ref planes[who];
        var carrier = aircraft[who].Carrier;
        var (floor, tonnes) = (0.0, (plane.Persons * model.PersonMass) + plane.Stores);
        for (var i = 0; i < types; i++)
        {
            floor += AboardOf(who)[i] * model.Cargo[i].Length * model.Cargo[i].Width;
            tonnes += AboardOf(who)[i] * model.Cargo[i].Mass;
        }
        var room = floor / ((carrier.Hold.Length + carrier.Hold.Ramp) * carrier.Hold.Width);
        return Math.Max(room + (carrier.Seats > 0 ? plane.Persons / carrier.Seats : 0), tonnes / line.Course.Allowed[wingOf[who]]);
    }

    /// <summary>Whether a load that begins to load at a time would still be let through and in.</summary>
    private bool CanArrive(long begins, int who, LineCourse course)
    {
        var wing = wingOf[who];
        var leaves = Math.Max(begins + model.ServiceFor(aircraft[who].Carrier, loading: true, relaxed).Seconds, course.Opens[wing]);
        return leaves < course.Closes[wing] && model.NextLanding(course.Line.ToNumber, leaves + course.Flight[wing], relaxed, draws: null) != FieldTimes.Never;
    }

    /// <summary>Loads what is left of a line, on paper.</summary>
    /// <returns>Whether anything goes aboard.</returns>
    private bool Fill(int who, LineProgress line)
    {
        ref var plane = ref planes[who];
        var (carrier, allowed) = (aircraft[who].Carrier.Number, line.Course.Allowed[wingOf[who]]);
        var into = AboardOf(who);
        var stores = 0.0;
        plane.Persons = line.Course.IsDrop
            ? model.Load.FillDrop(carrier, allowed, line.Left, line.Persons, into, out plane.Limit)
            : model.Load.Fill(carrier, allowed, line.Left, line.Persons, line.Stores, into, out stores, out plane.Limit);
        plane.Stores = stores;
        if (order.Seating != Seating.Filled)
            plane.Persons = Seated(line, into, plane.Persons);
        return plane.Persons > 0 || stores > 0 || into.ContainsAnyExcept(0);
    }

    /// <summary>How many of the people for whom there is room go with the vehicles of a load.</summary>
    private int Seated(LineProgress line, ReadOnlySpan<int> vehicles, int room)
    {
        var share = line.Course.Common.Share(vehicles, line.Left);
        if (share <= 0)
            return room;
        return order.Seating == Seating.Even
            ? Math.Min(room, (int)Math.Ceiling(line.Persons * share))
            : Math.Clamp(line.Persons - (int)((Math.Ceiling(1 / share) - 1) * room), 0, room);
    }

    /// <summary>Takes the load on paper out of a line and sets out to fetch it.</summary>
    /// <returns>False when the aircraft does not get there.</returns>
    private bool Fetch(long now, int who, int chosen)
    {
        ref var plane = ref planes[who];
        var line = work[chosen];
        var (wing, from) = (wingOf[who], line.Course.Line.FromNumber);
        var leg = EmptyLeg(wing, plane.Place, from, out var opens);
        line.Take(AboardOf(who), plane.Persons, plane.Stores);
        var ready = line.Own.ReadyAt(line.Taken, relaxed).Seconds;
        if (line.Own.EarliestArrival.Seconds > 0)
            ready = Math.Max(ready, line.Own.EarliestArrival.Seconds - line.Course.Task[wing]);
        var free = plane.FreeSince >= 0 ? plane.FreeSince : now;
        (plane.RestedFor, plane.FetchedFrom, plane.FreeSince) = (free < now ? plane.RestedFor : 0, plane.Place, -1);
        var turn = plane.Airborne ? TurnRoundOf(who) : 0;
        var leaves = plane.Airborne ? now : LeaveEmpty(ref plane, who, Math.Max(now, ready - leg), leg);
        var arrives = leaves;
        if (leg > 0)
        {
            if (!plane.Airborne)
                leaves = model.NextTakeOff(plane.Place, Math.Max(leaves + Fault(who), opens), relaxed, draws);
            arrives = leaves == FieldTimes.Never ? leaves : model.NextLanding(from, leaves + leg, relaxed, draws);
            if (arrives == FieldTimes.Never)
            {
                line.PutBack(AboardOf(who), plane.Persons, plane.Stores);
                return false;
            }
            plane.IdleSince = arrives;
            flown += leg;
        }
        plane.EmptyKilometres = emptyKilometres[(((wing * aprons.Length) + plane.Place) * aprons.Length) + from];
        (plane.Line, plane.Number, plane.Unloading, plane.Airborne, plane.Place) = (chosen, line.Loads++, false, false, from);
        (plane.TakenAt, plane.ReadyAt, plane.AircraftAt) = (free, ready, arrives);
        plane.Yielded = 0;
        Expect(ref plane, who, Math.Max(arrives + turn, ready), line.Course);
        if (turn > 0)
            plane.Carried++;
        Schedule(who, Math.Max(arrives + turn, ready), Step.AtOrigin);
        return true;
    }

    /// <summary>An aircraft that nothing is left for after a drop flies to its base; the others stay where they are.</summary>
    private void FlyHome(int who)
    {
        ref var plane = ref planes[who];
        if (plane.Airborne && EmptyLeg(wingOf[who], plane.Place, aircraft[who].BaseNumber, out _) is var leg and not FieldTimes.Never)
            flown += leg;
    }

    private long TurnRoundOf(int who) =>
        relaxed == Relaxation.Service ? 0 : model.Fleets.TurnRound[aircraft[who].Carrier.Number].At(draws, turnRound[who], (uint)planes[who].Carried).Seconds;

    /// <summary>How long a fault holds an aircraft that is about to leave; nothing on best evidence.</summary>
    private long Fault(int who)
    {
        var carrier = aircraft[who].Carrier;
        var leg = (uint)planes[who].Legs++;
        if (draws is not { } keyed || relaxed == Relaxation.Faults || carrier.Reliability >= 1 || keyed.Uniform(fault[who], leg) <= carrier.Reliability)
            return 0;
        return model.Fleets.Repair[carrier.Number].At(draws, repair[who], leg).Seconds;
    }

    /// <summary>Seconds of an empty leg by an aircraft of a wing; never where there is no way or it lies beyond its range.</summary>
    private long EmptyLeg(int wing, int from, int to, out long opens)
    {
        var at = (((wing * aprons.Length) + from) * aprons.Length) + to;
        if (emptySeconds[at] < 0)
        {
            var way = model.Way(wings[wing].Member, null, from, to, relaxed);
            emptySeconds[at] = way.Kilometres <= wings[wing].Carrier.Load.Farthest ? model.FlightOver(wings[wing].Carrier, way.Kilometres, from, to).Seconds : FieldTimes.Never;
            (emptyOpens[at], emptyKilometres[at]) = (way.Opens, way.Kilometres);
        }
        opens = emptyOpens[at];
        return emptySeconds[at];
    }

    private void ForgetEmptyLegs(Relaxation without)
    {
        relaxed = without;
        Array.Fill(emptySeconds, -1);
    }
}

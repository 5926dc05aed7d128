// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// What can be foreseen of an aircraft and a line: when it would begin to load, and what its crew does before. All of it is known when it is asked: the plan's times, where
/// the aircraft is or will be, since when its crew has been on duty, who waits at its base. Queues, weather and faults to come are not.
/// </summary>
public sealed partial class AirliftSimulation
{
    /// <summary>When an aircraft could begin to load of a line, as far as it can be seen from here; never when it cannot.</summary>
    /// <param name="now">When it is free.</param>
    /// <param name="who">Its number.</param>
    /// <param name="line">The line.</param>
    /// <param name="restsFirst">Whether its crew should rest, or hand over, before it flies to the load.</param>
    private long Begins(long now, int who, LineProgress line, out bool restsFirst)
    {
        restsFirst = false;
        var wing = wingOf[who];
        if (line.IsEmpty || line.Useless[wing] || !line.Course.CanFly[wing])
            return FieldTimes.Never;
        ref var plane = ref planes[who];
        if (now < KeptUntil(line) && plane.Place != line.Course.Line.FromNumber)
            return FieldTimes.Never;
        var turn = plane.Airborne ? TurnRoundOf(who) : 0;
        var begins = Foreseen(now, turn, who, line, plane.Place, plane.DutyFrom, plane.IdleSince, out restsFirst);
        return begins != FieldTimes.Never && CanArrive(begins, who, line.Course) ? begins : FieldTimes.Never;
    }

    /// <summary>
    /// When loading would begin. A crew that has been on duty may fly to the load and rest there if it must, or rest first where it is; what is sooner is foreseen, and of like times
    /// that it goes at once. At its base one that waits there may take over.
    /// </summary>
    private long Foreseen(long free, long turn, int who, LineProgress line, int place, long dutyFrom, long idleSince, out bool restsFirst)
    {
        restsFirst = false;
        var (wing, origin) = (wingOf[who], line.Course.Line.FromNumber);
        var leg = EmptyLeg(wing, place, origin, out _);
        if (leg == FieldTimes.Never)
            return FieldTimes.Never;
        var ready = line.NextReady;
        var leaves = Math.Max(free, ready - leg - turn);
        if (Crews(who) is not { } rule)
            return Math.Max(leaves + leg + turn, ready);
        var (task, limit, rest) = (line.Course.Task[wing], line.Course.Limit[wing], rule.Rest.Seconds);
        if (dutyFrom == AircraftState.Rested || leaves >= idleSince + rest)
            return AtOrigin(leaves, leg, turn, who, ready, leg > 0 ? leaves : AircraftState.Rested, idleSince, origin, task, limit, rest);
        var rested = Relieved(who, place, idleSince + rest);
        var later = Math.Max(leaves, rested);
        var after = AtOrigin(later, leg, turn, who, ready, leg > 0 ? later : AircraftState.Rested, later, origin, task, limit, rest);
        var goes = leg == 0 || leaves - dutyFrom + leg <= rule.For(new Tick(leg)).Seconds;
        var atOnce = goes ? AtOrigin(leaves, leg, turn, who, ready, dutyFrom, idleSince, origin, task, limit, rest) : FieldTimes.Never;
        restsFirst = after < atOnce;
        return Math.Min(after, atOnce);
    }

    /// <summary>When an aircraft that leaves at a time would begin to load, the rest of its crew at the place of embarkation counted in.</summary>
    private long AtOrigin(long leaves, long leg, long turn, int who, long ready, long dutyFrom, long idleSince, int origin, long task, long limit, long rest)
    {
        var arrives = leaves + leg;
        var begins = Math.Max(arrives + turn, ready);
        if (dutyFrom == AircraftState.Rested || begins - dutyFrom + task <= limit)
            return begins;
        var rested = (leg > 0 ? arrives : idleSince) + rest;
        return begins >= rested ? begins : Math.Max(begins, Relieved(who, origin, rested));
    }

    /// <summary>When there would be a rested crew aboard at a place, the own one being rested at a time.</summary>
    private long Relieved(int who, int place, long rested) =>
        place == aircraft[who].BaseNumber ? PoolOf(who).SoonestBefore(rested) : rested;

    private static long KeptUntil(LineProgress line) => line.Own.KeptUntil?.Seconds ?? long.MinValue;

    /// <summary>When the next line that is kept for aircraft on the spot is open to this one too; never when there is none.</summary>
    private long NextKept(long now, int who)
    {
        var (next, wing) = (FieldTimes.Never, wingOf[who]);
        foreach (var line in work)
        {
            if (KeptUntil(line) is var until && until > now && until < next && !line.IsEmpty && !line.Useless[wing] && line.Course.CanFly[wing])
                next = until;
        }
        return next;
    }

    private CrewPool PoolOf(int who) => (relaxed == Relaxation.Fleet ? twiceTheCrews : crews)[fleetOf[who]];

    /// <summary>Lets a crew rest where it is, or hand over, before the aircraft is given a load; others may take what it would have taken.</summary>
    /// <returns>Whether it is not ready yet.</returns>
    private bool RestFirst(long now, int who)
    {
        ref var plane = ref planes[who];
        var rested = plane.IdleSince + Crews(who)!.Rest.Seconds;
        if (plane.Place == aircraft[who].BaseNumber)
            rested = PoolOf(who).Swap(rested);
        plane.DutyFrom = AircraftState.Rested;
        if (rested <= now)
            return false;
        (plane.FreeSince, plane.RestedFor) = (now, rested - now);
        Idle(ref plane, rested);
        Schedule(who, rested, Step.Free);
        return true;
    }

    /// <summary>Notes when an aircraft will be free again, as the plan has it, when it begins to load at a time.</summary>
    private void Expect(ref AircraftState plane, int who, long begins, LineCourse course)
    {
        var task = course.Task[wingOf[who]];
        (plane.DutyThen, plane.FreePlace) = (plane.DutyFrom == AircraftState.Rested ? begins : plane.DutyFrom, course.Line.ToNumber);
        ExpectEmpty(ref plane, who, begins + task);
    }

    private void ExpectEmpty(ref AircraftState plane, int who, long unloaded)
    {
        plane.IdleThen = unloaded;
        plane.FreeAt = unloaded + (relaxed == Relaxation.Service ? 0 : model.PlannedTurnRound(aircraft[who].Carrier).Seconds);
    }

    /// <summary>Notes that an aircraft stands free where it is from a time on.</summary>
    private static void Idle(ref AircraftState plane, long at) =>
        (plane.FreeAt, plane.FreePlace, plane.DutyThen, plane.IdleThen) = (at, plane.Place, plane.DutyFrom, plane.IdleSince);
}

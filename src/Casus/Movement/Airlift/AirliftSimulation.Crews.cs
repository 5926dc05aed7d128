// SPDX-License-Identifier: Apache-2.0
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Duty and rest. A crew reports for the first leg, or to load. It never starts what it cannot end within its duty as far as that can be foreseen; it then rests where it is,
/// or hands over to a rested crew that waits at its base. Where even a rested plain crew could not end a load, an augmented one is called. Waiting as long as a rest is rest.
/// </summary>
public sealed partial class AirliftSimulation
{
    private CrewLimit? Crews(int who) => relaxed == Relaxation.Crews ? null : aircraft[who].Crews;

    /// <summary>When an aircraft leaves for an empty leg: at once, or when its crew has rested.</summary>
    private long LeaveEmpty(ref AircraftState plane, int who, long leaves, long leg)
    {
        if (Crews(who) is not { } limit)
            return leaves;
        if (leg > 0)
        {
            var at = WithCrew(ref plane, who, leaves, leg, limit.For(new Tick(leg)).Seconds);
            plane.RestedFor += at - leaves;
            leaves = at;
            if (plane.DutyFrom == AircraftState.Rested)
                plane.DutyFrom = leaves;
        }
        return leaves;
    }

    /// <summary>When a crew can start what takes so long: now, or when it has rested or been relieved; it is rested then.</summary>
    private long WithCrew(ref AircraftState plane, int who, long now, long takes, long limit)
    {
        if (Crews(who) is not { } rule || plane.DutyFrom == AircraftState.Rested)
            return now;
        var rested = plane.IdleSince + rule.Rest.Seconds;
        if (now < rested && now - plane.DutyFrom + takes <= limit)
            return now;
        if (now < rested && plane.Place == aircraft[who].BaseNumber)
            rested = PoolOf(who).Swap(rested);
        plane.DutyFrom = AircraftState.Rested;
        return Math.Max(now, rested);
    }
}

// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// Where the plan says so, an aircraft leaves what it could take to others when those that would have unloaded such a load sooner carry all that is left: the last loads then wait for the aircraft that has
/// them in place soonest. It looks at every other aircraft as it stands, or will stand when it has done what it does now, as the plan's times have it.
/// </summary>
public sealed partial class AirliftSimulation
{
    /// <summary>An aircraft that has left a load to others looks again after so many seconds. A setting of the tool.</summary>
    private const long LooksAgain = 7200;

    /// <summary>So often in a row an aircraft leaves loads to others; then it takes one, so that no two wait for each other. A setting of the tool.</summary>
    private const int MostYields = 12;

    /// <summary>Leaves a load to others, and looks again later.</summary>
    /// <returns>Whether it does.</returns>
    private bool Yields(long now, int who, LineProgress line, long begins)
    {
        ref var plane = ref planes[who];
        if (plane.Airborne || plane.Yielded >= MostYields || !OthersAreSooner(now, who, line, begins + line.Course.Task[wingOf[who]]))
            return false;
        plane.Yielded++;
        Idle(ref plane, now + LooksAgain);
        Schedule(who, now + LooksAgain, Step.Free);
        return true;
    }

    private bool OthersAreSooner(long now, int who, LineProgress line, long ends)
    {
        var left = 0.0;
        foreach (var each in work)
            left += each.LoadsLeft;
        var flying = relaxed == Relaxation.Fleet ? aircraft.Length : aircraft.Length / 2;
        if (left > flying)
            return false;
        for (var other = 0; other < flying; other++)
        {
            var wing = wingOf[other];
            ref var plane = ref planes[other];
            if (other == who || plane.FreeAt == FieldTimes.Never || line.Useless[wing] || !line.Course.CanFly[wing])
                continue;
            var task = line.Course.Task[wing];
            if (plane.FreeAt > ends - task)
                continue;
            var begins = Foreseen(Math.Max(now, plane.FreeAt), 0, other, line, plane.FreePlace, plane.DutyThen, plane.IdleThen, out _);
            if (begins == FieldTimes.Never || begins > ends - task)
                continue;
            left -= line.Course.Common.Gain[wing];
            if (left <= 0)
                return true;
        }
        return false;
    }
}

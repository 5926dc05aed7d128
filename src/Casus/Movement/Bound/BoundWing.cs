// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Simulation;

namespace Casus.Movement;

/// <summary>
/// Aircraft of one type whose crews rest in the same way.
/// <para>
/// A crew rests where its aircraft is, unless a rested one waits at the base. Where no sortie begins or ends at the base, or no crew is to spare, aircraft and crew stay together: an aircraft then rests from the end of
/// unloading or of the empty flight, so that between two sorties of different duties at least the longer of turning round and rest, and the empty flight, pass; and where that flight and the next load do not fit
/// into one duty, flight and rest one after the other; where neither the flight fits into the duty before it nor the load into that of the flight, it rests twice. Else aircraft rest only before loads away from the base, if one duty never holds
/// two sorties and none ends at the base, and all together are bound by the time of the crews of the fleet: one crew comes from unloading to its next load in no less than a
/// rest and the empty flight, whatever aircraft brings it.
/// </para>
/// </summary>
internal sealed class BoundWing
{
    private readonly BoundScene scene;
    private readonly FleetReach reach;
    private readonly CrewLimit? limit;
    private readonly ImmutableArray<BoundOption> options;
    private readonly long shortest;
    private readonly long soonestBetween;
    private readonly long crewTurn;
    private readonly long pauseAway;

    /// <summary>Works it out.</summary>
    /// <param name="scene">The movement.</param>
    /// <param name="reach">Where aircraft can be when.</param>
    /// <param name="aircraft">The aircraft.</param>
    /// <param name="crews">Crews of the fleet where they change aircraft at the base; 0 where they do not.</param>
    public BoundWing(BoundScene scene, FleetReach reach, ImmutableArray<Aircraft> aircraft, int crews)
    {
        (this.scene, this.reach, Aircraft, Crews) = (scene, reach, aircraft, crews);
        options = reach.OptionsOf(Carrier);
        shortest = options.Select(each => each.Through).DefaultIfEmpty(0).Min();
        soonestBetween = options.Select(Between).DefaultIfEmpty(0).Min();
        // A drop over an airfield of departure leaves open since when the crew has rested: such crews are not bound.
        limit = options.Any(drop => drop.Drop && options.Any(each => each.Line.FromNumber == drop.Line.ToNumber)) ? null : aircraft[0].Crews;
        if (limit is null || options.IsEmpty)
            return;
        if (crews == 0)
        {
            Cycle = CrewCycle.Of(Duty(limit) + options.Max(Between), Pause(limit, options), options.Min(each => each.Through + Between(each)));
        }
        else
        {
            var away = options.Where(each => each.Line.FromNumber != aircraft[0].BaseNumber).ToImmutableArray();
            if (!away.IsEmpty && options.All(each => !each.Closes && each.Line.ToNumber != aircraft[0].BaseNumber) && (2 * shortest) + soonestBetween > Duty(limit))
                pauseAway = Pause(limit, away);
            crewTurn = Math.Min(scene.TurnRound[Carrier.Number], limit.Rest.Seconds);
            CrewTime = CrewCycle.Of(Duty(limit) + options.Max(CrewBetween), limit.Rest.Seconds - crewTurn, options.Min(each => each.Through + CrewBetween(each)));
        }
    }

    /// <summary>The aircraft.</summary>
    public ImmutableArray<Aircraft> Aircraft { get; }

    /// <summary>Their type.</summary>
    public Carrier Carrier => Aircraft[0].Carrier;

    /// <summary>Crews of the fleet where they change aircraft at the base; 0 where they do not.</summary>
    public int Crews { get; }

    /// <summary>What aircraft do one after the other.</summary>
    public CrewCycle Cycle { get; } = CrewCycle.Unlimited;

    /// <summary>What crews that change aircraft do one after the other.</summary>
    public CrewCycle CrewTime { get; } = CrewCycle.Unlimited;

    /// <summary>Least time between two sorties of an aircraft in one duty, the second by a way.</summary>
    public long Between(BoundOption option) => reach.Return(Carrier, option.Line.FromNumber);

    /// <summary>The same for a crew.</summary>
    public long CrewBetween(BoundOption option) => Between(option) - scene.TurnRound[Carrier.Number] + crewTurn;

    /// <summary>The part of the time of all aircraft that one sortie takes.</summary>
    /// <param name="option">Its way.</param>
    /// <param name="order">Order of the dual feasible function for duties.</param>
    public double Takes(BoundOption option, int order) =>
        Cycle.Takes(option.Through + Between(option), order) + (option.Line.FromNumber == Aircraft[0].BaseNumber ? 0 : pauseAway);

    /// <summary>The part of the time of all crews that one sortie takes.</summary>
    /// <param name="option">Its way.</param>
    /// <param name="order">Order of the dual feasible function for duties.</param>
    public double TakesOfCrew(BoundOption option, int order) => CrewTime.Takes(option.Through + CrewBetween(option), order);

    /// <summary>The most sorties of one aircraft of which the first ends at a time at the earliest, and the last by another.</summary>
    public long Sorties(long first, long unloadedBy) => unloadedBy < first ? 0 : Cycle.Most(unloadedBy - first + shortest, shortest, soonestBetween);

    /// <summary>When the first unloading of an aircraft can end, by all ways.</summary>
    public long First(Aircraft aircraft) =>
        options.IsEmpty ? FleetReach.Never : options.Min(each => each.Arrives(Math.Max(reach.Begins(aircraft, each), each.First)) + each.Unloading);

    /// <summary>The most sorties of all aircraft that begin to load no earlier than a time and are unloaded by another; crews count as well.</summary>
    public long Sorties(long release, long unloadedBy, out long byCrews)
    {
        var (total, begins) = (0L, FleetReach.Never);
        foreach (var aircraft in Aircraft)
        {
            var begin = Math.Max(release, reach.SoonestBegin(aircraft));
            begins = Math.Min(begins, begin);
            total += begin >= unloadedBy ? 0 : Cycle.Most(unloadedBy - begin, shortest, soonestBetween);
        }
        var between = soonestBetween - scene.TurnRound[Carrier.Number] + crewTurn;
        byCrews = Crews == 0 || limit is null ? long.MaxValue : begins >= unloadedBy ? 0 : Crews * CrewTime.Most(unloadedBy - begins, shortest, between);
        return total;
    }

    /// <summary>The time, in seconds, that all aircraft have for such sorties, what lies before the first sortie of each counted in.</summary>
    public double Time(long release, long unloadedBy) => Aircraft.Sum(aircraft => Time(aircraft, release, unloadedBy, Between) is var time and > 0 ? time + Cycle.Pause + pauseAway : 0.0);

    /// <summary>The same of all crews.</summary>
    public double TimeOfCrews(long release, long unloadedBy) =>
        Crews * (Aircraft.Max(aircraft => Time(aircraft, release, unloadedBy, CrewBetween)) is var time and > 0 ? time + CrewTime.Pause : 0.0);

    private long Time(Aircraft aircraft, long release, long unloadedBy, Func<BoundOption, long> between)
    {
        var most = 0L;
        foreach (var option in reach.DistinctOptions(Carrier))
        {
            var begins = Math.Max(release, reach.Begins(aircraft, option));
            if (begins + option.Through <= unloadedBy)
                most = Math.Max(most, unloadedBy - begins + between(option));
        }
        return most;
    }

    private long Duty(CrewLimit crews) => (options.All(each => each.Task <= crews.Duty.Seconds) ? crews.Duty : crews.Longest).Seconds;

    /// <summary>What passes more between two sorties of different duties than turning round and the empty flight, where no crew is changed.</summary>
    private long Pause(CrewLimit crews, ImmutableArray<BoundOption> ways)
    {
        var turn = scene.TurnRound[Carrier.Number];
        long Flight(BoundOption way) => Between(way) - turn;
        var landing = options.All(each => !each.Drop);
        var afterFlight = landing && ways.All(each => Flight(each) + each.Through > FleetReach.LimitOf(crews, each));
        var beforeFlight = landing && ways.All(each => shortest + turn + Flight(each) > crews.Duty.Seconds) && Aircraft.All(each => reach.LongestEmpty(each) <= crews.Duty.Seconds);
        var instead = Math.Max(0, crews.Rest.Seconds - turn);
        return (afterFlight, beforeFlight) switch
        {
            (true, true) => instead + crews.Rest.Seconds,
            (true, false) => crews.Rest.Seconds,
            _ => instead,
        };
    }
}

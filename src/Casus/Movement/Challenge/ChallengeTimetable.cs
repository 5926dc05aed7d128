// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;

namespace Casus.Movement;

/// <summary>
/// Works a plan out to the step: every plane flies as soon as it may, waits where it lands until all that it is to load lies there, and takes a free place without queueing.
/// That is how the orders made of the plan will be carried out, by the rules of movement.md section 7 with their order of planes within a step. Nothing is allocated
/// in between.
/// </summary>
internal sealed class ChallengeTimetable
{
    private const int None = ChallengeSchedule.None;
    private const int Last = ChallengeInstance.LastStep;

    private readonly ChallengeNetwork network;
    private readonly ChallengeTables tables;

    // Calendar: first plane with something to do at each step, the next one with something at the same step, in the order of planes.
    private readonly int[] first = new int[Last + 2];
    private readonly int[] following;
    private readonly Act[] acts;

    private readonly int[] at;
    private readonly int[] toStop;
    private readonly bool[] inTransit;
    private readonly bool[] takes;
    private readonly int[] firstAboard;
    private readonly int[] nextAboard;
    private readonly int[] firstBounced;
    private readonly int[] ground;
    private readonly int[] leg;
    private readonly int[] awaitedBy;
    private readonly int[] places;
    private readonly int[] firstInLine;
    private readonly int[] lastInLine;
    private readonly int[] nextInLine;
    private readonly int[] delivered;
    private int[] start;
    private int[] latest;
    private int[] served;
    private int services;
    private int pending;
    private int flights;
    private (int Step, double Fare)[] flown = new (int, double)[256];
    private ChallengeSchedule plan;

    public ChallengeTimetable(ChallengeNetwork network, ChallengeTables tables, ChallengeSchedule plan)
    {
        (this.network, this.tables, this.plan) = (network, tables, plan);
        Array.Fill(first, None);
        var planes = network.Planes;
        (following, acts, at, toStop, inTransit, takes) = (new int[planes], new Act[planes], new int[planes], new int[planes], new bool[planes], new bool[planes]);
        (firstAboard, firstBounced, nextInLine) = (new int[planes], new int[planes], new int[planes]);
        (nextAboard, ground, leg, delivered) = (new int[network.Items], new int[network.Items], new int[network.Items], new int[network.Items]);
        awaitedBy = new int[network.Items * ChallengeSchedule.MostLegs];
        (places, firstInLine, lastInLine) = (new int[network.Airports], new int[network.Airports], new int[network.Airports]);
        (start, latest, served) = ([], [], []);
    }

    private enum Act : byte
    {
        Ask,
        AskAgain,
        Finish,
        FinishAgain,
    }

    /// <summary>Step at which the service of each stop begins; one past the last step when it never does.</summary>
    public int[] Start => start;

    /// <summary>Latest step at which it could begin without making an item later than its soft deadline, if no place were ever short.</summary>
    public int[] Latest => latest;

    /// <summary>Step of delivery of each item; one past the last step for never.</summary>
    public int[] Delivered => delivered;

    /// <summary>Score of the plan.</summary>
    public double Score { get; private set; }

    /// <summary>Services worked out since the beginning: the measure of effort.</summary>
    public long Work { get; private set; }

    /// <summary>Orders of the plan as last written; null when they are not asked for.</summary>
    public ImmutableArray<ChallengeOrder>.Builder? Orders { get; set; }

    /// <summary>Works a plan out.</summary>
    public void Run(ChallengeSchedule of)
    {
        plan = of;
        Reset();
        for (var step = 1; step <= Last && pending > 0; step++)
        {
            while (first[step] != None)
            {
                var plane = first[step];
                first[step] = following[plane];
                pending--;
                switch (acts[plane])
                {
                    case Act.Ask:
                        Ask(plane, step);
                        break;
                    case Act.AskAgain:
                        AskAgain(plane, step);
                        break;
                    default:
                        Finish(plane, step, isAgain: acts[plane] == Act.FinishAgain);
                        break;
                }
            }
        }
        Evaluate();
        Backwards();
        // Setting out and looking back cost something even where nothing is served.
        Work += services + ((network.Planes + network.Items) / 8) + 16;
    }

    private void Reset()
    {
        if (start.Length < plan.Stops)
            (start, latest, served) = (new int[2 * plan.Stops], new int[2 * plan.Stops], new int[2 * plan.Stops]);
        Array.Fill(start, Last + 1, 0, plan.Stops);
        if (pending > 0)
            Array.Fill(first, None);
        (pending, services, flights) = (0, 0, 0);
        Array.Copy(network.From, ground, ground.Length);
        Array.Fill(delivered, Last + 1);
        Array.Clear(leg);
        Array.Fill(awaitedBy, None);
        Array.Clear(places);
        Array.Fill(firstInLine, None);
        for (var item = 0; item < ground.Length; item++)
        {
            if (network.From[item] == network.To[item])
                delivered[item] = 0;
        }
        for (var plane = 0; plane < at.Length; plane++)
        {
            (at[plane], toStop[plane], firstAboard[plane], firstBounced[plane]) = (network.PlaneAt[plane], plane, None, None);
            start[plane] = -network.Processing[network.PlaneAt[plane]] - 1;
            if (plan.Next[plane] != None)
                GoOn(plane, 0);
        }
    }

    private void Schedule(int plane, int step, Act act)
    {
        if (step > Last)
            return;
        acts[plane] = act;
        pending++;
        var before = None;
        var after = first[step];
        while (after != None && after < plane)
            (before, after) = (after, following[after]);
        following[plane] = after;
        if (before == None)
            first[step] = plane;
        else
            following[before] = plane;
    }

    /// <summary>Lets a plane that is ready since a step fly on to its next stop, or be served there again.</summary>
    private void GoOn(int plane, int ready)
    {
        var (here, stop) = (at[plane], toStop[plane]);
        if (!inTransit[plane])
            stop = plan.Next[stop];
        if (stop == None)
            return;
        toStop[plane] = stop;
        var goal = plan.Airport[stop];
        if (goal == here)
        {
            inTransit[plane] = false;
            Schedule(plane, ready + 1, Act.Ask);
            return;
        }
        var type = network.PlaneType[plane];
        var hop = tables.NextHop[type][(here * network.Airports) + goal];
        var route = (here * network.Airports) + hop;
        if (ready + 1 <= Last)
        {
            if (flights == flown.Length)
                Array.Resize(ref flown, 2 * flights);
            flown[flights++] = (ready + 1, network.Cost[type][route] * network.Price[type]);
            Orders?.Add(new ChallengeOrder(ready + 1, network.Instance.Planes[plane].Id, 0, [], [], network.Instance.Airports[hop].Id));
        }
        (at[plane], inTransit[plane]) = (hop, hop != goal);
        Schedule(plane, ready + network.Time[type][route] + 3, Act.Ask);
    }

    /// <summary>A plane asks for a place as soon as all that it is to load lies ready.</summary>
    private void Ask(int plane, int step)
    {
        if (!inTransit[plane])
        {
            for (var load = plan.FirstLoad[toStop[plane]]; load != None; load = plan.NextLoad[load])
            {
                var item = load / ChallengeSchedule.MostLegs;
                if (ground[item] != at[plane] || leg[item] != load % ChallengeSchedule.MostLegs)
                {
                    awaitedBy[load] = plane;
                    return;
                }
                if (network.Available[item] > step)
                {
                    Schedule(plane, network.Available[item], Act.Ask);
                    return;
                }
            }
        }
        if (!TakePlace(plane, step, Act.Ask))
            return;
        var stop = inTransit[plane] ? None : toStop[plane];
        if (stop != None)
            (start[stop], served[services++]) = (step, stop);
        Bounce(plane, stop, step);
        Serve(plane, stop, step, Act.Finish, takesUp: firstBounced[plane] == None);
    }

    /// <summary>A plane asks for a second service, to take up again what the first one put down although it was to go on.</summary>
    private void AskAgain(int plane, int step)
    {
        if (!TakePlace(plane, step, Act.AskAgain))
            return;
        // What has become overdue since is put down now, and what this service took up the next one would put down: so all of it waits for the next.
        var isMore = Bounce(plane, None, step);
        Serve(plane, inTransit[plane] ? None : toStop[plane], step, Act.FinishAgain, takesUp: !isMore);
    }

    private void Serve(int plane, int stop, int step, Act finish, bool takesUp)
    {
        takes[plane] = takesUp;
        if (Orders is not null)
            Write(plane, stop, step, finish == Act.Finish);
        if (takesUp && stop != None)
        {
            for (var load = plan.FirstLoad[stop]; load != None; load = plan.NextLoad[load])
                ground[load / ChallengeSchedule.MostLegs] = None;
        }
        Schedule(plane, step + network.Processing[at[plane]] + 1, finish);
    }

    private bool TakePlace(int plane, int step, Act act)
    {
        var here = at[plane];
        if (places[here] < network.Capacity[here])
        {
            places[here]++;
            return true;
        }
        acts[plane] = act;
        nextInLine[plane] = None;
        if (firstInLine[here] == None)
            firstInLine[here] = plane;
        else
            nextInLine[lastInLine[here]] = plane;
        lastInLine[here] = plane;
        return false;
    }

    private void LeavePlace(int plane, int step)
    {
        var here = at[plane];
        places[here]--;
        var waiting = firstInLine[here];
        if (waiting == None)
            return;
        firstInLine[here] = nextInLine[waiting];
        Schedule(waiting, waiting > plane ? step : step + 1, acts[waiting]);
    }

    /// <summary>Every service puts down what is overdue, wherever it was to go: such items, and all else there is to load, are taken up in a second service.</summary>
    /// <returns>Whether there was such an item.</returns>
    private bool Bounce(int plane, int stop, int step)
    {
        var (before, isAny) = (None, false);
        for (var item = firstAboard[plane]; item != None;)
        {
            var after = nextAboard[item];
            if (step - 1 > network.Hard[item] && (stop == None || plan.UnloadStop[(item * ChallengeSchedule.MostLegs) + leg[item]] != stop))
            {
                Unlink(plane, before, after);
                (nextAboard[item], firstBounced[plane], isAny) = (firstBounced[plane], item, true);
            }
            else
            {
                before = item;
            }
            item = after;
        }
        return isAny;
    }

    private void Unlink(int plane, int before, int after)
    {
        if (before == None)
            firstAboard[plane] = after;
        else
            nextAboard[before] = after;
    }

    private void Finish(int plane, int step, bool isAgain)
    {
        LeavePlace(plane, step);
        var stop = inTransit[plane] ? None : toStop[plane];
        if (!isAgain && stop != None)
            Unload(plane, stop, step);
        for (var item = firstBounced[plane]; item != None; item = nextAboard[item])
        {
            if (at[plane] == network.To[item])
                delivered[item] = Math.Min(delivered[item], step);
        }
        if (!takes[plane])
        {
            Schedule(plane, step + 1, Act.AskAgain);
            return;
        }
        for (var item = firstBounced[plane]; item != None;)
        {
            var after = nextAboard[item];
            (nextAboard[item], firstAboard[plane]) = (firstAboard[plane], item);
            item = after;
        }
        firstBounced[plane] = None;
        for (var load = stop == None ? None : plan.FirstLoad[stop]; load != None; load = plan.NextLoad[load])
        {
            var item = load / ChallengeSchedule.MostLegs;
            (nextAboard[item], firstAboard[plane]) = (firstAboard[plane], item);
        }
        GoOn(plane, step);
    }

    private void Unload(int plane, int stop, int step)
    {
        var before = None;
        for (var item = firstAboard[plane]; item != None;)
        {
            var after = nextAboard[item];
            if (plan.UnloadStop[(item * ChallengeSchedule.MostLegs) + leg[item]] == stop)
            {
                Unlink(plane, before, after);
                PutDown(plane, item, step);
            }
            else
            {
                before = item;
            }
            item = after;
        }
    }

    private void PutDown(int plane, int item, int step)
    {
        ground[item] = at[plane];
        leg[item]++;
        if (ground[item] == network.To[item])
            delivered[item] = Math.Min(delivered[item], step);
        if (leg[item] >= plan.Legs[item])
            return;
        var next = (item * ChallengeSchedule.MostLegs) + leg[item];
        var waiting = awaitedBy[next];
        if (waiting == None)
            return;
        awaitedBy[next] = None;
        Schedule(waiting, waiting > plane ? step : step + 1, Act.Ask);
    }

    private void Write(int plane, int stop, int step, bool isFirst)
    {
        var (load, unload) = (ImmutableArray.CreateBuilder<int>(), ImmutableArray.CreateBuilder<int>());
        for (var item = firstAboard[plane]; item != None && isFirst && stop != None; item = nextAboard[item])
        {
            if (plan.UnloadStop[(item * ChallengeSchedule.MostLegs) + leg[item]] == stop)
                unload.Add(network.Instance.Items[item].Id);
        }
        if (takes[plane])
        {
            for (var item = firstBounced[plane]; item != None; item = nextAboard[item])
                load.Add(network.Instance.Items[item].Id);
            for (var each = stop == None ? None : plan.FirstLoad[stop]; each != None; each = plan.NextLoad[each])
                load.Add(network.Instance.Items[each / ChallengeSchedule.MostLegs].Id);
        }
        else
        {
            // They go down in any case; named, they also make a plane that stands ready ask for the service.
            for (var item = firstBounced[plane]; item != None; item = nextAboard[item])
                unload.Add(network.Instance.Items[item].Id);
        }
        Orders!.Add(new ChallengeOrder(step, network.Instance.Planes[plane].Id, 1, load.ToImmutable(), unload.ToImmutable(), 0));
    }

    /// <summary>The score by movement.md 7.5 and 7.6.</summary>
    private void Evaluate()
    {
        var end = 1;
        for (var item = 0; item < delivered.Length; item++)
            end = Math.Max(end, Math.Min(delivered[item], Math.Min(Last, network.Hard[item] + 1)));
        var (missed, lateness) = (0, 0.0);
        for (var item = 0; item < delivered.Length; item++)
        {
            if (delivered[item] <= end)
                lateness += delivered[item] > network.Soft[item] ? (double)(delivered[item] - network.Soft[item]) / network.Span(item) : 0;
            else if (end > network.Hard[item])
                missed++;
            else
                lateness += (double)Math.Max(0, end - network.Soft[item]) / network.Span(item);
        }
        var fares = 0.0;
        for (var flight = 0; flight < flights; flight++)
            fares += flown[flight].Step <= end ? flown[flight].Fare : 0;
        Score = (ChallengeNetwork.MissedPenalty * missed) + lateness + fares;
    }

    private void Backwards()
    {
        Array.Fill(latest, Last, 0, plan.Stops);
        for (var item = 0; item < delivered.Length; item++)
        {
            if (plan.Legs[item] == 0)
                continue;
            var final = plan.UnloadStop[(item * ChallengeSchedule.MostLegs) + plan.Legs[item] - 1];
            latest[final] = Math.Min(latest[final], network.Soft[item] - network.Processing[plan.Airport[final]] - 1);
        }
        for (var i = services - 1; i >= 0; i--)
        {
            var stop = served[i];
            var here = plan.Airport[stop];
            var by = latest[stop];
            var onward = plan.Next[stop];
            if (onward != None)
                by = Math.Min(by, latest[onward] - tables.Duration[network.PlaneType[plan.Plane[stop]]][(here * network.Airports) + plan.Airport[onward]]);
            latest[stop] = by;
            for (var load = plan.FirstLoad[stop]; load != None; load = plan.NextLoad[load])
            {
                // What is loaded here must have been put down by then where the leg before ended, in a service that is then over.
                if (load % ChallengeSchedule.MostLegs == 0)
                    continue;
                var giver = plan.UnloadStop[load - 1];
                var lag = network.Processing[here] + (plan.Plane[giver] < plan.Plane[stop] ? 1 : 2);
                latest[giver] = Math.Min(latest[giver], by - lag);
            }
        }
    }
}

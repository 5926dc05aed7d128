// SPDX-License-Identifier: Apache-2.0
using System.Globalization;
using Casus.Documents;

namespace Casus.Movement;

/// <summary>
/// One episode, step by step (movement.md 7.1 to 7.5). A step in which nothing happened is followed by the next one in which something can: an order, the end of a flight
/// or of a service, or the end of the episode. In between every plane would do again what it just did, which was nothing.
/// </summary>
internal sealed class ChallengeReplay
{
    private const int Nowhere = -1;
    private const int Never = int.MaxValue;

    private readonly ChallengeNetwork network;
    private readonly CompiledOrder[] orders;
    private readonly string file;
    private readonly State[] states;
    private readonly int[] places;
    private readonly int[] arrivals;
    private readonly PriorityQueue<int, (int Priority, int Arrival)>[] queues;

    // Where an item is: an airport's number when it lies on the ground, Nowhere when a plane has it.
    private readonly int[] ground;
    private readonly int[] aboard;
    private readonly int[] delivered;
    private readonly List<int>[] loading;
    private readonly List<int>[] unloading;
    private readonly List<int> putDown = [];
    private int open;
    private int wakes;
    private bool busy;

    public ChallengeReplay(ChallengeNetwork network, CompiledOrder[] orders, string file)
    {
        (this.network, this.orders, this.file) = (network, orders, file);
        states = new State[network.Planes];
        for (var plane = 0; plane < states.Length; plane++)
            states[plane] = new State { Airport = network.PlaneAt[plane], Priority = 1, Destination = Nowhere, Load = [], Unload = [], QueuedAs = (0, Nowhere), Until = Never };
        (places, arrivals) = (new int[network.Airports], new int[network.Airports]);
        queues = [.. Enumerable.Range(0, network.Airports).Select(_ => new PriorityQueue<int, (int, int)>())];
        (ground, aboard, delivered) = ((int[])network.From.Clone(), new int[network.Items], new int[network.Items]);
        Array.Fill(aboard, Nowhere);
        Array.Fill(delivered, Never);
        loading = [.. states.Select(_ => new List<int>())];
        unloading = [.. states.Select(_ => new List<int>())];
    }

    private enum Stage : byte
    {
        Ready,
        Waiting,
        Processing,
        Moving,
    }

    /// <summary>Runs the episode to its end.</summary>
    public ChallengeResult Run()
    {
        open = network.Items;
        putDown.AddRange(Enumerable.Range(0, network.Items));
        Deliver(0);
        var next = 0;
        for (var step = 1; ; step = NextStep(step, next))
        {
            (busy, wakes) = (false, Never);
            for (var plane = 0; plane < states.Length; plane++)
            {
                if (next < orders.Length && orders[next].Step == step && orders[next].Plane == plane)
                    Order(step, plane, in orders[next++]);
                Act(step, plane);
            }
            Deliver(step);
            if (step >= ChallengeInstance.LastStep || IsOver(step))
                return Score(step);
        }
    }

    private int NextStep(int step, int nextOrder)
    {
        if (busy)
            return step + 1;
        var end = 0;
        for (var item = 0; item < delivered.Length; item++)
        {
            if (delivered[item] == Never)
                end = Math.Max(end, network.Hard[item] + 1);
        }
        var order = nextOrder < orders.Length ? orders[nextOrder].Step : Never;
        return Math.Max(step + 1, Math.Min(Math.Min(order, wakes), Math.Min(end, ChallengeInstance.LastStep)));
    }

    private bool IsOver(int step)
    {
        if (open == 0)
            return true;
        for (var item = 0; item < delivered.Length; item++)
        {
            if (delivered[item] == Never && step <= network.Hard[item])
                return false;
        }
        return true;
    }

    private void Order(int step, int plane, in CompiledOrder order)
    {
        ref var state = ref states[plane];
        busy = true;
        var priority = order.Priority ?? state.Priority;
        if (priority == 0 && state.QueuedAs is { Arrival: >= 0, Priority: not 0 })
        {
            throw new DocumentException(
                Position.Whole(file),
                "priority-while-queued",
                string.Create(CultureInfo.InvariantCulture, $"actions[{order.Place}].priority gives 0 at step {step} to a plane that is already queued with {state.QueuedAs.Priority}."),
                "Hold a plane back before it asks for a place, or give it a larger number.");
        }
        (state.Priority, state.Load, state.Unload, state.Destination) = (priority, order.Load, order.Unload, order.Destination);
    }

    private void Act(int step, int plane)
    {
        ref var state = ref states[plane];
        switch (state.Stage)
        {
            case Stage.Ready when state.Load.Length > 0 || state.Unload.Length > 0:
                Attempt(step, plane, ref state);
                break;
            case Stage.Ready when state.Destination != Nowhere:
                TakeOff(step, ref state, network.PlaneType[plane]);
                break;
            case Stage.Waiting when state.Priority != 0:
                Attempt(step, plane, ref state);
                break;
            case Stage.Processing when step >= state.Until:
                Finish(plane, ref state);
                break;
            case Stage.Moving when step >= state.Until:
                (state.Stage, state.Until, busy) = (Stage.Waiting, Never, true);
                break;
        }
        wakes = Math.Min(wakes, state.Until);
    }

    private void TakeOff(int step, ref State state, int type)
    {
        var route = (state.Airport * network.Airports) + state.Destination;
        if (network.Time[type][route] >= 0)
            (state.Flown, state.Airport, state.Stage, state.Until) = (state.Flown + network.Cost[type][route], state.Destination, Stage.Moving, step + network.Time[type][route] + 1);
        (state.Destination, busy) = (Nowhere, true);
    }

    private void Attempt(int step, int plane, ref State state)
    {
        var at = state.Airport;
        if (state.QueuedAs.Arrival == Nowhere || state.QueuedAs.Priority != state.Priority)
        {
            state.QueuedAs = (state.Priority, arrivals[at]++);
            queues[at].Enqueue(plane, state.QueuedAs);
            busy = true;
        }
        if (places[at] < network.Capacity[at] && HeadOf(at) == plane)
        {
            queues[at].Dequeue();
            Serve(step, plane, ref state);
        }
        else if (state.Stage != Stage.Waiting)
        {
            (state.Stage, busy) = (Stage.Waiting, true);
        }
    }

    /// <summary>The plane at the head of a queue. An entry whose plane has since got another key is passed over.</summary>
    private int HeadOf(int airport)
    {
        while (queues[airport].TryPeek(out var plane, out var key))
        {
            if (states[plane].QueuedAs == key && states[plane].Airport == airport)
                return plane;
            queues[airport].Dequeue();
        }
        return Nowhere;
    }

    private void Serve(int step, int plane, ref State state)
    {
        (state.QueuedAs, state.Stage, state.Until, busy) = ((0, Nowhere), Stage.Processing, step + network.Processing[state.Airport] + 1, true);
        places[state.Airport]++;
        foreach (var item in state.Unload)
        {
            if (aboard[item] == plane)
                PutDown(plane, item, ref state);
        }
        if (state.Weight > 0 || state.Count > 0)
        {
            for (var item = 0; item < aboard.Length; item++)
            {
                if (aboard[item] == plane && IsOverdue(item, step))
                    PutDown(plane, item, ref state);
            }
        }
        var most = network.MaxWeight[network.PlaneType[plane]] - state.Weight;
        foreach (var item in state.Load)
        {
            if (ground[item] != state.Airport || network.Available[item] > step || network.Weight[item] > most)
                continue;
            most -= network.Weight[item];
            ground[item] = Nowhere;
            loading[plane].Add(item);
        }
        (state.Load, state.Unload) = ([], []);
    }

    /// <summary>Whether an item was marked overdue at the end of an earlier step: still undelivered then, after its hard deadline.</summary>
    private bool IsOverdue(int item, int step) => step - 1 > network.Hard[item] && delivered[item] > network.Hard[item];

    private void PutDown(int plane, int item, ref State state)
    {
        aboard[item] = Nowhere;
        state.Weight -= network.Weight[item];
        state.Count--;
        unloading[plane].Add(item);
    }

    private void Finish(int plane, ref State state)
    {
        foreach (var item in unloading[plane])
        {
            ground[item] = state.Airport;
            putDown.Add(item);
        }
        foreach (var item in loading[plane])
        {
            aboard[item] = plane;
            state.Weight += network.Weight[item];
            state.Count++;
        }
        unloading[plane].Clear();
        loading[plane].Clear();
        places[state.Airport]--;
        (state.Stage, state.Until, busy) = (Stage.Ready, Never, true);
    }

    /// <summary>Notes what lies where it is wanted at the end of a step: an item that another plane took up again within the step is not delivered.</summary>
    private void Deliver(int step)
    {
        foreach (var item in putDown)
        {
            if (delivered[item] != Never || ground[item] != network.To[item])
                continue;
            delivered[item] = step;
            open--;
        }
        putDown.Clear();
    }

    private ChallengeResult Score(int end)
    {
        var (missed, late, lateness) = (0, 0, 0.0);
        for (var item = 0; item < delivered.Length; item++)
        {
            var isOpen = delivered[item] == Never;
            if (isOpen && end > network.Hard[item])
            {
                missed++;
                continue;
            }
            var steps = Math.Max(0, (isOpen ? end : delivered[item]) - network.Soft[item]);
            late += steps > 0 ? 1 : 0;
            lateness += (double)steps / network.Span(item);
        }
        var cost = 0.0;
        for (var type = 0; type < network.Types; type++)
        {
            var flown = 0.0;
            for (var plane = 0; plane < states.Length; plane++)
                flown += network.PlaneType[plane] == type ? states[plane].Flown : 0;
            cost += network.ScaledCost(type, flown);
        }
        return new ChallengeResult(
            (ChallengeNetwork.MissedPenalty * missed) + lateness + (ChallengeNetwork.CostWeight * cost),
            missed,
            late,
            lateness,
            cost,
            end,
            [.. delivered.Select(step => step == Never ? (int?)null : step)],
            [.. states.Select(state => state.Flown)]);
    }

    private struct State
    {
        public Stage Stage;
        public int Airport;
        public int Priority;
        public int Destination;
        public int[] Load;
        public int[] Unload;
        public (int Priority, int Arrival) QueuedAs;
        public int Until;
        public int Weight;
        public int Count;
        public double Flown;
    }
}

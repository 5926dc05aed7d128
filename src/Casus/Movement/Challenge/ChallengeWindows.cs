// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// When one item can be where, if no plane ever waits for a place and every plane is where it is wanted (movement.md 7.7). Tables are indexed by type times airports plus airport and
/// hold steps at which a plane of the type can be ready there with the item aboard.
/// </summary>
internal sealed class ChallengeWindows
{
    /// <summary>Stands for a step that never comes.</summary>
    public const int Never = int.MaxValue / 4;

    private readonly ChallengeNetwork network;
    private readonly ChallengeTables tables;
    private readonly PriorityQueue<int, (int Steps, int State)> open = new();

    public ChallengeWindows(ChallengeNetwork network, ChallengeTables tables)
    {
        (this.network, this.tables) = (network, tables);
        (Earliest, Latest) = (new int[network.Types * network.Airports], new int[network.Types * network.Airports]);
    }

    /// <summary>Earliest step at which a plane of the type can be ready at the airport with the item aboard.</summary>
    public int[] Earliest { get; }

    /// <summary>Latest such step from which the item can still be delivered in time; negative where it cannot at all.</summary>
    public int[] Latest { get; }

    /// <summary>Reckons the earliest steps of an item, and returns that of its delivery.</summary>
    public int Forward(int item)
    {
        var from = network.From[item];
        Array.Fill(Earliest, Never);
        for (var type = 0; type < network.Types; type++)
        {
            if (Carries(type, item) && tables.Served[type][from])
                Enter(Earliest, (type * network.Airports) + from, Math.Max(1, network.Available[item]) + network.Processing[from] + 1);
        }
        Search(Earliest, item, isForward: true);
        var earliest = Never;
        for (var type = 0; type < network.Types; type++)
            earliest = Math.Min(earliest, Earliest[(type * network.Airports) + network.To[item]]);
        return earliest;
    }

    /// <summary>Reckons the latest steps of an item that is to be delivered by a step.</summary>
    public void Backward(int item, int by)
    {
        // Steps before the delivery are searched forward in Latest, then turned round.
        Array.Fill(Latest, Never);
        for (var type = 0; type < network.Types; type++)
        {
            if (Carries(type, item) && tables.Served[type][network.To[item]])
                Enter(Latest, (type * network.Airports) + network.To[item], 0);
        }
        Search(Latest, item, isForward: false);
        for (var state = 0; state < Latest.Length; state++)
            Latest[state] = by - Latest[state];
    }

    private bool Carries(int type, int item) => network.Weight[item] <= network.MaxWeight[type];

    private void Enter(int[] steps, int state, int value)
    {
        if (value >= steps[state])
            return;
        steps[state] = value;
        open.Enqueue(state, (value, state));
    }

    private void Search(int[] steps, int item, bool isForward)
    {
        var airports = network.Airports;
        while (open.TryDequeue(out var state, out var key))
        {
            if (key.Steps > steps[state])
                continue;
            var (type, here) = (state / airports, state % airports);
            foreach (var other in isForward ? tables.Onward[type][here] : tables.Inward[type][here])
            {
                var (from, to) = isForward ? (here, other) : (other, here);
                Enter(steps, (type * airports) + other, key.Steps + network.Time[type][(from * airports) + to] + network.Processing[to] + 4);
            }
            for (var change = 0; change < network.Types; change++)
            {
                if (change != type && Carries(change, item) && tables.Served[change][here])
                    Enter(steps, (change * airports) + here, key.Steps + network.Processing[here] + 1);
            }
        }
    }
}

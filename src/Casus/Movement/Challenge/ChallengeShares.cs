// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// The least part of the price of flights that falls to each item: cheapest paths at prices times the item's weight by the most weight that can be aboard with it. The proof stands at
/// <see cref="ChallengeBound.Of(ChallengeInstance)"/>.
/// </summary>
internal sealed class ChallengeShares
{
    private readonly ChallengeNetwork network;
    private readonly ChallengeTables tables;
    private readonly ChallengeWindows windows;
    private readonly int[] earliest;
    private readonly int[] by;
    private readonly Dictionary<(int Type, int From, int To), (int From, int Until, int Item)[]> meetings = [];

    public ChallengeShares(ChallengeNetwork network, ChallengeTables tables, ChallengeWindows windows, int[] earliest)
    {
        (this.network, this.tables, this.windows, this.earliest) = (network, tables, windows, earliest);
        by = new int[network.Items];
        for (var item = 0; item < by.Length; item++)
        {
            // X is as many steps as make lateness dearer than flying the item alone, so that being late for company never pays.
            var alone = earliest[item] is > 0 and < ChallengeWindows.Never ? Path(item, static (_, _, _, price) => price) : 0;
            by[item] = (int)Math.Min(ChallengeWindows.Never, Math.Max(network.Soft[item], earliest[item]) + Math.Ceiling(alone * network.Span(item)));
        }
    }

    /// <summary>The step D of an item.</summary>
    public int DeliveredBy(int item) => by[item];

    /// <summary>The item's least part, when it is delivered by its step D.</summary>
    /// <param name="item">The item.</param>
    /// <param name="meets">Whether who can meet on a flight is looked at; else the weight limit alone counts.</param>
    public double Of(int item, bool meets)
    {
        if (!meets)
            return Path(item, (type, _, _, price) => price * network.Weight[item] / network.MaxWeight[type]);
        if (meetings.Count == 0)
            Meet();
        return Path(item, (type, from, to, price) => Part(item, type, from, to, price));
    }

    private double Part(int item, int type, int from, int to, double price)
    {
        if (network.Weight[item] == 0)
            return 0;
        var all = meetings[(type, from, to)];
        var own = Array.Find(all, each => each.Item == item);
        if (own.Until == 0)
            return double.PositiveInfinity;
        // The most weight at one moment of the window: reached where some window begins, or where this one does.
        var most = WeightAt(all, own.From);
        foreach (var each in all)
        {
            if (each.From > own.From && each.From <= own.Until)
                most = Math.Max(most, WeightAt(all, each.From));
        }
        return price * network.Weight[item] / Math.Min(most, network.MaxWeight[type]);
    }

    private int WeightAt((int From, int Until, int Item)[] all, int moment)
    {
        var weight = 0;
        foreach (var each in all)
        {
            if (each.From > moment)
                break;
            weight += each.Until >= moment ? network.Weight[each.Item] : 0;
        }
        return weight;
    }

    /// <summary>Who can be aboard on each route, and when: windows of the step before take-off, sorted by their beginning.</summary>
    private void Meet()
    {
        var found = new Dictionary<(int, int, int), List<(int From, int Until, int Item)>>();
        for (var type = 0; type < network.Types; type++)
        {
            for (var from = 0; from < network.Airports; from++)
            {
                foreach (var to in tables.Onward[type][from])
                    found[(type, from, to)] = [];
            }
        }
        for (var item = 0; item < network.Items; item++)
        {
            if (earliest[item] is 0 or > ChallengeInstance.LastStep)
                continue;
            windows.Forward(item);
            windows.Backward(item, by[item]);
            foreach (var ((type, from, to), all) in found)
            {
                var begins = windows.Earliest[(type * network.Airports) + from];
                var ends = windows.Latest[(type * network.Airports) + to] - (network.Time[type][(from * network.Airports) + to] + network.Processing[to] + 4);
                if (begins <= ends)
                    all.Add((begins, ends, item));
            }
        }
        foreach (var (route, all) in found)
        {
            all.Sort();
            meetings[route] = [.. all];
        }
    }

    /// <summary>The cheapest path of an item over routes of all types at prices of our own; infinite when there is none.</summary>
    private double Path(int item, Func<int, int, int, double, double> priced)
    {
        var least = new double[network.Airports];
        Array.Fill(least, double.PositiveInfinity);
        least[network.From[item]] = 0;
        var open = new PriorityQueue<int, (double Price, int Airport)>();
        open.Enqueue(network.From[item], (0, network.From[item]));
        while (open.TryDequeue(out var here, out var key))
        {
            if (here == network.To[item])
                return key.Price;
            if (key.Price > least[here])
                continue;
            for (var type = 0; type < network.Types; type++)
            {
                if (network.Weight[item] > network.MaxWeight[type])
                    continue;
                foreach (var next in tables.Onward[type][here])
                {
                    var price = key.Price + priced(type, here, next, network.Price[type] * network.Cost[type][(here * network.Airports) + next]);
                    if (price >= least[next])
                        continue;
                    least[next] = price;
                    open.Enqueue(next, (price, next));
                }
            }
        }
        return double.PositiveInfinity;
    }
}

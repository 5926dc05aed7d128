// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>The network of <see cref="FlowLimit"/> for one time by which all is to be unloaded.</summary>
internal sealed class FlowNetwork
{
    private readonly BoundScene scene;
    private readonly CountedLoads loads;
    private readonly long begin;
    private readonly long end;
    private readonly long step;
    private readonly long parts;
    private readonly int count;
    private readonly MaximumFlow flow;
    private int used = 2;

    /// <summary>Builds the network.</summary>
    public FlowNetwork(BoundScene scene, CountedLoads loads, int[] flying, long begin, long end, int steps, long parts)
    {
        (this.scene, this.loads, this.begin, this.end, this.parts) = (scene, loads, begin, end, parts);
        step = Math.Max(1, (end - begin + steps) / steps);
        count = (int)((end - begin) / step) + 1;
        // Lines from one airfield that may go to the same airfields of arrival, in the same times, are one stream.
        var streams = flying.GroupBy(i => Kind(loads.Needs[i])).OrderBy(group => group.Key, StringComparer.Ordinal).ToArray();
        flow = new MaximumFlow(2 + (count * (1 + streams.Length + (2 * scene.Departures.Length) + (2 * scene.Arrivals.Length) + streams.Length)));
        Build([.. streams.Select(group => group.ToArray())]);
    }

    /// <summary>The greatest flow, in parts of loads.</summary>
    public long Solve() => flow.Solve(0, 1);

    private static string Kind(LineNeed need) =>
        $"{need.Line.Line.From}>{string.Join('|', need.Options.GroupBy(each => (each.Line.To, each.Drop)).Select(group => $"{group.Key.To}:{group.Key.Drop}:{group.Min(Way)}"))}";

    private static long Way(BoundOption option) => option.Flight + Math.Min(option.Loading, option.Unloading);

    private void Build(int[][] streams)
    {
        var fleet = Chain();
        BuildFleet(fleet);
        var arrivals = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var field in scene.Arrivals)
        {
            arrivals[field.Id] = Chain();
            Wait(arrivals[field.Id], forward: true);
            var rate = Shortest(option => option.Line.To == field.Id && !option.Drop, option => option.Unloading);
            for (var k = 0; k < count; k++)
                flow.Arc(arrivals[field.Id] + k, fleet + k, Capacity(field, k, rate, field.OpenFrom));
        }
        var departures = new Dictionary<string, (int In, int Out)>(StringComparer.Ordinal);
        foreach (var stream in streams)
        {
            var need = loads.Needs[stream[0]];
            var ready = Chain();
            Wait(ready, forward: true);
            Release(stream, ready);
            // The places of departure are passed by the sum of the streams; each stream then goes its own way, which lets them change places: a weaker limit, not a wrong one.
            if (!departures.TryGetValue(need.Line.Line.From, out var places))
                departures[need.Line.Line.From] = places = Departure(need.Line.Line.From);
            for (var k = 0; k < count; k++)
                flow.Arc(ready + k, places.In + k, MaximumFlow.Unlimited);
            foreach (var group in need.Options.GroupBy(each => (each.Line.To, each.Drop)))
                Fly(places.Out, group.Key.Drop ? fleet : arrivals[group.Key.To], group.Min(Way) / step);
        }
    }

    private (int In, int Out) Departure(string id)
    {
        var places = (In: Chain(), Out: Chain());
        var field = scene.Departures.First(each => each.Id == id);
        var rate = Shortest(option => option.Line.From == id, option => option.Loading);
        for (var k = 0; k < count; k++)
            flow.Arc(places.In + k, places.Out + k, Capacity(field, k, rate, long.MinValue));
        return places;
    }

    private void Release(int[] stream, int ready)
    {
        var released = new long[count];
        foreach (var i in stream)
        {
            foreach (var release in loads.Needs[i].Releases)
            {
                var k = (loads.Begins(i, release) - begin) / step;
                if (k < count)
                    released[k] += parts;
            }
        }
        for (var k = 0; k < count; k++)
        {
            if (released[k] > 0)
                flow.Arc(0, ready + k, released[k]);
        }
    }

    private void Fly(int from, int to, long steps)
    {
        for (var k = 0; k + steps < count; k++)
            flow.Arc(from + k, to + k + (int)steps, MaximumFlow.Unlimited);
    }

    /// <summary>
    /// Sorties that the counted aircraft can have unloaded: a part of a load handled in step k belongs to a sortie whose unloading has begun by the end of k, and an aircraft's n-th sortie is unloaded no
    /// earlier than its first possible one plus n - 1 shortest cycles; it began at most one longest unloading before.
    /// </summary>
    private void BuildFleet(int fleet)
    {
        var opened = new long[count];
        var longest = loads.Needs.SelectMany(each => each.Options).Max(each => each.Unloading);
        for (var i = 0; i < scene.Aircraft.Length; i++)
        {
            if (!loads.Counted[scene.Aircraft[i].Carrier.Number])
                continue;
            var before = 0L;
            for (var k = 0; k < count; k++)
            {
                var sorties = scene.Reach.Sorties(i, Math.Min(end, begin + ((k + 1) * step) + longest));
                opened[k] += sorties - before;
                before = sorties;
            }
        }
        Wait(fleet, forward: false);
        for (var k = 0; k < count; k++)
        {
            if (opened[k] > 0)
                flow.Arc(fleet + k, 1, opened[k] * parts);
        }
    }

    /// <summary>Parts of loads that a field handles in a step, rounded up.</summary>
    private long Capacity(BoundField field, int k, long[] service, long openFrom)
    {
        var from = Math.Max(begin + (k * step), openFrom);
        var window = Math.Min(begin + ((k + 1) * step), end) - from;
        if (window <= 0)
            return 0;
        var most = field.Rate(loads.Carriers, service) * window * parts;
        return most >= MaximumFlow.Unlimited ? MaximumFlow.Unlimited : (long)Math.Ceiling(most);
    }

    private long[] Shortest(Func<BoundOption, bool> which, Func<BoundOption, long> time)
    {
        var service = new long[scene.CarrierCount];
        Array.Fill(service, long.MaxValue);
        foreach (var option in loads.Needs.SelectMany(each => each.Options).Where(which))
            service[option.Carrier.Number] = Math.Min(service[option.Carrier.Number], time(option));
        return service;
    }

    private int Chain()
    {
        var first = used;
        used += count;
        return first;
    }

    private void Wait(int chain, bool forward)
    {
        for (var k = 1; k < count; k++)
            flow.Arc(forward ? chain + k - 1 : chain + k, forward ? chain + k : chain + k - 1, MaximumFlow.Unlimited);
    }
}

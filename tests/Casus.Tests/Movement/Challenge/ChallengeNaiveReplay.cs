// SPDX-License-Identifier: Apache-2.0
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>
/// The rules of movement.md 7.1 to 7.6 written down a second time: every plane at every step, countdowns instead of due steps, sets instead of arrays. Slow, and checks at each step that no airport
/// processes more planes than it has places for, no plane is overloaded and every item is in exactly one place.
/// </summary>
internal sealed class ChallengeNaiveReplay(ChallengeInstance instance)
{
    private sealed class Plane
    {
        public required ChallengePlane Of;
        public string State = "ready";
        public int At;
        public int Countdown;
        public int Goal;
        public int FlightTime;
        public int Priority = 1;
        public (int Priority, int Arrival)? Key;
        public int[] Load = [];
        public int[] Unload = [];
        public int Destination;
        public HashSet<int> Aboard = [];
        public HashSet<int> Loading = [];
        public HashSet<int> Unloading = [];
        public double Cost;
    }

    private readonly Dictionary<int, ChallengeItem> items = instance.Items.ToDictionary(each => each.Id);
    private readonly Dictionary<int, ChallengeAirport> airports = instance.Airports.ToDictionary(each => each.Id);
    private readonly Dictionary<int, int> limits = instance.PlaneTypes.ToDictionary(each => each.Id, each => each.MaxWeight);
    private readonly Dictionary<(int, int, int), ChallengeRoute> routes = instance.Routes.ToDictionary(each => (each.Type, each.From, each.To));
    private readonly Dictionary<int, HashSet<int>> ground = instance.Airports.ToDictionary(each => each.Id, each => instance.Items.Where(item => item.From == each.Id).Select(item => item.Id).ToHashSet());
    private readonly Dictionary<int, int> counters = instance.Airports.ToDictionary(each => each.Id, _ => 0);
    private readonly Plane[] planes = [.. instance.Planes.Select(each => new Plane { Of = each, At = each.At })];
    private readonly Dictionary<int, int> delivered = [];
    private readonly HashSet<int> overdue = [];

    public (double Score, int Missed, int Steps, Dictionary<int, int> Delivered, double[] Costs) Run(IEnumerable<ChallengeOrder> orders)
    {
        var given = orders.ToDictionary(each => (each.Step, each.Plane));
        foreach (var item in instance.Items.Where(each => each.From == each.To))
            delivered[item.Id] = 0;
        for (var step = 1; ; step++)
        {
            foreach (var plane in planes)
            {
                if (given.TryGetValue((step, plane.Of.Id), out var order))
                {
                    plane.Priority = order.Priority ?? plane.Priority;
                    (plane.Load, plane.Unload, plane.Destination) = ([.. order.Load.Where(items.ContainsKey)], [.. order.Unload.Where(items.ContainsKey)], order.Destination);
                }
                Act(plane, step);
            }
            overdue.UnionWith(instance.Items.Where(each => !delivered.ContainsKey(each.Id) && step > each.Hard).Select(each => each.Id));
            foreach (var item in instance.Items.Where(each => !delivered.ContainsKey(each.Id) && ground[each.To].Contains(each.Id)))
                delivered[item.Id] = step;
            Hold();
            if (step == 5_000 || instance.Items.All(each => delivered.ContainsKey(each.Id) || step > each.Hard))
                return Score(step);
        }
    }

    private void Act(Plane plane, int step)
    {
        switch (plane.State)
        {
            case "ready" when plane.Load.Length > 0 || plane.Unload.Length > 0:
                Attempt(plane, step);
                break;
            case "ready" when plane.Destination != 0:
                if (routes.TryGetValue((plane.Of.Type, plane.At, plane.Destination), out var route))
                {
                    plane.Cost += route.Cost;
                    (plane.State, plane.Countdown, plane.Goal, plane.FlightTime) = ("moving", 0, plane.Destination, route.Time);
                }
                plane.Destination = 0;
                break;
            case "waiting" when plane.Priority != 0:
                Attempt(plane, step);
                break;
            case "processing" when plane.Countdown > 0:
                plane.Countdown--;
                break;
            case "processing":
                ground[plane.At].UnionWith(plane.Unloading);
                plane.Aboard.UnionWith(plane.Loading);
                plane.Unloading.Clear();
                plane.Loading.Clear();
                plane.State = "ready";
                break;
            case "moving":
                if (++plane.Countdown > plane.FlightTime)
                    (plane.State, plane.At) = ("waiting", plane.Goal);
                break;
        }
    }

    private void Attempt(Plane plane, int step)
    {
        if (plane.Key is null || plane.Key.Value.Priority != plane.Priority)
            plane.Key = (plane.Priority, counters[plane.At]++);
        var here = planes.Where(each => each.At == plane.At && each.State != "moving").ToArray();
        var isHead = here.Where(each => each.Key is not null).MinBy(each => each.Key!.Value) == plane;
        if (!isHead || here.Count(each => each.State == "processing") >= airports[plane.At].Capacity)
        {
            plane.State = "waiting";
            return;
        }
        (plane.Key, plane.State, plane.Countdown) = (null, "processing", airports[plane.At].Processing);
        plane.Unloading.UnionWith(plane.Aboard.Where(item => plane.Unload.Contains(item) || overdue.Contains(item)));
        plane.Aboard.ExceptWith(plane.Unloading);
        foreach (var item in plane.Load)
        {
            if (!ground[plane.At].Contains(item) || items[item].Available > step || plane.Aboard.Concat(plane.Loading).Sum(each => items[each].Weight) + items[item].Weight > limits[plane.Of.Type])
                continue;
            ground[plane.At].Remove(item);
            plane.Loading.Add(item);
        }
        (plane.Load, plane.Unload) = ([], []);
    }

    private void Hold()
    {
        foreach (var airport in instance.Airports)
            planes.Count(each => each.State == "processing" && each.At == airport.Id).ShouldBeLessThanOrEqualTo(airport.Capacity);
        foreach (var plane in planes)
            plane.Aboard.Concat(plane.Loading).Sum(each => items[each].Weight).ShouldBeLessThanOrEqualTo(limits[plane.Of.Type]);
        ground.Values.SelectMany(each => each).Concat(planes.SelectMany(each => each.Aboard.Concat(each.Loading).Concat(each.Unloading))).Order().ShouldBe(items.Keys.Order());
    }

    private (double Score, int Missed, int Steps, Dictionary<int, int> Delivered, double[] Costs) Score(int end)
    {
        var open = instance.Items.Where(each => !delivered.ContainsKey(each.Id)).ToArray();
        var missed = open.Count(each => end > each.Hard);
        var lateness = instance.Items.Sum(each => (delivered.TryGetValue(each.Id, out var step) ? Math.Max(0, step - each.Soft) : end > each.Hard ? 0 : Math.Max(0, end - each.Soft)) / (double)Math.Max(each.Hard - each.Soft, 1));
        var cost = instance.PlaneTypes.Sum(type =>
        {
            var flown = planes.Where(each => each.Of.Type == type.Id).Sum(each => each.Cost);
            var diameter = Diameter(type.Id);
            return flown > 0 && diameter > 0 ? flown / diameter * planes.Count(each => each.Of.Type == type.Id) * type.MaxWeight / instance.Items.Length : 0;
        });
        return ((10 * missed) + lateness + (0.01 * cost), missed, end, delivered, [.. planes.Select(each => each.Cost)]);
    }

    /// <summary>Summed diameter of the strongly connected components, by the triangle rule over all triples (Floyd 1962).</summary>
    private double Diameter(int type)
    {
        var ids = instance.Airports.Select(each => each.Id).ToArray();
        var far = ids.SelectMany(_ => ids, (from, to) => (from, to)).ToDictionary(pair => pair, pair => pair.from == pair.to ? 0 : routes.TryGetValue((type, pair.from, pair.to), out var route) ? route.Cost : double.PositiveInfinity);
        foreach (var by in ids)
        {
            foreach (var from in ids)
            {
                foreach (var to in ids)
                    far[(from, to)] = Math.Min(far[(from, to)], far[(from, by)] + far[(by, to)]);
            }
        }
        var components = ids.GroupBy(id => ids.First(other => double.IsFinite(far[(id, other)]) && double.IsFinite(far[(other, id)])));
        return components.Sum(part => part.SelectMany(_ => part, (from, to) => far[(from, to)]).Max());
    }
}

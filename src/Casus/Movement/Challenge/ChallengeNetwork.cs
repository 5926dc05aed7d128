// SPDX-License-Identifier: Apache-2.0
namespace Casus.Movement;

/// <summary>
/// An instance with numbers in place of ids and tables over pairs of airports: what checker, bound and planner reckon with. Tables of routes are indexed by type, then
/// by departure times <see cref="Airports"/> plus arrival.
/// </summary>
internal sealed class ChallengeNetwork
{
    /// <summary>Weight of the scaled cost in the score (movement.md 7.6: a hundredth).</summary>
    public const double CostWeight = 0.01;

    /// <summary>Penalty of a missed item (movement.md 7.6).</summary>
    public const double MissedPenalty = 10;

    private readonly Dictionary<int, int> airportNumbers = [];
    private readonly Dictionary<int, int> itemNumbers = [];
    private readonly Dictionary<string, int> planeNumbers = new(StringComparer.Ordinal);

    public ChallengeNetwork(ChallengeInstance instance)
    {
        Instance = instance;
        Airports = instance.Airports.Length;
        for (var i = 0; i < Airports; i++)
            airportNumbers[instance.Airports[i].Id] = i;
        Capacity = [.. instance.Airports.Select(each => each.Capacity)];
        Processing = [.. instance.Airports.Select(each => each.Processing)];
        var types = instance.PlaneTypes.Select((each, i) => (each.Id, i)).ToDictionary(each => each.Id, each => each.i);
        MaxWeight = [.. instance.PlaneTypes.Select(each => each.MaxWeight)];
        (Time, Cost) = (new int[Types][], new double[Types][]);
        for (var type = 0; type < Types; type++)
        {
            (Time[type], Cost[type]) = (new int[Airports * Airports], new double[Airports * Airports]);
            Array.Fill(Time[type], -1);
        }
        foreach (var route in instance.Routes)
        {
            var at = (airportNumbers[route.From] * Airports) + airportNumbers[route.To];
            Time[types[route.Type]][at] = route.Time;
            Cost[types[route.Type]][at] = route.Cost;
        }
        for (var i = 0; i < instance.Planes.Length; i++)
            planeNumbers[instance.Planes[i].Id] = i;
        PlaneType = [.. instance.Planes.Select(each => types[each.Type])];
        PlaneAt = [.. instance.Planes.Select(each => airportNumbers[each.At])];
        for (var i = 0; i < instance.Items.Length; i++)
            itemNumbers[instance.Items[i].Id] = i;
        From = [.. instance.Items.Select(each => airportNumbers[each.From])];
        To = [.. instance.Items.Select(each => airportNumbers[each.To])];
        Weight = [.. instance.Items.Select(each => each.Weight)];
        Available = [.. instance.Items.Select(each => each.Available)];
        Soft = [.. instance.Items.Select(each => each.Soft)];
        Hard = [.. instance.Items.Select(each => each.Hard)];
        Fleet = new int[Types];
        foreach (var type in PlaneType)
            Fleet[type] += MaxWeight[type];
        var whole = Enumerable.Range(0, Types).Select(type => new ChallengePaths(Airports, Time[type], Cost[type])).ToArray();
        Diameter = [.. whole.Select(paths => paths.SummedDiameter())];
        var isThrough = Capacity.Select(places => places > 0).ToArray();
        Cheapest = isThrough.Contains(false) ? [.. Enumerable.Range(0, Types).Select(type => new ChallengePaths(Airports, Time[type], Cost[type], isThrough))] : whole;
        Price = [.. Enumerable.Range(0, Types).Select(type => Diameter[type] > 0 && Items > 0 ? CostWeight * Fleet[type] / (Diameter[type] * Items) : 0)];
    }

    public ChallengeInstance Instance { get; }

    public int Airports { get; }

    public int Types => MaxWeight.Length;

    public int Planes => PlaneType.Length;

    public int Items => From.Length;

    public int[] Capacity { get; }

    public int[] Processing { get; }

    public int[] MaxWeight { get; }

    /// <summary>Steps of each route; -1 where there is none.</summary>
    public int[][] Time { get; }

    public double[][] Cost { get; }

    /// <summary>Summed weight limit of all planes of each type.</summary>
    public int[] Fleet { get; }

    /// <summary>Cheapest paths of each type that a plane can fly: where nothing is ever served, no plane takes off again.</summary>
    public ChallengePaths[] Cheapest { get; }

    /// <summary>Sum over the strongly connected components of each type's routes of the component's diameter in cost.</summary>
    public double[] Diameter { get; }

    /// <summary>What one unit of flown cost adds to the score, by type.</summary>
    public double[] Price { get; }

    public int[] PlaneType { get; }

    public int[] PlaneAt { get; }

    public int[] From { get; }

    public int[] To { get; }

    public int[] Weight { get; }

    public int[] Available { get; }

    public int[] Soft { get; }

    public int[] Hard { get; }

    public bool TryAirport(int id, out int number) => airportNumbers.TryGetValue(id, out number);

    public bool TryItem(int id, out int number) => itemNumbers.TryGetValue(id, out number);

    public bool TryPlane(string id, out int number) => planeNumbers.TryGetValue(id, out number);

    /// <summary>Steps between an item's deadlines, at least one: what a step of its lateness is divided by.</summary>
    public int Span(int item) => Math.Max(Hard[item] - Soft[item], 1);

    /// <summary>Scaled cost of the summed cost of a type's flights (movement.md 7.6); nothing where nothing was flown or no two airports are joined both ways.</summary>
    public double ScaledCost(int type, double flown) => flown > 0 && Diameter[type] > 0 ? flown / Diameter[type] * Fleet[type] / Items : 0;
}

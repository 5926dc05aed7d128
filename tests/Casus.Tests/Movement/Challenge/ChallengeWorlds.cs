// SPDX-License-Identifier: Apache-2.0
using System.Collections.Immutable;
using Casus.Movement;

namespace Casus.Tests.Movement;

/// <summary>Instances drawn at random, of every kind that the format allows: one-way routes, parts that nothing joins, places for one plane or none, items too heavy or too late.</summary>
internal static class ChallengeWorlds
{
    public static ChallengeInstance Draw(int seed)
    {
        var random = new Random(seed);
        var (airports, types, planes, items) = (random.Next(2, 14), random.Next(1, 4), random.Next(0, 20), random.Next(0, 30));
        var (oneWay, tight) = (random.Next(3) == 0, random.Next(3));
        var places = Enumerable.Range(1, airports).Select(id => new ChallengeAirport(id * 3, random.NextDouble(), random.NextDouble(), random.Next(6) == 0 ? random.Next(2) : random.Next(1, 4), random.Next(4) == 0 ? random.Next(0, 30) : 10)).ToImmutableArray();
        var routes = new Dictionary<(int, int, int), ChallengeRoute>();
        for (var i = 0; i < airports * types * 2; i++)
        {
            var (type, from, to) = (random.Next(types), places[random.Next(airports)].Id, places[random.Next(airports)].Id);
            if (from == to)
                continue;
            var (time, cost) = (random.Next(0, 12), random.NextDouble());
            routes[(type, from, to)] = new ChallengeRoute(type, from, to, time, cost);
            if (!oneWay || random.Next(2) == 0)
                routes[(type, to, from)] = new ChallengeRoute(type, to, from, time, cost);
        }
        return new ChallengeInstance(
            "drawn",
            places,
            [.. Enumerable.Range(0, types).Select(id => new ChallengePlaneType(id, random.Next(0, 12)))],
            [.. routes.Values],
            [.. Enumerable.Range(0, planes).Select(i => new ChallengePlane(FormattableString.Invariant($"p{i}"), random.Next(types), places[random.Next(airports)].Id))],
            [.. Enumerable.Range(0, items).Select(i =>
            {
                var soft = random.Next(0, tight == 0 ? 150 : 800);
                return new ChallengeItem(i * 2, places[random.Next(airports)].Id, places[random.Next(airports)].Id, random.Next(0, 5), random.Next(0, 400), soft, tight == 2 && random.Next(4) == 0 ? 6_000 : soft + random.Next(0, 200));
            })],
            null,
            null);
    }
}

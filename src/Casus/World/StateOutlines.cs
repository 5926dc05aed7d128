// SPDX-License-Identifier: Apache-2.0
using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace Casus.World;

/// <summary>
/// Outlines of states, to see which ones a flight crosses. Approximate: an outline at 1:110 million is off by tens of kilometres, so that the first and the last part
/// of a way are left to the states in which its ends lie. Safe for several threads.
/// </summary>
public sealed class StateOutlines
{
    /// <summary>Kilometres between two points of a way that are looked at. A setting of the tool.</summary>
    private const double Step = 10;

    /// <summary>Kilometres at each end of a way that are not looked at, since the outlines are not exact. A setting of the tool.</summary>
    private const double Blur = 50;

    private static readonly Lazy<StateOutlines> Atlas = new(ReadWorld);

    private readonly ImmutableSortedDictionary<string, ImmutableArray<Ring>> states;
    private readonly ConcurrentDictionary<(Coordinates From, Coordinates To, string State), bool> known = new();

    /// <summary>Makes outlines.</summary>
    /// <param name="outlines">By state: closed rings, islands and lakes alike.</param>
    public StateOutlines(IEnumerable<(string State, ImmutableArray<ImmutableArray<Coordinates>> Rings)> outlines) =>
        states = outlines.GroupBy(each => each.State, StringComparer.Ordinal)
            .ToImmutableSortedDictionary(group => group.Key, group => group.SelectMany(each => each.Rings).Select(ring => new Ring(ring)).ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The states of the world by ISO 3166-1 numeric code, at 1:110 million, from Natural Earth (public domain) by way of world-atlas.</summary>
    public static StateOutlines World => Atlas.Value;

    /// <summary>Whether a place lies in a state; false for a state without an outline.</summary>
    public bool Holds(string state, Coordinates place)
    {
        if (!states.TryGetValue(state, out var rings))
            return false;
        var inside = false;
        foreach (var ring in rings)
            inside ^= ring.Holds(place);
        return inside;
    }

    /// <summary>Whether the great circle between two places crosses a state, apart from its first and last fifty kilometres.</summary>
    public bool Crosses(Coordinates from, Coordinates to, string state) =>
        states.ContainsKey(state) && known.GetOrAdd((from, to, state), static (way, all) => all.Look(way.From, way.To, way.State), this);

    private bool Look(Coordinates from, Coordinates to, string state)
    {
        var kilometres = Geodesic.Kilometres(from, to);
        var count = (int)Math.Ceiling(kilometres / Step) + 2;
        var points = Geodesic.Arc(from, to, count);
        for (var i = 0; i < count; i++)
        {
            var along = kilometres * i / (count - 1);
            if (along >= Blur && kilometres - along >= Blur && Holds(state, points[i]))
                return true;
        }
        return false;
    }

    private static StateOutlines ReadWorld()
    {
        using var json = typeof(StateOutlines).Assembly.GetManifestResourceStream("countries-110m.json")
            ?? throw new InvalidOperationException("The outline of the world is missing from the assembly.");
        return new StateOutlines(OutlineTopology.Read(json).Where(each => each.State is not null).Select(each => (each.State!, each.Rings)));
    }

    /// <summary>A closed ring with the box around it.</summary>
    private sealed class Ring(ImmutableArray<Coordinates> points)
    {
        private readonly double south = points.Min(each => each.Latitude);
        private readonly double north = points.Max(each => each.Latitude);
        private readonly double west = points.Min(each => each.Longitude);
        private readonly double east = points.Max(each => each.Longitude);

        /// <summary>Whether a ray from the place to the east leaves the ring an odd number of times (Shimrat 1962, algorithm 112).</summary>
        public bool Holds(Coordinates place)
        {
            if (place.Latitude < south || place.Latitude > north || place.Longitude < west || place.Longitude > east)
                return false;
            var inside = false;
            for (var (i, j) = (0, points.Length - 1); i < points.Length; j = i++)
            {
                var (a, b) = (points[i], points[j]);
                if (a.Latitude > place.Latitude != b.Latitude > place.Latitude
                    && place.Longitude < a.Longitude + ((b.Longitude - a.Longitude) * (place.Latitude - a.Latitude) / (b.Latitude - a.Latitude)))
                    inside = !inside;
            }
            return inside;
        }
    }
}
